"""A fault that stayed, told to a person: what happened, why, and what to do next, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from drafter.drafting.loop import Outcome
from drafter.errors import AuthError, NoReadableNoteError, ProviderError, QuotaError
from drafter.writers.faults import Fault, Trouble, plain

if TYPE_CHECKING:
    from drafter.drafting.loop import Drafting
    from drafter.writers.options import ModelOptions

_ELSE = "or write it now with --writer composer."


def no_model(instead: str = _ELSE) -> AuthError:
    """The error where neither a key nor a base URL is set.

    Args:
        instead: What does without a model, to end the sentence that says what to do.
    """
    return AuthError(
        "No model is configured: there is no key and no base URL.",
        fix=f"Set OPENAI_API_KEY, or DRAFTER_BASE_URL for a local server, {instead}",
    )


def explain(fault: Fault, options: ModelOptions, *, tries: int, seconds: float, left: float) -> ProviderError:
    """Makes the error that a person sees.

    Args:
        fault: The last fault.
        options: What the model was reached with.
        tries: How many requests were made for this ask.
        seconds: How long that took.
        left: Seconds that were left of the note's deadline.
    """
    host = _host(options)
    what, fix = _words(fault, options, host)
    kind = {Trouble.REFUSED_KEY: AuthError, Trouble.QUOTA: QuotaError}.get(fault.trouble, ProviderError)
    why = _without_key(fault.said, options)
    why = f"It said: {why}" if why and fault.status is not None else why and f"The cause: {why}"
    if fault.passing:
        count = "once" if tries == 1 else f"{tries} times in {seconds:.0f} s"
        if fault.wait is not None and fault.wait >= left:
            what = f"{what} It asks to wait {_span(fault.wait)}; the deadline is {_span(options.deadline)} a note."
            fix = f"Try again later, {_ELSE}"
        else:
            what = f"{what} Asked {count}."
    return kind(what, why=why, fix=fix)


def _words(fault: Fault, options: ModelOptions, host: str) -> tuple[str, str]:
    status = f" ({fault.status})" if fault.status and fault.status >= 300 else ""  # noqa: PLR2004 - 200 says nothing
    local = f"Check that the server runs and that the base URL is right, {_ELSE}"
    later = f"Try again later, {_ELSE}"
    return {
        Trouble.UNREACHABLE: (f"{host} cannot be reached.", local),
        Trouble.UNKNOWN_HOST: (f"There is no server named {host}.", f"Check the base URL and your network, {_ELSE}"),
        Trouble.TLS: (
            f"The connection to {host} is not secure: its certificate or its TLS was not accepted.",
            f"Check the base URL (http or https?), a proxy, and this machine's clock, {_ELSE}",
        ),
        Trouble.DROPPED: (f"{host} broke the connection off.", later),
        Trouble.SLOW: (
            f"{host} gave no whole answer within {_span(options.timeout)} a request.",
            f"Raise DRAFTER_TIMEOUT and DRAFTER_DEADLINE, {_ELSE}",
        ),
        Trouble.REFUSED_KEY: (f"{host} refused the key{status}.", f"Check OPENAI_API_KEY, {_ELSE}"),
        Trouble.FORBIDDEN: (
            f"{host} does not allow this{status}.",
            f"Check that the key may use the model {options.model}, {_ELSE}",
        ),
        Trouble.NOT_FOUND: (
            f"{host} does not know the model {options.model}, or the address{status}.",
            f"Check --model and --base-url (most end in /v1); `drafter doctor` lists the models, {_ELSE}",
        ),
        Trouble.TOO_LONG: (
            f"The request is too long for {options.model} at {host}{status}.",
            f"Use a model or a server with a larger context, {_ELSE}",
        ),
        Trouble.BAD_REQUEST: (
            f"{host} refused the request{status}.",
            f"Check --model and the settings that `drafter doctor` lists, {_ELSE}",
        ),
        Trouble.BUSY: (f"{host} turns requests away{status}.", later),
        Trouble.QUOTA: (
            f"The account at {host} has no credit left{status}.",
            f"Add credit or use another key, {_ELSE}",
        ),
        Trouble.SERVER: (f"{host} failed{status}.", later),
        Trouble.REDIRECT: (
            f"{host} sends requests on to another address{status}; nothing was sent there.",
            f"Set that address as the base URL if you trust it, {_ELSE}",
        ),
        Trouble.NOT_THE_API: (
            f"{host} answered with something that is not a chat completion.",
            f"Check the base URL (most end in /v1), a proxy, or a sign-in page in between, {_ELSE}",
        ),
        Trouble.TOO_LARGE: (f"{host} sent an answer too large to be a note; it was not read.", local),
        Trouble.ADDRESS: (
            "The base URL is no address of a server.",
            f"Write it like http://localhost:11434/v1, {_ELSE}",
        ),
    }[fault.trouble]


def nothing_readable(drafting: Drafting, options: ModelOptions) -> NoReadableNoteError:
    """Makes the error for a drafting that ended without a note."""
    last = drafting.asks[-1]
    asked = "once" if len(drafting.asks) == 1 else f"{len(drafting.asks)} times"
    if drafting.outcome is Outcome.REFUSED:
        said = _without_key(plain(last.reply.refusal or ""), options)
        return NoReadableNoteError(
            f"{options.model} refused to write this note; asked {asked}.",
            why=f"It said: {said}" if said else "Its content filter stopped the answer.",
            fix=f"Put the case in milder words, use another --model, {_ELSE}",
        )
    if drafting.outcome is Outcome.CUT_OFF:
        return NoReadableNoteError(
            f"The answer of {options.model} was cut off before the note was whole; asked {asked}.",
            why="It reached the server's limit of tokens for an answer.",
            fix=f"Raise that limit (a lower DRAFTER_EFFORT leaves more of it for the note), {_ELSE}",
        )
    return NoReadableNoteError(
        f"{options.model} gave no readable note; asked {asked}.",
        why=f"The last answer: {plain('; '.join(last.problems))}.",
        fix=f"Try again, use another --model, {_ELSE}",
    )


def _host(options: ModelOptions) -> str:
    if options.base_url is None:
        return "api.openai.com"
    try:
        parts = urlsplit(options.base_url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "the base URL"
    # The host alone: a URL can hold a password.
    return plain(f"{parts.hostname}{port}") if parts.hostname else plain(options.base_url)


def _span(seconds: float) -> str:
    if seconds < 120:  # noqa: PLR2004 - two minutes
        return f"{seconds:.3g} s"
    if seconds < 7200:  # noqa: PLR2004 - two hours
        return f"{seconds / 60:.0f} minutes"
    return f"{seconds / 3600:.0f} hours" if seconds < 1e9 else "for ever"  # noqa: PLR2004 - no such wait is meant


def _without_key(text: str, options: ModelOptions) -> str:
    # Some servers quote the key that they refuse.
    return text.replace(options.api_key, "…") if options.api_key else text
