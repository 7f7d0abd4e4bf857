"""The shipped example library, made once for the tests that report on it."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from desktop.exchange.samples import import_sample
from desktop.library.opening import create_library
from desktop.reports.options import ReportOptions
from desktop.support.translation import in_language
from models.courses.tables import Course

EXAMPLE = "fremtidens-boformer-2018"
TODAY = dt.date(2019, 6, 18)


def make_example_library(folder):
    """A library with the nine sites of the example."""
    library = create_library(folder / "example.praksisrum")
    import_sample(library, EXAMPLE)
    return library


def course_id(library, key):
    """The id of a course by its key."""

    def find(session):
        return session.scalar(sa.select(Course.id).where(Course.key == key))

    return library.query(find)


def build(library, builder, language="da", today=TODAY, **about):
    """A document of the example as of a day, in a language."""
    options = ReportOptions(language, today, "AB, leder")
    with in_language(language):
        return library.query(builder, **about, options=options)
