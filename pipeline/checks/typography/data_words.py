"""Words that may stand twice in a row, abbreviations that end in a full stop, words that begin in lower case."""

from __future__ import annotations

REPEATABLE = {
    "de": frozenset(
        "die der das dem den deren dessen sie ihr es was wer zu an sehr ganz viel so wieder weiter mehr "
        "ja nein hin her bis blau bla ha he ach na nach durch um ab auf zur".split()
    ),
    "en": frozenset("had that is do so very her no bye much many far who ha".split()),
    "fr": frozenset("nous vous se très si bien non oui en ha".split()),
    "es": frozenset("muy no sí ya se ja".split()),
    "it": frozenset("molto via piano così via poco no sì lo la appena quasi".split()),
    "nl": frozenset("die dat heel zeer ja nee zo er u".split()),
    "pt": frozenset("muito não sim se já".split()),
    "sv": frozenset("det den mycket för så ja nej är".split()),
    "da": frozenset("det den meget for så ja nej er der".split()),
    "nb": frozenset("det den veldig for så ja nei er".split()),
    "pl": frozenset("się to bardzo tak nie".split()),
    "cs": frozenset("se to velmi ano ne si".split()),
}
"""Words that a sentence may have twice without a comma between: "die Frau, die die Pille nimmt", "wenn Sie sie nehmen",
"führt zu zu hohen Werten", "an an Krebs Erkrankten"; and reduplications."""

OPENING_TWICE = frozenset("die der das dem den deren dessen was wer".split())
"""German words that stand twice only where a clause begins: a pronoun and an article."""

BEFORE_NOUNS = frozenset("an ab auf durch nach um".split())
"""German words that stand twice only before a noun without an article: "an an Krebs Erkrankten"."""

PREPOSITIONS = tuple(
    "an auf aus bei durch für gegen hinter in mit nach neben ohne über um unter von vor während wegen zu "
    "zwischen".split()
)

MENDABLE = {
    "de": frozenset(
        "und oder ist sind war waren wird werden wurde wurden kann können ein eine einen einer eines einem im am "
        "vom beim "
        "dass wenn wie als auch sowie bei für des man oft meist zum ins".split()
    ),
    "en": frozenset("the a an and or of to in on at for with are was were be can by from".split()),
    "fr": frozenset("le la les de du des et ou un une est sont dans pour par avec".split()),
    "es": frozenset("el la los las de del y o un una es son en para por con".split()),
    "it": frozenset("il di del della e o un una è sono in per con".split()),
    "nl": frozenset("de het een en of is zijn van in op met voor".split()),
}
"""Words of which one can be taken out without a loss."""

ABBREVIATIONS = frozenset(
    # German
    "abb abs abt allg anm art aufl az bd bsp bspw bzgl bzw ca chr co dez dgl dr ebd ehem einschl engl etc evtl exkl ff "
    "fa feb fr frz geb gem ggf ggü gr hl hrsg inkl insb insbes internat jan jh jhd jr kap kfz lat lfd lt lit "
    "max med min "
    "mind mio mo mrd mwst nov nr od okt pat pkt prof psych rd resp s sa sep sept sog spez st std stdn str tab "
    "tabl tägl "
    "tel u uä usf usw u.a v.a vgl vol vs wg wiss wö z zit zt zw zzgl zus stk tbl hptl kps trpf inh vorm "
    # English
    "approx apr assn aug ave corp dec dept e.g ed eds est fig figs fri gov govt hr hrs i.e inc incl jul jun ltd mar mr "
    "mrs ms no oct oz p pp ph.d p.m a.m rev sec sr st tbsp tsp u.k u.n u.s u.s.a vols wed yr yrs et.al al tab "
    "tabs cap caps "
    # French, Spanish, Italian, Dutch
    "env ex m mm mme p.ex av boul pág págs núm sra srta ecc pag sig dott bijv enz blz dhr mevr".split()
)
"""Lower-case abbreviations without their last full stop."""

LOWER_STARTS = frozenset("von van de der den di da le la al el ter ten zu von’t d’".split())
"""Names that may begin in lower case where a line begins."""

PHRASE_STARTS = frozenset(
    "mit für in im bei beim zur zum zu durch von vom aus auf an am über unter vor nach ohne wegen als um sowie und "
    "oder".split()
)
"""Words that begin a list item which goes on with the sentence above it: in lower case, whatever English does."""

OTHER_STOPS = {
    "؟": "?",
    "。": ".",
    "？": "?",
    "！": "!",
    "：": ":",
    "।": ".",
    "॥": ".",
    "۔": ".",
    "։": ".",
    "።": ".",
    "፧": "?",
    "．": ".",
}
"""Final marks of other scripts and the Latin ones that they stand for."""

NO_FINAL_STOP = frozenset("th lo km my bo dz".split())
"""Languages that end a sentence with a space."""

OWN_STOP = frozenset("ja zh ko hi mr ne bn hy am ur fa ar he ti pa gu".split())
"""Languages whose missing full stop cannot be put in as "."."""
