"""The blocks of a document as HTML elements; every text is escaped in `escaped`."""

from __future__ import annotations

import base64
from html import escape
from typing import TYPE_CHECKING

from desktop.reports.chart_data import ChartData
from desktop.reports.chart_svg import chart_svg
from desktop.reports.pictures import size_of
from desktop.reports.text_flow import SHAPE_CHARACTERS, paragraphs_of
from desktop.reports.text_safety import one_line
from desktop.reports.tree import (
    Alignment,
    BoxGroup,
    BulletList,
    Callout,
    CalloutKind,
    Column,
    FactList,
    Figure,
    FigureSize,
    Heading,
    KeepTogether,
    KeyFigures,
    NumberedList,
    PageBreak,
    Paragraph,
    ParagraphRole,
    Pictured,
    Quote,
    StatusMark,
    StatusShape,
    StepLine,
    StepState,
    Table,
)
from desktop.reports.tree_text import item_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.reports.text_flow import Line
    from desktop.reports.tree import Block, Cell, Inline, Span


def escaped(text: str) -> str:
    """The text with every sign that means something to HTML written out."""
    return escape(text, quote=True)


def blocks_html(blocks: Sequence[Block], language: str) -> list[str]:
    """The blocks below one another, in lines."""
    lines: list[str] = []
    is_new_page = False
    for block in blocks:
        if isinstance(block, PageBreak):
            is_new_page = True
            continue
        written = _WRITERS[type(block)](block, language)
        if is_new_page and written:
            written = ['<div class="new-page">', *written, "</div>"]
            is_new_page = False
        lines += written
    return lines


def _heading(block: Heading, _language: str) -> list[str]:
    return [f"<h{block.level}>{escaped(one_line(block.text))}</h{block.level}>"]


def _paragraph(block: Paragraph, _language: str) -> list[str]:
    role = "" if block.role is ParagraphRole.NORMAL else f' class="{block.role.value}"'
    spoken = f' lang="{block.language}"' if block.language else ""
    return _paragraphs(block.content, role + spoken)


def _paragraphs(content: Inline, attributes: str = "") -> list[str]:
    return [f"<p{attributes}>{_lines(lines)}</p>" for lines in paragraphs_of(content)]


def _lines(lines: Sequence[Line]) -> str:
    return "<br>\n".join("".join(map(_span, line)) for line in lines)


def _span(span: Span) -> str:
    words = escaped(span.text)
    if span.emphasis:
        words = f"<em>{words}</em>"
    if span.strong:
        words = f"<strong>{words}</strong>"
    if span.link:
        words = f'<a href="{escaped(span.link)}">{words}</a>'
    return words


def _inside(content: Cell) -> str:
    """What stands in a cell or entry: words alone when they are one paragraph."""
    if isinstance(content, StatusMark):
        return _shape(content.shape) + escaped(one_line(content.word))
    paragraphs = paragraphs_of(content)
    if len(paragraphs) == 1:
        return _lines(paragraphs[0])
    return "".join(f"<p>{_lines(lines)}</p>" for lines in paragraphs)


def _shape(shape: StatusShape) -> str:
    return f'<span class="shape" aria-hidden="true">{SHAPE_CHARACTERS[shape]}</span> '


def _quote(block: Quote, _language: str) -> list[str]:
    source = (
        [f"<footer>– {escaped(one_line(block.source))}</footer>"] if block.source.strip() else []
    )
    return ["<blockquote>", *_paragraphs(block.content), *source, "</blockquote>"]


def _list(block: BulletList | NumberedList, language: str) -> list[str]:
    tag, start = "ul", ""
    if isinstance(block, NumberedList):
        tag, start = "ol", "" if block.start == 1 else f' start="{block.start}"'
    lines = [f"<{tag}{start}>"]
    for given in block.items:
        item = item_of(given)
        below = [] if item.children is None else ["", *_list(item.children, language)]
        lines.append(f"<li>{_inside(item.content)}" + "\n".join(below) + "</li>")
    return [*lines, f"</{tag}>"]


def _table(block: Table, _language: str) -> list[str]:
    columns = block.columns or (Column(),) * len(block.header)
    classes = [
        "" if column.alignment is Alignment.START else f' class="{column.alignment.value}"'
        for column in columns
    ]
    caption = (
        [f"<caption>{escaped(one_line(block.caption))}</caption>"] if block.caption.strip() else []
    )
    header = "".join(
        f'<th scope="col"{style}>{escaped(one_line(text))}</th>'
        for text, style in zip(block.header, classes, strict=True)
    )
    lines = ['<div class="table">', "<table>", *caption]
    lines += ["<thead>", f"<tr>{header}</tr>", "</thead>", "<tbody>"]
    for row in block.rows:
        cells = ""
        for index, (content, style) in enumerate(zip(row, classes, strict=True)):
            tag, scope = ("th", ' scope="row"') if block.row_header and not index else ("td", "")
            cells += f"<{tag}{scope}{style}>{_inside(content)}</{tag}>"
        lines.append(f"<tr>{cells}</tr>")
    return [*lines, "</tbody>", "</table>", "</div>"]


def _figure(block: Figure, language: str) -> list[str]:
    size = "" if block.size is FigureSize.FULL else f' class="{block.size.value}"'
    lines = [f"<figure{size}>"]
    captions = [block.caption]
    if isinstance(block.content, ChartData):
        chart = block.content
        if chart.title.strip():
            lines.append(f'<p class="title">{escaped(one_line(chart.title))}</p>')
        lines.append(chart_svg(chart, block.alt, language))
        captions = [*chart.signals, block.caption]
    else:
        lines.append(picture_html(block.content, block.alt))
    words = "<br>\n".join(escaped(one_line(caption)) for caption in captions if caption.strip())
    return [*lines, *([f"<figcaption>{words}</figcaption>"] if words else []), "</figure>"]


def picture_html(picture: bytes, alt: str) -> str:
    """A picture that carries its own bytes."""
    data = base64.b64encode(picture).decode("ascii")
    size = size_of(picture)
    return (
        f'<img src="data:{size.media_type};base64,{data}" alt="{escaped(one_line(alt))}"'
        f' width="{size.width}" height="{size.height}">'
    )


def _facts(block: FactList, _language: str) -> list[str]:
    facts = [
        f"<dt>{escaped(one_line(fact.term))}</dt><dd>{_inside(fact.content)}</dd>"
        for fact in block.facts
    ]
    return ['<dl class="facts">', *facts, "</dl>"]


def _key_figures(block: KeyFigures, _language: str) -> list[str]:
    lines = ['<ul class="figures">']
    for figure in block.figures:
        note = f" <small>{escaped(one_line(figure.note))}</small>" if figure.note.strip() else ""
        value, label = escaped(one_line(figure.value)), escaped(one_line(figure.label))
        lines.append(f"<li><strong>{value}</strong> {label}{note}</li>")
    return [*lines, "</ul>"]


def _steps(block: StepLine, _language: str) -> list[str]:
    lines = ['<ol class="steps">']
    for step in block.steps:
        here = ' aria-current="step"' if step.state is StepState.CURRENT else ""
        label, word = escaped(one_line(step.label)), escaped(one_line(step.state_word))
        lines.append(f'<li class="{step.state.value}"{here}>{label} <small>{word}</small></li>')
    return [*lines, "</ol>"]


def _status(block: StatusMark, _language: str) -> list[str]:
    return [f"<p>{_inside(block)}</p>"]


def _callout(block: Callout, language: str) -> list[str]:
    kind = "" if block.kind is CalloutKind.NEUTRAL else f" {block.kind.value}"
    title = []
    if block.title.strip():
        is_urgent = block.kind is CalloutKind.ATTENTION
        shape = _shape(StatusShape.ATTENTION) if is_urgent else ""
        title = [f'<p class="title">{shape}{escaped(one_line(block.title))}</p>']
    return [f'<div class="box{kind}">', *title, *blocks_html(block.blocks, language), "</div>"]


def _boxes(block: BoxGroup, language: str) -> list[str]:
    boxes = [line for box in block.boxes for line in _callout(box, language)]
    return ['<div class="boxes">', *boxes, "</div>"]


def _pictured(block: Pictured, language: str) -> list[str]:
    picture = picture_html(block.picture, block.alt)
    inside = ["<div>", *blocks_html(block.blocks, language), "</div>"]
    return ['<div class="pictured">', picture, *inside, "</div>"]


def _together(block: KeepTogether, language: str) -> list[str]:
    return ['<div class="together">', *blocks_html(block.blocks, language), "</div>"]


_WRITERS: dict[type, Callable[..., list[str]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Quote: _quote,
    BulletList: _list,
    NumberedList: _list,
    Table: _table,
    Figure: _figure,
    FactList: _facts,
    KeyFigures: _key_figures,
    StepLine: _steps,
    StatusMark: _status,
    Callout: _callout,
    BoxGroup: _boxes,
    Pictured: _pictured,
    KeepTogether: _together,
}
