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
many: viele, vielen, vieler, viel, zahlreiche, zahlreichen, mehrfach
some: einige, einigen, manche, manchen, mehrere, mehreren, verschiedene, verschiedenen, ein paar, bestimmte, bestimmten
few: wenige, wenigen, wenig, nur wenige
only: nur, ausschließlich, lediglich, allein
both: beide, beiden, beides
enough: genug, ausreichend, genügend, ausreichende
not enough: nicht genug, unzureichend, zu wenig, Mangel
too much: zu viel, zu viele, übermäßig
double: doppelt, doppelte, doppelten, verdoppelt, verdoppeln
"""

DIRECTION = """
up: erhöhen, erhöht, steigern, steigert, steigen, steigt, stieg, stiegen, erhöhte, erhöhten, höher, höhere, höheren,
    Anstieg, zunehmen, nimmt zu, Zunahme, vermehrt, größer, größere, größeren
down: senken, senkt, verringern, verringert, reduzieren, reduziert, sinken, sinkt, niedriger, niedrigere, niedrigeren,
    abnehmen, Abnahme, lindern, lindert, mindern, mindert, vermindern, vermindert, geringer, geringere, geringeren,
    Rückgang, verkleinern
improve: verbessern, verbessert, besser, bessere, besseren, Verbesserung, heilen, geheilt
worsen: verschlechtern, verschlechtert, schlechter, schlechtere, Verschlechterung, verschlimmern, verschlimmert,
    schlimmer
cause: verursachen, verursacht, auslösen, auslöst, führen zu, hervorrufen
prevent: verhindern, verhindert, vorbeugen, vermeiden, vermeidet, schützen vor
start: beginnen, beginnt, anfangen, starten, Beginn
stop: stoppen, beenden, beendet, aufhören, absetzen, abbrechen
gain: zunehmen an Gewicht
lose: verlieren, verliert, Verlust
grow: wachsen, wächst, Wachstum, vergrößern
shrink: schrumpfen, schrumpft
safe: sicher, unbedenklich, ungefährlich
harm: schaden, schädlich, gefährlich, gefährliche, schädigen
"""

COMPARISON = """
more: mehr, weitere, weiteren, zusätzliche, zusätzlich
less: weniger
>: mehr als, über number, länger als, höher als, größer als, älter als
<: weniger als, unter number, kürzer als, niedriger als, kleiner als, jünger als
>=: mindestens, wenigstens, oder mehr, und mehr
<=: höchstens, maximal, bis zu, nicht mehr als, oder weniger
than: ~als, ~im Vergleich zu, ~verglichen mit
earlier: früher, frühere
later: später, spätere
early: früh, frühzeitig, frühen
"""

ORDER = """
before: vor, bevor, vorher, zuvor
after: nach, nachdem, danach, anschließend
until: bis zum, bis zur
during: während
first: zuerst, zunächst, erst, anfangs
instead of: statt, anstatt, anstelle, stattdessen
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
positive: positiv, positive, positiven, positiver, positives
negative: negativ, negative, negativen, negativer, negatives
benign: gutartig, gutartige, gutartigen, gutartiger
malignant: bösartig, bösartige, bösartigen, bösartiger
inpatient: stationär, stationäre, stationären, stationärer
outpatient: ambulant, ambulante, ambulanten, ambulanter
left: links, linke, linken, linker, linkes
right side: rechts, rechte, rechten, rechter, rechtes
acute: akut, akute, akuten, akuter
chronic: chronisch, chronische, chronischen, chronischer
invasive: invasiv, invasive, invasiven
noninvasive: nichtinvasiv, nicht invasiv, nicht-invasiv
prescription: verschreibungspflichtig, rezeptpflichtig, verschreibungspflichtige
over the counter: rezeptfrei, rezeptfreie, rezeptfreien, nicht verschreibungspflichtig
local: lokal, lokale, lokalen
distant: entfernt, entfernte
"""

POPULATION = """
person: ~Menschen, ~Mensch, ~Personen, ~Person, ~Patienten, ~Patientinnen, ~Patient, ~Patientin, ~Betroffene,
    ~Betroffenen
woman: Frau, Frauen
man: Mann, Männer, Männern
child: Kind, Kinder, Kindern
adult: Erwachsene, Erwachsenen
infant: Säugling, Säuglinge, Säuglingen, Baby, Babys, Kleinkind, Kleinkinder
teenager: Jugendliche, Jugendlichen
elderly: Ältere, ältere Menschen, Senioren
pregnant: schwanger, schwangere, Schwangere, Schwangeren, Schwangerschaft
breastfeeding: stillen, stillend, Stillzeit, stillende
"""

WARNING = """
emergency: Notfall, Notarzt, lebensbedrohlich, Notaufnahme, Rettungsdienst, Notruf
warning: Warnung, Vorsicht, Achtung, vorsichtig
overdose: Überdosis, Überdosierung
"""

FUNCTION = (
    "der die das den dem des ein eine einen einem einer eines und oder aber auch sich es sie er ihr ihm ihn wir man "
    "ist sind war waren sein wird werden wurde wurden hat haben hatte zu in im an am auf mit von vom zum zur für bei "
    "durch um aus als wie so dass daß dies diese dieser dieses diesen denn da dann doch noch schon hier dort sehr "
    "etwa rund ca"
)
