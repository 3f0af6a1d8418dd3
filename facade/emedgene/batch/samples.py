"""Samples that a batch only hints at: those that the platform has, and those whose files have to be looked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...paging.collecting import collected
from ..storage import browse
from .building import AUTO, Member

if TYPE_CHECKING:
    from generated.emedgene.models.known_sample import KnownSample

    from ...call.flows import Flow
    from ...call.options import Options
    from ...call.path import Core
    from ..storage import Stored

_FILES = "sequenced files"


def look_up(core: Core, options: Options, member: Member) -> Flow[None]:
    """A flow that completes a person whose sample is only hinted at; what is not found is put down as a fault."""
    if member.wanted == AUTO:
        yield from _look_for_files(core, options, member)
    else:
        yield from _look_for_sample(core, options, member)


def _look_for_sample(core: Core, options: Options, member: Member) -> Flow[None]:
    from generated.emedgene.api.samples.search_samples import search_samples

    name = member.person.sample
    call = search_samples(query_query=name, sample_type=member.kind or None, exact_match=True)
    found: list[KnownSample] = yield from collected(core, call, options)
    ids = list(dict.fromkeys(hit.id for hit in found))
    if len(ids) != 1:
        several = f"has {len(ids)} samples of that name ({', '.join(map(str, ids[:5]))})"
        member.row.fault("BioSample Name", f"the platform {several if ids else f'has no sample {name!r}'}")
        return
    member.person = replace(member.person, sample_id=ids[0])


def _look_for_files(core: Core, options: Options, member: Member) -> Flow[None]:
    """Along project, sample and data sets, as BaseSpace has them: by the names that people see."""
    row, storage = member.row, member.row.number("Storage Provider Id") or 0
    places = [("Default Project", row.text("Default Project"), "/projects")]
    project = yield from _inside(core, options, member, storage, *places[0])
    if project is None:
        return
    sample = yield from _inside(
        core, options, member, storage, "BioSample Name", member.person.sample, f"{project.path}/biosamples"
    )
    if sample is None:
        return
    files: list[Stored] = []
    for dataset in (yield from browse(core, options, storage, f"{sample.path}/datasets")):
        files += yield from browse(core, options, storage, f"{dataset.path}/{_FILES}")
    reads = [file for file in files if file.title.casefold().endswith((".fastq.gz", ".fq.gz"))]
    if not reads:
        row.fault("Files Names", f"no reads are there for sample {member.person.sample!r}")
        return
    found = [{"path": file.path, "filename": file.title, "storage_id": storage} for file in reads]
    member.person = replace(member.person, files=[*found, *member.person.files])


def _inside(
    core: Core, options: Options, member: Member, storage: int, column: str, name: str, folder: str
) -> Flow[Stored | None]:
    """The one entry of a folder that people call so; where it is not there, that is put down as a fault."""
    if not name:
        member.row.fault(column, "is needed to look for files")
        return None
    entries = yield from browse(core, options, storage, folder)
    found = [entry for entry in entries if name in (entry.title, entry.entry.name)]
    if len(found) == 1:
        return found[0]
    member.row.fault(column, f"there are {len(found)} of that name in {folder}" if found else f"is not in {folder}")
    return None
