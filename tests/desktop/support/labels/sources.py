"""What the sources raise and write, read from the sources themselves."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]

# Where a code stands among the arguments of what takes one.
TAKERS = {
    "RuleViolation": 0,
    "UserFacingError": 0,
    "Reason": 0,
    "require": 1,
    "check_not_before": 2,
    "_fetch_in_state": 4,
}
# Functions whose answer becomes the code of a reason or a violation.
TELLERS = {"code_of", "_server_code", "_conflict_code", "_objection", "seal"}
TABLES_OF_CODES = {"_REFUSED", "_SAYINGS", "_SERVER_STATES"}
CODE = re.compile(r"[a-z]+(?:_[a-z]+)+|gone|taken|erased")


@cache
def trees():
    """Every module of the field and the application, parsed."""
    return {
        path: ast.parse(path.read_text("utf-8"))
        for floor in ("models", "desktop")
        for path in sorted((ROOT / floor).rglob("*.py"))
        if "labels" not in path.parts and path.stem != "analysis_labels"
    }


def raised_codes():
    """Every code of a rule, a conflict or a fault of the world, with one place it comes from."""
    found = {}
    for path, tree in trees().items():
        for code in _codes_in(tree):
            found.setdefault(code, path.relative_to(ROOT).as_posix())
    return found


def _codes_in(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _codes_of_call(node)
        elif isinstance(node, ast.FunctionDef) and node.name in TELLERS:
            for inner in ast.walk(node):
                if isinstance(inner, ast.Return) and inner.value is not None:
                    yield from _strings(inner.value)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = {target.id for target in targets if isinstance(target, ast.Name)}
            if (names & TABLES_OF_CODES and node.value is not None) or (
                "code" in names and node.value is not None
            ):
                yield from _strings(node.value)


def _codes_of_call(node):
    name, given = _taken(node)
    for value in given:
        if name == "fault":
            yield from (f"package_{inner.value}" for inner in ast.walk(value) if _is_text(inner))
        else:
            yield from _strings(value)


def _taken(node):
    """The name of what is called, and the pieces of source that say its code."""
    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
    place = 0 if name == "fault" else TAKERS.get(name)
    if place is None:
        return name, []
    given = node.args[place : place + 1]
    return name, given + [keyword.value for keyword in node.keywords if keyword.arg == "code"]


def _is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def given_values():
    """For every call that names its code literally: the code, the names of its values, the place.

    Calls that pass values on (`**values`) are left out: nobody can read their names.
    """
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name, given = _taken(node)
            names = {keyword.arg for keyword in node.keywords} - {"code", "field"}
            if not given or not _is_text(given[0]) or None in names:
                continue
            if name == "Reason":
                keys = (
                    node.args[1].keys
                    if len(node.args) > 1 and hasattr(node.args[1], "keys")
                    else []
                )
                names = {key.value for key in keys if _is_text(key)}
            if name in ("check_not_before", "_fetch_in_state"):
                continue
            code = given[0].value
            if name == "fault":
                code, names = f"package_{code}", {*names, "place"}
            yield code, names, f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"


def _strings(node):
    """The codes a piece of source can evaluate to; those put together are made of their parts."""
    if isinstance(node, ast.JoinedStr):
        return
    for inner in ast.iter_child_nodes(node):
        yield from _strings(inner)
    if _is_text(node) and CODE.fullmatch(node.value):
        yield node.value


def operations():
    """The name of every function marked as an operation, with its module."""
    return {
        node.name: path.relative_to(ROOT).as_posix()
        for path, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and any(
            isinstance(mark, ast.Call)
            and getattr(mark.func, "id", getattr(mark.func, "attr", "")) == "operation"
            for mark in node.decorator_list
        )
    }
