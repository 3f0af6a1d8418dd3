"""Names that platforms give to files stay within the folder, and mean a file on every system."""

from __future__ import annotations

import httpx
import pytest

from facade.files.names import file_name

NAMES = {
    'filename="../../x"': "x",
    r'filename="..\\..\\x"': "x",
    "filename=/etc/x": "x",
    "filename=C:x": "C_x",
    "filename=x:stream": "x_stream",
    'filename=".."': "download",
    'filename="...."': "download",
    "filename=.profile": "profile",
    'filename="x. . "': "x",
    "filename=nul": "_nul",
    'filename="Aux .txt"': "_Aux .txt",
    "filename=CONIN$": "_CONIN$",
    "filename*=UTF-8''com%C2%B9.txt": "_com\xb9.txt",
    "filename*=UTF-8''..%2F..%5Cx": "x",
    "filename*=UTF-8''%E2%80%AEgpj.x": "_gpj.x",
    "filename*=UTF-8''%252e%252e%252fx": "%2e%2e%2fx",
    "filename*=UTF-8''a%00%0D%0Ab": "a_b",
    "filename=" + "x" * 5000: "x" * 200,
}


@pytest.mark.parametrize(("given", "name"), NAMES.items(), ids=lambda text: ascii(text)[:30])
def test_a_name_is_that_of_a_file_in_the_folder(given: str, name: str) -> None:
    request = httpx.Request("GET", "http://host/files/1")
    response = httpx.Response(200, headers={"Content-Disposition": f"attachment; {given}"}, request=request)
    assert file_name(response) == name
