"""A document tree as plain data and back: for golden files and for keeping an approved version.

The form is stable: each node is a dictionary with its `node` and the fields that differ from
their default, so a field added later leaves kept documents as they are.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from desktop.reports import chart_data, tree, tree_tables, tree_text

FORMAT = 1


def to_plain(document: tree.Document) -> dict[str, Any]:
    """The tree as dictionaries, lists, texts and numbers: what `json` can write."""
    return {"format": FORMAT, "document": _plain(document)}


def from_plain(plain: dict[str, Any]) -> tree.Document:
    """The tree that `to_plain` was given; ValueError for anything else."""
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        raise ValueError("not a document of a known format")
    try:
        document = _tree(plain.get("document"))
    except (KeyError, TypeError, AttributeError, RecursionError, binascii.Error) as error:
        raise ValueError(f"not a document: {error}") from error
    if not isinstance(document, tree.Document):
        raise ValueError("not a document")
    return document


def _plain(value: object) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        plain: dict[str, Any] = {"node": type(value).__name__}
        for field in fields(value):
            content = getattr(value, field.name)
            if field.default is MISSING or content != field.default:
                plain[field.name] = _plain(content)
        return plain
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return {"node": "enum", "of": type(value).__name__, "value": value.value}
    if isinstance(value, bytes):
        return {"node": "bytes", "base64": base64.b64encode(value).decode("ascii")}
    if isinstance(value, date):
        return {"node": "date", "value": value.isoformat()}
    return value


def _tree(plain: Any) -> Any:
    if isinstance(plain, list):
        return tuple(_tree(item) for item in plain)
    if not isinstance(plain, dict):
        return plain
    node = plain["node"]
    if node == "enum":
        return _classes()[plain["of"]](plain["value"])
    if node == "bytes":
        return base64.b64decode(plain["base64"], validate=True)
    if node == "date":
        return date.fromisoformat(plain["value"])
    return _classes()[node](**{name: _tree(item) for name, item in plain.items() if name != "node"})


@cache
def _classes() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for module in (tree, tree_text, tree_tables, chart_data):
        for name, value in vars(module).items():
            if isinstance(value, type) and value.__module__ == module.__name__:
                found[name] = value
    return found
