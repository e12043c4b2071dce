"""The commands that look things up: rules, kinds, schema, prompt, doctor, help."""

from __future__ import annotations

import json
import tomllib

import pytest
from program import EXAMPLES, MARGARET, ROOT, here, process

import drafter
from drafter.case.kinds import KINDS
from drafter.notes import NOTES
from drafter.rules import RULES

KEY = "sk-marked-0123456789"


def test_version(tmp_path):
    """As a process: the version is the one the package is built with."""
    ended = process("--version", home=tmp_path)
    built = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert ended.stdout.decode() == f"drafter {built}\n"
    assert drafter.__version__ == built


def test_no_command_shows_the_help_and_is_bad_usage():
    """`drafter` alone says what there is, on standard error, and ends with 2."""
    ended = here()
    assert ended.code == 2
    assert "Usage: drafter" in ended.err
    assert ended.out == ""


def test_rules_lists_every_rule(tmp_path):
    """As a process: each rule is there with its level."""
    out = process("rules", home=tmp_path).stdout.decode()
    for rule in RULES.values():
        assert f"  {rule.id} " in out


@pytest.mark.parametrize("rule", sorted(RULES))
def test_each_rule_is_explained_with_both_examples(rule):
    """A rule's page shows its reason, what to write instead, and a draft of each kind."""
    out = " ".join(here("rules", rule).out.replace("  | ", " ").split())
    known = RULES[rule]
    assert out.startswith(f"{rule} {known.level}")
    assert " ".join(known.reason.split()) in out
    assert "Found in:" in out
    assert "Not found in:" in out


@pytest.mark.parametrize("rule", ["apology-late", "harping", "too-long"])
def test_a_level_that_varies_is_said_with_when(rule):
    """The list, the rule's own page and the documentation say both levels of a rule that has two."""
    varies = RULES[rule].varies
    assert {"error", "warning"} == {RULES[rule].level, varies.split()[0]}
    assert varies in here("rules", rule).out
    assert varies[1:] in " ".join(here("rules").out.split())
    assert f"[`{rule}`](#{rule}) | {RULES[rule].level}; {varies} |" in (ROOT / "docs" / "rules.md").read_text()


def test_kinds_explains_each_kind_and_its_care():
    """Every kind is there with its meaning, and every care text."""
    out = " ".join(here("kinds").out.split())
    for kind, info in KINDS.items():
        assert f"{kind} {info.meaning[0].upper()}{info.meaning[1:]}." in out
        assert info.care in out.replace(" Care: ", " ")
    assert "late" in here("kinds", "late").out


@pytest.mark.parametrize("what", ["case", *NOTES])
def test_schema_prints_a_json_schema(what):
    """The case and each note have a schema, whose fields say what they are for."""
    schema = json.loads(here("schema", what).out)
    assert schema["type"] == "object"
    assert all(part.get("description") for part in schema["properties"].values() if "$ref" not in part)


def test_prompt_prints_and_sends_nothing():
    """Text for reading, JSON for a script; the words a person typed are in the user's message."""
    ended = here("prompt", MARGARET)
    assert ended.code == 0
    assert "=== system ===" in ended.out
    assert "I kept calling you Peggy" in ended.out
    assert "Nothing was sent." in ended.err
    made = json.loads(here("prompt", MARGARET, "--format", "json").out)
    assert set(made) == {"messages", "schema"}
    assert [message["role"] for message in made["messages"]] == ["system", "user"]
    assert made["schema"] == json.loads(here("schema", "apology").out)


def test_prompt_for_a_case_that_gets_no_note_ends_with_4(tmp_path):
    """Where nothing is drafted, nothing would be sent either."""
    case = tmp_path / "case.yaml"
    case.write_text((EXAMPLES / "late.yaml").read_text().replace("kind: late", "kind: interviewer_fault"))
    assert here("prompt", case).code == 4


def test_doctor_names_each_value_and_its_origin(tmp_path):
    """As a process: what is set, by whom, and who would write; the key is never shown."""
    (tmp_path / "config" / "drafter").mkdir(parents=True)
    config = tmp_path / "config" / "drafter" / "config.toml"
    config.write_text(f'openai_api_key = "{KEY}"\ndrafter_model = "tiny"\n')
    config.chmod(0o600)
    url = {"DRAFTER_BASE_URL": "http://user:pass-word@localhost:9/v1"}
    ended = process("doctor", "--writer", "auto", home=tmp_path, **url)
    out = " ".join(ended.stdout.decode().split())
    assert ended.returncode == 0, ended.stderr
    assert "writer auto (--writer)" in out
    assert f"model tiny ({config}:2: drafter_model)" in out
    assert "base_url http://…@localhost:9/v1 (DRAFTER_BASE_URL)" in out
    assert "api_key set, not shown" in out
    assert KEY not in out
    assert "pass-word" not in out


def test_doctor_says_what_would_mend_what_is_missing():
    """Without a model the composer writes; a model that is asked for and not configured gets its fix."""
    assert "the composer writes" in here("doctor").out
    asked = here("doctor", DRAFTER_WRITER="model").out
    assert "none is configured" in asked
    assert "OPENAI_API_KEY" in asked


def test_doctor_shows_what_holds_where_nobody_says_otherwise():
    """The model and the tone have defaults as the README's table has them."""
    out = " ".join(here("doctor").out.split())
    assert "model gpt-6-luna (default)" in out
    assert "tone the case's (default)" in out


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("drafter wr", ["write"]),
        ("drafter write examples/b", ["examples/blank-mind.yaml", "examples/burp.yaml"]),
        ("drafter write --note f", ["feedback-request", "feedback-reply", "farewell"]),
        ("drafter write --note nonsense --tone w", ["warm"]),
        ("drafter rules too", ["too-long"]),
        ("drafter check --ignore-rules too", ["too-long"]),
        ("drafter kinds w", ["wrong_name"]),
        ("drafter schema ca", ["case", "card"]),
    ],
)
def test_the_shell_completes_cases_notes_rules_and_kinds(tmp_path, words, offered):
    """As a process, asked as bash asks: what may stand there is offered, in the order of the documentation."""
    ask = {"_DRAFTER_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}
    ended = process(home=tmp_path, **ask)
    assert (ended.stdout.decode().split(), ended.stderr) == (offered, b"")
