"""The parts of large files: all bytes once, within what S3 takes."""

from __future__ import annotations

import hashlib
import zlib
from base64 import b64encode
from itertools import pairwise
from pathlib import Path

import pytest

from facade import TransferFailed
from facade.files.s3 import Held, Part, is_same, parts_of

MIB = 1 << 20


@pytest.mark.parametrize("size", [1, 16 * MIB, 16 * MIB + 1, 5 << 30, (160_000 * MIB) + 1, 5 << 40, 48 << 40])
def test_parts_are_all_of_a_file_and_as_many_as_s3_takes(size: int) -> None:
    parts = parts_of(size)
    assert 1 <= len(parts) <= 10_000
    assert [part.number for part in parts] == list(range(1, len(parts) + 1))
    assert parts[0].start == 0
    assert all(before.start + before.size == after.start for before, after in pairwise(parts))
    assert parts[-1].start + parts[-1].size == size
    assert all(5 * MIB <= part.size <= 5 << 30 for part in parts[:-1])


def test_what_is_too_large_for_all_parts_is_refused() -> None:
    with pytest.raises(TransferFailed, match="more than S3 takes"):
        parts_of(60 << 40)


def test_a_part_is_the_same_by_its_size_and_checksum(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"before" + b"opal" * 1000 + b"after")
    part = Part(2, 6, 4000)
    tag = f'"{hashlib.md5(b"opal" * 1000).hexdigest()}"'
    crc = b64encode(zlib.crc32(b"opal" * 1000).to_bytes(4, "big")).decode()
    assert is_same(path, part, Held(4000, tag, ""))
    assert is_same(path, part, Held(4000, '"of an encrypted part"', crc))
    assert not is_same(path, part, Held(3999, tag, crc))
    assert not is_same(path, part, Held(4000, '"of an encrypted part"', ""))
    assert not is_same(path, part, Held(4000, tag, "AAAAAA=="))
