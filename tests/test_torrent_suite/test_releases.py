"""What the release of a server does not have is refused, because the server would pass over it."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from facade import NotFound, NotInRelease, TorrentSuite
from facade.sandbox.actions import status
from facade.sandbox.torrent_suite import TorrentSuiteSandbox
from generated.runtime.releases import Span
from generated.torrent_suite.models.sampleset_2 import Sampleset2

from .conftest import Connect
from .ways import Way

ABOUT = "/rundb/api/v1/getsoftwareinfo/"
ONLY_LATER = {"library_prep_protocol": "x"}
ONLY_EARLIER = {"cyclingProtocols__startswith": "x"}


def paths(box: TorrentSuiteSandbox) -> list[str]:
    return [exchange.path for exchange in box.journal]


def test_the_server_is_asked_for_its_release_once_and_only_where_it_matters(box: TorrentSuiteSandbox, way: Way) -> None:
    way.listed(way.ts.sampleset.list(status="created"))
    assert ABOUT not in paths(box)
    box.clear()
    for _ in range(2):
        with pytest.raises(NotInRelease, match=r"release 5\.12\.1 .*'libraryPrepProtocol'.* since 5\.18\.1") as refused:
            way.listed(way.ts.sampleset.list(**ONLY_LATER))
    assert refused.value.release == "5.12.1"
    assert paths(box) == [ABOUT]
    way.listed(way.ts.sampleset.list(**ONLY_EARLIER))
    assert paths(box) == [ABOUT, "/rundb/api/v1/sampleset/"]


def test_a_release_that_is_told_is_believed(box: TorrentSuiteSandbox, connect: Connect) -> None:
    way = connect(username=box.username, api_key=box.api_key, release="5.18.1")
    assert way.run(way.ts.release()) == "5.18.1"
    for refused in (ONLY_EARLIER, {"cycling_protocols": "x"}):
        with pytest.raises(NotInRelease, match=r"until 5\.12\.1"):
            # Where the release is known, before anything is read.
            way.ts.sampleset.list(**refused)
    assert len(box.journal) == 0


@pytest.mark.parametrize(
    ("name", "kept"),
    [("sampleSet__cyclingProtocols", False), ("sampleSet__libraryPrepProtocol", True), ("sampleSet__status", True)],
)
def test_fields_of_related_lists_are_of_releases_too(
    box: TorrentSuiteSandbox, connect: Connect, name: str, kept: bool
) -> None:
    way = connect(username=box.username, api_key=box.api_key, release="5.20")
    if kept:
        way.ts.samplesetitem.list(**{name: "x"})
    else:
        with pytest.raises(NotInRelease):
            way.ts.samplesetitem.list(**{name: "x"})


@pytest.mark.parametrize("body", [{"displayedName": "s", "categories": "x"}, Sampleset2(categories="x")], ids=str)
def test_properties_that_the_server_would_drop_are_refused(box: TorrentSuiteSandbox, way: Way, body: Any) -> None:
    with pytest.raises(NotInRelease, match="the property 'categories'"):
        way.run(way.ts.sampleset.create(body=body))
    assert paths(box) == [ABOUT]


def test_properties_that_are_empty_are_dropped_without_loss(box: TorrentSuiteSandbox, way: Way) -> None:
    way.run(way.ts.sampleset.create(body={"displayedName": "s", "categories": "", "libraryPrepProtocol": None}))
    assert ABOUT not in paths(box)


def test_an_operation_is_refused_where_the_release_is_known_and_else_by_the_server(
    box: TorrentSuiteSandbox, connect: Connect, way: Way
) -> None:
    with pytest.raises(NotFound):
        way.listed(way.ts.chefpcrplateconfig.list())
    assert ABOUT not in paths(box)
    told = connect(username=box.username, api_key=box.api_key, release="5.12.1")
    with pytest.raises(NotInRelease, match="this operation"):
        told.ts.chefpcrplateconfig.list()


def test_the_release_is_what_the_server_says_now(box: TorrentSuiteSandbox, connect: Connect, way: Way) -> None:
    assert way.run(way.ts.release()) == "5.12.1"
    box.switches.release = "5.18.1"
    later = connect(username=box.username, api_key=box.api_key)
    assert later.run(later.ts.release()) == "5.18.1"
    with pytest.raises(NotInRelease):
        later.ts.sampleset.list(**ONLY_EARLIER)


def test_a_server_that_does_not_say_it_has_to_be_told(box: TorrentSuiteSandbox, connect: Connect, way: Way) -> None:
    box.switches.release = "nightly"
    with pytest.raises(NotInRelease, match="release=") as refused:
        way.listed(way.ts.sampleset.list(**ONLY_LATER))
    assert refused.value.release is None
    box.faults.add(action=status(404))
    with pytest.raises(NotInRelease, match="404"):
        way.run(way.ts.release())
    careless = connect(username=box.username, api_key=box.api_key, release=None)
    careless.ts.sampleset.list(**ONLY_LATER)


def test_the_release_comes_from_the_environment_and_goes_along_with_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TORRENT_SUITE_RELEASE", "5.18.1")
    monkeypatch.setenv("TORRENT_SUITE_USERNAME", "u")
    monkeypatch.setenv("TORRENT_SUITE_API_KEY", "k")
    with TorrentSuite.from_env() as ts:
        for copy in (ts, ts.with_options(timeout=3), pickle.loads(pickle.dumps(ts))):
            assert copy.release() == "5.18.1"
    with TorrentSuite.from_env(release="5.12.1") as ts:
        assert ts.release() == "5.12.1"


def test_a_release_that_nobody_has_described_is_told_and_used() -> None:
    events: list[Any] = []
    for release, told in (("5.20", 1), ("5.18.1", 0), ("auto", 0), (None, 0)):
        events.clear()
        with TorrentSuite(base_url="torrent.test", release=release, session="s", on_event=events.append) as ts:
            assert release != "5.20" or ts.release() == "5.20"
        assert len(events) == told
        assert all((event.release, event.known) == ("5.20", ("5.12.1", "5.18.1")) for event in events)
    for release, said in (("v5.18.1", r"did you mean '5\.18\.1'"), ("nightly", r"known are: 5\.12\.1, 5\.18\.1, auto")):
        with pytest.raises(ValueError, match=said):
            TorrentSuite(release=release, session="s")


def test_what_is_no_release_is_refused_at_once() -> None:
    for release in ("", "new", "5.x", 5.18):
        with pytest.raises((ValueError, TypeError), match="release"):
            TorrentSuite(release=release)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("span", "has", "has_not"),
    [
        (Span(since="5.18.1"), ["5.18.1", "5.18.10", "6"], ["5.12.1", "5.9", "5.18"]),
        (Span(until="5.12.1"), ["5.12.1", "5.12", "5.9"], ["5.12.2", "5.18.1"]),
        (Span("5.10", "5.18.1", ("5.12.1",)), ["5.10", "5.14"], ["5.9", "5.12.1", "5.20"]),
    ],
)
def test_releases_are_in_the_order_of_their_numbers(span: Span, has: list[str], has_not: list[str]) -> None:
    assert all(map(span.has, has))
    assert not any(map(span.has, has_not))


def test_calls_without_a_schema(box: TorrentSuiteSandbox, way: Way) -> None:
    assert way.run(way.ts.getsoftwareinfo.get()).software_release_version == "5.12.1"
    (account,) = way.listed(way.ts.account.list())
    assert (account.username, account.api_key) == (box.username, box.api_key)
    assert box.api_key not in repr(account)
    assert way.run(way.ts.meshprefetch.get()).values["projects"] == []
    for call in (way.ts.ionreporter.workflows, way.ts.ionreporter.version):
        with pytest.raises(Exception, match="Plugin Not Found"):
            way.run(call())
