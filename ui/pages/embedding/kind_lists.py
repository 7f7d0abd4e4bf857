"""Where the practice lives, and what is shared: two lists whose new rows have a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.embedding import operations, sharing_operations
from models.embedding.rows import PlaceKind, SharingKind
from ui.pages.embedding.place_line import PLACE_ICONS, PlaceLine
from ui.pages.embedding.sharing_line import SharingLine
from ui.pages.plan.open_rows import ListActs, ListWords, OpenRows
from ui.widgets import texts
from ui.widgets.choice import SegmentedChoice
from ui.widgets.field import Field

if TYPE_CHECKING:
    from ui.pages.plan.context import PlanContext


def place_list(context: PlanContext) -> OpenRows:
    """Where the practice lives."""
    kind = SegmentedChoice(
        [(each, enum_text(each), PLACE_ICONS[each]) for each in PlaceKind], name="place_kind"
    )
    kind.set_value(PlaceKind.ROTA)

    def values() -> dict[str, Any]:
        return {"kind": kind.value}

    return OpenRows(
        "places",
        context,
        _words(
            translate("EmbeddingPage", "Where it lives"),
            translate("EmbeddingPage", "What does it say there?"),
            translate("EmbeddingPage", "For example: the six o'clock question stands on day 1"),
        ),
        ListActs(
            argument="place_id",
            add=operations.add_embedding_place,
            move=operations.move_embedding_place,
            remove=operations.remove_embedding_place,
            add_values=values,
            opens_new=False,
        ),
        lambda row: PlaceLine(context, row),
        texts.soft(
            translate(
                "EmbeddingPage",
                "Nothing yet. What only lives in people's heads leaves with them.",
            )
        ),
        Field(translate("EmbeddingPage", "Where is it to live?"), kind, name="place_kind"),
        has_heading=False,
    )


def sharing_list(context: PlanContext) -> OpenRows:
    """What is shared with others."""
    kind = SegmentedChoice([(each, enum_text(each)) for each in SharingKind], name="sharing_kind")
    kind.set_value(SharingKind.KNOWLEDGE_LETTER)

    def values() -> dict[str, Any]:
        return {"kind": kind.value}

    return OpenRows(
        "sharing",
        context,
        _words(
            translate("EmbeddingPage", "What is shared"),
            translate("EmbeddingPage", "What is it about?"),
            translate("EmbeddingPage", "For example: evenings the residents decide about"),
        ),
        ListActs(
            argument="item_id",
            add=sharing_operations.add_sharing_item,
            move=sharing_operations.move_sharing_item,
            remove=sharing_operations.remove_sharing_item,
            add_values=values,
            opens_new=False,
            text_argument="title",
        ),
        lambda row: SharingLine(context, row),
        texts.soft(
            translate(
                "EmbeddingPage",
                "Nothing yet. A page to the other houses is enough; so is a no with a reason.",
            )
        ),
        Field(translate("EmbeddingPage", "How do you share it?"), kind, name="sharing_kind"),
        has_heading=False,
    )


def _words(heading: str, new_label: str, example: str) -> ListWords:
    return ListWords(
        heading=heading,
        new_label=new_label,
        example=example,
        add=translate("EmbeddingPage", "Add"),
        hint=translate(
            "EmbeddingPage", "Enter opens a line. Alt with an arrow moves it. Delete removes it."
        ),
        removed=translate("EmbeddingPage", "“{text}” is removed."),
    )
