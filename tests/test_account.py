"""What others did, told beside an apology, is an excuse without the word; what the writer did is none."""

from __future__ import annotations

import pytest
from hits import quoted

SORRY = "I am sorry that I missed our meeting on Monday. "


@pytest.mark.parametrize(
    "told",
    [
        "My landlady carried off the only key",
        "The young man at the kiosk sent our whole queue to the far platform",
        "Two of my cousins arrived in the night with all their luggage",
        "A swan blocked the lock for half the morning",
    ],
)
def test_what_others_did_is_an_excuse(told: str):
    """Neither who nor what they did need be a word that any list holds."""
    assert quoted("excuse", f"{SORRY}{told}. I could come back at any time.") == [told]


@pytest.mark.parametrize(
    "told",
    [
        "The slip was mine.",
        "The wrong half of the ticket ended up in my coat, and I never looked at it.",
        "My answer wandered, and I let it.",
        "Your first letter named the right gate quite plainly.",
        "The work at the weir interested me from the first day.",
    ],
)
def test_what_the_writer_did_is_none(told: str):
    """What is owned, what is the writer's own, and what drew them to the post put the cause nowhere else."""
    assert quoted("excuse", f"{SORRY}{told} I could come back at any time.") == []


def test_what_stands_before_the_apology_is_no_account():
    """An account follows what it accounts for; praise of the place comes first, if at all."""
    assert quoted("excuse", "Your gardener showed me the orchard. I am sorry that I missed our meeting.") == []
