"""Text on a page: wrapped, in columns one can read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets import texts
from ui.widgets.texts import column_width

SENTENCE = "Vi prøver én ting ad gangen, ser hvad der sker, og retter til sammen. "


@pytest.mark.parametrize("make", [texts.lead, texts.body, texts.soft, texts.small, texts.strong])
def test_that_a_column_is_never_wider_than_about_75_characters(themed, qtbot, make) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    label = make(SENTENCE * 6)
    QVBoxLayout(host).addWidget(label)
    host.resize(1600, 400)
    host.show()
    qtbot.waitExposed(host)
    column = label.contentsRect().width()
    shown = label.fontMetrics().elidedText(SENTENCE * 6, Qt.TextElideMode.ElideRight, column)
    assert 65 <= len(shown) <= 80


def test_that_a_wrapped_text_gets_the_height_it_needs(themed, qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    label = texts.body(SENTENCE * 6)
    layout = QVBoxLayout(host)
    layout.addWidget(label)
    layout.addStretch(1)
    host.resize(1600, 600)
    host.show()
    qtbot.waitExposed(host)
    needed = label.fontMetrics().boundingRect(
        0, 0, column_width(label.font()), 10_000, int(Qt.TextFlag.TextWordWrap), SENTENCE * 6
    )
    assert label.height() >= needed.height()


def test_that_text_is_never_taken_for_markup(themed, qtbot) -> None:
    label = texts.body("<b>fed</b> & <img src=x>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_that_a_title_is_larger_than_a_heading_and_that_than_body_text(themed, qtbot) -> None:
    heights = []
    for make in (texts.title, texts.heading, texts.subheading, texts.body, texts.small):
        label = make("Møder")
        qtbot.addWidget(label)
        label.ensurePolished()
        heights.append(label.fontMetrics().height())
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == len(heights)


def test_that_text_in_a_wide_room_asks_for_no_more_than_its_column(themed, qtbot) -> None:
    label = texts.body(SENTENCE * 6)
    qtbot.addWidget(label)
    label.resize(400, 200)
    label.show()
    least = label.minimumSizeHint().width()
    label.resize(1600, 200)
    assert label.minimumSizeHint().width() == least
    assert label.sizeHint().height() <= label.heightForWidth(1600)
