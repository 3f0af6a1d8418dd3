"""Clean, unique Python names for whatever a description calls its things."""

from __future__ import annotations

import re
import unicodedata
from keyword import iskeyword, issoftkeyword
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier, snake_case

PREFIX = "field_"

# Names that generated modules use themselves.
_TAKEN_CLASSES = frozenset(
    "Model Unset UNSET Any Lazy Field Self TypeAlias TYPE_CHECKING Mapping TextEnum NumberEnum Constants FileLike Call "
    "PagedCall OPERATION ANY TEXT NUMBER INTEGER BOOLEAN NULL MOMENT DAY BINARY AnyOf ListOf MapOf ModelOf Nullable "
    "OneValueOf Alias LazyAlias Decoder".split()
)
MODEL_ATTRIBUTES = frozenset({"from_dict", "to_dict", "additional_properties", "etag", "self", "mro"})
CALL_ARGUMENTS = frozenset({"body", "content_type", "limit", "start", "prefetch", "self", "path", "query", "header"})
TAG_ATTRIBUTES = frozenset(
    {"close", "aclose", "raw", "with_options", "from_env", "base_url", "newest", "run", "wait_until", "options"}
)


class Names:
    """Hands out names that are unique in one scope, without regard to case (some file systems have none)."""

    def __init__(self, taken: frozenset[str] = frozenset()) -> None:
        self._used = {name.lower() for name in taken}

    def claim(self, name: str, *alternatives: str) -> str:
        """`name`, else the first free alternative, else `name` with a number."""
        for candidate in (name, *alternatives):
            if candidate.lower() not in self._used:
                self._used.add(candidate.lower())
                return candidate
        number = 2
        joint = "_" if name == name.lower() else ""
        while f"{name}{joint}{number}".lower() in self._used:
            number += 1
        self._used.add(f"{name}{joint}{number}".lower())
        return f"{name}{joint}{number}"


def plain(text: str) -> str:
    """Text with everything but letters, digits and separators made into blanks, in its compatibility form."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(character if character.isalnum() or character in "_-. " else " " for character in text)


def attribute_name(wire: str, fallback: str = "value") -> str:
    """A snake_case name for an argument, an attribute or a method; keywords get a trailing underscore."""
    name = snake_case(plain(wire)).strip("_")
    if not name:
        name = fallback
    if not name.isidentifier():
        name = f"{fallback}_{name}"
    if not name.isidentifier():
        name = fallback
    return name + "_" if iskeyword(name) or name in {"None", "True", "False", "none", "true", "false"} else name


def module_name(name: str) -> str:
    """The module that the generator writes something called `name` to."""
    return str(PythonIdentifier(name, PREFIX))


def tag_name(tag: str) -> str:
    """The attribute of a client under which a tag's operations are found."""
    name = attribute_name(tag, "tag")
    name = str(PythonIdentifier(name, "tag"))
    return name + "_" if name in TAG_ATTRIBUTES or re.fullmatch(r"v\d+", name) else name


class ClassNames:
    """Hands out class names whose modules are unique too, in the form that the generator leaves as it is."""

    def __init__(self) -> None:
        self._names = Names(_TAKEN_CLASSES)
        self._modules = Names(frozenset({"__init__"}))

    def claim(self, text: str) -> tuple[str, str]:
        """A class name and its module."""
        name = _class_name(text)
        number = 1
        candidate = name
        while True:
            module = module_name(candidate)
            if self._free(candidate, module):
                return self._names.claim(candidate), self._modules.claim(module)
            number += 1
            candidate = _class_name(f"{name}{number}")

    def _free(self, name: str, module: str) -> bool:
        return name.lower() not in self._names._used and module.lower() not in self._modules._used


def _class_name(text: str) -> str:
    name = text = plain(text)
    for _ in range(5):
        following = str(ClassName(name, PREFIX)) if name.strip(" ._-") else "Unnamed"
        if following == name:
            break
        name = following
    return name


def member_names(values: list[Any]) -> list[tuple[str, Any]]:
    """Upper-case member names for enum values, unique, in the order of the values."""
    names = Names(frozenset({"KNOWN", "MRO", "NAME", "VALUE", "MEMBERS"}))
    return [(names.claim(_member_name(value)), value) for value in values]


def _member_name(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).upper() + "_"
    if isinstance(value, (int, float)):
        return "VALUE_" + re.sub(r"\W", "_", str(value)).replace("_", "MINUS_", 1 if value < 0 else 0)
    text = re.sub(r"\W+", "_", plain(str(value))).strip("_").upper()
    if not text:
        text = "EMPTY" if str(value) == "" else "VALUE"
    if not text.isidentifier():
        text = f"VALUE_{text}"
    if not text.isidentifier() or iskeyword(text) or issoftkeyword(text):
        text = "VALUE"
    return text
