"""What a run may spend: no ask is begun that would go past it, as far as the asks before tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.drafting import Usage

_MILLION = 1_000_000
_CHARACTERS_A_TOKEN = 4  # roughly, for a server that does not count


class Budget:
    """Tokens and cost, spent and on their way.

    Args:
        tokens: Tokens sent and received together, at most.
        cost: What they may cost, at most.
        price_in: What a million tokens sent cost; needed for `cost`.
        price_out: What a million tokens received cost; likewise.
    """

    def __init__(
        self,
        tokens: int | None = None,
        cost: float | None = None,
        *,
        price_in: float | None = None,
        price_out: float | None = None,
    ) -> None:
        self._most_tokens = tokens
        self._most_cost = cost
        self._price_in = price_in
        self._price_out = price_out
        self._out = 0
        self._asks = 0
        self.tokens = 0
        self.cost = 0.0
        self.spent = False

    @property
    def is_blind(self) -> bool:
        """Whether there is a limit and no answer yet that tells what an ask costs."""
        return not self._asks and (self._most_tokens is not None or self._most_cost is not None)

    def take(self) -> bool:
        """Asks for one more ask.

        Returns:
            Whether it may go out; once it may not, `spent` is true and none may any more.
        """
        ahead = (self._out + 1) / max(1, self._asks)
        over_tokens = self._most_tokens is not None and self.tokens * (1 + ahead) > self._most_tokens
        over_cost = self._most_cost is not None and self.cost * (1 + ahead) > self._most_cost
        if over_tokens or over_cost:
            self.spent = True
        if not self.spent:
            self._out += 1
        return not self.spent

    def give_back(self) -> None:
        """Notes that an ask that was taken has ended, answered or not."""
        self._out -= 1

    def add(self, usage: Usage, characters: tuple[int, int]) -> None:
        """Notes what an answered ask cost.

        Args:
            usage: As the server counted it.
            characters: Sent and received, for a server that did not count.
        """
        sent, received = (
            characters[at] // _CHARACTERS_A_TOKEN if counted is None else counted
            for at, counted in enumerate((usage.prompt, usage.completion))
        )
        self._asks += 1
        self.tokens += sent + received
        self.cost += (sent * (self._price_in or 0.0) + received * (self._price_out or 0.0)) / _MILLION
