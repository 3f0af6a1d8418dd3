"""Two descriptions of a platform compared by meaning."""

from __future__ import annotations

from typing import Any

from scripts.errors import PipelineError

from .changes import Change, Report
from .conduct import compare_security, compare_servers
from .differing import Description
from .exchange import Exchange
from .exchanges import compare_operations
from .kinds import KINDS
from .operations import operations_of, paired
from .paging import compare_paging
from .reaching import Reaching, settled, side_of
from .told import Told


def compare(
    old: dict[str, Any], new: dict[str, Any], platform: str = "", old_name: str = "", new_name: str = ""
) -> Report:
    """Compare two descriptions by what they mean: order, prose, references, and how a thing is written do not count.

    Args:
        old: The older description, an OpenAPI 3.0 or 3.1 document. It may have prose, and faults.
        new: The newer one.
        platform: The platform's name, for the report.
        old_name: What the older one is called there.
        new_name: The same for the newer one.

    Raises:
        PipelineError: They are nested too deeply to be compared.
    """
    try:
        changes, counts = _compared(Description(old), Description(new))
    except RecursionError:
        raise PipelineError("schemas are nested too deeply to be compared") from None
    return Report(platform, old_name, new_name, tuple(sorted(changes, key=_order)), counts)


def _compared(old: Description, new: Description) -> tuple[list[Change], tuple[int, int]]:
    olds, news = operations_of(old.graph), operations_of(new.graph)
    pairs = paired(olds, news)
    told = Told(old, new)
    told.gone_and_new(pairs)
    reaching = Reaching(old, new, len(pairs.both))
    for index, (one, other) in enumerate(pairs.both):
        compare_operations(Exchange(old, new, one, other, index, told, reaching))
    reaching.run()
    asked = sum(1 << (2 * index) for index in range(len(pairs.both)))
    for reached in reaching.reached():
        side = side_of(reached.mask, asked)
        kind, words = settled(reached.finding, side)
        finding = reached.finding
        hit = [pairs.both[index] for index in _bits(reached.mask)]
        told.add(
            Change(
                kind,
                side,
                reached.subject,
                words,
                tuple(sorted({one.label for one, _ in hit})),
                KINDS[kind].breaks(side),
                finding.old,
                finding.new,
                finding.before,
                finding.after,
                tuple(sorted({tag for _, other in hit for tag in other.tags})),
            )
        )
    compare_security(told, old, new, pairs.both)
    compare_servers(told, old, new, pairs.both)
    touched = {label for change in told.changes for label in change.operations}
    compare_paging(told, old, new, [pair for pair in pairs.both if pair[0].label in touched])
    return told.changes, (len(olds), len(news))


def _bits(mask: int) -> list[int]:
    """The numbers of the operations that a mask has a bit of."""
    text = f"{mask:b}"[::-1]
    return list(dict.fromkeys(place // 2 for place, bit in enumerate(text) if bit == "1"))


def _order(change: Change) -> tuple[Any, ...]:
    """Those that break somebody first, then by what they happened to."""
    return -len(change.breaks), "callers" not in change.breaks, change.subject, change.kind, change.words
