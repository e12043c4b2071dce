"""Many connections to one server, in several small pools.

A pool looks through all its connections at each request and each response; with sixty-four of them that is a quarter of
what a request costs. Several small pools under one client cost what a small one does.
"""

from __future__ import annotations

import itertools
import ssl
from urllib.request import getproxies

import httpx2

_POOLS = 16


class Spread(httpx2.AsyncBaseTransport):
    """Hands each request to the next of several pools."""

    def __init__(self) -> None:
        trusted = ssl.create_default_context()  # made once: it reads all certificates
        limits = httpx2.Limits(max_connections=None, max_keepalive_connections=None)
        self._pools = [httpx2.AsyncHTTPTransport(verify=trusted, limits=limits) for _ in range(_POOLS)]
        self._next = itertools.cycle(self._pools)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Sends one request."""
        return await next(self._next).handle_async_request(request)

    async def aclose(self) -> None:
        """Closes all connections."""
        for pool in self._pools:
            await pool.aclose()


def spread() -> httpx2.AsyncBaseTransport | None:
    """Returns the transport, or None where a proxy is set, which only the client's own transport goes through."""
    return None if getproxies() else Spread()
