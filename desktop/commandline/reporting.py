"""`report`: one report, in one format, as one file that appears whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.commandline.common import find_id, opened
from desktop.commandline.parser import REPORT_OBJECTS
from desktop.commandline.running import DONE, UsageError
from desktop.library.opening import note_audit
from desktop.reports.making import make_document
from desktop.reports.registry import ReportKind, find_report_kind, report_kinds
from desktop.support.translation import current_language, translate

if TYPE_CHECKING:
    import argparse


def run_report(options: argparse.Namespace) -> int:
    """Build and write a report."""
    kind = _checked_kind(options)
    language = options.document_language or current_language()
    with opened(options) as library:
        identity = library.query(find_id, kind.needs, getattr(options, kind.needs))
        document = make_document(library, kind, identity, language)
    from desktop.reports.writing import write_document

    note_audit(options.library, "report", kind.kind, identity)
    written = write_document(document, options.out)
    if written.missing_glyphs:
        from desktop.support import log

        text = translate("CommandLine", "Characters the font lacks are shown as □: {characters}")
        log.write_error_line(text.format(characters=" ".join(written.missing_glyphs)))
    print(options.out)
    return DONE


def _checked_kind(options: argparse.Namespace) -> ReportKind:
    kind = find_report_kind(options.kind)
    if kind is None:
        names = ", ".join(known.kind for known in report_kinds())
        text = translate("CommandLine", "There is no report {kind}. There are: {kinds}.")
        raise UsageError(text.format(kind=options.kind, kinds=names))
    if options.as_of is not None:
        text = translate("CommandLine", "Reports as of an earlier day cannot be made yet.")
        raise UsageError(text)
    if options.edition != "internal":
        raise UsageError(translate("CommandLine", "External editions cannot be made yet."))
    given = [name for name in REPORT_OBJECTS if getattr(options, name)]
    if given != [kind.needs]:
        text = translate("CommandLine", "The report {kind} needs --{needs} ID and nothing else.")
        raise UsageError(text.format(kind=kind.kind, needs=kind.needs))
    if options.out.suffix.lstrip(".").lower() not in kind.formats:
        text = translate("CommandLine", "A report ends in one of: {formats}.")
        raise UsageError(text.format(formats=", ".join(f".{name}" for name in kind.formats)))
    return kind
