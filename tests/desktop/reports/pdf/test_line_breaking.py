"""Text broken into lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.reports.pdf.fonts import Face
from desktop.reports.pdf.line_breaking import Run, TextLine, break_lines, longest_word


def measure(text: str, face: Face) -> float:
    """Every letter is one wide, a strong one two."""
    return len(text) * (2.0 if face is Face.STRONG else 1.0)


def lines_of(*runs: Run, width: float = 10) -> list[str]:
    return ["".join(s.text for s in line.segments) for line in break_lines([runs], width, measure)]


def plain(text: str) -> Run:
    return Run(text, Face.REGULAR)


def test_that_lines_end_with_a_space_but_the_last() -> None:
    assert lines_of(plain("en to tre fire fem")) == ["en to tre ", "fire fem"]


def test_that_a_lines_width_leaves_out_its_last_space() -> None:
    first, last = break_lines([[plain("en to tre fire fem")]], 10, measure)
    assert (first.width, last.width) == (9, 8)


def test_that_many_spaces_are_one() -> None:
    assert lines_of(plain("  en    to  ")) == ["en to"]


def test_that_a_word_in_two_faces_stays_one_word() -> None:
    runs = (plain("en prøve"), Run("ha", Face.STRONG), plain("n to"))
    assert lines_of(*runs, width=11) == ["en ", "prøvehan ", "to"]


def test_that_a_word_too_long_is_broken_after_a_joint_and_then_between_letters() -> None:
    assert lines_of(plain("a www.eksempel.dk/sti b")) == ["a www.", "eksempel.", "dk/sti b"]
    assert lines_of(plain("abcdefghijklmnop")) == ["abcdefghij", "klmnop"]


def test_that_a_hard_line_end_reads_as_a_space() -> None:
    lines = break_lines([[plain("en")], [plain("to")]], 10, measure)
    assert [line.segments[0].text for line in lines] == ["en ", "to"]


def test_that_a_link_ends_with_its_last_letter() -> None:
    link = Run("her", Face.REGULAR, link="https://eksempel.dk")
    (line,) = break_lines([[plain("se "), link, plain(" nu")]], 20, measure)
    assert [segment.text for segment in line.segments] == ["se ", "her", " nu"]
    assert [segment.x for segment in line.segments] == [0, 3, 6]


def test_that_the_longest_word_is_measured_in_its_face() -> None:
    assert longest_word([plain("kort ord"), Run("fed", Face.STRONG)], measure) == 6
    assert longest_word([], measure) == 0


def words_and_width(lines: list[TextLine]) -> tuple[str, float]:
    text = "".join(segment.text for line in lines for segment in line.segments)
    return text, max((line.width for line in lines), default=0.0)


@given(
    st.lists(st.tuples(st.text("ab -/. "), st.sampled_from(Face)), max_size=6), st.integers(2, 30)
)
def test_that_no_letter_is_lost_and_no_line_is_too_wide(
    given_runs: list[tuple[str, Face]], width: int
) -> None:
    runs = [Run(text, face) for text, face in given_runs]
    text, widest = words_and_width(break_lines([runs], width, measure))
    assert text.split() == "".join(run.text for run in runs).split()
    assert widest <= width
