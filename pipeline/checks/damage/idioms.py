"""Pairs of English words that look like a hole and are none, and pairs that can only be one."""

from __future__ import annotations

PHRASES = {
    "at": frozenset("least most best worst all first risk home once times present birth".split()),
    "in": frozenset(
        "total part turn general particular fact vitro vivo situ utero between effect practice theory addition "
        "principle depth order front common".split()
    ),
    "for": frozenset("example instance profit".split()),
    "of": frozenset("course".split()),
    "on": frozenset("average demand top".split()),
    "by": frozenset("far now definition itself then".split()),
    "to": frozenset("date".split()),
    "than": frozenset("ever".split()),
    "with": frozenset("hindsight".split()),
}
"""First word → second words: fixed phrases, which may stand where a noun phrase is expected."""

SECOND = frozenset(
    "of in by with for from to at on into during until through via against despite towards upon than".split()
)
"""Prepositions that hardly ever begin the object of another preposition."""

AFTER_PREPOSITION = {
    "of": SECOND | {"within"},
    "under": frozenset("of for by with from".split()),
    "with": SECOND - {"than"},
    "from": SECOND,
    "for": SECOND - {"than"},
    "by": SECOND,
    "into": SECOND,
    "against": SECOND,
    "during": SECOND,
    "between": SECOND,
    "among": SECOND,
    "without": SECOND,
    "via": SECOND,
    "despite": SECOND,
    "in": frozenset("of with by during through from".split()),
    "on": frozenset("of with by from during".split()),
    "at": frozenset("of by with in for from".split()),
    "through": frozenset("of by with in".split()),
    "upon": frozenset("of by with in".split()),
    "within": frozenset("of by with in for".split()),
    "throughout": frozenset("of by with in".split()),
    "about": frozenset("of by with in from for".split()),
    "to": frozenset("of".split()),
    "towards": frozenset("of by with in".split()),
    "toward": frozenset("of by with in".split()),
    "per": SECOND,
}
"""First preposition → prepositions that cannot begin its object."""

PARTICLES = {
    "in": frozenset(
        "come comes came coming go goes went going gone bring brings brought bringing take takes took taken taking "
        "let lets mix mixed check checked fit fits fitted tie ties tied move moves moved step stepped hand handed "
        "log logged give gives gave phase phased set sets join joins joined fill filled let sink settle settled "
        "back here there home all inside engage engaged involved interested live lives lived living "
        "send sends sent wade weigh weighed cash dig blend blends move call called calls stay stays "
        "stayed sit sits".split()
    ),
    "on": frozenset(
        "go goes went going gone carry carries carried carrying hold holds move moves moved turn turned switch "
        "switched pass passed passes put puts later early so head bring brought rely relied depend depends live "
        "based work worked working get gets got getting sign signed log logged take takes hang try tried add added "
        "spur spurred act acted expand build".split()
    ),
    "through": frozenset("go goes went going gone get gets come carry carried follow break fall pull see get".split()),
    "about": frozenset("come comes came bring brings brought talk talked think thought ask asked hear heard".split()),
    "at": frozenset("look looked looks laugh laughed point aim aimed arrive arrived stare work".split()),
}
"""Preposition → words before it with which it forms a verb; then it needs no object."""

TIME_HEADS = frozenset({"whole", "entire"})
"""`the whole time` is an adverbial; after `by`, `with` or `from` it is not the object."""
