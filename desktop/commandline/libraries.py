"""`new`, `sample` and `check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.commandline.common import opened, print_json, print_progress
from desktop.commandline.running import AT_FAULT, DONE, UsageError
from desktop.exchange import samples
from desktop.library.opening import create_library, discard_library
from desktop.support.translation import translate

if TYPE_CHECKING:
    import argparse


def run_new(options: argparse.Namespace) -> int:
    """Make an empty library."""
    library = create_library(options.target)
    print(library.location)
    library.close()
    return DONE


def run_sample(options: argparse.Namespace) -> int:
    """Make a library filled with the shipped examples, or none at all."""
    names = samples.list_samples()
    if options.set is not None:
        if options.set not in names:
            text = translate("CommandLine", "There is no example {name}. There are: {names}.")
            raise UsageError(text.format(name=options.set, names=", ".join(names)))
        names = (options.set,)
    library = create_library(options.target)
    try:
        for name in names:
            print_progress(options, name)
            samples.import_sample(library, name)
    except BaseException:
        discard_library(library)
        raise
    print(library.location)
    library.close()
    return DONE


def run_check(options: argparse.Namespace) -> int:
    """Check file, rows, links and journal; exit 1 where something is wrong."""
    from desktop.library.checking import check_library
    from desktop.support.labels.errors import problem_text

    with opened(options) as library:
        problems = check_library(library)
    if options.json:
        print_json(
            {
                "ok": not problems,
                "problems": [
                    {"code": problem.code, "place": problem.place} for problem in problems
                ],
            }
        )
    elif not problems:
        print(translate("CommandLine", "The library is sound."))
    else:
        for problem in problems:
            print(problem_text(problem.code, problem.place))
    return AT_FAULT if problems else DONE


COMMANDS = {"new": run_new, "sample": run_sample, "check": run_check}
