"""German: the small words that carry meaning, with the values of the English tables (see data_en_grammar).

German words are looked up as they stand, in lower case: a table names the forms it needs.
"""

from __future__ import annotations

NEGATION = """
not: nicht, kein, keine, keinen, keinem, keiner, keines, ohne, nicht mehr, weder, nichts, niemand, niemanden, nirgends,
    keinerlei, noch nicht, noch kein, noch keine, fehlen, fehlt, fehlende, fehlenden, frei von
never: nie, niemals, auf keinen Fall, keinesfalls, unter keinen Umständen, keineswegs
hardly: kaum, fast kein, fast keine, fast nie
despite: ~trotz, ~trotzdem, ~ungeachtet
"""

MODALITY = """
must: muss, müssen, musst, müsste, müssten, musste, mussten, notwendig, erforderlich, nötig, unbedingt
must not: darf nicht, dürfen nicht, dürfen keine, darf keine, dürfen keinen, darf kein, nicht dürfen, verboten,
    nicht erlaubt, kontraindiziert
need not: muss nicht, müssen nicht, nicht müssen, nicht notwendig, nicht nötig, nicht erforderlich, brauchen nicht,
    braucht nicht
should: soll, sollen, sollte, sollten, solltest, empfohlen, empfehlen, empfiehlt, ratsam, Empfehlung, Empfehlungen
may: kann, können, könnte, könnten, konnte, konnten, möglich, in der Lage
allow: darf, dürfen, durfte, durften, erlaubt, erlauben, zulässig
optional: freiwillig, optional
"""

CERTAINTY = """
always: immer, stets, jederzeit, ständig, dauernd
usually: meist, meistens, normalerweise, in der Regel, üblicherweise, gewöhnlich, in den meisten Fällen,
    im Allgemeinen, überwiegend, hauptsächlich, vor allem
often: oft, häufig, häufige, häufigen, häufiger, oftmals, öfter, vielfach, verbreitet, regelmäßig
sometimes: manchmal, gelegentlich, hin und wieder, ab und zu, zeitweise, mitunter, in manchen Fällen
rarely: selten, seltene, seltenen, seltener, nicht häufig, in seltenen Fällen
likely: wahrscheinlich, vermutlich, voraussichtlich, wohl
unlikely: unwahrscheinlich
maybe: ~vielleicht, ~möglicherweise, ~eventuell
certain: sicherlich, bestimmt, zweifellos, nachgewiesen, erwiesen, garantiert
uncertain: unklar, unsicher, ungewiss, nicht klar, nicht bekannt, unbekannt
immediate: sofort, umgehend, unverzüglich, gleich, dringend, so schnell wie möglich
"""

QUANTITY = """
all: alle, allen, aller, alles, jede, jeder, jedes, jeden, jedem, sämtliche, ganze, ganzen, gesamte, gesamten
most: die meisten, den meisten, meisten, die Mehrheit, mehrheitlich
many: viele, vielen, vieler, viel, zahlreiche, zahlreichen, mehrfach, zahlreicher, zahlreich
some: einige, einigen, manche, manchen, mehrere, mehreren, verschiedene, verschiedenen, ein paar, bestimmte,
    bestimmten, bestimmter, verschiedener, einiger, mancher, mehrerer
few: wenige, wenigen, wenig, nur wenige
only: nur, ausschließlich, lediglich, allein
both: beide, beiden, beides, beider
enough: genug, ausreichend, genügend, ausreichende, ausreichenden, ausreichendes, genügender
not enough: nicht genug, unzureichend, zu wenig, Mangel, unzureichende, unzureichenden, Mangels
too much: zu viel, zu viele, übermäßig, übermäßige, übermäßigen
double: doppelt, doppelte, doppelten, verdoppelt, verdoppeln, doppelter, doppeltes, Verdopplung
"""

DIRECTION = """
up: erhöhen, erhöht, steigern, steigert, steigen, steigt, stieg, stiegen, erhöhte, erhöhten, höher, höhere, höheren,
    Anstieg, zunehmen, nimmt zu, Zunahme, vermehrt, größer, größere, größeren, erhöhe, erhöhtes, erhöhter, erhöhend,
    gestiegen, gesteigert, Erhöhung, Steigerung, ansteigen, ansteigt, angestiegen, zugenommen, zunimmt, höheres,
    höherer, höherem
down: senken, senkt, verringern, verringert, reduzieren, reduziert, sinken, sinkt, niedriger, niedrigere, niedrigeren,
    abnehmen, Abnahme, lindern, lindert, mindern, mindert, vermindern, vermindert, geringer, geringere, geringeren,
    Rückgang, verkleinern, gesenkt, senkte, senkten, sank, sanken, gesunken, verringerte, verringerten, reduzierte,
    reduzierten, Senkung, Verringerung, Reduktion, Reduzierung, abgenommen, abnimmt, gelindert, Linderung,
    verminderte, verminderten, gemindert, niedrigerer, niedrigeres, geringerer, geringeres
improve: verbessern, verbessert, besser, bessere, besseren, Verbesserung, heilen, geheilt, verbesserte, verbesserten,
    besserer, besseres, bessern, bessert, gebessert, Besserung, heilt, Heilung
worsen: verschlechtern, verschlechtert, schlechter, schlechtere, Verschlechterung, verschlimmern, verschlimmert,
    schlimmer, verschlechterte, verschlechterten, schlechterer, schlechteren, verschlimmerte, verschlimmerten,
    Verschlimmerung, schlimmere, schlimmeren, schlimmerer
cause: verursachen, verursacht, auslösen, auslöst, führen zu, hervorrufen, verursachte, verursachten, ausgelöst,
    auslöste, hervorgerufen, hervorruft, führt zu
prevent: verhindern, verhindert, vorbeugen, vermeiden, vermeidet, schützen vor, verhinderte, verhinderten, vorgebeugt,
    vorbeugt, vermied, vermieden, Vorbeugung, Vermeidung, schützt vor
start: beginnen, beginnt, anfangen, starten, Beginn, begann, begannen, begonnen, angefangen, anfängt, gestartet,
    startet, Anfang
stop: stoppen, beenden, beendet, aufhören, absetzen, abbrechen, stoppt, gestoppt, beendete, aufgehört, aufhört,
    abgesetzt, absetzt, abgebrochen, abbricht
gain: zunehmen an Gewicht
lose: verlieren, verliert, Verlust, verlor, verloren
grow: wachsen, wächst, Wachstum, vergrößern, wuchs, wuchsen, gewachsen, vergrößert, Vergrößerung
shrink: schrumpfen, schrumpft, schrumpfte, geschrumpft, verkleinert
safe: sicher, unbedenklich, ungefährlich, sichere, sicheren, sicherer, sicheres, sicherem, unbedenkliche,
    unbedenklichen, unbedenklicher, unbedenkliches, unbedenklichem, ungefährliche, ungefährlichen, ungefährlicher,
    ungefährliches, ungefährlichem
harm: schaden, schädlich, gefährlich, gefährliche, schädigen, schädliche, schädlichen, schädlicher, schädliches,
    schädlichem, gefährlichen, gefährlicher, gefährliches, gefährlichem, schadet, geschadet, schädigt
"""

COMPARISON = """
more: mehr, weitere, weiteren, zusätzliche, zusätzlich
less: weniger
>: mehr als, über number, länger als, höher als, größer als, älter als
<: weniger als, unter number, kürzer als, niedriger als, kleiner als, jünger als
>=: mindestens, wenigstens, oder mehr, und mehr
<=: höchstens, maximal, bis zu, nicht mehr als, oder weniger
than: ~als, ~im Vergleich zu, ~verglichen mit
earlier: früher, frühere, früheren, früherer, früheres
later: später, spätere, späteren, späterer, späteres
early: früh, frühzeitig, frühen, frühe, früher Beginn, frühes, frühzeitige, frühzeitigen
"""

ORDER = """
before: vor, bevor, vorher, zuvor, davor, ehe, im Vorfeld
after: nach, nachdem, danach, anschließend, nachher, hinterher, im Anschluss
until: bis zum, bis zur
during: während
first: zuerst, zunächst, erst, anfangs, anfänglich
instead of: statt, anstatt, anstelle, stattdessen, anstelle von
"""

CONDITION = """
if: wenn, falls, sofern, im Falle
only if: nur wenn, nur falls, nur dann wenn
unless: außer wenn, es sei denn
even if: auch wenn, selbst wenn
except: außer, ausgenommen, mit Ausnahme
whether: ~ob
"""

POLARITY = """
positive: positiv, positive, positiven, positiver, positives, positivem
negative: negativ, negative, negativen, negativer, negatives, negativem
benign: gutartig, gutartige, gutartigen, gutartiger, gutartiges, gutartigem
malignant: bösartig, bösartige, bösartigen, bösartiger, bösartiges, bösartigem
inpatient: stationär, stationäre, stationären, stationärer, stationäres, stationärem
outpatient: ambulant, ambulante, ambulanten, ambulanter, ambulantes, ambulantem
left: links, linke, linken, linker, linkes, linkem
right side: rechts, rechte, rechten, rechter, rechtes, rechtem
acute: akut, akute, akuten, akuter, akutes, akutem
chronic: chronisch, chronische, chronischen, chronischer, chronisches, chronischem
invasive: invasiv, invasive, invasiven, invasiver, invasives, invasivem
noninvasive: nichtinvasiv, nicht invasiv, nicht-invasiv, nichtinvasive, nichtinvasiven, nichtinvasiver,
    nichtinvasives, nichtinvasivem
prescription: verschreibungspflichtig, rezeptpflichtig, verschreibungspflichtige, verschreibungspflichtigen,
    verschreibungspflichtiger, verschreibungspflichtiges, verschreibungspflichtigem, rezeptpflichtige,
    rezeptpflichtigen, rezeptpflichtiger, rezeptpflichtiges, rezeptpflichtigem
over the counter: rezeptfrei, rezeptfreie, rezeptfreien, nicht verschreibungspflichtig, rezeptfreier, rezeptfreies,
    rezeptfreiem
local: lokal, lokale, lokalen, lokaler, lokales, lokalem, örtlich, örtliche, örtlichen, örtlicher, örtliches,
    örtlichem
distant: entfernt, entfernte
"""

POPULATION = """
person: ~Menschen, ~Mensch, ~Personen, ~Person, ~Patienten, ~Patientinnen, ~Patient, ~Patientin, ~Betroffene,
    ~Betroffenen
woman: Frau, Frauen
man: Mann, Männer, Männern, Mannes
child: Kind, Kinder, Kindern, Kindes, Kindesalter
adult: Erwachsene, Erwachsenen
infant: Säugling, Säuglinge, Säuglingen, Baby, Babys, Kleinkind, Kleinkinder, Säuglings, Neugeborene, Neugeborenen,
    Kleinkindern
teenager: Jugendliche, Jugendlichen
elderly: Ältere, ältere Menschen, Senioren, älteren Menschen, Seniorinnen
pregnant: schwanger, schwangere, Schwangere, Schwangeren, Schwangerschaft, schwangeren
breastfeeding: stillen, stillend, Stillzeit, stillende, stillt, gestillt, stillenden
"""

WARNING = """
emergency: Notfall, Notarzt, lebensbedrohlich, Notaufnahme, Rettungsdienst, Notruf, lebensbedrohliche,
    lebensbedrohlichen, lebensgefährlich, Notfalls, Notfälle, Notrufs
warning: Warnung, Vorsicht, Achtung, vorsichtig, warnen, warnt, vorsichtige, vorsichtigen
overdose: Überdosis, Überdosierung, Überdosen, überdosiert, überdosieren
"""

FUNCTION = (
    "der die das den dem des ein eine einen einem einer eines und oder aber auch sich es sie er ihr ihm ihn wir man "
    "ist sind war waren sein wird werden wurde wurden hat haben hatte zu in im an am auf mit von vom zum zur für bei "
    "durch um aus als wie so dass daß dies diese dieser dieses diesen denn da dann doch noch schon hier dort sehr "
    "etwa rund ca"
)
