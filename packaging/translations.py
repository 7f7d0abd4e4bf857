r"""Keep the translations: from the sources to `.ts`, from `.ts` to what the program reads.

    translations.py update              put new texts into the .ts files, take removed ones out
    translations.py fill FILE.tsv ...   write translations from lists into the .ts files
    translations.py compile             make resources/i18n/{da,en}.json
    translations.py check               name every text that is missing, unfinished or broken

A list has lines of `Context<TAB>English source<TAB>Danish`, a fourth column for the comment that
tells equal sources apart, `singular|||plural` for a text that counts, and `\n` for a line break.
English is the source language, so its file holds only what counts: "%n task(s)" becomes "%n task"
and "%n tasks" by itself; other plurals come as lines whose context begins with `en:`.
"""

from __future__ import annotations

import argparse
import json
import re
import string
import sys
from pathlib import Path

from translation_files import Forms, Translations, read_translations, write_translations
from translation_sources import Text, Texts, find_texts

ROOT = Path(__file__).resolve().parent.parent
LOCALES = {"da": "da_DK", "en": "en_GB"}
FORMS_APART = "|||"
ENGLISH_PREFIX = "en:"
PLURAL_ENDING = re.compile(r"\((\w+)\)")


def main() -> int:
    """Run one command; 0 when it is done and nothing is amiss."""
    parser = argparse.ArgumentParser(description="Keep the translations.")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "compile", "check"):
        commands.add_parser(name)
    commands.add_parser("fill").add_argument("lists", nargs="+", type=Path)
    arguments = parser.parse_args()
    if arguments.command == "fill":
        problems = fill(arguments.root, arguments.lists)
    else:
        command = {"update": update, "compile": compile_catalogues, "check": check}
        problems = command[arguments.command](arguments.root)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def update(root: Path) -> list[str]:
    """Bring both `.ts` files in line with the sources; what was translated stays."""
    texts = find_texts(root)
    for language, wanted in _wanted(texts).items():
        path = ts_path(root, language)
        old = read_translations(path)
        new: Translations = {}
        for text, counts in wanted.items():
            forms = old.get(text, ())
            if len(forms) != 1 + counts or not all(forms):
                forms = english_forms(text.source) if language == "en" else ("",) * (1 + counts)
            new[text] = forms
        write_translations(path, LOCALES[language], new)
        added, removed = len(new.keys() - old.keys()), sorted(old.keys() - new.keys())
        print(f"{language}: {len(new)} texts, {added} new, {len(removed)} removed")
        for text in removed:
            print(f"  removed: {text.context}: {text.source!r} was {' / '.join(old[text])!r}")
    return texts.problems


def fill(root: Path, lists: list[Path]) -> list[str]:
    """Write the lists' translations into the `.ts` files; names lines that fit no text."""
    files = {language: read_translations(ts_path(root, language)) for language in LOCALES}
    problems = []
    for path in lists:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            if not line.strip() or line.startswith("#"):
                continue
            problem = _fill_line(line, files)
            if problem:
                problems.append(f"{path.name}:{number}: {problem}")
    for language, translations in files.items():
        write_translations(ts_path(root, language), LOCALES[language], translations)
    return problems


def compile_catalogues(root: Path) -> list[str]:
    """Write the plain catalogues that `desktop/support/translation.py` reads."""
    for language in LOCALES:
        catalogue: dict[str, dict[str, str | list[str]]] = {}
        for text, forms in sorted(read_translations(ts_path(root, language)).items()):
            if all(forms):
                key = f"{text.source}\x04{text.comment}" if text.comment else text.source
                entry = forms[0] if len(forms) == 1 else list(forms)
                catalogue.setdefault(text.context, {})[key] = entry
        path = root / "resources" / "i18n" / f"{language}.json"
        content = json.dumps(catalogue, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        if not path.exists() or path.read_text("utf-8") != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, "utf-8", newline="\n")
    return []


def check(root: Path) -> list[str]:
    """Every reason a reader would meet a text that is missing, stale or broken."""
    texts = find_texts(root)
    problems = list(texts.problems)
    for language, wanted in _wanted(texts).items():
        found = read_translations(ts_path(root, language))
        for text in sorted(wanted.keys() | found.keys()):
            if text not in found:
                problem = "is missing (make translations)"
            elif text not in wanted:
                problem = "is no longer in the sources (make translations)"
            else:
                problem = _problem_with(text, wanted[text], found[text])
            if problem:
                problems.append(f"{language}: {text.context}: {text.source!r} {problem}")
    return problems


def english_forms(source: str) -> Forms:
    """Singular and plural of an English source: "%n task(s)" -> "%n task", "%n tasks"."""
    return PLURAL_ENDING.sub("", source), PLURAL_ENDING.sub(r"\1", source)


def ts_path(root: Path, language: str) -> Path:
    """Where the translators' file of a language lies."""
    return root / "resources" / "i18n" / f"praksisrum_{language}.ts"


def _wanted(texts: Texts) -> dict[str, dict[Text, bool]]:
    counting = {text: True for text, counts in texts.numerus.items() if counts}
    return {"da": texts.numerus, "en": counting}


def _fill_line(line: str, files: dict[str, Translations]) -> str | None:
    columns = [_unescaped(column) for column in line.split("\t")]
    if len(columns) not in (3, 4):
        return "a line has three columns, or four with a comment"
    context, source, translation, comment = [*columns, ""][:4]
    language = "en" if context.startswith(ENGLISH_PREFIX) else "da"
    text = Text(context.removeprefix(ENGLISH_PREFIX), source, comment)
    forms = tuple(translation.split(FORMS_APART))
    if text not in files[language]:
        return f"no such text: {text.context}: {source!r}"
    if len(forms) != len(files[language][text]):
        return f"{source!r} needs {len(files[language][text])} form(s)"
    files[language][text] = forms
    return None


def _unescaped(column: str) -> str:
    return column.strip().replace("\\n", "\n").replace("\\t", "\t")


def _problem_with(text: Text, counts: bool, forms: Forms) -> str | None:
    if len(forms) != 1 + counts:
        return f"needs {1 + counts} form(s) and has {len(forms)} (make translations)"
    if not all(form.strip() for form in forms):
        return "is not translated"
    for form in forms:
        if _fields(form) != _fields(text.source):
            return f"has other placeholders in {form!r}"
    # The singular may say "one task" instead of "1 task"; the plural always shows the number.
    if ("%n" in text.source) != ("%n" in forms[-1]) or ("%n" in text.source) > counts:
        return f"has another use of %n in {forms[-1]!r}"
    return None


def _fields(text: str) -> set[str]:
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return {text}


if __name__ == "__main__":
    sys.exit(main())
