"""Dates as TMX and as ISO 8601 write them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_LONGEST_DAY = len("2026-01-31")


def to_iso(date: str) -> str:
    """Return a date of a TMX file, `YYYYMMDDThhmmssZ`, in ISO 8601's extended form; "" where it is no date.

    Other forms of ISO 8601 are understood too; a time with an offset is given in UTC, one without stays as it is.
    """
    try:
        time = datetime.fromisoformat(date)
        if len(date) <= _LONGEST_DAY:
            return time.date().isoformat()
        return _extended(time.astimezone(UTC)) + "Z" if time.tzinfo else _extended(time)
    except (ValueError, OverflowError):
        return ""


def to_tmx(iso: str) -> str:
    """Return an ISO 8601 date or time as TMX recommends, `YYYYMMDDThhmmssZ`, or "" for anything else.

    A time without an offset is taken as UTC, a date as its first second.
    """
    try:
        time = datetime.fromisoformat(iso)
        moment = time.astimezone(UTC) if time.tzinfo else time
        return re.sub("[-:]", "", _extended(moment)) + "Z"
    except (ValueError, OverflowError):
        return ""


def _extended(time: datetime) -> str:
    return time.replace(tzinfo=None, microsecond=0).isoformat()
