"""What identifiers of operations say, once the words are taken off that frameworks put around a function's name.

`searchCasesUsingGET_1`, `searchCases_api_cases_get` and, beside a `searchCases`, `searchCases_2` say `searchCases`;
so does `Case.searchCases` where nothing but it says that there is a tag.
Those that only repeat method and path, as `get__api_cases` or `apiV1CasesGet`, say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from scripts.documents.paths import IN_BRACES
from scripts.documents.positions import METHODS

VERSION = re.compile(r"v[0-9]+(\.[0-9]+)*", re.IGNORECASE)
# Parts of a path that name nothing.
NOTHING_SAID = frozenset({"api", "rest"})
# A parameter that nobody would name: one that more follows, or an id.
_FOLLOWED = re.compile(r"\{[^{}]*\}/*[^/]|id\}", re.IGNORECASE)
_METHOD = "|".join(METHODS)
_USING = re.compile(rf"(.*[^\W_])_*using_?(?:{_METHOD})(?:_[0-9]+)*", re.IGNORECASE)
_NUMBERED = re.compile(r"(.*?[^\W_])((?:_[0-9]+)+)")
# The second of a name whose first is not described, or is called otherwise by now.
_SECOND = re.compile(r"([^\W_]+)(?:_1)+")
# `ApiToken.getObject`, and `Case.getJson+getXml` where one route has several functions.
_OF_CLASS = re.compile(r"(?P<kind>[A-Z]\w*)\.(?P<function>[a-z]\w*)(?:\+[a-z]\w*)*")
_COPY_OF_CLASS = re.compile(r"(.*[^\W\d_])[0-9]+")
# `getCollectionResource-case-get_1`
_OF_DATA_REST = re.compile(rf"([a-z]\w*(?:Resource|Search|Reference)\w*-\w+)-(?:{_METHOD})(?:_[0-9]+)*")


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
    of_data_rest = _OF_DATA_REST.fullmatch(identifier)
    if of_data_rest is not None:
        return of_data_rest[1]
    numbered = _NUMBERED.fullmatch(identifier)
    if numbered is not None and numbered[1] in known:
        return numbered[1]
    second = _SECOND.fullmatch(identifier)
    if second is None or any(other != identifier and other.startswith(f"{second[1]}_") for other in known):
        return None
    return second[1]


def class_and_function(identifier: str, known: Collection[str] = ()) -> tuple[str, str] | None:
    """What an identifier says of a class and its function. Of functions of one name in one class, all but the first
    have a number, which says nothing beside the first: `known` are the identifiers at the same path."""
    found = _OF_CLASS.fullmatch(identifier)
    if found is None:
        return None
    kind, function = found["kind"], found["function"]
    copy = _COPY_OF_CLASS.fullmatch(identifier)
    if copy is not None:
        # Of several functions on one route the last has the number of all.
        number = identifier[len(copy[1]) :]
        function = function.removesuffix(number) + ("" if copy[1] in known else number)
    return kind, function


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
