"""From arguments to an exit code: the one place that decides what a failure means.

0 done; 1 the input or the world is at fault: one clear line; 2 wrong usage; 70 a bug of ours;
130 stopped from the keyboard.
"""

from __future__ import annotations

import contextlib
import logging
import sys
from typing import TYPE_CHECKING, NoReturn

from desktop.support import log
from desktop.support.translation import set_language, translate
from models.errors import Conflict, NotFound, RuleViolation, UserFacingError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

DONE = 0
AT_FAULT = 1
WRONG_USAGE = 2
BUG = 70
INTERRUPTED = 130


class UsageError(Exception):
    """The command was called with words that do not fit; exit 2."""


def run(arguments: Sequence[str]) -> int:
    """Run one command, or open the window; returns the exit code."""
    # A name no encoding can write must not keep its own error message from being told.
    for stream, errors in ((sys.stdout, "surrogateescape"), (sys.stderr, "backslashreplace")):
        with contextlib.suppress(AttributeError, ValueError):
            # The streams of tests have no such method.
            stream.reconfigure(encoding="utf-8", errors=errors)  # type: ignore[union-attr]
    set_language(_language(arguments))
    from desktop.commandline.parser import build_parser
    from desktop.commandline.window_words import opens_window

    parser = build_parser(with_commands=not opens_window(arguments))
    options = parser.parse_args(arguments)
    if options.version:
        print(f"praksisrum {log.program_version()}")
        return DONE
    try:
        code = _handler(options)(options)
        # Now, so that a reader who went away is noticed while it can still be told from a bug.
        sys.stdout.flush()
        return code
    except UsageError as error:
        log.write_error_line(str(error))
        return WRONG_USAGE
    except (RuleViolation, Conflict, NotFound, UserFacingError) as error:
        from desktop.support.labels.errors import error_text

        log.write_error_line(error_text(error))
        return AT_FAULT
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nothing is wrong with us.
        _close_output()
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # the outermost place: anything else is a bug of ours
        return _report_bug(error)
    return AT_FAULT


def _language(arguments: Sequence[str]) -> str:
    """The language of messages: a global --lang before the command, else the setting."""
    import argparse

    early = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    early.add_argument("--lang", choices=("da", "en"))
    early.add_argument("--library")
    # The real parser reports what is wrong.
    early.error = _no_exit  # type: ignore[method-assign]
    words = []
    for word in arguments:
        if not word.startswith("-") and words[-1:] not in (["--lang"], ["--library"]):
            break
        words.append(word)
    try:
        found, _ = early.parse_known_args(words)
        if found.lang:
            return found.lang
    except _NoExitError:
        pass
    from desktop.support.settings import Settings

    language = Settings().get("language")
    return language if language in ("da", "en") else "da"


class _NoExitError(Exception):
    """The early look at the language found words it does not know."""


def _no_exit(*_: object) -> NoReturn:
    raise _NoExitError


def _handler(options: argparse.Namespace) -> Callable[[argparse.Namespace], int]:
    """The function of a command; its module is imported only now."""
    if options.command is None:
        from desktop.application import open_window

        return open_window
    if options.command in ("new", "sample", "check"):
        from desktop.commandline import libraries

        return libraries.COMMANDS[options.command]
    if options.command in ("import", "export"):
        from desktop.commandline import exchanging

        return exchanging.COMMANDS[options.command]
    if options.command == "list":
        from desktop.commandline.listing import run_list

        return run_list
    if options.command == "report":
        from desktop.commandline.reporting import run_report

        return run_report
    if options.command == "analyse":
        from desktop.analyse import run_analyse

        return run_analyse
    from desktop.commandline.self_test import run_self_test

    return run_self_test


def _report_bug(error: Exception) -> int:
    logging.getLogger(__name__).error("a command failed: %s", type(error).__name__)
    path = log.keep_crash_report(log.crash_report(error))
    text = translate("CommandLine", "An error in the program. The report lies in {path}.")
    log.write_error_line(text.format(path=path or "-"))
    return BUG


def _close_output() -> None:
    import os

    with contextlib.suppress(OSError, ValueError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
        os.close(nothing)
