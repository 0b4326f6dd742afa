"""Words and phrases whose spelling was changed in 1996 or 2006; those that are still admitted are left out."""

from __future__ import annotations

_WORDS = """
rauh rau|rauhe raue|rauher rauer|rauhes raues|rauhen rauen|rauhem rauem|aufgerauht aufgeraut
aufrauhen aufrauen|aufgerauhte aufgeraute|gemse gämse|gemsen gämsen|stengel stängel|stengeln stängeln
blütenstengel blütenstängel|tip tipp|tips tipps|geheimtip geheimtipp|plazieren platzieren|plaziert platziert
plazierte platzierte|plazierten platzierten|plazierung platzierung|plazierungen platzierungen
deplaziert deplatziert|numerieren nummerieren|numeriert nummeriert|numerierte nummerierte|numerierten nummerierten
numerierung nummerierung|durchnumeriert durchnummeriert|greuel gräuel|greueltat gräueltat|greulich gräulich
schneuzen schnäuzen|schneuzt schnäuzt|geschneuzt geschnäuzt|ausschneuzen ausschnäuzen|belemmert belämmert
verbleuen verbläuen|einbleuen einbläuen|quentchen quäntchen|überschwenglich überschwänglich
überschwengliche überschwängliche|behende behände|behendigkeit behändigkeit|karamel karamell
karamelbonbon karamellbonbon|karamelisieren karamellisieren|karamelisiert karamellisiert|mop mopp
stukkateur stuckateur|zierat zierrat|tolpatsch tollpatsch|tolpatschig tollpatschig|fönen föhnen
gefönt geföhnt|roheit rohheit|zäheit zähheit|jäheit jähheit|känguruh känguru|känguruhs kängurus
schiffahrt schifffahrt|raumschiffahrt raumschifffahrt|brennessel brennnessel|brennesseln brennnesseln
brennesseltee brennnesseltee|brennesselblätter brennnesselblätter|bettuch betttuch|bettücher betttücher
kontrollampe kontrolllampe|stillegung stilllegung|stillegen stilllegen
stoffülle stofffülle|schnellauf schnelllauf|schnelläufer schnellläufer|schwimmeister schwimmmeister
stoffetzen stofffetzen|fettropfen fetttropfen|sauerstofflasche sauerstoffflasche
sauerstofflaschen sauerstoffflaschen|stickstofflasche stickstoffflasche|kristallinse kristalllinse
metallegierung metalllegierung|metallegierungen metalllegierungen|stilleben stillleben|hellicht helllicht
klemmappe klemmmappe|ballettänzer balletttänzer|ballettänzerin balletttänzerin|rolladen rollladen
programmusik programmmusik|imbißstand imbissstand|zellinie zelllinie|zellinien zelllinien|abfallager abfalllager
abfallagerung abfalllagerung|fußballänderspiel fußballländerspiel
telephon telefon|telephonisch telefonisch|telephonieren telefonieren|telephonnummer telefonnummer
photo foto|photos fotos|photoapparat fotoapparat|röntgenphoto röntgenfoto
radfahren Rad_fahren|autofahren Auto_fahren
wieviel wie_viel|wieviele wie_viele|wievielen wie_vielen|wievieler wie_vieler|zuviel zu_viel|zuviele zu_viele
zuvielen zu_vielen|zuwenig zu_wenig|zuwenige zu_wenige|jedesmal jedes_Mal
diesesmal dieses_Mal|manchesmal manches_Mal|allzuviel allzu_viel|allzuviele allzu_viele|allzusehr allzu_sehr
allzuoft allzu_oft|allzulange allzu_lange|allzufrüh allzu_früh|allzuschnell allzu_schnell|ebensogut ebenso_gut
ebensoviel ebenso_viel|ebensoviele ebenso_viele|ebensooft ebenso_oft|ebensowenig ebenso_wenig|ebensolange ebenso_lange
genausogut genauso_gut|genausoviel genauso_viel|genausoviele genauso_viele|genausooft genauso_oft
genausowenig genauso_wenig|genausolange genauso_lange|sovielmal so_viel_Mal|soviele so_viele
spazierengehen spazieren_gehen|spazierengeht spazieren_geht|schwimmengehen schwimmen_gehen
schlafengehen schlafen_gehen|essengehen essen_gehen|spazierenging spazieren_ging
umsomehr umso_mehr|umsoweniger umso_weniger
ernstnehmen ernst_nehmen|ernstzunehmen ernst_zu_nehmen
"""

_PHRASES = """
im allgemeinen=im Allgemeinen|im wesentlichen=im Wesentlichen|im besonderen=im Besonderen
im einzelnen=im Einzelnen|im folgenden=im Folgenden|im übrigen=im Übrigen|im voraus=im Voraus
im nachhinein=im Nachhinein|im vorhinein=im Vorhinein|im großen und ganzen=im Großen und Ganzen
im geringsten=im Geringsten|im entferntesten=im Entferntesten|im stillen=im Stillen|im dunkeln=im Dunkeln
im freien=im Freien|im klaren=im Klaren|im reinen=im Reinen|im trüben=im Trüben|im verborgenen=im Verborgenen
im ganzen=im Ganzen|im sitzen=im Sitzen|im liegen=im Liegen|im stehen=im Stehen
im gehen=im Gehen|im schlaf=im Schlaf|des öfteren=des Öfteren|des weiteren=des Weiteren|des näheren=des Näheren
in bezug=in Bezug|mit bezug=mit Bezug|unter bezug=unter Bezug|zum ersten mal=zum ersten Mal
zum zweiten mal=zum zweiten Mal|zum letzten mal=zum letzten Mal|beim ersten mal=beim ersten Mal
beim nächsten mal=beim nächsten Mal|das erste mal=das erste Mal|das letzte mal=das letzte Mal
das nächste mal=das nächste Mal|jedes mal=jedes Mal|dieses mal=dieses Mal|ein anderes mal=ein anderes Mal
auf dem laufenden=auf dem Laufenden|auf dem trockenen=auf dem Trockenen|bis ins kleinste=bis ins Kleinste
bis ins einzelne=bis ins Einzelne|aufs äußerste=aufs Äußerste|als ganzes=als Ganzes|alles übrige=alles Übrige
alles weitere=alles Weitere|alles mögliche=alles Mögliche|fürs erste=fürs Erste|ums ganze=ums Ganze
außer acht gelassen=außer Acht gelassen
außer acht lassen=außer Acht lassen|außer acht lässt=außer Acht lässt
in acht nehmen=in Acht nehmen|in betracht=in Betracht|außer betracht=außer Betracht
zu fuß=zu Fuß|in frage=in Frage|zu hause=zu Hause|nach hause=nach Hause|leid tun=leidtun|not tun=nottun
diät halten=Diät halten|diät leben=Diät leben|rad fahren=Rad fahren|auto fahren=Auto fahren
irgend etwas=irgendetwas|irgend jemand=irgendjemand|irgend jemanden=irgendjemanden
irgend jemandem=irgendjemandem|so daß=sodass|um so mehr=umso mehr|um so weniger=umso weniger|um so besser=umso besser
um so größer=umso größer|um so höher=umso höher|um so wichtiger=umso wichtiger|um so früher=umso früher
um so schneller=umso schneller|um so länger=umso länger|um so schwerer=umso schwerer
kopf stehen=kopfstehen
pleite gehen=pleitegehen|bankrott gehen=bankrottgehen
"""

_DAYS = "heute gestern morgen vorgestern übermorgen".split()
_TIMES = "abend mittag nachmittag vormittag nacht".split()


def _pair(text: str) -> tuple[str, str]:
    old, new = text.split()
    return old, new.replace("_", " ")


NOUNS = frozenset(
    "zuviel zuwenig radfahren autofahren spazierengehen schwimmengehen schlafengehen essengehen ernstnehmen".split()
)
"""Words that are right as nouns: "ein Zuviel an Salz", "das Radfahren"."""

BEFORE_NOUNS = frozenset("im das des als alles auf bis aufs fürs ums".split())
"""Words that open phrases which are right before a noun: "im folgenden Jahr"."""

WORDS = {
    old: new
    for old, new in map(_pair, filter(None, (item.strip() for item in _WORDS.replace("\n", "|").split("|"))))
    if old != new
}
"""Old spellings in lower case, with the one of today."""

PHRASES: dict[str, str] = {
    **dict(item.split("=") for item in _PHRASES.replace("\n", "|").split("|") if item),
    **{f"{day} {time}": f"{day} {time.capitalize()}" for day in _DAYS for time in _TIMES},
}
"""Old spellings of phrases, which are wrong only with these small letters, with the one of today."""

ENDS = frozenset(phrase.split()[-1] for phrase in PHRASES)
"""The words that phrases end in."""
