"""What is there of a file that is not complete yet: `<target>.part`, so that half a file is never taken for a whole."""

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from hashlib import sha256
from io import FileIO
from pathlib import Path

from ..errors import TransferFailed
from .locks import NoLocks, lock, unlock
from .sums import FileMd5

# A weak tag does not promise the same bytes, and a header carries no other than ASCII.
_TAG = re.compile(r'"[ !#-~]*"')
_LONGEST_TAG = 4096
_MOST_BYTES = 255
# Links are not followed, and what is no file does not make anybody wait; not every system has these.
_AS_IT_IS = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
# So much is worth going on from, should the process be killed; a small file is here before that.
_LABELLED_FROM = 1 << 20
# How often somebody else may put a file in the place of the one that was opened.
_TRIES = 20


PART, TAG = ".part", ".tag"


class PartFile:
    """The bytes so far, beside the tag (`<target>.part.tag`) by which the storage knows of which object they are. The
    tag is written when there is much, or when what is there is let go of.

    It belongs to one call at a time: from `open` to `close` nobody else writes there. Opening it raises TransferFailed
    where somebody else does, and for what is no plain file, such as a link, by which another file would be written; and
    where the target is a device, a pipe or a socket, which would be gone.

    Args:
        target: the file, once it is complete.
        ending: what its name has besides until then.

    Attributes:
        path: where the bytes are.
        tag: the tag of their object with its quotes, empty where there is none.
        is_summed: whether the MD5 of what is there is taken while more is written; it is taken at the end otherwise.
    """

    def __init__(self, target: Path, ending: str = PART) -> None:
        stem = target.name
        if len(os.fsencode(stem + ending + TAG)) > _MOST_BYTES:
            # A name that file systems just take leaves no room for more.
            stem = f".{sha256(os.fsencode(stem)).hexdigest()}"
        self.path = target.with_name(stem + ending)
        self._label = target.with_name(stem + ending + TAG)
        self._target = target
        self._file: FileIO | None = None
        self._sum: FileMd5 | None = None
        self.tag = ""
        self.is_summed = False
        self._has_label = False

    def open(self) -> PartFile:
        """Take hold of what is there."""
        _check_replaceable(self._target)
        _check_plain(self._label)
        for _ in range(_TRIES):
            if (file := self._opened()) is not None:
                self._file = file
                self.tag, self._has_label = self._labelled()
                if not self.written():
                    self._unlabel()
                return self
        raise TransferFailed(self._taken())

    def close(self) -> None:
        """Let go of it; what is empty goes with it."""
        file, self._file = self._file, None
        if file is None:
            return
        self._forget_sum()
        try:
            if not os.fstat(file.fileno()).st_size:
                if self._is_at_place(file):
                    self._unlabel()
                    # Windows keeps a file that is open.
                    with suppress(PermissionError):
                        self.path.unlink(missing_ok=True)
            elif self.tag and not self._has_label and self._is_at_place(file):
                # Without one, what is there is fetched again.
                with suppress(OSError):
                    self._write_label()
        finally:
            unlock(file)
            file.close()

    def size(self) -> int:
        """How many bytes are there that another try can go on from."""
        return self.written() if self.tag else 0

    def written(self) -> int:
        """How many bytes are there."""
        return os.fstat(self._held().fileno()).st_size

    def md5(self) -> str:
        """The MD5 of what is there."""
        return self._summed().of(self.written())

    def begin(self, tag: str = "") -> None:
        """Take the bytes of an object from its start, under the tag that it has."""
        self.drop()
        if len(tag) < _LONGEST_TAG and _TAG.fullmatch(tag):
            self.tag = tag

    def write(self, data: bytes) -> None:
        """Write what comes next behind what is there. Raises TransferFailed where there is no room for it."""
        file, left = self._held(), memoryview(data)
        try:
            while left:
                left = left[file.write(left) :]
            if self.is_summed:
                self._summed().follow(file.tell())
            if self.tag and not self._has_label and self.written() >= _LABELLED_FROM:
                self._write_label()
        except OSError as problem:
            # What the system says of a full disk names no file.
            raise TransferFailed(f"{self.path} cannot be written to ({problem.strerror or problem})") from problem

    def drop(self) -> None:
        """Forget what is there."""
        self._forget_sum()
        self._unlabel()
        if self.written():
            self._held().truncate(0)
        self._held().seek(0)

    def become(self) -> None:
        """Take the place of the file itself. Raises TransferFailed where somebody else took what was there."""
        file = self._held()
        if not self._is_at_place(file):
            raise TransferFailed(self._taken())
        self._forget_sum()
        # Before the place is free for others, who have tags of their own.
        self._unlabel()
        if os.name == "nt":
            # An open file stays where it is there.
            self._file = None
            file.close()
        os.replace(self.path, self._target)

    def _summed(self) -> FileMd5:
        if self._sum is None:
            self._sum = FileMd5(self._held(), self.path.name)
        return self._sum

    def _forget_sum(self) -> None:
        if self._sum is not None:
            self._sum.stop()
            self._sum = None

    def _labelled(self) -> tuple[str, bool]:
        """The tag that was written, and whether there is any label."""
        try:
            with open(os.open(self._label, os.O_RDONLY | _AS_IT_IS), encoding="ascii", errors="replace") as label:
                text = label.read(_LONGEST_TAG)
        except FileNotFoundError:
            return "", False
        return text if _TAG.fullmatch(text) else "", True

    def _write_label(self) -> None:
        fresh = os.open(self._label, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _AS_IT_IS, 0o666)
        self._has_label = True
        with open(fresh, "w", encoding="ascii") as label:
            label.write(self.tag)

    def _unlabel(self) -> None:
        self.tag = ""
        if self._has_label:
            self._has_label = False
            self._label.unlink(missing_ok=True)

    def _opened(self) -> FileIO | None:
        """The file, opened and locked; None where another one has come into its place meanwhile."""
        _check_plain(self.path)
        try:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT | _AS_IT_IS, 0o666)
        except OSError:
            # A link may have come after the look.
            _check_plain(self.path)
            raise
        file = FileIO(handle, "r+")
        try:
            _check_plain(self.path, os.fstat(handle))
            if not lock(file):
                raise TransferFailed(self._taken())
            if self._is_at_place(file):
                file.seek(0, os.SEEK_END)
                return file
        except NoLocks:
            file.close()
            raise TransferFailed(
                f"{self._target.name}: the file system of {self.path.parent} keeps no locks, without which two calls "
                "could write one file; save to a folder of this machine"
            ) from None
        except BaseException:
            file.close()
            raise
        file.close()
        return None

    def _held(self) -> FileIO:
        if self._file is None:
            raise ValueError(f"{self.path.name} is not open")
        return self._file

    def _is_at_place(self, file: FileIO) -> bool:
        """Whether the path still leads to the file that was opened."""
        try:
            return os.path.samestat(os.fstat(file.fileno()), os.stat(self.path, follow_symlinks=False))
        except FileNotFoundError:
            return False

    def _taken(self) -> str:
        return (
            f"{self._target.name}: another call writes the same file at the same time ({self.path.name}); wait for it, "
            "or give another path"
        )


def _check_plain(path: Path, found: os.stat_result | None = None) -> None:
    """Raises TransferFailed for what is there and is no plain file that has this one name."""
    try:
        found = found or os.stat(path, follow_symlinks=False)
    except FileNotFoundError:
        return
    if stat.S_ISREG(found.st_mode) and found.st_nlink <= 1:
        return
    what = "a link" if stat.S_ISLNK(found.st_mode) or stat.S_ISREG(found.st_mode) else "no plain file"
    raise TransferFailed(f"{path} is {what}, and a download keeps what has come so far there; remove it")


def _check_replaceable(target: Path) -> None:
    """Raises TransferFailed for what a file cannot take the place of without harm to others, such as `/dev/null`."""
    try:
        found = os.stat(target).st_mode
    except OSError:
        # Nothing is there, or what else is wrong with it is said when it is opened.
        return
    if not stat.S_ISREG(found) and not stat.S_ISDIR(found):
        raise TransferFailed(
            f"{target} is a device, a pipe or a socket, and the complete file would take its place; give the path of a "
            "file"
        )
