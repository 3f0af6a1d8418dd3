"""Clean, unique Python names for whatever a description calls its things."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Iterator
from functools import cache, partial
from itertools import count
from keyword import iskeyword, issoftkeyword
from typing import Any
from unicodedata import ucd_3_2_0 as unicode

PREFIX = "field_"
# Longer names are cut: file systems stop at 255 bytes, and a name still gets separators and a number.
_LONGEST = 120
_CUT = 100

# Names that generated modules use themselves.
_TAKEN_CLASSES = frozenset(
    {"Any", "ClassVar", "FileLike", "OPERATION", "SOURCE", "TYPE_CHECKING", "TypeAlias", "UNSET", "Unset"}
)
# Windows has no files of these names, whatever their extension.
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
_TAKEN_MODEL_MODULES = _DEVICES | {"__init__", "annotations", "import_module", "ref"}
_TAKEN_MODULES = _DEVICES | {"__init__", "annotations"}
# Words in which capitals and small letters stand together, that the generator would divide: plurals of abbreviations
# (APIs), abbreviations before a version (APIv2) or before a word of frameworks (CRScontroller), and some of their own;
# and words that end in a number (wgs84).
_MIXED = re.compile(
    r"[oO]Auth(?:[12](?![0-9]))?(?![a-z])|IPv[46](?![0-9])|[A-Z]{2,}s(?![a-z])|[A-Z]{2,}(?=v[0-9])|(?<=[A-Z]{2})v[0-9]+"
    r"|[A-Z]{2,}(?=(?:api|controller|endpoint|handler|resource|service)s?(?![a-z]))"
    r"|(?:[A-Z][a-z]|(?<![A-Za-z])[a-z])[a-z]*[0-9]+(?![a-z0-9])"
)
# In the body of a class or module these would hide what annotations there mean.
_IN_ANNOTATIONS = frozenset({"bool", "bytes", "datetime", "dict", "float", "int", "list", "str"})
_IN_OPERATION_MODULES = _IN_ANNOTATIONS | {"abc", "annotations", "calls", "d", "f", "i", "m", "op", "r", "ref"}
MODEL_ATTRIBUTES = frozenset(
    {"from_dict", "from_json", "to_dict", "to_json", "additional_properties", "etag", "self", "mro"}
)
CALL_ARGUMENTS = frozenset(
    {
        "calls",
        "body",
        "content_type",
        "limit",
        "start",
        "prefetch",
        "self",
        "path",
        "query",
        "header",
        "confirm",
        "filters",
    }
)
# What every operation of a tag has.
TAG_METHODS = frozenset({"load"})
# What clients have besides their tags, and what cannot be the name of a folder.
TAG_ATTRIBUTES = frozenset(
    (
        *("aclose", "base_url", "close", "from_env", "newest", "options", "project_id", "raw", "run", "wait_until"),
        *("with_credentials", "with_options"),
        # Workflows.
        *("add_preset_group", "assign_participants", "browse", "case_candidates", "case_fields", "case_status"),
        *("check_connection", "create_analyses", "create_case", "download", "exported_variants", "finalized_cases"),
        *("find_phenotypes", "follow", "plan_run", "report_with_metrics", "save_report", "set_status"),
        *("start_plugin", "storage_providers", "upload", "users_by_email", "variant_tags", "wait_for_status"),
        *("audit_log", "available_tests", "case_data", "delete_case", "find_case", "find_test", "follow_metadata"),
        *("get_case", "get_report", "metadata_status", "report_entries", "report_variants", "save_report_pdf"),
        *("search_cases", "set_disease", "upload_metadata", "user_workgroups", "wait_until_ready"),
        *_DEVICES,
    )
)


# What the module of a tag has besides the class of its operations.
_TAKEN_TAG_CLASSES = re.compile(r"Api|V[0-9]+|M|Tag|Lazily|(Former)?(Method|Paged|Bytes)")


class Names:
    """Hands out names that are unique in one scope, without regard to case (some file systems have none).

    Args:
        taken: Names that are not to be given.
        form: What every name is brought to before it is given.
    """

    def __init__(self, taken: frozenset[str] = frozenset(), form: Callable[[str], str] = str) -> None:
        self._used = {name.lower() for name in taken}
        self._form = form

    def claim(self, name: str, *alternatives: str) -> str:
        """`name`, else the first free alternative, else `name` with a number."""
        for candidate in _candidates(name, *alternatives):
            formed = self._form(candidate)
            if formed.lower() not in self._used:
                self._used.add(formed.lower())
                return formed
        raise AssertionError("numbers do not end")


def _candidates(name: str, *alternatives: str) -> Iterator[str]:
    yield name
    yield from alternatives
    joint = "_" if name == name.lower() else ""
    for number in count(2):
        yield f"{name.rstrip('_') or name}{joint}{number}"


class ClassNames:
    """Hands out class names whose modules are unique too, in the form that the generator leaves as it is."""

    def __init__(self, taken: Collection[str] = ()) -> None:
        self._names = {name.lower() for name in taken}
        self._modules = {name.lower() for name in (*_TAKEN_MODEL_MODULES, *map(class_module, taken))}

    def claim(self, text: str) -> tuple[str, str]:
        """A class name and its module."""
        first = class_name(text)
        for number in count(1):
            name = first if number == 1 else class_name(f"{first}{number}")
            module = class_module(name)
            if name not in _TAKEN_CLASSES and name.lower() not in self._names and module.lower() not in self._modules:
                self._names.add(name.lower())
                self._modules.add(module.lower())
                return name, module
        raise AssertionError("numbers do not end")


@cache
def _words() -> Any:
    """How the generator writes names, imported by the first of them: a run in which nothing changed needs none."""
    from openapi_python_client import strings

    return strings


def class_module(name: str) -> str:
    """The module of a class."""
    return str(_words().PythonIdentifier(name, PREFIX))


def tag_class(tag: str) -> str:
    """What the class of a tag's operations is called: `ProjectAnalysis` for `project_analysis`."""
    name = class_name(tag)
    return f"{name}Tag" if _TAKEN_TAG_CLASSES.fullmatch(name) else name


def is_class_name(name: str) -> bool:
    """Whether a class can have just this name."""
    module = class_module(name)
    return class_name(name) == name and name not in _TAKEN_CLASSES and module.lower() not in _TAKEN_MODEL_MODULES


def plain(text: str) -> str:
    """Text with everything but letters, digits and separators made into blanks, in its compatibility form; very long
    text is cut and told apart by a hash. Knows the letters of Unicode 3.2 only, which are the same in every Python."""
    known = "".join(character for character in text if unicode.category(character) not in ("Cn", "Cs"))
    kept = "".join(map(_plain_character, unicode.normalize("NFKC", known)))
    if len(kept.encode()) <= _LONGEST:
        return kept
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return kept.encode()[:_CUT].decode(errors="ignore") + " " + digest


def _plain_character(character: str) -> str:
    return character if unicode.category(character)[0] in "LN" or character in "_-. " else " "


def _settled(form: Callable[[str], str], text: str) -> str:
    """What `form` makes of a text once it leaves it as it is, empty when it never does."""
    for _ in range(10):
        following = form(unicode.normalize("NFKC", text))
        if following == text:
            return text
        text = following
    return ""


def _snake(text: str) -> str:
    """The generator's snake_case, but for words in which capitals and small letters stand together."""
    parts, end = [], 0
    for word in _MIXED.finditer(text):
        parts += [_words().snake_case(text[end : word.start()]), word[0].lower()]
        end = word.end()
    return "_".join(filter(None, (*parts, _words().snake_case(text[end:]))))


def attribute_name(wire: str, fallback: str = "value", form: Callable[[str], str] | None = None) -> str:
    """A snake_case name for an argument or an attribute; keywords get a trailing underscore."""
    name = _settled(form or _words().snake_case, plain(wire)).strip("_")
    if not name:
        name = fallback
    if not name.isidentifier():
        name = f"{fallback}_{name}"
    if not name.isidentifier():
        name = fallback
    return name + "_" if iskeyword(name) or name in {"none", "true", "false"} else name


def operation_name(text: str) -> str:
    """A snake_case name for a method of a client."""
    return attribute_name(text, "operation", _snake)


def field_name(wire: str) -> str:
    """The attribute of a model for a property."""
    name = attribute_name(wire, "field")
    return name + "_" if name in _IN_ANNOTATIONS else name


def function_name(operation: str) -> str:
    """The function that builds an operation's calls, inside its module."""
    return operation + "_" if operation in _IN_OPERATION_MODULES else operation


def module_name(name: str) -> str:
    """A module of this name that the generator writes under the very same name."""
    return _settled(partial(_words().PythonIdentifier, prefix=PREFIX), name) or "unnamed"


def module_names() -> Names:
    """Hands out the modules of one tag."""
    return Names(_TAKEN_MODULES, module_name)


def tag_name(tag: str) -> str:
    """The attribute of a client under which a tag's operations are found."""
    name = _settled(partial(_words().PythonIdentifier, prefix="tag"), attribute_name(tag, "tag", _snake)) or "tag"
    return f"{name}_tag" if _is_taken(name) else name


def is_taken(tag: str) -> bool:
    """Whether clients have something else under the name of a tag."""
    return _is_taken(attribute_name(tag, "tag", _snake))


def _is_taken(name: str) -> bool:
    return name in TAG_ATTRIBUTES or re.fullmatch(r"v\d+", name) is not None


def class_name(text: str) -> str:
    """The name of a class that is made of a text."""
    text = plain(text)
    # The generator's way of making capitals goes in circles for some words with letters such as umlauts.
    without_accents = unicode.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _settled_class(text) or _settled_class(without_accents) or "Unnamed"


def _settled_class(text: str) -> str:
    """The class name for a text, empty when there is none that the generator leaves as it is."""
    form = partial(_words().ClassName, prefix=PREFIX)
    name = _settled(form, text) if text.strip(" ._-") else ""
    if name and not name[0].isupper():
        # In scripts without capitals a class would be called like an attribute.
        name = _settled(form, f"Model{name}")
    module = str(_words().PythonIdentifier(name, PREFIX))
    return name if unicode.is_normalized("NFKC", module) and module.isidentifier() else ""


def member_names(values: list[Any]) -> list[tuple[str, Any]]:
    """Upper-case member names for enum values, unique, in the order of the values."""
    names = Names(frozenset({"KNOWN", "MRO", "NAME", "VALUE", "MEMBERS"}))
    return [(names.claim(member_name(value)), value) for value in values]


def member_name(value: Any) -> str:
    """The upper-case name of an enum value."""
    if isinstance(value, bool):
        return str(value).upper() + "_"
    if isinstance(value, (int, float)):
        return "VALUE_" + re.sub(r"\W", "_", str(value)).replace("_", "MINUS_", 1 if value < 0 else 0)
    text = re.sub(r"\W+", "_", plain(str(value))).strip("_").upper()
    text = unicode.normalize("NFKC", text)
    if not text:
        text = "EMPTY" if str(value) == "" else "VALUE"
    if not text.isidentifier():
        text = f"VALUE_{text}"
    if not text.isidentifier() or iskeyword(text) or issoftkeyword(text):
        text = "VALUE"
    return text
