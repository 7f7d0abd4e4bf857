"""Cards hold what belongs together."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ui.widgets.buttons import quiet_button
from ui.widgets.card import Card


def test_that_a_card_is_named_by_its_heading(themed, qtbot) -> None:
    card = Card("Næste møde", name="next_meeting")
    qtbot.addWidget(card)
    assert card.accessibleName() == "Næste møde"
    card.set_heading("Sidste møde")
    assert card.accessibleName() == "Sidste møde"
    assert "Sidste møde" in [label.text() for label in card.findChildren(QLabel)]


def test_that_actions_stand_at_the_right_of_the_heading(themed, qtbot) -> None:
    card = Card("Næste møde")
    qtbot.addWidget(card)
    button = quiet_button("Historik")
    card.add_action(button)
    card.resize(500, 120)
    card.show()
    qtbot.waitExposed(card)
    heading = card.findChild(QLabel)
    assert button.x() > heading.x()
    assert abs(button.geometry().center().y() - heading.geometry().center().y()) <= 2
