"""Scrubbing: nothing secret gets into a cassette, nor what is about a person, nor where a host was on this machine.

A secret is known by the name that it stands under, or by its form. Once known it is replaced wherever it stands, also
written otherwise: escaped, in base64.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from re import Pattern
from typing import Any
from urllib.parse import quote, unquote_plus

import httpx

from ..call.bodies import essence
from .bodies import FORM, parameter
from .errors import RecordingFailed
from .exchanges import Exchange, Headers, first
from .json_text import is_json_text, rewritten
from .names import OF_SIGNATURES, TIMES_OF_SIGNATURES, Names, is_carriage, is_signed, plain
from .origins import Origins
from .standins import JWT, far_time, is_standin, standin, without_person

_QUERY = re.compile(r"(?<=\?)[^\s\"'<>#\\]+")
_USERINFO = re.compile(r"(?<=://)[^/@\s:\"'<>]+:[^/@\s\"'<>]+(?=@)")
# One that does not belong to an address of a host: user and password stand so before it.
_MAIL = re.compile(r"(?<!//)(?<![\w.+%:-])(?:[\w.+-]|%2[Bb])+(?:@|%40)[\w-]+(?:\.[\w-]+)+")
_AMPERSAND = re.compile(r"(&(?:amp;)?)")
_BASIC = re.compile(r"(?i)basic\s+([\w+/=-]+)")
# Shorter ones are words of any text; they are replaced where they stand as a secret only.
_SHORTEST = 4
# Those that are shorter may be a part of a word.
_SURELY_SECRET = 12
_SHORTEST_PERSON = 6
_BOUNDARY = "boundary"
_SCHEMES = frozenset({"bearer", "basic", "apikey", "token", "digest", "negotiate", "sharedkey", "aws4-hmac-sha256"})
# What says nothing but when, and on which connection.
_DROPPED = frozenset({"date", "connection", "keepalive", "transferencoding"})


class Scrubber:
    """Replaces what is secret, and remembers it.

    Args:
        names: what names say.
        patterns: more texts that are secret.
        origins: hosts as they are, and as they are to be called.
    """

    def __init__(self, names: Names, patterns: Sequence[Pattern[str]], origins: Mapping[str, str]) -> None:
        self._names = names
        self._patterns = patterns
        self._origins = Origins(origins)
        self._known: dict[str, str] = {}
        # What each form of a secret is replaced by wherever it stands, and whether only as a whole word.
        self._everywhere: dict[str, tuple[str, bool]] = {}
        # The words of hosts. A login can be called like one, and the hosts keep their names.
        self._hosts: set[str] = set()

    def all_cleaned(self, exchanges: Iterable[Exchange]) -> list[Exchange]:
        """Exchanges as a cassette has them: what is secret in one is replaced in those before it too."""
        home = [self.at_home(self._readable(each)) for each in exchanges]
        self._hosts.update(label for each in home for label in httpx.URL(each.url).host.split("."))
        once = [self._by_names(each) for each in home]
        return [self._by_values(each) for each in once]

    def cleaned(self, exchange: Exchange) -> Exchange:
        """One exchange, by what is known so far."""
        return self.all_cleaned([exchange])[0]

    def at_home(self, exchange: Exchange) -> Exchange:
        """The exchange with its hosts as the cassette calls them."""
        return self._origins.renamed(exchange)

    def text(self, text: str) -> str:
        """A text without what is known to be secret."""
        return self._replaced(self._marked(text))

    def _readable(self, exchange: Exchange) -> Exchange:
        """The exchange with its answer unpacked. Raises RecordingFailed for one that cannot be."""
        packed = first(exchange.headers, "content-encoding")
        if not packed or packed.lower() == "identity" or not exchange.content:
            return exchange
        content = unpacked(exchange)
        if content is None:
            where = f"{exchange.method} {exchange.url.partition('?')[0]}"
            raise RecordingFailed(f"{where}: the answer cannot be unpacked ({packed}), so nobody knows what is in it")
        headers = tuple((name, value) for name, value in exchange.headers if name.lower() != "content-encoding")
        return _sized(replace(exchange, headers=headers), content)

    def _by_names(self, exchange: Exchange) -> Exchange:
        sent = self._headers(exchange.sent)
        headers = self._headers(exchange.headers)
        kind = first(exchange.sent, "content-type")
        body = self._body(exchange.body, kind)
        content = self._body(exchange.content, first(exchange.headers, "content-type"))
        boundary = parameter(kind, "boundary")
        if boundary and essence(kind).startswith("multipart/"):
            body = body.replace(f"--{boundary}".encode(), f"--{_BOUNDARY}".encode())
            sent = tuple((name, value.replace(boundary, _BOUNDARY)) for name, value in sent)
        kept = tuple((name, value) for name, value in sent if not is_carriage(name))
        made = replace(exchange, url=self._marked(exchange.url), sent=kept, body=body)
        left = tuple((name, value) for name, value in headers if plain(name) not in _DROPPED)
        return _sized(replace(made, headers=left), content)

    def _by_values(self, exchange: Exchange) -> Exchange:
        if not self._everywhere:
            return exchange
        made = replace(
            exchange,
            url=self._replaced(exchange.url),
            reason=self._replaced(exchange.reason),
            sent=tuple((name, self._replaced(value)) for name, value in exchange.sent),
            body=self._replaced_bytes(exchange.body),
            headers=tuple((name, self._replaced(value)) for name, value in exchange.headers),
        )
        return _sized(made, self._replaced_bytes(exchange.content))

    def _headers(self, headers: Headers) -> Headers:
        return tuple((name, self._header(name, value)) for name, value in headers)

    def _header(self, name: str, value: str) -> str:
        lower = name.lower()
        if lower == "cookie":
            return "; ".join(self._cookie(each) for each in value.split(";"))
        if lower == "set-cookie":
            cookie, *attributes = value.split(";")
            return ";".join([self._cookie(cookie), *attributes])
        if self._names.is_secret(name):
            return self._credential(value)
        if self._names.is_person(name):
            return self._person(value)
        return self._marked(value)

    def _cookie(self, cookie: str) -> str:
        name, found, value = cookie.strip().partition("=")
        return f"{name}={self._secret(value)}" if found and value else name

    def _credential(self, value: str) -> str:
        """The value of a secret header, of which the scheme stays."""
        scheme, _, rest = value.strip().partition(" ")
        if not rest or scheme.lower() not in _SCHEMES:
            return self._secret(value)
        basic = _BASIC.fullmatch(value.strip())
        told = _unbased(basic.group(1)) if basic else rest
        user, colon, password = told.partition(":")
        if colon:
            self._person(user)
            self._secret(password)
        return f"{scheme} {self._secret(rest)}"

    def _body(self, body: bytes, media_type: str) -> bytes:
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError:
            return body
        if essence(media_type) == FORM:
            return self._query(text).encode()
        boundary = parameter(media_type, "boundary")
        if essence(media_type).startswith("multipart/") and boundary:
            return self._parts(text, boundary).encode()
        return self._marked(text).encode()

    def _parts(self, text: str, boundary: str) -> str:
        """A multipart body: a field by its name, what is in it by its form."""
        pieces = []
        for piece in text.split(f"--{boundary}"):
            head, blank, content = piece.partition("\r\n\r\n")
            name = parameter(head.replace("\r\n", ";"), "name")
            if not blank:
                pieces.append(piece)
            elif name and self._names.is_kept_out(name):
                inner = content.removesuffix("\r\n")
                pieces.append(f"{head}{blank}{self._named(name, inner)}\r\n")
            else:
                pieces.append(f"{head}{blank}{self._marked(content)}")
        return f"--{boundary}".join(pieces)

    def _marked(self, text: str) -> str:
        """A text without what is secret by its form, or by a name within it."""
        if is_json_text(text):
            return rewritten(text, self._named)
        for pattern in self._patterns:
            text = pattern.sub(lambda found: self._secret(found.group()), text)
        if "eyJ" in text:
            text = JWT.sub(lambda found: self._secret(found.group()), text)
        if "?" in text:
            text = _QUERY.sub(lambda found: self._query(found.group()), text)
        if "@" in text:
            text = _USERINFO.sub(lambda found: self._secret(found.group()), text)
        if self._names.people and ("@" in text or "%40" in text):
            text = _MAIL.sub(lambda found: self._mail(found.group()), text)
        return text

    def _named(self, name: str, value: Any) -> Any:
        """A value of JSON under its name."""
        secret, person = self._names.is_secret(name), self._names.is_person(name)
        if not isinstance(value, str):
            return 0 if secret or person else value
        if secret:
            return self._secret(value)
        return self._person(value) if person else self._marked(value)

    def _query(self, query: str) -> str:
        """A query or form, pair by pair."""
        pairs = _AMPERSAND.split(query)
        signed = is_signed(pair.partition("=")[0] for pair in pairs)
        return "".join(self._pair(pair, signed) for pair in pairs)

    def _pair(self, pair: str, signed: bool) -> str:
        name, found, value = pair.partition("=")
        if not found or not value:
            return pair
        name_, text = unquote_plus(name), unquote_plus(value)
        if signed and plain(name_) in OF_SIGNATURES:
            made = self._secret(text)
        elif signed and plain(name_) in TIMES_OF_SIGNATURES:
            made = far_time(text)
        else:
            made = self._named(name_, text)
        return pair if made == text else f"{name}={quote(made, safe='')}"

    def _secret(self, text: str) -> str:
        """The stand-in of a secret."""
        if not text or is_standin(text):
            return text
        if JWT.fullmatch(text) and text not in self._known:
            # What a token says is as secret as itself.
            claims = _unbased(text.split(".")[1])
            if is_json_text(claims):
                rewritten(claims, self._named)
        made = self._known.get(text)
        if made is None:
            made = self._known[text] = standin(len(self._known) + 1, text)
            if len(text) >= _SHORTEST:
                self._remember(text, made, whole=len(text) < _SURELY_SECRET)
        return made

    def _person(self, text: str) -> str:
        """What stands for something about a person."""
        if not text or is_standin(text):
            return text
        dated = without_person(text)
        if dated is not None:
            return dated
        made = self._known.get(text)
        if made is None:
            made = self._known[text] = standin(len(self._known) + 1, text)
            if len(text) >= _SHORTEST_PERSON and not text.isdigit() and text.lower() not in self._hosts:
                self._remember(text, made, whole=True)
        return made

    def _mail(self, text: str) -> str:
        """A mail address, which can be escaped."""
        made = self._person(unquote_plus(text.replace("+", "%2B")))
        return made if "@" in text else made.replace("@", "%40")

    def _remember(self, text: str, made: str, *, whole: bool) -> None:
        for form in _forms(text):
            self._everywhere.setdefault(form, (made, whole))

    def _replaced(self, text: str) -> str:
        """A text with all secrets that are known replaced."""
        # There may be thousands, of which a text has none or a few.
        there = [form for form in self._everywhere if form in text]
        if not there:
            return text
        finder = re.compile("|".join(map(self._pattern, sorted(there, key=len, reverse=True))))
        return finder.sub(lambda found: self._everywhere[found.group()][0], text)

    def _pattern(self, form: str) -> str:
        pattern = re.escape(form)
        return rf"(?<![\w-]){pattern}(?![\w-])" if self._everywhere[form][1] else pattern

    def _replaced_bytes(self, body: bytes) -> bytes:
        try:
            return self._replaced(body.decode("utf-8")).encode()
        except UnicodeDecodeError:
            return self._replaced(body.decode("latin-1")).encode("latin-1")


def _forms(text: str) -> list[str]:
    """How a secret can be written."""
    raw = text.encode()
    escaped = json.dumps(text)[1:-1]
    based = [base64.b64encode(raw).decode().rstrip("="), base64.urlsafe_b64encode(raw).decode().rstrip("=")]
    forms = [text, escaped, quote(text, safe=""), quote(text), quote(text).replace("%20", "+")]
    # Short ones in base64 are parts of anything.
    return list(dict.fromkeys(forms + [each for each in based if len(raw) >= 8]))


def _unbased(text: str) -> str:
    try:
        return base64.urlsafe_b64decode(text.replace("+", "-").replace("/", "_") + "=" * (-len(text) % 4)).decode()
    except (ValueError, binascii.Error):
        return ""


def unpacked(exchange: Exchange) -> bytes | None:
    """The content of an answer that came compressed; None where it is not whole or nobody can unpack it."""
    from ..http.internals import is_cut_off

    response = httpx.Response(
        exchange.status, headers=list(exchange.headers), stream=httpx.ByteStream(exchange.content)
    )
    known = {"gzip", "x-gzip", "deflate", "br", "zstd", "identity"}
    packed = [each.strip().lower() for each in first(exchange.headers, "content-encoding").split(",")]
    if not known.issuperset(packed):
        return None
    try:
        content = response.read()
    except (httpx.DecodingError, zlib.error):
        return None
    undone = content == exchange.content and packed != ["identity"]
    return None if undone or is_cut_off(response) else content


def _sized(exchange: Exchange, content: bytes) -> Exchange:
    """The exchange with another content, whose length is told where that of the old one was."""
    if content == exchange.content:
        return exchange
    headers = tuple(
        (name, str(len(content)) if name.lower() == "content-length" else value) for name, value in exchange.headers
    )
    return replace(exchange, headers=headers, content=content)
