"""Empty pages teach."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ui.widgets.buttons import primary_button
from ui.widgets.empty_state import EmptyState


def test_that_it_says_what_belongs_here_with_an_example_and_a_beginning(themed, qtbot) -> None:
    begin = primary_button("Planlæg et møde", name="plan")
    state = EmptyState(
        "meetings",
        "Her er ingen møder endnu",
        "Et møde begynder med en dagsorden.",
        example="Fx Gruppemøde 1",
        action=begin,
    )
    qtbot.addWidget(state)
    state.show()
    words = [label.text() for label in state.findChildren(QLabel) if label.text()]
    assert words == [
        "Her er ingen møder endnu",
        "Et møde begynder med en dagsorden.",
        "Fx Gruppemøde 1",
    ]
    assert begin.isVisible()
    assert state.accessibleName() == "Her er ingen møder endnu"


def test_that_the_picture_follows_the_theme(themed, qtbot) -> None:
    state = EmptyState("meetings", "Tomt", "Tekst")
    qtbot.addWidget(state)
    state.show()
    before = state.findChild(QLabel).pixmap().toImage()
    themed.choose("dark")
    assert state.findChild(QLabel).pixmap().toImage() != before
