"""Strips cut into pages: a pure function of heights, glue and page height.

Each strip stands once, in order. Glued strips stay together as long as together they fit on an
empty page; a strip taller than a page is cut, and stands alone where it cannot be.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.reports.pdf.strips import Strip

CUT_FROM = 0.3
"""A row taller than this share of a page may be cut to fill the page before."""
CUT_ROOM = 72.0
"""In points: less of a tall row is not worth beginning at the foot of a page."""


def paginate(strips: Sequence[Strip], page_height: float) -> list[list[Strip]]:
    """The pages; every one holds at least one strip, and no strips give no pages."""
    pages: list[list[Strip]] = []
    used = page_height
    for chain in _chains(strips):
        is_new_page = not pages or chain[0].starts_page
        if is_new_page or used + _least_height(chain, page_height) > page_height:
            used = _begin_page(pages, chain[0])
        for strip in chain:
            used = _place(strip, pages, used, page_height)
    return pages


def _chains(strips: Sequence[Strip]) -> list[list[Strip]]:
    chains: list[list[Strip]] = []
    is_open = False
    for strip in strips:
        if is_open and not strip.starts_page:
            chains[-1].append(strip)
        else:
            chains.append([strip])
        is_open = strip.is_glued
    return chains


def _least_height(chain: Sequence[Strip], page_height: float) -> float:
    """The room a chain needs to begin on a page, its tall rows only begun."""
    return sum(
        strip.space_before
        + (min(strip.height, CUT_ROOM) if _may_be_cut(strip, page_height) else strip.height)
        for strip in chain
    )


def _may_be_cut(strip: Strip, page_height: float) -> bool:
    return strip.cut is not None and strip.height > page_height * CUT_FROM


def _header_height(strip: Strip) -> float:
    return strip.header.height if strip.header is not None else 0.0


def _begin_page(pages: list[list[Strip]], first: Strip) -> float:
    pages.append([first.header] if first.header is not None else [])
    return _header_height(first)


def _place(strip: Strip, pages: list[list[Strip]], used: float, page_height: float) -> float:
    """Put one strip on the last page or begin others; returns how much of the page is used."""
    while True:
        space = strip.space_before if pages[-1] else 0.0
        room = page_height - used - space
        if strip.height <= room:
            pages[-1].append(strip)
            return used + space + strip.height
        is_fresh = used <= _header_height(strip)
        parts = None
        if strip.cut is not None and (is_fresh or _may_be_cut(strip, page_height)):
            parts = strip.cut(room)
        if parts is not None:
            first, strip = parts
            pages[-1].append(replace(first, space_before=strip.space_before))
        elif is_fresh:
            pages[-1].append(strip)
            return used + strip.height
        used = _begin_page(pages, strip)
