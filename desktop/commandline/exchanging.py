"""`import` and `export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.commandline.common import find_id, opened, print_json, require_library
from desktop.commandline.running import DONE
from desktop.exchange import package_export, package_import, package_reading
from desktop.exchange.package_export import EVERYTHING, Scope
from desktop.library.opening import note_audit
from desktop.support.translation import translate

if TYPE_CHECKING:
    import argparse


def run_import(options: argparse.Namespace) -> int:
    """Bring a package in, all or nothing; with --dry-run only say what would happen."""
    require_library(options)
    package = package_reading.read_package(options.package)
    with opened(options, for_writing=not options.dry_run) as library:
        if options.dry_run:
            plan = library.query(package_import.plan_import, package)
        else:
            plan = library.perform(package_import.import_package, package=package)
    if options.json:
        print_json(
            {
                "new": dict(plan.new),
                "known": plan.known,
                "renumbered": [
                    {"kind": kind, "old": old, "new": new} for kind, old, new in plan.renumbered
                ],
                "done": not options.dry_run,
            }
        )
        return DONE
    if not plan.count:
        print(translate("CommandLine", "Everything in the package is here already."))
    elif options.dry_run:
        print(translate("CommandLine", "%n row(s) would be brought in.", None, plan.count))
    else:
        print(translate("CommandLine", "%n row(s) brought in.", None, plan.count))
    for kind, old, new in plan.renumbered:
        text = translate("CommandLine", "{kind}: {old} is taken here and becomes {new}.")
        print(text.format(kind=kind, old=old, new=new))
    return DONE


def run_export(options: argparse.Namespace) -> int:
    """Write a site, a programme or everything as a package."""
    with opened(options) as library:
        scope = EVERYTHING
        for kind in ("site", "programme"):
            if named := getattr(options, kind):
                scope = Scope(kind, library.query(find_id, kind, named))
        package = library.query(package_export.build_package, scope)
    note_audit(options.library, "export", "" if scope.id is None else scope.kind, scope.id)
    package_export.write_package(package, options.out)
    print(options.out)
    return DONE


COMMANDS = {"import": run_import, "export": run_export}
