"""What an operation is called in Undo and in a history: core."""

from __future__ import annotations

from desktop.support.translation import translate


def words() -> dict[str, str]:
    """By code, in the current language."""
    return {
        "add_municipality": translate("Verb", "add municipality"),
        "edit_municipality": translate("Verb", "change municipality"),
        "set_logo": translate("Verb", "change logo"),
        "remove_municipality": translate("Verb", "remove municipality"),
        "add_site": translate("Verb", "add site"),
        "edit_site": translate("Verb", "change site"),
        "remove_site": translate("Verb", "remove site"),
        "add_programme": translate("Verb", "add programme"),
        "edit_programme": translate("Verb", "change programme"),
        "remove_programme": translate("Verb", "remove programme"),
        "add_course": translate("Verb", "add course"),
        "start_course": translate("Verb", "start new course"),
        "edit_course": translate("Verb", "change course"),
        "close_course": translate("Verb", "close course"),
        "archive_course": translate("Verb", "put course in the archive"),
        "reopen_course": translate("Verb", "open course again"),
        "remove_course": translate("Verb", "remove course"),
        "add_risk": translate("Verb", "add risk"),
        "edit_risk": translate("Verb", "change risk"),
        "close_risk": translate("Verb", "close risk"),
        "reopen_risk": translate("Verb", "open risk again"),
        "remove_risk": translate("Verb", "remove risk"),
        "move_risk": translate("Verb", "move risk"),
        "ask_leader": translate("Verb", "put question to the leader"),
        "edit_leader_question": translate("Verb", "change question to the leader"),
        "answer_leader_question": translate("Verb", "write the leader's answer"),
        "reopen_leader_question": translate("Verb", "open question to the leader again"),
        "remove_leader_question": translate("Verb", "remove question to the leader"),
        "move_leader_question": translate("Verb", "move question to the leader"),
        "add_member": translate("Verb", "add member"),
        "edit_member": translate("Verb", "change member"),
        "leave_group": translate("Verb", "write a member's last day"),
        "remove_member": translate("Verb", "remove member"),
        "move_member": translate("Verb", "move member"),
        "write_charter": translate("Verb", "write in the charter"),
        "set_hours": translate("Verb", "set hours aside"),
        "remove_hours": translate("Verb", "remove hours set aside"),
        "record_hours_use": translate("Verb", "record hours used"),
        "edit_hours_use": translate("Verb", "change hours used"),
        "remove_hours_use": translate("Verb", "remove hours used"),
        "attest": translate("Verb", "vouch for a condition"),
        "withdraw_attestation": translate("Verb", "withdraw a confirmation"),
        "pass_gate": translate("Verb", "go on to the next phase"),
        "reopen_gate": translate("Verb", "go back to a phase"),
    }
