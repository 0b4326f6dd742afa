"""Untrusted text in GitHub's Markdown.

The syntax is that of the GitHub Flavored Markdown Spec 0.29. What GitHub does after it, to the finished text (mentions,
references, addresses, emoji), no backslash prevents: a zero-width space does.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from pipeline.report.console import safe

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.model import Run

ZERO_WIDTH_SPACE = "\N{ZERO WIDTH SPACE}"

_MEANT = re.compile(r"[\\`*_{}\[\]|~]")
_AT_START = re.compile(r"^( *)([-+=#]|[0-9]{1,9}[.)])")
_LIVE = re.compile(
    r"@(?=[\w-])"
    r"|#(?=\w)"
    r"|\bgh-(?=[0-9])"
    r"|://"
    r"|\bwww(?=\.)"
    r"|\b(?:mailto|xmpp):"
    r"|:(?=[\w+-]+:)",
    re.IGNORECASE,
)
_SPACES = re.compile(r"[ \t\n\f\r]+")


def plain(text: str) -> str:
    """Return untrusted text as Markdown for one line of a paragraph, a list item or a table cell."""
    return _AT_START.sub(_escaped_start, _MEANT.sub(r"\\\g<0>", _harmless(text)))


def as_html(text: str) -> str:
    """Return untrusted text as HTML for the inside of an element, where GitHub reads no Markdown."""
    return _harmless(text)


def code(text: str) -> str:
    """Return the product's own token, such as an id, as code; it must hold no grave accent."""
    return f"`{text}`"


def _harmless(text: str) -> str:
    """Return text as HTML in which nothing comes alive: no element, mention, reference, address, emoji or formula."""
    lively = _LIVE.sub(lambda match: match[0] + ZERO_WIDTH_SPACE, safe(_SPACES.sub(" ", text)))
    return html.escape(lively, quote=False).replace("$", "<span>$</span>")


def _escaped_start(match: re.Match[str]) -> str:
    return f"{match[1]}{match[2][:-1]}\\{match[2][-1]}"


def marked(runs: Iterable[Run]) -> str:
    """Return a word diff as Markdown: ~~removed~~, **added**.

    The marks of Markdown work only where a word begins and ends inside of them; elsewhere, as around "-negative", the
    HTML elements stand that they would become.
    """
    return "".join(map(_marked_run, runs))


def _marked_run(run: Run) -> str:
    text = plain(run.text)
    if run.mark == "=" or not text.strip():
        return text
    mark, element = ("~~", "del") if run.mark == "-" else ("**", "strong")
    if run.text[0].isalnum() and run.text[-1].isalnum():
        return f"{mark}{text}{mark}"
    return f"<{element}>{text}</{element}>"
