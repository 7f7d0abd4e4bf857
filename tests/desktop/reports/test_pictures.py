"""What the first bytes of a picture say."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop.reports.pictures import JPEG_SIGNATURE, PNG_SIGNATURE, PictureSize, size_of
from tests.desktop.reports.samples import png


def jpeg(width: int, height: int, **options: object) -> bytes:
    file = BytesIO()
    Image.new("RGB", (width, height)).save(file, "JPEG", **options)
    return file.getvalue()


def test_that_sizes_are_read_from_the_header() -> None:
    assert size_of(png(7, 5)) == PictureSize("image/png", 7, 5)
    assert size_of(jpeg(30, 20)) == PictureSize("image/jpeg", 30, 20)
    assert size_of(jpeg(30, 20, progressive=True)).width == 30


def test_that_a_picture_too_large_to_decode_is_refused() -> None:
    huge = png()[:16] + (60_000).to_bytes(4, "big") * 2 + png()[24:]
    with pytest.raises(ValueError, match="pixels"):
        size_of(huge)


@given(st.sampled_from([b"", PNG_SIGNATURE, JPEG_SIGNATURE]), st.binary(max_size=60))
def test_that_bytes_are_a_picture_or_a_value_error(signature: bytes, rest: bytes) -> None:
    try:
        size = size_of(signature + rest)
    except ValueError:
        return
    assert size.width * size.height > 0
