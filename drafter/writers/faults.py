"""What goes wrong between here and a model, told apart once.

Every failure of a request becomes a `Fault`: what kind of trouble it is, what the server said, how long it asks to
wait, and whether trying again may help. At the end of all tries a fault becomes one of the errors that people see.
"""

from __future__ import annotations

import os
import re
import socket
import ssl
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from drafter.text.safe import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LONGEST_SAID = 160


class Trouble(StrEnum):
    """The kinds of trouble."""

    UNREACHABLE = "unreachable"  # nothing listens there, or the way is closed
    UNKNOWN_HOST = "unknown host"
    TLS = "tls"
    DROPPED = "dropped"
    SLOW = "slow"  # no whole answer within the time for a request
    REFUSED_KEY = "refused key"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not found"
    TOO_LONG = "too long"
    BAD_REQUEST = "bad request"
    BUSY = "busy"  # 408, 409, 429
    QUOTA = "quota"
    SERVER = "server"  # 5xx
    REDIRECT = "redirect"
    NOT_THE_API = "not the api"
    TOO_LARGE = "too large"
    ADDRESS = "address"  # the base URL is no address at all


_PASSING = {Trouble.UNREACHABLE, Trouble.DROPPED, Trouble.SLOW, Trouble.BUSY, Trouble.SERVER}
_FORM = re.compile(
    r"response.?format|json.?(schema|object)|structured.?output|guided|grammar|additionalProperties", re.IGNORECASE
)
_CONTEXT = re.compile(
    r"context.?(length|size|window)|maximum context|too many tokens|prompt is too long", re.IGNORECASE
)
_MODEL = re.compile(
    r"model.{0,80}(not found|does not exist|unknown|not supported|no such)|model_not_found", re.IGNORECASE
)
_QUOTA = re.compile(r"insufficient_quota|billing|exceeded your current quota|payment|credit", re.IGNORECASE)


class Fault(Exception):  # noqa: N818 - it never leaves this package
    """One failed request.

    Args:
        trouble: What kind of trouble it is.
        status: The response's status, where there was a response.
        said: What the server said, or what was found instead of an answer.
        wait: Seconds that the server asks to wait, where it does.
    """

    def __init__(
        self, trouble: Trouble, *, status: int | None = None, said: str = "", wait: float | None = None
    ) -> None:
        super().__init__(trouble, status, said)
        self.trouble = trouble
        self.status = status
        self.said = said
        self.wait = wait

    @property
    def passing(self) -> bool:
        """Whether trying again may help."""
        # 501 and 505 say that the server cannot do it at all.
        return self.trouble in _PASSING and self.status not in (501, 505)

    @property
    def about_form(self) -> bool:
        """Whether the server refused the form in which the answer was asked for."""
        told = self.trouble in (Trouble.BAD_REQUEST, Trouble.SERVER, Trouble.NOT_FOUND) and _FORM.search(self.said)
        return bool(told) or self.status in (500, 501)


class TooLargeError(Exception):
    """A response body beyond the cap."""


def plain(text: str) -> str:
    """Makes a server's words fit for one line of a terminal."""
    return shown(" ".join(text.split()), _LONGEST_SAID)


def status_fault(
    status: int, body: object, headers: Mapping[str, str] | None = None, *, wait: float | None = None
) -> Fault:
    """Tells what a response with an error means.

    Args:
        status: Its status; 200 where an error came under the status of success.
        body: Its body, parsed where it was JSON, else its text.
        headers: Its headers.
        wait: Seconds that it asks to wait.
    """
    code, said = _error_in(body)
    if 300 <= status < 400:  # noqa: PLR2004 - the redirects
        return Fault(Trouble.REDIRECT, status=status, said=plain((headers or {}).get("location", "")))
    if status == 200 and code.isdigit():  # noqa: PLR2004 - the status is in the body
        status = int(code)
    told = f"{code} {said}"
    if status in (402, 429, 403) and _QUOTA.search(told):
        trouble = Trouble.QUOTA
    elif status in (400, 404, 413, 422, 200) and _CONTEXT.search(told):
        trouble = Trouble.TOO_LONG
    elif status in (400, 404, 200) and _MODEL.search(told):
        trouble = Trouble.NOT_FOUND
    else:
        trouble = _BY_STATUS.get(status, Trouble.SERVER if status >= 500 else Trouble.BAD_REQUEST)  # noqa: PLR2004 - the server's own
    return Fault(trouble, status=status, said=plain(said), wait=wait)


_BY_STATUS = {
    401: Trouble.REFUSED_KEY,
    402: Trouble.QUOTA,
    403: Trouble.FORBIDDEN,
    404: Trouble.NOT_FOUND,
    408: Trouble.BUSY,
    409: Trouble.BUSY,
    413: Trouble.TOO_LONG,
    425: Trouble.BUSY,
    429: Trouble.BUSY,
}


def _error_in(body: object) -> tuple[str, str]:
    """Finds the code and the words in an error's body, in any of the shapes that servers use."""
    if isinstance(body, str):
        return "", "an HTML page" if body.lstrip()[:9].lower().startswith(("<!doctype", "<html")) else body
    if not isinstance(body, dict):
        return "", ""
    error: Any = body.get("error", body)
    if isinstance(error, str):
        return str(body.get("code") or ""), error
    if not isinstance(error, dict):
        return "", ""
    codes = [str(error[key]) for key in ("code", "type") if isinstance(error.get(key), str | int)]
    words = next((error[key] for key in ("message", "detail", "title") if error.get(key)), "")
    param = error.get("param")
    said = f"{words} ({param})" if isinstance(param, str) and param not in str(words) else str(words)
    numeric = next((code for code in codes if code.isdigit()), None)
    return numeric or " ".join(codes), said


def connection_fault(error: BaseException) -> Fault:
    """Tells why no response was had, from the exceptions beneath the client's own."""
    chain = list(_causes(error))
    if fault := next((fault for cause in chain if (fault := _beneath(cause))), None):
        return fault
    names = {type(cause).__name__ for cause in chain}
    if any("Timeout" in name for name in names):
        return Fault(Trouble.SLOW)
    if names & {"UnsupportedProtocol", "InvalidURL", "LocalProtocolError"}:
        return Fault(Trouble.ADDRESS)
    # The system's words for the number: asyncio's own hold the address once more.
    said = next((os.strerror(cause.errno) for cause in chain if isinstance(cause, OSError) and cause.errno), "")
    return Fault(Trouble.UNREACHABLE if "ConnectError" in names else Trouble.DROPPED, said=plain(said))


def _beneath(cause: BaseException) -> Fault | None:
    if isinstance(cause, TooLargeError):
        return Fault(Trouble.TOO_LARGE)
    if isinstance(cause, TimeoutError):
        return Fault(Trouble.SLOW)
    if isinstance(cause, ssl.SSLError):
        # A certificate that is not accepted has its reason in words: expired, self-signed, of another name.
        said = getattr(cause, "verify_message", "") or cause.reason or str(cause)
        return Fault(Trouble.TLS, said=plain(said))
    if isinstance(cause, socket.gaierror):
        # A name server that does not answer may answer later; a name that it does not know stays unknown.
        if cause.errno == socket.EAI_AGAIN:
            return Fault(Trouble.UNREACHABLE, said="the name server does not answer")
        return Fault(Trouble.UNKNOWN_HOST)
    return None


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
