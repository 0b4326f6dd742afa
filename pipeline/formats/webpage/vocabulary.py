"""Which HTML an imported page keeps, and what is not its article. Plain data."""

from __future__ import annotations

import re
from typing import Final

INLINE: Final = frozenset(
    """
    a abbr b bdi bdo cite code data del dfn em i ins kbd mark q ruby rp rt s samp small strong sub sup time u var
    """.split()
)
"""Inline elements that are kept; `<span>` only where it says a language or that its text is not to be translated."""

TEXT_BLOCKS: Final = frozenset("p h1 h2 h3 h4 h5 h6".split())
"""Blocks that hold text only."""

PARTS: Final = frozenset("li dt dd td th caption figcaption summary".split())
"""Blocks that hold text, or text and blocks."""

CONTAINERS: Final = {
    "ul": "li",
    "ol": "li",
    "dl": "dd",
    "table": "tr",
    "thead": "tr",
    "tbody": "tr",
    "tfoot": "tr",
    "tr": "td",
    "figure": "",
    "blockquote": "p",
    "details": "p",
    "aside": "p",
    "section": "p",
    "footer": "p",
}
"""Blocks that hold blocks, and what text directly inside becomes."""

FLOW: Final = TEXT_BLOCKS | {"ul", "ol", "dl", "table", "figure", "blockquote", "details", "aside", "section"}
"""Blocks that may stand anywhere."""

ALLOWED_INSIDE: Final = {
    "": FLOW | {"footer"},
    "figure": FLOW | {"figcaption"},
    "details": FLOW | {"summary"},
    "ul": frozenset(("li",)),
    "ol": frozenset(("li",)),
    "dl": frozenset(("dt", "dd")),
    "table": frozenset(("caption", "thead", "tbody", "tfoot", "tr")),
    "thead": frozenset(("tr",)),
    "tbody": frozenset(("tr",)),
    "tfoot": frozenset(("tr",)),
    "tr": frozenset(("td", "th")),
}

ATTRIBUTES: Final = {
    "a": ("href", "hreflang"),
    "abbr": ("title",),
    "data": ("value",),
    "dfn": ("title",),
    "img": ("src", "alt", "width", "height"),
    "li": ("value",),
    "ol": ("start", "reversed", "type"),
    "td": ("colspan", "rowspan"),
    "th": ("scope", "colspan", "rowspan"),
    "time": ("datetime", "data-l10n-name"),
}
EVERYWHERE: Final = ("lang", "dir", "translate")
NUMBERS: Final = frozenset(("width", "height", "colspan", "rowspan", "start"))
EMPTY_ALLOWED: Final = frozenset(("alt", "reversed", "lang"))
"""Attributes that mean something without a value."""

LATE_SOURCES: Final = ("data-src", "data-original", "data-lazy-src")
SOURCE_SETS: Final = ("srcset", "data-srcset")

SAME_AS: Final = {"acronym": "abbr", "strike": "s"}
"""Inline elements that HTML no longer has, and what is kept in their place."""

SCHEMES: Final = frozenset(("http", "https", "mailto", "tel", "ftp"))

DROPPED: Final = frozenset(
    """
    area audio base button canvas datalist dialog embed fieldset head iframe input label link map menu meta nav noembed
    noframes noscript object optgroup option param script search select source style svg template textarea title track
    video
    """.split()
)
ROLES: Final = frozenset(
    """
    alertdialog banner complementary contentinfo dialog form menu menubar navigation search tablist toolbar
    """.split()
)
EDGE_ROLES: Final = frozenset(("banner", "complementary", "contentinfo"))
"""Roles of what stands around the article: nothing of its text, but often what says when it was updated."""

HIDDEN_CLASSES: Final = frozenset(
    """
    element-invisible screen-reader-only screen-reader-text sr-only u-hidden-visually visually-hidden visuallyhidden
    """.split()
)

NOT_PRINTED: Final = frozenset(
    "d-print-none hidden-print hide-print no-print noprint print-hidden print-hide print-none robots-nocontent".split()
)
"""Classes of what a page does not have on paper, or hides from search engines."""

CHROME_WORDS: Final = frozenset(
    """
    ad addthis addtoany ads advert advertisement advertising banner breadcrumb breadcrumbs catlinks comment comments
    consent cookie cookies editsection feedback jump login masthead menu modal nav navbar navi navigation newsletter
    overlay pager pagination popup printfooter promo promoted recommendations recommended related relatedposts respond
    search share sharedaddy sharing sidebar signup sitenotice skip skiplink skiplinks social sponsor sponsored
    subscribe subscription tagcloud tags teasers toc toolbar topbar
    """.split()
)
FILLER_WORDS: Final = frozenset(
    """
    area article articles aside bar block bottom box btn button buttons col column container content contents
    enabled field form global group header footer icons inner item items jp js layer left link links list main media
    menu mobile module mw name nav notice outer page panel posts primary right row sd secondary section site slot
    sticky tab top topics widget widgets wrap wrapper
    """.split()
)
"""Words that say nothing beside one of CHROME_WORDS in the name of a class."""

EDGE_WORDS: Final = frozenset("colophon foot footer head header".split())
EDGE_FILLERS: Final = frozenset("entry post".split())
"""What the head and the foot of a page or an article are called, and words beside them."""

LINK_HEADINGS: Final = re.compile(
    r"(?:you (?:may|might) (?:also )?(?:be interested|like)|(?:related|recommended|similar|popular|latest) "
    r"(?:articles?|content|links|news|pages?|posts?|stories|topics?)|share (?:this|on)|tags?:?$|read (?:next|more)$"
    r"|more (?:articles|from|like this|on this topic|posts|stories))",
    re.IGNORECASE,
)
"""How a heading begins below which there is nothing but links to other pages."""

BOX_CLASSES: Final = {
    "important": "important",
    "warning": "important",
    "caution": "important",
    "note": "note",
    "hint": "note",
    "tip": "note",
    "infobox": "note",
    "callout": "note",
}
REFERENCE_CLASSES: Final = frozenset(("references", "bibliography", "reflist", "reference-list"))

PERMALINK_SIGNS: Final = frozenset(
    ("#", "§", "¶", "🔗", "^", "↑", "↩", "↩︎", "&para;", "&sect;", "&#182;", "&#xb6;", "&#167;")
)

TITLE_SEPARATORS: Final = (" | ", " – ", " — ", " - ", " :: ", " · ", " • ", " » ")
"""What stands between a page's title and its site's name."""
