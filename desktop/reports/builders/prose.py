"""Plain text as people type it, turned into blocks: a blank line is a paragraph, "- " a list."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop.reports.text_flow import paragraphs_of
from desktop.reports.tree import BulletList, Paragraph, ParagraphRole

if TYPE_CHECKING:
    from desktop.reports.tree import Block

BULLET = "- "


def prose_blocks(text: str, role: ParagraphRole = ParagraphRole.NORMAL) -> tuple[Block, ...]:
    """The blocks of a text; none for an empty one."""
    blocks: list[Block] = []
    for paragraph in paragraphs_of(text):
        lines = ["".join(span.text for span in line) for line in paragraph]
        for is_list, group in groupby(lines, key=_is_entry):
            if is_list:
                blocks.append(
                    BulletList(tuple(line.strip()[len(BULLET) :].strip() for line in group))
                )
            else:
                blocks.append(Paragraph("\n".join(group), role))
    return tuple(blocks)


def _is_entry(line: str) -> bool:
    """Whether a line is an entry of a list: a hyphen, a space, and something behind it."""
    return line.strip().startswith(BULLET)
