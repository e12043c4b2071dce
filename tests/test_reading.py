"""A reply is read as what it means, or said to be unreadable; it is never shown unchecked, and nothing crashes."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from replies import BAD, CASE, GOOD, reply

from drafter.drafting import Drafting, Outcome, Reply, Unreadable, Usage, read_reply
from drafter.notes import NOTES, Apology, NoteName
from drafter.prompting import draft_prompt

NOTE = Apology.model_validate(GOOD)

READ = {
    "plain": reply(),
    "in a fence": f"```json\n{reply()}\n```",
    "in a fence, in prose": f"Here is your note:\n\n```\n{reply()}\n```\nLet me know!",
    "in a fence of tildes": f"~~~json\n{reply()}\n~~~",
    "in an open fence": f"```json\n{reply()}",
    "in prose": f"Of course {{as you asked}}: {reply()} I hope it helps.",
    "after thinking": f'<think>maybe {{"subject": "x"}}?</think>{reply()}',
    "after a byte-order mark": f"\ufeff{reply()}",
    "twice": f"{reply()}\n{reply()}",
    "twice, the second better": f"{BAD}\n{reply()}",
    "with trailing commas": reply().replace("}]", ",},]").removesuffix("}") + ",}",
    "with unknown keys": reply(note="to self", confidence=0.9),
    "with an unknown key in a list": reply(qualifications=[{**GOOD["qualifications"][0], "why": "strong"}]),
    "with null for an empty part": reply(answer=None, own_words=None),
    "in a wrapper": json.dumps({"apology_note": GOOD}),
    "in a list": json.dumps([GOOD]),
    "with real line breaks in a string": reply().replace("\\n", "\n"),
    "over many lines": json.dumps(GOOD, indent=4),
    "after open braces": "{" * 30 + reply(),
}

UNREADABLE = {
    "empty": "",
    "blank": " \n\t\ufeff ",
    "prose": "Dear Margaret, I am sorry.",
    "cut off": reply()[:-30],
    "NaN": reply().replace('"fact": 1', '"fact": NaN'),
    "a number for a text": reply(apology=3),
    "a missing part": json.dumps({key: value for key, value in GOOD.items() if key != "respect"}),
    "a text for a list": reply(qualifications="I led it."),
    "a list of texts": reply(qualifications=["I led it."]),
    "an array": "[1, 2, 3]",
    "a nesting bomb": '{"subject": ' + "[" * 100_000,
    "a nesting bomb of objects": '{"a":' * 5_000,
    "a nesting bomb in prose": "so " + '{"a": [' * 3_000,
    "ten megabytes": "a" * 10_000_000,
    "a lone surrogate": reply().replace("Margaret", "\\ud800"),
    "another note": json.dumps({"thanks": "x", "wish": "y"}),
}


@pytest.mark.parametrize("text", READ.values(), ids=READ.keys())
def test_what_can_be_read_is_read_rightly(text: str) -> None:
    """A reply in any of the wrappings that servers put around it is the note that it holds."""
    assert read_reply(text, Apology) == NOTE


@pytest.mark.parametrize("text", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_cannot_be_read_is_said_in_short_lines(text: str) -> None:
    """A reply that holds no note raises, with lines short enough to send back and none of the reply's words."""
    with pytest.raises(Unreadable) as caught:
        read_reply(text, Apology)
    assert caught.value.problems
    assert all(len(problem) < 200 for problem in caught.value.problems)


def test_the_reasoning_channel_is_read_where_the_answer_is_blank() -> None:
    """A server that puts the answer into the reasoning channel is understood; else that channel is left alone."""
    assert read_reply(" ", Apology, reasoning=f"So: {reply()}") == NOTE
    with pytest.raises(Unreadable):
        read_reply("no", Apology, reasoning=reply())


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=200), st.text('{}[]",:\\ntrue0', max_size=200), st.binary(max_size=80).map(repr)))
def test_no_reply_crashes_the_reading(text: str) -> None:
    """Whatever comes, reading gives a note or says why not."""
    with contextlib.suppress(Unreadable):
        assert isinstance(read_reply(text, Apology), Apology)


def drafting(attempts: int = 3) -> Drafting:
    return Drafting(draft_prompt(CASE, "apology"), NOTES[NoteName.APOLOGY], CASE, attempts=attempts)


def size(loop: Drafting) -> int:
    prompt = loop.next_request()
    assert prompt is not None
    return sum(len(message.content) for message in prompt.messages)


def test_a_request_never_grows_with_the_asks() -> None:
    """The tenth request is as long as the second: only the latest reply is sent back."""
    loop = drafting(attempts=12)
    sizes = []
    for _ in range(11):
        loop.take(Reply(BAD))
        sizes.append(size(loop))
    assert len(set(sizes)) == 1


def test_a_huge_reply_is_not_sent_back_whole() -> None:
    """Of a reply of ten megabytes, a few thousand characters go back."""
    loop = drafting()
    loop.take(Reply("x" * 10_000_000))
    assert size(loop) < 25_000


def test_usage_is_summed_over_all_asks_and_missing_counts_are_left_out() -> None:
    """The tokens of failed asks count; what a server does not count is not made up."""
    loop = drafting()
    loop.take(Reply(BAD, usage=Usage(10, 5)))
    loop.take(Reply("no", usage=Usage(None, 7)))
    loop.take(Reply(reply(), usage=Usage(20, 1)))
    assert loop.outcome is Outcome.PASSED
    assert loop.usage == Usage(30, 13)


def test_a_citation_of_a_qualification_that_there_is_not_is_an_error() -> None:
    """A sentence that cites a fact beyond the case's fails the ask, and its span is that sentence."""
    loop = drafting()
    ask = loop.take(Reply(reply(qualifications=[{"fact": 3, "text": "I speak Polish."}])))
    assert ask.draft is not None
    (finding,) = [each for each in ask.draft.findings if "cites" in each.message]
    assert finding.rule == "ungrounded"
    assert finding.quote == "I speak Polish."
    assert ask.draft.note.text[finding.start : finding.end] == finding.quote
    assert loop.outcome is Outcome.OPEN


def test_a_whole_note_with_the_finish_reason_length_is_taken() -> None:
    """What counts is whether the note is whole, not what the server calls its end."""
    loop = drafting()
    loop.take(Reply(reply(), finish="length"))
    assert loop.outcome is Outcome.PASSED
