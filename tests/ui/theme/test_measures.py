"""Measures that follow the zoom of the theme in force."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme.measures import lay_out, rescale, set_icon_size, set_size


def test_that_margins_gaps_and_sizes_grow_with_the_zoom(themed, qtbot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(root)
    lay_out(layout, 16, (32, 24, 32, 24))
    grid = QGridLayout()
    lay_out(grid, 8)
    layout.addLayout(grid)
    button = QPushButton("x")
    set_size(button, min_height=40)
    set_icon_size(button, 20)
    layout.addWidget(button)
    before = (layout.spacing(), layout.contentsMargins().left(), button.minimumHeight())
    themed.set_zoom(200)
    rescale(root)
    after = (layout.spacing(), layout.contentsMargins().left(), button.minimumHeight())
    assert before == (15, 30, 38)
    assert after == (30, 60, 75)
    assert grid.horizontalSpacing() == grid.verticalSpacing() == 15
    assert button.iconSize().width() == 38


def test_that_a_second_measure_keeps_the_first(themed, qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_size(widget, min_height=40)
    set_size(widget, max_width=100)
    themed.set_zoom(200)
    rescale(widget)
    assert (widget.minimumHeight(), widget.maximumWidth()) == (75, 188)


def test_that_widgets_without_measures_are_left_alone(themed, qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    QVBoxLayout(widget).setContentsMargins(1, 2, 3, 4)
    rescale(widget)
    assert widget.layout().contentsMargins().bottom() == 4
