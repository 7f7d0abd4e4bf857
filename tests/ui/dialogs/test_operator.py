"""Who works here."""

from __future__ import annotations

import pytest

from models.errors import RuleViolation
from tests.ui.checks import assert_accessible
from ui.dialogs.operator import OperatorDialog, role_words


@pytest.fixture
def ask(themed, qtbot):
    def made(submit, initials="", role=""):
        dialog = OperatorDialog(initials, role, submit)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    return made


def test_that_initials_and_role_are_saved(ask, qtbot) -> None:
    saved: list[tuple[str, str]] = []

    def submit(initials, role, then, failed) -> None:
        saved.append((initials, role))
        then(None)

    dialog = ask(submit, role=role_words()[3])
    qtbot.keyClicks(dialog.findChild(object, "operator_initials"), "MK")
    dialog.accept_button.click()
    assert saved == [("MK", role_words()[3])]
    assert not dialog.isVisible()


def test_that_missing_initials_are_asked_for_beside_the_field(ask) -> None:
    dialog = ask(lambda i, r, then, failed: failed(RuleViolation("text_missing", "initials")))
    dialog.accept_button.click()
    assert dialog.fields["initials"].error
    assert dialog.isVisible()


def test_that_what_is_known_stands_there_already(ask) -> None:
    dialog = ask(lambda *_: None, "MK", role_words()[1])
    assert dialog.findChild(object, "operator_initials").text() == "MK"
    assert_accessible(dialog)
