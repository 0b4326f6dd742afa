"""What a search over pages finds."""

from __future__ import annotations

from typing import NamedTuple


class PageSection(NamedTuple):
    """What stands below one heading of a page, up to the next: plain texts with single spaces.

    `id` is where a link to it leads, "" for the page's beginning; `heading` is "" where text stands before any heading.
    """

    heading: str
    id: str
    text: str
