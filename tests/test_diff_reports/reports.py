"""Reports made by hand, one of which holds all that could spoil a form."""

from __future__ import annotations

from scripts.diff.changes import Breaks, Change, Report, Side
from scripts.diff.telling import Told
from scripts.diff.verdict import Bump

CALLERS, READERS = frozenset({Breaks.CALLERS}), frozenset({Breaks.READERS})

GONE = Change(
    "operation-removed",
    Side.REQUEST,
    "DELETE /benches/{bench}",
    "is gone",
    operations=("DELETE /benches/{bench}",),
    breaks=CALLERS,
    old="/paths/~1benches~1{bench}/delete",
    tags=("bench",),
)
NULL = Change(
    "now-nullable",
    Side.ANSWER,
    "Bench.wood",
    "can be null now",
    operations=("GET /benches", "GET /benches/{bench}"),
    breaks=CALLERS | READERS,
    old="/components/schemas/Bench/properties/wood",
    new="/components/schemas/Bench/properties/wood",
    tags=("bench", "store"),
)
VALUE = Change(
    "enum-value-added",
    Side.ANSWER,
    "Bench.wood",
    "has a new value `ELM`",
    operations=("GET /benches",),
    breaks=READERS,
    before=["ASH"],
    after=["ASH", "ELM"],
    tags=("bench",),
)
NEW = Change("operation-added", Side.REQUEST, "GET /looms", "is new", ("GET /looms",), new="/paths/x", tags=("loom",))
NASTY = Change(
    "default-changed",
    Side.REQUEST,
    'A|B`<script>alert("1")</script>',
    "has | another *default* `<b>&amp;` \x1b[31m\n# now @everyone",
    operations=("GET /<i>",),
    before="</style>",
    after='" onload="x',
    tags=('<img src="x">', "it's"),
)
FIVE = Report("mill", "one", "two", (NEW, VALUE, NASTY, NULL, GONE), (7, 7))
NOTHING = Report("kiln", "one", "two", (), (3, 3))
TOLD = Told((FIVE, NOTHING), Bump.MAJOR, "1.2.3", "2.0.0")
