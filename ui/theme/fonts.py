"""Source Sans Pro from its package, and fonts by step of type."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from ui.theme.current import theme
from ui.theme.theme import FAMILY, Type

FACES = ("SourceSansPro", "SourceSansProSemibold", "SourceSansProIt", "SourceSansProBold")


@cache
def load_fonts() -> tuple[str, ...]:
    """Register the faces once a process; the names of those that could not be read."""
    import font_source_sans_pro as package

    return tuple(
        face for face in FACES if QFontDatabase.addApplicationFont(package.font_files_ttf[face]) < 0
    )


def font_for(step: Type) -> QFont:
    """The font of a step of type in the theme in force."""
    font = QFont(FAMILY)
    font.setPixelSize(theme().px(step.size))
    font.setWeight(QFont.Weight(step.weight))
    return font
