"""With `--redact` a provider sees stand-ins; the note, the rules and the person see the real ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from loopback import Loopback, completion
from program import process
from replies import BAD, CASE, reply
from ruamel.yaml import YAML

from drafter.api import write
from drafter.case.model import Case
from drafter.drafting import Redaction, Reply, begin
from drafter.notes import NOTES, NoteName
from drafter.reading import Reader
from drafter.rewriting.by_model import Asked
from drafter.rewriting.page import Page
from drafter.writers import ModelOptions

CASES = YAML(typ="safe").load(Path(__file__).parent / "cassettes" / "cases.yaml")

FULL = Case.model_validate(
    {
        **json.loads(CASE.model_dump_json(exclude={"events"})),
        "solution": "Call Litware on +44 20 7946 0958, or visit 12 Harbour Street; the file is at https://secret.example/a.",
        "own_words": "I still owe Margaret and the Liu team a coffee at Fabrikam.",
        "reply": "Hi Sam, write to m.liu@northwind.example, reference 4417723. Margaret",
    }
)
SECRETS = [
    *("Margaret", "Liu", "Sam", "Ortiz", "Northwind", "Contoso", "Litware", "Fabrikam", "Harbour Street"),
    *("+44 20 7946 0958", "7946", "secret.example", "northwind.example", "4417723", "555 0100", "ortiz.example"),
]


@pytest.mark.parametrize("note", list(NOTES))
def test_no_request_holds_what_is_kept_back(note: NoteName) -> None:
    """Neither the first request nor a repair holds a name, an address, a number or a firm of the case."""
    loop = begin(FULL, note, redact=True)
    first = loop.next_request()
    assert first is not None
    sent = [message.content for message in first.messages]
    assert [secret for secret in SECRETS if any(secret in content for content in sent)] == []


def test_a_repair_holds_no_more_than_the_first_request() -> None:
    """Quotes and messages of findings go back with the stand-ins."""
    loop = begin(FULL, "apology", redact=True)
    hidden = Redaction(FULL)
    loop.take(Reply(hidden.hide(reply(apology="Thank you, Margaret.", greeting="Dear Margaret Liu,"))))
    repair = loop.next_request()
    assert repair is not None
    assert [secret for secret in SECRETS if secret in repair.messages[-1].content] == []


@pytest.mark.parametrize("name", list(CASES))
def test_what_is_hidden_comes_back_as_it_was(name: str) -> None:
    """Hiding and showing a text gives the text again, for every recorded case."""
    case = Case.model_validate(CASES[name]["case"])
    redaction = Redaction(case)
    for text in (*case.qualifications, case.incident.sorry_that, case.solution or "", case.reply or "", case.company):
        hidden = redaction.hide(text)
        assert redaction.show(hidden) == text
        assert case.candidate.name not in hidden


def test_the_note_holds_the_real_names(loopback: Loopback) -> None:
    """A reply with stand-ins becomes a note with the real ones, on which the rules have run."""
    hidden = Redaction(CASE)
    loopback.will(completion(hidden.hide(BAD)), completion(hidden.hide(reply())))
    result = write(CASE, options=ModelOptions(base_url=loopback.url, redact=True))
    assert result.ok
    assert result.text.startswith("Dear Margaret,")
    assert result.text.endswith("Sam Ortiz")
    assert "Contoso" in result.text
    sent = json.dumps(loopback.bodies)
    assert [secret for secret in ("Margaret", "Ortiz", "Contoso", "Northwind") if secret in sent] == []


def test_prompt_shows_what_would_be_sent(tmp_path: Path) -> None:
    """`drafter prompt --redact` prints the stand-ins, so that a person can look before anything is sent."""
    done = process("prompt", "examples/margaret.yaml", "--redact", home=tmp_path)
    assert done.returncode == 0
    assert b"Margaret" not in done.stdout
    assert b"Margaret" in process("prompt", "examples/margaret.yaml", home=tmp_path).stdout


ILL = Case.model_validate(
    {
        "incident": {
            "kind": "health",
            "sorry_that": "a migraine kept me in bed",
            "explanation": "I had a migraine, and my neurologist gave me sumatriptan.",
        },
        "company": "Harbourview Clinic",
        "role": "Diabetes Nurse",
        "candidate": {"name": "Oliver Tan"},
        "qualifications": ["I have run a diabetes clinic for 340 patients"],
        "own_words": "I hated that the migraine kept me from you.",
        "reply": "So sorry about your migraine; we would love to see you once the sumatriptan has worked.",
    }
)
CONDITION = ("migraine", "neurologist", "sumatriptan", " bed")
OWN_DRAFT = (
    "Dear Harbourview hiring team,\n\nI am sorry that I missed our interview: I had a migraine and took sumatriptan. "
    "I have run a diabetes clinic for 340 patients.\n\nOliver Tan"
)


@pytest.mark.parametrize("redact", [False, True])
@pytest.mark.parametrize("note", list(NOTES))
def test_no_request_names_the_condition_of_a_health_case(note: NoteName, *, redact: bool) -> None:
    """Own words and a pasted reply that name it stay here, like the explanation; what the job is about is sent."""
    first = begin(ILL, note, redact=redact).next_request()
    assert first is not None
    sent = "\n".join(message.content for message in first.messages)
    assert [word for word in CONDITION if word in sent] == []
    assert "diabetes clinic" in sent


def test_a_draft_that_names_the_condition_is_sent_without_it() -> None:
    """What is rewritten and what is read once more leave the condition out; the rules read it as it stands."""
    page = Page(OWN_DRAFT, NOTES["apology"], ILL)
    assert "names-condition" in {finding.rule for finding in page.findings}
    rewriting = Asked(page, attempts=1).drafting.next_request()
    assert rewriting is not None
    for prompt in (rewriting, Reader(page.letter, page.note, ILL).prompt):
        data = prompt.messages[-1].content
        assert [word for word in CONDITION if word in data] == []
        assert "diabetes clinic" in data


def test_own_words_that_name_the_condition_are_found_in_a_note() -> None:
    """That the writer typed them for the note does not make them fit to be sent."""
    page = Page(OWN_DRAFT.replace("I had a migraine and took sumatriptan", ILL.own_words or ""), NOTES["apology"], ILL)
    assert "names-condition" in {finding.rule for finding in page.findings}
