"""What a picture's own bytes say about it, read without decoding it."""

from __future__ import annotations

from dataclasses import dataclass

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
JPEG_SIGNATURE = b"\xff\xd8\xff"
MOST_PIXELS = 50_000_000
"""A larger picture is not decoded: it would take more memory than a report is worth."""

# Start-of-frame markers; C4, C8 and CC in the same range mean something else.
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class PictureSize:
    """The media type of a picture and its size in pixels."""

    media_type: str
    width: int
    height: int


def size_of(picture: bytes) -> PictureSize:
    """Type and size of a PNG or JPEG; ValueError for anything else, cut off, or too large."""
    if picture.startswith(PNG_SIGNATURE) and picture[12:16] == b"IHDR" and len(picture) >= 24:
        width, height = (int.from_bytes(picture[at : at + 4], "big") for at in (16, 20))
        media_type = "image/png"
    elif picture.startswith(JPEG_SIGNATURE):
        width, height = _jpeg_size(picture)
        media_type = "image/jpeg"
    else:
        raise ValueError("a picture is PNG or JPEG")
    if not 0 < width * height <= MOST_PIXELS:
        raise ValueError(f"a picture has up to {MOST_PIXELS} pixels")
    return PictureSize(media_type, width, height)


def _jpeg_size(picture: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(picture) and picture[at] == 0xFF:
        marker = picture[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker in _JPEG_FRAMES:
            height, width = (int.from_bytes(picture[at + n : at + n + 2], "big") for n in (5, 7))
            return width, height
        at += 2 + int.from_bytes(picture[at + 2 : at + 4], "big")
    raise ValueError("a JPEG without a frame")
