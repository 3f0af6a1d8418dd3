"""A transport for httpx that sends with aiohttp, in the manner of `httpx-aiohttp`: it takes every lost connection for a
timeout of connecting, and hands addresses on as text, which aiohttp writes anew."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import httpx


class _Body(httpx.AsyncByteStream):
    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._answer.content.iter_chunked(1 << 14):
            yield chunk

    async def aclose(self) -> None:
        self._answer.close()


class OverAiohttp(httpx.AsyncBaseTransport):
    """Sends with an `aiohttp.ClientSession`, made by the first request."""

    def __init__(self) -> None:
        self.client: Any = None

    def get_client(self) -> aiohttp.ClientSession:
        """The session."""
        return self.client if isinstance(self.client, aiohttp.ClientSession) else aiohttp.ClientSession()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if not isinstance(self.client, aiohttp.ClientSession):
            self.client = self.get_client()
        try:
            answer = await self.client.request(
                method=request.method,
                url=str(request.url),
                headers=request.headers,
                data=request.content or None,
                allow_redirects=False,
                auto_decompress=False,
            )
        except aiohttp.ClientConnectionError as error:
            raise httpx.ConnectTimeout(str(error)) from error
        return httpx.Response(answer.status, headers=answer.raw_headers, stream=_Body(answer), request=request)

    async def aclose(self) -> None:
        if isinstance(self.client, aiohttp.ClientSession):
            await self.client.close()
