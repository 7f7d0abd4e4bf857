"""The shipped examples: packages in `resources/examples`, all of them fictional."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

from desktop.exchange import package_import, package_reading
from desktop.support import atomic_files

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.exchange.package_import import ImportPlan
    from desktop.library.library import Library


def list_samples() -> tuple[str, ...]:
    """The names of the examples."""
    folder = resources.files("resources").joinpath("examples")
    names = (entry.name for entry in folder.iterdir())
    return tuple(sorted(name.removesuffix(".json") for name in names if name.endswith(".json")))


def import_sample(library: Library, name: str) -> ImportPlan:
    """Bring one example into a library; KeyError for an unknown name."""
    if name not in list_samples():
        raise KeyError(name)
    file = resources.files("resources").joinpath("examples", f"{name}.json")
    package = package_reading.parse_package(file.read_bytes())
    return library.perform(package_import.import_package, package=package)


def make_sample_library(path: Path) -> Library:
    """A new library filled with every example, open for writing; nothing is left if it fails."""
    from desktop.library.opening import create_library, discard_library

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise atomic_files.write_error(error, path.parent) from error
    library = create_library(path)
    try:
        for name in list_samples():
            import_sample(library, name)
    except BaseException:
        discard_library(library)
        raise
    return library
