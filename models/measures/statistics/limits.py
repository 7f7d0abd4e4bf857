"""How long a run and how few crossings chance allows among n useful points.

Anhøj & Olesen, PLoS ONE 2014 (10.1371/journal.pone.0113825); the longest run after Schilling,
Math. Magazine 2012;85:141-149, the crossings after Chen, Model Assist. Stat. Appl. 2010;5:73-77.

Both limits are computed on whole numbers for any n, so no table has to be shipped and no
logarithm or binomial sum is rounded on the way.
"""

from __future__ import annotations

from functools import lru_cache
from math import comb

MINIMUM_USEFUL_POINTS = 10
"""Below this many useful points no verdict is given."""


@lru_cache(maxsize=4096)
def longest_run_limit(useful: int) -> int | None:
    """The longest run that chance still allows: `round(log2(n) + 3)`; None without points.

    A run longer than this signals. log2 of a whole number never ends in .5, so the rounding mode
    does not matter: it rounds up exactly where n * n >= 2 ** (2 * floor(log2 n) + 1).
    """
    if useful < 1:
        return None
    floor = useful.bit_length() - 1
    return floor + 3 + (useful * useful >= 1 << (2 * floor + 1))


@lru_cache(maxsize=4096)
def crossings_limit(useful: int) -> int | None:
    """The fewest crossings that chance still allows; None without points.

    The 5 % quantile of Binomial(n - 1, 1/2): the smallest k with P(X <= k) >= 0.05. Fewer
    crossings than this signal. Sums exact binomial coefficients from the middle downwards, which
    takes about sqrt(n) steps.
    """
    if useful < 1:
        return None
    chances = useful - 1
    k = chances // 2
    coefficient = comb(chances, k)
    # Twice the number of outcomes with at most k crossings: half of all, and in an even number
    # of chances also half of those with exactly the middle number.
    twice_below = (1 << chances) + (coefficient if chances % 2 == 0 else 0)
    while k > 0 and 10 * (twice_below - 2 * coefficient) >= 1 << chances:
        twice_below -= 2 * coefficient
        coefficient = coefficient * k // (chances - k + 1)
        k -= 1
    return k
