"""What an operation is called in Undo and in a history: world."""

from __future__ import annotations

from desktop.support.translation import translate


def words() -> dict[str, str]:
    """By code, in the current language."""
    return {
        "undo": translate("Verb", "undo"),
        "redo": translate("Verb", "do again"),
        "import_package": translate("Verb", "bring in a package"),
        "declare_number_false": translate("Verb", "declare that a number is no CPR number"),
    }
