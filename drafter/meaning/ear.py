"""The ear: a small linear model that hears what a sentence does, beside the shapes.

Patterns alone lack breadth, words alone lack a sense of shape; the two together are better than either, measured on
writers that the model was not trained on. The weights are made by `tools/meaning/train.py`.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib.resources import files
from math import sqrt
from struct import unpack
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LANE = 32  # bits that an act has in a packed sum; a whole draft's worth of weights stays far below 2 ** 31
_HALF = 1 << (_LANE - 1)


class Ear:
    """The model.

    Attributes:
        shape: For each act, what a shape of it adds.
    """

    def __init__(self, bias: Sequence[float], shape: Sequence[float], weights: dict[str, str], unit: float) -> None:
        """Takes the model's numbers.

        Args:
            bias: For each act, what its score starts from; above zero it is heard.
            shape: For each act, what a shape of it adds.
            weights: For each feature, by turns an act's number and what the feature adds, in units, before the
                sentence's length is evened out. They stay text, as they were read: a letter needs few of them.
            unit: What one unit adds.
        """
        self.shape = tuple(shape)
        self._bias = tuple(bias)
        self._weights = weights
        self._unit = unit
        # Each lane starts in its middle, so that no act borrows from another's.
        self._zero = sum(_HALF << (_LANE * number) for number in range(len(bias)))
        self._lanes = _Lanes(weights)
        self._packed = lru_cache(maxsize=16384)(self._pack)

    def scores(self, heard: Sequence[tuple[str, ...]]) -> list[float]:
        """Returns each act's score, shapes left out.

        Args:
            heard: The features of one sentence, place by place.
        """
        total = sum(map(self._packed, heard), self._zero)
        size = len(self._bias)
        sums = unpack(f"<{size}I", total.to_bytes(size * _LANE // 8, "little"))
        scale = self._unit / sqrt(sum(map(len, heard)))
        return [bias + (each - _HALF) * scale for bias, each in zip(self._bias, sums, strict=True)]

    def _pack(self, features: tuple[str, ...]) -> int:
        """All acts' weights of some features as one whole number, a lane each: one addition serves them all."""
        return sum(self._lanes[feature] for feature in features if feature in self._weights)


class _Lanes(dict[str, int]):
    """The packed weights of each known feature, made when it is first heard."""

    def __init__(self, weights: dict[str, str]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, feature: str) -> int:
        flat = map(int, self._weights[feature].split())
        lanes = self[feature] = sum(weight << (_LANE * number) for number, weight in zip(flat, flat, strict=True))
        return lanes


@cache
def ear() -> Ear:
    """Returns the model, read once."""
    data = json.loads(files("drafter.meaning").joinpath("ear.json").read_text("utf-8"))
    weights = iter(data["weights"])  # a feature and what it adds, by turns
    return Ear(data["bias"], data["shape"], dict(zip(weights, weights, strict=True)), data["unit"])
