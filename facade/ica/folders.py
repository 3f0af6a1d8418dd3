"""Folders of ICA up and down: what is there with the right size is left alone, so a stopped run is simply repeated."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..call.flows import AtOnce, Flow
from ..errors import ApiError, DecodeError, NoSuchName, TransferFailed
from ..files.fixed import FixedFile
from ..files.presigned import web_address
from ..files.reports import Tally, TransferReport
from ..files.transfers import get_file
from ..files.trees import Leaf, make_folder, place_for, size_here, tree_of
from ..paging.collecting import items_of
from .contained import UNTOLD, Client, Contained, contained, told_namesakes
from .grouping import grouped, weight
from .transfers import Known, NewFile, download_address, opened, sent

if TYPE_CHECKING:
    from ..progress import Progress
    from .addresses import Place
    from .sending import Sending


class Manner(NamedTuple):
    """How a folder goes up or down.

    Attributes:
        sending: how its files go up.
        overwrite: whether files that are there and differ are replaced.
        checksums: whether files that are there with the right size are the same only with the right MD5, too.
    """

    sending: Sending
    overwrite: bool
    checksums: bool

    def compares(self, found: Known) -> bool:
        """Whether a file that is there with the right size is the same only with its MD5, too, where that is known."""
        return self.checksums and found.has_md5


def no_folder(client: Client, place: Place) -> Flow[NoSuchName]:
    """A flow that gives the error for a folder that is not there, which tells of a file in its place."""
    from .addresses import at

    try:
        yield from at(client.core, client.options, place._replace(folder=True))
    except NoSuchName as problem:
        return problem
    return NoSuchName("folder", str(place), f"there was no folder at {place}; it was made in the meantime")


def upload_folder(
    client: Client, root: Path, place: Place, manner: Manner, progress: Progress | None
) -> Flow[TransferReport]:
    """A flow that brings what is in a folder here into a folder there."""
    tree = tree_of(root)
    there = yield from contained(client, place)
    up = _Up(client, manner, there, Tally(progress, sum(leaf.size for leaf in tree.files)))
    for left in tree.left_out:
        (up.tally.failed if left.failed else up.tally.skipped)(left.path, None, left.reason)
    small = [leaf for leaf in tree.files if not up.is_large(leaf)]
    # The largest come first: none is left alone at the end.
    small.sort(key=lambda leaf: leaf.size, reverse=True)
    yield AtOnce((up.file(leaf) for leaf in small), manner.sending.at_once, up.tally.stop)
    for leaf in tree.files:
        if up.is_large(leaf):
            # These have parts of their own that go at once.
            yield from up.file(leaf)
    for path in tree.empty:
        yield from up.empty_folder(path)
    if not tree.files and not tree.empty:
        yield from up.itself()
    yield from up.confirm()
    return up.tally.report.finish()


class _Up:
    """A folder on its way up."""

    def __init__(self, client: Client, manner: Manner, there: Contained, tally: Tally) -> None:
        self._client = client
        self._root = there.place
        self._manner = manner
        self._there = there
        self.tally = tally

    def is_large(self, leaf: Leaf) -> bool:
        return leaf.size > self._manner.sending.multipart_from

    def file(self, leaf: Leaf) -> Flow[None]:
        """A flow that brings one file up, unless it is there."""
        found = self._there.files.get(leaf.path)
        for each in self._there.namesakes.get(leaf.path, [] if found is None else [found]):
            if reason := self._same(leaf, each):
                self.tally.skipped(leaf.path, leaf.size, reason)
                return
        with self.tally.of(leaf.path, leaf.size) as tell:
            new = self._new(leaf) if found is None else self._again(leaf, found)
            with closing(opened(leaf.place, self._manner.sending)) as file:
                core, options, project_id = self._client
                sending, stop = self._manner.sending, self.tally.stop
                yield from sent(core, options, project_id, file, new, sending, tell, stop)

    def _same(self, leaf: Leaf, found: Known) -> str:
        """Why a file need not be sent, empty where it has to be."""
        if found.is_unfinished or found.size != leaf.size:
            return ""
        if not self._manner.compares(found):
            return "is there with the same size"
        return "is there with the same checksum" if is_the_same(leaf.place, found.md5) else ""

    def _new(self, leaf: Leaf) -> NewFile:
        if leaf.path in self._there.folders:
            raise TransferFailed("a folder of this name is there")
        folder, _, name = leaf.path.rpartition("/")
        return NewFile(name, _joined(self._root.path, folder))

    def _again(self, leaf: Leaf, found: Known) -> str:
        """The id of the file whose bytes are sent. Raises TransferFailed where others would be lost by that."""
        if several := self._there.namesakes.get(leaf.path):
            raise TransferFailed(told_namesakes(several))
        if found.status != "PARTIAL" and not self._manner.overwrite:
            size = "nobody knows how many" if found.size is None else f"{found.size:,}"
            raise TransferFailed(
                f"another file of this name is there ({size} bytes, here {leaf.size:,}; {found.status}); it is "
                "replaced only with overwrite=True"
            )
        return found.id

    def empty_folder(self, path: str) -> Flow[None]:
        """A flow that makes a folder with nothing in it."""
        if path in self._there.folders:
            return
        folder, _, name = path.rpartition("/")
        try:
            if path in self._there.files:
                raise TransferFailed("a file of this name is there")
            yield from self._make(name, _joined(self._root.path, folder))
        except (TransferFailed, ApiError) as problem:
            self.tally.failed(f"{path}/", None, str(problem))

    def itself(self) -> Flow[None]:
        """A flow that makes the folder that nothing was brought into, unless it is there."""
        if self._there.is_there:
            return
        try:
            yield from self._make(self._root.name, self._root.parent)
        except ApiError as problem:
            self.tally.failed("./", None, str(problem))

    def _make(self, name: str, folder_path: str) -> Flow[None]:
        from generated.ica.api.project_data.create_folder import create_folder

        core, options, project_id = self._client
        body = {"name": name, "folderPath": folder_path}
        yield from core.answer(create_folder(project_id, body=body), options)

    def confirm(self) -> Flow[None]:
        """A flow that looks whether the platform has what was sent, with one paged list."""
        report = self.tally.report
        if not report.done:
            return
        there = (yield from contained(self._client, self._root)).files
        for each in list(report.done):
            found = there.get(each.path)
            # It may not have looked at the bytes yet.
            if found is not None and (not found.size or found.size == each.size):
                continue
            report.done.remove(each)
            has = "does not have it" if found is None else f"has {found.size:,} bytes of {each.size:,}"
            self.tally.failed(each.path, each.size, f"was sent, and the platform {has}")


def is_the_same(path: Path, md5: str) -> bool:
    """Whether a file here has this MD5, for which it is read."""
    with closing(FixedFile(path)) as file:
        return file.md5() == md5


def _joined(root: str, folder: str) -> str:
    """The path of a folder in a folder, with slashes around it."""
    words = [word for word in (root.strip("/"), folder) if word]
    return f"/{'/'.join(words)}/" if words else "/"


def download_folder(
    client: Client, place: Place, root: Path, manner: Manner, progress: Progress | None
) -> Flow[TransferReport]:
    """A flow that brings what is in a folder there into a folder here."""
    there = yield from contained(client, place)
    if not there.is_there:
        raise (yield from no_folder(client, place))
    root.mkdir(parents=True, exist_ok=True)
    down = _Down(client, root, manner, there, Tally(progress, sum(found.size or 0 for found in there.files.values())))
    down.folders()
    wanted = [(path, there.files[path]) for path in sorted(there.files) if down.is_wanted(path)]
    # The largest come first: none is left alone at the end.
    wanted.sort(key=weight, reverse=True)
    at_once = manner.sending.at_once
    yield AtOnce(map(down.files, grouped(wanted, at_once)), at_once, down.tally.stop)
    return down.tally.report.finish()


class _Down:
    """A folder on its way down."""

    def __init__(self, client: Client, root: Path, manner: Manner, there: Contained, tally: Tally) -> None:
        self._client = client
        self._root = root
        self._there = there
        self._manner = manner
        self.tally = tally

    def folders(self) -> None:
        """Make the folders, also those with nothing in them; and tell what belongs nowhere."""
        for each in self._there.untold:
            self.tally.failed(each, None, UNTOLD)
        for path in sorted(self._there.folders):
            try:
                make_folder(self._root, path)
            except (TransferFailed, OSError) as problem:
                self.tally.failed(f"{path}/", None, str(problem))

    def is_wanted(self, path: str) -> bool:
        """Whether a file has to be fetched, and can be."""
        there = self._there
        found = there.files[path]
        try:
            if several := there.namesakes.get(path):
                raise TransferFailed(f"{told_namesakes(several)}; get each by its id")
            if path in there.folders:
                raise TransferFailed(f"a folder has this path, too; get the file by its id, {found.id}")
            target = place_for(self._root, path)
            here = size_here(target)
            same = here is not None and here == found.size
            if same and (not self._manner.compares(found) or is_the_same(target, found.md5)):
                self.tally.skipped(path, here, "is here with the same size")
                return False
            _check_readable(found)
            if here is not None and not self._manner.overwrite:
                raise TransferFailed(
                    f"another file of this name is here ({here:,} bytes, there {found.size or 0:,}); it is replaced "
                    "only with overwrite=True"
                )
        except (TransferFailed, OSError) as problem:
            self.tally.failed(path, found.size, str(problem))
            return False
        return True

    def files(self, group: list[tuple[str, Known]]) -> Flow[None]:
        """A flow that brings some files down, one after the other."""
        addresses = yield from self._addresses([found.id for _, found in group])
        for path, found in group:
            yield from self._file(path, found, addresses.get(found.id))

    def _addresses(self, ids: list[str]) -> Flow[dict[str, str]]:
        """A flow that gives addresses by the ids of files; none where that cannot be had of all together."""
        if len(ids) < 2:
            return {}
        try:
            return (yield from addresses_of(self._client, ids))
        except (ApiError, DecodeError):
            # One that is gone spoils it for all; each is asked for alone.
            return {}

    def _file(self, path: str, found: Known, first: str | None) -> Flow[None]:
        core, options, project_id = self._client

        def address() -> Flow[str]:
            nonlocal first
            fresh, first = first, None
            if fresh is None:
                fresh = yield from download_address(core, options, project_id, found.id)
            return fresh

        with self.tally.of(path, found.size) as tell:
            target = place_for(self._root, path)
            ending = self._there.part_ending(path)
            yield from get_file(address, target, found.size, found.md5, options.retries, options.timeout, tell, ending)


def _check_readable(found: Known) -> None:
    if found.status not in ("AVAILABLE", ""):
        raise TransferFailed(f"it cannot be read: its status is {found.status}")


def addresses_of(client: Client, ids: list[str]) -> Flow[dict[str, str]]:
    """A flow that gives addresses to read files from, by their ids."""
    from generated.ica.api.project_data.create_download_urls_for_data import create_download_urls_for_data

    call = create_download_urls_for_data(client.project_id, body={"dataIds": ids})
    rows = yield from items_of(client.core, call, client.options)
    return {row.data_id: web_address(row.url) for row in rows}
