"""The order a Danish reader expects."""

from __future__ import annotations

from models.sorting import danish_key


def in_order(*names):
    return sorted(names, key=danish_key)


def test_that_ae_oe_and_aa_end_the_alphabet_in_that_order():
    assert in_order("Åkanden", "Ørnen", "Ællingen", "Zonen") == [
        "Zonen",
        "Ællingen",
        "Ørnen",
        "Åkanden",
    ]


def test_that_double_a_stands_with_the_ring():
    assert in_order("Aabakken", "Abild", "Åbrinken", "Østen") == [
        "Abild",
        "Østen",
        "Aabakken",
        "Åbrinken",
    ]


def test_that_foreign_letters_stand_with_their_danish_kin():
    assert in_order("Zøen", "Äpple", "Öland", "Ørslev", "Ærø") == [
        "Zøen",
        "Äpple",
        "Ærø",
        "Öland",
        "Ørslev",
    ]


def test_that_accents_and_case_do_not_part_neighbours():
    assert in_order("eva", "Évelyn", "Eve", "evig") == ["eva", "Eve", "Évelyn", "evig"]


def test_that_numbers_are_ordered_by_their_size():
    assert in_order("Afdeling 10", "Afdeling 2", "Afdeling") == [
        "Afdeling",
        "Afdeling 2",
        "Afdeling 10",
    ]


def test_that_decomposed_letters_sort_as_composed_ones():
    assert danish_key("A\u030aen")[0] == danish_key("\u00c5en")[0]


def test_that_any_text_has_a_key():
    assert in_order("", "🙂", "ß", "ل", "a") == ["", "🙂", "a", "ß", "ل"]
