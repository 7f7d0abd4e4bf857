"""The cards of the front page: next step, next meeting, where we stand, group, chart, news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.support.dates import day_and_date
from desktop.support.translation import current_language, translate
from models.phases.catalogue import get_phase_text
from ui.charts.chart_view import ChartView
from ui.icons import pixmap
from ui.pages import overview_chart, overview_words
from ui.pages.overview_step import NextStep, current_gate
from ui.theme.current import palette, px
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button, link_button, primary_button
from ui.widgets.card import Card

if TYPE_CHECKING:
    from models.phases.overview import OverviewFacts

_LEFT = Qt.AlignmentFlag.AlignLeft


class StepCard(Card):
    """The next useful step, with the page's one primary button. `step_taken` carries it."""

    step_taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("OverviewPage", "Next step"), name="next_step_card", parent=parent
        )
        self._step: NextStep | None = None
        self._sentence = texts.heading("")
        self._sentence.setObjectName("next_step")
        self._note = texts.soft("")
        self._button = primary_button("", name="take_next_step", on_click=self._on_button_clicked)
        row = QHBoxLayout()
        lay_out(row, 24)
        words = QVBoxLayout()
        lay_out(words, 4)
        words.addWidget(self._sentence)
        words.addWidget(self._note)
        row.addLayout(words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_step(self, step: NextStep) -> None:
        """Show a step; without a place there is no button."""
        self._step = step
        self._sentence.setText(step.sentence)
        self._note.setText(step.note)
        self._note.setVisible(bool(step.note))
        self._button.setVisible(bool(step.place))
        if step.action:
            self._button.set_word(step.action, f"{step.action}: {step.sentence}")

    def _on_button_clicked(self) -> None:
        self.step_taken.emit(self._step)


class MeetingCard(Card):
    """The next meeting; `meeting_wanted` carries its id, `new_wanted` asks for one."""

    meeting_wanted = Signal(object)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("OverviewPage", "Next meeting"), name="next_meeting_card", parent=parent
        )
        self._meeting_id: object = None
        self._title = texts.strong("")
        self._day = texts.body("")
        self._where = texts.body("")
        self._agenda = texts.small("")
        self._open = button("", "meetings", name="open_next_meeting", on_click=self._on_clicked)
        for label in (self._title, self._day, self._where, self._agenda):
            self.body.addWidget(label)
        self.body.addSpacing(px(4))
        self.body.addWidget(self._open, 0, _LEFT)
        self.body.addStretch(1)

    def show_facts(self, facts: OverviewFacts) -> None:
        """Show the next meeting, or that one has to be planned."""
        meeting = facts.next_meeting
        self._meeting_id = meeting.id if meeting else None
        for label in (self._day, self._where, self._agenda):
            label.setVisible(meeting is not None)
        if meeting is None:
            self._title.setText(translate("OverviewPage", "No meeting is planned."))
            self._open.set_word(translate("OverviewPage", "Plan the next meeting"))
            return
        self._title.setText(meeting.title)
        day = day_and_date(meeting.held_on)
        until = overview_words.days_until_text(meeting.held_on, facts.day)
        self._day.setText(f"{until} · {day}")
        where = overview_words.meeting_line(meeting)
        self._where.setText(where)
        self._where.setVisible(bool(where))
        self._agenda.setText(overview_words.agenda_text(meeting))
        is_today = meeting.held_on == facts.day
        hold, prepare = (
            translate("OverviewPage", "Hold the meeting"),
            translate("OverviewPage", "Prepare"),
        )
        word = hold if is_today else prepare
        self._open.set_word(word, f"{word}: {meeting.title}, {day}")

    def _on_clicked(self) -> None:
        if self._meeting_id is None:
            self.new_wanted.emit()
        else:
            self.meeting_wanted.emit(self._meeting_id)


class StandingCard(Card):
    """The phase the group is in, and who is in the group. `gate_wanted` asks for its card."""

    gate_wanted = Signal()

    def __init__(self, *, opens_gate: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("OverviewPage", "Where we stand"), name="standing_card", parent=parent
        )
        self._opens_gate = opens_gate
        self._phase = texts.strong("")
        self._met = texts.body("")
        self._gate = link_button(
            translate("OverviewPage", "See the conditions"),
            name="see_gate",
            on_click=self.gate_wanted.emit,
        )
        self.body.addWidget(self._phase)
        self.body.addWidget(self._met)
        self.body.addWidget(self._gate, 0, _LEFT)
        self.body.addStretch(1)

    def show_facts(self, facts: OverviewFacts) -> None:
        """Show the phase and how much of its gate is met."""
        gate = current_gate(facts.gates)
        self._gate.setVisible(self._opens_gate and gate is not None)
        if gate is None:
            self._phase.setText(translate("OverviewPage", "All seven phases are passed."))
            self._met.setText("")
            self._met.hide()
            return
        text = get_phase_text(gate.phase, current_language())
        phase = translate("OverviewPage", "Phase {number} of {count}: {phase}")
        self._phase.setText(
            phase.format(number=text.number, count=len(facts.gates), phase=text.title)
        )
        met = translate("OverviewPage", "{met} of {total} conditions are met.")
        self._met.setText(met.format(met=gate.met, total=gate.total))
        self._met.show()


class GroupCard(Card):
    """The balance of the group: a shape and words for each side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("OverviewPage", "The group"), name="group_card", parent=parent)
        self._rows = QVBoxLayout()
        lay_out(self._rows, 6)
        self._missing = texts.small(
            translate("OverviewPage", "Invite two residents, so that nobody sits alone.")
        )
        self.body.addLayout(self._rows)
        self.body.addWidget(self._missing)
        self.body.addStretch(1)
        self._lines: list[tuple[str, str]] = []

    def show_facts(self, facts: OverviewFacts) -> None:
        """Show how many see things from each side."""
        self._lines = overview_words.balance_lines(facts.balance)
        self._missing.setVisible(facts.balance.residents < 2 and not facts.is_seen_back)
        self._draw()

    def _draw(self) -> None:
        clear(self._rows)
        for icon_name, words in self._lines:
            row = QWidget()
            line = QHBoxLayout(row)
            lay_out(line, 10)
            picture = QLabel()
            picture.setPixmap(pixmap(icon_name, px(22), palette().ink_soft))
            line.addWidget(picture)
            line.addWidget(texts.body(words), 1)
            self._rows.addWidget(row)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the shapes in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_lines"):
            self._draw()


class ChartCard(Card):
    """The indicator that was measured most, with its numbers as text on demand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("OverviewPage", "What we measure"), name="chart_card", parent=parent
        )
        self._title = texts.strong("")
        self._chart = ChartView(name="overview_chart")
        self._words = texts.small("")
        self._toggle = link_button(
            translate("OverviewPage", "Show the numbers"),
            name="show_numbers",
            on_click=self._on_toggle_clicked,
        )
        self._numbers = texts.body("")
        self._numbers.setObjectName("chart_numbers")
        self._empty = texts.soft(
            translate(
                "OverviewPage",
                "A small chart stands here as soon as something was measured twice: how many "
                "calm mornings a week, for example.",
            )
        )
        for widget in (self._title, self._chart, self._words):
            self.body.addWidget(widget)
        self.body.addWidget(self._toggle, 0, _LEFT)
        self.body.addWidget(self._numbers)
        self.body.addWidget(self._empty)
        self._numbers.hide()

    def show_facts(self, facts: OverviewFacts) -> None:
        """Show the chart, or what would make one."""
        series = facts.series
        for widget in (self._title, self._chart, self._words, self._toggle):
            widget.setVisible(series is not None)
        self._empty.setVisible(series is None)
        if series is None:
            self._numbers.hide()
            return
        chart = overview_chart.small_chart(series, facts.day)
        self._chart.show_chart(chart)
        self._title.setText(chart.title)
        self._words.setText(chart.alt)
        points = overview_chart.last_points(series, facts.day)
        self._numbers.setText(overview_chart.numbers_text(series.indicator, points))

    def _on_toggle_clicked(self) -> None:
        is_shown = self._numbers.isHidden()
        self._numbers.setVisible(is_shown)
        show, hide = (
            translate("OverviewPage", "Show the numbers"),
            translate("OverviewPage", "Hide the numbers"),
        )
        self._toggle.set_word(hide if is_shown else show)


class RecentCard(Card):
    """What changed lately, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("OverviewPage", "What changed lately"), name="recent_card", parent=parent
        )
        self._rows = QVBoxLayout()
        lay_out(self._rows, 8)
        self.body.addLayout(self._rows)

    def show_facts(self, facts: OverviewFacts) -> None:
        """Show the last entries in words."""
        clear(self._rows)
        for line in overview_words.recent_lines(facts.recent, facts.today):
            row = QWidget()
            column = QVBoxLayout(row)
            lay_out(column, 0)
            column.addWidget(texts.body(line.what))
            column.addWidget(texts.small(line.when))
            self._rows.addWidget(row)
        if not facts.recent:
            self._rows.addWidget(
                texts.soft(translate("OverviewPage", "Nothing has been written yet."))
            )


def clear(layout: QVBoxLayout) -> None:
    """Take every widget out of a layout."""
    while layout.count():
        widget = layout.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
