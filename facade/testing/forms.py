"""How a secret can be written, and texts that say by a name within them that something is secret."""

from __future__ import annotations

import base64
import binascii
import html
import json
import re
from collections.abc import Callable
from re import Match
from urllib.parse import quote

# Shorter ones are parts of anything when they are written in base64 or as hexadecimal digits.
_SHORTEST_ENCODED = 8
_ESCAPE = re.compile(r"%[0-9A-F]{2}")
_ASSIGNED = re.compile(
    r"(?P<name>[A-Za-z][\w.-]{1,60})(?P<sign>\\?[\"']?\s{0,4}(?:=>|[:=])\s{0,4})"
    r"(?:(?P<quote>\\?[\"'])(?P<quoted>[^\"'\\\n]+)|(?P<bare>[^\s\"'<>&;,{}()\[\]\\]+))"
)
_ELEMENT = re.compile(r"(?P<head><(?:[\w-]+:)?(?P<name>[\w.-]+)(?:\s[^<>]*)?>)(?P<value>[^<>]+)(?=</)")
_TAG = re.compile(r"<(?:input|meta)\b[^<>]*>", re.IGNORECASE)
_TAG_NAME = re.compile(r"\bname\s*=\s*[\"']?([\w.-]+)", re.IGNORECASE)
_TAG_VALUE = re.compile(r"(\b(?:value|content)\s*=\s*[\"'])([^\"']+)", re.IGNORECASE)
_SENT = re.compile(r"(?i)\b(bearer|basic|apikey)\s+([\w.~+/-]{8,}={0,2})")
# Those that have a form of their own at those who give them.
_KINDS = re.compile(
    r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{35}|\bgh[pousr]_\w{30,}|\bxox[abeprs]-[\w-]{10,}|\b[rs]k_live_\w{16,}"
    r"|(?<=PRIVATE KEY-----)(?:[^-]|-(?!----))+(?=-----END)"
)
_SEGMENTS = re.compile(r"(?<=/)(?P<name>[\w.~-]+)/(?P<value>[\w.~%+=-]{12,})(?=[/?#]|$)")
# Makes the stand-in of a secret; and says whether a name is that of one.
Made = Callable[[str], str]
IsSecret = Callable[[str], bool]


def written(text: str) -> list[str]:
    """The ways to write a secret: escaped for addresses, JSON and HTML, in base64 at any place, as digits."""
    raw = text.encode()
    escaped, quoted = json.dumps(text)[1:-1], quote(text, safe="")
    forms = [text, escaped, json.dumps(text, ensure_ascii=False)[1:-1], escaped.replace("/", "\\/")]
    forms += [html.escape(text), html.escape(text, quote=False)]
    forms += [quoted, quote(text), quote(text).replace("%20", "+"), quote(quoted, safe="")]
    forms += [_ESCAPE.sub(lambda found: found.group().lower(), form) for form in (quoted, quote(text))]
    if len(raw) >= _SHORTEST_ENCODED:
        forms += [raw.hex(), raw.hex().upper(), *_based(raw)]
    return list(dict.fromkeys(forms))


def _based(raw: bytes) -> list[str]:
    """What is always the same of some bytes in base64, wherever they begin."""
    whole = base64.b64encode(raw).decode().rstrip("=")
    forms = [whole]
    for shift, first in enumerate((0, 2, 3)):
        text = base64.b64encode(bytes(shift) + raw).decode()
        forms.append(text[first : (shift + len(raw)) * 8 // 6])
    return forms + [form.replace("+", "-").replace("/", "_") for form in forms]


def unbased(text: str) -> str:
    """What a text in base64 says, empty where it is none."""
    try:
        return base64.urlsafe_b64decode(text.replace("+", "-").replace("/", "_") + "=" * (-len(text) % 4)).decode()
    except (ValueError, binascii.Error):
        return ""


def without_named(text: str, is_secret: IsSecret, made: Made) -> str:
    """A text without what stands in it under the name of a secret, or has the form of one."""

    def assigned(found: Match[str]) -> str:
        value = found["quoted"] or found["bare"]
        if not is_secret(found["name"]) or not (found["quoted"] or "=" in found["sign"] or is_mixed(value)):
            return found.group()
        return f"{found['name']}{found['sign']}{found['quote'] or ''}{made(value)}"

    def tagged(found: Match[str]) -> str:
        name = _TAG_NAME.search(found.group())
        if name is None or not is_secret(name[1]):
            return found.group()
        return _TAG_VALUE.sub(lambda value: value[1] + made(value[2]), found.group())

    if "<" in text:
        text = _ELEMENT.sub(
            lambda found: found["head"] + made(found["value"]) if is_secret(found["name"]) else found.group(), text
        )
        text = _TAG.sub(tagged, text)
    if ":" in text or "=" in text:
        text = _ASSIGNED.sub(assigned, text)
    text = _SENT.sub(lambda found: f"{found[1]} {made(found[2])}" if is_mixed(found[2]) else found.group(), text)
    return _KINDS.sub(lambda found: made(found.group()), text)


def without_segments(address: str, is_secret: IsSecret, made: Made) -> str:
    """An address without the parts of its path that follow the name of a secret, and look like one."""

    def segment(found: Match[str]) -> str:
        secret = is_secret(found["name"]) and is_mixed(found["value"])
        return f"{found['name']}/{made(found['value'])}" if secret else found.group()

    return _SEGMENTS.sub(segment, address)


def is_mixed(text: str) -> bool:
    """Whether a text is more than a word or a number."""
    return len(text) >= 6 and any(map(str.isdigit, text)) and any(map(str.isalpha, text))


def of_parameters(text: str) -> list[str]:
    """What the parameters of a credential say, such as those of a digest or a signature, as far as it is secret."""
    found = {each["name"].lower(): each["quoted"] or each["bare"] for each in _ASSIGNED.finditer(text)}
    values = [
        found[name] for name in ("nonce", "cnonce", "response", "opaque", "signature", "token", "key") if name in found
    ]
    if "credential" in found:
        values.append(found["credential"].partition("/")[0])
    return [value for value in values if len(value) >= _SHORTEST_ENCODED]
