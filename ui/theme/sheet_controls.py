"""The style sheet's part for text, buttons, fields and lists."""

from __future__ import annotations

TEXT = """
QLabel { background: transparent; }
QLabel[type="title"] { font-size: ${title_px}px; font-weight: 600; }
QLabel[type="heading"] { font-size: ${heading_px}px; font-weight: 600; }
QLabel[type="subheading"] { font-size: ${subheading_px}px; font-weight: 600; }
QLabel[type="lead"] { font-size: ${lead_px}px; color: $ink_soft; }
QLabel[type="strong"] { font-weight: 600; }
QLabel[type="soft"] { color: $ink_soft; }
QLabel[type="small"] { font-size: ${small_px}px; color: $ink_soft; }
QLabel[type="error"] { font-size: ${small_px}px; color: $stopped; font-weight: 600; }
QLabel[type="keycap"] {
    font-size: ${small_px}px; color: $ink_soft; border: 1px solid $line;
    border-radius: ${p4}px; padding: 0 ${p6}px;
}
"""

BUTTONS = """
QPushButton, QToolButton {
    background: $raised; color: $ink; border: 2px solid $line; border-radius: ${radius_small}px;
    padding: ${p4}px ${p14}px; min-height: ${p24}px;
}
QPushButton:hover, QToolButton:hover { background: $card_hover; }
QPushButton:pressed, QToolButton:pressed { background: $accent_soft; }
QPushButton:focus, QToolButton:focus { border-color: $focus; }
QPushButton:disabled, QToolButton:disabled {
    color: $ink_soft; background: transparent; border: 2px dashed $hairline;
}
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }

QPushButton[look="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:disabled {
    background: transparent; color: $ink_soft; border: 2px dashed $line;
}
QPushButton[look="quiet"] { background: transparent; border-color: transparent; color: $accent; }
QPushButton[look="quiet"]:hover { background: $accent_soft; color: $accent_hover; }
QPushButton[look="quiet"]:focus { border-color: $focus; }
QPushButton[look="quiet"]:disabled { color: $ink_soft; border-color: transparent; }
QPushButton[look="danger"] { color: $stopped; border-color: $stopped; background: transparent; }
QPushButton[look="danger"]:hover { background: $stopped_soft; }
QPushButton[look="link"] {
    background: transparent; border-color: transparent; color: $accent; padding: 0;
    min-height: ${p31}px;
    text-decoration: underline; text-align: left;
}
QPushButton[look="link"]:hover { color: $accent_hover; }
QPushButton[look="link"]:focus { border-color: $focus; }
QPushButton[look="frame"] {
    background: transparent; border-color: transparent; text-align: left; padding: ${p4}px ${p10}px;
}
QPushButton[look="frame"]:hover { background: $frame_hover; }
QPushButton[look="frame"]:focus { border-color: $focus; }
QPushButton[look="frame"][role="status"] {
    color: $ink_soft; font-size: ${small_px}px; padding: 0 ${p8}px; min-height: ${p31}px;
}
QPushButton[look="message"] {
    background: $paper; color: $ink; border-color: $paper; font-weight: 600;
}
QPushButton[look="message_close"] {
    background: transparent; color: $paper; border-color: transparent;
}
QPushButton[look="message"]:hover, QPushButton[look="message_close"]:hover {
    background: $frame_hover; color: $ink; border-color: $frame_hover;
}
QPushButton[look="message_close"]:focus { border-color: $paper; }
QFrame[tone="error"] QPushButton[look="message"] {
    background: $ink; color: $paper; border-color: $ink;
}
QFrame[tone="error"] QPushButton[look="message_close"] { color: $ink; }
QFrame[tone="error"] QPushButton[look="message_close"]:focus { border-color: $ink; }
"""

FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: ${radius_small}px;
    padding: ${p4}px ${p9}px; selection-background-color: $accent;
    selection-color: $on_accent;
}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit { min-height: ${p26}px; }
QPlainTextEdit, QTextEdit { padding: ${p4}px ${p5}px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover { border-color: $ink_soft; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus,
QComboBox:focus {
    border: 2px solid $focus; padding: ${p4m}px ${p9m}px;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: ${p4m}px ${p5m}px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"],
QSpinBox[wrong="true"] {
    border: 2px solid $stopped; padding: ${p4m}px ${p9m}px;
}
QPlainTextEdit[wrong="true"] { padding: ${p4m}px ${p5m}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    background: transparent; color: $ink_soft; border-style: dashed;
}
QLineEdit:read-only, QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] {
    background: transparent; border: 1px solid transparent;
}
QLineEdit:read-only:focus, QPlainTextEdit[readOnly="true"]:focus,
QTextEdit[readOnly="true"]:focus { border: 2px solid $focus; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 0; border: 0; image: none;
}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
    border: 0; padding: 0; min-height: 0; background: transparent;
}
QComboBox { padding-right: ${p30}px; }
QComboBox::drop-down { border: 0; width: ${p30}px; background: transparent; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: $raised; color: $ink; border: ${edge}px solid $menu_edge; padding: ${p4}px;
    selection-background-color: $accent_soft; selection-color: $ink; outline: 0;
}
QComboBox QAbstractItemView::item { min-height: ${p32}px; padding: 0 ${p6}px; }
"""

VIEWS = """
QListView, QTreeView, QTableView, QListWidget {
    background: transparent; color: $ink; border: 2px solid transparent; outline: 0;
    border-radius: ${radius_small}px; selection-background-color: $accent_soft;
    selection-color: $ink; gridline-color: $hairline; alternate-background-color: $card;
}
QListView:focus, QTreeView:focus, QTableView:focus { border-color: $focus; }
QListView::item, QTreeView::item { min-height: ${p32}px; padding: ${p2}px ${p8}px; }
QTableView::item { padding: ${p4}px ${p8}px; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $card_hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $accent_soft; color: $ink;
}
QHeaderView { background: transparent; }
QHeaderView::section {
    background: transparent; color: $ink_soft; border: 0; border-bottom: 1px solid $line;
    padding: ${p6}px ${p8}px; font-weight: 600; font-size: ${small_px}px; text-align: left;
}
QTableCornerButton::section { background: transparent; border: 0; }
QCalendarWidget QWidget { background: $raised; alternate-background-color: $card; color: $ink; }
QCalendarWidget QAbstractItemView {
    selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QAbstractItemView:disabled { color: $ink_soft; }
QCalendarWidget QToolButton { border: 2px solid transparent; padding: ${p4}px ${p8}px; }
QCalendarWidget QSpinBox { min-height: ${p24}px; }
"""
