"""What belongs to the user's machine and not to the library: language, looks, recent places."""

from __future__ import annotations

import contextlib
import json
import logging
from pathlib import Path
from typing import Any

from desktop.support import atomic_files, paths

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
        location = _lasting(location)
        others = [other for other in self._values["recent_libraries"] if other != location]
        self._values["recent_libraries"] = [location, *others][:RECENT]
        self._values["last_library"] = location
        self.save()

    def forget_library(self, location: str) -> None:
        """Take a library out of the recent ones."""
        location = _lasting(location)
        self._values["recent_libraries"] = [
            other for other in self._values["recent_libraries"] if other != location
        ]
        if self._values["last_library"] == location:
            self._values["last_library"] = ""
        self.save()

    def operator_of(self, library_id: str) -> tuple[str, str] | None:
        """Initials and role last used in a library on this machine."""
        match self._values["operators"].get(library_id):
            case [str(initials), str(role)]:
                return initials, role
        return None

    def remember_operator(self, library_id: str, initials: str, role: str) -> None:
        """Keep initials and role for the next start."""
        self._values["operators"] = self._values["operators"] | {library_id: [initials, role]}
        self.save()

    def save(self) -> None:
        """Write the file whole; UserFacingError where that is impossible."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise atomic_files.write_error(error, self._path) from error
        text = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True)
        atomic_files.write_bytes(self._path, text.encode())

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except OSError:
            _log.info("settings could not be read and are made anew")
            return {}
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            _log.info("settings are damaged and are made anew")
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_name("settings-damaged.json"))
            return {}
        return {name: value for name, value in found.items() if _fits(name, value)}


def _fits(name: str, value: Any) -> bool:
    """Whether a value is of the kind its default is."""
    if name not in _DEFAULTS or type(value) is not type(_DEFAULTS[name]):
        return False
    return not isinstance(value, list) or all(isinstance(inner, str) for inner in value)


def _lasting(location: str) -> str:
    """A location that means the same from whatever folder the program is started next."""
    return location if "://" in location else str(Path(location).absolute())
