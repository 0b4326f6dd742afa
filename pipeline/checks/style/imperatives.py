"""Imperatives of verbs that advice on health uses: English, and German to people addressed with "du" or "ihr"."""

from __future__ import annotations

ENGLISH = frozenset(
    """
    accept add adjust allow apply arrange ask avoid be bear become begin blow bring brush buy call check choose chew
    clean clear click close combine complete consider consult contact continue cook cool cough count cover crush cut
    decide describe discard discuss dispose dissolve do drink drive eat elevate empty enjoy ensure enter exercise
    expect explain expose fill find finish follow forget get give go gargle help hold ignore imagine increase inform
    inhale inject insert inspect join keep know lay learn leave let lie lift limit listen look lower maintain manage
    make massage measure mention mix monitor move note notice notify observe open order pack pay perform place plan
    practice practise prepare press prevent protect put raise reach react read record reduce refer refrain relax
    remain remember remove repeat replace report request rest return rinse rub sanitize save say schedule see seek
    set shake share shower show sit skip sleep sniff soak speak spend split spray squeeze stand start stay step
    sterilize sterilise stick stir stop store stretch suck support swallow switch take talk tear tell think throw
    touch train treat try turn type understand use vaccinate visit wait walk warm wash watch wear weigh wipe wrap
    write scratch burst pick dab bend breathe roll tilt beware cancel dilute dip discontinue drain immerse isolate lean
    loosen moisturize moisturise pat peel pour pull push shave tie tighten unscrew unwrap trust vary attend bathe
    """.split()
)

ALWAYS = frozenset(
    """
    nimm iss lies gib hilf vergiss triff wirf sieh sprich besprich unterbrich versprich bewirb lass übernimm entnimm
    vergib betritt unternimm verlass empfiehl nehmt esst lest gebt helft vergesst trefft sprecht besprecht
    unterbrecht lasst haltet tragt wascht entnehmt unternehmt verlasst behaltet
    """.split()
)
"""Forms that are nothing else where a clause begins."""

OPENING = frozenset(
    """
    frag trink mach geh komm such benutz benutze setz setze leg lege zieh ziehe wasch wasche kau kaue hol hole bleib
    bleibe denk denke schreib schreibe bring bringe stell schau schaue vertrau vertraue drück drücke klicke wähl
    wähle üb übe fahr fahre zeig zeige nenn nenne sag sage wart warte lern lerne spül spüle probier probiere
    informier informiere meld melde atme huste vermeide verwende trinke beachte nutze bewege lagere bewahre schlucke
    entferne öffne prüfe kontrolliere erkundige beginne überlege notiere rechne kaufe gehe komme mache verzichte
    reduziere behalte desinfiziere reinige verschiebe vereinbare erzähle starte stoppe unterstütze trainiere
    kläre sammle ersetze dosiere verdünne rühre schüttle mische zerkleinere injiziere klebe wechsle erneuere
    besprühe lutsche inhaliere gurgle bedecke verbinde hebe strecke entspanne
    massiere reibe tupfe säubere entsorge bestelle besuche begleite bespreche besorge beobachte bemühe berichte
    beschreibe bestimme erinnere erkläre erlaube erwarte erzähl führe genieße gewöhne gönne hinterlasse höre
    hör ignoriere konsultiere kontaktiere kratze laufe lege lies löse passe
    protokolliere putze putz rauche respektiere sei seid schalte schlafe schneide schone spare sitze
    steh stehe steige tausche teste treibe tu tue unterlasse unterlass unternimm verbringe vergleich vermeid
    vermindere vermische verteile miss wärm wasch werde wiederhole wirf wische zögere zähle
    kratz reib tupf heb beug streck schieb dreh spuck pust blas entfern verwend sprüh schmier füll schütt gieß
    misch zerkleiner zerkau inhalier injizier massier desinfizier reinig kontrollier überprüf prüf beobacht notier
    protokollier dosier reduzier erhöh verringer steiger pausier häng steck kleb klopf zähl führ fühl spür stütz
    bürst dusch rasier schneid kämm föhn trainier renn spring schwimm lieg ruh entspann genieß bitt erklär
    telefonier bestell besorg behalt bewahr verwahr entsorg sammel schütz spar beacht hüt glaub gewöhn gönn überleg
    bemüh wiederhol verteil begleit erkundig vereinbar umarm creme dehn dehne drehe schiebe klopfe schmiere gieße
    stecke hänge spüre fühle erhöhe verringere steigere rasiere bürste kämme föhne schüttel
    """.split()
)
"""Forms that are hardly anything else where a sentence begins, and the English text gives an order or speaks to you."""

MAYBE = frozenset(
    """
    frage suche sorge achte wende stelle trage rufe ruf halt halte versuche dusche creme folge plane teile spritze
    messe schluck kauf klick stopp schütze nutz sorg acht wend versuch bade iß rühr koche koch creme fragt trinkt
    macht geht kommt sucht benutzt setzt legt zieht kaut holt bleibt denkt schreibt bringt stellt schaut vertraut
    drückt klickt wählt übt zeigt nennt sagt redet wartet lernt spült probiert informiert meldet atmet hustet
    vermeidet verwendet achtet beachtet nutzt bewegt lagert bewahrt schluckt entfernt öffnet prüft kontrolliert
    erkundigt beginnt überlegt notiert rechnet kauft verzichtet reduziert desinfiziert reinigt trocknet verschiebt
    vereinbart erzählt sorgt wendet ruft versucht duscht folgt plant schützt seht fahrt schlaft
    """.split()
)
"""Forms that may be nouns or verbs of other persons, unless a word of `OBJECTS` stands behind them."""

OBJECTS = frozenset(
    """
    den dem das einen eine ein einem keinen keine kein nicht nie niemals dich dir euch deine deinen dein deinem eure
    euren euer eurem immer viel sofort unbedingt bitte auf darauf dafür für bei jede jeden jedes mindestens
    höchstens es alle täglich regelmäßig genug ausreichend vorher danach möglichst stattdessen lieber
    """.split()
)

NOUNS = frozenset(
    """
    schlaf ruhe lauf pflege rede pass ziele fülle nähere beuge senke wärme kühle lockere trockne leiste suche sorge
    wende stelle trage rufe ruf halt dusche creme folge plane teile spritze messe schluck kauf klick stopp acht wend
    versuch bade koch
    """.split()
)
"""Forms that are nouns or adjectives too: "Ruhe bei Fieber", "Kühle Umschläge"."""

NOT_BEHIND_NOUNS = OBJECTS - frozenset("auf für bei alle viel immer".split())
"""What shows that such a form is an imperative."""

FINITE = frozenset(
    """
    ist sind war waren wird werden wurde wurden kann können könnte darf dürfen muss müssen soll sollen sollte sollten
    hilft helfen tut gilt gelten hat haben bedeutet bringt gehört gehören macht reicht und oder von
    """.split()
)
"""Words that show that a noun stands before them: "Schlaf ist wichtig"."""

SUBJECTS = frozenset("er man".split())
SUBJECTS_OF_BE = SUBJECTS | frozenset("es sie dies das".split())
"""Words behind a verb, or behind "sei", that show that it is a subjunctive: "sei es zu Hause oder unterwegs"."""

GOING_ON = frozenset("auch aber damit bis weil sonst bevor um besonders vor".split())
"""What goes on behind a comma where the clause before it is not a condition."""

JOINING = frozenset("und oder dann bitte aber also sonst".split())
"""Words behind which an imperative may stand."""
