"""Tests of `praksisrum analyse`."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys

import pytest

from desktop.analyse import CHARTS, VOTES, add_analyse_parser, analyse, run_analyse
from desktop.exchange.form_analyses import WAYS_OF_VOTING
from desktop.support.translation import in_language
from models.errors import UserFacingError


def run(*words):
    parser = argparse.ArgumentParser(prog="praksisrum")
    add_analyse_parser(parser.add_subparsers(dest="command", required=True))
    return run_analyse(parser.parse_args(["analyse", *map(str, words)]))


@pytest.fixture
def series(tmp_path):
    path = tmp_path / "series.csv"
    path.write_text("value\n" + "1\n3\n" * 12, "utf-8")
    return path


def test_that_the_figures_come_as_json_on_standard_output(series, capsys):
    assert run("runchart", series) == 0
    found = capsys.readouterr()
    assert json.loads(found.out)["parts"][0]["n_useful"] == 24
    assert found.err == ""


def test_that_the_options_of_a_run_chart_are_read(series, capsys):
    assert run("runchart", series, "--freeze", 10, "--split", 12, "--split", "20") == 0
    assert len(json.loads(capsys.readouterr().out)["parts"]) == 3
    assert run("runchart", series, "--centre", "-1.5") == 0
    assert json.loads(capsys.readouterr().out)["parts"][0]["centre_line"] == -1.5
    assert run("runchart", series, "--centre", "2,5") == 0
    assert json.loads(capsys.readouterr().out)["parts"][0]["centre_line"] == 2.5


@pytest.mark.parametrize("chart", ["i", "c"])
def test_that_a_control_chart_is_chosen_by_name(series, capsys, chart):
    assert run("control", series, "--chart", chart) == 0
    assert json.loads(capsys.readouterr().out)["centre_line"] == 2.0


def test_that_a_vote_is_counted_the_way_that_was_asked_for(tmp_path, capsys):
    path = tmp_path / "vote.json"
    path.write_text('{"candidates": ["Ærø"], "ballots": [{"ranking": ["Ærø"]}]}', "utf-8")
    assert run("vote", path, "--method", "borda") == 0
    assert json.loads(capsys.readouterr().out)["winners"] == ["Ærø"]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["gas"], '{"scores": [0]}'),
        (["lix"], "En tekst."),
        (["wellbeing"], '{"instrument": "who5", "raw": 20}'),
    ],
)
def test_that_every_other_method_answers_in_json(tmp_path, capsys, words, text):
    path = tmp_path / "input"
    path.write_text(text, "utf-8")
    assert run(*words, path) == 0
    assert json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("en", "Line 3: “x” in the column “value” is not a number.")],
)
def test_that_a_fault_in_the_file_is_one_line_with_file_and_place(
    tmp_path, capsys, language, sentence
):
    path = tmp_path / "series.csv"
    path.write_text("value\n1\nx\n", "utf-8")
    with in_language(language):
        assert run("runchart", path) == 1
    found = capsys.readouterr()
    assert found.out == ""
    assert found.err == f"{path}: {sentence}\n"


def test_that_a_missing_file_is_the_worlds_fault(tmp_path, capsys):
    assert run("lix", tmp_path / "nothing.txt") == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    "options",
    [
        ["--freeze", "0"],
        ["--freeze", "-3"],
        ["--freeze", "x"],
        ["--split", "1.5"],
        ["--centre", "x"],
        ["--freeze", "3", "--centre", "2"],
        ["--chart", "i"],
    ],
)
def test_that_wrong_usage_ends_with_two(series, capsys, options):
    with pytest.raises(SystemExit) as stop:
        run("runchart", series, *options)
    assert stop.value.code == 2


@pytest.mark.parametrize("words", [[], ["median"], ["runchart"], ["control", "x", "--chart", "g"]])
def test_that_an_unknown_method_or_chart_ends_with_two(words):
    with pytest.raises(SystemExit) as stop:
        run(*words)
    assert stop.value.code == 2


def test_that_screening_another_chart_than_i_is_wrong_usage(series, capsys):
    assert run("control", series, "--chart", "c", "--screened") == 2
    assert "--screened" in capsys.readouterr().err


def test_that_a_freeze_beyond_the_file_is_the_files_fault(series, capsys):
    assert run("runchart", series, "--freeze", 25) == 1


def test_that_a_text_can_be_given_instead_of_a_file():
    assert analyse("lix", "En tekst.")["words"] == 2


def test_that_every_refusal_is_of_one_kind():
    with pytest.raises(UserFacingError) as error:
        analyse("gas", '{"scores": [3]}')
    assert (error.value.code, error.value.values["row"]) == ("goal_level_unknown", 1)


def test_that_the_names_on_the_command_line_are_those_that_can_be_computed():
    assert set(VOTES) == set(WAYS_OF_VOTING)
    for chart in CHARTS:
        with pytest.raises(UserFacingError, match="table_column_missing"):
            analyse("control", "x\n1\n", {"chart": chart})


def test_that_analysing_loads_neither_qt_nor_the_database_nor_report_writers(series):
    script = (
        "import sys; from tests.desktop.test_analyse import run; "
        f"run('runchart', {str(series)!r}); "
        "print(sorted({'PySide6', 'sqlalchemy', 'alembic', 'reportlab'} & set(sys.modules)),"
        " file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stderr.strip() == "[]"
