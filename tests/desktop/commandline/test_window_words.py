"""Words that ask for the window alone are told from commands and from mistakes."""

from __future__ import annotations

import pytest

from desktop.commandline.parser import build_parser
from desktop.commandline.window_words import opens_window


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--exit-when-ready"],
        ["--library", "hus.praksisrum"],
        ["--lang", "en", "--library", "hus.praksisrum", "--exit-when-ready"],
    ],
)
def test_that_the_window_is_opened_at_once_and_reads_the_same_options(words: list[str]) -> None:
    assert opens_window(words)
    short, whole = (build_parser(with_commands=each).parse_args(words) for each in (False, True))
    assert vars(short) == vars(whole)


@pytest.mark.parametrize(
    "words",
    [
        ["list", "sites"],
        ["--version"],
        ["--library"],
        ["--library", "--exit-when-ready"],
        ["--lang", "se"],
        ["--library", "hus.praksisrum", "check"],
    ],
)
def test_that_a_command_or_a_mistake_opens_no_window(words: list[str]) -> None:
    assert not opens_window(words)
