"""What is compared may be of a commit, of a file, of an address, of a release, or what is here."""

from __future__ import annotations

import json
import os
import subprocess
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from .conftest import Checkout, with_value, without_operation


def git(checkout: Checkout, *arguments: str) -> str:
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false")
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    command = ["git", *identity, *arguments]
    done = subprocess.run(command, cwd=checkout.root, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def history(checkout: Checkout) -> Checkout:
    """A history of two descriptions: an operation is gone in the second."""
    git(checkout, "init", "-q", "-b", "main")
    git(checkout, "add", "specs")
    git(checkout, "commit", "-qm", "one")
    git(checkout, "tag", "first")
    checkout.describe(without_operation())
    git(checkout, "add", "specs")
    git(checkout, "commit", "-qm", "two")
    (checkout.root / "specs/other").write_text("", encoding="utf-8")
    git(checkout, "add", "specs")
    git(checkout, "commit", "-qm", "three, which has nothing to do with the description")
    return checkout


def test_a_tag_a_branch_a_hash_and_the_working_tree(history: Checkout) -> None:
    for word in ("first", git(history, "rev-parse", "first"), "main~2"):
        status, out, _ = history.run("diff", "mill", "--from", word)
        assert status == 2
        assert "DELETE /benches: is no longer there" in out
        assert f"from {git(history, 'log', '-1', '--format=%h of %cs', 'first')} to the working tree" in out
    status, out, _ = history.run("diff", "mill", "--from", "main", "--to", "first")
    assert (status, "DELETE /benches: is new" in out) == (0, True)


def test_nothing_said_is_the_last_commit_and_where_that_is_the_same_the_one_before(history: Checkout) -> None:
    assert "DELETE /benches: is no longer there" in history.run("diff", "mill").out
    history.describe({**with_value(), "paths": without_operation()["paths"]})
    out = history.run("diff", "mill").out
    assert "ELM" in out
    assert "DELETE" not in out
    assert history.run("diff", "mill", "--from", "HEAD").out == out


def test_corrections_are_those_of_the_commit(history: Checkout) -> None:
    (history.root / "specs/mill/overrides.toml").unlink()
    status, out, err = history.run("diff", "mill")
    assert (status, err) == (0, "")
    assert "Bench.length" in out


def test_a_checkout_within_a_larger_one_finds_its_own_files(history: Checkout, tmp_path: Path) -> None:
    outer = tmp_path / "outer"
    (outer / "inner").mkdir(parents=True)
    history.root.joinpath("specs").rename(outer / "inner/specs")
    git(history, "init", "-q", str(outer))
    os.chdir(outer / "inner")
    git_outer = Checkout(outer, history.run)
    git(git_outer, "add", ".")
    git(git_outer, "commit", "-qm", "all")
    assert "no change from" in history.run("diff", "mill", "--from", "HEAD").out


def test_files_of_any_form_are_read_as_a_pull_would(checkout: Checkout) -> None:
    swagger = {
        "swagger": "2.0",
        "info": {"title": "Mill", "version": "1"},
        "paths": {"/benches": {"get": {"operationId": "list", "responses": {"200": {"description": "many words"}}}}},
    }
    (checkout.root / "old.json").write_text(json.dumps(swagger), encoding="utf-8")
    (checkout.root / "new.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: Mill, version: '2'}\npaths:\n  /looms:\n    get:\n"
        "      operationId: looms\n      responses: {'204': {description: none}}\n",
        encoding="utf-8",
    )
    for platform in ([], ["elsewhere"]):
        status, out, _ = checkout.run("diff", *platform, "--from", "old.json", "--to", "new.yaml")
        assert status == 2
        assert "GET /benches: is no longer there" in out
        assert "GET /looms: is new" in out
        assert "from old.json to new.yaml" in out


def test_corrections_that_do_not_fit_a_file_are_told_and_passed_over(checkout: Checkout) -> None:
    document = with_value()
    del document["components"]["schemas"]["Bench"]["properties"]["length"]
    (checkout.root / "new.json").write_text(json.dumps(document), encoding="utf-8")
    status, out, err = checkout.run("diff", "mill", "--from", "released", "--to", "new.json")
    assert status == 2
    assert "Bench.length" in out
    assert "the correction of /components/schemas/Bench/properties/length does not fit new.json" in err


def test_an_address_is_read_with_the_login_of_a_pull(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self.headers["Authorization"])
            data = json.dumps(without_operation()).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("PULL_TOKEN", "a-token")
        address = f"http://127.0.0.1:{server.server_address[1]}/openapi.json?key=secret"
        status, out, err = checkout.run("diff", "mill", "--from", "released", "--to", address)
        server.shutdown()
    assert status == 2
    assert seen == ["Bearer a-token"]
    assert "DELETE /benches: is no longer there" in out
    assert "secret" not in out + err
    assert "verdict since 0.1.0: major" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["mill", "--from", "nowhere"], "no file 'nowhere', and no commit either, since this is not a git checkout"),
        (["mill", "--from", "specs/sources.toml"], "specs/sources.toml"),
        (["mill", "--from", "x" * 5000], "and no commit either"),
        (["mil"], "did you mean 'mill'?"),
        (["--from", "specs/mill/openapi.json"], "say PLATFORM="),
        (["mill", "--format", "pdf"], "there is no form 'pdf'; known: text, markdown, json and html"),
        (["mill", "--from", "released", "--out", "no/such/folder/x.md"], "cannot be written"),
        (["mill", "--form", "x"], "No such option"),
        (["mill", "--from", "ftp://127.0.0.1/x"], "only http and https addresses"),
    ],
)
def test_what_cannot_be_told_ends_with_1_and_says_why(checkout: Checkout, arguments: list[str], said: str) -> None:
    status, _, err = checkout.run("diff", *arguments)
    assert status == 1
    assert said in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["mill", "--from", "nowhere"], "'nowhere' is neither a file nor a commit, a branch or a tag of this checkout"),
        (["mill", "--from", "--all"], "'--all' is neither"),
        (["mill", "--from", "empty"], "has no description of 'mill'"),
    ],
)
def test_what_no_commit_is_or_has(history: Checkout, arguments: list[str], said: str) -> None:
    git(history, "checkout", "-q", "--orphan", "empty")
    git(history, "rm", "-rqf", "--cached", ".")
    git(history, "commit", "-q", "--allow-empty", "-m", "nothing")
    status, _, err = history.run("diff", *arguments)
    assert status == 1
    assert said in err


def test_a_history_that_is_cut_says_what_to_do(checkout: Checkout) -> None:
    git(checkout, "init", "-q")
    git(checkout, "add", "specs")
    git(checkout, "commit", "-qm", "all")
    status, _, err = checkout.run("diff", "mill")
    assert status == 1
    assert "no earlier description is in the history" in err
    assert "--depth" in err


def test_without_git_the_last_release_is_counted_from(checkout: Checkout) -> None:
    checkout.describe(with_value())
    status, out, _ = checkout.run("diff")
    assert status == 0
    assert "mill: 1 change from release 0.1.0 to the working tree" in out
    assert checkout.run("diff", "--readers").status == 2
