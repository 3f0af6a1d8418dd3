"""Bars in a notebook: a real kernel runs the cell, and what it sends to the browser is looked at."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from facade.sandbox import IcaSandbox
from tests.test_data.needed import needs

needs("ipykernel", "jupyter_client")
from jupyter_client.manager import start_new_kernel  # noqa: E402

# Of libraries that run the kernel.
pytestmark = pytest.mark.filterwarnings("ignore")

CELL = """
from facade import ICA
with ICA.from_env() as ica:
    frame = ica.project.get_projects().to_jsonl("projects.jsonl")
frame.items
"""


@pytest.fixture
def kernel(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A kernel in a folder of its own, whose environment says a sandbox."""
    with IcaSandbox(page_rows=10) as box:
        variables = {"ICA_API_KEY": box.api_key, "ICAV2_BASE_URL": box.base_url, "IPYTHONDIR": str(tmp_path)}
        path = os.pathsep.join([os.getcwd(), os.environ.get("PYTHONPATH", "")])
        for name, value in {**variables, "PYTHONPATH": path, "HOME": str(tmp_path)}.items():
            monkeypatch.setenv(name, value)
        for name in ("CI", "FACADE_PROGRESS"):
            monkeypatch.delenv(name, raising=False)
        manager, client = start_new_kernel(cwd=str(tmp_path))
        try:
            yield client
        finally:
            client.stop_channels()
            manager.shutdown_kernel(now=True)
            manager.cleanup_resources()


def _shown(kernel: Any, code: str) -> list[dict[str, Any]]:
    """What a cell sends to the browser."""
    messages: list[dict[str, Any]] = []
    kernel.execute_interactive(code, output_hook=messages.append, timeout=60)
    assert not [each for each in messages if each["msg_type"] == "error"], messages
    return messages


def _bars(messages: list[dict[str, Any]]) -> list[str]:
    kinds = ("display_data", "update_display_data")
    return [each["content"]["data"]["text/html"] for each in messages if each["msg_type"] in kinds]


def test_a_bar_is_shown_below_the_cell(kernel: Any) -> None:
    messages = _shown(kernel, CELL)
    bars = _bars(messages)
    assert bars[0] == "<div><progress></progress> projects.jsonl</div>"
    assert bars[-1] == '<div><progress value="4" max="4"></progress> projects.jsonl: 4/4 items</div>'
    result = next(each["content"]["data"] for each in messages if each["msg_type"] == "execute_result")
    assert result["text/plain"] == "4"


def test_a_variable_leaves_it_out(kernel: Any) -> None:
    assert _bars(_shown(kernel, f"import os; os.environ['FACADE_PROGRESS'] = '0'\n{CELL}")) == []
