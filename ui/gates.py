"""Opens gate cards and does what they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from models.clock import today

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from models.phases.rows import GateRow, Phase
    from ui.dialogs.gate_card import GateCard
    from ui.library_room import LibraryRoom


class Gates(QObject):
    """The gate card of the window, one at a time.

    `place_wanted` carries page and field of a condition; `phase_passed` and `phase_reopened` the
    phase.
    """

    place_wanted = Signal(str, str)
    phase_passed = Signal(object)
    phase_reopened = Signal(object)

    def __init__(self, room: LibraryRoom, window: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self._window = window
        self._card: GateCard | None = None

    def open_card(self, gate: GateRow) -> GateCard:
        """Show the card of a gate over the window."""
        from ui.dialogs.gate_card import GateCard

        self.close_card()
        card = GateCard(gate, self, self._operator(), self._window)
        card.place_wanted.connect(self._on_card_place_wanted)
        card.finished.connect(lambda _result: self._forget(card))
        self._card = card
        card.open()
        return card

    def close_card(self) -> None:
        """Close the card that is open."""
        if self._card is not None:
            self._card.reject()

    def show_gates(self, gates: Sequence[GateRow]) -> None:
        """Bring an open card up to date."""
        if self._card is None:
            return
        for gate in gates:
            if gate.phase is self._card.phase:
                self._card.show_gate(gate)

    def pass_gate(
        self, phase: Phase, passed_by: str, reason: str, failed: Callable[[BaseException], None]
    ) -> None:
        """Go on from a phase."""
        from models.phases.operations import pass_gate

        def done(_passage_id: Any) -> None:
            self.close_card()
            self.phase_passed.emit(phase)

        self._perform(
            pass_gate,
            done,
            failed,
            phase=phase,
            passed_on=today(),
            passed_by=passed_by,
            override_reason=reason,
        )

    def reopen_gate(self, phase: Phase, failed: Callable[[BaseException], None]) -> None:
        """Go back to a phase."""
        from models.phases.operations import reopen_gate

        def done(_nothing: Any) -> None:
            self.close_card()
            self.phase_reopened.emit(phase)

        self._perform(reopen_gate, done, failed, phase=phase)

    def attest(
        self,
        condition: str,
        attested_on: dt.date,
        role: str,
        note: str,
        failed: Callable[[BaseException], None],
    ) -> None:
        """Vouch for a condition."""
        from models.phases.operations import attest

        self._perform(
            attest,
            None,
            failed,
            condition=condition,
            attested_on=attested_on,
            role=role,
            note=note,
        )

    def withdraw(self, condition: str, failed: Callable[[BaseException], None]) -> None:
        """Take an attestation back."""
        from models.phases.operations import withdraw_attestation

        self._perform(withdraw_attestation, None, failed, condition=condition)

    def _perform(
        self,
        operation: Callable[..., Any],
        then: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None],
        **arguments: Any,
    ) -> None:
        self._room.jobs.perform(
            operation, then=then, failed=failed, course_id=self._room.course_id, **arguments
        )

    def _operator(self) -> str:
        operator = self._room.library.operator
        return ", ".join(filter(None, (operator.initials, operator.role))) if operator else ""

    def _on_card_place_wanted(self, page: str, field: str) -> None:
        self.close_card()
        self.place_wanted.emit(page, field)

    def _forget(self, card: GateCard) -> None:
        if self._card is card:
            self._card = None
        card.deleteLater()
