"""Names in the order a Danish reader expects: æ, ø, å last, aa as å, numbers by their size."""

from __future__ import annotations

import re
import unicodedata

_PIECES = re.compile(r"[0-9]+|aa|.", re.DOTALL)

# Retskrivningsordbogen § 6: æ ø å end the alphabet; aa in names goes with å; foreign letters
# stand with the nearest Danish one (ä with æ, ö with ø, ü with y, ð and þ with d and t).
_RANKS = {letter: rank for rank, letter in enumerate("abcdefghijklmnopqrstuvwxyzæøå")}
_ALIKE = {"aa": "å", "ä": "æ", "ö": "ø", "ü": "y", "ð": "d", "þ": "t", "ß": "s", "œ": "ø", "ł": "l"}

SortKey = tuple[tuple[tuple[int, int], ...], str]


def danish_key(text: str) -> SortKey:
    """A key for `sorted`: letters alike regardless of case and accents, spaces before letters.

    Texts that differ in case or accents alone keep a fixed order through their own letters.
    """
    folded = unicodedata.normalize("NFC", text).lower().strip()
    return tuple(_rank(piece) for piece in _PIECES.findall(folded)), text


def _rank(piece: str) -> tuple[int, int]:
    """Where a piece stands: signs, then numbers, then letters, then everything else."""
    if "0" <= piece[0] <= "9":
        return 1, int(piece[:18])
    letter = _ALIKE.get(piece, piece)
    if letter not in _RANKS:
        letter = unicodedata.normalize("NFD", letter)[0]
    if letter in _RANKS:
        return 2, _RANKS[letter]
    return (3 if letter.isalpha() else 0), ord(letter)
