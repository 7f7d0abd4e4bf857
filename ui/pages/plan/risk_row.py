"""A risk: how likely, how bad, what is done about it, by whom; closed when it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.clock import today
from models.courses import follow_up_operations
from models.courses.rows import RiskLevel
from ui.pages.plan.open_row import OpenRow
from ui.widgets.buttons import Button, quiet_button
from ui.widgets.choice import SegmentedChoice
from ui.widgets.field import Field
from ui.widgets.line_button import ButtonLine
from ui.widgets.side_by_side import SideBySide
from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from models.courses.rows import RiskRow as Risk
    from ui.pages.plan.context import PlanContext


class RiskRow(OpenRow):
    """What may go wrong."""

    TABLE = "risk"

    def __init__(self, context: PlanContext, row: Risk) -> None:
        super().__init__(context, row, follow_up_operations.edit_risk, "risk_id")

    def words_of(self, row: Risk) -> ButtonLine:
        """The risk, its two levels, the answer to it; when it was over."""
        levels = translate("PlanPage", "Likelihood: {likelihood} · Consequence: {consequence}")
        lines = [
            levels.format(
                likelihood=enum_text(row.likelihood).lower(),
                consequence=enum_text(row.consequence).lower(),
            )
        ]
        response = row.response.strip().splitlines()[:1]
        answer = ": ".join(filter(None, (row.owner, *response)))
        if answer:
            lines.append(answer)
        is_closed = row.closed_on is not None
        if row.closed_on is not None:
            lines.append(
                translate("PlanPage", "Over since {date}").format(date=long_date(row.closed_on))
            )
        alarm = ""
        if not is_closed and not answer:
            alarm = translate("PlanPage", "Nobody has said yet what is done about it.")
        return ButtonLine(
            "",
            row.text,
            "\n".join(lines),
            "check" if is_closed else "warning",
            translate("PlanPage", "Over") if is_closed else translate("PlanPage", "Open"),
            alarm,
        )

    def fill_form(self, column: QVBoxLayout) -> None:
        """Text, levels, answer, owner."""
        self.texts["text"] = Field(
            translate("PlanPage", "What may go wrong?"), AutosaveLine(), name="risk_text"
        )
        column.addWidget(self.texts["text"])
        pair = SideBySide(640, 16)
        self.levels: dict[str, SegmentedChoice] = {}
        for key, label in (
            ("likelihood", translate("PlanPage", "How likely is it?")),
            ("consequence", translate("PlanPage", "How bad would it be?")),
        ):
            choice = SegmentedChoice(
                [(level, enum_text(level)) for level in RiskLevel], name=f"risk_{key}"
            )
            choice.chosen.connect(lambda level, key=key: self.edits.save(**{key: level}))
            self.levels[key] = choice
            pair.add(Field(label, choice, name=f"risk_{key}"))
        column.addWidget(pair)
        self.texts["response"] = Field(
            translate("PlanPage", "What do we do about it?"),
            AutosaveText(
                translate("PlanPage", "For example: a card by the coffee machine"), min_lines=2
            ),
            name="risk_response",
        )
        self.texts["owner"] = Field(
            translate("PlanPage", "Who keeps an eye on it?"),
            AutosaveLine(translate("PlanPage", "For example: the head of the house")),
            name="risk_owner",
        )
        column.addWidget(self.texts["response"])
        column.addWidget(self.texts["owner"])

    def more_buttons(self) -> list[Button]:
        """Close it, or open it again."""
        self._close = quiet_button(
            translate("PlanPage", "It is over"),
            "check",
            name="risk_close",
            on_click=self._on_close_clicked,
        )
        self._reopen = quiet_button(
            translate("PlanPage", "Open again"),
            "undo",
            name="risk_reopen",
            on_click=self._on_reopen_clicked,
        )
        return [self._close, self._reopen]

    def show_values(self, row: Any) -> None:
        """Show the levels, and what can be done."""
        self.levels["likelihood"].set_value(row.likelihood)
        self.levels["consequence"].set_value(row.consequence)
        self._close.setVisible(row.closed_on is None)
        self._reopen.setVisible(row.closed_on is not None)

    def _on_close_clicked(self) -> None:
        said = translate("PlanPage", "“{text}” is over.")
        self.close_form()
        self.edits.do(
            follow_up_operations.close_risk,
            said.format(text=self.row.text),
            risk_id=self.row_id,
            closed_on=today(),
        )

    def _on_reopen_clicked(self) -> None:
        said = translate("PlanPage", "“{text}” is open again.")
        self.edits.do(
            follow_up_operations.reopen_risk,
            said.format(text=self.row.text),
            risk_id=self.row_id,
        )
