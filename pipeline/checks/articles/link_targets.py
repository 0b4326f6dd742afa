"""Links that lead nowhere. Only what is in the project is looked at; nothing is fetched."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pipeline.checks.articles.addresses import complaint, inner, is_template, resolve, scheme
from pipeline.checks.articles.facts import ArticleFacts, Flaw, Reference
from pipeline.checks.articles.nearest import Nearest
from pipeline.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

_SUFFIX = re.compile(r"\.html?$", re.IGNORECASE)
_INDEX = ("index.html", "index.htm", "index.HTML")
_ROUTES = ("/", "!")
"""What begins the part after "#" where a script of the page reads it."""
_SURE = 0.85
"""How like the name of a page one must be (0-1) that may be on the same site, but not in the project."""


class Site:
    """The files of a project's source folder, relative to it with "/".

    `anchors` are the ids of each article that could be read, by file. `base_url` is the address of the site, "" where
    it isn't known.
    """

    def __init__(self, files: AbstractSet[str], anchors: Mapping[str, AbstractSet[str]], base_url: str = "") -> None:
        self.files, self.anchors = files, anchors
        self.prefixes = tuple(filter(None, (base_url.rstrip("/"), urlsplit(base_url).path.rstrip("/"))))

    @cached_property
    def nearest(self) -> Nearest:
        """Finds the file that was meant."""
        return Nearest(self.files)

    @cached_property
    def places(self) -> Mapping[str, Nearest]:
        """Finds the place that was meant, by the article that has it."""
        return {file: Nearest(names) for file, names in self.anchors.items()}

    @cached_property
    def _bare(self) -> Mapping[str, str]:
        return {_SUFFIX.sub("", file): file for file in self.files if _SUFFIX.search(file)}

    def find(self, path: str) -> str | None:
        """Return the file that a browser gets for a path; a page may be named without its suffix."""
        if path in self.files:
            return path
        if not path or path.endswith("/"):
            return next((path + name for name in _INDEX if path + name in self.files), None)
        return self._bare.get(path) or self._bare.get(f"{path}/index")

    def within(self, target: str) -> str | None:
        """Return the path in the project of an address that is given from the site's root, None for others."""
        for prefix in self.prefixes:
            if target.startswith(prefix) and target[len(prefix) : len(prefix) + 1] in ("", "/", "?", "#"):
                return target[len(prefix) :].removeprefix("/")
        rooted = target.startswith("/") and not target.startswith("//") and len(self.prefixes) < 2  # noqa: PLR2004
        return target[1:] if rooted else None


def broken_links(facts: ArticleFacts, site: Site) -> Iterator[Flaw]:
    """Yield the addresses of a page that lead to no file of the project, to no place on a page, or are malformed."""
    own = site.places.get(facts.file) or Nearest(facts.anchors)
    judged: dict[str, tuple[str, str, Severity] | None] = {}
    for reference in facts.references:
        target = reference.target
        if target not in judged:
            judged[target] = _judge(reference, facts, site, own)
        said = judged[target]
        if said:
            message, hint, severity = said
            yield Flaw(reference.span, "link-broken", severity, message, hint)


def _judge(reference: Reference, facts: ArticleFacts, site: Site, own: Nearest) -> tuple[str, str, Severity] | None:
    target = reference.target
    if is_template(target):
        return None
    rooted = site.within(target)
    if rooted is not None:
        return _rooted(target, rooted, site)
    if scheme(target):
        wrong = complaint(target)
        return (f"{target[:80]}: {wrong}", "correct the address", Severity.MAJOR) if wrong else None
    return None if facts.based or target.startswith("/") else _relative(target, facts, site, own)


def _rooted(target: str, path: str, site: Site) -> tuple[str, str, Severity] | None:
    """Judge an address from the site's root, where there may be more than the project's pages."""
    file = site.find(inner(path).path)
    if file is None:
        meant = site.nearest.to(inner(path).path, _SURE)
        return (f"{target[:80]}: not a page of the project", f"is {meant} meant?", Severity.MINOR) if meant else None
    return _fragment(target, inner(path).fragment, file, site, None)


def _relative(target: str, facts: ArticleFacts, site: Site, own: Nearest) -> tuple[str, str, Severity] | None:
    address = inner(target)
    path = resolve(address.path, facts.file)
    if path is None:
        return None
    file = facts.file if path == facts.file else site.find(path)
    if file is not None:
        return _fragment(target, address.fragment, file, site, own if file == facts.file else None)
    if address.path.lower().startswith("www."):
        return f"{target[:80]}: there is no such file", f"is https://{target[:80]} meant?", Severity.MAJOR
    meant = site.nearest.to(path)
    hint = f"is {meant} meant?" if meant else "correct the link, or take it out"
    return f"{target[:80]}: there is no such file in the source folder", hint, Severity.MAJOR


def _fragment(
    target: str, fragment: str | None, file: str, site: Site, own: Nearest | None
) -> tuple[str, str, Severity] | None:
    places = own or site.places.get(file)
    if not fragment or places is None or fragment in places.names or fragment.lower() == "top":
        return None
    if fragment.startswith(_ROUTES) or target.partition("#")[2] in places.names:
        return None
    meant = places.to(fragment)
    hint = f"is #{meant} meant?" if meant else "give the place an id, or correct the link"
    where = "this page" if own else file
    return f"{target[:80]}: {where} has no element with the id “{fragment[:80]}”", hint, Severity.MAJOR
