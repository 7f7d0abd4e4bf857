"""The typographic system on paper: one face, one scale, one accent, much air.

All lengths are points. The text column is narrower than the page allows, because a line of more
than about 85 letters is hard to read; tables and figures take the full width.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.reports.pdf.colours import ACCENT, INK, QUIET, Colour
from desktop.reports.pdf.fonts import Face

MILLIMETRE = 72 / 25.4
PAGE_SIZE = (595.28, 841.89)
"""A4."""
SIDE_MARGIN = 20 * MILLIMETRE
TOP_MARGIN = 22 * MILLIMETRE
BOTTOM_MARGIN = 24 * MILLIMETRE
TEXT_WIDTH = PAGE_SIZE[0] - 2 * SIDE_MARGIN
TEXT_HEIGHT = PAGE_SIZE[1] - TOP_MARGIN - BOTTOM_MARGIN


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How one kind of text looks: size on leading, and the room before and after it."""

    size: float
    leading: float
    face: Face = Face.REGULAR
    colour: Colour = INK
    before: float = 0.0
    after: float = 0.0

    @property
    def ascent(self) -> float:
        """From the top of a line to its base line, the letters standing in the middle."""
        return self.leading / 2 + self.size * 0.33

    def scaled(self, factor: float) -> TextStyle:
        """The same style, larger or smaller throughout."""
        return replace(
            self,
            size=round(self.size * factor, 1),
            leading=round(self.leading * factor, 1),
            before=round(self.before * factor, 1),
            after=round(self.after * factor, 1),
        )


@dataclass(frozen=True, slots=True)
class Theme:
    """Every style a document uses, and how wide its running text may be."""

    title: TextStyle
    heading: TextStyle
    subheading: TextStyle
    kicker: TextStyle
    lead: TextStyle
    body: TextStyle
    small: TextStyle
    note: TextStyle
    quote: TextStyle
    item: TextStyle
    fact_term: TextStyle
    cell_header: TextStyle
    cell: TextStyle
    caption: TextStyle
    key_value: TextStyle
    key_label: TextStyle
    box_title: TextStyle
    furniture: TextStyle
    measure: float
    list_indent: float = 14.0
    fact_width: float = 100.0
    cell_padding: tuple[float, float] = (4.0, 5.5)
    """Above and below the text of a cell, and to its sides."""
    box_padding: tuple[float, float] = (10.0, 12.0)
    """Above and below the content of a box, and to its sides."""
    block_space: float = 10.0
    """Before and after tables, figures and boxes."""

    def headings(self) -> dict[int, TextStyle]:
        """The style of each heading level."""
        return {1: self.title, 2: self.heading, 3: self.subheading}


def standard_theme() -> Theme:
    """The look of reports: 10.5 point text."""
    body = TextStyle(10.5, 15.0, before=0, after=7)
    return Theme(
        title=TextStyle(25, 29, Face.STRONG, INK, before=4, after=9),
        heading=TextStyle(15, 19, Face.STRONG, ACCENT, before=24, after=6),
        subheading=TextStyle(11.5, 15, Face.STRONG, INK, before=15, after=3),
        kicker=TextStyle(10.5, 14, Face.STRONG, ACCENT, before=6, after=1),
        lead=TextStyle(13, 18.5, colour=INK, after=11),
        body=body,
        small=TextStyle(9, 12.5, after=5),
        note=TextStyle(9, 12.5, colour=QUIET, before=2, after=6),
        quote=TextStyle(13, 18.5, Face.EMPHASIS, before=8, after=3),
        item=replace(body, after=3),
        fact_term=TextStyle(9.5, 15, Face.STRONG, QUIET),
        cell_header=TextStyle(9, 12, Face.STRONG, ACCENT),
        cell=TextStyle(9.5, 12.8, after=3),
        caption=TextStyle(9.5, 12.8, Face.STRONG, before=4, after=5),
        key_value=TextStyle(23, 27, Face.STRONG, ACCENT),
        key_label=TextStyle(9.5, 12.5),
        box_title=TextStyle(10.5, 14, Face.STRONG, ACCENT, after=3),
        furniture=TextStyle(8.5, 11, colour=QUIET),
        measure=148 * MILLIMETRE,
    )


def compact_theme() -> Theme:
    """The look of reports that shall stay short: 9.5 point text, less air between sections."""
    plain = standard_theme()
    scaled = {
        name: getattr(plain, name).scaled(0.91)
        for name in Theme.__dataclass_fields__
        if isinstance(getattr(plain, name), TextStyle)
    }
    scaled["heading"] = replace(scaled["heading"], before=11.0, after=3.5)
    scaled["body"] = replace(scaled["body"], after=4.0)
    scaled["item"] = replace(scaled["item"], after=1.5)
    scaled["key_value"] = plain.key_value.scaled(0.78)
    scaled["furniture"] = plain.furniture
    return replace(
        plain, **scaled, measure=160 * MILLIMETRE, cell_padding=(2.8, 5.0), block_space=6.0
    )


def easy_read_theme() -> Theme:
    """The look for readers who need large letters: 14 point text, more air, the full width."""
    plain = standard_theme()
    scaled = {
        name: getattr(plain, name).scaled(4 / 3)
        for name in Theme.__dataclass_fields__
        if isinstance(getattr(plain, name), TextStyle)
    }
    scaled["title"] = plain.title.scaled(1.16)
    scaled["heading"] = plain.heading.scaled(1.27)
    scaled["furniture"] = plain.furniture.scaled(1.2)
    scaled["lead"] = plain.lead.scaled(1.2)
    return replace(
        plain,
        **scaled,
        measure=TEXT_WIDTH,
        list_indent=20.0,
        fact_width=140.0,
        cell_padding=(6.0, 7.0),
        box_padding=(13.0, 15.0),
        block_space=14.0,
    )
