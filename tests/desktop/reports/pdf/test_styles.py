"""The typographic system."""

from __future__ import annotations

from desktop.reports.pdf.colours import ACCENT, INK, QUIET
from desktop.reports.pdf.styles import TEXT_WIDTH, TextStyle, Theme, easy_read_theme, standard_theme


def styles(theme: Theme) -> list[TextStyle]:
    values = [getattr(theme, name) for name in Theme.__dataclass_fields__]
    return [value for value in values if isinstance(value, TextStyle)]


def test_that_easy_reading_is_at_least_fourteen_points() -> None:
    theme = easy_read_theme()
    assert min(theme.body.size, theme.item.size, theme.lead.size, theme.quote.size) >= 14


def test_that_lines_have_air_and_text_is_dark() -> None:
    for theme in (standard_theme(), easy_read_theme()):
        for style in styles(theme):
            assert style.leading >= style.size * 1.15
            assert style.colour in (INK, ACCENT, QUIET)


def test_that_running_text_is_no_wider_than_the_page_allows() -> None:
    assert standard_theme().measure < TEXT_WIDTH
    assert easy_read_theme().measure <= TEXT_WIDTH
