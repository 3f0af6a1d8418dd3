"""Where requests go through: a client of the caller's own, TLS, addresses, and the end of it all."""

from __future__ import annotations

import pickle
import ssl
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import facade
from facade import ConnectionFailed, NotFound, PlatformError
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import delay, status
from tests.connections import kept_by

from .loopback import Loopback, Said
from .ways import SyncWay


def hooked(way: SyncWay, seen: list[str], **settings: Any) -> Any:
    """A client of the caller's own, which notes what goes through it."""

    def note(request: httpx.Request) -> None:
        seen.append(request.headers.get("x-api-key", ""))

    async def note_later(request: httpx.Request) -> None:
        note(request)

    hook = note if way.http_client is httpx.Client else note_later
    return way.keep(way.http_client(event_hooks={"request": [hook]}, **settings))


def test_a_client_of_the_callers_own_carries_the_calls_and_stays_open(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    seen: list[str] = []
    own = hooked(way, seen)
    ica = client(http_client=own)
    way.run(ica.project.get_project(project_id))
    assert seen == [box.api_key]
    way.run(ica.close())
    assert not own.is_closed
    assert way.run(own.get(box.base_url)).status_code == 404


def test_a_transport_of_the_callers_own_is_enough(way: SyncWay) -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"id": "from-the-transport"})

    own = way.keep(way.http_client(transport=httpx.MockTransport(answer)))
    ica = way.client(api_key="a-key", base_url="https://ica.test/ica/rest", http_client=own)
    assert way.run(ica.project.get_project("a-project")).id == "from-the-transport"
    assert str(asked[0].url) == "https://ica.test/ica/rest/api/projects/a-project"


def test_a_client_of_the_other_kind_is_refused(way: SyncWay) -> None:
    other: Any = httpx.AsyncClient if way.http_client is httpx.Client else httpx.Client
    with pytest.raises(TypeError, match="http_client"):
        way.run(way.kind(api_key="a-key", http_client=other()).project.get_project("a-project"))


def test_settings_of_the_callers_client_do_not_weaken_ours(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, loopback: Callable[..., Loopback]
) -> None:
    """Its login is not used, its redirects are not followed for us, and its short timeout is not taken."""
    elsewhere = loopback(lambda asked: Said(200, b'{"id": "from-elsewhere"}'))
    own = way.keep(way.http_client(auth=("someone", "else"), follow_redirects=True, timeout=0.001))
    box.faults.add(action=status(302, {"Location": f"{elsewhere.url}/moved"}))
    ica = client(http_client=own)
    assert way.run(ica.project.get_project(project_id)).id == "from-elsewhere"
    assert "authorization" not in box.journal[0].headers
    assert not {"x-api-key", "authorization"} & elsewhere.asked[0].headers.keys()


def test_cookies_of_one_account_are_not_sent_by_another(way: SyncWay, loopback: Callable[..., Loopback]) -> None:
    host = loopback(lambda asked: Said(200, b'{"id": "x"}', {"Set-Cookie": f"session={asked.headers['x-api-key']}"}))
    own = way.keep(way.http_client(cookies={"gateway": "open"}))
    for key in ("one-key", "other-key", "one-key"):
        way.run(way.client(api_key=key, base_url=host.url, http_client=own).project.get_project("a-project"))
    assert [asked.headers["cookie"] for asked in host.asked] == ["gateway=open"] * 3


def test_what_the_callers_client_adds_stays_at_the_platform(way: SyncWay, loopback: Callable[..., Loopback]) -> None:
    elsewhere = loopback(lambda asked: Said(200, b'{"id": "x"}'))
    host = loopback(lambda asked: Said(302, b"", {"Location": f"{elsewhere.url}/moved"}))
    own = way.keep(
        way.http_client(
            base_url="http://other.test/",
            headers={"Authorization": "Basic own-7f3a", "X-Gateway": "own-7f3a", "User-Agent": "a-laboratory"},
            cookies={"gateway": "own-7f3a"},
            params={"ticket": "own-7f3a"},
        )
    )
    ica = way.client(api_key="a-key", base_url=host.url, http_client=own)
    response = way.run(ica.raw.project.get_project("a-project"))
    (at_home,), (abroad,) = host.asked, elsewhere.asked
    assert at_home.path == "/api/projects/a-project"
    assert (at_home.headers["x-gateway"], at_home.headers["x-api-key"]) == ("own-7f3a", "a-key")
    assert abroad.headers["user-agent"] == "a-laboratory"
    assert "own-7f3a" not in str(abroad)
    assert "own-7f3a" not in str([response.request.headers.get(name) for name in ("authorization", "cookie")])


def raising(way: SyncWay, *, reads: bool) -> Any:
    """A hook that many put on their clients."""

    def hook(response: httpx.Response) -> None:
        if reads:
            response.read()
        response.raise_for_status()

    async def hook_later(response: httpx.Response) -> None:
        if reads:
            await response.aread()
        response.raise_for_status()

    return hook if way.http_client is httpx.Client else hook_later


@pytest.mark.parametrize("reads", [False, True])
@pytest.mark.parametrize("code", [302, 404, 503])
def test_a_hook_that_makes_errors_of_answers_does_not_hide_what_they_say(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, code: int, reads: bool
) -> None:
    own = way.keep(way.http_client(event_hooks={"response": [raising(way, reads=reads)]}))
    headers = {"Location": f"{box.base_url}/api/projects/{project_id}", "Retry-After": "0"}
    box.faults.add(action=status(code, headers, body={"title": "Told by the platform"}))
    ica = client(http_client=own)
    if code == 404:
        with pytest.raises(NotFound, match="Told by the platform" if reads else "404"):
            way.run(ica.project.get_project(project_id))
    else:
        assert way.run(ica.project.get_project(project_id)).id == project_id
        assert len(box.journal) == 2


def test_what_is_no_client_or_has_its_own_trust_is_refused_at_once(way: SyncWay) -> None:
    with pytest.raises(TypeError, match="http_client"):
        way.client(api_key="a-key", http_client="http://proxy.test")
    with pytest.raises(ValueError, match="verify="):
        way.client(api_key="a-key", http_client=way.keep(way.http_client()), verify=False)


def test_other_credentials_keep_all_other_settings(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any]
) -> None:
    seen: list[str] = []
    own = hooked(way, seen)
    ica = client(http_client=own, api_key="an-old-key").with_options(headers={"X-Ticket": "t"}, timeout=7)
    ica.project_id = project_id
    other = way.keep(ica.with_credentials(api_key=box.api_key))
    way.run(other.project.get_project(other.project_id))
    assert seen == [box.api_key]
    assert box.journal[0].headers["x-ticket"] == "t"
    assert [type(event).__name__ for event in events] == ["RequestSent"]
    assert other._options == ica._options


def test_a_credential_that_is_no_text_is_refused_at_once(way: SyncWay) -> None:
    with pytest.raises(TypeError, match="is given as text, not bytes"):
        way.client(api_key=b"secret-7f3a")


def test_credentials_are_all_that_with_credentials_takes(client: Any) -> None:
    for settings in ({"base_url": "https://other.test"}, {"timeout": 5}, {"api_version": "v3"}):
        with pytest.raises(TypeError, match="is not a credential"):
            client().with_credentials(api_key="a-key", **settings)
    with pytest.raises(ValueError, match="with_credentials"):
        client(token="a-token").with_options(headers={"x-api-key": "own"}).with_credentials(api_key="a-key")


def test_a_pickled_client_knows_its_project_and_its_authorities(way: SyncWay, authority: Path) -> None:
    ica = way.client(api_key="a-key", base_url="https://127.0.0.1", verify=authority, on_event=print)
    ica.project_id = "a-project"
    again = way.keep(pickle.loads(pickle.dumps(ica)))
    assert again.project_id == "a-project"
    assert again._settings["verify"] == authority


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), "5", True, (5, -1), 1e30, [None, "x"]])
def test_a_timeout_that_makes_no_sense_is_refused_at_once(client: Any, timeout: Any) -> None:
    with pytest.raises(ValueError, match="timeout="):
        client(timeout=timeout)
    with pytest.raises(ValueError, match="timeout="):
        client().with_options(timeout=timeout)


def test_a_closed_client_says_so(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    ica = client()
    copy = ica.with_options(timeout=5)
    way.run(ica.project.get_project(project_id))
    way.run(ica.close())
    for closed in (ica, copy):
        with pytest.raises(PlatformError, match="this client is closed; make a new one"):
            way.run(closed.project.get_project(project_id))
    assert len(box.journal) == 1


def test_closing_twice_or_unused_does_no_harm(client: Any, way: SyncWay) -> None:
    ica = client()
    way.run(ica.close())
    way.run(ica.close())
    with pytest.raises(PlatformError, match="closed"):
        way.run(ica.project.get_project("a-project"))


def test_a_with_block_closes(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    async def block(ica: Any) -> None:
        async with ica:
            await ica.project.get_project(project_id)

    ica = client()
    if hasattr(ica, "__enter__"):
        with ica:
            ica.project.get_project(project_id)
    else:
        way.run(block(ica))
    with pytest.raises(PlatformError, match="closed"):
        way.run(ica.project.get_project(project_id))


def test_copies_share_the_connection(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    ica = client()
    for copy in (ica, ica.with_options(timeout=5), ica.with_options(retries=0)):
        way.run(copy.project.get_project(project_id))
        assert len(kept_by(ica)) == 1


def test_no_connection_is_closed_while_there_is_work(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    """A surplus one, closed while another thread takes it up, would leave that thread without an answer."""
    box.faults.add(times=None, action=delay(0.3))
    ica = client()
    kept: set[Any] = set()
    for _ in range(2):
        way.together([lambda: ica.project.get_project(project_id)] * 40)
        made = set(kept_by(ica))
        assert made
        assert kept <= made
        kept = made


@pytest.mark.parametrize(
    "address",
    [
        *(
            "ftp://ica.test",
            "https://someone:secret@ica.test/rest",
            "/ica/rest",
            "http://ica..test",
        ),
        *(
            "http://ica test",
            "http://ica.test/a b",
            "http://ica.test/\0",
            "http://ica.test/\ud800",
            "http://ica.test/a\nb",
        ),
        *(f"http://{'a' * 64}.test", "http://.test", "http://ica.test:port", "http://[::bad"),
    ],
    ids=ascii,
)
def test_an_address_that_is_none_is_refused_at_once(way: SyncWay, address: str) -> None:
    with pytest.raises(ValueError, match="base_url"):
        way.client(api_key="a-key", base_url=address)


@pytest.mark.parametrize("ending", ["/", "//", ""])
def test_a_slash_at_the_end_of_an_address_does_no_harm(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, ending: str
) -> None:
    way.run(client(base_url=box.base_url + ending).project.get_project(project_id))
    assert box.journal[0].status == 200


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that signs itself, with its key beside it."""
    return certificate_for("IP:127.0.0.1", tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="module")
def other_name(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for another host."""
    return certificate_for("DNS:torrent.test", tmp_path_factory.mktemp("tls"))


def certificate_for(name: str, folder: Path) -> Path:
    certificate = folder / "certificate.pem"
    command = f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=made-here -addext subjectAltName={name}"
    files = ["-keyout", str(folder / "key.pem"), "-out", str(certificate)]
    try:
        subprocess.run([*command.split(), *files], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("openssl is not here")
    return certificate


def behind(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_name("key.pem"))
    return context


@pytest.fixture
def secure(loopback: Callable[..., Loopback], authority: Path) -> Loopback:
    """A platform with TLS."""
    return loopback(lambda asked: Said(200, b'{"id": "secure"}'), tls=behind(authority))


VERIFY: dict[str, Callable[[Path], Any]] = {
    "file": str,
    "path": lambda path: path,
    "context": lambda path: ssl.create_default_context(cafile=str(path)),
    "False": lambda path: False,
}


@pytest.mark.parametrize("verify", VERIFY.values(), ids=list(VERIFY))
def test_an_authority_of_the_callers_own_is_believed(
    way: SyncWay, secure: Loopback, authority: Path, verify: Any
) -> None:
    ica = way.client(api_key="a-key", base_url=secure.url, verify=verify(authority))
    assert way.run(ica.project.get_project("a-project")).id == "secure"


def test_an_unknown_authority_is_not_believed_and_gets_no_credentials(
    way: SyncWay, secure: Loopback, events: list[Any]
) -> None:
    """It will not be believed at another try either."""
    ica = way.client(api_key="a-key", base_url=secure.url, on_event=events.append)
    with pytest.raises(ConnectionFailed, match=r"certificate is not trusted .*give verify= the file") as caught:
        way.run(ica.project.get_project("a-project"))
    assert (caught.value.attempts, caught.value.sent, caught.value.lasting, len(events)) == (1, False, True, 1)
    assert not secure.asked


def without_names(path: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=str(path))
    context.check_hostname = False
    return context


def test_a_certificate_for_another_name_says_so(
    way: SyncWay, loopback: Callable[..., Loopback], other_name: Path
) -> None:
    host = loopback(lambda asked: Said(200, b'{"id": "secure"}'), tls=behind(other_name))
    ica = way.client(api_key="a-key", base_url=host.url, verify=str(other_name))
    with pytest.raises(ConnectionFailed, match=r"for another name .*give base_url= the name") as caught:
        way.run(ica.project.get_project("a-project"))
    assert caught.value.attempts == 1
    assert not host.asked
    for verify in (False, without_names(other_name)):
        ica = way.client(api_key="a-key", base_url=host.url, verify=verify)
        assert way.run(ica.project.get_project("a-project")).id == "secure"


def test_a_server_without_tls_says_so(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    ica = client(base_url=box.base_url.replace("http://", "https://"), retries=0)
    with pytest.raises(ConnectionFailed, match="does not speak TLS there"):
        way.run(ica.project.get_project(project_id))


def test_an_authority_counts_wherever_the_way_leads(
    way: SyncWay, loopback: Callable[..., Loopback], secure: Loopback, authority: Path
) -> None:
    """From a platform without TLS to a file behind it."""
    moved = secure.url.replace("127.0.0.1", "localhost")
    host = loopback(lambda asked: Said(302, b"", {"Location": f"{moved}/file"}))
    ica = way.client(api_key="a-key", base_url=host.url, verify=without_names(authority))
    assert way.run(ica.project.get_project("a-project")).id == "secure"
    with pytest.raises(ValueError, match=r"missing\.pem"):
        way.client(api_key="a-key", base_url=host.url, verify=str(authority.with_name("missing.pem")))


def test_the_usual_authorities_count_wherever_the_way_leads(
    way: SyncWay,
    loopback: Callable[..., Loopback],
    secure: Loopback,
    authority: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without credentials there is nothing to keep back, and a read may go on under TLS."""
    loaded: list[str | None] = []

    def authorities(path: str | None) -> ssl.SSLContext:
        loaded.append(path)
        return ssl.create_default_context(cafile=str(authority))

    monkeypatch.setattr("facade.http.trust._authorities", authorities)
    answers = iter([Said(200, b'{"id": "plain"}'), Said(302, b"", {"Location": f"{secure.url}/x"})])
    host = loopback(lambda asked: next(answers))
    ica = way.client(base_url=host.url)
    assert way.run(ica.project.get_project("a-project")).id == "plain"
    assert loaded == []
    assert way.run(ica.project.get_project("a-project")).id == "secure"
    assert set(loaded) == {None}


@pytest.mark.parametrize("verify", [None, "", 1, ("a", "b")])
def test_a_trust_that_is_none_is_refused_at_once(way: SyncWay, verify: Any) -> None:
    with pytest.raises(TypeError, match="verify"):
        way.client(api_key="a-key", base_url="https://ica.test", verify=verify)


def test_an_authority_that_is_not_there_is_an_error_at_once(way: SyncWay, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"missing\.pem"):
        way.client(api_key="a-key", base_url="https://ica.test", verify=str(tmp_path / "missing.pem"))


def test_calls_say_what_sends_them(box: IcaSandbox, way: SyncWay, project_id: str) -> None:
    way.run(way.client(api_key=box.api_key, base_url=box.base_url).project.get_project(project_id))
    said = f"sequencing-clients/{facade.__version__} python-httpx/{httpx.__version__}"
    assert box.journal[-1].headers["user-agent"] == said
