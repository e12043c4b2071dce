"""The client: one ask in, one reply out, with what passes tried again.

The OpenAI SDK is imported when the first writer is made, and never before. Its own retries are off: it retries what
cannot succeed, and knows no deadline.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Literal, Self, cast

import tenacity

from drafter.errors import ProviderError
from drafter.prompting.files import KeptLibrary
from drafter.writers.blocking import run
from drafter.writers.connection import LARGEST_BODY, connect
from drafter.writers.explain import explain, no_model
from drafter.writers.faults import Fault, TooLargeError, Trouble, connection_fault, status_fault
from drafter.writers.options import ModelOptions, Patience
from drafter.writers.waiting import asked_wait, backoff
from drafter.writers.wire import Agreement, Mode, read_body, read_models, request_body

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx2
    from openai import AsyncOpenAI, OpenAI

    from drafter.drafting import Ask, Drafting
    from drafter.drafting.reply import Reply
    from drafter.prompting import Prompt

_PATH = "/chat/completions"


class ModelWriter:
    """Asks a model.

    Use it as a context manager, of either kind: a client that it made is closed at the end, one handed in is not.

    Args:
        options: How the model is reached.
        client: An `openai.OpenAI` or `openai.AsyncOpenAI` to use; it keeps its own address and key. A synchronous one
            runs in a thread, where a deadline that passes leaves its request to end by itself.
        patience: How a failing server is met.
        many: Whether many requests will be out at once.

    Raises:
        AuthError: Where there is neither a client, nor a key, nor a base URL.
    """

    def __init__(
        self,
        options: ModelOptions,
        *,
        client: OpenAI | AsyncOpenAI | None = None,
        patience: Patience | None = None,
        many: bool = False,
    ) -> None:
        if client is None and not options.configured:
            raise no_model()
        self.options = options
        self.patience = patience or Patience()
        self.agreement = Agreement()
        self.library = KeptLibrary()
        self._own = client is None
        self._client = connect(options, many=many) if client is None else client.with_options(max_retries=0)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        run(self.aclose())

    async def aclose(self) -> None:
        """Closes the client, if it was made here."""
        if self._own:
            await cast("AsyncOpenAI", self._client).close()

    async def ask(
        self, prompt: Prompt, *, until: float, waiting: Callable[[float], None] = lambda _: None
    ) -> tuple[Reply, Mode]:
        """Asks once, trying again what passes.

        Args:
            prompt: What to ask.
            until: The note's deadline, on the clock of `time.monotonic`.
            waiting: Told the seconds before each further try.

        Returns:
            The reply, unchecked, and the mode it was asked in.

        Raises:
            ProviderError: Where no reply was had.
        """
        started, tries = time.monotonic(), 0
        first_mode = self.agreement.mode
        while True:
            mode = self.agreement.mode
            attempts = self._attempts(mode, tries, until, waiting)
            try:
                async for attempt in attempts:
                    with attempt:
                        tries += 1
                        body = request_body(prompt, self.options, mode)
                        reply = await self._request(body, until)
            except Fault as fault:
                if not self.agreement.proven and fault.about_form and self.agreement.step_down(mode):
                    continue
                if not self.agreement.proven:
                    # It was not the form after all; the next ask begins as this one did.
                    self.agreement.mode = first_mode
                now = time.monotonic()
                raise explain(fault, self.options, tries=tries, seconds=now - started, left=until - now) from None
            self.agreement.holds(mode)
            return reply, mode

    def _attempts(
        self, mode: Mode, before: int, until: float, waiting: Callable[[float], None]
    ) -> tenacity.AsyncRetrying:
        def wait(state: tenacity.RetryCallState) -> float:
            fault = _fault_of(state)
            return backoff(self.patience, state.attempt_number) if fault.wait is None else fault.wait

        def stop(state: tenacity.RetryCallState) -> bool:
            most = self.patience.tries - before
            if _fault_of(state).about_form and mode is not Mode.PLAIN and not self.agreement.proven:
                # It may pass, or mean that the server cannot do this form at all; a try is kept for each form below.
                most = min(most, 2 if mode is Mode.STRICT else 1)
            return state.attempt_number >= most or time.monotonic() + state.upcoming_sleep >= until

        return tenacity.AsyncRetrying(
            retry=tenacity.retry_if_exception(lambda error: isinstance(error, Fault) and error.passing),
            wait=wait,
            stop=stop,
            before_sleep=lambda state: waiting(state.upcoming_sleep),
            reraise=True,
        )

    async def models(self, *, until: float) -> list[str]:
        """Asks once for the models that the server has.

        Args:
            until: When to give up, on the clock of `time.monotonic`.

        Returns:
            Their names, in the server's order; empty where it lists none.

        Raises:
            ProviderError: Where it did not answer, or not with a list.
        """
        started = time.monotonic()
        try:
            return read_models(await self._bytes("get", "/models", until))
        except Fault as fault:
            raise explain(fault, self.options, tries=1, seconds=time.monotonic() - started, left=0) from None

    async def _request(self, body: dict[str, Any], until: float) -> Reply:
        return read_body(await self._bytes("post", _PATH, until, body))

    async def _bytes(
        self, verb: Literal["get", "post"], path: str, until: float, body: dict[str, Any] | None = None
    ) -> bytes:
        seconds = min(self.options.timeout, until - time.monotonic())
        if seconds <= 0:
            raise Fault(Trouble.SLOW)
        import httpx2  # noqa: PLC0415 - it comes with openai
        import openai  # noqa: PLC0415 - imported only where a model is called

        try:
            # The client's own timeouts hold for each read; this one holds for the whole, a dripping body too.
            async with asyncio.timeout(seconds):
                response = await self._send(verb, path, body)
        except openai.APIStatusError as error:
            raise status_fault(
                error.status_code, error.body, error.response.headers, wait=asked_wait(error.response.headers)
            ) from None
        except (openai.APIConnectionError, httpx2.HTTPError, TooLargeError, TimeoutError, OSError) as error:
            raise connection_fault(error) from None
        except openai.OpenAIError as error:
            raise ProviderError("The request could not be made.", why=str(error).splitlines()[0]) from None
        if len(response) > LARGEST_BODY:
            raise Fault(Trouble.TOO_LARGE)
        return response

    async def _send(self, verb: Literal["get", "post"], path: str, body: dict[str, Any] | None) -> bytes:
        import httpx2  # noqa: PLC0415 - it comes with openai

        # `chat.completions.create` would walk through every key of the request and copy it, a fifth of all that
        # a note costs here; the body is in the wire's own terms already.
        call = cast("Callable[..., Any]", getattr(self._client, verb))
        more = {"cast_to": httpx2.Response} | ({} if body is None else {"body": body})
        if asyncio.iscoroutinefunction(call):
            response = await call(path, **more)
        else:
            response = await asyncio.to_thread(call, path, **more)
        self._saw(response.headers)
        return cast("httpx2.Response", response).content

    async def judged(self, drafting: Drafting, reply: Reply) -> Ask | None:  # noqa: ARG002 - there is no such place here
        """Judges a reply elsewhere, for a writer that has a place for it; None: it is judged where it is taken."""
        return None

    def _saw(self, headers: Mapping[str, str]) -> None:
        """Told the headers of each response that succeeded, for a writer that minds rate limits."""


def _fault_of(state: tenacity.RetryCallState) -> Fault:
    error = state.outcome.exception() if state.outcome else None
    return error if isinstance(error, Fault) else Fault(Trouble.BAD_REQUEST)
