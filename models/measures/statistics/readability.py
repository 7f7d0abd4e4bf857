"""LIX, the Danish readability figure, by the rule of the widely used Danish calculator.

Björnsson, Läsbarhet, 1968 (Danish edition 1971): words per sentence plus the percentage of long
words. Which marks end a sentence decides the number; here every group of . ! ? : ; does, which
gives the figure people know from the calculator. A pointer only, and a rough one in short texts.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from fractions import Fraction

from models.frozen import frozen

LONG_WORD = 7
"""Letters from which a word is long."""

_SENTENCE_END = re.compile(r"[.!?:;]+")
_INNER_STOP = re.compile(r"(?<=\d)\.(?=\d|\s+[a-zæøå])")
_ABBREVIATION = re.compile(
    r"(?<!\w)(?:(?i:f\.eks|bl\.a|dvs|evt|ca|kl|nr|pga|ift|inkl|ekskl|jf|pkt|stk|tlf|s\.u|d"
    r"|mht|vedr|afd|min|maks|hhv)\."
    # These also stand last in a sentence: a capital letter after them begins the next one.
    r"|(?i:osv|m\.fl|m\.m|m\.v|mv|o\.l|o\.lign)\.(?!\s+[A-ZÆØÅ]|\s*$))"
)
_LIST_SENTENCE_END = re.compile(r"[.!?…]+[\"'»”)]*(?=\s|$)|\n\s*\n|\n(?=\s*[-•*] )")


class Band(StrEnum):
    """The Danish bands of the whole-number LIX: up to 24, 34, 44, 54, and above."""

    VERY_EASY = "very_easy"
    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"
    VERY_HARD = "very_hard"


@frozen
class Readability:
    """The counts and the figure; the figure is None in a text without words.

    Attributes:
        words: pieces between white space with a letter or a digit in them.
        sentences: groups of sentence marks, at least 1 in a text with words.
        long_words: words of seven letters or more; digits and marks are no letters.
        lix: exact.
    """

    words: int
    sentences: int
    long_words: int
    lix: Fraction | None

    @property
    def rounded(self) -> int | None:
        """The figure as a whole number, a half upwards."""
        return None if self.lix is None else int(self.lix + Fraction(1, 2))

    @property
    def band(self) -> Band | None:
        """The band of the whole number, so that figure and word never disagree."""
        if self.rounded is None:
            return None
        for highest, band in zip((24, 34, 44, 54), Band, strict=False):
            if self.rounded <= highest:
                return band
        return Band.VERY_HARD


def read_lix(text: str) -> Readability:
    """LIX = words / sentences + 100 long words / words."""
    # Composed letters first: a letter and its accent written as two signs are one letter.
    text = unicodedata.normalize("NFC", text)
    words = long_words = 0
    for piece in text.split():
        if any(sign.isalnum() for sign in piece):
            words += 1
            long_words += sum(sign.isalpha() for sign in piece) >= LONG_WORD
    if not words:
        return Readability(0, 0, 0, None)
    sentences = max(1, len(_SENTENCE_END.findall(text)))
    lix = Fraction(words, sentences) + Fraction(100 * long_words, words)
    return Readability(words, sentences, long_words, lix)


def split_sentences(text: str) -> list[str]:
    """The sentences a reader would see, for showing them: not the count behind LIX.

    Knows the common Danish abbreviations and figures such as 1.200 and kl. 9.30, takes a colon
    and a semicolon as part of the sentence, and lets a blank line or a new list line end one.
    """
    guarded = _INNER_STOP.sub("\x00", text)
    guarded = _ABBREVIATION.sub(lambda match: match.group().replace(".", "\x00"), guarded)
    sentences, start = [], 0
    for match in _LIST_SENTENCE_END.finditer(guarded):
        sentences.append(text[start : match.end()])
        start = match.end()
    sentences.append(text[start:])
    stripped = (" ".join(sentence.split()) for sentence in sentences)
    return [sentence for sentence in stripped if any(sign.isalnum() for sign in sentence)]


def longest_sentences(text: str, count: int = 3) -> list[str]:
    """The sentences with the most words, longest first, equally long ones in reading order."""
    sentences = split_sentences(text)
    return sorted(sentences, key=lambda sentence: -len(sentence.split()))[:count]
