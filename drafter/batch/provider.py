"""The provider's side of a batch: files and batches, each call tried again where that may help."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Self, TypeVar

from drafter.errors import ProviderError
from drafter.writers import Patience
from drafter.writers.explain import explain, no_model
from drafter.writers.faults import Fault, Trouble, connection_fault, status_fault
from drafter.writers.options import STAND_IN_KEY
from drafter.writers.waiting import asked_wait, backoff

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from openai.types import Batch

    from drafter.writers import ModelOptions

T = TypeVar("T")

ENDED = {"completed", "failed", "expired", "cancelled"}
_UPLOAD_SECONDS = 900.0
_PAGE = 100


class Provider:
    """Files and batches at a provider; an asynchronous context manager.

    Args:
        options: How it is reached.
        run: The run's id.
        patience: How a failing server is met.

    Raises:
        AuthError: There is neither a key nor a base URL.
    """

    def __init__(self, options: ModelOptions, run: str, patience: Patience | None = None) -> None:
        if not options.configured:
            raise no_model()
        import openai  # noqa: PLC0415 - imported only where a provider is called

        self._openai = openai
        self._options = options
        self._run = run
        self._patience = patience or Patience()
        self._client = openai.AsyncOpenAI(
            api_key=options.api_key or STAND_IN_KEY,
            base_url=options.base_url,
            max_retries=0,
            timeout=options.timeout,
            http_client=openai.DefaultAsyncHttpxClient(follow_redirects=False),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.close()

    async def upload(self, path: Path) -> str:
        """Uploads a file of requests; returns its id.

        Raises:
            ProviderError: It could not be uploaded.
        """

        async def send() -> str:
            with path.open("rb") as stream:
                name = f"drafter-{self._run}-{path.name}"
                made = await self._client.files.create(file=(name, stream), purpose="batch", timeout=_UPLOAD_SECONDS)
            return made.id

        return await self._trying(send)

    async def create(self, file: str, part: str, since: int) -> Batch:
        """Makes a batch, unless this run has made it already: one that was asked for may be there without our knowing.

        Args:
            file: The uploaded file's id.
            part: The part's name, which with the run's id tells the batch from all others.
            since: When the run began.

        Raises:
            ProviderError: It could not be made.
        """

        async def make() -> Batch:
            # Looked up anew before each try: a request that broke off may have been heard.
            if (made := await self._find(part, since)) is not None:
                return made
            return await self._client.batches.create(
                input_file_id=file,
                endpoint="/v1/chat/completions",
                completion_window="24h",
                metadata={"drafter_run": self._run, "drafter_part": part},
            )

        return await self._trying(make)

    async def _find(self, part: str, since: int) -> Batch | None:
        wanted = {"drafter_run": self._run, "drafter_part": part}
        async for batch in self._client.batches.list(limit=_PAGE):
            if (batch.metadata or {}).items() >= wanted.items():
                return batch
            if batch.created_at < since - 3600:  # an hour, for clocks that differ
                return None
        return None

    async def retrieve(self, batch: str) -> Batch:
        """Returns a batch as it stands.

        Raises:
            ProviderError: It could not be had.
        """
        return await self._trying(lambda: self._client.batches.retrieve(batch))

    async def lines(self, file: str) -> AsyncIterator[str]:
        """Yields the lines of a file of results.

        Raises:
            ProviderError: It could not be read to its end; what was yielded may be yielded again.
        """
        try:
            async with self._client.files.with_streaming_response.content(file, timeout=_UPLOAD_SECONDS) as response:
                async for line in response.iter_lines():
                    yield line
        except Exception as error:  # noqa: BLE001 - likewise told apart below
            raise self._explained(self._fault(error), tries=1, began=time.monotonic()) from None

    async def _trying(self, call: Callable[[], Awaitable[T]]) -> T:
        began = time.monotonic()
        for tries in range(1, self._patience.tries + 1):
            try:
                return await call()
            except Exception as error:  # noqa: BLE001 - told apart by _fault, which raises what it does not know
                fault = self._fault(error)
                if not fault.passing or tries == self._patience.tries:
                    raise self._explained(fault, tries=tries, began=began) from None
                await asyncio.sleep(backoff(self._patience, tries) if fault.wait is None else fault.wait)
        raise AssertionError("the last try returns or raises")

    def _fault(self, error: Exception) -> Fault:
        if isinstance(error, self._openai.APIStatusError):
            response: Any = error.response
            wait = asked_wait(response.headers)
            return status_fault(error.status_code, error.body, response.headers, wait=wait)
        if isinstance(error, self._openai.APIConnectionError | TimeoutError | OSError) or type(
            error
        ).__module__.startswith("httpx"):
            return connection_fault(error)
        if isinstance(error, self._openai.OpenAIError | ValueError | TypeError | AttributeError):
            # A 200 that is something else than the API documents.
            return Fault(Trouble.NOT_THE_API)
        raise error

    def _explained(self, fault: Fault, *, tries: int, began: float) -> ProviderError:
        left = self._options.deadline
        error = explain(fault, self._options, tries=tries, seconds=time.monotonic() - began, left=left)
        error.fix = error.fix.removesuffix(", or write it now with --writer composer.").rstrip(".") + "; run it again."
        return error
