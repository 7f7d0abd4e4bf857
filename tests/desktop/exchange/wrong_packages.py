"""Everything that can be wrong with the rows of a package, one fault at a time."""

from __future__ import annotations

import copy


def changed(package, table, **values):
    package["tables"][table][0].update(values)
    return package


def without(package, table, column):
    del package["tables"][table][0][column]
    return package


def doubled(package, table, **values):
    rows = package["tables"][table]
    rows.append({**copy.deepcopy(rows[0]), **values})
    return package


ID = "0a0a0a0a-0000-4000-8000-000000000001"

# What is done to a package with one row of each kind: the code, and the place that is named.
WRONG = {
    "a list": (lambda _: [], "foreign", None),
    "another format": (lambda p: p | {"format": "other"}, "foreign", None),
    "no format": (lambda p: {"tables": p["tables"]}, "foreign", None),
    "a newer version": (lambda p: p | {"format_version": 2}, "version", "format_version"),
    "a version in words": (lambda p: p | {"format_version": "1"}, "version", "format_version"),
    "a version that is true": (lambda p: p | {"format_version": True}, "version", "format_version"),
    "another schema": (lambda p: p | {"schema": "2001_01_01"}, "version", "schema"),
    "a schema that is none": (lambda p: p | {"schema": [1]}, "version", "schema"),
    "an unknown name": (lambda p: p | {"extra": 1}, "unknown_name", "extra"),
    "no tables": (lambda p: p | {"tables": None}, "wrong_type", "tables"),
    "an unknown table": (
        lambda p: p | {"tables": {"sitez": []}},
        "unknown_name",
        "tables.sitez",
    ),
    "a table of the journal": (
        lambda p: p | {"tables": {"journal_row": []}},
        "unknown_name",
        "tables.journal_row",
    ),
    "a table that is an object": (
        lambda p: p | {"tables": {"site": {}}},
        "wrong_type",
        "tables.site",
    ),
    "a row that is a text": (
        lambda p: p | {"tables": {"site": ["x"]}},
        "wrong_type",
        "tables.site[0]",
    ),
    "an unknown column": (
        lambda p: changed(p, "site", colour="red"),
        "unknown_name",
        "tables.site[0].colour",
    ),
    "a missing column": (
        lambda p: without(p, "site", "note"),
        "missing_value",
        "tables.site[0].note",
    ),
    "a value that is null": (
        lambda p: changed(p, "site", note=None),
        "missing_value",
        "tables.site[0].note",
    ),
    "a number for a text": (
        lambda p: changed(p, "site", note=7),
        "wrong_type",
        "tables.site[0].note",
    ),
    "a text for a number": (
        lambda p: changed(p, "course", months="6"),
        "wrong_type",
        "tables.course[0].months",
    ),
    "a fraction for a number": (
        lambda p: changed(p, "course", months=6.0),
        "wrong_type",
        "tables.course[0].months",
    ),
    "a truth for a number": (
        lambda p: changed(p, "course", months=True),
        "wrong_type",
        "tables.course[0].months",
    ),
    "a number for a truth": (
        lambda p: changed(p, "member", is_chair=1),
        "wrong_type",
        "tables.member[0].is_chair",
    ),
    "a text for a list": (
        lambda p: changed(p, "site", legal_bases="sel_107"),
        "wrong_type",
        "tables.site[0].legal_bases",
    ),
    "an unknown member of a list": (
        lambda p: changed(p, "site", legal_bases=["sel_9"]),
        "unknown_value",
        "tables.site[0].legal_bases",
    ),
    "a list in a list": (
        lambda p: changed(p, "site", legal_bases=[["sel_107"]]),
        "unknown_value",
        "tables.site[0].legal_bases",
    ),
    "an unknown member of an enumeration": (
        lambda p: changed(p, "course", state="sleeping"),
        "unknown_value",
        "tables.course[0].state",
    ),
    "an id that is none": (
        lambda p: changed(p, "site", id="x"),
        "unknown_value",
        "tables.site[0].id",
    ),
    "a day that is none": (
        lambda p: changed(p, "course", starts_on="2026-02-30"),
        "unknown_value",
        "tables.course[0].starts_on",
    ),
    "a day in another spelling": (
        lambda p: changed(p, "course", starts_on="20260115"),
        "unknown_value",
        "tables.course[0].starts_on",
    ),
    "a day no calendar of ours has": (
        lambda p: changed(p, "course", starts_on="9999-12-31"),
        "date_out_of_range",
        "tables.course[0].starts_on",
    ),
    "a time that is none": (
        lambda p: changed(p, "meeting", starts_at="25:00"),
        "unknown_value",
        "tables.meeting[0].starts_at",
    ),
    "a time with a zone": (
        lambda p: changed(p, "meeting", starts_at="13:00+01:00"),
        "unknown_value",
        "tables.meeting[0].starts_at",
    ),
    "a moment without a zone": (
        lambda p: changed(p, "site", deleted_at="2026-01-01T00:00:00"),
        "unknown_value",
        "tables.site[0].deleted_at",
    ),
    "a moment before all moments": (
        lambda p: changed(p, "site", deleted_at="0001-01-01T00:00:00+14:00"),
        "unknown_value",
        "tables.site[0].deleted_at",
    ),
    "a picture that is no base64": (
        lambda p: changed(p, "municipality", logo="!"),
        "unknown_value",
        "tables.municipality[0].logo",
    ),
    "a picture that is none": (
        lambda p: changed(p, "municipality", logo="QUJD"),
        "refused",
        "tables.municipality[0].logo",
    ),
    "a picture nobody described": (
        lambda p: changed(p, "municipality", logo_description=""),
        "refused",
        "tables.municipality[0].logo_description",
    ),
    "three months": (
        lambda p: changed(p, "course", months=3),
        "out_of_range",
        "tables.course[0].months",
    ),
    "a number beyond the database": (
        lambda p: changed(p, "measurement", value=2**63),
        "out_of_range",
        "tables.measurement[0].value",
    ),
    "a version of nothing": (
        lambda p: changed(p, "site", version=0),
        "out_of_range",
        "tables.site[0].version",
    ),
    "a position at the end of counting": (
        lambda p: changed(p, "risk", position=2**62),
        "out_of_range",
        "tables.risk[0].position",
    ),
    "a count below nothing": (
        lambda p: changed(p, "hours_use", minutes=-1),
        "out_of_range",
        "tables.hours_use[0].minutes",
    ),
    "a text with NUL": (
        lambda p: changed(p, "site", note="a\0b"),
        "unkeepable_text",
        "tables.site[0].note",
    ),
    "half a letter": (
        lambda p: changed(p, "site", note="\ud800"),
        "unkeepable_text",
        "tables.site[0].note",
    ),
    "a text without end": (
        lambda p: changed(p, "site", note="x" * 200_001),
        "too_long",
        "tables.site[0].note",
    ),
    "a digest that is longer than one": (
        lambda p: changed(p, "number_declaration", digest="0" * 65),
        "too_long",
        "tables.number_declaration[0].digest",
    ),
    "a key of other letters": (
        lambda p: changed(p, "site", key="X-001"),
        "unknown_value",
        "tables.site[0].key",
    ),
    "an empty key": (
        lambda p: changed(p, "site", key=""),
        "unknown_value",
        "tables.site[0].key",
    ),
    "a key that counts too far": (
        lambda p: changed(p, "site", key="S-9999999999"),
        "unknown_value",
        "tables.site[0].key",
    ),
    "an id twice": (lambda p: doubled(p, "site"), "duplicate_id", "tables.site[1].id"),
    "a key twice": (
        lambda p: doubled(p, "site", id=ID),
        "duplicate_key",
        "tables.site[1].key",
    ),
    "two charters of one course": (
        lambda p: doubled(p, "charter", id=ID),
        "duplicate_key",
        "tables.charter[1].course_id",
    ),
    "two measurements of one day": (
        lambda p: doubled(p, "measurement", id=ID),
        "duplicate_key",
        "tables.measurement[1].measured_on",
    ),
    "a form nobody knows": (
        lambda p: changed(p, "candidate", own_form_id=None, form_code="other"),
        "refused",
        "tables.candidate[0].form_code",
    ),
    "a candidate without a form": (
        lambda p: changed(p, "candidate", own_form_id=None),
        "refused",
        "tables.candidate[0].form_code",
    ),
    "a condition nobody knows": (
        lambda p: changed(p, "attestation", condition="other"),
        "refused",
        "tables.attestation[0]",
    ),
    "an open condition nobody knows": (
        lambda p: changed(p, "gate_passage", open_conditions="other"),
        "refused",
        "tables.gate_passage[0]",
    ),
    "an item about two things": (
        lambda p: changed(p, "item_subject", question_id=ID),
        "refused",
        "tables.item_subject[0]",
    ),
    "a course without a title": (
        lambda p: changed(p, "course", title=" \n"),
        "refused",
        "tables.course[0].title",
    ),
    "a place that is no text anybody can read": (
        lambda p: changed(p, "site", **{"\ud800\n\x1b[31m" + "x" * 500: 1}),
        "unknown_name",
        None,
    ),
}
