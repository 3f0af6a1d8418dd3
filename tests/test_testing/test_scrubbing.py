"""Nothing secret gets into a cassette, however it is written; and with what stands there instead, it still plays."""

from __future__ import annotations

import base64
import gzip
import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from facade.testing import RecordingFailed, replay
from tests.tally import Tally

from .conftest import Host

CANARY = "canary/+{}=bird"
PERSON = "Ada Canary {}"


def jwt(**claims: Any) -> str:
    parts = [base64.urlsafe_b64encode(json.dumps(each).encode()).rstrip(b"=").decode() for each in ({"a": 1}, claims)]
    return ".".join([*parts, "c2lnbmF0dXJl"])


class Planted:
    """Canaries, of which none may be found."""

    def __init__(self) -> None:
        self.all: list[str] = []

    def secret(self) -> str:
        self.all.append(CANARY.format(len(self.all)))
        return self.all[-1]

    def person(self) -> str:
        self.all.append(PERSON.format(len(self.all)))
        return self.all[-1]

    def jwt(self, **claims: Any) -> str:
        self.all.append(jwt(**claims))
        return self.all[-1]

    def found(self, text: str) -> list[str]:
        """Those that are in a text, whichever way."""
        unpacked = base64_in(text)
        return [each for each in self.all for form in forms(each) if form in text or form in unpacked]


def forms(text: str) -> set[str]:
    raw = text.encode()
    based = {base64.b64encode(raw).decode().rstrip("="), base64.urlsafe_b64encode(raw).decode().rstrip("=")}
    return {text, quote(text), quote(text, safe=""), text.replace(" ", "+"), json.dumps(text)[1:-1], *based}


def base64_in(text: str) -> str:
    """All that is base64 in a text, decoded."""
    found = [each for each in re.findall(r"[A-Za-z0-9_+/-]{12,}", text) if len(each) % 4 != 1]
    padded = [each.replace("-", "+").replace("_", "/") + "=" * (-len(each) % 4) for each in found]
    return " ".join(base64.b64decode(each).decode("utf-8", "replace") for each in padded)


def basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


@pytest.fixture
def planted() -> Planted:
    return Planted()


def test_secrets_of_requests_stay_out(
    planted: Planted, client: httpx.Client, host: Host, path: Path, tally: Tally
) -> None:
    secret, person = planted.secret, planted.person
    asked = [
        {"headers": {"Authorization": f"Bearer {secret()}"}},
        {"headers": {"Authorization": f"ApiKey {person().replace(' ', '.')}:{secret()}"}},
        {"headers": {"Authorization": basic(person(), secret())}},
        {"headers": {"Authorization": secret()}},
        {"headers": {"X-API-Key": secret(), "X-Auth-Token": secret(), "Emgauthorization": secret()}},
        {"headers": {"Cookie": f"sessionid={secret()}; csrftoken={secret()}", "Proxy-Authorization": secret()}},
        {"headers": {"X-Own-Secret": secret(), "Referer": f"https://user:{secret().replace('/', '')}@host/"}},
        {"params": {"api_key": secret(), "sig": secret(), "X-Amz-Security-Token": secret(), "email": person()}},
        {"params": {"Signature": secret(), "Policy": secret(), "Key-Pair-Id": secret(), "Expires": "1"}},
        {"json": {"username": person(), "password": secret(), "nested": [{"refreshToken": secret()}]}},
        {"json": {"apiKeys": [secret(), secret()], "token": {"value": secret()}, "text": planted.jwt(sub="me")}},
        {"data": {"client_secret": secret(), "username": person()}},
        {"files": {"password": (None, secret()), "body": ("", json.dumps({"token": secret()}), "application/json")}},
        {"json": {"patient": {"firstName": person(), "dateOfBirth": "1971-02-03", "emails": ["ada@canary.test"]}}},
        {"content": f"see https://storage.test/key?X-Amz-Signature={quote(secret(), safe='')}&x=1".encode()},
    ]
    planted.all += ["1971-02-03", "ada@canary.test"]
    with replay(path, mode="all", origins=host.origins):
        for each in asked:
            client.post(f"{host.url}/a", **each)
    assert planted.found(path.read_text()) == []
    tally("canaries planted", "ica", len(planted.all))
    with replay(path) as tape:
        for each in asked:
            headers = {"Referer": "https://other:one@host/"} if "Referer" in each.get("headers", {}) else {}
            client.post(f"{host.name}/a", **{**each, "headers": headers})
        assert not tape.unplayed


def test_secrets_of_answers_stay_out_and_what_is_played_still_works(
    planted: Planted, client: httpx.Client, host: Host, path: Path
) -> None:
    secret = planted.secret()
    token = planted.jwt(exp=1, email=planted.person())
    address = f"{host.url}/file?X-Amz-Signature={quote(planted.secret(), safe='')}&X-Amz-Date=20260101T000000Z"
    host.say(json.dumps({"access_token": token, "refresh_token": secret, "expires_in": 5}).encode())
    host.say(b"[]", Set_Cookie=f"sessionid={planted.secret()}; Path=/", X_Csrftoken=planted.secret())
    host.say(json.dumps({"url": address, "nextPageToken": "kept"}).encode(), Location=address)
    host.say(
        f"<html>{quote(secret, safe='')} {secret} {base64.b64encode(secret.encode()).decode()}</html>".encode(), 500
    )
    with replay(path, mode="all", origins=host.origins):
        for each in ("/token", "/cookie", "/url", "/error"):
            client.get(f"{host.url}{each}")
        client.get(address)
    assert planted.found(path.read_text()) == []
    assert host.url not in path.read_text()
    with replay(path) as tape:
        said = client.get(f"{host.name}/token", headers={"Authorization": "another"}).json()
        claims = json.loads(base64.urlsafe_b64decode(said["access_token"].split(".")[1] + "=="))
        assert claims["exp"] > 10**10
        assert client.get(f"{host.name}/cookie").headers["set-cookie"].endswith("; Path=/")
        answer = client.get(f"{host.name}/url")
        assert answer.json()["nextPageToken"] == "kept"
        assert answer.json()["url"] == answer.headers["location"]
        assert client.get(f"{host.name}/error").text.count(said["refresh_token"]) == 3
        assert client.get(answer.json()["url"]).json()["path"].startswith("/file?X-Amz-Signature=scrubbed-")
        assert not tape.unplayed


def test_the_same_secret_has_the_same_stand_in_before_and_after_it_is_known(
    client: httpx.Client, host: Host, path: Path
) -> None:
    host.say(b'{"note": "it was correct-horse-battery"}')
    host.say(b'{"password": "correct-horse-battery", "other": {"secret": "staple-staple"}}')
    with replay(path, mode="all", origins=host.origins):
        client.get(f"{host.url}/before")
        client.get(f"{host.url}/after")
    with replay(path):
        note = client.get(f"{host.name}/before").json()["note"]
        after = client.get(f"{host.name}/after").json()
    assert note == f"it was {after['password']}"
    assert after["other"]["secret"] != after["password"]


def test_what_is_no_secret_stays_letter_by_letter(client: httpx.Client, host: Host, path: Path) -> None:
    kept = b'{ "n": 1.10, "big": 12345678901234567890, "u": "\\u00e9", "a" : [1e400, null, true], "tokenCount": 3}\r\n'
    host.say(kept)
    host.say(b'{ "n": 1.10, "token": "abcdefgh", "u": "\\u00e9" }')
    host.say("é\x00\u2028\U0001f600\ufeff".encode(), Content_Type="text/plain")
    host.say(bytes(range(256)), Content_Type="application/pdf")
    with replay(path, mode="all", origins=host.origins):
        sent = [client.get(f"{host.url}/{number}").content for number in range(4)]
    with replay(path):
        played = [client.get(f"{host.name}/{number}").content for number in range(4)]
    assert [sent[0], *sent[2:]] == [played[0], *played[2:]]
    assert played[1] == b'{ "n": 1.10, "token": "scrubbed-1", "u": "\\u00e9" }'


def test_compressed_answers_are_stored_unpacked_and_play_rightly_raw_too(
    client: httpx.Client, host: Host, path: Path
) -> None:
    text = b'{"token": "in-a-gzip-file", "readable": true}'
    host.say(gzip.compress(text), Content_Encoding="gzip")
    host.say(gzip.compress(text), Content_Encoding="gzip")
    with replay(path, mode="all", origins=host.origins):
        assert client.get(f"{host.url}/a").content == text
        with client.stream("GET", f"{host.url}/b") as answer:
            assert gzip.decompress(b"".join(answer.iter_raw())) == text
    assert '"readable": true' in path.read_text()
    assert "in-a-gzip-file" not in path.read_text()
    with replay(path):
        assert client.get(f"{host.name}/a").json()["readable"] is True
        with client.stream("GET", f"{host.name}/b") as answer:
            raw = b"".join(answer.iter_raw())
    assert json.loads(raw)["readable"] is True
    assert int(answer.headers["content-length"]) == len(raw)


@pytest.mark.parametrize(
    ("body", "encoding"),
    [(gzip.compress(b"whole" * 99, mtime=0)[:-9], "gzip"), (b"abc", "compress")],
    ids=["half a gzip", "a coding that is not known"],
)
def test_what_nobody_can_unpack_is_not_recorded(
    body: bytes, encoding: str, client: httpx.Client, host: Host, path: Path
) -> None:
    host.say(body, Content_Encoding=encoding)
    with pytest.raises(RecordingFailed, match=f"cannot be unpacked.*{encoding}"), replay(path, mode="all"):
        client.get(f"{host.url}/a")
    assert not path.exists()


def test_users_say_what_else_is_secret_and_may_keep_people(client: httpx.Client, host: Host, path: Path) -> None:
    host.say(b'{"barcode": "LAB-12345", "lane": "lane seven", "lastName": "Curie", "note": "see LAB-99999"}')
    scrub = ["Lane", re.compile(r"LAB-\d+")]
    with replay(path, mode="all", scrub=scrub, people=False):
        client.get(f"{host.url}/a?lane=seven")
    text = path.read_text()
    assert not re.search(r"LAB-\d|seven", text)
    assert "Curie" in text


def test_mail_addresses_stay_out_by_their_form(client: httpx.Client, host: Host, path: Path) -> None:
    host.say(b"ask ada@canary.test, not https://user:pass-word-1@host.test/b", Content_Type="text/plain")
    with replay(path, mode="all", origins=host.origins):
        client.get(f"{host.url}/users/ada@canary.test/x%2Beve%40canary.test?q=bob@canary.test")
    assert "canary" not in path.read_text()
    with replay(path) as tape:
        answer = client.get(f"{host.name}/users/ada@canary.test/x%2Beve%40canary.test?q=bob@canary.test")
        assert not tape.unplayed
    assert "@host.test/b" in answer.text


def test_nothing_secret_is_logged_or_shown(
    planted: Planted, client: httpx.Client, host: Host, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "vcr")
    target = f"/a?sig={planted.secret()}"
    headers = {"Authorization": f"Bearer {planted.secret()}"}
    with replay(path, mode="all", origins=host.origins) as tape:
        client.get(host.url + target, headers=headers)
        assert planted.found(repr((tape, tape.played))) == []
    with replay(path) as tape:
        client.get(host.name + target, headers=headers)
        with pytest.raises(AssertionError) as caught:
            client.get(host.name + target, headers=headers)
        tape.missed.clear()
    assert planted.found(f"{caplog.text} {caught.value!r} {vars(caught.value)}") == []
    assert "?[hidden]" in caplog.text


def test_what_fails_to_match_is_told_without_secrets(client: httpx.Client, host: Host, path: Path) -> None:
    with replay(path, mode="all", origins=host.origins):
        client.post(f"{host.url}/a", json={"a": 1})
    secret = "a-secret-of-now"
    with pytest.raises(AssertionError) as caught, replay(path):
        client.post(f"{host.name}/a?api_key={secret}", json={"a": secret}, headers={"X-API-Key": secret})
    assert "body /a: recorded 1, now 'scrubbed-1'" in str(caught.value)
    assert secret not in str(caught.value)
