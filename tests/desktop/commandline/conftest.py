"""Commands in this process, as the shell would see them."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from typing import Any

import pytest

from desktop.__main__ import main
from desktop.exchange.samples import make_sample_library
from desktop.support.translation import set_language


@dataclass(frozen=True)
class Told:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, read as JSON."""
        return json.loads(self.out)

    @property
    def line(self) -> str:
        """The one line on standard error."""
        assert self.err.endswith("\n"), self.err
        (line,) = self.err.splitlines()
        return line


@pytest.fixture
def cli(capsys):
    """Runs a command; the words may be anything that has a text."""

    def run(*words):
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as end:
            code = end.code
        told = capsys.readouterr()
        return Told(code, told.out, told.err)

    yield run
    set_language("da")


@pytest.fixture(scope="session")
def example_file(tmp_path_factory):
    """A closed library with the examples, made once."""
    path = tmp_path_factory.mktemp("example") / "eksempel.praksisrum"
    make_sample_library(path).close()
    return path


@pytest.fixture
def example(example_file, tmp_path):
    """A copy of it for one test."""
    return shutil.copyfile(example_file, tmp_path / "eksempel.praksisrum")
