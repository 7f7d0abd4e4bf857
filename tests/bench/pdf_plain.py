"""The bench document through ReportLab as it comes: untagged. Prints seconds of work and pages."""

from __future__ import annotations

import sys
import time

from tests.bench import pdf_content as content


def main() -> None:
    """Build, lay out and write; the path is the only argument."""
    begun = time.perf_counter()
    from pathlib import Path
    from xml.sax.saxutils import escape

    from font_source_sans_pro import font_directory
    from reportlab.graphics.charts.lineplots import LinePlot
    from reportlab.graphics.shapes import Drawing, String
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    imported = time.perf_counter()
    for name, cut in (("Body", "Regular"), ("Strong", "Semibold")):
        pdfmetrics.registerFont(
            TTFont(name, str(Path(font_directory) / f"SourceSansPro-{cut}.ttf"))
        )
    body = ParagraphStyle("body", fontName="Body", fontSize=10.5, leading=15, spaceAfter=7)
    title = ParagraphStyle("title", fontName="Strong", fontSize=25, leading=29, spaceAfter=9)
    heading = ParagraphStyle(
        "heading",
        fontName="Strong",
        fontSize=15,
        leading=19,
        spaceBefore=24,
        spaceAfter=6,
        keepWithNext=1,
    )
    caption = ParagraphStyle("caption", fontName="Strong", fontSize=9.5, leading=13, keepWithNext=1)
    cell = ParagraphStyle("cell", fontName="Body", fontSize=9.5, leading=12.8)
    item = ParagraphStyle("item", parent=body, leftIndent=14, spaceAfter=3, bulletFontName="Body")
    story = [Paragraph(escape(content.TITLE), title)]
    for number in range(1, content.SECTIONS + 1):
        story += [
            Paragraph(f"Bosted {number}", heading),
            Paragraph(escape(content.SENTENCE * 2), body),
            Paragraph(escape(content.SENTENCE), body),
            *(Paragraph(escape(text), item, bulletText="•") for text in content.ITEMS),
            Paragraph(f"Tabel {number}", caption),
            Table(
                [
                    [Paragraph(escape(text), cell) for text in row]
                    for row in (content.HEADER, *content.ROWS)
                ],
                colWidths=[47 * mm, 76 * mm, 16 * mm, 31 * mm],
                repeatRows=1,
                style=[
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey),
                    ("FONTNAME", (0, 0), (-1, -1), "Body"),
                ],
            ),
            Paragraph(escape(content.SENTENCE * 3), body),
        ]
        if number % content.EVERY_CHART == 0:
            drawing = Drawing(482, 203, initialFontName="Body")
            plot = LinePlot()
            plot.x, plot.y, plot.width, plot.height = 30, 20, 400, 160
            days = [day.toordinal() for day in content.DAYS]
            plot.data = [
                list(zip(days, content.VALUES, strict=True)),
                [(days[0], 5.5), (days[-1], 5.5)],
            ]
            plot.xValueAxis.labels.fontName = plot.yValueAxis.labels.fontName = "Body"
            drawing.add(plot)
            drawing.add(String(435, 90, "Midterlinje 5,5", fontName="Body", fontSize=8.5))
            story += [Paragraph(f"Konflikter, bosted {number}", caption), drawing]

    def furniture(canvas: object, document: object) -> None:
        canvas.setFont("Body", 8.5)
        canvas.line(20 * mm, 17 * mm, 190 * mm, 17 * mm)
        canvas.drawString(20 * mm, 12 * mm, content.TITLE)
        canvas.drawRightString(190 * mm, 12 * mm, f"Side {document.page}")

    document = SimpleDocTemplate(
        sys.argv[1],
        pagesize=A4,
        leftMargin=20 * mm,
        rightMargin=20 * mm,
        topMargin=22 * mm,
        bottomMargin=24 * mm,
        initialFontName="Body",
    )
    document.build(story, onFirstPage=furniture, onLaterPages=furniture)
    print(imported - begun, time.perf_counter() - imported, document.page)


if __name__ == "__main__":
    main()
