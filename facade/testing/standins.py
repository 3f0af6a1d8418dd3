"""Stand-ins: what a cassette has where a secret was, the same one for the same secret everywhere in it."""

from __future__ import annotations

import base64
import json
import re

_MARK = "scrubbed-"
_HOST = "@scrubbed.example"
# The year 3000: what is replayed has not ended yet.
FAR = 32_503_680_000
_FAR_TIMES = {"iso": "2999-01-01T00:00:00Z", "basic": "29990101T000000Z"}
_STANDIN = re.compile(r"(?:eyJ[\w-]*\.[\w-]*\.)?scrubbed-\d+(?:@scrubbed\.example)?")
JWT = re.compile(r"eyJ[\w-]{3,}\.[\w-]*\.[\w-]*(?:\.[\w-]*){0,2}")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*")


def _segment(value: dict[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value, separators=(",", ":")).encode()).rstrip(b"=").decode()


_HEAD = f"{_segment({'alg': 'none', 'typ': 'JWT'})}.{_segment({'exp': FAR})}."


def is_standin(text: str) -> bool:
    """Whether a text is a stand-in, and nothing else."""
    return _MARK in text and _STANDIN.fullmatch(text) is not None


def standin(number: int, text: str) -> str:
    """The stand-in of a secret, of the same kind as it: one for a JSON web token can be read, and ends far from now."""
    if JWT.fullmatch(text):
        return f"{_HEAD}{_MARK}{number}"
    return f"{_MARK}{number}{_HOST}" if _MAIL.fullmatch(text) else f"{_MARK}{number}"


def without_person(text: str) -> str | None:
    """What stands for a date that is about a person; None for a text of another kind, which gets a stand-in."""
    if _DATE.fullmatch(text):
        return "1900-01-01"
    return "1900-01-01T00:00:00Z" if _MOMENT.fullmatch(text) else None


def far_time(text: str) -> str:
    """The time of a signature, moved to where it does not end, in the same form."""
    if text.isdigit():
        return str(FAR)
    return _FAR_TIMES["iso"] if "-" in text else _FAR_TIMES["basic"]


def fits(recorded: str, now: str) -> bool:
    """Whether a text is the recorded one, in which a stand-in stands for anything."""
    if recorded == now or _MARK not in recorded:
        return recorded == now
    pieces = _STANDIN.split(recorded)
    if not now.startswith(pieces[0]) or not now.endswith(pieces[-1]):
        return False
    place, end = len(pieces[0]), len(now) - len(pieces[-1])
    for piece in pieces[1:-1]:
        found = now.find(piece, place + 1, end)
        if found < 0:
            return False
        place = found + len(piece)
    return place < end
