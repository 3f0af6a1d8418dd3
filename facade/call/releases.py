"""Which release a server is, and the refusal of what this release does not have, where it would pass over it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from generated.runtime.releases import numbers

from ..errors import ApiError, DecodeError, NotInRelease
from ..events import UnknownRelease

if TYPE_CHECKING:
    from generated.runtime.calls import Call
    from generated.runtime.releases import Need

    from ..events import Reporter
    from .flows import Flow
    from .options import Options

# What asks a server for its release, through the core of a client; it gives nothing where the server does not say it.
Ask = Callable[[Any, "Options"], "Flow[str]"]
AUTO = "auto"


class Release:
    """The release of the server that a client and its copies speak with."""

    def __init__(self, told: str | None, ask: Ask, known: Callable[[], tuple[str, ...]]) -> None:
        """Args:
            told: the release, `auto` to ask the server when it matters, None for never.
            ask: asks the server.
            known: gives the releases that the description was made of.

        Raises ValueError or TypeError for what is no release.
        """
        if told is not None and not isinstance(told, str):
            raise TypeError(f"release={told!r}: give it as text, such as '5.18.1'; a number can lose its end")
        if told is not None and told != AUTO:
            _check(told, known())
        self._checks = told is not None
        self._known = told if told != AUTO else None
        self._ask = ask
        self._described = known

    def tell_unknown(self, reporter: Reporter) -> None:
        """Tell a release that the client was told, and that is none of those that the description was made of."""
        known = self._described() if self._known is not None else ()
        if self._known is not None and known and numbers(self._known) not in map(numbers, known):
            reporter(UnknownRelease(reporter.platform, self._known, known))

    def known(self, core: Any, options: Options) -> Flow[str]:
        """A flow that gives the release, which is asked for once. Ends in NotInRelease where the server does not say
        it."""
        if self._known is None:
            try:
                said = yield from self._ask(core, options)
                numbers(said)
            except (ApiError, DecodeError, ValueError) as problem:
                raise NotInRelease(f"the server does not say which release it is ({problem}): give release=") from None
            self._known = said
        return self._known

    def refuse(self, call: Call[Any]) -> None:
        """Raises NotInRelease for a call that uses what the release does not have, where that is known by now."""
        if self._checks and self._known is not None:
            for need in call.uses():
                _refuse(need, self._known, call)

    def check(self, core: Any, call: Call[Any], options: Options) -> Flow[None]:
        """A flow that ends in NotInRelease for such a call. The server is asked only for what it would pass over."""
        needs = call.uses() if self._checks else []
        release = self._known
        if release is None and any(need.silent for need in needs):
            release = yield from self.known(core, options)
        if release is not None:
            for need in needs:
                _refuse(need, release, call)


def _check(told: str, known: tuple[str, ...]) -> None:
    """Raises ValueError, with the releases that may be meant, for what is none."""
    from generated.runtime.nearness import meant

    try:
        numbers(told)
    except ValueError as problem:
        hint = meant(told, (*known, AUTO), "known are")
        raise ValueError(f"release={told!r}: {problem}; {hint}") from None


def _refuse(need: Need, release: str, call: Call[Any]) -> None:
    if not need.span.has(release):
        what = f"release {release} of the server does not have {need.what}, which is there {need.span}"
        raise NotInRelease(what, release=release).about(call.operation.route)
