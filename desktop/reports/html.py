"""A document as one HTML page: semantic, self-contained, printable, without a script.

Every text is escaped at one place (`html_blocks.escaped`); links come only from spans that carry
one. The page forbids its reader to fetch anything, so it works, and stays silent, without a
network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports.html_blocks import blocks_html, escaped, picture_html
from desktop.reports.html_style import style_sheet
from desktop.reports.text_safety import one_line, safe_document

if TYPE_CHECKING:
    from desktop.reports.tree import Document, Furniture

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def html_page(document: Document) -> str:
    """The whole page, ending with a line feed."""
    document = safe_document(document)
    furniture = document.furniture
    head = [
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escaped(one_line(document.title))}</title>",
        *(
            f'<meta name="{name}" content="{escaped(one_line(content))}">'
            for name, content in (("author", document.author), ("description", document.subject))
            if content.strip()
        ),
        f'<meta name="date" content="{document.date.isoformat()}">',
        f"<style>\n{style_sheet(easy_read=document.easy_read)}\n</style>",
    ]
    body = [
        *_letterhead(furniture),
        *([f'<p class="draft">{escaped(furniture.watermark)}</p>'] if furniture.watermark else []),
        "<main>",
        *blocks_html(document.blocks, document.language),
        "</main>",
    ]
    if furniture.footer_text.strip():
        body.append(f"<footer>{escaped(one_line(furniture.footer_text))}</footer>")
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{document.language}">',
            "<head>",
            *head,
            "</head>",
            "<body>",
            *body,
            "</body>",
            "</html>\n",
        ]
    )


def _letterhead(furniture: Furniture) -> list[str]:
    lines = [f"<p>{escaped(one_line(line))}</p>" for line in furniture.organisation_lines]
    logo = furniture.logo
    picture = [picture_html(logo.picture, logo.alt)] if logo is not None else []
    if not lines and not picture:
        return []
    return ['<header class="letterhead">', "<div>", *lines, "</div>", *picture, "</header>"]
