"""The library's face: what it raises where a caller has mistaken a name."""

from __future__ import annotations

import asyncio

import pytest
from replies import CASE

import drafter
from drafter.case.model import Tone

DRAFT = "Dear Margaret,\n\nI am sorry that I was late.\n\nSam Ortiz"
SERVED = drafter.ModelOptions(base_url="http://127.0.0.1:9/v1")


@pytest.mark.parametrize("options", [None, SERVED], ids=["composer", "model"])
@pytest.mark.parametrize(
    ("mistaken", "says"),
    [
        ({"note": "postcard"}, "There is no note called 'postcard'."),
        ({"tone": "loud"}, "There is no tone called 'loud'."),
        ({"writer": "monkey"}, "There is no writer called 'monkey'."),
    ],
    ids=["note", "tone", "writer"],
)
def test_a_mistaken_name_is_an_input_error(mistaken, says, options):
    """Whoever writes, a name that there is not is named with those there are, before anybody is asked."""
    for call in (
        lambda: drafter.write(CASE, options=options, **mistaken),
        lambda: drafter.write_variants(CASE, options=options, **mistaken),
        lambda: drafter.rewrite(DRAFT, CASE, options=options, **mistaken),
        lambda: asyncio.run(drafter.awrite(CASE, options=options, **mistaken)),
        lambda: asyncio.run(drafter.arewrite(DRAFT, CASE, options=options, **mistaken)),
    ):
        with pytest.raises(drafter.InputError) as raised:
            call()
        assert raised.value.what == says
        assert raised.value.fix


def test_a_mistaken_reader_or_channel_is_an_input_error():
    """A reader or a channel that there is not is refused, and not taken for another."""
    with pytest.raises(drafter.InputError, match="no reader called 'cat'"):
        drafter.write(CASE, writer="model", options=SERVED, reader="cat")
    with pytest.raises(drafter.InputError, match="no reader called 'cat'"):
        drafter.reread(drafter.check(DRAFT), CASE, options=SERVED, reader="cat")
    with pytest.raises(drafter.InputError, match="no channel called 'fax'"):
        drafter.write(CASE, "on-the-spot", writer="composer", channel="fax")


def test_a_tone_that_is_asked_for_is_the_notes():
    """A tone given to `write` takes the place of the case's."""
    formal = drafter.write(CASE, writer="composer", tone="formal")
    assert formal == drafter.write(CASE.model_copy(update={"tone": Tone.FORMAL}), writer="composer")
    assert formal.text != drafter.write(CASE, writer="composer", tone="warm").text
