"""Running text broken into lines of a width: greedy, ragged right, never hyphenated.

Hyphenation stays off: the inserted hyphens would be read aloud. A word wider than the line is
broken after a hyphen, slash, dot or the like, and only then between letters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.reports.pdf.colours import Colour
    from desktop.reports.pdf.fonts import Face

_JOINTS = re.compile(r"(?<=[-/._@=&?–])")


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one face.

    `link` is an address; a `decoration` is painted but never read; `advance` is the room the
    text takes where that is not its own width, in points.
    """

    text: str
    face: Face
    link: str | None = None
    colour: Colour | None = None
    is_decoration: bool = False
    advance: float | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a line: where it begins, what it says, how wide it is."""

    x: float
    text: str
    width: float
    run: Run


@dataclass(frozen=True, slots=True)
class TextLine:
    """A finished line; `width` leaves out the space that ends it for a screen reader."""

    segments: tuple[Segment, ...]
    width: float


def break_lines(
    hard_lines: Iterable[Sequence[Run]], width: float, measure: Callable[[str, Face], float]
) -> list[TextLine]:
    """The lines of one paragraph.

    Args:
        hard_lines: the runs between the line breaks the writer of the text made.
        width: what there is room for, in points.
        measure: the width of a text in a face, at the size in use.
    """
    lines: list[TextLine] = []
    for runs in hard_lines:
        if lines:
            lines[-1] = _ended(lines[-1])
        lines += _broken(_words(runs, width, measure), width, measure)
    return lines


def longest_word(runs: Iterable[Run], measure: Callable[[str, Face], float]) -> float:
    """How wide the widest word is: a table column should not be narrower."""
    return max(
        (measure(word, run.face) for run in runs for word in run.text.split(" ") if word),
        default=0.0,
    )


Piece = tuple[str, "Run", float]
Word = list[Piece]


def _words(
    runs: Sequence[Run], width: float, measure: Callable[[str, Face], float]
) -> list[tuple[Word, float, bool]]:
    """Words as pieces of runs, their width, and whether a space stands before them."""
    words: list[tuple[Word, float, bool]] = []
    is_apart = True
    for run in runs:
        for index, text in enumerate(run.text.split(" ")):
            if index:
                is_apart = True
            if not text:
                continue
            piece_width = measure(text, run.face) if run.advance is None else run.advance
            if is_apart or not words:
                words.append(([(text, run, piece_width)], piece_width, True))
                is_apart = False
            else:
                pieces, before, had_space = words[-1]
                pieces.append((text, run, piece_width))
                words[-1] = (pieces, before + piece_width, had_space)
    if not any(word_width > width for _, word_width, _ in words):
        return words
    fitting: list[tuple[Word, float, bool]] = []
    for pieces, word_width, _ in words:
        if word_width <= width:
            fitting.append((pieces, word_width, True))
        else:
            fitting += _split_word(pieces, width, measure)
    return fitting


def _split_word(
    pieces: Word, width: float, measure: Callable[[str, Face], float]
) -> list[tuple[Word, float, bool]]:
    parts: list[tuple[Word, float, bool]] = []
    for text, run, _ in pieces:
        for joint in _JOINTS.split(text):
            for part in _fitting_parts(joint, run.face, width, measure):
                part_width = measure(part, run.face)
                parts.append(([(part, run, part_width)], part_width, not parts))
    return parts


def _fitting_parts(
    text: str, face: Face, width: float, measure: Callable[[str, Face], float]
) -> Iterable[str]:
    if not text:
        return
    if measure(text, face) <= width:
        yield text
        return
    part, part_width = "", 0.0
    for char in text:
        char_width = measure(char, face)
        if part and part_width + char_width > width:
            yield part
            part, part_width = "", 0.0
        part += char
        part_width += char_width
    yield part


def _broken(
    words: list[tuple[Word, float, bool]], width: float, measure: Callable[[str, Face], float]
) -> list[TextLine]:
    lines: list[TextLine] = []
    current: list[Piece] = []
    used = 0.0
    for pieces, word_width, has_space in words:
        space = measure(" ", pieces[0][1].face) if has_space and current else 0.0
        if current and used + space + word_width > width:
            lines.append(_line(current, measure, ends_open=has_space))
            current, used, space = [], 0.0, 0.0
        if space:
            # The space belongs to whichever side is not a link, so no link is underlined too far.
            last_text, last_run, last_width = current[-1]
            if last_run.link is None and not last_run.is_decoration:
                current[-1] = (last_text + " ", last_run, last_width + space)
            else:
                text, run, piece_width = pieces[0]
                pieces = [(" " + text, run, piece_width + space), *pieces[1:]]
                word_width += space
                space = 0.0
        current += pieces
        used += space + word_width
    if current:
        lines.append(_line(current, measure, ends_open=False))
    return lines


def _line(
    pieces: list[Piece], measure: Callable[[str, Face], float], *, ends_open: bool
) -> TextLine:
    segments: list[Segment] = []
    at = 0.0
    begin = 0
    while begin < len(pieces):
        run = pieces[begin][1]
        end = begin
        while end < len(pieces) and pieces[end][1] is run:
            end += 1
        text = "".join(piece[0] for piece in pieces[begin:end])
        width = sum(piece[2] for piece in pieces[begin:end])
        segments.append(Segment(at, text, width, run))
        at += width
        begin = end
    line = TextLine(tuple(segments), at)
    return _ended(line) if ends_open else line


def _ended(line: TextLine) -> TextLine:
    """The line with a space at its end, so that its last word does not melt with the next."""
    if not line.segments:
        return line
    *others, last = line.segments
    closed = Segment(last.x, last.text + " ", last.width, last.run)
    return TextLine((*others, closed), line.width)
