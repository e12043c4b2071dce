"""The SDK's client as drafter has it: no redirects, no retries of its own, and a cap on what it reads."""

from __future__ import annotations

import ssl
from functools import cache
from typing import TYPE_CHECKING, cast

from drafter.writers.explain import explain
from drafter.writers.faults import Fault, TooLargeError, Trouble
from drafter.writers.options import STAND_IN_KEY, ModelOptions

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    import httpx2
    from openai import AsyncOpenAI

LARGEST_BODY = 16 * 1024 * 1024  # bytes of a response; ten megabytes of text can still be told from a note


def connect(options: ModelOptions, *, many: bool) -> AsyncOpenAI:
    """Makes a client.

    Args:
        options: How the model is reached.
        many: Whether many requests will be out at once.

    Raises:
        ProviderError: Where the base URL is no address.
    """
    import httpx2  # noqa: PLC0415 - it comes with openai
    import openai  # noqa: PLC0415 - imported only where a model is called

    transport = None
    if many:
        from drafter.writers.spread import spread  # noqa: PLC0415 - likewise

        transport = spread()
    # Redirects are not followed: the case and the key would go to a server that nobody named.
    http = openai.DefaultAsyncHttpxClient(
        verify=_certificates(options),
        timeout=options.timeout,
        follow_redirects=False,
        event_hooks={"response": [_cap]},
        transport=transport,
    )
    try:
        return openai.AsyncOpenAI(
            api_key=options.api_key or STAND_IN_KEY,
            base_url=options.base_url,
            max_retries=0,
            timeout=options.timeout,
            http_client=http,
        )
    except (ValueError, httpx2.InvalidURL):
        raise explain(Fault(Trouble.ADDRESS), options, tries=0, seconds=0, left=0) from None


def _certificates(options: ModelOptions) -> bool | ssl.SSLContext:
    """The certificates that are trusted: none for a server without TLS, since to read them all takes its time."""
    plain = (options.base_url or "").lower().startswith("http://")
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if plain else True


async def _cap(response: httpx2.Response) -> None:
    """Puts a cap on a response before its body is read."""
    response.stream = _capped()(cast("httpx2.AsyncByteStream", response.stream))


@cache
def _capped() -> Callable[[httpx2.AsyncByteStream], httpx2.AsyncByteStream]:
    import httpx2  # noqa: PLC0415 - it comes with openai, and is imported after it

    class Capped(httpx2.AsyncByteStream):
        def __init__(self, stream: httpx2.AsyncByteStream) -> None:
            self._stream = stream

        async def __aiter__(self) -> AsyncIterator[bytes]:
            total = 0
            async for chunk in self._stream:
                total += len(chunk)
                if total > LARGEST_BODY:
                    raise TooLargeError
                yield chunk

        async def aclose(self) -> None:
            await self._stream.aclose()

    return Capped
