"""Documents to write: one that uses every kind of block, and the pictures they need."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from datetime import date, timedelta

from desktop.reports.chart_data import (
    ChartData,
    ChartEvent,
    ChartLine,
    ChartPoint,
    ChartSeries,
)
from desktop.reports.furniture import standard_furniture
from desktop.reports.tree import (
    Alignment,
    BoxGroup,
    BulletList,
    Callout,
    CalloutKind,
    Column,
    Document,
    Fact,
    FactList,
    Figure,
    FigureSize,
    Heading,
    KeepTogether,
    KeyFigure,
    KeyFigures,
    ListItem,
    Logo,
    NumberedList,
    PageBreak,
    Paragraph,
    ParagraphRole,
    Pictured,
    Quote,
    Span,
    StatusMark,
    StatusShape,
    Step,
    StepLine,
    StepState,
    Table,
)

DAY = date(2024, 1, 12)


def png(width: int = 4, height: int = 4, colour: tuple[int, int, int] = (15, 88, 104)) -> bytes:
    """A PNG in one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\x00" + bytes(colour) * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def chart() -> ChartData:
    """Weekly counts with a median, a baseline, a target, two events and a gap."""
    first = date(2023, 9, 4)
    values = [7, 8, 6, 9, 7, 8, 7, None, 6, 5, 6, 4, 5, 4, 3, 4, 3, 4, 2]
    points = tuple(
        ChartPoint(first + timedelta(weeks=week), value, is_counted=week != 3)
        for week, value in enumerate(values)
    )
    return ChartData(
        title="Konflikter ved aftensmaden, antal om ugen",
        unit="antal om ugen",
        series=(ChartSeries("Konflikter", points),),
        alt="Antallet af konflikter falder fra omkring 7 om ugen i september til 2 i januar.",
        centre_lines=(ChartLine("Midterlinje", 5.5),),
        baseline=ChartLine("Før", 7.5, first, first + timedelta(weeks=7)),
        target=ChartLine("Mål", 3),
        events=(
            ChartEvent(date(2023, 10, 30), "Fælles spisning begynder"),
            ChartEvent(date(2023, 11, 27), "To borde"),
        ),
        signals=("De sidste ni uger ligger under midterlinjen: det er ikke tilfældigt.",),
    )


def trials_table(rows: int = 5, caption: str = "Prøvehandlinger i perioden") -> Table:
    """Trials with a status, a number and an empty cell."""
    marks = (
        StatusMark("Vedtaget", StatusShape.DONE),
        StatusMark("I gang", StatusShape.FILLED),
        StatusMark("Opgivet", StatusShape.DOWN),
    )
    return Table(
        header=("Prøvehandling", "Det vi så", "Gange", "Beslutning"),
        rows=tuple(
            (
                f"{number}. Morgenmøde i køkkenet",
                "Flere beboere kommer til tiden, og to har selv bedt om at stå for kaffen."
                if number % 2
                else "",
                str(number * 3),
                marks[number % 3],
            )
            for number in range(1, rows + 1)
        ),
        caption=caption,
        columns=(Column(3), Column(4), Column(1, Alignment.END), Column(1.6)),
        row_header=True,
    )


def report(language: str = "da-DK", *, is_draft: bool = True, easy_read: bool = False) -> Document:
    """A status report in which every kind of block stands once."""
    return Document(
        title="Statusrapport for Solsikken",
        language=language,
        date=DAY,
        subject="Udviklingsforløb på botilbud",
        author="Eksempelkommune",
        furniture=standard_furniture(
            language,
            organisation_lines=(
                "Eksempelkommune",
                "Center for Socialpsykiatri og Botilbud",
                "Rådhuspladsen 1, 9999 Eksempelby",
            ),
            logo=Logo(png(360, 110), "Eksempelkommunes mærke"),
            footer_text="Statusrapport · Solsikken · ingen navne på beboere",
            is_draft=is_draft,
        ),
        easy_read=easy_read,
        blocks=(
            Paragraph("Statusrapport til leder", ParagraphRole.KICKER),
            Heading(1, "Ro om aftensmaden på Solsikken"),
            Paragraph(
                "Forløbet er halvvejs. Beboere og personale har prøvet fem små ændringer, og tre "
                "af dem er nu hverdag. Antallet af konflikter ved aftensmaden er faldet fra syv "
                "til to om ugen.",
                ParagraphRole.LEAD,
            ),
            FactList(
                (
                    Fact("Dato", "12. januar 2024"),
                    Fact("Periode", "4. september 2023 – 12. januar 2024"),
                    Fact("Udarbejdet af", "Proceskonsulent (ANK)"),
                    Fact("Til stede", "4 beboere, 3 medarbejdere, 1 pårørende og afdelingsleder"),
                    Fact("Status", StatusMark("Følger planen", StatusShape.UP)),
                )
            ),
            StepLine(
                (
                    Step("Opstart", StepState.DONE, "afsluttet"),
                    Step("Analyse", StepState.DONE, "afsluttet"),
                    Step("Prøvehandlinger", StepState.CURRENT, "her er vi"),
                    Step("Anbefalinger", StepState.AHEAD, "på vej"),
                    Step("Forankring", StepState.AHEAD, "på vej"),
                )
            ),
            KeyFigures(
                (
                    KeyFigure("7 → 2", "konflikter om ugen", "siden september"),
                    KeyFigure("3 af 5", "prøvehandlinger er vedtaget"),
                    KeyFigure("64 timer", "brugt af 120 planlagte"),
                )
            ),
            Heading(2, "Det er der sket siden sidst"),
            Paragraph(
                (
                    Span("Gruppen har holdt fire møder. "),
                    Span("Fælles spisning ved to borde", strong=True),
                    Span(" blev prøvet i seks uger og er nu "),
                    Span("vedtaget", emphasis=True),
                    Span(" af beboerne. Læs mere på "),
                    Span("kommunens side om udviklingsforløb", link="https://eksempel.dk/forløb"),
                    Span(", eller skriv til "),
                    Span("post@eksempel.dk", link="mailto:post@eksempel.dk"),
                    Span("."),
                )
            ),
            BulletList(
                (
                    "Beboerne vælger selv bord, og der er altid en rolig plads ved vinduet.",
                    ListItem(
                        "Personalet spiser med på skift:",
                        BulletList(("én ved hvert bord på hverdage", "to i weekenden")),
                    ),
                    "Menuen hænger fremme fra mandag.",
                )
            ),
            Quote(
                "Nu kan jeg høre, hvad de andre siger. Jeg bliver siddende længere.", "en beboer"
            ),
            Heading(2, "Prøvehandlinger"),
            Paragraph("Hver prøvehandling har varet mellem to og seks uger."),
            trials_table(),
            Callout(
                (
                    Paragraph(
                        "Skal den faste aftenvagt forlænges med en halv time frem til 1. maj?"
                    ),
                    NumberedList(("Ja, inden for rammen.", "Nej, vi fortsætter som nu.")),
                ),
                title="Lederen skal tage stilling",
                kind=CalloutKind.ATTENTION,
            ),
            Heading(2, "Målinger"),
            Figure(chart()),
            Callout(
                (Paragraph("Færre konflikter hænger sammen med færre ved hvert bord."),),
                title="Det har vi lært",
                kind=CalloutKind.HIGHLIGHT,
            ),
            Heading(3, "Om tallene"),
            Paragraph(
                "Tallene er talt af aftenvagten på en tavle i køkkenet og gælder alle hverdage.",
                ParagraphRole.NOTE,
            ),
            PageBreak(),
            Heading(2, "Prøvehandlingsark"),
            BoxGroup(
                (
                    Callout((Paragraph("Vi spiser ved to borde i stedet for ét langt."),), "Idé"),
                    Callout((Paragraph("Færre samtaler på én gang giver mere ro."),), "Derfor"),
                    Callout((BulletList(("Uge 44 til 49", "Alle hverdage")),), "Sådan gør vi"),
                    Callout(
                        (Paragraph("Tæl konflikter, og spørg to beboere hver uge."),),
                        "Sådan ser vi det",
                    ),
                )
            ),
            Pictured(
                png(64, 64),
                "To borde set oppefra",
                (
                    Heading(3, "Det bestemte vi"),
                    Paragraph("Vi fortsætter med to borde. Køkkenet dækker op klokken 17.30."),
                ),
            ),
            KeepTogether(
                (
                    Paragraph("Billedet viser spisestuen efter ændringen."),
                    Figure(
                        png(300, 160, (195, 205, 208)),
                        alt="Spisestuen med to borde",
                        caption="Spisestuen i uge 45",
                        size=FigureSize.SMALL,
                    ),
                )
            ),
            StatusMark("Godkendt af gruppen", StatusShape.DONE),
            Paragraph("This paragraph is in English.", language="en-GB"),
        ),
    )


def document(*blocks: object, **changes: object) -> Document:
    """A document with these blocks under a title."""
    base = Document("Prøve", "da-DK", DAY, (Heading(1, "Prøve"), *blocks))
    return replace(base, **changes)
