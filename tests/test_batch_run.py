"""`drafter batch run`: lines in, lines out, and what happens when it is stopped."""

from __future__ import annotations

import json
import resource
import signal
import subprocess
import sys
import time
from types import SimpleNamespace

import pytest

from drafter.cli import main

CASE = {
    "incident": {"kind": "late", "sorry_that": "I arrived 25 minutes late"},
    "company": "Northwind",
    "role": "Marketing Manager",
    "candidate": {"name": "Sam Ortiz"},
    "qualifications": ["I led the rebrand at Contoso that cut churn by 12%"],
}
DRAFT = "Dear Ms. Liu,\n\nThanks for your time.\n\nSam Ortiz"
DRAFTER = [sys.executable, "-m", "drafter", "batch", "run"]


def line(name, **keys):
    return json.dumps({"id": name, "case": CASE, "note": "apology", "draft": DRAFT} | keys)


def rows(path):
    return [json.loads(each) for each in path.read_text("utf-8").splitlines()]


@pytest.fixture
def drafter(capsys):
    """Runs the command in this process, which spares a start-up; what kills or limits it has a process of its own."""

    def run(*arguments):
        code = main(["batch", "run", *map(str, arguments)])
        return SimpleNamespace(returncode=code, stderr=capsys.readouterr().err)

    return run


@pytest.fixture
def source(tmp_path):
    return tmp_path / "in.jsonl"


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out.jsonl"


def test_every_bad_line_is_an_error_of_its_own(drafter, source, out, tmp_path):
    """Each kind of bad line is said in its own output line with its number, and the rest goes on."""
    too_long = json.dumps({"id": "long", "draft": "x" * 600_000})
    lines = [
        "\ufeff" + line("one"),
        "{",
        "[]",
        '{"draft": "no id"}',
        line("one"),
        line("case", case=CASE | {"company": ""}),
        line("note", note="haiku"),
        line("no draft", draft=None),
        "",
        line("draft", draft="x" * 40_000),
        too_long,
        line("deep").replace('"draft"', '"other": ' + "[" * 20_000 + "]" * 20_000 + ', "draft"'),
        line("big case", case=CASE | {"solution": "x" * 70_000}),
        line("surrogate", draft="Dear \ud800 \x1b[31m Ms. Liu, sorry"),
        line("last", case=None),
    ]
    data = "\r\n".join(lines).encode() + b'\r\n{"id": "\xff"}'
    source.write_bytes(data)
    ended = drafter(source, "-o", out, "--task", "check", "--summary", tmp_path / "sum.json")
    got = [(row["id"], row.get("line"), row.get("error", {}).get("kind")) for row in rows(out)]
    assert got == [
        ("one", None, None),
        (None, 2, "bad_json"),
        (None, 3, "bad_json"),
        (None, 4, "bad_json"),
        ("one", 5, "duplicate_id"),
        ("case", 6, "bad_case"),
        ("note", 7, "bad_case"),
        ("no draft", 8, "bad_case"),
        ("draft", 10, "too_large"),
        (None, 11, "too_large"),
        (None, 12, "bad_json"),
        ("big case", 13, "too_large"),
        ("surrogate", None, None),
        ("last", None, None),
        (None, 16, "bad_json"),
    ]
    assert ended.returncode == 1
    assert "errors" in ended.stderr
    assert b"\x1b" not in out.read_bytes()
    counts = json.loads((tmp_path / "sum.json").read_text("utf-8"))
    assert counts["lines"] == 15
    assert counts["errors"] == {"bad_json": 5, "bad_case": 3, "too_large": 3, "duplicate_id": 1}


def test_a_mistyped_key_is_an_error_and_a_key_of_ones_own_is_not(drafter, source, out):
    """A slip for one of our keys is named with the key that was meant; what else a line holds is left alone."""
    own = json.dumps({"id": "own", "draft": DRAFT, "date": "2026-11-19", "role": "x", "customer": 7})
    slip = json.dumps({"id": "slip", "drfat": DRAFT, "case": CASE})
    beside = json.dumps({"id": "beside", "draft": DRAFT, "drafts": 2})
    source.write_text(f"{own}\n{slip}\n{beside}")
    assert drafter(source, "-o", out, "--task", "check").returncode == 1
    first, second, third = rows(out)
    assert "result" in first
    assert second["error"] == {"kind": "bad_case", "message": "unknown key `drfat`; did you mean `draft`?"}
    assert "result" in third


def test_a_case_file_in_place_of_a_batch_is_named_as_one(drafter, tmp_path, out):
    """Whoever gives a single case is told what writes its note, and no output is begun."""
    case = tmp_path / "a.yaml"
    case.write_text(json.dumps(CASE))
    ended = drafter(case, "-o", out)
    assert ended.returncode == 2
    assert "is a case file" in ended.stderr
    assert f"drafter write {case}" in ended.stderr
    assert not out.exists()


def test_a_folder_of_cases(drafter, tmp_path, out):
    """A folder's case files are its lines in the order of their names; a draft lies beside its case."""
    folder = tmp_path / "cases"
    folder.mkdir()
    for name in ("b", "a"):
        (folder / f"{name}.json").write_text(json.dumps(CASE), "utf-8")
        (folder / f"{name}.txt").write_text(DRAFT, "utf-8")
    (folder / "c.yaml").write_text("incident: {kind: lat}\n", "utf-8")
    drafter(folder, "-o", out, "--task", "check")
    got = rows(out)
    assert [row["id"] for row in got] == ["a", "b", "c"]
    assert got[0]["result"]["text"] == DRAFT
    assert "c.yaml:1" in got[2]["error"]["message"]


def test_a_changed_line_is_done_again_and_the_rest_is_kept(drafter, source, out):
    """After a change in one line, `--resume` does that line alone, and the order stays that of the input."""
    source.write_text("\n".join(line(f"n{n}") for n in range(50)), "utf-8")
    drafter(source, "-o", out, "--task", "check")
    before = rows(out)
    changed = [line(f"n{n}", draft="Dear Ms. Liu, it changed") if n == 20 else line(f"n{n}") for n in range(50)]
    source.write_text("\n".join(changed), "utf-8")
    ended = drafter(source, "-o", out, "--task", "check", "--resume")
    after = rows(out)
    assert [n for n in range(50) if before[n] != after[n]] == [20]
    assert "done before, kept       49" in ended.stderr


def test_other_settings_do_the_lines_again(drafter, source, out):
    """What was done with other settings is not taken for done."""
    source.write_text(line("one", note=None), "utf-8")
    drafter(source, "-o", out, "--task", "check")
    ended = drafter(source, "-o", out, "--task", "check", "--note", "card", "--resume")
    assert rows(out)[0]["result"]["note"] == "card"
    assert "kept" not in ended.stderr


def test_another_version_does_the_lines_again(drafter, source, out, monkeypatch):
    """What another version of drafter did is not taken for done, as its rules and its composer may differ."""
    source.write_text(line("one"), "utf-8")
    drafter(source, "-o", out, "--task", "check")
    assert "kept" in drafter(source, "-o", out, "--task", "check", "--resume").stderr
    monkeypatch.setattr("drafter.batch.tasks.__version__", "9.9.9")
    assert "kept" not in drafter(source, "-o", out, "--task", "check", "--resume").stderr


def test_results_are_not_written_over(drafter, source, out):
    """A second run without `--resume` ends with exit 2 and leaves the output as it is."""
    source.write_text(line("one"), "utf-8")
    drafter(source, "-o", out, "--task", "check")
    before = out.read_bytes()
    ended = drafter(source, "-o", out, "--task", "check")
    assert ended.returncode == 2
    assert "--resume" in ended.stderr
    assert out.read_bytes() == before


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_stopped_and_gone_on_with(drafter, source, out, sent, code):
    """Stopped by Ctrl-C or kill -9, a run leaves whole lines; gone on with, it ends as if never stopped."""
    count = 400
    source.write_text("\n".join(line(f"n{n}") for n in range(count)), "utf-8")
    with subprocess.Popen([*DRAFTER, source, "-o", out, "--task", "check"], stderr=subprocess.PIPE) as process:
        while not out.exists() or out.stat().st_size < 8_000:
            time.sleep(0.005)
        process.send_signal(sent)
        process.communicate(timeout=30)
    assert process.returncode == code
    left = out.read_bytes()
    assert left.endswith(b"\n")
    assert 0 < left.count(b"\n") < count
    ended = drafter(source, "-o", out, "--task", "check", "--resume")
    assert "done before, kept" in ended.stderr
    assert out.read_bytes().startswith(left)
    assert [row["id"] for row in rows(out)] == [f"n{n}" for n in range(count)]


def test_a_full_disk(drafter, source, out):
    """When there is no more room, the run says so with exit 2, and what is done is kept in whole lines."""
    source.write_text("\n".join(line(f"n{n}") for n in range(250)), "utf-8")
    room = 60_000
    ended = subprocess.run(
        [*DRAFTER, source, "-o", out, "--task", "check"],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY)),
    )
    assert ended.returncode == 2
    assert len(ended.stderr.strip().splitlines()) < 12
    left = out.read_bytes()
    assert left.endswith(b"\n")
    ended = drafter(source, "-o", out, "--task", "check", "--resume")
    assert out.read_bytes().startswith(left)
    assert len(rows(out)) == 250


def test_writing_and_rewriting_on_the_composer(drafter, source, out, tmp_path):
    """Without a model, cases become letters and drafts become better ones; a case to be left alone says why."""
    care = CASE | {"incident": {"kind": "interviewer_fault", "sorry_that": "the interviewer never came"}}
    source.write_text("\n".join([line("one", draft=None), line("two", case=care)]), "utf-8")
    assert drafter(source, "-o", out, "--writer", "composer").returncode == 1
    written, withheld = rows(out)
    assert written["result"]["writer"]["name"] == "composer"
    assert written["result"]["ok"]
    assert withheld["error"]["kind"] == "care"
    source.write_text(
        line("one", draft=written["result"]["text"].replace("I ", "i ", 1) + "\n\nSorry, so sorry!"), "utf-8"
    )
    again = tmp_path / "again.jsonl"
    assert drafter(source, "-o", again, "--task", "rewrite", "--writer", "composer").returncode == 0
    assert rows(again)[0]["result"]["changes"]
