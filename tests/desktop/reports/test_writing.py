"""Documents as files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.reports.tree import BulletList, Paragraph, Table
from desktop.reports.writing import FORMATS, render_document, write_document
from models.errors import UserFacingError
from tests.desktop.reports.samples import document, report

BEGINNINGS = {
    ".pdf": b"%PDF-1.7",
    ".docx": b"PK",
    ".html": b"<!DOCTYPE html>",
    ".txt": b"Pr\xc3\xb8ve",
}


@pytest.mark.parametrize("suffix", FORMATS)
def test_that_the_ending_chooses_the_format(suffix: str, tmp_path: Path) -> None:
    written = write_document(document(), tmp_path / f"prøve{suffix.upper()}")
    assert written.path.read_bytes().startswith(BEGINNINGS[suffix])
    assert written.pages == (1 if suffix == ".pdf" else None)


def test_that_an_unknown_ending_is_a_value_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="ends in one of"):
        write_document(document(), tmp_path / "prøve.odt")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", FORMATS)
def test_that_the_same_document_is_the_same_bytes(suffix: str) -> None:
    assert render_document(report(), suffix) == render_document(report(), suffix)


def test_that_the_bytes_do_not_depend_on_the_process_or_the_clock(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from desktop.reports.writing import FORMATS, render_document\n"
        "from tests.desktop.reports.samples import report\n"
        "for suffix in FORMATS:\n"
        "    data = render_document(report(), suffix).data\n"
        "    pathlib.Path(sys.argv[1] + suffix).write_bytes(data)\n"
    )
    for name, seed in (("a", "1"), ("b", "2")):
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": f"UTC+{seed}"}
        subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / name)],
            check=True,
            env=environment,
            cwd=Path(__file__).parents[3],
        )
    for suffix in FORMATS:
        assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix}").read_bytes()


def test_that_missing_glyphs_are_listed_once(tmp_path: Path) -> None:
    tree = document(Paragraph("En 🎉 og en 🎉 til, 漢 og æøå ✔"))
    assert write_document(tree, tmp_path / "a.pdf").missing_glyphs == ("🎉", "漢")
    assert write_document(tree, tmp_path / "a.txt").missing_glyphs == ()


def test_that_a_missing_folder_is_the_worlds_fault(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as failure:
        write_document(document(), tmp_path / "nej" / "a.pdf")
    assert failure.value.code == "folder_missing"


def test_that_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"gammel")

    def refuse(_path: Path, _target: Path) -> None:
        raise OSError("nej")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserFacingError):
        write_document(document(), path)
    assert path.read_bytes() == b"gammel"
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_document_module_loads_no_writer() -> None:
    code = (
        "import sys, desktop.reports.writing, desktop.reports.tree_plain\n"
        "heavy = {'reportlab', 'docx', 'PIL', 'pypdfium2', 'lxml'} & set(sys.modules)\n"
        "sys.exit(', '.join(heavy) or None)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])


MARKUP = st.text(st.sampled_from("<>&\"'/= \nabimgpru#;:.-æ😀\u0301\x00\u202e"), max_size=80)


@given(MARKUP, MARKUP)
@settings(max_examples=30, deadline=None)
def test_that_any_typed_text_can_be_written_in_every_format(one: str, two: str) -> None:
    tree = document(
        Paragraph(one), BulletList((two, one)), Table(("a", two), ((one, two),), caption=two)
    )
    for suffix in FORMATS:
        assert render_document(tree, suffix).data
