"""The rules of the house, each as a test: who imports whom, how big things are, what lies where."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ("desktop", "ui", "models", "resources")
LONGEST_MODULE = 300
LONGEST_CLASS = 250
# Written by a machine. So are folders that begin with a dot, but for the one of the test run.
NOT_SOURCE = {"build", "dist", "__pycache__"}
# The one module that gathers the tables of all areas, and what migrates them.
FIELD_GATHERERS = {"schema.py", "migrations"}
# Folders of tests about the whole program, not about one package.
TESTS_OF_THE_WHOLE = {"bench"}
TEXT_ENDINGS = {"", ".md", ".py", ".toml", ".txt", ".ts", ".json", ".html", ".svg", ".csv", ".run"}


@pytest.mark.parametrize(
    "contract",
    [
        pytest.param("floors", id="a floor imports only the floors below it"),
        pytest.param("areas", id="an area imports only the areas it builds on"),
        pytest.param("qt", id="Qt is used in ui and in desktop/application.py only"),
        pytest.param("ui-without-orm", id="the window knows neither the database nor ReportLab"),
        pytest.param("ui-without-tables", id="the window never sees a mapped class"),
        pytest.param("rows-without-orm", id="rows and rules load no database library"),
    ],
)
def test_that_the_import_contract_is_kept(
    contract: str,
) -> None:
    # In a process of its own: the tool switches off every logger there is, and with them the
    # watch our tests keep on warnings.
    check = "import sys; from importlinter.cli import lint_imports; "
    call = f"lint_imports(limit_to_contracts=({contract!r},), no_cache=True, no_logo=True)"
    done = subprocess.run(
        [sys.executable, "-c", f"{check}sys.exit({call})"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_that_every_import_contract_has_a_test() -> None:
    marks = test_that_the_import_contract_is_kept.pytestmark
    tested = {parameter.values[0] for mark in marks for parameter in mark.args[1]}
    assert tested == {contract["id"] for contract in _contracts()}


def test_that_every_module_stands_on_a_floor() -> None:
    standing = _names_in_layers("floors")
    homeless = [
        name
        for name in map(_module_name, _modules(*FLOORS))
        if name != "desktop" and not any(f"{name}.".startswith(f"{floor}.") for floor in standing)
    ]
    assert not homeless, f"give them a place in [tool.importlinter] of pyproject.toml: {homeless}"


def test_that_every_folder_of_the_field_is_an_area_with_a_place_among_the_others() -> None:
    folders = {f"models.{path.parent.name}" for path in (ROOT / "models").glob("*/rows.py")}
    assert folders <= _names_in_layers("areas")


def test_that_the_shared_floor_of_the_field_imports_no_area() -> None:
    areas = _names_in_layers("areas")
    upwards = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in _modules("models")
        if path.relative_to(ROOT / "models").parts[0] not in FIELD_GATHERERS
        and not any(f"{_module_name(path)}.".startswith(f"{area}.") for area in areas)
        for name in _imports(path)
        if any(f"{name}.".startswith(f"{area}.") for area in areas)
    ]
    assert not upwards


def test_that_no_module_is_longer_than_a_person_can_hold() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in _all_python()}
    long = {str(path.relative_to(ROOT)): n for path, n in lengths.items() if n > LONGEST_MODULE}
    assert not long, f"split what has more than {LONGEST_MODULE} lines: {long}"


def test_that_no_class_is_longer_than_a_person_can_hold() -> None:
    long = {
        f"{path.relative_to(ROOT)}:{node.name}": node.end_lineno - node.lineno + 1
        for path in _all_python()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > LONGEST_CLASS
    }
    assert not long, f"split what has more than {LONGEST_CLASS} lines: {long}"


def test_that_every_test_module_mirrors_a_source_module() -> None:
    strangers = []
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        inside = path.relative_to(ROOT / "tests")
        if len(inside.parts) == 1 or inside.parts[0] in TESTS_OF_THE_WHOLE:
            continue
        folder, name = ROOT / inside.parent, inside.stem.removeprefix("test_")
        # A module with many behaviours may have several test modules: test_<module>_<aspect>.py.
        sources = {each.stem.strip("_") for each in folder.iterdir()} if folder.is_dir() else set()
        if not any(name == source or name.startswith(f"{source}_") for source in sources if source):
            strangers.append(str(inside))
    assert not strangers, f"tests whose source does not exist: {strangers}"


def test_that_every_folder_of_tests_is_a_package() -> None:
    bare = [
        str(folder.relative_to(ROOT))
        for folder in {path.parent for path in _python_below(ROOT / "tests")}
        if not (folder / "__init__.py").exists()
    ]
    assert not bare


def test_that_packages_hold_a_docstring_and_nothing_else_in_their_init() -> None:
    busy = []
    for path in _modules(*FLOORS):
        if path.name == "__init__.py":
            tree = ast.parse(path.read_text("utf-8"))
            if len(tree.body) != 1 or not ast.get_docstring(tree):
                busy.append(str(path.relative_to(ROOT)))
    assert not busy


def test_that_packaging_is_a_folder_and_not_a_package() -> None:
    assert (ROOT / "packaging").is_dir()
    # With an __init__.py it would hide the library of the same name.
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_that_no_file_names_a_package_index_or_a_path_of_one_machine() -> None:
    # Put together here, so that this file does not hold what it looks for.
    forbidden = re.compile(
        "|".join(
            [
                r"pypi\." + "org",
                "pythonhosted" + r"\.",
                "deb" + r"\.debian\." + "org",
                "--index" + "-url|--extra-index" + "-url|--find" + "-links",
                r"(?<![\w.\-])/(?:root|work|Users)/" + r"\w",
                r"(?<![\w.\-])/home/" + r"\w",
                r"[A-Z]:\\\\?" + "Users",
            ]
        )
    )
    hits = [
        f"{path.relative_to(ROOT)}:{number}: {match.group()}"
        for path in _files()
        if path.suffix in TEXT_ENDINGS
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if (match := forbidden.search(line))
    ]
    assert not hits


def test_that_qt_does_not_lose_references_to_none(qapp: object) -> None:
    """PySide6 6.12.0 does on Python 3.11, and the process dies of it after some thousand calls."""
    from PySide6.QtCore import QObject, QSettings
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QLabel

    model, parent, label = QStandardItemModel(1, 1), QObject(), QLabel("text")
    settings = QSettings("praksisrum-test", "none")
    before = sys.getrefcount(None)
    for _ in range(20_000):
        model.setItem(0, 0, QStandardItem("x"))
        model.data(model.index(0, 0), 0x0100)
        parent.setProperty("name", None)
        parent.property("name")
        label.setText("x")
        settings.value("missing")
    assert sys.getrefcount(None) > before - 1_000


def _contracts() -> list[dict[str, list[str]]]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return project["tool"]["importlinter"]["contracts"]


def _names_in_layers(contract: str) -> set[str]:
    layers = next(each["layers"] for each in _contracts() if each["id"] == contract)
    return {name for layer in layers for name in re.findall(r"[\w.]+", layer)}


def _imports(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def _module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _modules(*roots: str) -> list[Path]:
    return [path for root in roots for path in _python_below(ROOT / root)]


def _all_python() -> list[Path]:
    """Everything a person edits; a migration stands alone and is written once."""
    migrations = ROOT / "models" / "migrations" / "versions"
    return [
        path
        for path in _modules(*FLOORS, "packaging", "tests")
        if not path.is_relative_to(migrations)
    ]


def _python_below(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def _files() -> list[Path]:
    found = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [
            name
            for name in folders
            if name not in NOT_SOURCE and (name == ".ci" or not name.startswith("."))
        ]
        found += [Path(folder, name) for name in names]
    return sorted(found)
