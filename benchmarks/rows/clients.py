"""Clients for the server that is measured against, as each side makes them."""

from __future__ import annotations

from typing import Any

ACCEPT = {"Accept": "application/vnd.illumina.v3+json, application/problem+json", "X-API-Key": "invented"}


def ours(base_url: str) -> Any:
    """The facade's, with its defaults."""
    from facade import ICA

    return ICA(api_key="invented", base_url=base_url)


def ours_async(base_url: str) -> Any:
    """The same, to be awaited."""
    from facade import AsyncICA

    return AsyncICA(api_key="invented", base_url=base_url)


def plain(base_url: str) -> Any:
    """One of httpx with its defaults."""
    import httpx

    return httpx.Client(base_url=base_url, headers=ACCEPT)


def plain_async(base_url: str) -> Any:
    """The same, to be awaited."""
    import httpx

    return httpx.AsyncClient(base_url=base_url, headers=ACCEPT)
