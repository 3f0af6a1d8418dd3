"""What people do with each platform, from end to end: every workflow of the clients, and what a call can meet on its
way (presigned transfers, ranges, streams, redirects, pauses that a server asks for, renewals, errors).

    for scenario in SCENARIOS:
        with SANDBOXES[scenario.platform].start() as box:
            scenario.prepare(box)
            settings = SANDBOXES[scenario.platform].settings(scenario.login, box)
            with on_stage(scenario, AWAITING, settings, folder) as stage:
                outcome = scenario.run(stage)

A scenario is one function for both kinds of client. It knows no sandbox: what a sandbox needs for it (a file, a fault)
its `prepare` does before it begins, and ids it finds by asking. So it can be played against a sandbox that has just
been started, against what was recorded of one, and, unless it `needs_sandbox` or `writes`, against a platform itself.
What goes over the wire is the same each time; `run` gives what came of it as plain JSON, the same for both kinds of
client, with nothing in it that is secret, a person's, or of the moment.

`python -m tests.record` records them (`make record`); `tests/test_cassettes/` replays them. A new one is a function
with `@scenario(...)` in the module of its platform.
"""

from . import connected_insights as connected_insights
from . import emedgene as emedgene
from . import ica as ica
from . import ica_addresses as ica_addresses
from . import ica_analyses as ica_analyses
from . import ica_moves as ica_moves
from . import ica_transfers as ica_transfers
from . import torrent_suite as torrent_suite
from .places import SANDBOXES, Sandbox
from .scenario import SCENARIOS, Scenario
from .stage import AWAITING, BLOCKING, Stage, on_stage

__all__ = ["AWAITING", "BLOCKING", "SANDBOXES", "SCENARIOS", "Sandbox", "Scenario", "Stage", "on_stage"]
