"""Records a model's replies to the cases of `tests/cassettes/cases.yaml`, and reports on those recorded.

    python tools/record_cassettes.py http://127.0.0.1:8777/v1 --model relay
    python tools/record_cassettes.py --report

Any server that speaks the OpenAI API will do; the key is taken from OPENAI_API_KEY. A cassette is a file
`tests/cassettes/recorded/NAME.yaml`; the replies lie beside it as they came, `NAME.1.txt` and on.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from ruamel.yaml import YAML

from drafter.case.model import Case
from drafter.drafting import Drafting, Outcome, Reply
from drafter.notes import NOTES, NoteName
from drafter.prompting import draft_prompt
from drafter.rewriting.by_model import Asked
from drafter.rewriting.page import Page

ROOT = Path(__file__).parent.parent
CASSETTES = ROOT / "tests" / "cassettes"
RECORDED = CASSETTES / "recorded"


def record(url: str, model: str, jobs: int, names: list[str]) -> int:
    """Asks the model for each case, through the tests that play the replies again.

    Args:
        url: The server's base URL.
        model: The model's name there.
        jobs: How many cases are asked about at once.
        names: The cases to record; all of them if there are none.

    Returns:
        The exit code of the test run.
    """
    RECORDED.mkdir(exist_ok=True)
    about = {"model": model, "recorded": dt.datetime.now(dt.UTC).date().isoformat()}
    (CASSETTES / "recorded.json").write_text(json.dumps(about, indent=1) + "\n", "utf-8")
    command = [sys.executable, "-m", "pytest", "tests/test_recorded.py", "-q", "-n", str(jobs), "--record-mode=rewrite"]
    if names:
        command += ["-k", " or ".join(f"[{name}]" for name in names)]
    environment = os.environ | {"DRAFTER_RECORD_URL": url}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode  # noqa: S603 - our own tests


def report() -> None:
    """Prints what share of the recorded notes passed at the first ask and after repair, and which rules failed."""
    cases = YAML(typ="safe").load(CASSETTES / "cases.yaml")
    ends: Counter[str] = Counter()
    failing: Counter[str] = Counter()
    for name, entry in cases.items():
        replies = sorted(RECORDED.glob(f"{name}.*.txt"))
        if not replies:
            continue
        case, note = Case.model_validate(entry["case"]), NoteName(entry["note"])
        if draft := entry.get("draft"):
            drafting = Asked(Page(draft, NOTES[note], case), attempts=3).drafting
        else:
            drafting = Drafting(draft_prompt(case, note), NOTES[note], case)
        for path in replies:
            if drafting.next_request() is None:
                break
            failing.update(drafting.take(Reply(path.read_text("utf-8"))).failing)
        asks = len(drafting.asks)
        passed = drafting.outcome is Outcome.PASSED
        end = f"passed at ask {asks}" if passed else f"not passed after {asks} asks"
        ends[end] += 1
        rules = ", ".join(dict.fromkeys(rule for ask in drafting.asks for rule in ask.failing))
        print(f"{name:34} {end:26} {rules}")
    print()
    for end, count in sorted(ends.items()):
        print(f"{count:4} of {sum(ends.values())} {end}")
    for rule, count in failing.most_common():
        print(f"{count:4} times {rule}")


def main() -> int:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("url", nargs="?", help="the server's base URL")
    parser.add_argument("--model", default="relay", help="the model's name there")
    parser.add_argument("--jobs", type=int, default=4, help="cases asked about at once")
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME", help="record these cases alone")
    parser.add_argument("--report", action="store_true", help="report on what is recorded, and record nothing")
    options = parser.parse_args()
    if options.report:
        report()
        return 0
    if not options.url:
        parser.error("give the server's base URL, or --report")
    return record(options.url, options.model, options.jobs, options.only)


if __name__ == "__main__":
    sys.exit(main())
