"""Function words by language: they tell which language a line is in, and after which word none may be missing."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS = {
    "en": _words(
        "a about after all also an and any are as at be because been before being between both but by can could did "
        "do does during each every for from had has have he her his how if in into is it its may might more most "
        "must my no not of on or other our out over own shall she should since so some such than that the their "
        "them then there these they this those through to under until up was we were what when where which while "
        "who whose why will with within without would you your us"
    ),
    "de": _words(
        "aber alle als am an auch auf aus bei beim bis da damit dann das dass dein dem den denn der des die dies "
        "diese diesem diesen dieser dieses doch durch ein eine einem einen einer eines er es etwas für gegen haben "
        "hat hier ich ihr ihre ihrem ihren ihrer im in ins ist jede jeder jedes kann kein keine können man mehr mit "
        "muss müssen nach nicht nichts noch nur ob oder ohne sehr sein seine sich sie sind so sowie über um und uns "
        "unser unsere unter vom von vor war was weil wenn wer werden wie wir wird wo wurde wurden zu zum zur zwischen"
    ),
    "fr": _words(
        "au aux avec ce ces cette comme dans de des du elle en est et il ils la le les leur leurs mais ne nous ou où "
        "par pas plus pour qui que sa sans se ses son sont sous sur un une vos votre vous à été être"
    ),
    "es": _words(
        "al como con de del el ella en entre es esta este estos ha la las lo los más no o para pero por que se sin "
        "sobre son su sus también un una y está"
    ),
}
"""BCP 47 primary language → its commonest function words, lower case."""

NAME_WORDS = {
    "de": _words("der des für und im in zur zum von am an bei e.v"),
    "fr": _words("de des du la le les l et d pour"),
    "es": _words("de del la las el los y para"),
    "en": _words("of and for the in on to at"),
}
"""Function words that also stand inside names of organisations and titles: no evidence of a sentence."""

INTERFACE_WORDS = {
    "de": _words(
        "seite startseite inhalt inhaltsverzeichnis quellen stand aktualisiert weitere weiterlesen informationen "
        "herausgeber teilen drucken merken kontakt impressum datenschutz suche suchen anmelden zurück weiter "
        "nächste geplante aktualisierung veröffentlicht geprüft bewertung kommentar schließen öffnen"
    ),
    "en": _words(
        "page home contents sources updated read more information publisher share print contact imprint privacy "
        "search login back next published reviewed comment close open menu"
    ),
    "fr": _words("page accueil sommaire sources partager imprimer contact recherche suivant précédent fermer"),
    "es": _words("página inicio contenido fuentes compartir imprimir contacto buscar siguiente anterior cerrar"),
}
"""Words of web page furniture."""

CLOSING_WORDS = {
    "en": _words(
        "we our us page website feedback comment comments updated update publisher published copyright newsletter "
        "newsfeed contact imprint privacy editors authors reviewed rights subscribe follow information institute "
        "institution ratings twitter facebook youtube instagram disclaimer license reserved"
    ),
    "de": _words(
        "wir unser unsere unserer unserem uns seite website rückmeldung kommentar kommentare aktualisiert "
        "aktualisierung herausgeber veröffentlicht copyright newsletter kontakt impressum "
        "datenschutz redaktion autoren "
        "geprüft rechte abonnieren folgen "
        "gesundheitsinformationen informationen institut bewertung haftungsausschluss"
    ),
}
"""Words of a publisher's closing matter, by language."""

SOURCE_HEADINGS = _words(
    "sources references literature bibliography quellen literatur literaturverzeichnis quellenangaben"
)
