"""Secrets in any kind of text, under any usual name and however they are written; and what must not suffer from it."""

from __future__ import annotations

import base64
import gzip
import html
import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from facade.testing import replay
from facade.testing.names import Names

from .conftest import Host

CANARY = "Bird9Canary-Word"
ODD = "a&b<c>/+Canary99"
JSON = "application/json"

ANSWERS = [
    ("application/xml", f"<a><k:SecretAccessKey>{CANARY}</k:SecretAccessKey></a>"),
    ("text/xml", f'<a token="{CANARY}"/>'),
    ("text/html", f'<input type="hidden" name="csrf_token" value="{CANARY}"><meta content="{CANARY}x" name="jwt">'),
    ("text/javascript", f'window.apiKey = "{CANARY}"; cb({{"token": "{CANARY}"}})'),
    ("text/plain", f"api_key={CANARY}\npassword: {CANARY}x\nAuthorization: Bearer {CANARY}y"),
    ("application/x-ndjson", json.dumps({"token": CANARY}) + "\n" + json.dumps({"password": f"{CANARY}x"})),
    ("text/event-stream", f"data: {json.dumps({'token': CANARY})}\n\n"),
    ("text/plain", f"-----BEGIN PRIVATE KEY-----\n{CANARY}\n-----END PRIVATE KEY-----"),
    (JSON, "\ufeff" + json.dumps({"token": CANARY})),
    (JSON, f'{{"token": "{CANARY}", "a": '),
    (JSON, json.dumps({"secrets": {"db": CANARY, "all": [{"s3": f"{CANARY}x"}]}})),
    (JSON, json.dumps([{"name": "API_KEY", "value": CANARY}, {"value": f"Bearer {CANARY}x", "key": "Authorization"}])),
    (JSON, json.dumps({"detail": f"AccountName=a;AccountKey={CANARY}==", "accountPassword": f"{CANARY}x"})),
    (JSON, json.dumps({"detail": f"no ?x=1 at git+https://{CANARY}@host.test/a;jsessionid={CANARY}x"})),
    (JSON, json.dumps({"previous_password": CANARY, "license-key": f"{CANARY}x", "patient": {"name": CANARY + "y"}})),
]
NAMES = [
    "X-Functions-Key",
    "Ocp-Apim-Subscription-Key",
    "X-ILMN-Key",
    "X-Lab-Key",
    "x-our-machines-key",
    "X-Session-Id",
    "X-Passcode",
    "X-Auth-Key",
    "sid",
]


def test_a_header_that_is_called_a_key_may_be_one_of_a_cache() -> None:
    names = Names()
    for name in ("X-Cache-Key", "X-Idempotency-Key", "X-Our-Partition-Key", "Key", "X-Monkey", "x_axis_key"):
        assert (name, names.is_secret(name)) == (name, False)


def test_texts_say_by_a_name_what_is_secret(client: httpx.Client, host: Host, path: Path) -> None:
    for kind, text in ANSWERS:
        host.say(text.encode(), Content_Type=kind)
    host.say(json.dumps({"token": CANARY, "x": "é"}, ensure_ascii=False).encode("latin-1"))
    host.say(json.dumps({"token": CANARY}).encode("utf-16"))
    host.say(CANARY.encode(), Content_Type="text/plain")
    host.say(b"", 302, Location=f"https://other.test/#access_token={CANARY}")
    paths = [f"/{number}" for number in range(len(ANSWERS) + 2)] + ["/oauth/token", "/to", f"/token/{CANARY}/x"]
    with replay(path, mode="all", origins=host.origins):
        for each in paths:
            client.get(host.url + each, headers=dict.fromkeys(NAMES, CANARY))
    assert_clean(path)
    with replay(path) as tape:
        answers = [client.get(host.name + each) for each in paths]
        assert not tape.unplayed
    assert answers[10].json()["secrets"]["db"].startswith("scrubbed-")


def test_a_known_secret_is_found_however_it_is_written(client: httpx.Client, host: Host, path: Path) -> None:
    escaped = "".join(f"\\u{ord(letter):04x}" for letter in ODD)
    quoted = quote(ODD, safe="")
    lower = re.sub("%..", lambda found: found.group().lower(), quoted)
    based = [base64.b64encode(f"{'x' * number}{ODD}:tail".encode()).decode() for number in range(3)]
    written = [html.escape(ODD), quoted, lower, quote(quoted, safe=""), ODD.encode().hex(), *based]
    host.say(json.dumps(written).encode())
    host.say(f'{{"a": "{escaped}", "b": "{ODD.replace("/", chr(92) + "/")}"}}'.encode())
    host.say(json.dumps({"in": json.dumps({"in": json.dumps({"a": ODD, "password": CANARY})})}).encode())
    with replay(path, mode="all", origins=host.origins):
        for _ in range(3):
            client.get(f"{host.url}/a", headers={"X-API-Key": ODD})
        client.get(f"{host.url}/a", headers={"Authorization": f'Digest username="me", nonce="{CANARY}"'})
    text = path.read_text()
    assert not [each for each in (*written, ODD, escaped, "Canary99", CANARY) if each in text]
    assert not [each for each in based if each[8:16] in text]


def test_requests_are_looked_into_though_they_are_packed_or_hold_files(
    client: httpx.Client, host: Host, path: Path
) -> None:
    def packed(secret: str, time: int) -> dict[str, Any]:
        body = gzip.compress(json.dumps({"password": secret, "kept": 1}).encode(), mtime=time)
        return {"content": body, "headers": {"Content-Encoding": "gzip", "Content-Type": JSON}}

    def form(secret: str) -> dict[str, Any]:
        files = {"file": ("a;name=x", bytes(range(256))), "meta": ("", json.dumps({"token": secret}), JSON)}
        return {"data": {"password": secret}, "files": files}

    with replay(path, mode="all", origins=host.origins):
        client.post(f"{host.url}/a", **packed(CANARY, 1))
        client.post(f"{host.url}/b", **form(CANARY))
    assert_clean(path)
    with replay(path) as tape:
        client.post(f"{host.name}/a", **packed("another", 2))
        client.post(f"{host.name}/b", **form("another"))
        assert not tape.unplayed


@pytest.mark.parametrize("secret", ["true", "json", "status", "projects", "123456", "host"])
def test_a_secret_that_is_a_usual_word_leaves_what_else_is_called_so(
    secret: str, client: httpx.Client, host: Host, path: Path
) -> None:
    answer = {"status": "on", "projects": [1], "json": True, "size": 1234567, "123": 123456}
    host.say(json.dumps(answer).encode())
    with replay(path, mode="all", origins=host.origins):
        client.post(f"{host.url}/projects/json", json={"password": secret}, headers={"Accept": JSON})
    with replay(path) as tape:
        (recorded,) = tape.unplayed
        assert recorded.url == f"{host.name}/projects/json"
        said = client.post(recorded.url, json={"password": "another"}, headers={"Accept": JSON}).json()
    assert said == {**answer, "123": 0 if secret == "123456" else 123456}


@pytest.mark.parametrize(
    "text",
    [
        '{"nextPageToken": "abc-123-def", "accountName": "lab", "tokenType": "Bearer", "secretName": "db"}',
        '{"detail": "token: expired; password: too short", "project": {"name": "night"}, "pageKey": "k-12345678"}',
        '{"url": "https://host.test/tokens/list?page_token=abc12345#part"}',
    ],
)
def test_words_about_secrets_are_none(text: str, client: httpx.Client, host: Host, path: Path) -> None:
    host.say(text.encode())
    with replay(path, mode="all", origins=host.origins):
        client.get(f"{host.url}/a")
    assert text in path.read_text()


def assert_clean(path: Path) -> None:
    text = path.read_text()
    assert CANARY not in text, [line for line in text.splitlines() if CANARY in line]
    assert CANARY not in text.encode().decode("unicode_escape").replace("\x00", "")
