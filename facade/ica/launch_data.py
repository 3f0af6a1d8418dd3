"""The records of the data that a launch names: many paths by one list, and each record read once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import PlatformError
from .addresses import resolve
from .launch_inputs import Reference, is_urn
from .lookups import Client
from .places import is_data_id

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from .places import Place


def records_of(
    core: Core, options: Options, project_id: str, references: Mapping[Any, Reference]
) -> Flow[dict[Any, ProjectData]]:
    """A flow that gives the record of each piece of data. Raises NoSuchName and AmbiguousName."""
    targets = {key[0]: reference.target for key, reference in references.items()}
    addresses = [name for name in targets if _is_address(targets[name])]
    found = (yield from _by_lists(Client(core, options, project_id), addresses)) if len(addresses) > 1 else {}
    for name, target in targets.items():
        if name not in found:
            found[name] = yield from resolve(core, options, target, project_id)
    return {key: found[key[0]] for key in references}


def _is_address(target: Any) -> bool:
    return isinstance(target, str) and not is_data_id(target) and not is_urn(target)


def _by_lists(client: Client, addresses: list[str]) -> Flow[dict[str, ProjectData]]:
    """A flow that gives what is at many addresses, where it is clear what is meant. The rest is to be looked for by
    itself: a project may be called like an id, and the error is to tell what is near."""
    places: dict[str, Place] = {}
    for address in addresses:
        places[address] = yield from client.located(address)
    there = yield from client.at_places(dict.fromkeys(places.values()))
    records = {address: there[place] for address, place in places.items()}
    return {address: record for address, record in records.items() if not isinstance(record, PlatformError)}
