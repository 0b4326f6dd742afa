"""Links from page to page, in each locale.

A localized page stands at `<locale>/<page>.html`, so relative links between pages stay right. Links from the site's
root (`/page.html`, or `/health/page.html` where that is the path of the setting `base_url`) and full addresses of the
site are led to the page's own locale.
"""

from __future__ import annotations

import posixpath
import re
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

_PATH_ENDS = ("", "/", "?", "#")
_SUFFIX = re.compile(r"\.html?$", re.IGNORECASE)


class Site(NamedTuple):
    """What links need to know: the names of all pages, the source language and the address.

    `base_url` is the address of the site without a slash at its end, "" where it isn't known; `suffixes` are the file
    suffixes of the pages whose file doesn't end in ".html".
    """

    pages: AbstractSet[str]
    source_language: str
    base_url: str
    suffixes: Mapping[str, str] = MappingProxyType({})

    def localized(self, target: str, locale: str) -> str | None:
        """Return where a link leads on the pages of a locale, None where it stays as it is."""
        found = self._within_site(target)
        if found is None:
            return None
        prefix, path = found
        bare = re.split(r"[?#]", path, maxsplit=1)[0]
        unprefixed = path.removeprefix(f"{self.source_language}/")
        if self._page(bare.removeprefix(f"{self.source_language}/")) not in self.pages:
            return None
        return f"{prefix}/{locale}/{unprefixed}"

    def _within_site(self, target: str) -> tuple[str, str] | None:
        """Return the beginning of a link that leads to the site, and the path in the site; None for other links."""
        for prefix in filter(None, (self.base_url, urlsplit(self.base_url).path)):
            rest = target.removeprefix(prefix)
            if target.startswith(prefix) and rest[:1] in _PATH_ENDS:
                return prefix, rest.removeprefix("/")
        if urlsplit(self.base_url).path or not target.startswith("/") or target.startswith("//"):
            return None
        return "", target[1:]

    def _page(self, path: str) -> str:
        path = unquote(path)
        return f"{path}index" if not path or path.endswith("/") else _SUFFIX.sub("", path)

    def address(self, page: str, locale: str, seen_from: str) -> str:
        """Return the address of a page in a locale, relative to the page `seen_from` where the site's isn't known."""
        path = quote(f"{locale}/{page}{self.suffixes.get(page, '.html')}")
        if self.base_url:
            return f"{self.base_url}/{path}"
        return posixpath.join(*[".."] * (seen_from.count("/") + 1), path)
