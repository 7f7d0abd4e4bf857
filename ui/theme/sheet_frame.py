"""The style sheet's part for the frame: menus, navigation, bars, scroll bars, tool tips."""

from __future__ import annotations

FRAME = """
QMainWindow, QWidget[look="frame"] { background: $frame; }
QWidget[look="paper"] { background: $paper; }
QWidget[look="page"] {
    background: $paper;
    border: ${edge}px solid $frame_edge;
    border-top-left-radius: ${radius}px;
}
QMenuBar {
    background: $frame; color: $ink; padding: ${hair}px ${small}px 0 ${small}px; spacing: 0;
}
QMenuBar::item {
    background: transparent; padding: ${p5}px ${p10}px; border-radius: ${radius_small}px;
}
QMenuBar::item:selected, QMenuBar::item:pressed { background: $frame_hover; color: $ink; }
QMenu {
    background: $raised; color: $ink; border: ${edge}px solid $menu_edge; padding: ${p6}px;
}
QMenu::item { padding: ${p7}px ${p28}px ${p7}px ${p12}px; border-radius: ${radius_small}px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $ink_soft; }
QMenu::separator { height: 1px; background: $hairline; margin: ${p5}px ${p10}px; }
QMenu::icon { padding-left: ${p8}px; }
QMenu::indicator { width: ${p16}px; height: ${p16}px; left: ${p6}px; }
QToolTip {
    background: $ink; color: $paper; border: 0; padding: ${p6}px ${p8}px; font-size: ${small_px}px;
}
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: ${p14}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p14}px; margin: 0; }
QScrollBar::handle {
    background: $line; border-radius: ${p2}px; margin: ${p4}px; min-height: ${p32}px;
    min-width: ${p32}px;
}
QScrollBar::handle:hover { background: $ink_soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: ${p16}px; }
QSplitter::handle:hover { background: $frame_hover; }
QStatusBar { background: $frame; color: $ink_soft; }
QFrame[look="popup"] {
    background: $raised; border: ${edge}px solid $menu_edge; border-radius: ${radius}px;
}
QFrame[look="message"] {
    background: $ink; color: $paper; border: 0; border-radius: ${radius}px;
}
QFrame[look="message"] QLabel { color: $paper; }
QFrame[look="message"][tone="error"] {
    background: $stopped_soft; border: 2px solid $stopped; color: $ink;
}
QFrame[look="message"][tone="error"] QLabel { color: $ink; }
QFrame[look="card"] {
    background: $card; border: ${edge}px solid $card_edge; border-radius: ${radius}px;
}
QFrame[look="hairline"] { background: $hairline; border: 0; }
QDialog { background: $paper; }
QProgressBar {
    background: $card; border: 1px solid $line; border-radius: ${p4}px; height: ${p8}px;
    text-align: center; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: ${p3}px; }
"""
