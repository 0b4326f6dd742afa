"""Words of conditions and exceptions: how each may be rendered in German, and what shows that it was lost."""

from __future__ import annotations

ENGLISH = {
    "unless": "unless, except if, except when, except where",
    "only if": "only if, only when, only in case, only provided, only in the event, only where, if and only if",
    "even if": "even if, even when, even where",
    "except": "except, except for, with the exception of, excluding",
}

RENDERED = {
    "unless": (
        "nicht kein keine keinen keinem keiner keines nie ohne denn außer ausser ausgenommen ausnahme nur sonst "
        "andernfalls sofern solange soweit vorbehaltlich erst bis weder niemand nichts fehlt fehlen lediglich "
        "ausschließlich vorausgesetzt anderes"
    ),
    "only if": (
        "nur erst ausschließlich lediglich allein sofern vorausgesetzt voraussetzung frühestens solange außer bloß "
        "nicht kein keine keinen einzig ausgenommen bedingung"
    ),
    "even if": (
        "auch selbst sogar obwohl obgleich wenngleich obschon trotz trotzdem ob egal ungeachtet unabhängig dennoch "
        "gleichgültig doch zwar sei mag"
    ),
    "except": (
        "außer ausser ausgenommen ausnahme ausschließlich ohne abgesehen bis nicht kein keine keinen nur ausschluss "
        "ausgeschlossen mit ausnahmen sonst neben sondern jedoch aber anders lediglich abzüglich exklusive einzig "
        "ausnahmsweise einzige"
    ),
}

TURNED = {
    "unless": "wenn, falls, sofern, soweit",
    "only if": "wenn, falls",
    "even if": "wenn, falls",
    "except": "einschließlich, inklusive, auch, samt, darunter, sowie",
}
"""German words that render the rest of it: what stands there in place of it is certain."""

GERMAN = {
    "unless": "es sei denn, außer wenn, ausser wenn",
    "only if": "nur wenn, nur falls, nur dann wenn",
    "even if": "selbst wenn, sogar wenn",
    "except": "ausgenommen, mit ausnahme",
}
SAID = {
    "unless": (
        "unless except exception not no without only until otherwise but excluding never besides never if_not other "
        "apart save barring absent cannot nobody nothing none exclude"
    ),
    "only if": (
        "only unless until just not sole solely except exclusively no never without provided must limit restrict "
        "reserve condition before first long merely if_only depend subject require"
    ),
    "even if": (
        "even though although whether regardless despite while no matter also too still irrespective notwithstanding "
        "where however albeit as but"
    ),
    "except": (
        "except exception exclude but not no without apart aside other only save bar unless exempt besides outside "
        "excluding beyond than minus sole"
    ),
}
MEANT = {"unless": "if when", "only if": "if when whenever", "even if": "if when", "except": "include including with"}
"""English words of which these were made by mistake."""

SIGNS = frozenset(
    "unless except only even exception excluding außer ausser nur selbst sogar ausgenommen ausnahme sei".split()
)
"""Each phrase of ENGLISH and GERMAN has one of these."""
