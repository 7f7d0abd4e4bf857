"""The twenty pages of the PDF bench, as plain data both contestants build their document from."""

from __future__ import annotations

from datetime import date, timedelta

SECTIONS = 18
TITLE = "Tværgående rapport om udviklingsforløb"
DAY = date(2024, 1, 12)
SENTENCE = (
    "Gruppen har holdt tre møder i perioden, og beboerne har selv valgt, hvad der skulle prøves "
    "først. Personalet har noteret, hvad de så, og de pårørende er blevet spurgt to gange. "
    "Det har taget længere tid end ventet, men ingen ønsker at gå tilbage til den gamle måde. "
)
ITEMS = (
    "Morgenmødet er flyttet til køkkenet, og kaffen laves af den beboer, der har lyst.",
    "To medarbejdere deler opgaven, så der altid er én, der kender aftalen.",
    "Tavlen i gangen viser, hvem der er på arbejde, og hvad der sker i dag.",
)
HEADER = ("Prøvehandling", "Det vi så", "Gange", "Beslutning")
ROWS = tuple(
    (
        f"{number}. Fælles morgenmøde",
        "Flere beboere kommer til tiden, og to har selv bedt om at stå for kaffen.",
        str(number * 3),
        ("Vedtaget", "I gang", "Opgivet")[number % 3],
    )
    for number in range(1, 8)
)
VALUES = (7, 8, 6, 9, 7, 8, 7, 6, 5, 6, 4, 5, 4, 3, 4, 3, 4, 2)
DAYS = tuple(date(2023, 9, 4) + timedelta(weeks=week) for week in range(len(VALUES)))
CHART_ALT = "Antallet af konflikter falder fra syv om ugen i september til to i januar."
EVERY_CHART = 3
"""A chart stands in each third section: six in all."""
