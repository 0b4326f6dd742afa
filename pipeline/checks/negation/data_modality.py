"""Words of duty, advice, permission and possibility; English ones in their base form."""

from __future__ import annotations

ENGLISH = {
    "must": "must, have to, have get to, need to, be required to, be obliged to",
    "should": "should, ought to, shall",
    "may": "may, might, can, could",
    "allow": "be allow to, be permit to, have permission to",
}
RENDERED = {
    "must": "must should",
    "should": "should",
    "may": "may allow",
    "allow": "allow may",
    "ban": "allow should",
    "no duty": "must",
}
"""What may render each of them in German, the best first; "ban" and "no duty" with a negator."""
GERMAN = {
    "must": "muss, müssen, musst, müsst, müsste, müssten, musste, mussten, muß",
    "should": "soll, sollen, sollst, sollte, sollten, solltest",
    "may": "kann, können, kannst, könnt, könnte, könnten, konnte, konnten",
    "allow": "darf, dürfen, darfst, dürfte, dürften, durfte, durften",
}

ENGLISH_HINTS = frozenset(
    "need necessary required require essential mandatory obligatory compulsory oblige vital crucial possible "
    "able ability allow permit possibly perhaps maybe likely probably recommend advise advisable let enable "
    "will would suppose imperative only never potential potentially unavoidable force but cannot expect "
    "suggest want wish help unable inevitable inevitably bear refuse".split()
)
"""English words that say what a modal verb says: beside them, none is certain."""
GERMAN_HINTS = frozenset(
    "notwendig notwendige nötig nötige erforderlich erforderliche unbedingt verpflichtet pflicht zwingend "
    "brauchen braucht brauche gebraucht möglich mögliche möglichen möglicherweise vielleicht eventuell unter "
    "lassen lässt lasse empfohlen empfiehlt empfehlen empfehlenswert ratsam fähig lage wohl wahrscheinlich "
    "voraussichtlich erlaubt verboten untersagt zulässig gilt gelten ist sind sein haben hat werden wird "
    "wurde nur erst bitte vermutlich möchten möchte wollen will mag mögen mögliches womöglich gegebenenfalls "
    "potenziell potenzielle unerlässlich imstande ggf ggf. evtl evtl. evt eventuelle bedarf bedürfen "
    "vorgeschrieben zwangsläufig gezwungen angewiesen sicher unumgänglich auf".split()
) - frozenset("ist sind sein haben hat werden wird wurde auf".split())
"""German words that say what a modal verb says."""

PERMITTING = frozenset(("allow", "permit"))
"""Those of ENGLISH_HINTS that are modal verbs themselves."""
CAUSING = frozenset(("lassen", "lässt", "lasse"))
"""Those of GERMAN_HINTS that often only say that others do something: "untersuchen lassen"."""
MARKS = frozenset(",;:–!?()")
"""What clauses end with."""

BAN = ("must not", "must never", "be not allow to", "be not permit to", "must on no account", "must under no")
"""What forbids, in English."""
NO_DUTY = (
    "not have to", "need not", "not need to", "no need to", "never have to", "no longer have to", "no longer need to",
    "be not require to", "be not oblige to", "be not necessary to",
)  # fmt: skip
"""What says that something isn't needed, in English."""
DENYING = frozenset("nicht kein keine keinen keinem keiner keines nie niemals nichts niemand niemanden".split())
"""German words that make "müssen" no duty and "dürfen" a ban."""
