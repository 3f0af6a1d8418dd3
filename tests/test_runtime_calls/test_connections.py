"""Where requests go through: a client of the caller's own, TLS, addresses, and the end of it all."""

from __future__ import annotations

import ssl
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from facade import ConnectionFailed, PlatformError
from tests.sandbox import IcaSandbox
from tests.sandbox.faults import delay, status

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
        assert len(ica._transport.client()._transport._pool.connections) == 1


def test_no_connection_is_closed_while_there_is_work(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    """A surplus one, closed while another thread takes it up, would leave that thread without an answer."""
    box.faults.add(times=None, action=delay(0.3))
    ica = client()
    for _ in range(2):
        way.together([lambda: ica.project.get_project(project_id)] * 40)
        assert len(ica._transport.client()._transport._pool.connections) == 40


@pytest.mark.parametrize(
    "address", ["ica.illumina.com", "ftp://ica.test", "https://someone:secret@ica.test/rest", "/ica/rest"]
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
    folder = tmp_path_factory.mktemp("tls")
    certificate = folder / "certificate.pem"
    command = (
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
    )
    files = ["-keyout", str(folder / "key.pem"), "-out", str(certificate)]
    try:
        subprocess.run([*command.split(), *files], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("openssl is not here")
    return certificate


@pytest.fixture
def secure(loopback: Callable[..., Loopback], authority: Path) -> Loopback:
    """A platform with TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority, authority.with_name("key.pem"))
    return loopback(lambda asked: Said(200, b'{"id": "secure"}'), tls=context)


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


def test_an_unknown_authority_is_not_believed_and_gets_no_credentials(way: SyncWay, secure: Loopback) -> None:
    ica = way.client(api_key="a-key", base_url=secure.url, retries=0)
    with pytest.raises(ConnectionFailed, match=r"(?i)certificate"):
        way.run(ica.project.get_project("a-project"))
    assert not secure.asked


def test_an_authority_that_is_not_there_is_an_error_at_once(way: SyncWay, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"missing\.pem"):
        way.client(api_key="a-key", base_url="https://ica.test", verify=str(tmp_path / "missing.pem"))
