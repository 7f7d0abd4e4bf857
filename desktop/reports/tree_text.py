"""The text of a document tree: headings, paragraphs, lists, and the runs of words in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

LANGUAGES = ("da-DK", "en-GB")
LINK_SCHEMES = ("https://", "http://", "mailto:")
HEADING_LEVELS = (1, 2, 3)


class StatusShape(Enum):
    """The shape beside a status word; the word carries the meaning, also in black and white."""

    DONE = "done"
    """A tick."""
    OPEN = "open"
    """An empty box: not done yet."""
    FILLED = "filled"
    """A filled square: under way, neither up nor down."""
    UP = "up"
    """A triangle up: better, more."""
    DOWN = "down"
    """A triangle down: worse, less."""
    ATTENTION = "attention"
    """A rhomb: somebody has to look at this."""


class ParagraphRole(Enum):
    """What a paragraph is for; writers decide how that looks."""

    NORMAL = "normal"
    LEAD = "lead"
    """The opening lines under the title."""
    SMALL = "small"
    NOTE = "note"
    """A remark about data or method, quieter than the text."""
    KICKER = "kicker"
    """One short line above the title, such as the kind of document."""


def spans_of(content: Inline) -> tuple[Span, ...]:
    """The content as spans, whichever of the two forms it was given in."""
    return (Span(content),) if isinstance(content, str) else content


def plain_text_of(content: Inline | StatusMark) -> str:
    """The words of a content, without its strong or emphasised parts being marked."""
    if isinstance(content, StatusMark):
        return content.word
    return "".join(span.text for span in spans_of(content))


def need(value: object, message: str) -> None:
    """ValueError with `message` when the value is empty or a text of blanks."""
    if not (value.strip() if isinstance(value, str) else value):
        raise ValueError(message)


def check_language(language: str) -> None:
    """ValueError when documents are not written in this language."""
    if language not in LANGUAGES:
        raise ValueError(f"language {language!r} is not one of {LANGUAGES}")


def item_of(item: ListItem | Inline) -> ListItem:
    """An entry of a list, whichever way it was given."""
    return item if isinstance(item, ListItem) else ListItem(item)


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text; ValueError when `link` is not a web or mail address."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str | None = None

    def __post_init__(self) -> None:
        if self.link is not None and not self.link.startswith(LINK_SCHEMES):
            raise ValueError(f"a link starts with one of {LINK_SCHEMES}: {self.link!r}")
        if self.link is not None and not self.text.strip():
            raise ValueError("a link needs words to stand behind")


@dataclass(frozen=True, slots=True)
class StatusMark:
    """A status as word and shape, never as a colour alone; also stands in table cells."""

    word: str
    shape: StatusShape

    def __post_init__(self) -> None:
        need(self.word, "a status needs a word")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (the title, first in the document) to 3."""

    level: int
    text: str

    def __post_init__(self) -> None:
        if self.level not in HEADING_LEVELS:
            raise ValueError(f"heading level {self.level} is not one of {HEADING_LEVELS}")
        need(self.text, "a heading needs a text")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `language` only where it differs from the document's."""

    content: Inline
    role: ParagraphRole = ParagraphRole.NORMAL
    language: str | None = None

    def __post_init__(self) -> None:
        if self.language is not None:
            check_language(self.language)


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words, and who said them ("en beboer")."""

    content: Inline
    source: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """One entry of a list, with a list below it where there is one."""

    content: Inline
    children: BulletList | NumberedList | None = None


@dataclass(frozen=True, slots=True)
class BulletList:
    """Entries without an order; bare text or spans count as an entry."""

    items: tuple[ListItem | Inline, ...]

    def __post_init__(self) -> None:
        need(self.items, "a list needs an entry")


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Entries in an order, counted from `start`."""

    items: tuple[ListItem | Inline, ...]
    start: int = 1

    def __post_init__(self) -> None:
        need(self.items, "a list needs an entry")


Inline: TypeAlias = str | tuple[Span, ...]
