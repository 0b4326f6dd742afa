"""What may differ between the addresses of a page and of its translation, and numbers to call in an emergency."""

from __future__ import annotations

LANGUAGES = (
    "en de eng ger deu english german deutsch englisch en-us en-gb en-eu de-de de-at de-ch en_us en_gb de_de "
    "int us uk gb at ch"
)
"""Parts of hosts, paths and queries that tell the language."""

HOMES = "de at ch li"
"""Top-level domains of pages in German."""

EMERGENCY = "112 911 999 110 000 111 144 116117 116006 116123 116111 19222 988 101 115 118 141 1450"
"""Telephone numbers to call in an emergency or when one is urgently needed."""

LOCAL = {
    "911": "112 144",
    "999": "112 144",
    "000": "112 144",
    "111": "116117 112",
    "988": "112 116123 116117",
    "101": "110 112",
}
"""Numbers that help in German-speaking countries where the English text names those of its own."""

CALLS = r"(?:call|dial|ring|phone|telephone|emergency|helpline|hotline|number)"
"""Words that make a short number one to call."""
