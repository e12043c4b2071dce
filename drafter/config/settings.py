"""The settings there are: their names, where they may come from, and what will do."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import SecretStr

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_ATTEMPTS = 10
_URL = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)


def _choice(*names: str) -> Callable[[Any], str]:
    def parse(value: Any) -> str:
        if not isinstance(value, str) or value.lower() not in names:
            raise ValueError(f"{value!r} is none of {', '.join(names)}")
        return value.lower()

    return parse


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{value!r} is not a text")
    if not value.isprintable():
        raise ValueError("it holds a character that cannot be printed")
    return value.strip()


def _secret(value: Any) -> SecretStr:
    # The value itself is kept out of the message.
    if not isinstance(value, str) or not value.strip():
        raise ValueError("it is not a text")
    if not value.strip().isascii() or not value.strip().isprintable() or " " in value.strip():
        raise ValueError("it holds a character that no key has")
    return SecretStr(value.strip())


def _url(value: Any) -> str:
    text = _text(value)
    if not _URL.fullmatch(text):
        raise ValueError(f"{text!r} is not a URL that begins with http:// or https://")
    return text


def _attempts(value: Any) -> int:
    try:
        number = int(value) if not isinstance(value, (bool, float)) else 0
    except (TypeError, ValueError):
        number = 0
    if not 1 <= number <= _MOST_ATTEMPTS:
        raise ValueError(f"{value!r} is not a whole number from 1 to {_MOST_ATTEMPTS}")
    return number


def _above(least: float, *, itself: bool) -> Callable[[Any], float]:
    def parse(value: Any) -> float:
        try:
            number = float(value) if not isinstance(value, bool) else math.nan
        except (TypeError, ValueError):
            number = math.nan
        if not math.isfinite(number) or number < least or (number == least and not itself):
            raise ValueError(f"{value!r} is not a number {'of' if itself else 'above'} {least:g}{' or more' * itself}")
        return number

    return parse


def _flag(value: Any) -> bool:
    known = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    if (flag := known.get(str(value).lower())) is None:
        raise ValueError(f"{value!r} is neither true nor false")
    return flag


def _names(value: Any) -> tuple[str, ...]:
    listed = value.split(",") if isinstance(value, str) else value
    if not isinstance(listed, (list, tuple)) or not all(isinstance(name, str) for name in listed):
        raise ValueError(f"{value!r} is not a list of rules")
    return tuple(name.strip() for each in listed for name in each.split(",") if name.strip())


def _some_names(value: Any) -> tuple[str, ...]:
    # To check no rule at all would find every draft good.
    if not (names := _names(value)):
        raise ValueError("it names no rule")
    return names


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        name: Its name in the code, and in `config.toml` without `drafter_` before it.
        help: What it is, in a clause; finishes "It is …".
        parse: Makes its value of what was typed or read; raises `ValueError` with what is wrong.
        default: What holds where nobody says otherwise.
        variables: The environment variables, strongest first; `config.toml` takes the same in lower case.
        option: Its option on the command line; empty where there is none.
    """

    name: str
    help: str
    parse: Callable[[Any], Any]
    default: Any = None
    variables: tuple[str, ...] = ()
    option: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """Its names in `config.toml`."""
        return (*(variable.lower() for variable in self.variables), self.name)


SETTINGS = (
    Setting(
        "writer",
        "who writes: auto, composer or model",
        _choice("auto", "composer", "model"),
        "auto",
        ("DRAFTER_WRITER",),
        "--writer",
    ),
    Setting("model", "the model's name at the provider", _text, None, ("DRAFTER_MODEL",), "--model"),
    Setting(
        "base_url",
        "a server that speaks OpenAI's API, as http://localhost:11434/v1",
        _url,
        None,
        ("DRAFTER_BASE_URL", "OPENAI_BASE_URL"),
        "--base-url",
    ),
    Setting("api_key", "the provider's key", _secret, None, ("OPENAI_API_KEY",)),
    Setting("effort", "what is sent as reasoning_effort, as low, medium or high", _text, None, ("DRAFTER_EFFORT",)),
    Setting("attempts", "how often a note is asked for at most", _attempts, 3, ("DRAFTER_ATTEMPTS",), "--attempts"),
    Setting("timeout", "seconds that one request may take", _above(0, itself=False), 60.0, ("DRAFTER_TIMEOUT",)),
    Setting("deadline", "seconds that one note may take", _above(0, itself=False), 180.0, ("DRAFTER_DEADLINE",)),
    Setting(
        "tone",
        "how the note sounds: warm, plain or formal",
        _choice("warm", "plain", "formal"),
        None,
        ("DRAFTER_TONE",),
        "--tone",
    ),
    Setting(
        "redact",
        "whether a provider sees stand-ins for names, addresses and numbers: true or false",
        _flag,
        False,  # noqa: FBT003 - it stands in the table's column of defaults
        ("DRAFTER_REDACT",),
        "--redact",
    ),
    Setting("rules", "the rules to check, as apology-missing,harping", _some_names, None, (), "--rules"),
    Setting("ignore_rules", "rules to leave out, as shouting", _names, (), (), "--ignore-rules"),
    Setting("price_in", "what a million tokens sent cost", _above(0, itself=True)),
    Setting("price_out", "what a million tokens received cost", _above(0, itself=True)),
)
