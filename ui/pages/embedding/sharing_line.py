"""Something to share: planned, shared, or not to be shared with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.embedding import sharing_operations
from models.embedding.rows import SharingKind, SharingState
from ui.pages.date_saving import save_date, show_date
from ui.pages.plan.open_row import OpenRow
from ui.pages.revealing import reveal
from ui.widgets.buttons import Button, quiet_button
from ui.widgets.choice import SegmentedChoice
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.line_button import ButtonLine
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtWidgets import QVBoxLayout

    from models.embedding.rows import SharingItemRow
    from ui.pages.plan.context import PlanContext

_ICONS = {
    SharingState.PLANNED: "clock",
    SharingState.PUBLISHED: "check",
    SharingState.DECLINED: "no",
}


class SharingLine(OpenRow):
    """One thing; it opens to be changed and settled."""

    TABLE = "sharing_item"

    def __init__(self, context: PlanContext, row: SharingItemRow) -> None:
        super().__init__(context, row, sharing_operations.edit_sharing_item, "item_id")

    def words_of(self, row: SharingItemRow) -> ButtonLine:
        """What, how, and where it stands."""
        lines = [enum_text(row.kind)]
        if row.settled_on is not None:
            lines[0] = f"{lines[0]} · {long_date(row.settled_on)}"
        if row.state is SharingState.DECLINED:
            lines.append(row.reason)
        return ButtonLine("", row.title, "\n".join(lines), _ICONS[row.state], enum_text(row.state))

    def fill_form(self, column: QVBoxLayout) -> None:
        """Title, kind, reason, date."""
        self.texts["title"] = Field(
            translate("EmbeddingPage", "What is it about?"),
            AutosaveLine(),
            name="sharing_item_title",
        )
        self.kind = SegmentedChoice(
            [(kind, enum_text(kind)) for kind in SharingKind], name="sharing_item_kind"
        )
        self.kind.chosen.connect(lambda kind: self.edits.save(kind=kind))
        self.texts["reason"] = Field(
            translate("EmbeddingPage", "If it is not to be shared: why not?"),
            AutosaveLine(translate("EmbeddingPage", "A no is an answer, too")),
            name="sharing_item_reason",
        )
        self.settled = Field(
            translate("EmbeddingPage", "On which day?"), DateEdit(), name="sharing_item_settled"
        )
        save_date(self.settled, self._settle, is_required=True)
        column.addWidget(self.texts["title"])
        column.addWidget(
            Field(translate("EmbeddingPage", "How?"), self.kind, name="sharing_item_kind")
        )
        column.addWidget(self.texts["reason"])
        column.addWidget(self.settled)

    def more_buttons(self) -> list[Button]:
        """Shared, not to be shared, planned again."""
        self._publish = quiet_button(
            translate("EmbeddingPage", "It is shared"),
            "check",
            name="sharing_item_publish",
            on_click=self._on_publish_clicked,
        )
        self._decline = quiet_button(
            translate("EmbeddingPage", "It is not to be shared"),
            "no",
            name="sharing_item_decline",
            on_click=self._on_decline_clicked,
        )
        self._reopen = quiet_button(
            translate("EmbeddingPage", "Plan it again"),
            "undo",
            name="sharing_item_reopen",
            on_click=self._on_reopen_clicked,
        )
        return [self._publish, self._decline, self._reopen]

    def show_values(self, row: Any) -> None:
        """Show kind and date, and what can be done."""
        is_planned = row.state is SharingState.PLANNED
        self.kind.set_value(row.kind)
        show_date(self.settled, row.settled_on)
        self.settled.setVisible(not is_planned)
        self.texts["reason"].setVisible(row.state is not SharingState.PUBLISHED)
        self._publish.setVisible(is_planned)
        self._decline.setVisible(is_planned)
        self._reopen.setVisible(not is_planned)

    def _settle(self, day: dt.date | None) -> None:
        if self.row.state is SharingState.PUBLISHED:
            self._do(sharing_operations.publish_sharing_item, settled_on=day)
        elif self.row.state is SharingState.DECLINED:
            self._do(
                sharing_operations.decline_sharing_item, reason=self.row.reason, settled_on=day
            )

    def _do(self, operation: Any, said: str = "", **values: Any) -> None:
        self.edits.do(
            operation,
            said,
            fields={"settled_on": self.settled, "reason": self.texts["reason"]},
            **self.edits.row(),
            **values,
        )

    def _on_publish_clicked(self) -> None:
        said = translate("EmbeddingPage", "“{text}” is shared.")
        self._do(sharing_operations.publish_sharing_item, said.format(text=self.row.title))

    def _on_decline_clicked(self) -> None:
        reason = self.texts["reason"]
        text = reason.editor.text()  # type: ignore[attr-defined]  # a line
        said = translate("EmbeddingPage", "“{text}” is not to be shared.")
        self._do(
            sharing_operations.decline_sharing_item,
            said.format(text=self.row.title),
            reason=text,
        )
        if reason.error:
            reveal(reason.editor)

    def _on_reopen_clicked(self) -> None:
        said = translate("EmbeddingPage", "“{text}” is planned again.")
        self._do(sharing_operations.reopen_sharing_item, said.format(text=self.row.title))
