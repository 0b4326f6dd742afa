"""Addresses of servers, and how to speak of them without giving away a password."""

from __future__ import annotations

from typing import Any, NamedTuple

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

from pipeline.errors import StoreError

_DEFAULTS = {
    "connect_timeout": "5",
    "application_name": "pipeline memory",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "60000",
}
_HINT = "write it as postgresql://user@host/database, and %40, %2F, %3A … for @, /, : in a name or password"


class Address(NamedTuple):
    """Where a server is: what libpq needs to know, and what may be shown."""

    parameters: dict[str, Any]
    place: str

    def without_secrets(self, message: str) -> str:
        """Return a message without the passwords that are in the address."""
        secrets = (str(self.parameters.get(name) or "") for name in ("password", "sslpassword"))
        for secret in filter(None, secrets):
            message = message.replace(secret, "***")
        return message


def address(url: str) -> Address:
    """Read an address. Raises StoreError, which doesn't repeat it, where it is not what libpq understands."""
    try:
        parameters = conninfo_to_dict(url)
    except ProgrammingError:
        parameters = {}
    shown = {name: str(value) for name, value in parameters.items() if value is not None}
    if not parameters or _is_mistaken(url, shown):
        what = "the address of the memory is not one that PostgreSQL understands"
        raise StoreError(what, _HINT) from None
    return Address({**_DEFAULTS, **parameters}, _place(shown))


def _is_mistaken(url: str, parameters: dict[str, str]) -> bool:
    """Tell a password with a bare "@", "/" or ":", part of which libpq takes for a host, port or name and shows."""
    _, is_url, rest = url.partition("://")
    user, _, behind = rest.partition("?")[0].partition("@")
    return bool(is_url) and ("@" in behind or ("/" in user and bool(behind)) or not _is_port(parameters))


def _is_port(parameters: dict[str, str]) -> bool:
    return all(not port or port.isdecimal() for port in parameters.get("port", "").split(","))


def _place(parameters: dict[str, str]) -> str:
    if "service" in parameters:
        return f"PostgreSQL (service {parameters['service']})"
    host = parameters.get("host") or parameters.get("hostaddr") or "local socket"
    port = f":{parameters['port']}" if parameters.get("port") else ""
    return f"PostgreSQL ({host}{port}/{parameters.get('dbname', '')})"
