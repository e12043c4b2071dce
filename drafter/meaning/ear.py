"""The ear: a small linear model that hears what a sentence does, beside the shapes.

Patterns alone lack breadth, words alone lack a sense of shape; the two together are better than either, measured on
writers that the model was not trained on. The weights are made by `tools/meaning/train.py`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet


@dataclass(frozen=True, slots=True)
class Ear:
    """The model.

    Attributes:
        acts: The acts it hears, by name.
        bias: For each act, what its score starts from; above zero it is heard.
        shape: For each act, what a shape of it adds.
        weights: For each feature, by turns an act's number and what the feature adds, in units, before the sentence's
            length is evened out. They stay as they were read: a letter needs few of them.
        unit: What one unit adds.
    """

    acts: tuple[str, ...]
    bias: tuple[float, ...]
    shape: tuple[float, ...]
    weights: dict[str, list[int]]
    unit: float

    def scores(self, heard: AbstractSet[str]) -> list[float]:
        """Returns each act's score, shapes left out.

        Args:
            heard: The features of one sentence.
        """
        sums = [0] * len(self.acts)
        known = self.weights
        for feature in heard:
            if feature in known:
                flat = iter(known[feature])
                for number, weight in zip(flat, flat, strict=True):
                    sums[number] += weight
        scale = self.unit / sqrt(len(heard))
        return [bias + total * scale for bias, total in zip(self.bias, sums, strict=True)]


@cache
def ear() -> Ear:
    """Returns the model, read once."""
    data = json.loads(files("drafter.meaning").joinpath("ear.json").read_text("utf-8"))
    return Ear(tuple(data["acts"]), tuple(data["bias"]), tuple(data["shape"]), data["weights"], data["unit"])
