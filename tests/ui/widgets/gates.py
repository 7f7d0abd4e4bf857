"""Gates made up for tests, without a library."""

from __future__ import annotations

import datetime as dt
from uuid import UUID, uuid4

from models.phases.catalogue import get_phase_text
from models.phases.rows import (
    PHASES,
    AttestationRow,
    ConditionKind,
    ConditionRow,
    GateRow,
    GateState,
    PassageRow,
    Phase,
)

COURSE = UUID(int=1)


def make_condition(code: str, phase: Phase, *, is_met: bool = False, by: str = "") -> ConditionRow:
    """A condition of the catalogue; `by` vouches for it."""
    texts = {text.code: text for text in get_phase_text(phase, "da").conditions}
    kind = ConditionKind.ATTESTED if texts[code].is_attested else ConditionKind.COMPUTED
    attestation = None
    if by:
        attestation = AttestationRow(uuid4(), 1, COURSE, code, dt.date(2026, 2, 1), by, None, "")
    return ConditionRow(
        code, phase, kind, is_met or bool(by), texts[code].page, "x", {}, attestation
    )


def make_gate(
    phase: Phase,
    state: GateState = GateState.CURRENT,
    *,
    met: tuple[str, ...] = (),
    all_met: bool = False,
    override_reason: str = "",
) -> GateRow:
    """A gate of the catalogue with some of its conditions met."""
    texts = get_phase_text(phase, "da").conditions
    conditions = tuple(
        make_condition(text.code, phase, is_met=all_met or text.code in met) for text in texts
    )
    still_open = tuple(each.code for each in conditions if not each.is_met)
    passage = None
    if state is GateState.PASSED:
        passage = PassageRow(
            uuid4(),
            1,
            COURSE,
            phase,
            dt.date(2026, 2, 10),
            "Karen Holm, leder",
            override_reason,
            still_open if override_reason else (),
        )
    return GateRow(
        phase,
        state,
        conditions,
        len(conditions) - len(still_open),
        len(conditions),
        passage,
        dt.date(2026, 1, 1),
        dt.date(2026, 1, 28),
    )


def make_gates(current: Phase = Phase.PLANNING) -> tuple[GateRow, ...]:
    """Seven gates: everything before `current` is passed."""
    place = PHASES.index(current)
    return tuple(
        make_gate(
            phase,
            GateState.PASSED
            if index < place
            else (GateState.CURRENT if index == place else GateState.AHEAD),
            all_met=index < place,
        )
        for index, phase in enumerate(PHASES)
    )
