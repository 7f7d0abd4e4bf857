"""What belongs to the user's machine and not to the library: language, looks, recent places."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

from desktop.support import atomic_files, paths

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)

RECENT = 12
"""How many libraries are remembered."""

_DEFAULTS: dict[str, Any] = {
    "language": "da",
    "theme": "system",
    "zoom": 100,
    "recent_libraries": [],
    "last_library": "",
    "operators": {},
    "recent_courses": {},
    "window": {},
}


class Settings:
    """Settings kept as one JSON file; a damaged file counts as none and is set aside."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or paths.config_folder() / "settings.json"
        self._values = _DEFAULTS | self._read()

    def get(self, name: str) -> Any:
        """A setting by name; KeyError for an unknown one."""
        return self._values[name]

    def set(self, name: str, value: Any) -> None:
        """Change a setting and save it; KeyError for an unknown one."""
        if name not in _DEFAULTS:
            raise KeyError(name)
        if self._values[name] != value:
            self._values[name] = value
            self.save()

    def remember_library(self, location: str) -> None:
        """Put a library first among the recent ones."""
        others = [other for other in self._values["recent_libraries"] if other != location]
        self._values["recent_libraries"] = [location, *others][:RECENT]
        self._values["last_library"] = location
        self.save()

    def forget_library(self, location: str) -> None:
        """Take a library out of the recent ones."""
        self._values["recent_libraries"] = [
            other for other in self._values["recent_libraries"] if other != location
        ]
        if self._values["last_library"] == location:
            self._values["last_library"] = ""
        self.save()

    def operator_of(self, library_id: str) -> tuple[str, str] | None:
        """Initials and role last used in a library on this machine."""
        found = self._values["operators"].get(library_id)
        return (found[0], found[1]) if found else None

    def remember_operator(self, library_id: str, initials: str, role: str) -> None:
        """Keep initials and role for the next start."""
        self._values["operators"] = self._values["operators"] | {library_id: [initials, role]}
        self.save()

    def save(self) -> None:
        """Write the file whole; UserFacingError where that is impossible."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True)
        atomic_files.write_bytes(self._path, text.encode())

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            _log.info("settings could not be read and are made anew")
            return {}
        if not isinstance(found, dict):
            return {}
        return {
            name: value
            for name, value in found.items()
            if name in _DEFAULTS and isinstance(value, type(_DEFAULTS[name]))
        }
