"""What a git repository holds, asked of the `git` command.

Only commands that read are run: none writes to the index or the working tree, or runs a hook. All but `blame` read
objects alone; that one reads a file of the working tree, by the filters that the settings of git name for it.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, NamedTuple

from pipeline.errors import ConfigError
from pipeline.workflows.revision.blame import line_times

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_KEPT_VARIABLES = frozenset(
    "GIT_CEILING_DIRECTORIES GIT_CONFIG_GLOBAL GIT_CONFIG_NOSYSTEM GIT_CONFIG_SYSTEM GIT_EXEC_PATH".split()
)
"""Variables that say how the user's git works; all others are about one repository, as hooks inherit them."""

_COMMAND = ("git", "--no-pager", "-c", "core.fsmonitor=false")
_OBJECT = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_REGULAR = ("100644", "100755", "100664")
_CHUNK = 1 << 20
_TRUST = "if you trust it, add the folder to `safe.directory` in git's settings"


class Entry(NamedTuple):
    """A regular file in a tree: the name of its blob, and its path with "/"."""

    blob: str
    path: str


@dataclass(frozen=True, slots=True)
class Repository:
    """The repository that `folder` is in; `prefix` is where in it, "" or ending in "/"."""

    folder: Path
    prefix: str

    def commit(self, revision: str) -> str:
        """Return the name of the commit that a revision means, "" for none. Options are never revisions."""
        if revision.startswith("-") or "\0" in revision:
            return ""
        found = self._object(revision)  # first as it is: in ":/TEXT" anything behind is part of the text
        return self._object(f"{found}^{{commit}}") if found else ""

    def tree(self, commit: str, path: str) -> str:
        """Return the name of what is at a path of a commit, relative to `folder`; "" where there is nothing."""
        return self._object(f"{commit}:{self.prefix}{path}".rstrip("/"))

    def files(self, tree: str, *, deep: bool = True) -> list[Entry]:
        """Return the regular files in a tree; symbolic links and submodules are left out.

        Raises ConfigError where `tree` is not a tree.
        """
        listing = ("ls-tree", *(["-r"] if deep else []), "-z", "--full-tree", tree)
        done = _run(self.folder, *listing)
        if done.returncode:
            raise _failure(done)
        entries = (entry.partition("\t") for entry in _text(done.stdout).split("\0") if entry)
        fields = ((*meta.split(" "), path) for meta, _, path in entries)
        return [Entry(blob, path) for mode, _, blob, path in fields if mode in _REGULAR]

    def blobs(self, names: Iterable[str], limit_bytes: int) -> Iterator[bytes | None]:
        """Yield the content of each blob, in order; None for one of more than `limit_bytes` bytes.

        Raises ConfigError where the repository lacks one.
        """
        with tempfile.TemporaryFile() as asked:  # a pipe for thousands of names would block while git writes
            asked.write("".join(f"{name}\n" for name in names).encode())
            asked.seek(0)
            command = [*_COMMAND, "cat-file", "--batch"]
            with subprocess.Popen(  # noqa: S603
                command, cwd=self.folder, env=_environment(), stdin=asked, stdout=subprocess.PIPE
            ) as process:
                stream = process.stdout
                while stream is not None and (header := stream.readline()):
                    yield _content(stream, header, limit_bytes)

    def line_times(self, path: str) -> dict[int, int]:
        """Return when each line of a file, relative to `folder`, was committed as it is: seconds since the epoch.

        A line that isn't committed has the present. Left out are lines of which a shallow clone doesn't know it, and
        all of a file that isn't tracked.
        """
        done = _run(self.folder, "blame", "--porcelain", "--no-textconv", "--", path)
        shallow = _text(_run(self.folder, "rev-parse", "--is-shallow-repository").stdout).strip() == "true"
        return {} if done.returncode else dict(line_times(_text(done.stdout), is_shallow=shallow))

    def _object(self, name: str) -> str:
        done = _run(self.folder, "rev-parse", "--verify", "--quiet", name)
        found = _text(done.stdout).strip()
        return found if not done.returncode and _OBJECT.fullmatch(found) else ""


def repository(folder: Path) -> Repository:
    """Return the repository that a folder is in. Raises ConfigError where there is none, or no git."""
    done = _run(folder, "rev-parse", "--show-prefix")
    if done.returncode:
        raise _failure(done)
    return Repository(folder, _text(done.stdout).removesuffix("\n"))


def _content(stream: IO[bytes], header: bytes, limit_bytes: int) -> bytes | None:
    """Read the blob behind its header, `NAME blob SIZE`."""
    fields = header.split()
    if len(fields) != 3 or fields[1] != b"blob":  # noqa: PLR2004
        raise ConfigError(f"git: {_text(header).strip()}", "check the repository with `git fsck`")
    size = int(fields[2])
    if size <= limit_bytes:
        return stream.read(size + 1)[:-1]
    _skip(stream, size + 1)
    return None


def _skip(stream: IO[bytes], size: int) -> None:
    while size > 0 and (skipped := len(stream.read(min(size, _CHUNK)))):
        size -= skipped


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603
            [*_COMMAND, *arguments], cwd=folder, env=_environment(), capture_output=True, check=False
        )
    except OSError as problem:
        raise ConfigError(f"git: cannot run: {problem.strerror}", "install git, or compare two folders") from None


def _environment() -> dict[str, str]:
    """Return the variables for git: messages are English, nobody is asked for anything."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name in _KEPT_VARIABLES}
    return kept | {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}


def _failure(done: subprocess.CompletedProcess[bytes]) -> ConfigError:
    said = _text(done.stderr).strip().split("\n")[0].removeprefix("fatal: ")
    if said.startswith("not a git repository"):
        return ConfigError("not in a git repository", "run `git init`, or name a folder to compare with")
    hint = _TRUST if "dubious ownership" in said else "check the repository with `git fsck`"
    return ConfigError(f"git: {said}", hint)


def _text(data: bytes) -> str:
    """Return what git said; bytes that are not UTF-8 stay as the file system has them."""
    return os.fsdecode(data)
