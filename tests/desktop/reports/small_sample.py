"""A short English document for the golden files."""

from __future__ import annotations

from desktop.reports.furniture import standard_furniture
from desktop.reports.tree import (
    BulletList,
    Callout,
    CalloutKind,
    Document,
    Fact,
    FactList,
    Heading,
    KeyFigure,
    KeyFigures,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    Span,
    StatusMark,
    StatusShape,
    Step,
    StepLine,
    StepState,
)
from tests.desktop.reports.samples import DAY, trials_table


def small_report() -> Document:
    """A short English document for the golden files: one of each kind a person would compare."""
    return Document(
        title="Minutes of 12 January",
        language="en-GB",
        date=DAY,
        author="Example Town",
        furniture=standard_furniture(
            "en-GB",
            organisation_lines=("Example Town", "Centre for Housing"),
            footer_text="Minutes · no names of residents",
            is_draft=True,
        ),
        blocks=(
            Heading(1, "Minutes of the development group"),
            FactList((Fact("Date", "12 January 2024"), Fact("Present", "4 residents, 2 staff"))),
            Heading(2, "1. Calm meals"),
            Paragraph(
                (
                    Span("We tried "),
                    Span("two tables", strong=True),
                    Span(" for six weeks. <b>Not bold</b> & see "),
                    Span("the site", link="https://example.org/?a=1&b=2"),
                    Span(".\nSecond line.\n\nSecond paragraph."),
                )
            ),
            BulletList(("Fewer conflicts", ListItem("Next:", NumberedList(("lay the tables",))))),
            trials_table(2, "Trials"),
            Quote("I stay longer now.", "a resident"),
            Callout((Paragraph("Shall it go on?"),), "For the leader", CalloutKind.ATTENTION),
            KeyFigures((KeyFigure("7 → 2", "conflicts a week"),)),
            StepLine(
                (Step("Start", StepState.DONE, "done"), Step("Now", StepState.CURRENT, "here"))
            ),
            StatusMark("Approved", StatusShape.DONE),
        ),
    )
