"""Things side by side that wrap."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.flow_layout import FlowLayout


class Box(QWidget):
    """A box of a fixed wish."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.setFixedSize(width, height)


def _host(qtbot, widths, *, fills_lines=False):
    host = QWidget()
    qtbot.addWidget(host)
    layout = FlowLayout(host, gap=16, fills_lines=fills_lines)
    for width in widths:
        layout.addWidget(Box(width, 20))
    return host, layout


def test_that_what_has_no_room_begins_a_new_line(themed, qtbot) -> None:
    _, layout = _host(qtbot, [100, 100, 100])
    assert layout.heightForWidth(400) == 20
    assert layout.heightForWidth(220) == 20 + 15 + 20
    assert layout.heightForWidth(120) == 3 * 20 + 2 * 15


def test_that_items_are_placed_left_to_right_with_the_gap_between(themed, qtbot) -> None:
    host, layout = _host(qtbot, [100, 50])
    host.resize(300, 40)
    host.show()
    qtbot.waitExposed(host)
    boxes = [layout.itemAt(index).geometry() for index in range(layout.count())]
    assert (boxes[0].x(), boxes[1].x()) == (0, 115)


def test_that_hidden_items_take_no_room(themed, qtbot) -> None:
    _, layout = _host(qtbot, [100, 100])
    layout.itemAt(0).widget().hide()
    assert layout.sizeHint().width() == 100


def test_that_an_empty_layout_has_no_size(themed, qtbot) -> None:
    _, layout = _host(qtbot, [])
    assert layout.sizeHint().isEmpty() or layout.sizeHint().width() == 0
    assert layout.heightForWidth(100) == 0
    assert layout.itemAt(0) is None
    assert layout.takeAt(0) is None
