"""What identifiers of operations say, once the words are taken off that frameworks put around a function's name.

`searchCasesUsingGET_1`, `searchCases_api_cases_get` and, beside a `searchCases`, `searchCases_2` say `searchCases`.
Those that only repeat method and path, as `get__api_cases` or `apiV1CasesGet`, say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from scripts.documents.positions import METHODS

VERSION = re.compile(r"v[0-9]+(\.[0-9]+)*", re.IGNORECASE)
# Parts of a path that name nothing.
NOTHING_SAID = frozenset({"api", "rest"})
IN_BRACES = re.compile(r"\{[^{}]*\}")
# A parameter that nobody would name: one that more follows, or an id.
_FOLLOWED = re.compile(r"\{[^{}]*\}/*[^/]|id\}", re.IGNORECASE)
_METHOD = "|".join(METHODS)
_USING = re.compile(rf"(.*[^\W_])_*using_?(?:{_METHOD})(?:_[0-9]+)*", re.IGNORECASE)
_NUMBERED = re.compile(r"(.*?[^\W_])((?:_[0-9]+)+)")


def repeats(identifier: str, method: str, path: str) -> bool:
    """Whether an identifier says no more than method and path do, whatever stands between their words."""
    if _squashed(identifier) == _squashed(f"{method} {path}"):
        return True
    letters = _letters(identifier)
    for parts, whole in _endings(path):
        read = _readings(parts)
        # Nobody says the method last, but only a framework says `api` or repeats what stands in braces.
        if (whole or len(parts) > 1) and letters in {f"{text}{method}" for text in read}:
            return True
        if _names_nothing(parts[0]) and letters in {f"{method}{text}" for text in read}:
            return True
        if whole and _FOLLOWED.search(path) and letters == f"{method}{read[0]}":
            return True
    return False


def function_said(identifier: str, path: str, known: Collection[str]) -> str | None:
    """The function that a framework made an identifier of, None where it is not made. `known` are all identifiers of
    the description: the same function of two classes is numbered there."""
    using = _USING.fullmatch(identifier)
    if using is not None:
        return using[1]
    before = _before_path(identifier, path)
    if before is not None:
        return before
    numbered = _NUMBERED.fullmatch(identifier)
    return numbered[1] if numbered is not None and numbered[1] in known else None


def numbered_functions(identifiers: Collection[str]) -> set[str]:
    """The identifiers of which others are numbered copies."""
    found = (_NUMBERED.fullmatch(identifier) for identifier in identifiers)
    return {numbered[1] for numbered in found if numbered is not None and numbered[1] in identifiers}


def _before_path(identifier: str, path: str) -> str | None:
    """What stands before path and method, where a framework writes function, path and method in one word. The path can
    have got more parts in front since."""
    for parts, whole in (*_endings(path), ([], path == "/")):
        if not whole and len(parts) < 2:
            return None
        end = re.sub(r"\W", "_", "".join(f"/{part}" for part in parts)) + ("_" if path.endswith("/") else "")
        found = re.fullmatch(rf"(.*[^\W_])_*{re.escape(end)}_(?:{_METHOD})", identifier, re.IGNORECASE)
        if found is not None:
            return found[1]
    return None


def _endings(path: str) -> Iterator[tuple[list[str], bool]]:
    """The parts of a path, then without the first, and so on; and whether they are all of them."""
    parts = [part for part in path.partition("?")[0].split("/") if part]
    for index in range(len(parts)):
        yield parts[index:], index == 0


def _readings(parts: list[str]) -> tuple[str, ...]:
    """A path as letters: with what stands in braces, with a `by` before it, and without."""
    path = "/".join(parts)
    return _letters(path), _letters(re.sub(r"/?\{", "by", path)), _letters(IN_BRACES.sub("", path))


def _names_nothing(part: str) -> bool:
    return part.lower() in NOTHING_SAID or VERSION.fullmatch(part) is not None


def _squashed(text: str) -> str:
    return re.sub(r"[\W_]+", "_", text.lower()).strip("_")


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())
