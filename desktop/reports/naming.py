"""Whose name stands in a document: staff by name, residents and relatives by alias or not at all.

DOMAIN.md G3: documents name residents only as `en beboer` or by their alias. People write names
into notes all the same, so running text is shielded too: what is known as the name of a resident
or relative of the course gives way to the alias or to the word for their role.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.support.translation import current_language, translate
from models.groups.rows import MemberRole
from models.groups.rules import UNNAMED_ROLES, document_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from models.groups.rows import MemberRow

_PARTICLES = frozenset({"af", "da", "de", "der", "den", "el", "la", "le", "van", "von"})
# What people are to each other, not what they are called: such a word is left in the text.
_ROLE_WORDS = frozenset(
    {
        *("beboer", "beboere", "beboeren", "borger", "pårørende", "værge", "resident", "relative"),
        *("mor", "far", "søster", "bror", "datter", "søn", "mother", "father", "sister"),
    }
)


def person_text(member: MemberRow | None) -> str:
    """What a document calls a member; `ingen endnu` where there is nobody."""
    if member is None:
        return translate("Documents", "nobody yet")
    return document_name(member) or unnamed_text(member.role)


def unnamed_text(role: MemberRole) -> str:
    """What a document calls somebody it does not name."""
    if role is MemberRole.RELATIVE:
        return translate("Documents", "a relative")
    return translate("Documents", "a resident")


def name_shield(members: Iterable[MemberRow]) -> Callable[[str], str]:
    """A function that takes names of residents and relatives out of running text.

    Full names and their parts are found as whole words with a capital, with a genitive or
    without. A part that somebody who may be named also bears stays, as does a word for a role.
    What a reader can tell from the text itself stays too: this is no anonymisation.

    Args:
        members: everybody who ever was in the group.
    """
    everybody = tuple(members)
    free = {
        part
        for member in everybody
        if member.role not in UNNAMED_ROLES
        for part in (member.name, *_parts(member.name))
    }
    stand_ins: dict[str, str] = {}
    for member in everybody:
        if member.role not in UNNAMED_ROLES:
            continue
        for name in (member.name, *_parts(member.name)):
            if not name or name in free or name.casefold() in _ROLE_WORDS:
                continue
            stand_in = person_text(member)
            if stand_ins.get(name, stand_in) != stand_in:
                stand_in = unnamed_text(member.role)
            stand_ins[name] = stand_in
    if not stand_ins:
        return lambda text: text
    return _replacer(stand_ins)


def _replacer(stand_ins: dict[str, str]) -> Callable[[str], str]:
    """Replaces each name by what stands for it, the longest name first."""
    spellings = stand_ins | {name.upper(): word for name, word in stand_ins.items()}
    longest_first = sorted(spellings, key=len, reverse=True)
    pattern = re.compile(
        rf"(?<!\w)(?P<name>{'|'.join(map(re.escape, longest_first))})"
        r"(?P<genitive>['’]?[sS]|(?<=[sxzSXZ])['’])?(?!\w)"
    )
    genitive = "s" if current_language() == "da" else "’s"

    def stand_in(match: re.Match[str]) -> str:
        word = spellings[match["name"]]
        if _begins_sentence(match.string[: match.start()]):
            word = word[0].upper() + word[1:]
        return word + genitive if match["genitive"] else word

    return lambda text: pattern.sub(stand_in, text)


def _begins_sentence(before: str) -> bool:
    """Whether a word behind this text begins a sentence or a line."""
    line = before.rsplit("\n", 1)[-1].rstrip(" \u00a0\"'»“”’-–")
    return not line or line[-1] in ".!?"


def _parts(name: str) -> list[str]:
    """The parts of a person's name; none where it describes somebody ("Beboer 2")."""
    parts = name.split()
    if any(not part[0].isupper() and part not in _PARTICLES for part in parts):
        return []
    return [part for part in parts if len(part) > 1 and part.isalpha() and part[0].isupper()]
