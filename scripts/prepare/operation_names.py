"""Names for operations whose identifier only repeats method and path, as frameworks write it where nobody names them:
`get__api_test_{case_name}` is `get_test`, `post__api_cases_v2_cases` is `create_case`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from scripts.documents.pointers import join
from scripts.documents.positions import METHODS

from .naming import attribute_name
from .references import follow

# An operation, by its path and method.
Key = tuple[str, str]

_VERBS = {"get": "get", "post": "create", "put": "update", "patch": "patch", "delete": "delete"}
_LETTER = re.compile(r"[^\W_]")
_IN_BRACES = re.compile(r"\{[^{}]*\}")
_VERSION = re.compile(r"v[0-9]+(\.[0-9]+)*", re.IGNORECASE)
_NOTHING_SAID = frozenset({"api", "rest"})
# What an answer says beside its list, if that is what it is for.
_BESIDE_A_LIST = frozenset(
    ("count", "has_more", "has_next", "hasMore", "hasNext", "last", "meta", "next", "page", "pages", "per_page")
) | frozenset(("size", "total", "totalCount", "total_count", "total_items", "total_pages"))
_NO_PLURALS = ("ss", "us", "is", "series", "species")
_SINGULARS = (("lyses", "lysis"), ("ies", "y"), *((f"{end}es", end) for end in ("ss", "sh", "ch", "x", "z", "tus")))


def derived_names(document: dict[str, Any]) -> dict[Key, str]:
    """The names of the operations whose identifier is made of method and path: a verb for the method and the last fixed
    part of the path, with as many parts before it as tell it from the other operations of its tag."""
    choices: dict[Key, list[str]] = {}
    tags: dict[Key, str] = {}
    taken: set[tuple[str, str]] = set()
    operations = list(_operations(document))
    unversioned = Counter((_without_version(path), method) for path, method, _, _ in operations)
    for path, method, raw, pointer in operations:
        tag = str((raw.get("tags") or ["default"])[0])
        identifier = raw.get("operationId")
        if identifier and _squashed(str(identifier)) == _squashed(f"{method} {path}"):
            version = next(filter(_VERSION.fullmatch, path.split("/")), "")
            suffix = f"_{version}" if version and unversioned[_without_version(path), method] > 1 else ""
            verb = "list" if method == "get" and _is_list(document, raw, pointer) else _VERBS.get(method, method)
            names = [attribute_name(name + suffix, "operation") for name in _names(verb, method, path)]
            if names:
                choices[path, method], tags[path, method] = names, tag
        elif identifier:
            taken.add((tag, attribute_name(str(identifier), "operation")))
    return _told_apart(choices, tags, taken)


def _told_apart(choices: dict[Key, list[str]], tags: dict[Key, str], taken: set[tuple[str, str]]) -> dict[Key, str]:
    """Of the names of each operation the first that no other of its tag has. Operations that cannot be told apart have
    the same; one whose names were all given to others has none."""
    level = dict.fromkeys(choices, 0)
    while True:
        chosen = {key: (tags[key], names[level[key]]) for key, names in choices.items()}
        often = Counter(chosen.values())
        rivals = [key for key, name in chosen.items() if often[name] > 1 or name in taken]
        rivals = [key for key in rivals if level[key] + 1 < len(choices[key])]
        if not rivals:
            return {key: name[1] for key, name in chosen.items() if name not in taken}
        for key in rivals:
            level[key] += 1


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any], str]]:
    for path, item in sorted((document.get("paths") or {}).items()):
        if not path.startswith("x-"):
            pointer, item = follow(document, item, join("/paths", path))
            for method in METHODS:
                if isinstance(item.get(method), dict):
                    yield path, method, item[method], join(pointer, method)


def _names(verb: str, method: str, path: str) -> Iterator[str]:
    """What an operation can be called, the shortest first."""
    words: list[str] = []
    ends_in_word = True
    for part in path.partition("?")[0].split("/"):
        if not part:
            continue
        fixed = _IN_BRACES.sub(" ", part)
        word = attribute_name(fixed, "part").rstrip("_") if _LETTER.search(fixed) else ""
        ends_in_word = bool(word)
        if not word and words:
            # What a parameter follows is one of several.
            words[-1] = singular(words[-1])
        elif word and word not in _NOTHING_SAID and not _VERSION.fullmatch(part):
            words.append(word)
    if words and method == "post" and ends_in_word:
        words[-1] = singular(words[-1])
    if len(words) > 1 and words[-1] == verb:
        words.pop()
    for count in range(1, len(words) + 1):
        yield "_".join((verb, *words[-count:]))


def singular(word: str) -> str:
    """One of what an English word in the plural says, where that is plain."""
    if not word.endswith("s") or word.endswith(_NO_PLURALS):
        return word
    for plural, one in _SINGULARS:
        if word.endswith(plural):
            return word.removesuffix(plural) + one
    return word[:-1]


def _squashed(text: str) -> str:
    return re.sub(r"[\W_]+", "_", text.lower()).strip("_")


def _without_version(path: str) -> tuple[str, ...]:
    return tuple(part for part in path.split("/") if part and not _VERSION.fullmatch(part))


def _is_list(document: dict[str, Any], raw: dict[str, Any], pointer: str) -> bool:
    """Whether a good answer is a list, or an object that is there for the only list in it."""
    if isinstance(raw.get("x-paging"), dict):
        return True
    for status, response in (raw.get("responses") or {}).items():
        if status.startswith("2"):
            where, response = follow(document, response, join(pointer, "responses", status))
            for media_type, entry in (response.get("content") or {}).items():
                inner = join(where, "content", media_type, "schema")
                schema = (entry or {}).get("schema")
                if isinstance(schema, dict) and _is_list_schema(follow(document, schema, inner)[1]):
                    return True
    return False


def _is_list_schema(schema: dict[str, Any]) -> bool:
    if schema.get("type") == "array":
        return True
    properties = schema.get("properties") or {}
    lists = {name for name, kind in properties.items() if isinstance(kind, dict) and kind.get("type") == "array"}
    return len(lists) == 1 and _BESIDE_A_LIST.issuperset(properties.keys() - lists)
