"""Frozen rows behave as the standard library's frozen dataclasses do."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import dataclass, field

import pytest

from models.frozen import frozen


@frozen
class Ours:
    """A row."""

    name: str
    count: int = 3
    parts: tuple[str, ...] = field(default_factory=tuple)
    hidden: str = field(default="", repr=False, compare=False)

    @property
    def loud(self) -> str:
        """A property works on slots."""
        return self.name.upper()


@dataclass(frozen=True, slots=True)
class Theirs:
    """The same row, from the standard library."""

    name: str
    count: int = 3
    parts: tuple[str, ...] = field(default_factory=tuple)
    hidden: str = field(default="", repr=False, compare=False)


@pytest.mark.parametrize("values", [("a",), ("a", 4), ("a", 4, ("b",)), ("a", 4, (), "c")])
def test_that_it_holds_and_shows_what_the_standard_library_does(values) -> None:
    ours, theirs = Ours(*values), Theirs(*values)
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert hash(ours) == hash(theirs)
    assert Ours.__match_args__ == Theirs.__match_args__


def test_that_rows_are_equal_by_what_counts_and_by_kind() -> None:
    assert Ours("a", hidden="x") == Ours("a", hidden="y")
    assert Ours("a") != Ours("b")
    assert Ours("a") != Theirs("a")
    assert len({Ours("a"), Ours("a"), Ours("b")}) == 2


def test_that_nothing_of_a_row_can_be_changed_or_added() -> None:
    row = Ours("a")
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.name = "b"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del row.name
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.other = 1
    assert not hasattr(row, "__dict__")
    assert row.loud == "A"


@pytest.mark.parametrize("arguments", [{}, {"name": "a", "other": 1}])
def test_that_wrong_arguments_are_refused(arguments) -> None:
    with pytest.raises(TypeError, match="__init__"):
        Ours(**arguments)


def test_that_a_row_can_be_copied_replaced_and_sent_away() -> None:
    row = Ours("a", 4, ("b",), "c")
    assert dataclasses.replace(row, count=5) == Ours("a", 5, ("b",))
    for twin in (copy.deepcopy(row), pickle.loads(pickle.dumps(row))):
        assert twin == row
        assert twin.hidden == "c"


def test_that_a_class_may_check_what_it_is_given() -> None:
    @frozen
    class Checked:
        """Never below nothing."""

        count: int

        def __post_init__(self) -> None:
            if self.count < 0:
                raise ValueError(self.count)

    assert Checked(1).count == 1
    with pytest.raises(ValueError, match="-1"):
        Checked(-1)


def test_that_a_class_it_cannot_make_is_refused() -> None:
    class Late:
        """Wants a field by its name only."""

        name: str = field(kw_only=True)

    with pytest.raises(TypeError, match="Late"):
        frozen(Late)
