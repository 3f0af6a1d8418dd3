"""Files are read in groups, whose addresses are asked for together, and all that run at once have something to do."""

from __future__ import annotations

import pytest

from facade.ica.grouping import grouped
from facade.ica.transfers import Known

MIB = 1 << 20


def lengths(sizes: list[int | None], at_once: int) -> list[int]:
    wanted = [(str(number), Known("", "", "", size, "", "", False)) for number, size in enumerate(sizes)]
    groups = list(grouped(wanted, at_once))
    assert [each for group in groups for each in group] == wanted
    return [len(group) for group in groups]


@pytest.mark.parametrize(
    ("sizes", "at_once", "expected"),
    [
        ([], 8, []),
        ([10 * MIB] * 8, 8, [1] * 8),
        ([5] * 20, 8, [4] * 5),
        ([5] * 20, 1, [16, 4]),
        ([30 * MIB] * 5, 1, [2, 2, 1]),
        ([300 * MIB, 10, 10], 1, [1, 2]),
        ([None, None, 0, 0], 2, [1, 1, 2]),
        ([0] * 3, 100, [3]),
    ],
)
def test_groups_are_small_enough(sizes: list[int | None], at_once: int, expected: list[int]) -> None:
    assert lengths(sizes, at_once) == expected


def test_the_last_groups_are_single_files() -> None:
    found = lengths([MIB] * 200, 8)
    assert found == sorted(found, reverse=True)
    assert (found[0], found[-1]) == (16, 1)
    assert len(found) < 50
