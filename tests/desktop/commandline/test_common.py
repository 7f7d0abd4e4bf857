"""What several commands need."""

from __future__ import annotations

import argparse
import json
import sys

import pytest

from desktop.commandline.common import find_id, opened, print_json, print_progress
from desktop.commandline.running import UsageError
from models.errors import NotFound
from models.sites.operations import remove_site
from tests.desktop.library.acts import add_site


def test_that_a_thing_is_found_by_its_key_in_any_case_and_by_its_id(library):
    site = library.perform(add_site, name="A")
    for text in ("S-001", "s-001", str(site), str(site).upper(), site.hex):
        assert library.query(find_id, "site", text) == site


@pytest.mark.parametrize("text", ["S-002", "", "S-001' OR 1=1 --", "\ud800", "a\0b", "%"])
def test_that_what_is_not_there_is_not_found(location, text):
    from desktop.library.opening import create_library

    library = create_library(location)
    library.perform(add_site, name="A")
    with pytest.raises(NotFound):
        library.query(find_id, "site", text)
    library.close()


def test_that_a_removed_thing_is_not_found(library):
    site = library.perform(add_site, name="A")
    library.perform(remove_site, site_id=site)
    for text in ("S-001", str(site)):
        with pytest.raises(NotFound):
            library.query(find_id, "site", text)


def test_that_a_library_has_to_be_named():
    with pytest.raises(UsageError), opened(argparse.Namespace(library=None)):
        pass


def test_that_json_keeps_its_letters(capsys):
    print_json({"å": ["æ", None, 1.5]})
    told = capsys.readouterr().out
    assert "å" in told
    assert json.loads(told) == {"å": ["æ", None, 1.5]}


@pytest.mark.parametrize(
    ("is_terminal", "is_quiet", "told"),
    [(True, False, "half\n"), (True, True, ""), (False, False, "")],
)
def test_that_progress_goes_to_a_terminal_only(capsys, monkeypatch, is_terminal, is_quiet, told):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: is_terminal, raising=False)
    print_progress(argparse.Namespace(quiet=is_quiet), "half")
    assert capsys.readouterr() == ("", told)
