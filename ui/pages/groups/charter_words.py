"""The fields of a charter in words: what is asked, and an example of an answer."""

from __future__ import annotations

from desktop.support.translation import translate


def charter_texts() -> dict[str, tuple[str, str]]:
    """Label and example of each text of the charter, by column."""
    return {
        "vision": (
            translate("GroupsPage", "Vision"),
            translate("GroupsPage", "How is it to live here, when it has gone well?"),
        ),
        "purpose": (
            translate("GroupsPage", "Purpose"),
            translate("GroupsPage", "The group is here to …"),
        ),
        "target_group": (
            translate("GroupsPage", "Target group"),
            translate("GroupsPage", "Who is it for? For example: the twelve who live in house 2"),
        ),
        "tasks": (
            translate("GroupsPage", "Tasks"),
            translate("GroupsPage", "One task a line, beginning with “- ”"),
        ),
        "mandate": (
            translate("GroupsPage", "Mandate"),
            translate(
                "GroupsPage",
                "What may the group decide itself? What is the leader asked about?",
            ),
        ),
        "composition": (
            translate("GroupsPage", "Who sits in the group"),
            translate("GroupsPage", "For example: one leader, three staff and three residents"),
        ),
        "meeting_rules": (
            translate("GroupsPage", "Rules for the meetings"),
            translate(
                "GroupsPage",
                "How does one get the word, how does one pass, how long do we sit?",
            ),
        ),
        "few_residents_reason": (
            translate("GroupsPage", "Why are there few residents?"),
            translate("GroupsPage", "For example: two said yes, and one of them has moved"),
        ),
        "few_residents_plan": (
            translate("GroupsPage", "What is done about it?"),
            translate("GroupsPage", "For example: we ask again at the house meeting in August"),
        ),
    }
