"""The text of an error's body in whatever character set it came, and what XML, HTML and plain text say."""

from __future__ import annotations

import codecs
import html
import json
import re
from typing import NamedTuple

# What begins and does not end before the text is cut is no text either: an image can be larger than that.
_TAGS = re.compile(r"<(script|style)\b.*?(?:</\1>|\Z)|<[a-z/!?][^<>]*(?:>|\Z)", re.I | re.S)
_XML_PART = re.compile(
    r"<(?:\w+:)?(Code|Message|Details|AuthenticationErrorDetail|RequestId|faultcode|faultstring|Text)(?:\s[^<>]*)?>"
    r"((?:[^<>]|<!\[CDATA\[.*?\]\]>)*)</",
    re.I | re.S,
)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.S)
# The names of XML's parts in other dialects, SOAP's old and new.
_XML_NAMES = (("message", "faultstring"), ("message", "text"), ("code", "faultcode"))
_DECLARED = re.compile(rb"<\?xml[^>]{0,100}encoding=[\"']([\w.:-]{1,40})[\"']")
_WIDE = re.compile(r"utf_?(16|32)")
# These are read in more than linear time, and nobody writes them.
_NOT_READ = frozenset({"idna", "punycode"})
_LONGEST_TEXT = 500
_LOOKED_AT = 1 << 18
LOOKED_AT_CLOSELY = 20 * _LONGEST_TEXT


def text_of(content: bytes, said: str | None, most: int | None = None) -> str | None:
    """A body, or at most so many bytes of it, as text: by the mark at its beginning, as UTF-8, or in the character set
    that is said of it. None where it is no text."""
    whole, content = most is None or len(content) <= most, content[:most]
    wide = json.detect_encoding(content[:8])
    declared = _DECLARED.search(content[:200])
    named = [_codec(name) for name in (said, declared[1].decode() if declared else None)]
    # XML that is read so far is not in the wide set that it declares.
    tried = [wide, *(name for name in named if name and not (declared and _WIDE.match(name))), "utf-8"]
    for name in tried:
        try:
            # The last letter may be cut in two.
            text = codecs.getincrementaldecoder(name)().decode(content, whole)
        except (UnicodeError, LookupError):
            continue
        if "\x00" not in text:
            return text.removeprefix("\ufeff")
    if content.lstrip()[:1] in (b"{", b"[", b'"', b"<") and b"\x00" not in content:
        # Servers that say nothing write what Windows does.
        return content.decode("cp1252", "replace")
    text = content.decode("utf-8", "replace")
    return None if "\x00" in text or text.count("\ufffd") > len(text) // 10 else text


def _codec(name: str | None) -> str | None:
    """The name of a codec for text."""
    try:
        found = codecs.lookup(name) if name else None
    except LookupError:
        return None
    return found.name if found is not None and found._is_text_encoding and found.name not in _NOT_READ else None


class Xml(NamedTuple):
    """What XML tells; empty where it does not."""

    code: str
    message: str
    request_id: str


def xml_of(content: bytes, said: str | None) -> Xml | None:
    """What the XML of storage hosts and SOAP tells. Found by its tags: nothing in it is looked up or expanded."""
    text = text_of(content, said, LOOKED_AT_CLOSELY) or ""
    if not text.lstrip(" \t\r\n").startswith("<") or "<html" in text[:1000].lower():
        return None
    found: dict[str, str] = {}
    for name, value in _XML_PART.findall(text):
        found.setdefault(name.lower(), _unescaped(value).strip())
    for name, other in _XML_NAMES:
        if other in found:
            found.setdefault(name, found[other])
    messages = [found.get(name) for name in ("message", "details", "authenticationerrordetail")]
    if not any(messages) and not found.get("code"):
        return None
    return Xml(found.get("code", ""), folded("; ".join(filter(None, messages))), found.get("requestid", ""))


def _unescaped(value: str) -> str:
    pieces = _CDATA.split(value)
    return "".join(piece if index % 2 else html.unescape(piece) for index, piece in enumerate(pieces))


def plain_text(content: bytes, said: str | None, reason: str, status: int) -> str:
    """The text of a body, without tags when it is HTML, without line breaks, and not too long. What HTML says again, or
    the status says already, is not said twice."""
    text = text_of(content, said, _LOOKED_AT)
    if text is None:
        return f"{len(content)} bytes that are no text"
    if "<" not in text:
        return folded(text)
    known = {plain.lower() for plain in (reason, str(status), f"{status} {reason}", f"{reason} {status}")}
    pieces = [" ".join(html.unescape(piece).split()) for piece in _TAGS.sub("\0", text).split("\0")]
    told = dict.fromkeys(piece for piece in pieces if piece and piece.lower().strip(" .!:") not in known)
    return folded(" ".join(told))


def folded(text: str) -> str:
    """Text on one line, and not too long."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"
