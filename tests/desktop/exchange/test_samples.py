"""The shipped examples come in whole and are sound."""

from __future__ import annotations

import pytest

from desktop.exchange import samples
from desktop.exchange.samples import import_sample, list_samples, make_sample_library
from desktop.library.checking import check_library
from models import privacy
from models.errors import UserFacingError
from models.sites.tables import Site
from tests.desktop.library.acts import fault_of


def test_that_the_examples_are_named_and_there():
    assert "fremtidens-boformer-2018" in list_samples()


@pytest.mark.parametrize("name", list_samples())
def test_that_an_example_is_sound_and_holds_nothing_like_a_cpr_number(library, name):
    plan = import_sample(library, name)
    assert plan.count > 100
    assert plan.renumbered == ()
    assert check_library(library) == ()
    assert library.query(privacy.list_likenesses) == ()


def test_that_an_unknown_example_is_a_bug_of_the_caller(library):
    with pytest.raises(KeyError):
        import_sample(library, "other")


def test_that_a_library_of_all_examples_is_made_with_its_folder(tmp_path):
    library = make_sample_library(tmp_path / "new" / "examples.praksisrum")
    assert library.query(lambda session: session.query(Site).count()) >= 9
    assert not library.is_read_only
    library.close()


def test_that_a_library_whose_examples_fail_is_not_left_half_made(tmp_path, monkeypatch):
    def fail(*_):
        raise UserFacingError("disk_full", path="x")

    monkeypatch.setattr(samples, "import_sample", fail)
    fault = fault_of(make_sample_library, tmp_path / "examples.praksisrum")
    assert fault.code == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_that_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way", "utf-8")
    fault = fault_of(make_sample_library, tmp_path / "file" / "b" / "examples.praksisrum")
    assert fault.code in ("folder_missing", "write_failed")
