"""Find every text of the program: the literal calls of `translate` in `desktop` and `ui`."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FLOORS_WITH_TEXT = ("desktop", "ui")
MODULE = "desktop.support.translation"
PARAMETERS = ("context", "text", "disambiguation", "n")


@dataclass(frozen=True, order=True)
class Text:
    """One text to translate; `comment` tells equal sources apart and is empty when unused."""

    context: str
    source: str
    comment: str = ""


@dataclass(frozen=True)
class Texts:
    """What the sources hold: each text with whether it counts something, and what is wrong."""

    numerus: dict[Text, bool]
    problems: list[str]


def find_texts(root: Path) -> Texts:
    """Read the sources below `root`; problems are lines with file and line number."""
    found = Texts({}, [])
    for floor in FLOORS_WITH_TEXT:
        for path in sorted((root / floor).rglob("*.py")):
            tree = ast.parse(path.read_text("utf-8"), str(path))
            place = path.relative_to(root).as_posix()
            for line, problem in _read_module(tree, found.numerus):
                found.problems.append(f"{place}:{line}: {problem}")
    return found


def _read_module(tree: ast.Module, numerus: dict[Text, bool]) -> Iterator[tuple[int, str]]:
    names, problems = _names_of_translate(tree)
    yield from problems
    if not names:
        return
    called: set[ast.expr] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _dotted(node.func) in names:
            called.add(node.func)
            text, counts = _read_call(node)
            if text is None:
                yield node.lineno, "translate() takes its context and text as literals"
            elif numerus.setdefault(text, counts) != counts:
                yield node.lineno, f"{text.source!r} is used both with and without a count"
    for node in ast.walk(tree):
        if isinstance(node, ast.expr) and node not in called and _dotted(node) in names:
            yield node.lineno, "translate is called directly, never passed on"


def _names_of_translate(tree: ast.Module) -> tuple[set[str], list[tuple[int, str]]]:
    names: set[str] = set()
    problems: list[tuple[int, str]] = []
    package, _, module = MODULE.rpartition(".")
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == MODULE:
            for alias in node.names:
                if alias.name == "translate":
                    names.add("translate")
                    if alias.asname not in (None, "translate"):
                        problems.append((node.lineno, "translate is imported by its own name"))
        elif isinstance(node, ast.ImportFrom) and node.module == package:
            names.update(
                f"{alias.asname or alias.name}.translate"
                for alias in node.names
                if alias.name == module
            )
    return names, problems


def _read_call(call: ast.Call) -> tuple[Text | None, bool]:
    given: dict[str | None, ast.expr] = dict(zip(PARAMETERS, call.args, strict=False))
    given.update({keyword.arg: keyword.value for keyword in call.keywords})
    values = [_literal(given.get(name)) for name in PARAMETERS[:3]]
    if not isinstance(values[0], str) or not isinstance(values[1], str) or values[2] is ...:
        return None, False
    return Text(values[0], values[1], values[2] or ""), "n" in given


def _literal(node: ast.expr | None) -> object:
    """The string or None the node spells out; `...` for anything only known at run time."""
    if node is None:
        return None
    if isinstance(node, ast.Constant) and (node.value is None or isinstance(node.value, str)):
        return node.value
    return ...


def _dotted(node: ast.expr) -> str | None:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return f"{node.value.id}.{node.attr}"
    return None
