"""What drafter is configured to use, and where each value comes from.

Strongest first: options, the case (its tone), the environment, `config.toml` in the user's configuration folder, and
what holds where nobody says otherwise. A value keeps its origin, so that an error can name it and `drafter doctor`
can show it. The key is held as a secret, which no representation, message or log line shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import SecretStr

from drafter.config.file import ConfigFile
from drafter.config.settings import SETTINGS, Setting
from drafter.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from drafter.case.model import Case
    from drafter.writers.options import ModelOptions

DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Sourced:
    """A value, and who said so.

    Attributes:
        value: The value.
        origin: An option, `the case`, an environment variable, a file with its line, or `default`.
    """

    value: Any
    origin: str


class Settings:
    """Every setting with its origin.

    Args:
        values: By the setting's name; every setting is there.
        file: The configuration file, read or not there.
    """

    def __init__(self, values: Mapping[str, Sourced], file: Path) -> None:
        self.values = dict(values)
        self.file = file

    def __getitem__(self, name: str) -> Any:
        """Returns a setting's value."""
        return self.values[name].value

    def origin(self, name: str) -> str:
        """Returns where a setting's value comes from."""
        return self.values[name].origin

    @property
    def model_configured(self) -> bool:
        """Whether a model can be asked: a key or a base URL is set."""
        return bool(self["api_key"] or self["base_url"])

    @property
    def writer(self) -> str:
        """Who writes: `composer` or `model`; `auto` is decided here."""
        asked: str = self["writer"]
        if asked != "auto":
            return asked
        return "model" if self.model_configured else "composer"

    def with_tone(self, case: Case) -> Case:
        """Returns the case in the tone that is asked for.

        Args:
            case: The case, whose own tone is weaker than an option and stronger than the rest.
        """
        tone = self.values["tone"]
        said_by_case = "tone" in case.model_fields_set
        if tone.value is None or (said_by_case and not tone.origin.startswith("--")):
            return case
        return case.model_copy(update={"tone": type(case.tone)(tone.value)})

    def model_options(self) -> ModelOptions:
        """Returns how a model is reached, for the model writer."""
        from drafter.writers.options import ModelOptions  # noqa: PLC0415 - the composer's way does not need it

        names = ("model", "base_url", "effort", "attempts", "timeout", "deadline", "price_in", "price_out", "redact")
        said = {name: self[name] for name in names if self[name] is not None}
        key: SecretStr | None = self["api_key"]
        return ModelOptions(api_key=key.get_secret_value() if key else None, **said)


def resolve(options: Mapping[str, Any], variables: Mapping[str, str], folder: Path) -> Settings:
    """Finds every setting's value.

    Args:
        options: What the command line says, by setting; None for an option that was not given.
        variables: The environment variables; an empty one counts as not set.
        folder: The user's configuration folder, which may hold a `config.toml`.

    Returns:
        The settings.

    Raises:
        InputError: A value will not do, or the file cannot be used; the message names the origin.
    """
    file = ConfigFile.read(folder / "config.toml")
    return Settings({each.name: _value(each, options, variables, file) for each in SETTINGS}, file.path)


def _value(setting: Setting, options: Mapping[str, Any], variables: Mapping[str, str], file: ConfigFile) -> Sourced:
    if (given := options.get(setting.name)) is not None:
        return _checked(setting, given, setting.option)
    for variable in setting.variables:
        if text := variables.get(variable, "").strip():
            return _checked(setting, text, variable)
    if setting.name in file.values:
        entry = file.values[setting.name]
        return _checked(setting, entry.value, f"{file.path}:{entry.line}: {entry.key}")
    return Sourced(setting.default, DEFAULT)


def _checked(setting: Setting, value: Any, origin: str) -> Sourced:
    try:
        return Sourced(setting.parse(value), origin)
    except ValueError as error:
        raise InputError(f"{origin}: {error}", fix=f"It is {setting.help}.") from None
