"""A column of widgets, one for each row by its id: what has the keyboard stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.measures import lay_out, rescale

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

W = TypeVar("W", bound=QWidget)


class KeyedColumn(QWidget, Generic[W]):
    """Widgets under each other, made when their row comes and taken away when it goes.

    Args:
        name: the object name.
        spoken: what the column holds, for those who listen.
        gap: between the widgets, at 100 %.
        parent: the widget it lives in.
    """

    def __init__(
        self, *, name: str, spoken: str = "", gap: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._layout = QVBoxLayout(self)
        lay_out(self._layout, gap)
        self._widgets: dict[Any, W] = {}

    @property
    def widgets(self) -> tuple[W, ...]:
        """The widgets in their order."""
        return tuple(self._widgets.values())

    def widget_of(self, key: Any) -> W | None:
        """The widget of a row, None where there is none."""
        return self._widgets.get(key)

    def show_rows(
        self,
        rows: Iterable[tuple[Any, Any]],
        make: Callable[[Any], W],
        show: Callable[[W, Any], object],
    ) -> None:
        """Show (key, row) pairs: `make` builds a new row's widget, `show` fills any of them."""
        wanted = list(rows)
        keys = [key for key, _row in wanted]
        for key in [key for key in self._widgets if key not in keys]:
            gone = self._widgets.pop(key)
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        old, self._widgets = self._widgets, {}
        if not old:
            # Shown one by one, each new widget would lay out the whole page again.
            self.hide()
        for place, (key, row) in enumerate(wanted):
            widget = old.get(key)
            is_new = widget is None
            if widget is None:
                widget = make(row)
            self._widgets[key] = widget
            if self._layout.indexOf(widget) != place:
                self._layout.removeWidget(widget)
                self._layout.insertWidget(place, widget)
            show(widget, row)
            if is_new:
                rescale(widget)
                widget.show()
        self.setVisible(bool(wanted))
