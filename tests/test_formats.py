"""The forms a note goes out in."""

from __future__ import annotations

import json
from email import message_from_bytes, policy
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.case.model import Candidate, Case, Interviewer
from drafter.errors import InputError
from drafter.formats import LETTER_FORMATS, format_for, render
from drafter.formats.mailto import LONGEST
from drafter.result import Result

TEXT = "Dear Zoë,\n\nI’m sorry that I was late. 5 < 6 & *so on*.\n\nBest,\nSam Ortiz"
HOSTILE = "\x1b]0;owned\x07 a\u202eb\u200bc\x9b31m\ud800\r\nBcc: everyone@else.example\n\n\x00"


def result(text: str = TEXT, subject: str | None = "Our interview", note: str = "apology") -> Result:
    return Result(note=note, subject=subject, text=text, ok=True, words=12, findings=())


def case(name: str = "Zoë Liu", email: str | None = "zoe.liu@northwind.example", sender: str = "Sam Ortiz") -> Case:
    # Made without its checks: a form must be safe whatever the case lets through.
    return Case.model_construct(
        interviewer=(Interviewer.model_construct(name=name, email=email),),
        candidate=Candidate.model_construct(name=sender, email="sam@ortiz.example"),
    )


def test_eml_is_an_unsent_draft_with_addresses_and_both_parts():
    """Parsed back, the draft has the right headers and the same letter, plain and as HTML."""
    message = message_from_bytes(render(result(), "eml", case()).text.encode(), policy=policy.default)
    assert message["X-Unsent"] == "1"
    assert [(each.display_name, each.addr_spec) for each in message["To"].addresses] == [
        ("Zoë Liu", "zoe.liu@northwind.example")
    ]
    assert message["From"].addresses[0].addr_spec == "sam@ortiz.example"
    assert message["Subject"] == "Our interview"
    assert message.get_body(("plain",)).get_content() == (TEXT + "\n").replace("\n", "\r\n")
    assert "5 &lt; 6 &amp; *so on*" in message.get_body(("html",)).get_content()


def test_eml_without_an_address_says_so():
    """A reader without an address leaves To to the person, and they are told."""
    rendered = render(result(), "eml", case(email=None))
    assert "To:" not in rendered.text
    assert any("fill in To" in notice for notice in rendered.notices)


def test_eml_headers_cannot_be_injected():
    """A line break in a name or a subject makes no header of its own."""
    hostile = render(result(subject="Hi" + HOSTILE), "eml", case(name="Zoë" + HOSTILE, sender="Sam\nBcc: x@y.example"))
    message = message_from_bytes(hostile.text.encode(), policy=policy.default)
    assert message["Bcc"] is None
    assert message["To"].addresses[0].addr_spec == "zoe.liu@northwind.example"


def test_the_same_note_gives_the_same_eml():
    """Nothing in a draft changes from one run to the next."""
    assert render(result(), "eml", case()).text == render(result(), "eml", case()).text


@pytest.mark.parametrize("form", LETTER_FORMATS)
def test_no_control_or_invisible_character_gets_through(form):
    """Whatever a model or a case lets through, no form holds an escape, a bidi override or an invisible character."""
    text = render(result(text=TEXT + HOSTILE, subject="Hi" + HOSTILE), form, case()).text
    assert not any(char in text for char in "\x1b\x07\x9b\u202e\u200b\x00\ud800")


def test_json_keeps_what_it_escapes():
    r"""JSON holds unsafe characters as `\u` escapes, so that reading it gives them back."""
    text = render(result(text=TEXT + HOSTILE), "json").text
    assert "\\u202e" in text
    assert json.loads(text)["text"] == TEXT + HOSTILE


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_json_reads_back_as_it_was(text):
    """Any text at all survives JSON unchanged."""
    assert json.loads(render(result(text=text), "json").text)["text"] == text


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.sampled_from(LETTER_FORMATS))
def test_any_text_takes_every_form(text, form):
    """No text crashes a form or leaves what cannot be written as UTF-8."""
    render(result(text=text, subject=text), form, case(name=text or "x")).text.encode("utf-8")


def test_mailto_opens_the_whole_letter():
    """Decoded as a mail program does, the link gives address, subject and letter."""
    link = urlsplit(render(result(), "mailto", case()).text.strip())
    fields = parse_qs(link.query, strict_parsing=True)
    assert link.path == "zoe.liu@northwind.example"
    assert fields["subject"] == ["Our interview"]
    assert fields["body"] == [TEXT.replace("\n", "\r\n")]


def test_a_long_mailto_is_cut_and_says_so():
    """A letter beyond what mail programs take is cut at a word, with a notice."""
    rendered = render(result(text="Wörter über Wörter. " * 200), "mailto", case())
    assert len(rendered.text.strip()) <= LONGEST
    body = parse_qs(urlsplit(rendered.text.strip()).query)["body"][0]
    assert body.endswith("\r\n\r\n[…]")
    assert body.removesuffix("\r\n\r\n[…]").split()[-1] in {"Wörter", "über", "Wörter."}
    assert any("cut" in notice for notice in rendered.notices)


@pytest.mark.parametrize("form", ["eml", "mailto"])
@pytest.mark.parametrize("note", ["card", "on-the-spot"])
def test_what_is_no_email_is_refused_as_one(form, note):
    """A card is posted and words are said: neither has a subject or an address."""
    with pytest.raises(InputError, match="not an email"):
        render(result(subject=None, note=note), form, case())


class _Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen: list[str] = []
        self.said: list[str] = []

    def handle_starttag(self, tag, attrs):  # noqa: ARG002 - HTMLParser calls it so
        self.seen.append(tag)

    def handle_data(self, data):
        self.said.append(data)


def test_html_escapes_the_letter():
    """What looks like a tag in a letter is text on the page."""
    tags = _Tags()
    tags.feed(render(result(text="Dear <script>alert(1)</script>,\n\nHi."), "html").text)
    assert "script" not in tags.seen
    assert "<script>alert(1)</script>" in "".join(tags.said)


def test_a_card_is_one_postcard():
    """The card's page is a postcard's size, and holds no heading or subject."""
    page = render(result(text="Dear Zoë,\n\nThank you.\n\nSam", subject=None, note="card"), "html").text
    assert "@page { size: 148mm 105mm" in page
    assert "<h1>" not in page


def test_markdown_shows_the_letter_as_it_is():
    """Characters that Markdown would take for markup are escaped, and lines stay lines."""
    text = render(result(text="# Dear *Zoë*,\n\n1. one\n- two\n\nBest,\nSam"), "md").text
    assert "\\# Dear \\*Zoë\\*," in text
    assert "1\\. one  \n\\- two" in text
    assert "Best,  \nSam" in text


def test_the_extension_names_the_form(tmp_path):
    """`-o note.eml` needs no --format; an option outweighs it; an unknown extension is refused with the known ones."""
    assert format_for(tmp_path / "note.EML", None, LETTER_FORMATS) == "eml"
    assert format_for(tmp_path / "note.eml", "json", LETTER_FORMATS) == "json"
    with pytest.raises(InputError, match="names no format") as raised:
        format_for(tmp_path / "note.docx", None, LETTER_FORMATS)
    assert ".eml" in str(raised.value)
    with pytest.raises(InputError):
        format_for(tmp_path / "plan.ics", None, LETTER_FORMATS)
