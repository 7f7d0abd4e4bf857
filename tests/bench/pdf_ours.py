"""The bench document through our writer: tagged, PDF/UA-1. Prints seconds of work and pages."""

from __future__ import annotations

import sys
import time

from tests.bench import pdf_content as content


def main() -> None:
    """Build, lay out and write; the path is the only argument."""
    begun = time.perf_counter()
    from pathlib import Path

    from desktop.reports.chart_data import ChartData, ChartLine, ChartPoint, ChartSeries
    from desktop.reports.furniture import standard_furniture
    from desktop.reports.pdf.writer import pdf_file
    from desktop.reports.tree import (
        Alignment,
        BulletList,
        Column,
        Document,
        Figure,
        Heading,
        Paragraph,
        Table,
    )

    imported = time.perf_counter()
    points = tuple(map(ChartPoint, content.DAYS, map(float, content.VALUES)))
    columns = (Column(3), Column(5), Column(1, Alignment.END), Column(2))
    blocks = [Heading(1, content.TITLE)]
    for number in range(1, content.SECTIONS + 1):
        blocks += [
            Heading(2, f"Bosted {number}"),
            Paragraph(content.SENTENCE * 2),
            Paragraph(content.SENTENCE),
            BulletList(content.ITEMS),
            Table(content.HEADER, content.ROWS, f"Tabel {number}", columns, True),
            Paragraph(content.SENTENCE * 3),
        ]
        if number % content.EVERY_CHART == 0:
            chart = ChartData(
                f"Konflikter, bosted {number}",
                "antal om ugen",
                (ChartSeries("Konflikter", points),),
                content.CHART_ALT,
                centre_lines=(ChartLine("Midterlinje", 5.5),),
            )
            blocks.append(Figure(chart))
    document = Document(
        content.TITLE,
        "da-DK",
        content.DAY,
        tuple(blocks),
        furniture=standard_furniture("da-DK", footer_text=content.TITLE),
    )
    file = pdf_file(document)
    Path(sys.argv[1]).write_bytes(file.data)
    print(imported - begun, time.perf_counter() - imported, file.pages)


if __name__ == "__main__":
    main()
