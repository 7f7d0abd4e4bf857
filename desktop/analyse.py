"""`praksisrum analyse`: the application's own statistics on a file, JSON on standard output.

For a researcher who wants to verify a figure. Undefined figures are null, never 0 and never NaN.
The codes in the answers are stable:

- `verdict`: `too_few_points` (fewer than ten useful points: nothing is said), `no_signal`,
  `signal`. `signal` is the bare rule, whatever the number of points.
- `outcome` of a vote: `decided`, `tie`, `tie_for_last_place`, `no_condorcet_winner`, `no_votes`.
- `band` of LIX: `very_easy`, `easy`, `medium`, `hard`, `very_hard`.
- `reading` of WHO-5: `great_risk`, `possible_risk`, `no_immediate_risk`.

`n_obs` counts rows, the missing ones (`n_missing`) among them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import RuleViolation, UserFacingError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping
    from decimal import Decimal

CHARTS = ("i", "xbar", "s", "p", "c", "u")
VOTES = ("approval", "score", "dots", "plurality", "borda", "irv", "condorcet", "schulze")


def analyse(
    method: str, source: str | Path, options: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The figures of one method, ready for JSON.

    Args:
        method: `runchart`, `control`, `gas`, `vote`, `lix` or `wellbeing`.
        source: the text itself, or the path of a UTF-8 file.
        options: runchart: `freeze`, `split` (a list), `centre`; control: `chart` (one of
            `CHARTS`, i where none is given), `screened`; vote: `method` (one of `VOTES`,
            approval where none is given). None and absent are the same.

    Raises:
        UserFacingError: the file or its content is at fault, with a code and the place.
        KeyError: the method, the chart or the way of voting does not exist.
    """
    from desktop.exchange.chart_analyses import CHART_ANALYSES
    from desktop.exchange.form_analyses import FORM_ANALYSES
    from desktop.exchange.number_tables import read_text

    compute = (CHART_ANALYSES | FORM_ANALYSES)[method]
    text = source if isinstance(source, str) else read_text(source)
    given = {name: value for name, value in (options or {}).items() if value is not None}
    try:
        return compute(text, given)
    except RuleViolation as violation:
        raise UserFacingError(violation.code, **violation.values) from violation


def add_analyse_parser(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],
) -> argparse.ArgumentParser:
    """Add `analyse METHOD INPUT [options]` to the command line."""
    from desktop.support.translation import translate

    parser = subparsers.add_parser(
        "analyse", help=translate("Analyse", "Compute the application's statistics on a file")
    )
    methods = parser.add_subparsers(dest="analysis", metavar="METHOD", required=True)
    helps = {
        "runchart": translate("Analyse", "run chart with the Anhøj rules, from CSV"),
        "control": translate("Analyse", "control chart, from CSV"),
        "gas": translate("Analyse", "goal attainment, from JSON"),
        "vote": translate("Analyse", "counting of votes, from JSON"),
        "lix": translate("Analyse", "readability of a text"),
        "wellbeing": translate("Analyse", "score of a wellbeing questionnaire, from JSON"),
    }
    added = {name: methods.add_parser(name, help=text) for name, text in helps.items()}
    for each in added.values():
        each.add_argument("input", metavar="INPUT", help=translate("Analyse", "the file to read"))
        each.set_defaults(analysis_parser=each)
    _add_options(added["runchart"], added["control"], added["vote"])
    return parser


def run_analyse(arguments: argparse.Namespace) -> int:
    """Run the command: 0 with JSON on standard output, 1 with a sentence on standard error.

    2 where the options do not belong together.
    """
    from desktop.support.analysis_labels import analysis_sentence
    from desktop.support.translation import translate

    chosen = vars(arguments)
    if chosen.get("screened") and chosen.get("chart") != "i":
        arguments.analysis_parser.print_usage(sys.stderr)
        print(translate("Analyse", "--screened is for chart i only."), file=sys.stderr)
        return 2
    names = ("freeze", "split", "centre", "chart", "screened")
    options = {name: chosen.get(name) for name in names} | {"method": chosen.get("vote_method")}
    try:
        found = analyse(arguments.analysis, Path(arguments.input), options)
    except UserFacingError as error:
        sentence = analysis_sentence(error.code, error.values)
        print(f"{arguments.input}: {sentence}", file=sys.stderr)
        return 1
    speaks_utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    print(json.dumps(found, ensure_ascii=not speaks_utf8, allow_nan=False, indent=2))
    return 0


def _add_options(
    runchart: argparse.ArgumentParser,
    control: argparse.ArgumentParser,
    vote: argparse.ArgumentParser,
) -> None:
    from desktop.support.translation import translate

    line = runchart.add_mutually_exclusive_group()
    line.add_argument(
        "--freeze",
        type=_row,
        metavar="K",
        help=translate("Analyse", "keep the median of the rows up to K"),
    )
    line.add_argument(
        "--centre",
        type=_number,
        metavar="VALUE",
        help=translate("Analyse", "use this centre line instead of a median"),
    )
    runchart.add_argument(
        "--split",
        type=_row,
        metavar="K",
        action="append",
        help=translate("Analyse", "begin a new part after row K; may be repeated"),
    )
    control.add_argument("--chart", choices=CHARTS, default="i")
    control.add_argument(
        "--screened",
        action="store_true",
        help=translate("Analyse", "leave out very large moving ranges (chart i)"),
    )
    vote.add_argument("--method", dest="vote_method", choices=VOTES, default="approval")


def _row(text: str) -> int:
    import argparse

    from desktop.support.translation import translate

    if not (text.isascii() and text.isdigit() and int(text[:18]) > 0):
        raise argparse.ArgumentTypeError(
            translate("Analyse", "“{text}” is not a row; rows are counted from 1.").format(
                text=text
            )
        )
    return int(text[:18])


def _number(text: str) -> Decimal:
    import argparse

    from desktop.exchange.number_tables import read_number
    from desktop.support.translation import translate

    try:
        return read_number(text, 1, "", has_decimal_comma="," in text)
    except UserFacingError as error:
        raise argparse.ArgumentTypeError(
            translate("Analyse", "“{text}” is not a number.").format(text=text)
        ) from error
