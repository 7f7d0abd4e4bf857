"""The accessibility gate: every PDF we write passes PDF/UA-1 and is wholly covered by its tags.

Two checks, because neither is enough. The validator knows the machine-readable rules of
ISO 14289-1, but passes a file in which a painted paragraph is missing from the tree. The
coverage check knows no rules, but follows every painting operator to an element or an artifact.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import page
import pikepdf

if TYPE_CHECKING:
    from pathlib import Path

PAINTING = frozenset(
    ("Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh")
)


@dataclass
class Coverage:
    """What is painted and what the tree reaches, by page index and identifier."""

    painted: set[tuple[int, int]] = field(default_factory=set)
    reached: list[tuple[int, int]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def assert_accessible(path: Path) -> None:
    """AssertionError naming every fault, when the file is not fully accessible."""
    faults = rule_faults(path) + coverage_faults(path)
    assert not faults, f"{path.name}: " + "; ".join(faults[:20])


def rule_faults(path: Path) -> list[str]:
    """What breaks PDF/UA-1."""
    report = page.validate_pdf(str(path), profile=page.ValidationProfile.PDF_UA_1)
    faults = [str(failure) for failure in report.failures]
    return faults if faults or report.is_compliant else ["not compliant"]


def coverage_faults(path: Path) -> list[str]:
    """What is painted outside the tree, or promised by the tree and not painted."""
    with pikepdf.open(path) as file:
        found = Coverage()
        for index, sheet in enumerate(file.pages):
            _read_page(index, sheet, found)
        if "/StructTreeRoot" not in file.Root:
            return [*found.faults, "no structure tree"]
        numbers = {sheet.objgen: index for index, sheet in enumerate(file.pages)}
        _walk(file.Root.StructTreeRoot.K, None, numbers, found)
        faults = found.faults
        reached = set(found.reached)
        faults += [f"painted but not in the tree: {at}" for at in sorted(found.painted - reached)]
        faults += [f"in the tree but not painted: {at}" for at in sorted(reached - found.painted)]
        if len(reached) != len(found.reached):
            faults.append("content reached twice")
        return faults + _foreign_fonts(file)


def read_aloud(path: Path) -> list[tuple[str, str]]:
    """The text in the order of the tree, as (tag, words): what a screen reader gets."""
    with pikepdf.open(path) as file:
        texts: dict[tuple[int, int], str] = {}
        for index, sheet in enumerate(file.pages):
            texts |= _texts(index, sheet)
        numbers = {sheet.objgen: index for index, sheet in enumerate(file.pages)}
        spoken: list[tuple[str, str]] = []
        _speak(file.Root.StructTreeRoot.K, None, numbers, texts, spoken)
        return spoken


def _read_page(index: int, sheet: pikepdf.Page, found: Coverage) -> None:
    open_marks: list[int | None] = []
    for operands, operator in pikepdf.parse_content_stream(sheet):
        name = str(operator)
        if name in ("BDC", "BMC"):
            if open_marks:
                found.faults.append(f"marked content inside marked content on page {index + 1}")
            identifier = _identifier(operands) if name == "BDC" else None
            if identifier is not None and (index, identifier) in found.painted:
                found.faults.append(f"identifier {identifier} twice on page {index + 1}")
            if identifier is not None:
                found.painted.add((index, identifier))
            open_marks.append(identifier)
        elif name == "EMC":
            open_marks.pop()
        elif name in PAINTING and not open_marks:
            found.faults.append(f"untagged {name} on page {index + 1}")
    if open_marks:
        found.faults.append(f"marked content left open on page {index + 1}")


def _identifier(operands: list[pikepdf.Object]) -> int | None:
    properties = operands[1]
    if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties:
        return int(properties.MCID)
    return None


def _walk(
    node: pikepdf.Object, sheet: pikepdf.Object | None, numbers: dict, found: Coverage
) -> None:
    sheet = node.get("/Pg", sheet)
    for kid in _kids(node):
        if isinstance(kid, int):
            found.reached.append((numbers[sheet.objgen], kid))
        elif "/MCID" in kid:
            found.reached.append((numbers[kid.get("/Pg", sheet).objgen], int(kid.MCID)))
        elif "/S" in kid:
            if kid.P.objgen != node.objgen:
                found.faults.append(f"a {kid.S} names another parent than its own")
            _walk(kid, sheet, numbers, found)


def _kids(node: pikepdf.Object) -> list:
    kids = node.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _foreign_fonts(file: pikepdf.Pdf) -> list[str]:
    return [
        f"font not embedded: {item.BaseFont}"
        for item in file.objects
        if isinstance(item, pikepdf.Dictionary)
        and item.get("/Type") == "/Font"
        and "/FontFile2" not in item.get("/FontDescriptor", {})
    ]


def _texts(index: int, sheet: pikepdf.Page) -> dict[tuple[int, int], str]:
    maps = {
        str(name): _unicode_map(bytes(font.ToUnicode.read_bytes()).decode("ascii"))
        for name, font in sheet.Resources.Font.items()
    }
    texts: dict[tuple[int, int], str] = {}
    current: int | None = None
    font_map: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(sheet):
        name = str(operator)
        if name in ("BDC", "BMC"):
            current = _identifier(operands) if name == "BDC" else None
        elif name == "EMC":
            current = None
        elif name == "Tf":
            font_map = maps[str(operands[0])]
        elif name == "Tj" and current is not None:
            words = "".join(font_map[code] for code in bytes(operands[0]))
            texts[index, current] = texts.get((index, current), "") + words
    return texts


def _unicode_map(cmap: str) -> dict[int, str]:
    return {
        int(code, 16): chr(int(target, 16))
        for code, target in re.findall(
            r"<(\w\w)> <(\w+)>(?=\n)", cmap.split("endcodespacerange")[1]
        )
    }


def _speak(
    node: pikepdf.Object,
    sheet: pikepdf.Object | None,
    numbers: dict,
    texts: dict[tuple[int, int], str],
    spoken: list[tuple[str, str]],
) -> None:
    sheet = node.get("/Pg", sheet)
    tag = str(node.S).removeprefix("/")
    if "/Alt" in node:
        spoken.append((tag, str(node.Alt)))
        return
    for kid in _kids(node):
        if isinstance(kid, int):
            spoken.append((tag, texts.get((numbers[sheet.objgen], kid), "")))
        elif "/MCID" in kid:
            at = (numbers[kid.get("/Pg", sheet).objgen], int(kid.MCID))
            spoken.append((tag, texts.get(at, "")))
        elif "/S" in kid:
            _speak(kid, sheet, numbers, texts, spoken)
