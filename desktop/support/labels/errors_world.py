"""Sentences for what can go wrong: world."""

from __future__ import annotations

from desktop.support.translation import translate


def kind_text(kind: str) -> str:
    """What a value of JSON is called; a kind nobody named stays as it is."""
    kinds = {
        "object": translate("Error", "a JSON object"),
        "list": translate("Error", "a list"),
        "string": translate("Error", "text in quotation marks"),
        "number": translate("Error", "a number"),
        "integer": translate("Error", "a whole number"),
        "boolean": translate("Error", "true or false"),
    }
    return kinds.get(kind, kind)


def words() -> dict[str, str]:
    """By code, in the current language."""
    return {
        "text_missing": translate("Error", "Write something here."),
        "text_too_long": translate(
            "Error",
            "The text is too long: {length} characters, at most {limit}.",
        ),
        "subject_needs_one": translate(
            "Error",
            "An agenda item takes up one thing: a task, a decision or a question.",
        ),
        "changed_meanwhile": translate(
            "Error",
            "Somebody else has changed this in the meantime. Fetch it again.",
        ),
        "changed_since": translate(
            "Error",
            "It has been changed since, so it can no longer be undone.",
        ),
        "used_now": translate("Error", "It is in use now, so it can no longer be undone."),
        "gone": translate("Error", "It is not there any more, so it can no longer be undone."),
        "parent_gone": translate("Error", "What it belongs to is not there any more."),
        "taken": translate("Error", "The name or the number is taken by something else."),
        "erased": translate("Error", "The text has been erased, so it cannot be brought back."),
        "nothing_to_undo": translate("Error", "There is nothing to undo."),
        "nothing_to_redo": translate("Error", "There is nothing to do again."),
        "library_missing": translate("Error", "There is no library here: {path}"),
        "library_exists": translate("Error", "Something with this name is already there: {path}"),
        "library_read_only": translate(
            "Error",
            "The library is open for reading only. Nothing was changed.",
        ),
        "library_not_writable": translate("Error", "The library cannot be written here: {path}"),
        "library_older": translate(
            "Error",
            "The library was made by an older version of Praksisrum and cannot be brought up to "
            "date here, because it cannot be written or is in use: {path}",
        ),
        "library_held": translate(
            "Error",
            "The library is in use by {user} on {machine} since {since}. It can be read, but "
            "not changed.",
        ),
        "library_busy": translate("Error", "The library was busy. Try again in a moment."),
        "library_gone": translate(
            "Error",
            "The library can no longer be reached. Is the disk or the USB stick still "
            "connected? {path}",
        ),
        "server_away": translate(
            "Error",
            "The server with the library does not answer. Nothing was lost; try again in a moment.",
        ),
        "server_refused": translate(
            "Error",
            "The server did not let you in. Are the name, the password and the database right? "
            "{path}",
        ),
        "server_without_library": translate(
            "Error",
            "There is no library in this database: {path}",
        ),
        "file_empty": translate("Error", "The file is empty and is no library: {path}"),
        "file_foreign": translate("Error", "The file was not made by Praksisrum: {path}"),
        "file_newer": translate(
            "Error",
            "The library was made by a newer version of Praksisrum (schema {found}; this "
            "version knows {known}). Update the program: {path}",
        ),
        "file_damaged": translate("Error", "The file is damaged and was not opened: {path}"),
        "file_unreadable": translate("Error", "The file cannot be read: {path}"),
        "disk_full": translate(
            "Error",
            "The disk is full. Nothing was lost: make room and try again. {path}",
        ),
        "folder_missing": translate("Error", "The folder does not exist: {path}"),
        "write_failed": translate("Error", "The file cannot be written: {path}"),
        "backup_failed": translate(
            "Error",
            "The backup could not be verified and does not count: {path}",
        ),
        "numbers_like_cpr": translate(
            "Error",
            "A text holds a number that looks like a CPR number ({place}). Remove it, or "
            "declare that it is none.",
        ),
        "package_missing": translate("Error", "There is no package here: {path}"),
        "package_foreign": translate("Error", "The file is no package from Praksisrum."),
        "package_version": translate(
            "Error",
            "The package was made by another version of Praksisrum ({found}).",
        ),
        "package_damaged": translate("Error", "The package is damaged: {path}"),
        "package_not_json": translate("Error", "The package cannot be read as JSON ({place})."),
        "package_too_large": translate("Error", "The package is too large: at most {limit} MB."),
        "package_too_deep": translate(
            "Error",
            "The package is nested too deeply: at most {limit} levels.",
        ),
        "package_duplicate_name": translate("Error", "The package names “{place}” twice."),
        "package_unknown_name": translate(
            "Error",
            "The package holds a name that is not known: {place}",
        ),
        "package_missing_value": translate("Error", "The package lacks a value: {place}"),
        "package_wrong_type": translate(
            "Error",
            "The package holds a value of the wrong kind at {place}: expected {expected}.",
        ),
        "package_unknown_value": translate(
            "Error",
            "The package holds a value that is not known at {place}: {found}",
        ),
        "package_out_of_range": translate(
            "Error",
            "The package holds a number outside {low} to {high}: {place}",
        ),
        "package_date_out_of_range": translate(
            "Error",
            "The package holds a date outside {low} to {high}: {place}",
        ),
        "package_unkeepable_text": translate(
            "Error",
            "The package holds a text with characters that cannot be kept: {place}",
        ),
        "package_too_long": translate(
            "Error",
            "The package holds a text that is too long: {place}",
        ),
        "package_duplicate_id": translate("Error", "The package holds the same id twice: {place}"),
        "package_duplicate_key": translate(
            "Error",
            "The package holds the same number twice: {place} ({found})",
        ),
        "package_unknown_reference": translate(
            "Error",
            "The package points at something that is not there: {place} ({found})",
        ),
        "package_taken": translate(
            "Error",
            "There can be only one of this, and there is one already: {place} ({found}). Nothing "
            "was brought in.",
        ),
        "package_minutes_approved": translate(
            "Error",
            "The package would change minutes that are approved here: {place}. Nothing was "
            "brought in.",
        ),
        "package_refused": translate(
            "Error",
            "The package holds something that cannot be kept: {place}. {reason}",
        ),
        "package_other_course": translate(
            "Error",
            "The package ties two different courses together: {place}",
        ),
        "package_row_differs": translate(
            "Error",
            "The library already holds this, but it differs: {place} ({found}). Nothing was "
            "brought in.",
        ),
    }
