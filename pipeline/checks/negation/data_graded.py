"""Qualities at the ends of a scale: English low end | English high end | German low end | German high end.

"not easy" may be "schwierig" in German, but "difficult" need not be "nicht leicht". Written as in data_opposites.
"""

from __future__ import annotations

ROWS = """
rare, rarely, seldom, infrequent, infrequently, uncommon, scarce, unusual, exception | common, commonly, often,
    frequent, frequently, usual, usually, always, many, widespread, much, typically, rule | selten-, vereinzelt-,
    sporadisch-, gelegentlich-, manchmal, mitunter, ausnahme | häufig-, oft, oftmals, meist, meistens, immer, üblich-,
    gewöhnlich, verbreitet-, stets, vielfach, viele, regel
difficult, hard, complicated, complex, struggle, difficulty | easy, easily, simple, simply, possible, can, readily,
    straightforward | schwer-, schwierig-, kompliziert-, mühsam-, schwierigkeit, schwierigkeiten, komplex-, aufwendig-
    | leicht-, einfach-, mühelos-, problemlos-, unkompliziert-, unproblematisch-, ohne probleme
few, little, a few, small number, minority, slight, slightly, poorly | many, much, most, a lot, lot, significant,
    considerable, large, well, very, greatly | wenig-, wenige, wenigen, gering-, kaum, spärlich-, minderheit,
    geringfügig-, einige, einigen, manche, mäßig-, selten- | viel-, viele, vielen, meisten, zahlreich-, groß-, stark-,
    sehr, mehrheit, gut-
some, partly, partial, partially, sometimes, part | all, every, everyone, everybody, each, always, entire, entirely,
    everything, whole, complete, completely, fully, full | manche, mancher, manchen, einige, einigen, teilweise, teils,
    zum teil, nur ein teil, manchmal, bisweilen, bedingt, eingeschränkt, unterschiedlich-, nur, nur teilweise, halb |
    alle, allen, aller, alles, jede, jeder, jeden, jedem, jedes, immer, ganz, gesamt-, völlig-, vollständig-,
    komplett-, stets
short, briefly, shortly, brief, soon, recent, recently | long, for long, later | kurz-, kürzlich, bald, neulich,
    unlängst, wenig | lang-, lange, später-
near, nearby, close | far, distant, remote | nah-, nahe, nähe, in der nähe | weit-, fern-, entfernt-
bad, poor, badly, worse, sick, ill, unwell, poorly, evil | good, well, healthy, better, fine, right | schlecht-,
    schlimm-, krank-, übel, mies-, unwohl, ungut-, mangelhaft- | gut-, wohl, gesund-, besser-, richtig-
false, untrue, mistaken, wrong, incorrect, myth, lie | true, correct, right, the case, fact | falsch-, unwahr-, irrig-,
    irrtum, irrtümlich-, unzutreffend-, gelogen | wahr-, richtig-, zutreffend-, zutrifft, stimmt, stimmen, trifft zu,
    korrekt-
weak, weakly, mild, slight, low | strong, strongly, severe, high, serious, heavy | schwach-, mild-, leicht-, gering-,
    niedrig-, harmlos- | stark-, schwer-, hoch-, hohe, hohen, ernst-, heftig-
small, minor, tiny, little | big, large, great, major | klein-, gering-, winzig- | groß-, bedeutend-
lower, less, fewer, smaller, reduce, decrease | higher, more, greater, bigger, increase, better | niedriger-, weniger,
    geringer-, kleiner-, reduzier=, senk=, verringer= | höher-, mehr, größer-, steig=, erhöh=, besser-
worse, inferior, worsen, less well, less good | better, superior, improve, as good | schlechter-, unterlegen,
    schlimmer-, verschlechter= | besser-, überlegen, verbesser=, so gut
unlike, different, differ, differently, another, other, distinct | same, equal, identical, like, alike, as | anders,
    andere, anderen, anderer, verschieden-, unterschiedlich-, unterscheid=, abweich=, abweichend-, ungleich- | gleich-,
    identisch-, genauso, ebenso, wie, dasselbe, derselbe, dieselbe, selbe, selben
late, delay, later | early, yet, immediately, soon, on time, promptly, in time | spät-, verspätet-, verzöger=, später-,
    noch ausstehend, aussteh= | früh-, sofort, rechtzeitig-, pünktlich-, gleich, bereits, schon
empty, fasting, fast, sober, on an empty stomach | full, eat, drink, food | leer-, nüchtern-, fasten, leeren | voll-,
    essen, isst, trinken
dead, die, death | alive, live, survive, survival | tot-, sterb=, stirbt, gestorben, verstorben-, starb, starben, tod |
    lebend-, leb=, überleb=, lebt
alone, on your own, single, lonely | together, with | allein-, alleine, einsam-, isoliert- | zusammen, gemeinsam-
absent, miss, skip, omit, leave | attend, present, take, go, come | fehl=, auslass=, weglass=, versäum=, fernbleib=,
    überspring= | teilnehm=, anwesend-, einnehm=, einzunehmen, eingenommen-, nehmen, genommen-, nimmt, kommen, geh=
awake, sleepless | sleep, asleep | wach-, schlaflos- | schlaf=, schläft, einschlaf=
quiet, silent, silence, still | say, speak, talk, tell, noise | schweig=, ruhig-, still-, still, verschweig= | sag=,
    sprech=, spricht, reden, erzähl=
hide, conceal, secret | show, see, visible, reveal | versteck=, verberg=, verborgen-, geheim- | zeig=, seh=, sieht,
    sichtbar-
deteriorate, worsening | improve, recover, cure | verschlechter= | verbesser=, erhol=, heil=
continue, remain, stay, keep, still | stop, change, leave, go away, disappear, end | weiter, weiterhin, bleib=,
    bestehen, anhalt=, andauer=, behalt= | aufhör=, ändern, veränder=, verschwind=, verlass=, wechsel=
stand still, rest, stagnate, constant | move, progress, change, exercise | stillsteh=, ruh=, stagnier=, konstant-,
    ausruhen | beweg=, fortschreit=, veränder=
at home, stay | go, leave, travel | zu hause, zuhause, daheim | geh=, verlass=, reis=
controversial, unproven, open, unresolved | agree, prove, clear, settle, sure, know, certain | umstritten-, strittig-,
    offen-, ungeklärt-, unklar-, unbekannt-, fraglich- | einig-, geklärt-, bewiesen-, klar-, sicher-, bekannt-, weiß,
    wissen
slow, slowly | fast, quickly, rapidly, quick | langsam-, zögerlich- | schnell-, rasch-, zügig-
calm, relaxed | worry, afraid, fear, panic | ruhig-, ruhe, gelassen-, unbesorgt-, entspannt-, beruhigt- | sorg=,
    sorgen, angst, fürcht=, besorgt-
negative | positive | negativ- | positiv-
closed | open | geschlossen-, zu | offen-, geöffnet-
natural, ordinary, normal, normally | strange, special, odd, anything | normal-, natürlich-, gewöhnlich-,
    selbstverständlich- | seltsam-, besonder-, merkwürdig-
against, contrary to, contrary | decide, choose, opt, decision, vote, wish, advise, recommend | gegen, dagegen,
    entgegen, abgesehen, absehen | dafür
give up, abandon, drop | keep, continue, do | aufgeb=, aufgegeben-, aufzugeben | behalt=
only after, only when, at the earliest | until, before, till, unless, except | erst, frühestens, sobald, nur, lediglich
    | bis, bevor
less, least | as, so | weniger, wenigsten | so
indifferent | matter, care, mind | egal, gleichgültig-, einerlei, unerheblich-, unwichtig-, nebensächlich- | wichtig-
imperfect, flawed | perfect, flawless | schwächen, mängel, fehler, nachteile | perfekt-
dry | wet, damp | trocken- | nass-, feucht-
leave on, keep on | take off, remove | anlassen, dranlassen, belassen | abnehm=, entfern=, ausziehen, abzunehmen
lose, loss | keep, have | verlier=, verlor, verloren-, verlust, verluste | haben, habe, hat, hatte, hatten
"""
