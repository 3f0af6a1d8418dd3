"""Scrubbing: nothing secret gets into a cassette, nor what is about a person, nor where a host was on this machine.

A secret is known by the name that it stands under, or by its form. Once known it is replaced wherever it stands, also
written otherwise: escaped, in base64.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from re import Pattern
from typing import Any
from urllib.parse import quote, unquote, unquote_plus, urlsplit

import httpx

from ..call.bodies import essence
from .bodies import FORM, parameter
from .errors import RecordingFailed
from .exchanges import Exchange, Headers, first
from .forms import of_parameters, unbased, without_named, without_segments, written
from .json_text import is_json_text, pairs, rewritten
from .names import OF_SIGNATURES, TIMES_OF_SIGNATURES, Names, is_carriage, is_signed, plain
from .origins import Origins
from .standins import JWT, far_time, is_standin, standin, without_person
from .unpacking import encoding_of, sized, unpacked, with_plain_body

_QUERY = re.compile(r"(?<=[?#])[^\s\"'<>#\\]+")
_USERINFO = re.compile(r"(?<=://)[^/@?#\s\"'<>]+(?=@)")
# One that does not belong to an address of a host: user and password stand so before it.
_MAIL = re.compile(r"(?<!//)(?<![\w.+%:-])(?:[\w.+-]|%2[Bb])+(?:@|%40)[\w-]+(?:\.[\w-]+)+")
_AMPERSAND = re.compile(r"(&(?:amp;)?)")
_BASIC = re.compile(r"(?i)basic\s+([\w+/=-]+)")
# Shorter ones are words of any text; they are replaced where they stand as a secret only.
_SHORTEST = 4
# Those that are shorter may be a part of a word.
_SURELY_SECRET = 12
_SHORTEST_PERSON = 6
_SHORTEST_NUMBER = 6
_BOUNDARY = "boundary"
# Headers whose words are those of HTTP.
_OF_HTTP = frozenset({"accept", "contenttype", "vary", "cachecontrol", "allow", "range", "acceptranges"})
_HOLDERS = re.compile(r"(secret|password|passphrase)s$")
_ALONE = re.compile(rb'(\s*"?)([\w.~+/=-]{8,})("?\s*)')
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
        return self._origins.renamed(with_plain_body(exchange))

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
        return sized(replace(exchange, headers=headers), content)

    def _by_names(self, exchange: Exchange) -> Exchange:
        sent = self._headers(exchange.sent)
        headers = self._headers(exchange.headers)
        kind = first(exchange.sent, "content-type")
        body = self._body(exchange.body, kind)
        content = self._body(exchange.content, first(exchange.headers, "content-type"))
        if self._names.is_secret(urlsplit(exchange.url).path.rpartition("/")[2]):
            content = self._alone(content)
        boundary = parameter(kind, "boundary")
        if boundary and essence(kind).startswith("multipart/"):
            body = body.replace(f"--{boundary}".encode(), f"--{_BOUNDARY}".encode())
            sent = tuple((name, value.replace(boundary, _BOUNDARY)) for name, value in sent)
        kept = tuple((name, value) for name, value in sent if not is_carriage(name))
        url = without_segments(self._marked(exchange.url), self._names.is_secret, self._secret)
        made = replace(exchange, url=url, sent=kept, body=body)
        left = tuple((name, value) for name, value in headers if plain(name) not in _DROPPED)
        return sized(replace(made, headers=left), content)

    def _by_values(self, exchange: Exchange) -> Exchange:
        if not self._everywhere:
            return exchange
        made = replace(
            exchange,
            url=self._replaced_address(exchange.url),
            reason=self._replaced(exchange.reason),
            sent=self._replaced_headers(exchange.sent),
            body=self._replaced_bytes(exchange.body),
            headers=self._replaced_headers(exchange.headers),
        )
        return sized(made, self._replaced_bytes(exchange.content))

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
        if not found or not value:
            return name
        for told in (value.strip('"'), unquote(value.strip('"'))):
            self._secret(told)
        return f"{name}={self._secret(value)}"

    def _credential(self, value: str) -> str:
        """The value of a secret header, of which the scheme stays."""
        scheme, _, rest = value.strip().partition(" ")
        for told in of_parameters(rest):
            self._secret(told)
        if not rest or scheme.lower() not in _SCHEMES:
            if rest.isascii() and " " not in rest:
                self._secret(rest)
            return self._secret(value)
        basic = _BASIC.fullmatch(value.strip())
        told = unbased(basic.group(1)) if basic else rest
        user, colon, password = told.partition(":")
        if colon:
            self._person(user)
            self._secret(password)
        return f"{scheme} {self._secret(rest)}"

    def _body(self, body: bytes, media_type: str) -> bytes:
        boundary = parameter(media_type, "boundary")
        if essence(media_type).startswith("multipart/") and boundary:
            return self._parts(body, boundary.encode())
        encoding = encoding_of(body, media_type)
        if encoding is None:
            return body
        text = body.decode(encoding)
        made = self._query(text) if essence(media_type) == FORM else self._marked(text)
        return body if made == text else made.encode(encoding, "replace")

    def _parts(self, body: bytes, boundary: bytes) -> bytes:
        """A multipart body: a field by its name, what is in it by its form. Files beside it may be no texts."""
        pieces = []
        for piece in body.split(b"--" + boundary):
            head, blank, content = piece.partition(b"\r\n\r\n")
            said = head.decode("utf-8", "replace").replace("\r\n", ";")
            name = parameter(said, "name")
            inner = content.removesuffix(b"\r\n")
            if blank and name and self._names.is_kept_out(name):
                value = self._named(name, inner.decode("latin-1" if encoding_of(inner, "") is None else "utf-8"))
                inner = str(value).encode()
            elif blank:
                kind = next((each.partition(":")[2] for each in said.split(";") if _is_kind(each)), "")
                inner = self._body(inner, kind.strip())
            pieces.append(head + blank + inner + (b"\r\n" if content.endswith(b"\r\n") else b""))
        return (b"--" + boundary).join(pieces)

    def _alone(self, content: bytes) -> bytes:
        """An answer that is a secret and nothing else, as that to a request for one may be."""
        found = _ALONE.fullmatch(content)
        return content if found is None else found[1] + self._secret(found[2].decode()).encode() + found[3]

    def _marked(self, text: str) -> str:
        """A text without what is secret by its form, or by a name within it."""
        if is_json_text(text):
            for name, value in pairs(text):
                self._named(name, value)
            return rewritten(text, self._named, holds=_holds_secrets)
        for pattern in self._patterns:
            text = pattern.sub(lambda found: self._secret(found.group()), text)
        if "eyJ" in text:
            text = JWT.sub(lambda found: self._secret(found.group()), text)
        if "?" in text or "#" in text:
            text = _QUERY.sub(lambda found: self._query(found.group()), text)
        if "@" in text:
            text = _USERINFO.sub(lambda found: self._secret(found.group()), text)
        if self._names.people and ("@" in text or "%40" in text):
            text = _MAIL.sub(lambda found: self._mail(found.group()), text)
        return without_named(text, self._names.is_secret, self._secret)

    def _named(self, name: str, value: Any) -> Any:
        """A value of JSON under its name."""
        secret, person = self._names.is_secret(name), self._names.is_person(name)
        if not isinstance(value, str):
            if secret and len(str(value)) >= _SHORTEST_NUMBER:
                self._secret(str(value))
            return 0 if secret or person else value
        if secret:
            return self._credential(value)
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
            claims = unbased(text.split(".")[1])
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
        for form in written(text):
            self._everywhere.setdefault(form, (made, whole))

    def _replaced(self, text: str, *, words: bool = True) -> str:
        """A text with all secrets that are known replaced; of JSON the values and not what makes it JSON."""
        # There may be thousands, of which a text has none or a few.
        there = [form for form in self._everywhere if form in text and (words or not _is_word(form))]
        if not there and "\\" not in text:
            return text
        if is_json_text(text):
            return rewritten(text, self._replaced_value, lambda name: self._replaced(name, words=False))
        if not there:
            return text
        finder = re.compile("|".join(map(self._pattern, sorted(there, key=len, reverse=True))))
        return finder.sub(lambda found: self._everywhere[found.group()][0], text)

    def _replaced_value(self, name: str, value: Any) -> Any:
        if isinstance(value, str):
            return self._replaced(value)
        return 0 if str(value) in self._everywhere else value

    def _replaced_address(self, address: str) -> str:
        """An address; what is secret there can be the same word as a part of its path, which says nothing of it."""
        scheme, slashes, rest = address.partition("://")
        path, found, query = rest.partition("?")
        return f"{scheme}{slashes}{self._replaced(path, words=False)}{found}{self._replaced(query)}"

    def _replaced_headers(self, headers: Headers) -> Headers:
        return tuple((name, self._replaced(value, words=plain(name) not in _OF_HTTP)) for name, value in headers)

    def _pattern(self, form: str) -> str:
        pattern = re.escape(form)
        return rf"(?<![\w-]){pattern}(?![\w-])" if self._everywhere[form][1] else pattern

    def _replaced_bytes(self, body: bytes) -> bytes:
        try:
            return self._replaced(body.decode("utf-8")).encode()
        except UnicodeDecodeError:
            return self._replaced(body.decode("latin-1")).encode("latin-1")


def _is_word(text: str) -> bool:
    return len(text) < _SURELY_SECRET and text.isalpha()


def _is_kind(line: str) -> bool:
    return line.strip().lower().startswith("content-type:")


def _holds_secrets(name: str) -> bool:
    return _HOLDERS.search(plain(name)) is not None
