"""What `facade` offers is complete, sorted, importable, and imported only when it is used."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import facade
from facade import errors

SOURCE = Path(facade.__file__)


def test_all_names_are_sorted_and_exist() -> None:
    assert list(facade.__all__) == sorted(facade.__all__)
    assert all(getattr(facade, name) is not None for name in facade.__all__)


def test_every_error_is_offered() -> None:
    assert list(errors.__all__) == sorted(errors.__all__)
    found = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, Exception) and value.__module__ == errors.__name__
    }
    assert found == set(errors.__all__)
    assert found <= set(facade.__all__)


def test_the_tree_in_the_docstring_names_every_error() -> None:
    assert errors.__doc__ is not None
    assert all(name in errors.__doc__ for name in errors.__all__)


def test_type_checkers_see_the_same_names_as_programs() -> None:
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.asname for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert seen == set(facade.__all__)


def test_a_client_is_made_without_what_it_does_not_need_yet() -> None:
    program = (
        "import sys; from facade import ICA; ica = ICA(api_key='k', base_url='http://127.0.0.1:9'); ica.project; "
        "print([name for name in ('httpx', 'attrs', 'msgspec', 'asyncio', 'yaml', 'tenacity') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Colour"):
        facade.Colour  # noqa: B018
