"""German: what a compound may be made of, beside terms of the glossary."""

from __future__ import annotations

ONSETS = frozenset(
    """
    b bl br c ch chl chr cl cr d dr f fl fr g gl gn gr h j k kl kn kr l m mn n p pf pfl pfr ph pl pn pr ps q qu
    r rh s sc sch schl schm schn schr schw sh sk skl sl sm sp spl spr sq st str sz t th thr tr ts tsch v w wh wr
    x y z zw
    """.split()
)
"""The consonants a German word (or a loan word in it) can begin with."""

VOWELS = frozenset("aeiouyäöü")

NO_MODIFIERS = frozenset(
    """
    ab ad anti auf aus be bei com con de des dis durch dys ein emp ent epi er eu ex ge hypo im in inter intra
    iso kata kom kon kontra kor meta miss mit nicht non ob par para per pro pseudo re sub sym syn trans un ur
    ver zer zusammen über
    """.split()
)
"""Beginnings that form no compound, or one that means something else (Antikörper is no Körper, Konkurs no Kurs)."""

NO_HEADS = frozenset(
    """
    ade age al ant anz ast atik ation atisch ator atur bar bung chen dung ell end ende ender ens enz erie erin ert
    eur gung haft heit iell ier iere ieren ierend iert ierung ieur ig igkeit ik iker ikerin ion iona ional ionell ionär
    isation isch isierung ismus ist istin ition ität iv keit kung lein ler lerin lich ling los lung ment mung
    ner nerin nis nung pung ren rende render rung sam schaft sierung sung tik tion tum tung ual uell ung ur zung oid ös
    """.split()
)
"""What follows a stem to derive a word, not to compound one (Infekt: Infektion); inflected forms count as well."""

ADJECTIVE_HEADS = (
    """
    abbauend abhängig anfällig arm artig assoziiert aufbauend auslösend bedingt bedürftig befallen begleitend
    behandelt bekämpfend berechtigt bereit bezogen bildend empfindlich erfahren erhaltend erkrankt erregend fern
    fokussiert frei freundlich fähig fördernd förmig gebunden gefährdet geleitet gerecht geschädigt gesteuert
    gestützt gesund haltig hemmend intensiv kompatibel krank lindernd lösend mindernd modifizierend müde nah
    naiv negativ neutral orientiert pflichtig positiv reduzierend reduziert refraktär reich relevant resistent
    schonend schwach schädigend schädlich schützend senkend sensibel sensitiv spezifisch stabil stabilisierend
    stark steigernd stillend stimulierend stärkend tauglich tragend typisch tötend unabhängig unempfindlich
    unspezifisch unterstützt verdächtig verhindernd verkleinernd vermehrend vermeidend vermittelt vernichtend
    verursachend verursacht verändernd vorbeugend wirksam zentriert zerstörend ähnlich überexprimierend
    übertragbar übertragen
    """
).split()
"""Adjectives that compound with nouns: only before them does a noun begin in lower case (hormonempfindlich)."""

FOODS = frozenset(
    """
    brot gericht knödel kuchen käse pastete pfanne pralle ragout salat schnitzel spieß suppe sülze wurst
    """.split()
)
"""Heads that turn a part of the body into a dish: Leberwurst is no rendering of liver."""

KNOWN_HEADS = frozenset(
    """
    abnahme abo abschnitt abstrich abteilung aktivität alter amputation amt analyse ansatz anstieg anteil anzahl
    app apparat arm art arten arzt aufbau aufnahme ausfall auswahl bad bank bau befund beginn behandlung
    belastung beratung bereich bericht beschwerden bestimmung beteiligung beweglichkeit bewegung bild bildung
    bruch chirurgie dauer diagnose diagnostik dichte dosis druck drüse durchblutung effekt entfernung entnahme
    entwicklung entzündung erfahrung ergebnis ergebnisse erkrankung ernährung ersatz experte expression faktor
    farbe fehlbildung fehler fett flüssigkeit folge form forschung frage funktion gabe gefäß gefühl gelenk gen
    gerät geschichte gesellschaft gewebe gewicht gruppe größe heilung hemmer hilfe hälfte höhle implantat
    infektion information innenseite instabilität klinik knochen kontrolle konzentration krankheit krebs kur
    lymphödem lähmung länge lösung mangel marker medizin menge merkmal messung methode mittel mobilität muskel
    muster mut mutation nerv niveau not operation ort paar papier patient pflege phase plan praxis presse
    problem produkt produktion programm prothese präparat punkt qualität rad rat rate reaktion region register
    rest rezeptor risiko ruhe schaden schiene schlinge schmerz schmerzen schutz schwellung schwäche schädigung
    seite sequenz signatur sog spezialist spiegel spritze stau steuerung stimulation straffung studie stärke
    störung system tabelle tablette tag team teil test therapie tod tor training transplantation träger tumor
    typ uhr untersuchung ursache vene verfahren vergrößerung verlauf verletzung verlust verpflanzung versagen
    versorgung veränderung volumen vorsorge wachstum wand wechsel weg wert wirkung wunde zahl zeichen zeit zelle
    zentrum zufuhr zug zunahme zustand öl übertragung
    """.split()
)
"""Heads of medical texts: a short term (Gen, Arm) is a modifier only before one of them or a term."""

PARTICLE_ENDS = ("saus", "naus", "sauf", "nauf", "szusammen", "nzusammen")
"""Ends of modifiers whose particle belongs to the head: Infektions-ausbruch is no Bruch."""

KNOWN_MODIFIERS = frozenset(
    """
    alt arm bad bau bio blut brust daumen druck ei eisen erb finger frauen fuß gen gesichts grund hals haupt
    haut heil herz hirn hno kiefer kinder knochen kontroll kopf kraft krebs kur körper leber lungen lymph magen
    mund muskel männer nach nacken nerven neu nieren not ober ohr ort patienten raucher rest risiko rot rücken
    schlüssel schmerz schulter see spender stamm staub tag tee tochter tod tumor uhr unter ursprungs voll vor
    wirk zahn zell ziel öko öl
    """.split()
)
"""Modifiers of medical texts: a short term is a head only after one of them, or a term."""

SHORT_MODIFIERS = frozenset("ei öl bh ph".split())

AMBIGUOUS_FORMS = frozenset("lung lungen nieren".split())
"""Forms of a noun that are ends of derived words as well (Behandlungen, abonnieren)."""

CONTAINING = frozenset(
    """
    ameisen arbeiter armbrust begleiter behandlung beschimpfung beweisen brücken bäder drachen drücken dänemark
    elfenbein export gendarm gerippe gewerbe gleisen grippe halter handlung import impuls kinase kleber komitee
    kooperation kreisen krippe lauge leiter loader marketing markt modem organisation organismus papille
    parzelle personal porträt portugal preisen problem proteinase quacksalber reisen reiter report schalter
    scherz sorganisation sorganismus sorgfalt sorgfältig speisen sport sprachen strippe testament transport
    verwalter verzahnung vormund herzog herzegowina portabel portable portemonnaie portfolio portier portrait
    portwein regelrecht
    """.split()
)
"""Words in which another stands by accident (Rippe in Grippe)."""

ADJECTIVE_MODIFIERS = frozenset(
    """
    bio chemo elektro extra gastro gesamt gynäko halb hoch immun intensiv kardio leicht mittel multi nach neuro
    nieder onko palliativ peri post prä psycho radio schwach sozial stark teil ultra voll vor
    """.split()
)
"""What stands before an adjective in a compound with the same meaning (teilstationär)."""

DERIVED_STARTS = frozenset(
    """
    abilit ations ator atorisch erend haftig heits ibilit iatr ier igramm ionist isations isator isch isions
    ismen ismus istisch ivit itat itäts keits lich losig massig mäßig ogramm oid olog or schaft ungs barkeit
    samkeit
    """.split()
)
"""What derives a word from a stem, also where more follows (Infektionsschutz, Rezeptorstatus): no word begins so."""

FREE_STARTS = frozenset(
    """
    ischiadikus ischialgie ischias ischäm lichen licht oidium oral orange orbit orchester orden order ordn organ
    orgas orient origin oropharynx ort orthese orthop schaftbruch schaftfraktur schaftprothese
    """.split()
)
"""Beginnings of words of their own that only look like what derives a word (Herzischämie, Blutort)."""

ADJECTIVE_SUFFIXES = frozenset("bar haft ig isch lich los mäßig sam".split())
"""What makes an adjective of a noun, which renders the noun only where it is listed as derived from it."""
