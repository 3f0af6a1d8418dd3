"""Names for operations whose identifier a framework made. One that only repeats method and path is called by what it
does: `get__api_test_{case_name}` is `get_test`, `post__api_cases_v2_cases` is `create_case`. One in which a function's
name stands is called by that: `searchCasesUsingGET_1` is `search_cases`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from scripts.documents.paths import IN_BRACES
from scripts.documents.pointers import join
from scripts.documents.positions import METHODS

from .identifiers import (
    NOTHING_SAID,
    VERSION,
    class_and_function,
    function_said,
    numbered_functions,
    repeats,
)
from .naming import TAG_METHODS, attribute_name, operation_name
from .references import follow
from .tags import NO_TAG, plain_tag, tag_of
from .telling import told_apart

# An operation, by its path and method.
Key = tuple[str, str]

_VERBS = {"get": "get", "post": "create", "put": "update", "patch": "patch", "delete": "delete"}
_LETTER = re.compile(r"[^\W_]")
# What an answer says beside its list, if that is what it is for.
_BESIDE_A_LIST = frozenset(
    ("count", "has_more", "has_next", "hasMore", "hasNext", "last", "meta", "next", "page", "pages", "per_page")
) | frozenset(("size", "total", "totalCount", "total_count", "total_items", "total_pages"))
_NO_PLURALS = ("ss", "us", "is", "series", "species")
_SINGULARS = (("lyses", "lysis"), ("ies", "y"), *((f"{end}es", end) for end in ("ss", "sh", "ch", "x", "z", "tus")))


class Derived(NamedTuple):
    """What an operation is called, and what the classes that it needs are called by."""

    name: str
    hint: str


def derived_names(document: dict[str, Any]) -> dict[Key, Derived]:
    """The names of the operations whose identifier a framework made, each as long as it takes to tell it from the
    other operations of its tag. A function's name goes before one that is made of a path."""
    tags: dict[Key, str] = {}
    functions: dict[Key, str] = {}
    from_path: dict[Key, list[str]] = {}
    taken: set[tuple[str, str]] = set()
    operations = list(_operations(document))
    identifiers = Counter(str(raw["operationId"]) for _, _, raw, _ in operations if raw.get("operationId"))
    numbered = numbered_functions(identifiers)
    at: dict[str, set[str]] = {}
    for path, _, raw, _ in operations:
        at.setdefault(path, set()).add(str(raw.get("operationId")))
    unversioned = Counter((_without_version(path), method) for path, method, _, _ in operations)
    for path, method, raw, pointer in operations:
        key, identifier = (path, method), str(raw.get("operationId") or f"{method} {path}")
        tags[key] = tag_of(raw)
        function = function_said(identifier, path, identifiers) or (identifier if identifier in numbered else None)
        of_class = None if raw.get("tags") else class_and_function(identifier, at[path])
        if of_class is not None:
            functions[key] = operation_name(of_class[1])
        elif repeats(identifier, method, path):
            suffix = _version(path) if unversioned[_without_version(path), method] > 1 else ""
            verb = "list" if method == "get" and _is_list(document, raw, pointer) else _VERBS.get(method, method)
            names = [operation_name(name + suffix) for name in _names(verb, method, path)]
            if names:
                from_path[key] = names
        elif function is not None:
            functions[key] = operation_name(function)
        else:
            taken.add((tags[key], operation_name(identifier)))
    taken |= {(tag, name) for tag in tags.values() for name in TAG_METHODS}
    named = _settled(_longer(functions, tags), tags, taken)
    made = _settled(from_path, tags, taken | {(tags[key], name) for key, name in named.items()})
    return _with_hints(made, tags, short=True) | _with_hints(named, tags)


def _settled(choices: dict[Key, list[str]], tags: dict[Key, str], taken: set[tuple[str, str]]) -> dict[Key, str]:
    within = {key: [(tags[key], name) for name in names] for key, names in choices.items()}
    return {key: name for key, (_, name) in told_apart(within, taken).items()}


def _with_hints(names: dict[Key, str], tags: dict[Key, str], *, short: bool = False) -> dict[Key, Derived]:
    """Classes of operations that say little, or the same as those of another tag, say the tag too. Names that are made
    of a path say enough even where they are `short`."""
    often = Counter(names.values())
    alone = {key: (short or "_" in name) and often[name] == 1 for key, name in names.items()}
    named = {key: "" if tags[key] == NO_TAG else plain_tag(tags[key]) for key in names}
    return {key: Derived(name, name if alone[key] else f"{named[key]} {name}".strip()) for key, name in names.items()}


def _longer(functions: dict[Key, str], tags: dict[Key, str]) -> dict[Key, list[str]]:
    """What operations can be called for their functions: where several of a tag have the same, with the method if that
    tells all of them apart, else with the version or the words of the path."""
    groups: dict[tuple[str, str], list[Key]] = {}
    for key, function in functions.items():
        groups.setdefault((tags[key], function), []).append(key)
    choices = {}
    for (_, function), keys in groups.items():
        methods = len({method for _, method in keys}) == len(keys)
        versions = len({_version(path) for path, _ in keys}) == len(keys)
        for path, method in keys:
            names = [function]
            if methods:
                names.append(f"{function}_{method}")
            elif versions:
                names.append(f"{function}{_version(path)}")
            placed = [_placed(function, words) for words in _ends(_words(path))]
            by = [f"_by_{name}" for name in map(attribute_name, IN_BRACES.findall(path)) if name not in function]
            whole = (placed or [function])[-1] + "".join(by)
            names += [*placed, whole, f"{whole}{_version(path)}", f"{whole}{_version(path)}_{method}"]
            choices[path, method] = list(dict.fromkeys(map(operation_name, names)))
    return choices


def _placed(function: str, words: list[str]) -> str:
    """A function's name with words of its path where they belong: before what it is found by, and only those that it
    does not end in anyway."""
    own, path = function.rstrip("_").split("_"), "_".join(words).split("_")
    end = own.index("by") if "by" in own[1:] else len(own)
    head, rest = own[:end], own[end:]
    same = next(
        count
        for count in range(min(len(head), len(path)), -1, -1)
        if [*map(singular, head[len(head) - count :])] == [*map(singular, path[len(path) - count :])]
    )
    return "_".join([*head[: len(head) - same], *path[: len(path) - same], *head[len(head) - same :], *rest])


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any], str]]:
    for path, item in sorted((document.get("paths") or {}).items()):
        if not path.startswith("x-"):
            pointer, item = follow(document, item, join("/paths", path))
            for method in METHODS:
                if isinstance(item.get(method), dict):
                    yield path, method, item[method], join(pointer, method)


def _names(verb: str, method: str, path: str) -> Iterator[str]:
    """What an operation can be called that has only a verb and its path."""
    words = _words(path)
    if words and method == "post" and _LETTER.search(IN_BRACES.sub("", path.rstrip("/").rpartition("/")[2])):
        words[-1] = singular(words[-1])
    if len(words) > 1 and words[-1] == verb:
        words.pop()
    for end in _ends(words):
        yield "_".join((verb, *end))


def _ends(words: list[str]) -> Iterator[list[str]]:
    """The last word, the last two, and so on."""
    for count in range(1, len(words) + 1):
        yield words[-count:]


def _words(path: str) -> list[str]:
    """The fixed parts of a path that name something."""
    words: list[str] = []
    for part in path.partition("?")[0].split("/"):
        fixed = IN_BRACES.sub(" ", part)
        word = attribute_name(fixed, "part").rstrip("_") if _LETTER.search(fixed) else ""
        if part and not word and words:
            # What a parameter follows is one of several.
            words[-1] = singular(words[-1])
        elif word and word not in NOTHING_SAID and not VERSION.fullmatch(part):
            words.append(word)
    return words


def singular(word: str) -> str:
    """One of what an English word in the plural says, where that is plain."""
    if not word.endswith("s") or word.endswith(_NO_PLURALS):
        return word
    for plural, one in _SINGULARS:
        if word.endswith(plural):
            return word.removesuffix(plural) + one
    return word[:-1]


def _without_version(path: str) -> tuple[str, ...]:
    return tuple(part for part in path.split("/") if part and not VERSION.fullmatch(part))


def _version(path: str) -> str:
    """The version that a path has, as the end of a name."""
    version = next(filter(VERSION.fullmatch, path.split("/")), "")
    return f"_{version}" if version else ""


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
