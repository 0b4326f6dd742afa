"""What a process and its files take."""

from __future__ import annotations

from pathlib import Path


def peak() -> int:
    """Return the highest resident size of this process in bytes (Linux); what its parent had is not in it."""
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    line = next(line for line in status if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def size_of(file: Path) -> int:
    """Return the bytes of a file and of those beside it that begin with its name."""
    return sum(one.stat().st_size for one in file.parent.glob(f"{file.name}*"))
