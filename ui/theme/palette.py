"""Colour: every colour of the program has its name here, and nowhere else."""

from __future__ import annotations

from models.frozen import frozen


@frozen
class Palette:
    """One set of colours, as `#rrggbb`.

    Attributes:
        name: `light`, `dark`, `contrast` or `contrast_dark`.
        is_dark: light type on a dark ground.
        frame: what lies round the page: menu, place, phases, navigation, status line.
        frame_hover: a control on the frame under the pointer.
        paper: the page itself.
        card: a soft surface on the page.
        card_hover: the same under the pointer.
        raised: pop-ups, menus and fields to type in.
        ink: text.
        ink_soft: secondary text, still 4.5:1 on every surface.
        line: the edge of a control, 3:1 on every surface.
        hairline: a divider that carries no meaning.
        accent: the one accent: primary buttons, what is chosen, links.
        accent_hover: the accent under the pointer.
        accent_soft: the ground of what is chosen.
        on_accent: text on the accent.
        focus: the ring round what has the keyboard.
        done, attention, stopped: status colours for shape and word.
        done_soft, attention_soft, stopped_soft: their quiet grounds.
    """

    name: str
    is_dark: bool
    frame: str
    frame_hover: str
    paper: str
    card: str
    card_hover: str
    raised: str
    ink: str
    ink_soft: str
    line: str
    hairline: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    focus: str
    done: str
    done_soft: str
    attention: str
    attention_soft: str
    stopped: str
    stopped_soft: str


LIGHT = Palette(
    name="light",
    is_dark=False,
    frame="#e7ecec",
    frame_hover="#d9e1e1",
    paper="#fdfdfc",
    card="#f1f4f3",
    card_hover="#e8eeee",
    raised="#ffffff",
    ink="#1a2628",
    ink_soft="#4d5c5f",
    line="#708185",
    hairline="#d6dedd",
    accent="#0f5c70",
    accent_hover="#0a4858",
    accent_soft="#d5e7ec",
    on_accent="#ffffff",
    focus="#0f5c70",
    done="#2a6a3f",
    done_soft="#e0efe3",
    attention="#865200",
    attention_soft="#fbeed6",
    stopped="#9c3527",
    stopped_soft="#f8e3df",
)

DARK = Palette(
    name="dark",
    is_dark=True,
    frame="#151c1e",
    frame_hover="#232d30",
    paper="#1c2426",
    card="#252f32",
    card_hover="#2d393c",
    raised="#20292c",
    ink="#e9eeed",
    ink_soft="#aebbbb",
    line="#7e9093",
    hairline="#354144",
    accent="#83c9dc",
    accent_hover="#a6dcea",
    accent_soft="#1f4450",
    on_accent="#052730",
    focus="#83c9dc",
    done="#8fd0a0",
    done_soft="#20392a",
    attention="#efc071",
    attention_soft="#40341b",
    stopped="#f3a698",
    stopped_soft="#45292a",
)

CONTRAST = Palette(
    name="contrast",
    is_dark=False,
    frame="#ffffff",
    frame_hover="#dfe8ff",
    paper="#ffffff",
    card="#ffffff",
    card_hover="#dfe8ff",
    raised="#ffffff",
    ink="#000000",
    ink_soft="#1c1c1c",
    line="#000000",
    hairline="#000000",
    accent="#00309c",
    accent_hover="#001f66",
    accent_soft="#dfe8ff",
    on_accent="#ffffff",
    focus="#c2006b",
    done="#00501a",
    done_soft="#ffffff",
    attention="#5f3a00",
    attention_soft="#ffffff",
    stopped="#8a0012",
    stopped_soft="#ffffff",
)

CONTRAST_DARK = Palette(
    name="contrast_dark",
    is_dark=True,
    frame="#000000",
    frame_hover="#33330a",
    paper="#000000",
    card="#000000",
    card_hover="#33330a",
    raised="#000000",
    ink="#ffffff",
    ink_soft="#f0f0f0",
    line="#ffffff",
    hairline="#ffffff",
    accent="#ffe14d",
    accent_hover="#fff2b0",
    accent_soft="#33330a",
    on_accent="#000000",
    focus="#5ce1ff",
    done="#8dffab",
    done_soft="#000000",
    attention="#ffd28a",
    attention_soft="#000000",
    stopped="#ffb3a6",
    stopped_soft="#000000",
)

PALETTES = {palette.name: palette for palette in (LIGHT, DARK, CONTRAST, CONTRAST_DARK)}


def contrast_ratio(first: str, second: str) -> float:
    """Contrast of two colours, 1.0 to 21.0.

    Source: W3C, Web Content Accessibility Guidelines 2.2, "contrast ratio".
    """
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
