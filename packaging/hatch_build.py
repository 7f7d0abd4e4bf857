"""Hatchling's hook: make the language catalogues before a wheel is built."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):
    """Compiles the translators' files; the results are named as artifacts in pyproject.toml."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by Hatchling before each build; raises CalledProcessError when it fails."""
        tool = Path(self.root) / "packaging" / "translations.py"
        subprocess.run([sys.executable, str(tool), "compile"], check=True)
