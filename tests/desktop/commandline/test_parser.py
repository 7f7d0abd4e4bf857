"""Names and options are a public interface and stay."""

from __future__ import annotations

import argparse

import pytest

from desktop.commandline.parser import LIST_KINDS, build_parser


def commands():
    parser = build_parser()
    (action,) = [
        action for action in parser._actions if isinstance(action, argparse._SubParsersAction)
    ]
    return parser, action.choices


def options(parser):
    return {
        name for action in parser._actions for name in action.option_strings or [action.dest]
    } - {"-h", "--help", "command"}


PUBLIC = {
    "new": {"target"},
    "sample": {"target", "--set"},
    "import": {"package", "--library", "--dry-run", "--json", "--quiet"},
    "export": {"--library", "--site", "--programme", "--all", "--out", "--quiet"},
    "list": {"kind", "--library", "--course", "--json", "--quiet"},
    "report": {
        *("kind", "--library", "--programme", "--site", "--course", "--meeting", "--trial"),
        *("--object", "--as-of", "--lang", "--edition", "--out", "--quiet"),
    },
    "check": {"--library", "--json", "--quiet"},
    "self-test": {"--json"},
}


def test_that_every_command_is_there():
    parser, choices = commands()
    assert choices.keys() == {*PUBLIC, "analyse"}
    assert options(parser) == {
        *("--version", "--lang", "--library", "--quiet", "--exit-when-ready")
    }


@pytest.mark.parametrize("command", PUBLIC)
def test_that_its_options_are_there(command):
    assert PUBLIC[command] <= options(commands()[1][command])


def test_that_everything_that_can_be_listed_is_there():
    assert (
        *("programmes", "sites", "courses", "meetings", "trials", "indicators", "reports"),
    ) == LIST_KINDS


def test_that_an_option_before_the_command_is_not_hidden_by_one_after():
    parser = build_parser()
    before = parser.parse_args(["--library", "a", "--quiet", "check"])
    after = parser.parse_args(["check", "--library", "a", "--quiet"])
    assert (before.library, before.quiet) == (after.library, after.quiet) == ("a", True)


def test_that_the_language_of_a_document_is_not_that_of_messages():
    words = ["--lang", "en", "report", "status", "--lang", "da", "--out", "a.pdf"]
    found = build_parser().parse_args(words)
    assert (found.lang, found.document_language) == ("en", "da")
