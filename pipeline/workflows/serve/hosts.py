"""Addresses of the server, and which requests are meant for it."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Final

LOOPBACK: Final = "127.0.0.1"
_LOCAL: Final = frozenset(("localhost", "127.0.0.1", "[::1]"))
_ANY_ADDRESS: Final = {"0.0.0.0": LOOPBACK, "::": "[::1]"}  # noqa: S104  # recognized, not bound
_HOST: Final = re.compile(r"(\[[0-9a-f:.]+\]|[^\[\]:/@\s]+)(?::[0-9]*)?", re.ASCII | re.IGNORECASE)


def in_address(host: str) -> str:
    """Return a host as a browser's address has it: "::1" → "[::1]"; for all addresses of the machine, the local one."""
    return _ANY_ADDRESS.get(host) or (f"[{host}]" if ":" in host else host)


def is_for(header: str, host: str) -> bool:
    """Tell whether a request with this Host header is meant for the server on `host`.

    Any website can give its own name the address of this machine, and then read what stands here as its own ("DNS
    rebinding"): but its name stands in the header. A server on all addresses of the machine also takes any address in
    numbers, which no website can have for a name.
    """
    match = _HOST.fullmatch(header)
    if match is None:
        return False
    name = match[1].lower()
    return name in _LOCAL or name == in_address(host).lower() or (host in _ANY_ADDRESS and _is_number(name))


def _is_number(name: str) -> bool:
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True
