"""The style sheet of pages."""

from __future__ import annotations

import re

from desktop.reports.html_style import style_sheet


def test_that_every_colour_and_size_is_filled_in() -> None:
    for easy_read in (True, False):
        sheet = style_sheet(easy_read=easy_read)
        assert re.findall(r"\b[A-Z_]{3,}\b", sheet) == []
        assert sheet.count("{") == sheet.count("}")


def test_that_easy_reading_prints_fourteen_points() -> None:
    assert "font-size: 14pt" in style_sheet(easy_read=True)
    assert "font-size: 10.5pt" in style_sheet(easy_read=False)
