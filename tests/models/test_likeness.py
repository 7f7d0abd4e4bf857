"""Numbers like a CPR number can be looked for without the database."""

from __future__ import annotations

import subprocess
import sys

from models.likeness import find_numbers_like_cpr


def test_that_every_number_whose_six_first_digits_are_a_date_is_found():
    text = "Se 010190-1234 og 311299 4321, men ikke 320190-1234 eller 2013-0171939."
    assert find_numbers_like_cpr(text) == ("010190-1234", "311299 4321")


def test_that_looking_needs_no_database():
    code = "import sys, models.likeness; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
