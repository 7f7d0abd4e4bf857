"""Tables of measures. Values are integers scaled by ten to the indicator's `decimals`."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import CourseOwned, Entity, Keyed, Ordered, prose, reference, unique_among_living
from models.measures.rows import Direction, Rhythm
from models.types import EnumValue


class Indicator(Entity, Keyed, CourseOwned, Ordered):
    """A question with a unit, a wanted direction and a rhythm; -1,5 at one decimal is -15."""

    __tablename__ = "indicator"
    __table_args__ = (unique_among_living("indicator", "key"),)
    KEY_LETTERS = "I"

    title: Mapped[str]
    unit: Mapped[str] = prose()
    decimals: Mapped[int] = mapped_column(sa.Integer, default=0, info={"range": (0, 6)})
    direction: Mapped[Direction] = mapped_column(EnumValue(Direction), default=Direction.UP)
    baseline: Mapped[int | None]
    baseline_on: Mapped[dt.date | None]
    target: Mapped[int | None]
    target_on: Mapped[dt.date | None]
    source: Mapped[str] = prose()
    rhythm: Mapped[Rhythm | None] = mapped_column(EnumValue(Rhythm))
    learning: Mapped[str] = prose()
    is_closed: Mapped[bool] = mapped_column(default=False)


class Measurement(Entity, CourseOwned):
    """One value on one day; `value` None says it was tried and is missing, which is never 0."""

    __tablename__ = "measurement"
    __table_args__ = (unique_among_living("measurement", "indicator_id", "measured_on"),)

    indicator_id: Mapped[UUID] = reference("indicator.id")
    measured_on: Mapped[dt.date]
    value: Mapped[int | None]
    note: Mapped[str] = prose()
