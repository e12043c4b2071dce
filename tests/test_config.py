"""Settings: where a value comes from, and what is said when it will not do."""

from __future__ import annotations

import pytest

from drafter.case.model import Case, Tone
from drafter.config import SETTINGS, resolve
from drafter.errors import InputError

KEY = "sk-marked-0123456789"


def configured(folder, text: str, mode: int = 0o600):
    (folder / "config.toml").write_text(text)
    (folder / "config.toml").chmod(mode)
    return folder


def case(**more) -> Case:
    return Case.model_validate(
        {
            "incident": {"kind": "late", "sorry_that": "I was late"},
            "company": "Northwind",
            "role": "Clerk",
            "candidate": {"name": "Sam"},
            "qualifications": ["I can type"],
            **more,
        }
    )


def test_the_strongest_source_wins_and_is_named(tmp_path):
    """An option outweighs the environment, which outweighs the file, which outweighs the default."""
    folder = configured(tmp_path, 'drafter_model = "from-file"\nattempts = 5\n')
    file_only = resolve({}, {}, folder)
    assert (file_only["model"], file_only.origin("model")) == ("from-file", f"{folder}/config.toml:1: drafter_model")
    assert (file_only["attempts"], file_only.origin("attempts")) == (5, f"{folder}/config.toml:2: attempts")
    variable = resolve({}, {"DRAFTER_MODEL": "from-variable"}, folder)
    assert (variable["model"], variable.origin("model")) == ("from-variable", "DRAFTER_MODEL")
    option = resolve({"model": "from-option"}, {"DRAFTER_MODEL": "from-variable"}, folder)
    assert (option["model"], option.origin("model")) == ("from-option", "--model")
    assert (option["timeout"], option.origin("timeout")) == (60.0, "default")


def test_drafters_own_base_url_comes_before_openais(tmp_path):
    """DRAFTER_BASE_URL outweighs OPENAI_BASE_URL, in the environment and in the file whatever their order."""
    both = {"OPENAI_BASE_URL": "http://two.example/v1", "DRAFTER_BASE_URL": "http://one.example/v1"}
    assert resolve({}, both, tmp_path)["base_url"] == "http://one.example/v1"
    del both["DRAFTER_BASE_URL"]
    assert resolve({}, both, tmp_path)["base_url"] == "http://two.example/v1"
    one, two = 'drafter_base_url = "http://one.example"\n', 'openai_base_url = "http://two.example"\n'
    for text in (one + two, two + one):
        assert resolve({}, {}, configured(tmp_path, text))["base_url"] == "http://one.example"


def test_an_empty_variable_counts_as_not_set(tmp_path):
    """`OPENAI_API_KEY=` in a script does not configure a model."""
    settings = resolve({}, {"OPENAI_API_KEY": "", "DRAFTER_ATTEMPTS": " "}, tmp_path)
    assert not settings.model_configured
    assert settings["attempts"] == 3


@pytest.mark.parametrize(
    ("variables", "writer"),
    [
        ({}, "composer"),
        ({"OPENAI_API_KEY": KEY}, "model"),
        ({"OPENAI_BASE_URL": "http://localhost:11434/v1"}, "model"),
        ({"OPENAI_API_KEY": KEY, "DRAFTER_WRITER": "composer"}, "composer"),
        ({"DRAFTER_WRITER": "model"}, "model"),
    ],
)
def test_auto_takes_the_model_where_one_is_configured(tmp_path, variables, writer):
    """A key or a base URL makes the model the writer; a writer that is named stays."""
    assert resolve({}, variables, tmp_path).writer == writer


def test_the_tone_comes_from_the_option_then_the_case_then_the_rest(tmp_path):
    """A case that names its tone outweighs the environment, and an option outweighs both."""
    variables = {"DRAFTER_TONE": "formal"}
    assert resolve({}, variables, tmp_path).with_tone(case()).tone is Tone.FORMAL
    assert resolve({}, variables, tmp_path).with_tone(case(tone="plain")).tone is Tone.PLAIN
    assert resolve({"tone": "warm"}, variables, tmp_path).with_tone(case(tone="plain")).tone is Tone.WARM
    assert resolve({}, {}, tmp_path).with_tone(case()).tone is Tone.WARM


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({"DRAFTER_ATTEMPTS": "many"}, "DRAFTER_ATTEMPTS: 'many' is not a whole number from 1 to 10"),
        ({"DRAFTER_ATTEMPTS": "0"}, "DRAFTER_ATTEMPTS"),
        ({"DRAFTER_TIMEOUT": "nan"}, "DRAFTER_TIMEOUT"),
        ({"DRAFTER_DEADLINE": "-3"}, "DRAFTER_DEADLINE"),
        ({"DRAFTER_BASE_URL": "localhost:11434"}, "DRAFTER_BASE_URL"),
        ({"DRAFTER_WRITER": "robot"}, "DRAFTER_WRITER: 'robot' is none of auto, composer, model"),
        ({"DRAFTER_TONE": "icy"}, "DRAFTER_TONE"),
    ],
)
def test_a_variable_that_will_not_do_is_named(tmp_path, variables, named):
    """The error names the variable and says what would do."""
    with pytest.raises(InputError) as raised:
        resolve({}, variables, tmp_path)
    assert named in str(raised.value)
    assert len(str(raised.value).splitlines()) <= 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('writer = "composer"\nmodle = "x"\n', "config.toml:2: there is no setting 'modle'"),
        ("attempts = 0\n", "config.toml:1: attempts: 0 is not a whole number"),
        ("\n\ntimeout = true\n", "config.toml:3: timeout: True is not a number above 0"),
        ("writer = composer\n", "config.toml: it is not TOML"),
        ("rules = [1]\n", "config.toml:1: rules: [1] is not a list of rules"),
        ("[drafter]\nmodel = 'x'\n", "config.toml:1: there is no setting 'drafter'"),
    ],
)
def test_a_mistake_in_the_file_names_file_line_and_key(tmp_path, text, said):
    """Whoever edits config.toml by hand is shown where to look."""
    with pytest.raises(InputError) as raised:
        resolve({}, {}, configured(tmp_path, text))
    assert said in str(raised.value)


def test_a_mistyped_setting_gets_a_suggestion(tmp_path):
    """`modle` is met with `model`."""
    with pytest.raises(InputError, match="Did you mean model"):
        resolve({}, {}, configured(tmp_path, "modle = 'x'\n"))


def test_a_file_with_a_key_must_be_its_owners_alone(tmp_path):
    """A key that others can read is refused, with the command that mends it; without a key any mode will do."""
    with pytest.raises(InputError, match="others can read it") as raised:
        resolve({}, {}, configured(tmp_path, f'openai_api_key = "{KEY}"\n', mode=0o644))
    assert "chmod 600" in str(raised.value)
    assert KEY not in str(raised.value)
    assert resolve({}, {}, configured(tmp_path, "attempts = 2\n", mode=0o644))["attempts"] == 2
    private = resolve({}, {}, configured(tmp_path, f'openai_api_key = "{KEY}"\n'))
    assert private.model_options().api_key == KEY


@pytest.mark.parametrize("value", [f"{KEY} {KEY}", f"{KEY}\u2009", f"{KEY}é"])
def test_a_key_is_never_repeated(tmp_path, value):
    """A key that will not do is not shown in the error, and a good one in no representation."""
    with pytest.raises(InputError) as raised:
        resolve({}, {"OPENAI_API_KEY": f"x{value}x"}, tmp_path)
    assert KEY not in str(raised.value)
    settings = resolve({}, {"OPENAI_API_KEY": KEY}, tmp_path)
    assert KEY not in repr(settings.values) + repr(settings.model_options())


def test_what_is_not_said_is_left_to_the_models_own_defaults(tmp_path):
    """The writer gets only what was set, so that each default stands in one place."""
    said = {"DRAFTER_MODEL": "tiny", "DRAFTER_TIMEOUT": "2.5", "DRAFTER_EFFORT": "low", "OPENAI_API_KEY": KEY}
    options = resolve({"attempts": 2}, said, tmp_path).model_options()
    assert (options.model, options.timeout, options.effort, options.attempts) == ("tiny", 2.5, "low", 2)


def test_every_setting_says_what_it_is():
    """`drafter doctor` and the errors have words for each, and no two share a name."""
    assert all(setting.help for setting in SETTINGS)
    keys = [key for setting in SETTINGS for key in setting.keys]
    assert len(keys) == len(set(keys))
