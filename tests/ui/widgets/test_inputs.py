"""The drop-down list, the tick box and the number."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui.widgets.inputs import DropDown, NumberEdit, Tick
from ui.widgets.text_editing import AutosaveLine


def _wheel_over(widget) -> QWheelEvent:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event


def test_that_new_options_keep_what_was_chosen(themed, qtbot) -> None:
    drop = DropDown(name="owner")
    qtbot.addWidget(drop)
    drop.set_options([(1, "Karen"), (2, "Ali")])
    drop.set_value(2)
    with qtbot.assertNotEmitted(drop.currentIndexChanged):
        drop.set_options([(3, "Jens"), (2, "Ali"), (1, "Karen")])
    assert drop.currentData() == 2


def test_that_an_unknown_value_changes_nothing(themed, qtbot) -> None:
    drop = DropDown(name="owner")
    qtbot.addWidget(drop)
    drop.set_options([(1, "Karen")])
    drop.set_value(9)
    assert drop.currentData() == 1


def test_that_the_wheel_never_changes_an_answer(themed, qtbot) -> None:
    drop, number = DropDown(name="owner"), NumberEdit(1, 60, suffix=" min", name="minutes")
    qtbot.addWidget(drop)
    qtbot.addWidget(number)
    drop.set_options([(1, "Karen"), (2, "Ali")])
    number.setValue(10)
    for widget in (drop, number):
        widget.show()
        assert not _wheel_over(widget).isAccepted()
    assert (drop.currentData(), number.value()) == (1, 10)


def test_that_a_number_is_typed_within_its_bounds_and_seen(themed, qtbot) -> None:
    number = NumberEdit(4, 18, suffix=" måneder", name="months")
    qtbot.addWidget(number)
    number.show()
    number.lineEdit().selectAll()
    qtbot.keyClicks(number, "12")
    assert number.value() == 12
    assert number.lineEdit().width() > number.fontMetrics().horizontalAdvance("12 måneder")


def test_that_a_number_stands_in_line_with_the_fields_beside_it(themed, qtbot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    number, line = NumberEdit(4, 18, suffix=" måneder"), AutosaveLine()
    layout.addWidget(number)
    layout.addWidget(line)
    row.show()
    assert number.height() == line.height()
    inner = number.lineEdit()
    left = inner.mapTo(number, inner.rect().topLeft()).x() + inner.textMargins().left()
    assert left >= 8, "the text keeps from the edge"


def test_that_the_word_of_a_tick_box_can_be_pressed(themed, qtbot) -> None:
    tick = Tick("Godkendt af gruppen", name="approved")
    qtbot.addWidget(tick)
    tick.show()
    middle = QPoint(tick.width() - 10, tick.height() // 2)
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=middle)
    assert tick.isChecked()
    assert tick.accessibleName() == "Godkendt af gruppen"
    assert tick.height() >= 30
