"""Sentences for what can be wrong with a file that `praksisrum analyse` is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping


def analysis_sentence(code: str, values: Mapping[str, Any]) -> str:
    """One sentence for a code of a `UserFacingError` or `RuleViolation`, in today's language.

    KeyError for a code that no part of the analysis uses.
    """
    shown = {name: _kind(value) if name == "expected" else value for name, value in values.items()}
    return _sentences()[code].format_map(shown)


def analysis_codes() -> frozenset[str]:
    """Every code there is a sentence for."""
    return frozenset(_sentences())


def _sentences() -> dict[str, str]:
    return _file_sentences() | _series_sentences() | _form_sentences() | _vote_sentences()


def _file_sentences() -> dict[str, str]:
    return {
        "input_missing": translate("Analyse", "The file does not exist."),
        "input_unreadable": translate("Analyse", "The file cannot be read."),
        "input_not_utf8": translate(
            "Analyse", "The file is not written as UTF-8 text. Save it as UTF-8 and try again."
        ),
        "number_out_of_range": translate(
            "Analyse", "“{place}”: the number is too large or has too many decimals."
        ),
        "table_number_out_of_range": translate(
            "Analyse", "Line {line}: the number {found} is too large or has too many decimals."
        ),
        "table_without_heading": translate(
            "Analyse", "The first line must name the columns, and it is missing."
        ),
        "table_column_missing": translate("Analyse", "The column “{column}” is missing."),
        "table_column_repeated": translate("Analyse", "The column “{column}” is there twice."),
        "table_columns_conflict": translate(
            "Analyse",
            "There are columns both for “value” and for “numerator” and “denominator”; "
            "it is not clear which to use.",
        ),
        "table_malformed": translate(
            "Analyse", "Line {line}: a quotation mark is missing or out of place."
        ),
        "table_row_length": translate(
            "Analyse", "Line {line}: {found} cells where there are {expected} columns."
        ),
        "table_not_a_number": translate(
            "Analyse", "Line {line}: “{found}” in the column “{column}” is not a number."
        ),
        "table_number_ambiguous": translate(
            "Analyse",
            "Line {line}: “{found}” can mean one or a thousand. Write it without the point.",
        ),
        "json_malformed": translate(
            "Analyse", "Line {line}, sign {column}: the file is not valid JSON."
        ),
        "json_not_finite": translate("Analyse", "“{found}” is not a number."),
        "json_key_missing": translate("Analyse", "“{key}” is missing."),
        "json_key_unknown": translate("Analyse", "“{key}” is not known here."),
        "json_key_repeated": translate("Analyse", "“{key}” is there twice."),
        "json_wrong_kind": translate("Analyse", "“{place}” must be {expected}."),
    }


def _kind(expected: Any) -> Any:
    kinds = {
        "object": translate("Analyse", "a JSON object"),
        "list": translate("Analyse", "a list"),
        "text": translate("Analyse", "text"),
        "number": translate("Analyse", "a number"),
        "whole_number": translate("Analyse", "a whole number"),
    }
    return kinds.get(expected, expected) if isinstance(expected, str) else expected


def _series_sentences() -> dict[str, str]:
    return {
        "freeze_out_of_range": translate(
            "Analyse", "The line cannot be frozen at row {found}: there are {rows} rows."
        ),
        "split_out_of_range": translate(
            "Analyse", "The chart cannot be split after row {found}: there are {rows} rows."
        ),
        "centre_and_freeze_together": translate(
            "Analyse", "A given centre line and a frozen one cannot be used together."
        ),
        "count_negative": translate("Analyse", "Line {line}: a count cannot be {found}."),
        "count_not_whole": translate(
            "Analyse", "Line {line}: a count must be a whole number, not {found}."
        ),
        "denominator_negative": translate(
            "Analyse", "Line {line}: a denominator cannot be {found}."
        ),
        "numerator_above_denominator": translate(
            "Analyse", "Line {line}: the numerator {found} is larger than the denominator."
        ),
    }


def _form_sentences() -> dict[str, str]:
    return {
        "goal_level_unknown": translate(
            "Analyse", "Score {row}: {found} is not one of the levels from -2 to 2."
        ),
        "goal_weights_differ_in_number": translate(
            "Analyse", "There are {found} weights for {goals} goals."
        ),
        "goal_weight_negative": translate("Analyse", "Weight {row} cannot be {found}."),
        "goal_weights_all_zero": translate(
            "Analyse",
            "All weights are 0, so no goal counts. Give at least one goal a weight, or leave the "
            "weights out.",
        ),
        "goal_correlation_out_of_range": translate(
            "Analyse", "“rho” must be between 0 and 1, not {found}."
        ),
        "instrument_unknown": translate(
            "Analyse", "The questionnaire “{found}” is not known. Known are: {known}."
        ),
        "answers_or_raw": translate("Analyse", "Give either “answers” or “raw”, and only one."),
        "answers_differ_in_number": translate(
            "Analyse", "There are {found} answers; the questionnaire has {expected} questions."
        ),
        "answer_out_of_range": translate(
            "Analyse", "Answer {row}: {found} is not between {low} and {high}."
        ),
        "raw_out_of_range": translate(
            "Analyse", "The sum {found} is not between {low} and {high}."
        ),
    }


def _vote_sentences() -> dict[str, str]:
    return {
        "vote_no_candidates": translate("Analyse", "There is nothing to vote on."),
        "vote_candidate_nameless": translate("Analyse", "Candidate {row} has no name."),
        "vote_candidate_repeated": translate(
            "Analyse", "Candidate {row}: “{found}” is there twice."
        ),
        "ballot_without_answer": translate("Analyse", "Ballot {row}: “{key}” is missing."),
        "ballot_count_not_positive": translate(
            "Analyse", "Ballot {row} stands for {found} voters; it must be at least 1."
        ),
        "ballot_unknown_candidate": translate(
            "Analyse", "Ballot {row}: “{found}” is not among the candidates."
        ),
        "ballot_candidate_repeated": translate(
            "Analyse", "Ballot {row}: “{found}” is there twice."
        ),
        "ballot_score_out_of_range": translate(
            "Analyse",
            "Ballot {row}: the score {found} for “{candidate}” is not between 0 and {high}.",
        ),
        "ballot_dots_negative": translate(
            "Analyse", "Ballot {row}: “{candidate}” cannot have {found} dots."
        ),
        "ballot_too_many_dots": translate(
            "Analyse", "Ballot {row} uses {found} dots; {allowed} are allowed."
        ),
    }
