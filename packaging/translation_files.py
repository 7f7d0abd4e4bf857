"""Read and write the Qt Linguist files (`.ts`), sorted, so that a change is a small difference."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from translation_sources import Text

if TYPE_CHECKING:
    from pathlib import Path

# A text's translation: one form, or two (singular and plural) for a text that counts.
Forms = tuple[str, ...]
Translations = dict[Text, Forms]


def read_translations(path: Path) -> Translations:
    """All messages of a `.ts` file with their forms; empty when there is no file.

    Messages a translator has not confirmed come as empty forms.
    """
    if not path.exists():
        return {}
    translations: Translations = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = Text(name, message.findtext("source", ""), message.findtext("comment", ""))
            translations[text] = _read_forms(message)
    return translations


def write_translations(path: Path, language: str, translations: Translations) -> None:
    """Write a `.ts` file for `language` (as `da_DK`): contexts and sources in order."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">',
    ]
    current = None
    for text in sorted(translations):
        if text.context != current:
            if current is not None:
                lines.append("</context>")
            lines += ["<context>", f"    <name>{_quote(text.context)}</name>"]
            current = text.context
        lines += _message(text, translations[text])
    if current is not None:
        lines.append("</context>")
    lines.append("</TS>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", "utf-8", newline="\n")


def _read_forms(message: ElementTree.Element) -> Forms:
    translation = message.find("translation")
    unfinished = translation is None or translation.get("type") == "unfinished"
    if message.get("numerus") == "yes":
        forms = [] if translation is None else translation.findall("numerusform")
        return ("", "") if unfinished else tuple(form.text or "" for form in forms)
    return ("",) if unfinished else (translation.text or "",)


def _message(text: Text, forms: Forms) -> list[str]:
    unfinished = "" if all(forms) else ' type="unfinished"'
    counts = len(forms) > 1
    lines = [
        '    <message numerus="yes">' if counts else "    <message>",
        f"        <source>{_quote(text.source)}</source>",
    ]
    if text.comment:
        lines.append(f"        <comment>{_quote(text.comment)}</comment>")
    if counts:
        lines.append(f"        <translation{unfinished}>")
        lines += [f"            <numerusform>{_quote(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{unfinished}>{_quote(forms[0])}</translation>")
    return [*lines, "    </message>"]


def _quote(text: str) -> str:
    return escape(text, {'"': "&quot;"})
