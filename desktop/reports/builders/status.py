"""The status report: one or two pages a leader prints in a minute.

Contents after DOMAIN.md (f) 1; nobody is named, who took part is told by role in numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports import tree
from desktop.reports.builders import letterhead
from desktop.reports.builders.status_facts import StatusFacts, gather_status
from desktop.reports.builders.status_measures import indicator_blocks
from desktop.reports.builders.status_people import ahead_blocks, group_blocks, leader_blocks
from desktop.reports.builders.status_sections import (
    decision_blocks,
    happened_blocks,
    phase_blocks,
    trial_blocks,
)
from desktop.reports.naming import name_shield
from desktop.reports.text_mapping import map_texts
from desktop.support.dates import long_date
from desktop.support.translation import translate

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from desktop.reports.options import ReportOptions


def build_status(session: Session, *, course_id: UUID, options: ReportOptions) -> tree.Document:
    """The status report of a course, in the language of the running block.

    Raises:
        NotFound: there is no such course.
    """
    facts = gather_status(session, course_id, options.today)
    title = translate("StatusReport", "Status: {course}").format(course=facts.course.title)
    document = tree.Document(
        title=title,
        language=letterhead.document_language(options.language),
        date=options.today,
        subject=translate("StatusReport", "Status report"),
        is_compact=True,
        author=options.made_by,
        furniture=letterhead.furniture(
            options.language,
            facts.municipality,
            _footer(facts),
        ),
        blocks=(
            tree.Paragraph(translate("StatusReport", "Status report"), tree.ParagraphRole.KICKER),
            tree.Heading(1, facts.course.title),
            _facts(facts, options),
            *phase_blocks(facts, options.language),
            *happened_blocks(facts, options.language),
            *decision_blocks(facts),
            *trial_blocks(facts),
            *indicator_blocks(facts, options.language),
            *group_blocks(facts),
            *leader_blocks(facts),
            *ahead_blocks(facts),
            tree.Paragraph(
                translate(
                    "StatusReport",
                    "About the data: people are counted by role. The report names no residents "
                    "and is no resident's record.",
                ),
                tree.ParagraphRole.NOTE,
            ),
        ),
    )
    # What people wrote may name a resident; the report does not.
    return map_texts(document, name_shield(facts.everybody))


def _footer(facts: StatusFacts) -> str:
    text = translate("StatusReport", "{course} · status as of {date}")
    return text.format(course=facts.course.key, date=long_date(facts.day))


def _facts(facts: StatusFacts, options: ReportOptions) -> tree.FactList:
    course = facts.course
    period = translate("StatusReport", "{start} to {end} ({months} months)").format(
        start=long_date(course.starts_on), end=long_date(course.ends_on), months=course.months
    )
    found = []
    if facts.site:
        found.append(tree.Fact(translate("StatusReport", "Site"), facts.site.name))
    found += [
        tree.Fact(translate("StatusReport", "Period"), period),
        tree.Fact(translate("StatusReport", "Status as of"), long_date(facts.day)),
    ]
    if form := letterhead.form_title(facts.choice, options.language):
        found.append(tree.Fact(translate("StatusReport", "Practice form"), form))
    made = long_date(options.today)
    if options.made_by:
        made = translate("StatusReport", "{date} by {who}").format(date=made, who=options.made_by)
    found.append(tree.Fact(translate("StatusReport", "Made"), made))
    return tree.FactList(tuple(found))
