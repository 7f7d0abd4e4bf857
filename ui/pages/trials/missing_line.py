"""What a plan still lacks, said kindly: each a link to its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from ui.theme.measures import lay_out
from ui.widgets.buttons import Button, link_button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.status_mark import Status, StatusMark

if TYPE_CHECKING:
    from collections.abc import Mapping


class MissingLine(QWidget):
    """A sentence and a link for each field that says nothing yet.

    `wanted` carries the column somebody wants to fill in.

    Args:
        whole_text: said where nothing is missing.
        labels: columns in a word or two, in their order.
        parent: the widget it lives in.
    """

    wanted = Signal(str)

    def __init__(
        self, whole_text: str, labels: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("missing_line")
        self._whole_text = whole_text
        column = QVBoxLayout(self)
        lay_out(column, 4)
        self._mark = StatusMark(name="missing_mark")
        self._links_holder = QWidget()
        links = FlowLayout(self._links_holder, 12)
        self._links: dict[str, Button] = {}
        links.addWidget(self._mark)
        for name, label in labels.items():
            link = link_button(
                label,
                name=f"missing_{name}",
                spoken=translate("MissingLine", "Go to: {what}").format(what=label),
                on_click=lambda name=name: self.wanted.emit(name),
            )
            self._links[name] = link
            links.addWidget(link)
        column.addWidget(self._links_holder)

    def show_missing(self, columns: tuple[str, ...]) -> None:
        """Show what is missing."""
        if columns:
            self._mark.show_status(
                Status.WAITING,
                translate("MissingLine", "Still to be said (%n):", None, len(columns)),
            )
        else:
            self._mark.show_status(Status.DONE, self._whole_text)
        for name, link in self._links.items():
            link.setVisible(name in columns)
        self._links_holder.updateGeometry()
