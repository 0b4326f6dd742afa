"""A PostgreSQL server of our own for the time of a measurement, run by a user without privileges."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

USERS = ("postgres", "nobody")
"""Who runs the server where root may not."""
PORT = 5432
"""The name of a socket in a folder of our own, where no other server listens."""
INIT = ("-A", "trust", "-U", "bench", "-E", "UTF8", "--locale=C.UTF-8")
SETTINGS = {
    "shared_buffers": "512MB",
    "maintenance_work_mem": "512MB",
    "max_wal_size": "4GB",
    "work_mem": "64MB",
    "jit": "off",
    "random_page_cost": "1.1",
    "listen_addresses": "",
}


def programs() -> Path | None:
    """Return the folder with the server's programs, also where Debian keeps them out of PATH."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    return max((one.parent for one in Path("/usr/lib/postgresql").glob("*/bin/initdb")), default=None)


@contextmanager
def server() -> Iterator[str]:
    """Yield the URL of an empty database; the server and all its data are gone afterwards."""
    binaries, user = programs(), _user()
    if binaries is None:
        raise FileNotFoundError("initdb")
    folder = Path(tempfile.mkdtemp(prefix="memory-"))
    try:
        if user:
            shutil.chown(folder, user)
        _run([str(binaries / "initdb"), "-D", str(folder / "data"), *INIT], user)
        with _started(binaries / "pg_ctl", folder, user):
            yield f"postgresql://bench@/postgres?host={folder}&port={PORT}"
    finally:
        shutil.rmtree(folder)


@contextmanager
def _started(program: Path, folder: Path, user: str | None) -> Iterator[None]:
    control = [str(program), "-D", str(folder / "data"), "-w", "-s"]
    options = " ".join(f"-c {name}='{value}'" for name, value in SETTINGS.items())
    _run([*control, "-l", str(folder / "log"), "-o", f"-k {folder} -p {PORT} {options}", "start"], user)
    try:
        yield
    finally:
        _run([*control, "-m", "immediate", "stop"], user)


def _user() -> str | None:
    """Return the user to become, None where we have no privileges anyway."""
    if os.geteuid():
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in USERS if name in known)


def _run(command: Sequence[str], user: str | None) -> None:
    group = pwd.getpwnam(user).pw_gid if user else None
    subprocess.run(command, user=user, group=group, cwd="/", stdout=subprocess.DEVNULL, check=True)
