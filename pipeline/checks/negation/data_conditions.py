"""Words of conditions and exceptions: how each may be rendered in German, and what shows that it was lost."""

from __future__ import annotations

ENGLISH = {
    "unless": "unless, except if, except when, except where",
    "only if": (
        "only if, only when, only in case, only provided, only in the event, only where, if and only if, only on "
        "condition, only as long as, only so long as"
    ),
    "even if": "even if, even when, even where",
    "except": (
        "except, except for, with the exception of, excluding, apart from, aside from, other than, save for, all but"
    ),
    "although": "although, though, even though, despite, in spite of, notwithstanding",
    "because": "because, because of, due to, owing to, thanks to",
    "provided": "provided that, provide that, as long as, so long as, on condition that, on the condition that",
    "regardless": "regardless of, irrespective of, whether or not, no matter",
    "if": "if, in case, in the event, whenever",
}

RENDERED = {
    "unless": (
        "nicht kein keine keinen keinem keiner keines nie ohne denn außer ausser ausgenommen ausnahme nur sonst "
        "andernfalls vorbehaltlich höchstens allenfalls ausnahmsweise erst bis weder niemand nichts fehlt fehlen "
        "lediglich ausschließlich anderes"
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
        "ausgeschlossen ausnahmen sonst neben sondern jedoch aber anders lediglich abzüglich exklusive einzig "
        "ausnahmsweise einzige andere anderen anderes anderer weitere weiteren darüber zusätzlich"
    ),
}

TURNED = {
    "unless": "wenn, falls, sofern, soweit, solange, vorausgesetzt",
    "only if": "wenn, falls",
    "even if": "wenn, falls",
    "except": (
        "einschließlich, inklusive, auch, samt, darunter, sowie, zusammen mit, mitsamt, nebst, eingeschlossen, "
        "inbegriffen"
    ),
}
"""German words that render the rest of it: what stands there in place of it is certain."""

CONTRARY = {
    "unless": "even if, although, because",
    "only if": "even if, although",
    "even if": "only if, because",
    "although": "because, only if, as long as",
    "because": "although, even if",
    "provided": "even if, although",
    "regardless": "only if",
    "if": "although",
}
"""What none of them may become, if the English text says nothing of the kind."""

JOINTS = {
    "even if": (
        "auch wenn, selbst wenn, sogar wenn, auch dann wenn, selbst dann wenn, selbst falls, auch falls, sogar bei"
    ),
    "although": "obwohl, obgleich, obschon, wenngleich, trotz, trotzdem, ungeachtet",
    "because": "weil, dank, wegen, aufgrund, infolge",
    "only if": (
        "nur wenn, nur falls, nur dann wenn, nur sofern, nur solange, nur unter der bedingung, nur bei, nur im fall"
    ),
    "as long as": "solange",
    "if": "wenn, falls, sofern, vorausgesetzt, sobald, bei, im fall, im falle",
    "unless": "es sei denn, außer wenn, ausser wenn, außer, ausser, ausgenommen, mit ausnahme, sonst, andernfalls",
    "only": "nur, erst, lediglich, ausschließlich, frühestens, allein",
    "as": "da, denn, deshalb, daher, darum, deswegen, durch, damit, um, so",
    "though": "aber, jedoch, dennoch, zwar, allerdings, während, gleichwohl, doch, auch, selbst, sogar, nur noch",
}
"""German words that join what depends on a condition to it."""

FITTING = {
    "unless": "unless, only if, only",
    "only if": "only if, only",
    "even if": "even if, although, though",
    "although": "although, even if, though",
    "because": "because, as, if",
    "provided": "if, as long as, only if, only",
    "regardless": "even if, although, though",
    "if": "if, as long as, only if, unless, even if",
}
"""What each may become in German."""

JUSTIFIED = {
    "even if": (
        "even although though regardless despite whether whatever matter also too still irrespective notwithstanding "
        "however spite but yet"
    ),
    "although": (
        "although though despite spite even but while still however notwithstanding yet nevertheless regardless "
        "whereas nonetheless albeit whether anyway"
    ),
    "because": ("because since due thank thanks owing result reason cause account view therefore given"),
    "only if": "only unless until just not solely except without must limit restrict reserve condition before merely",
    "as long as": "as long while until during so provide provided if when",
}
"""English words that say what a German one says that would be contrary."""

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

DENYING_CLAUSE = frozenset(("wenn", "falls", "sofern", "soweit", "solange", "insofern"))
"""German words that open a clause in which "unless" needs a negator."""
NOT_PLAIN_CONDITION = frozenset(
    "denn außer ausser ausgenommen ausnahme nur sonst andernfalls erst bis ohne vorbehaltlich lediglich "
    "ausschließlich allenfalls höchstens allein ausnahmsweise".split()
)
"""German words with which a condition may say what "unless" says without a negator of its own."""

ONLY = frozenset(("only", "solely", "exclusively"))
ONLY_RENDERED = frozenset(
    "nur erst ausschließlich ausschließliche lediglich allein alleinige alleiniger bloß einzig einzige "
    "einzigen einziger einziges einzigem einzigste kaum gerade gerademal wenig wenige weniger wenigen "
    "beschränkt beschränken beschränkte begrenzt begrenzte begrenzen vorbehalten frühestens höchstens maximal "
    "nicht kein keine keinen keinem keiner nie niemand nichts niemals ohne außer ausser ausgenommen bis "
    "selten sonst einmal einmalig sobald lieber sofern solange vorausgesetzt voraussetzung wenigstens noch "
    "knapp ausnahme ausnahmsweise reicht genügt besonders schon bereits speziell eigens rein reine reiner "
    "reinen weder spezifisch statt stattdessen aber zwar trotzdem jedoch doch leider darüber auch hinaus "
    "sondern weitere allerdings vor dann bisher jetzt nun ausreichend beschränkung derzeit zuletzt kürzlich "
    "neuerdings minimal minimale gering geringe geringer geringen zumindest mindestens gleich beste".split()
)
"""German words one of which is in any sentence that says "only" in some way."""
ONLY_STEMS = (
    "zufall", "zufäll", "teils", "selten", "einzel", "vereinzel", "kurz", "rezept", "verschreib", "schwer",
    "beschränk", "begrenz", "ausschließlich", "einzig", "wenig", "alleinig", "gering", "klein", "teilweise",
    "eingeschränkt", "apothekenpflichtig",
)  # fmt: skip
"""How words begin that say "only" in some way."""
RESTRICTED = frozenset(
    "if when after in for by to with under during at people person patient woman man child adult those "
    "recommend suitable use consider give approve available allow offer do perform take".split()
)
"""What stands right after an "only" that restricts who or when something is meant for."""
NOT_ONLY = frozenset(("not", "the", "an", "if", "a", "one", "but", "his", "her", "their", "its", "my", "our", "your"))
"""What stands right before an "only" that restricts nothing: "not only", "the only one"."""
WIDENED = frozenset(("auch", "sogar", "ebenfalls", "selbst"))
"""What is in place of "only" where the restriction has been turned."""

GRAVE = frozenset(("unless", "only if", "even if", "except"))
"""Those without which an instruction says the contrary."""
