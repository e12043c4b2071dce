"""Trains the ear (drafter/meaning/ear.json) and measures it on writers left out.

usage: python tools/meaning/train.py [--measure]

Needs scikit-learn, which nothing else here does: run it in an environment of its own. Reads, from this folder,
`sentences.jsonl` (labelled sentences by five writers), `more.txt` (more of them), `drafts.jsonl` (sentences of labelled
drafts) and `wider*.jsonl` (sentences written for the acts that are heard worst); `unknown` lists the acts that a
sentence's labels leave open.
"""

from __future__ import annotations

import argparse
import collections
import json
import pathlib
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, diags, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.svm import LinearSVC

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from drafter.meaning.acts import HEARD, shape_span  # noqa: E402 - the tree beside this script, not an installed one
from drafter.meaning.features import features_of  # noqa: E402
from drafter.text import Plain  # noqa: E402

ACTS = [act.value for act in HEARD]
UNIT = 0.02  # weights are kept as whole multiples of this
KEEP = 16  # lighter weights, in units, are dropped
SHAPE = 0.35  # how loud a shape is beside the words while the model learns
# How far a shape is believed after, for the shapes were built on some of these very sentences; what a note must have is
# missed for it at once when it is not heard, so there a shape keeps its whole weight.
FAULTS = (
    *("vague", "conditional", "excuse", "groveling", "character-plea", "overshare", "pressure", "presumes-yes"),
    *("narrow-offer", "extra-ask", "overclaim", "pleasantry"),
)
TRUST = dict.fromkeys((*FAULTS, "apology"), 0.5)
# Above zero favours recall, below zero precision; chosen by what a missed and a false finding cost in a letter.
LEAN = dict.fromkeys(ACTS, 0.0) | {"time": -0.05, "room": 0.05, "offer": 0.1, "ownership": 0.45}
LEAN |= {"asks-feedback": 0.1, "apology": -0.1}

_SELDOM_SAID = ("narrates", "qualifies", "plans", "interest", "shares")  # `more.txt` names them only where they matter


def read() -> list[dict[str, Any]]:
    """Returns the labelled sentences of all the files."""
    rows = [json.loads(line) for line in (HERE / "sentences.jsonl").read_text("utf-8").splitlines()]
    for line in (HERE / "more.txt").read_text("utf-8").splitlines():
        does, _, text = line.partition("|")
        acts = [act for act in does.split(",") if act]
        open_acts = [act for act in _SELDOM_SAID if act not in acts]
        rows.append({"writer": "more", "text": text, "does": acts, "unknown": open_acts})
    for name in ("drafts.jsonl", *sorted(path.name for path in HERE.glob("wider*.jsonl"))):
        rows += [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]
    return rows


class Data:
    """The sentences as matrices."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        plain = [Plain.of(row["text"]).text for row in rows]
        heard = [collections.Counter(chain.from_iterable(features_of(text))) for text in plain]
        seen = collections.Counter(chain.from_iterable(heard))
        self.lengths = [each.total() for each in heard]
        self.features = [{feature: float(each[feature]) for feature in each if seen[feature] > 1} for each in heard]
        self.shapes = {
            act: np.array([shape_span(HEARD[n], text) is not None for text in plain], float)
            for n, act in enumerate(ACTS)
        }
        self.labels = {act: np.array([act in row["does"] for row in rows]) for act in ACTS}
        self.known = {act: np.array([act not in row.get("unknown", ()) for row in rows]) for act in ACTS}
        self.writers = np.array([row["writer"] for row in rows])


def fit(data: Data, train: np.ndarray, test: np.ndarray | None = None) -> Iterator[tuple[Any, ...]]:
    """Yields, for each act, the vectorizer's names, the weights, the shape's weight, the bias, and the test scores."""
    vectorizer = DictVectorizer()

    def matrix(rows: np.ndarray, method: Callable[[list[dict[str, float]]], csr_matrix]) -> csr_matrix:
        made = method([data.features[row] for row in rows]).tocsr()
        return diags(1 / np.sqrt([data.lengths[row] for row in rows])) @ made

    fitted = matrix(train, vectorizer.fit_transform)
    tested = matrix(test, vectorizer.transform) if test is not None else None
    for act in ACTS:
        known = data.known[act][train]
        true = data.labels[act][train][known]
        shape = csr_matrix(SHAPE * data.shapes[act][train][:, None])
        # Half learns with the shapes at hand and half without: else no word would be learnt where a shape says it all.
        beside = LinearSVC(C=1.0, class_weight={True: 2.0, False: 1.0}).fit(
            hstack([fitted, shape]).tocsr()[known], true
        )
        alone = LinearSVC(C=1.0, class_weight={True: 2.0, False: 1.0}).fit(fitted[known], true)
        weights = np.rint((beside.coef_[0][:-1] + alone.coef_[0]) / 2 / UNIT) * UNIT
        weights[abs(weights) < KEEP * UNIT - 1e-9] = 0
        of_shape = max(0.0, TRUST.get(act, 1.0) * SHAPE * beside.coef_[0][-1])
        bias = (beside.intercept_[0] + alone.intercept_[0]) / 2 + LEAN[act]
        scores = tested @ weights + of_shape * data.shapes[act][test] + bias if test is not None else None
        yield act, vectorizer.feature_names_, weights, of_shape, bias, scores


def measure(data: Data) -> None:
    """Prints how each act is heard, on each of the five writers with that writer left out."""
    totals = collections.defaultdict(lambda: [0, 0, 0])
    for writer in ("s1", "s2", "s3", "s4", "s5"):
        train, test = np.where(data.writers != writer)[0], np.where(data.writers == writer)[0]
        for act, *_, scores in fit(data, train, test):
            heard, true = scores > 0, data.labels[act][test]
            for key in (act, f"all of {writer}", "all"):
                total = totals[key]
                total[0] += int((heard & true).sum())
                total[1] += int((heard & ~true).sum())
                total[2] += int((~heard & true).sum())
    for key, (right, false, missed) in totals.items():
        print(
            f"{key:18} precision {right / max(1, right + false):.2f}  recall {right / max(1, right + missed):.2f}  "
            f"F1 {2 * right / max(1, 2 * right + false + missed):.3f}"
        )


def write(data: Data) -> None:
    """Trains on everything and writes the weights."""
    merged: dict[str, list[int]] = collections.defaultdict(list)
    bias, shape = [], []
    for number, (_, names, weights, of_shape, start, _) in enumerate(fit(data, np.arange(len(data.writers)))):
        bias.append(round(float(start), 3))
        shape.append(round(float(of_shape), 3))
        for name, weight in zip(names, np.rint(weights / UNIT).astype(int).tolist(), strict=True):
            if abs(weight) >= KEEP:
                merged[name] += [number, weight]
    data_file = {
        "acts": ACTS,
        "unit": UNIT,
        "bias": bias,
        "shape": shape,
        "weights": [text for name, pairs in sorted(merged.items()) for text in (name, " ".join(map(str, pairs)))],
    }
    target = HERE.parents[1] / "drafter" / "meaning" / "ear.json"
    target.write_text(json.dumps(data_file, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    print(f"{len(merged)} features, {target.stat().st_size / 1024:.0f} KiB")


def main() -> None:
    """Trains, or measures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--measure", action="store_true", help="measure on each writer left out, and write nothing")
    data = Data(read())
    measure(data) if parser.parse_args().measure else write(data)


if __name__ == "__main__":
    main()
