"""Clients as pickle brings them back, in this process or another one: with their settings, and without secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..call.credentials import LostCredentials

if TYPE_CHECKING:
    from ..call.options import Options
    from ..http.runners import AsyncRunner, SyncRunner


def revived(
    client: Any, settings: dict[str, Any], options: Options, again: dict[str, Any] | None, own: dict[str, Any]
) -> Any:
    """A client as pickle brings it back: everything but credentials. One that had them from the environment has those
    of the environment here; `again` are the arguments that it was made with besides."""
    lost = LostCredentials(client.__name__)
    found: Any = None
    if again is not None:
        try:
            found = client.from_env(**settings, **again)
        except (ValueError, TypeError) as problem:
            lost = LostCredentials(client.__name__, str(problem))
    if found is None:
        found = object.__new__(client)
        found._start(lambda base_url: lost, options.api_version, **settings)
        found._again = again
    found._use(options)
    found.__dict__ |= own
    return found


def revived_runner(
    client: Any, settings: dict[str, Any], options: Options, again: dict[str, Any] | None
) -> SyncRunner | AsyncRunner:
    """What a list or a file that was pickled makes its calls with."""
    found: SyncRunner | AsyncRunner = revived(client, settings, options, again, {})._runner
    return found
