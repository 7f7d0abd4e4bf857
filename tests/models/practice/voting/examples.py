"""Elections with known results, and ballots at random."""

from __future__ import annotations

from hypothesis import strategies as st

from models.practice.voting.ballots import Ballot

# The textbook choice of a capital in Tennessee, in per cent of the voters.
TENNESSEE = ("Memphis", "Nashville", "Chattanooga", "Knoxville")
TENNESSEE_BALLOTS = [
    Ballot(("Memphis", "Nashville", "Chattanooga", "Knoxville"), 42),
    Ballot(("Nashville", "Chattanooga", "Knoxville", "Memphis"), 26),
    Ballot(("Chattanooga", "Knoxville", "Nashville", "Memphis"), 15),
    Ballot(("Knoxville", "Chattanooga", "Nashville", "Memphis"), 17),
]

# Burlington, Vermont, 2009: the published rankings of the three strongest candidates, by party.
BURLINGTON = ("Republican", "Progressive", "Democrat")
BURLINGTON_BALLOTS = [
    Ballot(("Democrat", "Progressive", "Republican"), 1332),
    Ballot(("Democrat", "Republican", "Progressive"), 767),
    Ballot(("Democrat",), 455),
    Ballot(("Progressive", "Democrat", "Republican"), 2043),
    Ballot(("Progressive", "Republican", "Democrat"), 371),
    Ballot(("Progressive",), 568),
    Ballot(("Republican", "Democrat", "Progressive"), 1513),
    Ballot(("Republican", "Progressive", "Democrat"), 495),
    Ballot(("Republican",), 1289),
]

CYCLE = [Ballot(("A", "B", "C"), 3), Ballot(("B", "C", "A"), 3), Ballot(("C", "A", "B"), 3)]

NAMES = ("A", "B", "C", "D")

RANKINGS = st.permutations(NAMES).flatmap(
    lambda order: st.integers(0, len(NAMES)).map(lambda length: tuple(order[:length]))
)
RANKED_BALLOTS = st.lists(st.builds(Ballot, RANKINGS, st.integers(1, 5)), max_size=8)
FULL_BALLOTS = st.lists(
    st.builds(Ballot, st.permutations(NAMES).map(tuple), st.integers(1, 5)), max_size=8
)


def rename(ballots, names):
    """The same ballots with other names for A, B, C and D."""
    return [Ballot(tuple(names[name] for name in b.choice), b.count) for b in ballots]


def split_up(ballots):
    """The same ballots, one voter each."""
    return [Ballot(ballot.choice) for ballot in ballots for _ in range(ballot.count)]
