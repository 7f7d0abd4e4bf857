"""The model of two-line rows."""

from __future__ import annotations

from ui.item_models.list_rows import ListRow, ListRows

ROWS = (ListRow(1, "Et", "detalje"), ListRow(2, "To"))


def test_that_it_is_a_model_as_qt_wants_it(qtmodeltester) -> None:
    qtmodeltester.check(ListRows(ROWS))


def test_that_equal_rows_change_nothing(qtbot) -> None:
    model = ListRows(ROWS)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.dataChanged):
        model.set_rows(list(ROWS))


def test_that_other_words_in_the_same_rows_keep_the_rows(qtbot) -> None:
    model = ListRows(ROWS)
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.set_rows([ListRow(1, "Nyt"), ListRow(2, "To")])


def test_that_a_row_is_found_by_its_id() -> None:
    model = ListRows(ROWS)
    assert model.index_of(2).row() == 1
    assert not model.index_of(9).isValid()
