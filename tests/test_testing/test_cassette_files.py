"""Cassettes as files: readable, the same again when recorded again, and harmless whatever is in them."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from facade.testing import CassetteUnusable, RecordingFailed, about_of, replay
from tests.tally import Tally

from .conftest import Host

EMPTY = "about:\n  origin: sandbox\ninteractions: []\nversion: 1\n"
ANSWER = (
    "interactions:\n- request: {{method: GET, uri: '{uri}', headers: {{Accept: text/plain}}, body: ''}}\n"
    "  response: {{status: {{code: {status}, message: OK}}, headers: {{{header}}}, body: {{string: ''}}}}\n"
)
HOSTILE = {
    "an object": "interactions: !!python/object/apply:builtins.print [told]\n",
    "an old kind of text": "interactions:\n- !!python/tuple [1]\n",
    "a tag of its own": "about: !thing {}\ninteractions: []\n",
    "references": "about: &a [1]\ninteractions: [*a, *a]\n",
    "nesting": f"interactions: {'[' * 100}{']' * 100}\n",
    "no list": "interactions: 5\n",
    "no mapping": "- 1\n",
    "no YAML": "interactions: [\n",
    "no exchange": "interactions:\n- request: {method: GET}\n",
    "a body that is none": (
        "interactions:\n- request: {method: GET, uri: 'https://a.test/', headers: {}, body: {a: 1}}\n"
        "  response: {status: {code: 200, message: OK}, headers: {}, body: {string: ''}}\n"
    ),
    "a status that is none": (
        "interactions:\n- request: {method: GET, uri: 'https://a.test/', headers: {}, body: ''}\n"
        "  response: {status: {code: many, message: OK}, headers: {}, body: {string: ''}}\n"
    ),
    "an address that is none": (
        "interactions:\n- request: {method: GET, uri: 'https://[a/', headers: {}, body: ''}\n"
        "  response: {status: {code: 200, message: OK}, headers: {}, body: {string: ''}}\n"
    ),
    "an address of no host": ANSWER.format(uri="file:///a", status=200, header="A: b"),
    "a status that none has": ANSWER.format(uri="https://a.test/", status=9999, header="A: b"),
    "a header of two lines": ANSWER.format(uri="https://a.test/", status=200, header='"A": "b\\r\\nC: d"'),
    "a version to come": ANSWER.format(uri="https://a.test/", status=200, header="A: b") + "version: 2\n",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_no_cassette_is_refused_with_its_place(kind: str, path: Path, tally: Tally) -> None:
    path.write_text(HOSTILE[kind])
    tally("hostile inputs tried", "ica")
    with pytest.raises(CassetteUnusable, match=path.name), replay(path):
        pass
    tally("hostile inputs stopped", "ica")


def test_what_it_is_about_is_read_without_the_rest(path: Path) -> None:
    path.write_text(EMPTY.replace("[]", "[this is never read"))
    assert about_of(path) == {"origin": "sandbox"}
    path.write_text(EMPTY)
    with replay(path) as tape:
        assert tape.about == {"origin": "sandbox"}
    with pytest.raises(CassetteUnusable):
        about_of(path.with_name("none.yaml"))


def test_recorded_again_it_is_the_same_but_for_its_date(client: httpx.Client, path: Path) -> None:
    found = []
    for _ in range(2):
        # Each host has another port, as sandboxes have; what is asked for at once is answered in any order.
        with Host() as host, replay(path, mode="all", origins=host.origins, about={"description": "abc"}):
            host.say(b'{"next": "%s/b?x=1"}' % host.url.encode(), Location=f"{host.url}/c")
            client.get(f"{host.url}/a", headers={"Authorization": f"Bearer {host.url}"})
            with ThreadPoolExecutor(4) as pool:
                list(pool.map(lambda number: client.get(f"{host.url}/{number}"), range(8)))
        found.append([line for line in path.read_text().splitlines() if not line.startswith("  date: ")])
    assert found[0] == found[1]
    assert "about:" in found[0][0]
    assert not any("127.0.0.1" in line for line in found[0])


def test_hosts_are_renamed_in_every_form_and_no_longer_ports_are(client: httpx.Client, host: Host, path: Path) -> None:
    written = f"{host.url}/a {host.url}0/b {host.url.replace(':', '%3A').replace('/', '%2F')} {host.url[7:]}"
    host.say(written.encode(), Content_Type="text/plain", Link=f'<{host.url}/next>; rel="next"')
    with replay(path, mode="all", origins=host.origins):
        client.get(f"{host.url}/a")
    with replay(path):
        answer = client.get(f"{host.name}/a")
    assert answer.text == f"{host.name}/a {host.url}0/b https%3A%2F%2Fhost.test host.test"
    assert answer.links["next"]["url"] == f"{host.name}/next"
    assert int(answer.headers["content-length"]) == len(answer.content)


def test_vcrpy_can_read_it(client: httpx.Client, host: Host, path: Path) -> None:
    import vcr

    with replay(path, mode="all", origins=host.origins):
        client.get(f"{host.url}/a")
    with vcr.use_cassette(str(path), record_mode="none"):
        assert client.get(f"{host.name}/a").json() == {"path": "/a"}


def test_what_a_cassette_cannot_hold_is_told(path: Path) -> None:
    with pytest.raises(RecordingFailed, match="about="), replay(path, mode="all", about={"what": object()}):
        pass
    assert not path.exists()


def test_nobody_pays_for_it_who_does_not_use_it() -> None:
    code = "import sys, facade, facade.testing; assert not {'vcr', 'yaml', 'httpx', 'pytest'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_vcrpy_it_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['vcr'] = None\nfrom facade.testing import replay\nwith replay('a', mode='all'): pass"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "pip install 'sequencing-clients[testing]'" in said.stderr


def test_a_header_may_have_one_value_alone(client: httpx.Client, path: Path) -> None:
    path.write_text(ANSWER.format(uri="https://a.test/", status=200, header="Etag: abc"))
    with replay(path):
        assert client.get("https://a.test/", headers={"Accept": "text/plain"}).headers["etag"] == "abc"
