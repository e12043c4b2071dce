"""The ear: a small linear model that hears what a sentence does, beside the shapes.

Patterns alone lack breadth, words alone lack a sense of shape; the two together are better than either, measured on
writers that the model was not trained on. The weights are made by `tools/meaning/train.py`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from math import sqrt
from struct import unpack
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_LANE = 32  # bits that an act has in a packed sum; a whole draft's worth of weights stays far below 2 ** 31
_HALF = 1 << (_LANE - 1)


@dataclass(frozen=True, slots=True)
class Ear:
    """The model.

    Attributes:
        acts: The acts it hears, by name.
        bias: For each act, what its score starts from; above zero it is heard.
        shape: For each act, what a shape of it adds.
        weights: For each feature, by turns an act's number and what the feature adds, in units, before the sentence's
            length is evened out. They stay text, as they were read: a letter needs few of them.
        unit: What one unit adds.
    """

    acts: tuple[str, ...]
    bias: tuple[float, ...]
    shape: tuple[float, ...]
    weights: dict[str, str]
    unit: float
    _packed: dict[str, int] = field(default_factory=dict, init=False)
    _zero: int = field(init=False)

    def __post_init__(self) -> None:
        # Each lane starts in its middle, so that no act borrows from another's.
        object.__setattr__(self, "_zero", sum(_HALF << (_LANE * number) for number in range(len(self.acts))))

    def scores(self, heard: AbstractSet[str]) -> list[float]:
        """Returns each act's score, shapes left out.

        Args:
            heard: The features of one sentence.
        """
        # All acts' weights of a feature are one whole number, a lane each, so that one addition serves them all.
        packed, known = self._packed, self.weights
        total = self._zero
        for feature in heard:
            if feature in packed:
                total += packed[feature]
            elif feature in known:
                flat = map(int, known[feature].split())
                packed[feature] = sum(weight << (_LANE * number) for number, weight in zip(flat, flat, strict=True))
                total += packed[feature]
        size = len(self.acts)
        sums = unpack(f"<{size}I", total.to_bytes(size * _LANE // 8, "little"))
        scale = self.unit / sqrt(len(heard))
        return [bias + (each - _HALF) * scale for bias, each in zip(self.bias, sums, strict=True)]


@cache
def ear() -> Ear:
    """Returns the model, read once."""
    data = json.loads(files("drafter.meaning").joinpath("ear.json").read_text("utf-8"))
    return Ear(tuple(data["acts"]), tuple(data["bias"]), tuple(data["shape"]), data["weights"], data["unit"])
