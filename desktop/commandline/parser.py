"""The command line's words: names and options are a public interface and stay."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.analyse import add_analyse_parser
from desktop.support.translation import LANGUAGES, translate

LIST_KINDS = ("programmes", "sites", "courses", "meetings", "trials", "indicators", "reports")
REPORT_OBJECTS = ("programme", "site", "course", "meeting", "trial", "object")


def build_parser(*, with_commands: bool = True) -> argparse.ArgumentParser:
    """The parser of every command, or only of what the window is opened with."""
    parser = argparse.ArgumentParser(
        prog="praksisrum",
        description=translate("CommandLine", "For development groups: plan, try, meet and report."),
    )
    parser.add_argument(
        "--version",
        action="store_true",
        help=translate("CommandLine", "Show the version and stop."),
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, help=translate("CommandLine", "The language of messages.")
    )
    parser.add_argument(
        "--library",
        metavar="L",
        help=translate("CommandLine", "A library file or a postgresql:// URL."),
    )
    parser.add_argument(
        "--quiet",
        action="store_true",
        help=translate("CommandLine", "No progress on standard error."),
    )
    parser.add_argument(
        "--exit-when-ready",
        action="store_true",
        help=translate("CommandLine", "Open the window, print how long it took, and stop."),
    )
    if not with_commands:
        parser.set_defaults(command=None)
        return parser
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_libraries(commands)
    _add_exchange(commands)
    _add_reading(commands)
    add_analyse_parser(commands)
    return parser


def _add_libraries(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    new = commands.add_parser("new", help=translate("CommandLine", "Make an empty library."))
    new.add_argument("target", metavar="L")
    sample = commands.add_parser(
        "sample", help=translate("CommandLine", "Make a library filled with the shipped examples.")
    )
    sample.add_argument("target", metavar="L")
    sample.add_argument("--set", metavar="NAME", help=translate("CommandLine", "One example only."))
    check = commands.add_parser(
        "check", help=translate("CommandLine", "Check file, rows, links and journal.")
    )
    _library(check)
    check.add_argument("--json", action="store_true")
    test = commands.add_parser(
        "self-test", help=translate("CommandLine", "Check that the program itself is whole.")
    )
    test.add_argument("--json", action="store_true")


def _add_exchange(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    bring = commands.add_parser(
        "import", help=translate("CommandLine", "Bring a package into a library.")
    )
    bring.add_argument("package", metavar="PACKAGE", type=Path)
    _library(bring)
    bring.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("CommandLine", "Only say what it would do."),
    )
    bring.add_argument("--json", action="store_true")
    export = commands.add_parser(
        "export", help=translate("CommandLine", "Write a package from a library.")
    )
    _library(export)
    scope = export.add_mutually_exclusive_group(required=True)
    scope.add_argument("--site", metavar="ID")
    scope.add_argument("--programme", metavar="ID")
    scope.add_argument("--all", action="store_true")
    export.add_argument("--out", metavar="PACKAGE", type=Path, required=True)


def _add_reading(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    listing = commands.add_parser(
        "list", help=translate("CommandLine", "List what a library holds.")
    )
    listing.add_argument("kind", choices=LIST_KINDS)
    _library(listing)
    listing.add_argument("--course", metavar="ID")
    listing.add_argument("--json", action="store_true")
    report = commands.add_parser(
        "report", help=translate("CommandLine", "Write a report as PDF, Word, HTML or text.")
    )
    report.add_argument("kind", metavar="KIND")
    _library(report)
    for name in REPORT_OBJECTS:
        report.add_argument(f"--{name}", metavar="ID")
    report.add_argument("--as-of", metavar="YYYY-MM-DD")
    report.add_argument("--lang", choices=LANGUAGES, dest="document_language")
    report.add_argument("--edition", choices=("internal", "external"), default="internal")
    report.add_argument("--out", metavar="FILE", type=Path, required=True)


def _library(parser: argparse.ArgumentParser) -> None:
    # The global --library may stand before the command too, so the default must not hide it.
    parser.add_argument("--library", metavar="L", default=argparse.SUPPRESS)
    parser.add_argument("--quiet", action="store_true", default=argparse.SUPPRESS)
