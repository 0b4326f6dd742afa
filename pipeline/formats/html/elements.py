"""What the HTML standard says about elements, as far as finding translatable blocks needs it.

Source: WHATWG HTML, sections "Optional tags", "Rendering" (which elements are blocks) and "The translate attribute".
"""

from __future__ import annotations

from typing import Final

from pipeline.inline import VOID_TAGS

VOID: Final = VOID_TAGS | frozenset("basefont bgsound keygen".split())

RAW_TEXT: Final = frozenset("iframe noembed noframes script style textarea title xmp".split())
"""Elements whose content holds no tags."""

BLOCK: Final = frozenset(
    """
    address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
    figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main
    menu nav noframes noscript ol optgroup option p plaintext pre search section summary table tbody td
    tfoot th thead title tr ul xmp
    """.split()
)
"""Elements that end the run of text before them. Unknown elements are inline, as browsers have it."""

FOREIGN: Final = frozenset(("svg", "math"))
"""Elements of other markup languages: tags inside follow the rules of XML in part."""

INTEGRATION: Final = frozenset("desc foreignobject title".split())
"""Elements of SVG that hold HTML."""

FOREIGN_BLOCK: Final = frozenset("desc text title foreignobject".split())
"""Elements of SVG that hold a text of their own."""

ISLAND: Final = frozenset(
    "audio button canvas datalist embed iframe map math object picture select svg template video".split()
)
"""Inline elements whose inside is text of its own: one opaque code in the text around them."""

CODE: Final = frozenset("iframe noembed noframes plaintext script style xmp".split())
"""Elements whose content is not text for readers, or is no place for escaped text; nothing makes it translatable."""

NEVER: Final = CODE | frozenset("listing math pre textarea".split())
"""Elements that stand apart from the text around them and hold nothing to translate, unless they ask for it."""

PROTECTED: Final = frozenset("code kbd samp var".split())
"""Inline elements that are shown to the translator and never changed."""

HEAD: Final = frozenset("base basefont bgsound link meta noframes noscript script style template title".split())
"""What can stand in `<head>`; any other tag, and text, ends it."""

LEVELS: Final = {f"h{level}": level for level in range(1, 7)}
"""The levels of headings."""

KIND: Final = {
    "title": "title",
    "p": "paragraph",
    "li": "list item",
    "dt": "term",
    "dd": "definition",
    "td": "table cell",
    "th": "table header",
    "caption": "table caption",
    "figcaption": "caption",
    "blockquote": "quote",
    "summary": "summary",
    "button": "button",
    "option": "option",
    "legend": "legend",
    "address": "address",
    "svg desc": "description of a drawing",
    "svg text": "text of a drawing",
    "svg title": "title of a drawing",
} | {name: f"heading {level}" for name, level in LEVELS.items()}

ATTRIBUTE_KIND: Final = {
    "alt": "alternative text",
    "title": "tooltip",
    "aria-label": "label",
    "aria-description": "description",
    "aria-roledescription": "role",
    "aria-placeholder": "input hint",
    "aria-valuetext": "value",
    "placeholder": "input hint",
    "label": "label",
    "abbr": "abbreviation",
}
"""Attributes that readers see or hear; `label` and `abbr` only where ATTRIBUTE_ELEMENTS says so."""

ATTRIBUTE_ELEMENTS: Final = {
    "label": frozenset(("optgroup", "option", "track")),
    "abbr": frozenset(("th",)),
}

BUTTON_INPUTS: Final = frozenset(("button", "reset", "submit"))

_FLOW: Final = """
    address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4
    h5 h6 header hgroup hr listing main menu nav ol p plaintext pre search section summary table ul xmp
""".split()
_CELL_BOUND: Final = frozenset(("table", "template", "html", "svg", "math"))
_TABLE_PARTS: Final = frozenset("caption colgroup tbody tfoot thead tr".split())
_P_BOUND: Final = frozenset(("button", "caption", "html", "object", "table", "td", "template", "th", "svg", "math"))
_LIST_BOUND: Final = frozenset(("ul", "ol", "menu", "dir", *_P_BOUND))

CLOSES: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    **{name: (frozenset(("p",)), _P_BOUND) for name in _FLOW},
    "li": (frozenset(("li", "p")), _LIST_BOUND),
    "dt": (frozenset(("dt", "dd", "p")), frozenset(("dl", *_P_BOUND))),
    "dd": (frozenset(("dt", "dd", "p")), frozenset(("dl", *_P_BOUND))),
    "option": (frozenset(("option",)), frozenset(("select", "datalist", "optgroup"))),
    "optgroup": (frozenset(("option", "optgroup")), frozenset(("select",))),
    "td": (frozenset(("td", "th")), frozenset(("tr", *_CELL_BOUND))),
    "th": (frozenset(("td", "th")), frozenset(("tr", *_CELL_BOUND))),
    "tr": (frozenset(("tr", "caption", "colgroup")), _CELL_BOUND),
    **dict.fromkeys(("caption", "colgroup", "tbody", "thead", "tfoot"), (_TABLE_PARTS, _CELL_BOUND)),
    "rt": (frozenset(("rt", "rp")), frozenset(("ruby",))),
    "rp": (frozenset(("rt", "rp")), frozenset(("ruby",))),
    "body": (frozenset(("head",)), frozenset()),
}
"""A start tag ends the outermost open element of the first set that no element of the second set hides."""

OPTIONAL_END: Final = frozenset(
    "body colgroup caption dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr".split()
)
"""Elements whose end tag may be left out."""

SCOPE: Final = {
    "p": _P_BOUND,
    "li": _LIST_BOUND,
    "td": _CELL_BOUND,
    "th": _CELL_BOUND,
    "tr": _CELL_BOUND,
    "tbody": _CELL_BOUND,
    "thead": _CELL_BOUND,
    "tfoot": _CELL_BOUND,
}
"""An end tag doesn't look for its start tag beyond these elements; that of an inline element not beyond a block."""

LINK_BOUND: Final = frozenset("caption html marquee object table td template th".split())
"""Inside these a link may stand although there is a link around them."""
