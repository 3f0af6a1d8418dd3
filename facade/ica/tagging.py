"""Tags of data, analyses and samples: read, changed and written on the condition that nobody else wrote in between;
where somebody did, the change is made to what is there then, so that both are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from ..call.attempts import backoff
from ..call.flows import Sleep
from ..errors import Conflict, PreconditionFailed
from .names import text_of

if TYPE_CHECKING:
    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

# The kinds of tags, and what the models call them.
KINDS = {
    "user": "user_tags",
    "technical": "technical_tags",
    "connector": "connector_tags",
    "run_input": "run_in_tags",
    "run_output": "run_out_tags",
    "reference": "reference_tags",
}


class TagChange(NamedTuple):
    """A change of the tags of one kind.

    Attributes:
        kind: the kind.
        add, remove: what is to be there, and what is not.
        replace: what is to be there instead of all, None where the others stay.
    """

    kind: str
    add: tuple[str, ...]
    remove: tuple[str, ...]
    replace: tuple[str, ...] | None

    def applied(self, before: Iterable[str]) -> list[str]:
        """The tags after it, each once and in their order."""
        if self.replace is not None:
            return list(dict.fromkeys(self.replace))
        return list(dict.fromkeys([*(tag for tag in before if tag not in self.remove), *self.add]))


def tag_change(add: Any, remove: Any, replace: Any, kind: str) -> TagChange:
    """A change as callers say it. Raises ValueError for one that makes no sense, TypeError for what is no text."""
    if kind not in KINDS:
        raise ValueError(f"kind={kind!r}: give one of {', '.join(KINDS)}")
    change = TagChange(
        kind, _texts("add", add), _texts("remove", remove), None if replace is None else _texts("replace", replace)
    )
    if change.replace is not None and (change.add or change.remove):
        raise ValueError("replace= says all tags of a kind, so that there is nothing to add= or remove=")
    if change.replace is None and not change.add and not change.remove:
        raise ValueError("say what to add=, to remove=, or to replace= all tags of the kind with")
    both = set(change.add) & set(change.remove)
    if both:
        raise ValueError(f"{', '.join(sorted(both))}: to be added and removed")
    return change


def _texts(word: str, tags: Any) -> tuple[str, ...]:
    if not isinstance(tags, Iterable):
        raise TypeError(f"{word}={tags!r}: give a tag, or several")
    listed = (tags,) if isinstance(tags, str) else tuple(tags)
    for each in listed:
        if not isinstance(each, str):
            raise TypeError(f"{word}={tags!r}: tags are text")
        if not each.strip():
            raise ValueError(f"{word}={tags!r}: a tag is not empty")
    return listed


class Tagged(NamedTuple):
    """Something that has tags.

    Attributes:
        read: gives a flow that reads it.
        write: gives a flow that writes a record of it, if it still is what the ETag says.
        tags: gives the tags in a record of it; makes them where it has none.
    """

    read: Callable[[], Flow[Any]]
    write: Callable[[Any, str | None], Flow[Any]]
    tags: Callable[[Any], Any]


def changed(options: Options, thing: Tagged, change: TagChange, tries: int) -> Flow[Any]:
    """A flow that changes tags, and gives the record as it is then. Nothing is written where it is so already."""
    for number in range(1, tries + 1):
        record = yield from thing.read()
        tags = thing.tags(record)
        before = [tag for tag in getattr(tags, _attribute(tags, change.kind)) or () if tag is not None]
        after = change.applied(before)
        if after == before:
            return record
        setattr(tags, KINDS[change.kind], after)
        etag = getattr(record, "_etag", None)
        try:
            written = yield from thing.write(record, etag)
        except (PreconditionFailed, Conflict) as problem:
            if number == tries:
                hint = f"others changed it each of the {tries} times that its tags were to be written"
                problem.detail = f"{problem.detail}; {hint}" if problem.detail else hint
                raise
        else:
            if etag is not None:
                return written
            # Nothing guarded this: what is there now shows whether others wrote at the same time.
        yield Sleep(backoff(options.retries, number))
    return (yield from thing.read())


def _attribute(tags: Any, kind: str) -> str:
    attribute = KINDS[kind]
    if not hasattr(tags, attribute):
        known = ", ".join(each for each, name in KINDS.items() if hasattr(tags, name))
        raise ValueError(f"kind={kind!r}: this has tags of the kinds {known}")
    return attribute


def tagged_data(core: Core, options: Options, project_id: str, data_id: str) -> Tagged:
    """A file or folder with its tags."""
    from generated.ica.models.data_tag import DataTag

    build = core.memory.builder("project_data", "get_project_data", options.pinned)
    update = core.memory.builder("project_data", "update_project_data", options.pinned)

    def write(record: Any, etag: str | None) -> Flow[Any]:
        # The description has no `If-Match` for data, whose ETag it has.
        guard = () if etag is None else (("If-Match", etag),)
        guarded = options._replace(headers=(*options.headers, *guard))
        return core.answer(update(project_id, data_id, body=record), guarded)

    def tags(record: Any) -> Any:
        details = record.data.details
        if not details:
            raise ValueError(f"{data_id}: the platform does not tell its tags")
        details.tags = details.tags or DataTag()
        return details.tags

    return Tagged(lambda: core.answer(build(project_id, data_id), options), write, tags)


def tagged_analysis(core: Core, options: Options, project_id: str, analysis_id: str) -> Tagged:
    """An analysis with its tags."""
    from generated.ica.models.analysis_tag import AnalysisTag

    operations = _Operations("project_analysis", "get_analysis", "update_analysis")
    return operations.on(core, options, project_id, analysis_id, lambda record: _tags_of(record, AnalysisTag))


def tagged_sample(core: Core, options: Options, project_id: str, sample_id: str) -> Tagged:
    """A sample with its tags."""
    from generated.ica.models.sample_tag import SampleTag

    operations = _Operations("project_sample", "get_project_sample", "update_project_sample")
    return operations.on(core, options, project_id, sample_id, lambda record: _tags_of(record.sample, SampleTag))


class _Operations(NamedTuple):
    """Those that read and write something whose description has `If-Match`."""

    api: str
    read: str
    update: str

    def on(self, core: Core, options: Options, project_id: str, id_: str, tags: Callable[[Any], Any]) -> Tagged:
        """That thing with its tags."""
        read = core.memory.builder(self.api, self.read, options.pinned)
        update = core.memory.builder(self.api, self.update, options.pinned)
        return Tagged(
            lambda: core.answer(read(project_id, id_), options),
            lambda record, etag: core.answer(update(project_id, id_, body=record, if_match=etag), options),
            tags,
        )


def _tags_of(record: Any, kind: Callable[..., Any]) -> Any:
    """The tags of a record; where the platform says nothing of them, there are none."""
    if not record.tags:
        record.tags = kind(**{each: [] for each in KINDS.values() if each in kind.__annotations__})
    return record.tags


def has_tags(tags: Any, change: TagChange) -> bool:
    """Whether some tags are as a change makes them."""
    before = [tag for tag in getattr(tags or None, KINDS[change.kind], None) or () if text_of(tag)]
    return change.applied(before) == before
