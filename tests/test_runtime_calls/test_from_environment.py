"""`from_env` finds what people already have: variables first, then the files of the platform's command line."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facade import ICA
from facade.sandbox import IcaSandbox

from .ways import SyncWay

NAMES = ("ICA_API_KEY", "ICAV2_API_KEY", "ICAV2_ACCESS_TOKEN", "ICAV2_BASE_URL", "ICAV2_PROJECT_ID")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder without anything in it, and no variables."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".icav2").mkdir()
    return tmp_path / ".icav2"


@pytest.fixture
def set_variables(home: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Sets variables by their names without the prefix."""

    def set_all(**values: str) -> None:
        for name, value in values.items():
            monkeypatch.setenv(name, value)

    return set_all


@pytest.fixture
def from_env(way: SyncWay) -> Callable[..., Any]:
    """Makes a client from the environment."""

    def make(**settings: Any) -> Any:
        return way.keep(way.kind.from_env(**settings))

    return make


def write_session(home: Path, text: str) -> None:
    (home / ".session.ica.yaml").write_text(text, encoding="utf-8")


def write_config(home: Path, text: str) -> None:
    (home / "config.yaml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", ["ICA_API_KEY", "ICAV2_API_KEY"])
def test_a_key_in_a_variable(
    box: IcaSandbox, way: SyncWay, from_env: Any, set_variables: Any, project_id: str, name: str
) -> None:
    set_variables(**{name: box.api_key, "ICAV2_BASE_URL": box.base_url, "ICAV2_PROJECT_ID": project_id})
    ica = from_env()
    assert ica.project_id == project_id
    way.run(ica.project.get_project(ica.project_id))
    assert box.journal[0].headers["x-api-key"] == box.api_key


def test_a_token_in_a_variable(
    box: IcaSandbox, way: SyncWay, from_env: Any, set_variables: Any, project_id: str
) -> None:
    token = box.jwt()
    set_variables(ICAV2_ACCESS_TOKEN=token, ICAV2_BASE_URL=box.base_url + "/")
    way.run(from_env().project.get_project(project_id))
    assert box.journal[0].headers["authorization"] == f"Bearer {token}"


def test_a_session_of_the_command_line(
    box: IcaSandbox, way: SyncWay, from_env: Any, home: Path, project_id: str
) -> None:
    token = box.jwt()
    write_config(home, f"server-url: {box.base_url}\noutput-format: table\n")
    write_session(home, f"access-token: {token}\nproject-id: {project_id}\n")
    ica = from_env()
    way.run(ica.project.get_project(ica.project_id))
    assert box.journal[0].headers["authorization"] == f"Bearer {token}"


def test_variables_come_before_files(
    box: IcaSandbox, way: SyncWay, from_env: Any, home: Path, set_variables: Any, project_id: str
) -> None:
    write_config(home, "server-url: nowhere.test\n")
    write_session(home, "access-token: old-token\nproject-id: old-project\n")
    set_variables(ICA_API_KEY=box.api_key, ICAV2_BASE_URL=box.base_url, ICAV2_PROJECT_ID=project_id)
    ica = from_env()
    assert (ica.base_url, ica.project_id) == (box.base_url, project_id)
    way.run(ica.project.get_project(project_id))
    assert "authorization" not in box.journal[0].headers


def test_the_newer_name_of_the_key_is_second(
    box: IcaSandbox, way: SyncWay, from_env: Any, set_variables: Any, project_id: str
) -> None:
    set_variables(ICA_API_KEY=box.api_key, ICAV2_API_KEY="another", ICAV2_BASE_URL=box.base_url)
    way.run(from_env().project.get_project(project_id))
    assert box.journal[0].headers["x-api-key"] == box.api_key


def test_a_token_is_used_until_it_ends_and_then_the_key(
    box: IcaSandbox, way: SyncWay, from_env: Any, set_variables: Any, project_id: str
) -> None:
    set_variables(ICA_API_KEY=box.api_key, ICAV2_ACCESS_TOKEN=box.jwt(), ICAV2_BASE_URL=box.base_url)
    ica = from_env()
    way.run(ica.project.get_project(project_id))
    box.expire_tokens()
    way.run(ica.project.get_project(project_id))
    assert box.tokens_issued == 1


def test_arguments_come_before_everything(
    box: IcaSandbox, way: SyncWay, from_env: Any, set_variables: Any, project_id: str
) -> None:
    set_variables(ICA_API_KEY="another", ICAV2_ACCESS_TOKEN="another", ICAV2_BASE_URL="https://nowhere.test")
    ica = from_env(api_key=box.api_key, base_url=box.base_url)
    way.run(ica.project.get_project(project_id))
    assert "authorization" not in box.journal[0].headers


def test_no_credentials_say_where_to_put_them(home: Path, from_env: Any) -> None:
    with pytest.raises(ValueError, match="set ICA_API_KEY or ICAV2_ACCESS_TOKEN, or pass api_key="):
        from_env()


def test_empty_variables_count_as_none(set_variables: Any, from_env: Any) -> None:
    set_variables(ICA_API_KEY="", ICAV2_ACCESS_TOKEN="", ICAV2_BASE_URL="")
    with pytest.raises(ValueError, match="no credentials"):
        from_env()


@pytest.mark.parametrize(
    ("server", "address"),
    [
        ("ica.illumina.com", "https://ica.illumina.com/ica/rest"),
        ("https://ica.illumina.com", "https://ica.illumina.com/ica/rest"),
        ("https://ica.illumina.com/", "https://ica.illumina.com/ica/rest"),
        ("https://ica.illumina.com/ica/rest/", "https://ica.illumina.com/ica/rest"),
        (" eu.ica.test ", "https://eu.ica.test/ica/rest"),
    ],
)
def test_servers_as_people_write_them(set_variables: Any, home: Path, from_env: Any, server: str, address: str) -> None:
    set_variables(ICA_API_KEY="a-key")
    write_config(home, f"server-url: '{server}'\n")
    assert from_env().base_url == address
    assert ICA(api_key="a-key", base_url=server).base_url == address


@pytest.mark.parametrize("server", ["http://127.0.0.1:8080", "http://localhost", "http://[::1]:8080/mock"])
def test_a_server_on_this_machine_has_its_paths_where_its_address_says(set_variables: Any, server: str) -> None:
    set_variables(ICA_API_KEY="a-key", ICAV2_BASE_URL=server)
    assert ICA.from_env().base_url == ICA(api_key="a-key", base_url=server).base_url == server


BROKEN = {
    "broken": b"access-token: [secret-wren\n",
    "tabs": b"\taccess-token: secret-wren\n",
    "not text": b"\xff\xfe\x00secret-wren",
    "an object of a program": b"access-token: !!python/object:os.system secret-wren\n",
    "an impossible date": b"access-token: secret-wren\nexpires: 2026-99-99\n",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=list(BROKEN))
@pytest.mark.parametrize("file", ["config.yaml", ".session.ica.yaml"])
def test_a_broken_file_is_named_and_not_quoted(home: Path, from_env: Any, file: str, content: bytes) -> None:
    (home / file).write_bytes(content)
    with pytest.raises(ValueError, match=file) as caught:
        from_env()
    assert "wren" not in "".join(traceback.format_exception(caught.value))


ODD = {
    "empty": "",
    "a text": "just words",
    "a list": "- access-token\n- secret",
    "no values": "access-token:\nserver-url:\n",
    "values of other kinds": "access-token: [a, b]\nserver-url: {a: b}\n",
}


@pytest.mark.parametrize("content", ODD.values(), ids=list(ODD))
def test_an_odd_file_is_as_good_as_none(home: Path, from_env: Any, content: str) -> None:
    write_config(home, content)
    write_session(home, content)
    with pytest.raises(ValueError, match="no credentials"):
        from_env()


def test_a_broken_file_that_is_not_needed_does_no_harm(home: Path, set_variables: Any, from_env: Any) -> None:
    write_config(home, "server-url: [broken")
    write_session(home, "access-token: [broken")
    set_variables(ICA_API_KEY="a-key", ICAV2_BASE_URL="https://ica.test/ica/rest", ICAV2_PROJECT_ID="a-project")
    assert from_env().project_id == "a-project"


def test_a_folder_in_the_place_of_a_file_is_as_good_as_none(home: Path, set_variables: Any, from_env: Any) -> None:
    (home / "config.yaml").mkdir()
    set_variables(ICA_API_KEY="a-key")
    assert from_env().base_url == "https://ica.illumina.com/ica/rest"
