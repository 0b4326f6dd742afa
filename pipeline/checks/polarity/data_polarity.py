"""Poles that exclude each other, of everyday words (notation: see `pipeline.checks.polarity.tables`)."""

from __future__ import annotations

AXES = """
=left@body, =left@label, the =left one, the =left@alone, left hand, left handed, =left sided, =left wing, leftist, on
    the left, to the left, ~=left = link+, links, links*, linksseitig+, ~verlassen/verlässt/verließ/verlassen
=right@body, =right@label, the =right one, the =right@alone, right hand, right handed, =right sided, =right wing, on the
    right, to the right, ~=right = recht+@body, die rechte@alone, der rechte@alone, das rechte@alone, die rechten@alone,
    den rechten@alone, dem rechten@alone, der rechten@alone, rechts, rechts*, rechtsseitig+, ~recht+, ~richtig+, ~Recht

rare, rarely, seldom, infrequent, infrequently, uncommon, uncommonly, ~unusual, ~unusually, ~occasional,
    ~occasionally, ~sporadic, not common, not very common, not often, not frequently, not commonly, ~sporadically,
    ~few, ~exceptional = selten+, rar+, vereinzelt+, nicht häufig+, nicht oft, nicht sehr häufig+, ~wenig+, ~kaum,
    ~ungewöhnlich+, ~gelegentlich+, ~sporadisch+, ~Seltenheit, ~Ausnahme, ~manchmal, ~unüblich+
common, commonly, frequent, frequently, often, very often, not uncommon, not uncommonly, not rare, not rarely, not
    infrequently, not unusual, not infrequent, ~usually, ~usual, ~many, ~widespread, ~most, ~regularly, ~prevalent,
    ~frequency, ~repeatedly, ~generally, ~increasingly = häufig+, oft, öfter, öfters, oftmals, nicht selten+, nicht
    ungewöhnlich+, ~verbreitet+, ~üblich+, ~gängig+, ~meist+, ~meistens, ~gewöhnlich+, ~normalerweise, ~vielfach+,
    ~regelmäßig+, ~weitverbreitet+, ~mehrfach+, ~zunehmend+, ~gemein+, ~-Häufigkeit, ~in der Regel, ~verbreiten/,
    ~immer wieder, ~alltäglich+, ~bekannt+

always, at all times, every time, ~constantly, ~all the time = immer, stets, jederzeit, ~jedes Mal, ~ständig+,
    ~dauernd+, ~jedesmal, ~grundsätzlich+, ~durchgehend
never, not ever, at no time, hardly ever, almost never = nie, niemals, kaum je, kaum jemals, ~kaum, ~selten+, ~nicht,
    ~kein, ~keine, ~keinen, ~auf keinen Fall, ~keinesfalls, ~noch nie

all of, everyone, everybody, ~all, ~every, ~each, ~everything, ~anyone = alle, allen, aller, ~alles, jeder, ~jed+,
    sämtlich+, ~ganz+, ~gesamt+, ~jedermann
none of, nobody, no one, =none = keine der, keiner der, keines der, keinem der, niemand, niemanden, niemandem, keine
    dieser, ~nicht, ~keiner, ~keines

most people, most of, most, the majority, majority, ~mostly, ~many, ~usually, in most cases, mostly = die meisten, den
    meisten, der meisten, -Mehrheit, -Großteil, ~Mehrzahl, ~meist+, ~größte Teil, ~größten Teil, ~überwiegend+,
    ~mehrheitlich+, ~meistens, ~häufig+
few, very few, minority, a minority, only a few, ~hardly any, ~little, ~small number, just a few, not many = wenige,
    wenigen, ~weniger, wenigste, wenigsten, die wenigsten, der wenigsten, den wenigsten, -Minderheit, nur wenige,
    nicht viele, ~einige, ~einzelne, ~wenig, ~geringe Zahl, ~gering+, ~selten+, ~kaum

many, in many cases, in many case, numerous, plenty of, a lot of, lots of, a large number of, countless, a great many,
    ~most, ~multiple, ~often, ~much, ~several, ~a wide range of = viele, vielen, vieler, in vielen Fällen, zahlreich+,
    unzählig+, zahllos+, ~vielfach+, ~mehrere, ~häufig+, ~etlich+, ~reichlich+, ~die meisten, ~oft, ~diverse+
few, very few, only a few, a small number of, just a few, not many = wenige, wenigen, in wenigen Fällen, nur wenige,
    nicht viele, kaum, ~wenig, ~weniger, ~gering+, ~selten+, ~einige, ~mangel*

high, highly, higher, highest, ~tall, ~increase, ~elevate, ~raise, ~great, ~greater, ~upper, ~rise, ~large, ~strong,
    ~top, ~much, ~intense, ~more = hoch, hoh+, höher+, höchst+, ~größ+, ~erhöht+, ~stark+, ~stärk+,
    ~steigen/stieg/gestiegen, ~erhöhen/, ~ober+, ~mehr, ~-Höhe, ~-Hoch, ~höchst*, ~oben, ~gestiegen+, ~intensiv+
low, lower, lowest, ~reduce, ~decrease, ~less, ~small, ~little, ~poor, ~weak, ~short, ~decline, ~fewer, ~least,
    ~minimal, ~slight, ~down, ~minimum = niedrig+, gering+, niedrigst+, ~nieder*, ~niedrig*, ~tief+, ~wenig+, ~arm+,
    ~klein+, ~sinken/sank/gesunken, ~senken/, ~vermindert+, ~verringert+, ~reduziert+, ~schwach+, ~schwäch+,
    ~erniedrigt+, ~unter+, ~verringern/, ~reduzieren/, ~-Tief, ~nieder+, ~mindest*, ~herab|setzen/, ~kaum, ~minimal+

mild, mildly, ~slight, ~slightly, ~minor, ~light, ~gentle, ~moderate, ~weak = mild+, ~leicht+, ~gering+, ~schwach+,
    ~sanft+, ~harmlos+, ~geringfügig+, ~schonend+, ~mäßig+, ~mittelschwer+
severe, severely, serious, seriously, ~grave, ~major, ~strong, ~intense, ~heavy, ~critical, ~critically, ~bad,
    ~extreme, ~harsh = schwer+, schwerwiegend+, stark+, stärk+, ernst+, ernsthaft+, gravierend+, heftig+, ~massiv+,
    ~schlimm+, ~bedrohlich+, ~schwer*, ~erheblich+, ~extrem+, ~hart+, ~streng+, ~scharf+, ~schwerst+, ~akut+,
    ~intensiv+, ~kritisch+, ~dramatisch+

mild, slight, slightly, minor, harmless, ~small, ~gently, ~light, ~weak = leicht+, geringfügig+, mild+, ~gering+,
    ~klein+, ~etwas, ~schwach+
severe, severely, serious, seriously, ~major, ~heavy, ~strong, ~intense = schwer+, schwerwiegend+, gravierend+,
    ernst+, ernsthaft+, ~stark+, ~heftig+, ~größer+

strong, strongly, strongest, ~powerful, ~severe, ~heavy, ~intense, ~potent, ~high, ~great, ~robust, ~solid, ~much,
    ~significantly = stark+, stärk+, kräftig+, ~heftig+, ~fest+, ~schwer+, ~nachdrücklich+, ~hoch, ~hoh+, ~mächtig+,
    ~-Stärke, ~intensiv+, ~entschieden+, ~deutlich+, ~höher+, ~stark*
weak, weakly, weakest, ~low, ~mild, ~poor, ~fragile, ~frail, ~slight, ~little = schwach+, schwäch+, ~gering+,
    ~leicht+, ~kraftlos+, ~-Schwäche, ~schwach*, ~wenig+, ~niedrig+

light, ~easy, ~mild, ~slight = leicht+, ~hell+, ~gering+, ~-Licht, ~einfach+, ~licht*
heavy, heavily, ~severe, ~hard, ~serious, ~intense, ~strong = schwer+, ~stark+, ~heftig+, ~schwer*, ~schwerwiegend+

early, earlier, earliest, sooner, ~no later, ~before, ~premature, ~first, ~soon, ~young, ~begin, ~initial, ~former,
    ~in advance = früh+, frühzeitig+, ~früh*, ~Anfang, ~Beginn, ~bald+, ~vorzeitig+, ~jung+, ~eher, ~rechtzeitig+,
    ~erst+, ~zu Beginn, ~vorher, ~ehemalig+, ~frühest+, ~damals, ~zeitig+, ~bereits, ~morgens, ~anfänglich+
late, later, latest, ~delay, ~belated, ~last, ~end, ~recent = spät+, ~spät*, ~Ende, ~später+, ~verspätet+,
    ~schließlich, ~verzögert+, ~letzt+, ~anschließend+, ~nachträglich+, ~jüngst+, ~neu+, ~neuest+, ~verstorben+,
    ~abends, ~spätestens

safe, safely, harmless, ~safety, ~secure = sicher+, ungefährlich+, unbedenklich+, harmlos+, risikolos+, gefahrlos+,
    unschädlich+, ~-Sicherheit, ~geschützt+, ~sichern/, ~bestimmt+, ~zuverlässig+, ~verträglich+, ~Schutz
dangerous, hazardous, unsafe, harmful, ~risky, ~danger, ~hazard, ~risk, ~harm, ~threat, ~fatal = gefährlich+,
    riskant+, unsicher+, schädlich+, bedenklich+, gefahrvoll+, ~-Gefahr, ~-Risiko, ~Risiken, ~gefährden/, ~schaden/,
    ~-Schaden, ~bedrohlich+, ~Gefahren, ~lebensgefährlich+, ~gesundheitsschädlich+, ~giftig+

effective, effectively, ~efficacy, ~effectiveness, ~successful, ~work, ~efficient, ~help = wirksam+, effektiv+,
    erfolgreich+, ~-Wirksamkeit, ~wirken/, ~wirkungsvoll+, ~effizient+, ~helfen/hilft/half/geholfen, ~-Wirkung
ineffective, ineffectively, useless, ineffectual, ~not effective, ~not work, ~futile, ~inefficient = unwirksam+,
    wirkungslos+, nutzlos+, ineffektiv+, erfolglos+, nicht wirksam, ~vergeblich+, ~sinnlos+, ~zwecklos+,
    ~unbrauchbar+

successful, successfully, success, succeed = erfolgreich+, -Erfolg, gelingen/gelang/gelungen, ~gelungen+, ~erfolgs*,
    ~schaffen/schuf/geschafft, ~geglückt+, ~glücken/, ~nach|folgen/
unsuccessful, unsuccessfully, failure, fail, ~failed = erfolglos+, -Misserfolg, scheitern/, versagen/,
    fehl|schlagen/schlägt/schlug/geschlagen, misslingen/misslang/misslungen, ~gescheitert+, ~-Versagen, ~vergeblich+,
    ~durch|fallen/fällt/fiel/gefallen, ~-Insuffizienz, ~missglücken/

open, opened, ~unlock, ~reopen = offen+, geöffnet+, öffnen/, ~-Öffnung, ~eröffnen/, ~offen*, ~auf|machen/,
    ~erschließen, ~frei+
close, closed, shut, ~lock, ~seal = geschlossen+, schließen/schloss/geschlossen, verschließen/verschloss/verschlossen,
    verschlossen+, zu|machen/, ~-Schließung, ~-Verschluss, ~ab|schließen/schloss/geschlossen, ~nah+, ~näh+, ~eng+,
    ~dicht+, ~knapp+, ~gesperrt+, ~genau+, ~nahe*, ~sperren/

=full, fully, filled, ~fill, ~complete, ~entire, ~whole = voll+, gefüllt+, ~völlig+, ~vollständig+, ~ganz+,
    ~vollkommen+, ~voll*, ~gesamt+, ~füllen/, ~satt+, ~komplett+
empty, emptied, ~vacant, ~void = leer+, entleeren/, leeren/, ~geleert+, ~-Leere, ~aus|leeren/, ~nüchtern+, ~leer*

=hot, ~heat, ~warm, ~spicy = heiß+, ~warm+, ~erhitzt+, ~-Hitze, ~scharf+, ~wärm+, ~-Wärme, ~heiß*
cold, coldness, ~cool, ~freeze, ~chill = kalt+, kält+, ~-Kälte, ~kalt*, ~kühl+, ~-Erkältung, ~frieren, ~-Schnupfen,
    ~erkältet+, ~frost*
warm, warmer, warmth, lukewarm, ~heat, ~=hot = warm+, wärm+, lauwarm+, ~-Wärme, ~warm*, ~heiß+, ~wärme*, ~herzlich+
cool, cooler, ~cold, ~chill, ~refrigerate = kühl+, ~-Kühlung, ~kalt+, ~kühlen/, ~-Kälte, ~kühl*, ~kält+

wet, moist, damp, humid, ~moisture, ~moisten = nass+, feucht+, ~nass*, ~befeuchten/, ~-Feuchtigkeit, ~anfeuchten,
    ~angefeuchtet+, ~feucht*, ~schwül+, ~näss+
dry, dryness, dried, ~arid = trocken+, trocknen/, ~-Trockenheit, ~trocken*, ~getrocknet+, ~ab|trocknen/,
    ~aus|trocknen/, ~dürr+

day, daytime, ~daily, ~during the day = tagsüber, -Tag, ~Tage, ~täglich+, ~tag*
at night, nighttime, overnight, nocturnal, nightly, during the night, ~night, ~bedtime, ~evening = nachts, nächtlich+,
    ~-Nacht, ~Nächte, ~Nächten, ~nacht*, ~abends, ~Abend, über Nacht, ~-Abend

during the day, daytime, in the daytime, by day = tagsüber, bei Tag, bei Tage, ~Tag, ~Tags, ~am Tag, ~des Tages,
    ~tag*, ~-Tag
nighttime, at night, during the night, overnight, nocturnal, by night, ~night, ~nightly = nachts, nächtlich+, in der
    Nacht, über Nacht, ~-Nacht, ~Nächte, ~nacht*, ~abends

morning, ~breakfast, ~=am, ~early = morgens, am Morgen, Morgen, -Vormittag, vormittags, ~Früh, ~früh+, ~Frühstück,
    ~morgen, ~morgend*, ~Morgen*, ~morgendlich+
noon, midday, lunchtime, ~lunch = mittags, -Mittag, ~Mittagessen, ~mittag*, ~zwölf
afternoon, ~pm = nachmittags, -Nachmittag, ~nachmittag*
evening, ~dinner, ~tonight, ~night, ~late, ~supper, ~bedtime, ~pm = abends, -Abend, ~abend*, ~Nacht, ~allabendlich+,
    ~nachts, heute Abend, ~spät+
at midnight, midnight = -Mitternacht

Monday = -Montag, montags
Tuesday = -Dienstag, dienstags
Wednesday = -Mittwoch, mittwochs
Thursday = -Donnerstag, donnerstags
Friday = -Freitag, freitags
Saturday = -Samstag, samstags, -Sonnabend, sonnabends
Sunday = -Sonntag, sonntags

~spring, springtime = -Frühling, -Frühjahr, ~frühlings*, ~frühjahrs*
summer, summertime = -Sommer, sommer*
autumn, ~fall = -Herbst, herbst*
winter, wintertime = -Winter, winter*

north, northern, northward = -Norden, nördlich+, nord*, ~Nord
south, southern, southward = -Süden, südlich+, süd*, ~Süd
east, eastern, eastward = -Osten, östlich+, ost*, ~Ost
west, western, westward = -Westen, westlich+, west*, ~West

black, ~dark = schwarz+, ~schwarz*, ~dunkel
white, ~pale = weiß+, ~weiß*, ~blass+

bright, ~light = hell+, ~hell*, ~leuchtend+, ~strahlend+, ~licht+, ~klar+, ~glänzend+
dark, darkness = dunkel+, ~-Dunkelheit, ~dunkel*, ~finster+, ~düster+, ~schwarz+, ~dunkl*

best, ~better, ~ideal, ~optimal = best+, ~optimal+, ~ideal+, ~besser+, ~best*, ~bestens, ~liebst+
worst, ~worse = schlechtest+, schlimmst+, ~schlechter+, ~schlimmer+, ~schlimmstenfalls

good, better, ~well, ~great, ~fine, ~improve, ~positive = gut+, besser+, ~best+, ~gut*, ~wohl, ~günstig+, ~schön+,
    ~verbessern/, ~toll+, ~positiv+, ~hervorragend+, ~lieber, ~stark+, ~gern
bad, worse, poor, badly, poorly, ~worst, ~ill, ~negative = schlecht+, schlimm+, ~schlecht*, ~ungünstig+, ~übel, ~arm+,
    ~verschlechtern/, ~schwach+, ~böse+, ~mangelhaft+, ~negativ+, ~unzureichend+, ~schwer+, ~ärm+, ~übl+

favorable, ~good, ~low, ~beneficial = günstig+, vorteilhaft+, ~positiv+
unfavorable, adverse, ~poor, ~bad = ungünstig+, nachteilig+, ~unerwünscht+, ~negativ+, ~schlecht+, ~schädlich+,
    ~widrig+

advantage, benefit, beneficial, advantageous, ~pro, ~profit, ~help = -Vorteil, -Nutzen, vorteilhaft+, nützlich+,
    ~-Gewinn, ~profitieren/, ~nutz*, ~Vorzug, ~Vorzüge, ~hilfreich+, ~-Leistung
disadvantage, drawback, downside, disadvantageous, ~con, ~harm = -Nachteil, nachteilig+, ~-Schaden, ~Schäden,
    ~schaden*, ~unvorteilhaft+, ~Kehrseite, ~schädlich+, ~benachteiligt+

first, ~initial, ~earliest, ~beginning, ~first of all, ~at first = erst+, ~zuerst, ~erstmals, ~anfangs, ~anfänglich+,
    ~erst*, ~anfangs*, ~eins, ~Anfang
the =last, your =last, =last month, =last year, =last week, =last time, =last night, her =last, his =last, our =last,
    their =last, my =last, this =last, final, ~last, ~latest, ~lastly, ~finally, ~recent, ~latter, ~previous, ~past =
    letzt+, ~letzt*, ~letztes, ~zuletzt, ~endgültig+, ~vergangen+, ~vorig+, ~schließlich, ~dauern/, ~jüngst+, ~end*,
    ~abschließend+, ~letztlich, ~Schluss, ~Finale

dead, ~die, ~death, ~killed, ~deceased, ~fatal = tot+, verstorben+, ~gestorben+, ~-Tod, ~Tote, ~tot*, ~tod*, ~sterben,
    ~umgekommen+, ~tödlich+
alive, ~live, ~living, ~survive, ~life = am Leben, lebendig+, lebend+, ~leben/, ~überleben/, ~-Leben, ~lebens*,
    ~überlebt+

die, death, fatal, deadly, lethal, mortality, ~dead, ~kill = sterben/stirbt/starb/gestorben,
    versterben/verstirbt/verstarb/verstorben, -Tod, tödlich+, -Todesfall, -Todesfälle, -Sterblichkeit, ~tod*, ~tot+,
    ~um|kommen/kam/gekommen, ums Leben, Leben lassen, Leben kosten/, Leben gekostet, Leben verlieren/verlor/verloren,
    ~-Letalität, ~-Mortalität, ~Todesfällen, ~töten/, ~Tote, ~verstorben+, ~sterb*, ~todes*
survive, survival, survivor, ~life, ~alive = überleben/, Leben, -Überlebende, -Überlebenden, -Überlebensrate,
    ~überlebens*, ~lebend+, ~-Überleben, ~am Leben, ~leben/, ~überstehen/überstand/überstanden,
    ~bestehen/bestand/bestanden, ~weiter|leben/

warn, caution, alarm, ~warning, ~alert = warnen/, ~-Warnung, alarmieren/, ~warn*, ~Vorsicht,
    ~ab|raten/rät/riet/geraten, ~hin|weisen/wies/gewiesen
reassure, reassuring, ~calm, ~soothe = beruhigen/, ~beruhigend+, ~-Beruhigung, ~-Entwarnung, ~versichern/

allow, permit, allowed, ~may, ~can, ~enable, ~permission, ~let, ~possible = erlauben/, gestatten/, erlaubt+,
    gestattet+, zulässig+, ~zu|lassen/lässt/ließ/gelassen, ~ermöglichen/, ~dürfen, ~darf, ~möglich+, ~kann, ~können,
    ~-Erlaubnis, ~-Genehmigung, ~lassen, ~genehmigen/, ~zugelassen+, ~bewilligen/
forbid, forbidden, prohibit, prohibited, ban, banned, disallow, ~must not, ~not allowed, ~not permitted, outlaw,
    ~prohibition = verbieten/verbot/verboten, untersagen/, verboten+, untersagt+, unzulässig+, unerlaubt+, ~-Verbot,
    ~nicht erlaubt, ~nicht gestattet, ~verhindern/, ~ächten/

majority = -Mehrheit, -Mehrzahl, mehrheitlich+, ~meist+, ~-Großteil, ~überwiegend+, ~größt+, ~Überzahl
minority = -Minderheit, -Minderzahl, ~wenige, ~wenigen, ~minderheiten*, ~Unterzahl

likely, probable, probably, likelihood, ~probability, ~presumably, ~most likely, ~chance = wahrscheinlich+,
    ~vermutlich+, ~voraussichtlich+, ~-Wahrscheinlichkeit, ~wohl, ~dürfte, ~dürften, ~neigen/, ~eher, ~möglicherweise
unlikely, improbable, ~not likely, ~less likely = unwahrscheinlich+, wahrscheinlich nicht, ~nicht wahrscheinlich+,
    ~kaum, ~selten+, ~wenig wahrscheinlich+

important, importantly, ~importance, ~essential, ~significant, ~crucial, ~vital = wichtig+, bedeutend+, bedeutsam+,
    wesentlich+, ~entscheidend+, ~-Bedeutung, ~erheblich+, ~maßgeblich+, ~relevant+, ~Wichtigkeit
unimportant, insignificant, irrelevant, negligible, trivial = unwichtig+, unbedeutend+, unwesentlich+, belanglos+,
    nebensächlich+, irrelevant+, ~vernachlässigbar+, ~unerheblich+, ~egal, ~trivial+

easy, easily, simple, simply, easier, ~ease, ~straightforward = einfach+, leicht+, mühelos+, ~problemlos+, ~schnell+,
    ~nur, ~bequem+, ~unkompliziert+
difficult, hard, harder, difficulty, complicated, ~problem, ~challenging, ~tough = schwierig+, schwer+, kompliziert+,
    mühsam+, ~-Schwierigkeit, ~-Problem, ~hart+, ~schlecht+, ~aufwendig+, ~problematisch+, ~erschwert+, ~erschweren/,
    ~kaum

easy, easily, easier = leicht+, einfach+, mühelos+, ~schnell+, ~bequem+
difficult, hard, difficulty, ~harder = schwer+, schwierig+, mühsam+, kompliziert+, ~kaum, ~schlecht+, ~hart+,
    ~-Schwierigkeit, ~erschwert+

quick, quickly, fast, faster, rapid, rapidly, swift, swiftly, soon, ~immediately, ~shortly = schnell+, rasch+, zügig+,
    ~kurz+, ~rapide+, ~sofort+, ~bald+, ~umgehend+, ~rasant+, ~eilig+, ~beschleunigen/, ~kürz+, ~beschleunigt+, ~fix+,
    ~schnell*
slow, slowly, slower, gradually, ~gradual, ~slow down = langsam+, allmählich+, schleppend+, ~schrittweise,
    ~verlangsamen/, ~nach und nach, ~langsam*, ~gemächlich+, ~träge+, ~verlangsamt+, ~bremsen/

suddenly, sudden, abruptly, abrupt, ~unexpectedly = plötzlich+, abrupt+, schlagartig+, ~unerwartet+, ~jäh+, ~auf
    einmal, ~unvermittelt+
gradually, gradual, slowly, step by step = allmählich+, schrittweise, langsam+, schleichend+, nach und nach,
    graduell+, ~stufenweise, ~ausschleichen

short, shorter, briefly, brief, shortly, ~short term = kurz+, kürz+, ~kurzfristig+, ~kurzzeitig+, ~kurz*, ~klein+,
    ~knapp+, ~-Mangel, ~wenig+, ~bald+, ~vorübergehend+, ~kürzlich
long, longer, lengthy, ~long term, ~long lasting, ~extended = lang+, läng+, lange, langwierig+, ~langfristig+, ~lang*,
    ~langjährig+, ~dauerhaft+, ~weit+, ~ausführlich+, ~dauernd+, ~ausgedehnt+

temporary, temporarily, short term, transient, short lived, ~briefly, ~for a while, short time = vorübergehend+,
    kurzfristig+, zeitweise+, zeitweilig+, kurzzeitig+, temporär+, befristet+, ~auf Zeit, ~vorläufig+, ~kurz+,
    ~zeitlich+, ~kurze Zeit
permanent, permanently, long term, lasting, lifelong, long lasting, forever, for life, ~chronic, ~constant,
    ~persistent = dauerhaft+, langfristig+, bleibend+, anhaltend+, lebenslang+, permanent+, dauernd+, langandauernd+,
    ~ständig+, ~fest+, ~dauer*, ~auf Dauer, ~für immer, ~chronisch+, ~lang*, ~lang+, ~langjährig+, ~fortwährend+,
    ~nachhaltig+

big, large, larger, bigger, largest, biggest, huge, ~great, ~major, ~greater, ~high, ~extensive, ~wide, ~substantial =
    groß+, größ+, riesig+, ~groß*, ~umfangreich+, ~erheblich+, ~beträchtlich+, ~hoh+, ~höher+, ~weit+, ~gewaltig+,
    ~breit+, ~stark+, ~Groß*, ~großzügig+, ~enorm+
small, smaller, tiny, smallest, ~little, ~minor, ~low, ~slight, ~few = klein+, winzig+, gering+, ~klein*, ~wenig+,
    ~niedrig+, ~geringfügig+, ~leicht+, ~schmal+, ~kaum

thick, thicker, thickened = dick+, verdickt+, ~dicht+, ~verdicken/, ~stark+, ~zäh+, ~dickflüssig+
thin, thinner, ~slim = dünn+, ~verdünnt+, ~verdünnen/, ~schlank+, ~mager+, ~fein+, ~ausgedünnt+

deep, deeper, deeply, ~profound = tief+, ~-Tiefe, ~gründlich+, ~tief*, ~zutiefst, ~stark+
shallow, superficial, superficially = flach+, oberflächlich+, seicht+, ~oberfläche*

wide, wider, broad, ~widen, ~widely = breit+, weit+, ~-Breite, ~weit*, ~umfassend+, ~vielfältig+
narrow, narrower, tight, ~narrowing = eng+, schmal+, ~verengt+, ~knapp+, ~verengen/, ~eng*, ~fest+

hard, harder, firm, ~stiff = hart+, härt+, fest+, ~schwer+, ~schwierig+, ~steif+, ~hart*, ~stark+, ~intensiv+
soft, softer, ~gentle = weich+, ~sanft+, ~leise+, ~weich*, ~locker+

loud, loudly, noisy = laut+, ~lärm*, ~laut*, ~lautstark+
quiet, quietly, silent, silently = leise+, leis+, ruhig+, still+, lautlos+, ~-Ruhe, ~schweigen, ~stumm+, ~Stille

new, newer, newly, ~novel, ~recent, ~recently, ~young, ~modern, ~again = neu+, neuartig+, ~modern+, ~jung+, ~jüngst+,
    ~neu*, ~frisch+, ~aktuell+, ~erneut+
=old, older, oldest, ~ancient, ~aged, ~former, ~age = alt+, ält+, ~alt*, ~älter+, ~-Alter, ~uralt+, ~antik+,
    ~ehemalig+, ~früher+, ~jährig+

young, younger, youngest, ~youth = jung+, jüng+, ~-Jugend, ~jugendlich+, ~jugend*, ~neu+, ~jungen, ~klein+
=old, older, elderly, ~elder, ~oldest, ~senior, ~age, ~aged = alt+, ält+, betagt+, ~senior*, ~Alter, ~-Alter,
    ~alters*, ~alt*, ~jährig+, ~hochbetagt+

normal, normally, ~usual = normal+, normalerweise, ~üblich+, ~gewöhnlich+, ~regulär+, ~normal*
abnormal, abnormally, ~unusual, ~irregular, ~abnormality, ~anomaly = abnormal+, anormal+, auffällig+, krankhaft+,
    abnorm+, ~ungewöhnlich+, ~unnormal+, ~verändert+, ~-Anomalie, ~-Veränderung, ~unregelmäßig+, ~übermäßig+

regular, regularly, ~even = regelmäßig+, ~regulär+, ~gleichmäßig+, ~normal+, ~stets, ~immer wieder, ~ständig+
irregular, irregularly, ~uneven = unregelmäßig+, ~ungleichmäßig+, ~irregulär+, ~-Unregelmäßigkeit, ~ungewöhnlich+

true, ~correct, ~right, ~real = wahr+, richtig+, ~korrekt+, ~stimmen/, ~echt+, ~zutreffen, ~zutreffend+,
    ~zu|treffen/trifft/traf/getroffen, ~tatsächlich+, ~wirklich+
false, wrong, incorrect, untrue, wrongly, falsely, incorrectly, ~mistaken, ~fake, ~error, ~mistake = falsch+,
    fälschlich+, fälschlicherweise, unrichtig+, ~-Fehler, ~irrtümlich+, ~unwahr+, ~fehlerhaft+, ~irren/, ~fehl*

correct, correctly, right, properly, ~proper, ~accurately = richtig+, korrekt+, ~ordnungsgemäß+, ~recht+, ~rechts,
    ~genau+, ~sachgemäß+, ~ordentlich+, ~direkt+, ~Recht
incorrect, incorrectly, wrong, wrongly, improperly, ~mistaken, ~misuse = falsch+, inkorrekt+, unsachgemäß+,
    fehlerhaft+, ~unrichtig+, ~fälschlich+, ~-Fehler, ~nicht richtig, ~schief, ~fehl*, ~fälschlicherweise

same, identical, equal, ~alike, ~equally, ~similar = gleich+, identisch+, ~selb+, ~dasselbe, ~derselbe, ~dieselbe,
    ~dieselben, ~desselben, ~demselben, ~denselben, ~derselben, ~ebenso, ~ebenfalls, ~ähnlich+, ~einheitlich+,
    ~genauso, ~gleich*
different, differently, ~other, ~various, ~differ, ~unequal = unterschiedlich+, ~verschieden+, ~anders, ~ander+,
    ~unterscheiden/, ~ungleich+, ~-Unterschied, ~abweichend+, ~verschieden*, ~diverse+, ~mehrere

rich, ~wealthy = reich+, ~wohlhabend+, ~-Reichtum, ~reichhaltig+
poor, ~poverty = arm+, ärm+, ~-Armut, ~schlecht+, ~schwach+, ~mangelhaft+, ~gering+, ~mittellos+, ~unzureichend+,
    ~unterversorgt+

cheap, inexpensive, cheaper, ~low cost = billig+, günstig+, preiswert+, kostengünstig+, ~preisgünstig+
expensive, costly = teuer+, teur+, kostspielig+, ~aufwendig+, ~kostenintensiv+

empty handed, ~alone = ~allein, ~leer+
together, jointly, ~with = zusammen, gemeinsam+, ~miteinander, ~zugleich
separately, separated, ~separate, ~apart = getrennt+, ~einzeln+, ~gesondert+, ~separat+, ~auseinander

awake, stay awake, ~wake = wach+, ~aufgewacht+, ~auf|wachen/, ~munter+
asleep, ~sleep = schlafend+, eingeschlafen+, ~-Schlaf, ~schlafen/schläft/schlief/geschlafen,
    ~ein|schlafen/schläft/schlief/geschlafen

hungry, hunger = hungrig+, -Hunger, ~hungern/
thirsty, thirst = durstig+, -Durst
sated, satiated, ~full, ~satiety = satt+, gesättigt+, ~-Sättigung, ~voll+

thirsty, thirst = durstig+, ~-Durst
hungry, ~hunger = hungrig+, ~-Hunger

active, actively = aktiv+, ~tätig+, ~bewegen/, ~aktiv*
inactive, passive, sedentary, passively = inaktiv+, passiv+, untätig+, ~unbeweglich+, ~sitzend+, ~passiv*

voluntary, voluntarily, optional, ~volunteer = freiwillig+, ~optional+, ~ehrenamtlich+, ~fakultativ+, ~wahlweise
compulsory, mandatory, obligatory, forced, ~required, ~must = verpflichtend+, obligatorisch+, vorgeschrieben+,
    pflicht*, ~-Pflicht, ~gezwungen+, ~unfreiwillig+, ~erzwungen+, ~muss, ~müssen, ~erforderlich+

free of charge, for free, ~free = kostenlos+, kostenfrei+, gratis, unentgeltlich+, ~umsonst, ~frei+, ~gebührenfrei+
subject to a charge, for a fee, ~paid, ~pay = kostenpflichtig+, gebührenpflichtig+, ~bezahlen/, ~zahlen/

public, publicly = öffentlich+, ~-Öffentlichkeit, ~staatlich+, ~gesetzlich+, ~publik, ~börsennotiert+, ~Publikum
private, privately = privat+, ~privat*, ~persönlich+, ~nichtöffentlich+

statutory health, ~statutory = gesetzlich+, ~Kasse, ~kassen*
private health, privately insured = privat+, ~privat*

domestic, ~inland, ~national = inländisch+, ~heimisch+, ~Inland, ~häuslich+, ~inner*
foreign, ~abroad, ~international = ausländisch+, ~Ausland, ~fremd+, ~auslands*, ~Außen*

legal, legally, lawful = legal+, rechtmäßig+, ~gesetzlich+, ~rechtlich+, ~juristisch+, ~Rechts*
illegal, illegally, unlawful, illicit = illegal+, rechtswidrig+, ungesetzlich+, unrechtmäßig+, ~verboten+,
    ~gesetzeswidrig+, ~unerlaubt+, ~widerrechtlich+

natural, naturally, ~nature = natürlich+, ~naturgemäß+, ~Natur*, ~selbstverständlich+
artificial, artificially, synthetic, ~man made = künstlich+, synthetisch+, ~Kunst*, ~unnatürlich+

raw, uncooked = roh+, ungekocht+, ~roh*, ~ungegart+
cooked, boiled, ~cook, ~boil = gekocht+, gegart+, ~durchgegart+, ~abgekocht+, ~kochen/, ~garen/, ~durchgekocht+

fresh, freshly = frisch+, ~frisch*, ~neu+, ~erneut+, ~süß*
spoiled, rotten, stale, ~expired = verdorben+, faul+, verfault+, ~abgelaufen+, ~altbacken+, ~veraltet+, ~verschlissen+

clean, ~cleanliness, ~pure = sauber+, rein+, ~gereinigt+, ~-Sauberkeit, ~reinigen/, ~hygienisch+
dirty, filthy, polluted, ~contaminated = schmutzig+, dreckig+, verschmutzt+, unsauber+, ~verunreinigt+, ~unrein+

calm, calmly, relaxed = ruhig+, gelassen+, entspannt+, ~beruhigt+, ~-Ruhe, ~still+
agitated, restless, nervous, upset, ~excited = unruhig+, aufgeregt+, nervös+, rastlos+, erregt+, ~aufgewühlt+,
    ~-Unruhe, ~verärgert+

happy, happily, ~glad, ~pleased = glücklich+, froh+, fröhlich+, ~zufrieden+, ~-Glück, ~gern
sad, unhappy, sadly, ~sadness, ~depressed = traurig+, unglücklich+, ~-Trauer, ~Traurigkeit, ~betrübt+,
    ~niedergeschlagen+, ~leider

optimistic, optimism = optimistisch+, -Optimismus, ~zuversichtlich+
pessimistic, pessimism = pessimistisch+, -Pessimismus

tense, tensed, tension = angespannt+, verspannt+, -Anspannung, -Verspannung, ~gespannt+, ~an|spannen/, ~-Spannung
relaxed, relaxation, ~loose = entspannt+, locker+, -Entspannung, ~entspannen/, ~gelockert+

straight, ~straighten = gerade+, ~direkt+, ~geradlinig+, ~gestreckt+
bent, crooked, curved = gebeugt+, krumm+, gekrümmt+, gebogen+, ~schief+, ~verkrümmt+

sharp, ~sharpen = scharf+, ~spitz+, ~schärf+, ~stechend+
blunt, dull = stumpf+, dumpf+, ~unscharf+

sweet, ~sugary = süß+, ~süß*
sour, acidic, bitter = sauer+, saur+, bitter+, ~Säure*, ~säuerlich+

acidic, acid = sauer+, saur+, säurehaltig+, ~-Säure, ~Säuren
alkaline, ~base, ~basic = basisch+, alkalisch+, ~-Base

visible, ~seen = sichtbar+, ~erkennbar+, ~zu sehen
invisible, ~hidden = unsichtbar+, ~verborgen+, ~nicht sichtbar, ~nicht zu sehen

known, well known, familiar = ~bekannt+, ~berühmt+, ~vertraut+
unknown, unfamiliar = unbekannt+, nicht bekannt+, ~ungeklärt+, ~fremd+, ~unklar+

simple, ~easy = einfach+, ~schlicht+, ~leicht+
complex, complicated = komplex+, kompliziert+, ~komplizierter+, ~vielschichtig+, ~aufwendig+

complete, completely, entire, entirely, total, totally = vollständig+, völlig+, komplett+, gänzlich+, ~ganz+,
    ~gesamt+, ~total+, ~restlos+, ~vollkommen+, ~abgeschlossen+, ~voll+
partial, partially, partly, incomplete, in part, ~part = teilweise+, unvollständig+, partiell+, zum Teil, ~Teil*,
    ~teils, ~nicht vollständig+, ~lückenhaft+

sufficient, enough, sufficiently, adequate, adequately = ausreichend+, genug, genügend+, hinreichend+, ~aus|reichen/,
    ~genügen/, ~angemessen+, ~reichen/
insufficient, inadequate, insufficiently, inadequately, not enough, ~lack, ~deficient, ~too little, ~shortage =
    unzureichend+, ungenügend+, nicht ausreichend+, nicht genug, nicht genügend, ~mangelhaft+, ~-Mangel, ~zu wenig,
    ~mangelnd+, ~fehlend+, ~zu wenige

too much, too many, excessive, excessively, ~excess, ~overly = zu viel, zu viele, zu vielen, übermäßig+,
    ~überschüssig+, ~-Übermaß, ~exzessiv+, ~überhöht+, ~zuviel
too little, too few, not enough, no longer enough, no enough, insufficient, ~deficient, ~lack = zu wenig, zu wenige,
    zu wenigen, nicht genug, nicht genügend, unzureichend+, nicht ausreichend, nicht mehr genug, nicht mehr genügend,
    nicht mehr ausreichend, ~-Mangel, ~zuwenig, ~genug, ~genügend, ~ausreichend+

surplus, excess = -Überschuss, überschüssig+, ~-Überfluss, ~überzählig+
shortage, deficiency, deficit, lack, ~shortfall = -Mangel, -Defizit, -Knappheit, ~-Engpass, ~mangeln/, ~mangel*,
    ~fehlen/, ~fehlend+, ~unzureichend+, ~mangelnd+

maximum, maximal, max = -Maximum, maximal+, höchstens, Höchst*, ~max, ~höchst+, ~maximal*, ~bis zu, ~größt+,
    ~größtmöglich+
minimum, minimal, min, at least, at minimum = -Minimum, minimal+, mindestens, Mindest*, ~mind, ~wenigstens, ~minimal*,
    ~zumindest, ~gering+, ~mindest+, ~geringst+

theory, theoretical, theoretically, ~in theory = theoretisch+, -Theorie, ~theorie*
practice, practical, practically, ~in practice = praktisch+, -Praxis, ~praxis*, ~üben/

cause, causal = -Ursache, ursächlich+, ~verursachen/, ~kausal+, ~auslösen, ~-Grund
consequence, outcome, ~result, ~effect = -Folge, -Konsequenz, ~-Ergebnis, ~folge*, ~-Auswirkung, ~-Wirkung, ~Resultat

question, ask = -Frage, fragen/, ~befragen/, ~frag*
answer, reply = -Antwort, antworten/, beantworten/, ~entgegnen/

friend, friendly = -Freund, -Freundin, freundlich+, ~befreundet+, ~freund*, ~-Freundinnen
enemy, hostile = -Feind, feindlich+, feindselig+, ~gegner*, ~-Gegner

victory, win, winner, ~victorious = -Sieg, -Sieger, gewinnen/gewann/gewonnen, siegen/, ~-Gewinner, ~-Gewinn, ~erringen
defeat, lose, loser = -Niederlage, verlieren/verlor/verloren, unterliegen/unterlag/unterlegen, -Verlierer, ~besiegen/,
    ~-Verlust, ~schlagen/schlägt/schlug/geschlagen, ~einbüßen/

profit, ~gain = -Gewinn, -Profit, ~profitieren/
loss, ~lose = -Verlust, -Verluste, ~verlieren/verlor/verloren, ~ein|büßen/, ~-Ausfall

peace, peaceful = -Frieden, friedlich+, ~Friedens*
war, ~warfare = -Krieg, ~kriegs*, ~kriegerisch+

income, revenue = -Einkommen, -Einnahme, -Einkünfte, -Einkünften, ~Umsatz, ~-Ertrag
expense, expenditure, ~spending = -Ausgabe, ~-Aufwendung, ~-Kosten

above, ~higher = oberhalb, darüber, oben genannt+, oben aufgeführt+, oben beschrieben+, obengenannt+, obig+, ~über,
    ~oben, ~mehr als, ~obig+, ~höher+, ~oberst+
below, underneath, beneath, ~under, ~down, ~lower = unterhalb, darunter, unten genannt+, unten aufgeführt+, unten
    beschrieben+, untenstehend+, ~unter, ~unten, ~weniger als, ~folgend+, ~unterst+

inside, indoors, indoor, ~within, ~internal = innen, drinnen, innerhalb, im Inneren, ~in, ~im, ~inner*, ~inner+,
    ~hinein, ~innen*
outside, outdoors, outdoor, ~external = außen, draußen, außerhalb, im Freien, ~außen*, ~äußer+, ~an der frischen Luft,
    ~freien

forward, forwards, ~front = nach vorn, nach vorne, vorwärts, ~vorn, ~vor*, ~vorne, ~vor, ~voran
backward, backwards, ~back = rückwärts, nach hinten, ~zurück, ~rück*, ~hinten

front, ~in front of, ~ahead = vorn, vorne, vorder+, ~vorder*, ~-Front, ~vor, ~voran
behind, rear, ~back, ~hind = hinten, hinter+, ~hinter, ~rück*, ~zurück, ~hinter*, ~dahinter

upstairs, uphill, upwards, upward = nach oben, aufwärts, bergauf, hinauf, ~oben, ~treppauf
downstairs, downhill, downwards, downward = nach unten, abwärts, bergab, hinunter, ~unten, ~treppab

=top, ~upper, ~topmost = ~ober+, ~oberst+, ~-Spitze, ~oben
=bottom, ~lowest = ~unter+, ~unten, ~-Boden, ~unterst+

horizontal, horizontally = horizontal+, waagerecht+, waagrecht+, ~quer+
vertical, vertically, upright = vertikal+, senkrecht+, aufrecht+, ~längs

clockwise = im Uhrzeigersinn, ~rechtsherum
counterclockwise, anticlockwise, counter clockwise, anti clockwise = gegen den Uhrzeigersinn, entgegen dem
    Uhrzeigersinn, ~linksherum

near, nearby, ~close, ~closer, ~next to, ~neighboring, ~adjacent, ~surrounding = nah+, nahe, näh+, nahe gelegen+,
    nahegelegen+, in der Nähe, ~-Nähe, ~benachbart+, ~neben, ~umliegend+, ~umgebend+, ~angrenzend+, ~anliegend+,
    ~-Umgebung, ~daneben
far, far away, distant, remote, ~away, ~further, ~farther = weit, weite, weiten, weitem, weites, weit entfernt+,
    weiter entfernt+, weiter weg, fern+, entfernt+, entlegen+, ~weit+, ~fern*, ~weit*, ~-Ferne, ~abgelegen+

local, locally = lokal+, örtlich+, ~vor Ort, ~hiesig+, ~heimisch+, ~lokal*, ~einheimisch+, ~kommunal+
systemic, systemically, ~global, ~general = systemisch+, ~global+, ~allgemein+, ~weltweit+

individual, individually, ~single = individuell+, einzeln+, ~einzel*, ~persönlich+, ~Individuum, ~Person
collective, collectively, ~joint = kollektiv+, gemeinschaftlich+, ~gemeinsam+, ~Gruppen*, ~insgesamt

rural = ländlich+, ~Land, ~Land*
urban = städtisch+, urban+, ~Stadt, ~stadt*

sunrise, dawn = -Sonnenaufgang, -Morgendämmerung, ~-Dämmerung, ~-Anbruch
sunset, dusk = -Sonnenuntergang, -Abenddämmerung, ~-Dämmerung

ancestor, predecessor = -Vorfahr, -Vorfahren, -Vorgänger, -Vorgängerin
descendant, successor = -Nachfahr, -Nachfahren, -Nachkomme, -Nachfolger, -Nachfolgerin

employer = -Arbeitgeber, ~arbeitgeber*
employee, worker = -Arbeitnehmer, ~-Angestellte, ~-Beschäftigte, ~arbeitnehmer*, ~-Mitarbeiter

employed, ~working = berufstätig+, erwerbstätig+, beschäftigt+, ~angestellt+
unemployed, unemployment, jobless = arbeitslos+, -Arbeitslosigkeit, ~erwerbslos+, ~-Arbeitslose

married, ~wedded = verheiratet+, ~-Ehe, ~heiraten/
unmarried, divorced, ~single = unverheiratet+, geschieden+, ledig+, ~alleinstehend+, ~-Single

buyer, customer = -Käufer, -Kunde, -Kundin, ~kunden*
seller, vendor, salesperson = -Verkäufer, -Verkäuferin, ~-Anbieter, ~Händler

teacher = -Lehrer, -Lehrerin, ~lehrer*, ~Lehrkraft, ~Lehrkräfte
pupil, student, ~learner = -Schüler, -Schülerin, -Student, -Studentin, -Studierende, ~schüler*

modern = modern+, ~zeitgemäß+, ~neu+
ancient, outdated, obsolete, old fashioned = veraltet+, altmodisch+, ~antik+, ~alt+, ~uralt+, ~überholt+

past, ~former, ~previous = ~Vergangenheit, ~vergangen+, ~früher+, ~ehemalig+
future, ~coming = -Zukunft, zukünftig+, künftig+, ~Zukunfts*, ~später+

guilty, guilt = schuldig+, ~-Schuld, ~verurteilt+
innocent, innocence = unschuldig+, ~-Unschuld, ~freigesprochen+

maximize, maximise = maximieren/, ~erhöhen/
minimize, minimise = minimieren/, ~verringern/, ~reduzieren/

literate = ~alphabetisiert+, ~gebildet+
illiterate, illiteracy = -Analphabet, -Analphabetismus, ~ungebildet+

superior, ~better = überlegen+, ~besser+, ~ober+, ~höher+, ~vorgesetzt+
inferior, ~worse = unterlegen+, minderwertig+, ~schlechter+, ~unter+

increasingly, more and more, ~increasing = zunehmend+, immer mehr, immer häufiger, ~immer, ~mehr, ~verstärkt+,
    ~steigend+, ~vermehrt+
decreasingly, less and less, fewer and fewer = immer weniger, immer seltener, ~abnehmend+, ~sinkend+

flexible, flexibly, supple = flexibel, flexibl+, beweglich+, ~biegsam+, ~elastisch+
rigid, stiff, inflexible, stiffness = starr+, steif+, unbeweglich+, unflexibel, ~-Steifheit, ~-Steifigkeit,
    ~versteift+

hopeful, promising = vielversprechend+, hoffnungsvoll+, ~aussichtsreich+
hopeless = hoffnungslos+, aussichtslos+, ~verzweifelt+

useful, helpful = nützlich+, hilfreich+, sinnvoll+, ~praktisch+, ~brauchbar+
useless, unhelpful, pointless = nutzlos+, sinnlos+, unnütz+, zwecklos+, ~wenig hilfreich+, ~unbrauchbar+

modest, ~moderate = bescheiden+, mäßig+, ~moderat+
extreme, extremely, ~excessive = extrem+, übermäßig+, ~äußerst, ~höchst, ~besonders

direct, directly = direkt+, unmittelbar+, ~sofort, ~gleich
indirect, indirectly, ~secondary = indirekt+, mittelbar+

necessary, needed, required, ~need, ~must, ~require, ~essential = notwendig+, nötig+, erforderlich+, ~müssen, ~brauchen,
    ~benötigt+, ~unverzichtbar+
superfluous, unnecessary, unneeded, needless, ~redundant, ~waste = überflüssig+, unnötig+, entbehrlich+, ~erübrigen/,
    ~verzichtbar+, ~unnütz+

complete, =full, fully, in full, ~entire, ~total, ~whole, ~all = vollständig+, völlig+, komplett+, ~voll+, ~ganz+,
    ~gesamt+, ~vollkommen+
partial, partially, partly, incomplete, in part, ~part, ~some, ~not fully, ~not completely = teilweise, unvollständig+,
    lückenhaft+, ~Teil, ~teils, ~zum Teil, ~nicht vollständig+, ~nicht ganz, ~partiell+

respond well, work well, perform well, well tolerated, go well, heal well, sleep well, very well, ~well, ~good, ~better
    = ~gut+, ~wohl, ~besser+, ~ordentlich, ~bestens, ~erholsam+
badly, poorly, respond poorly, ~poor, ~bad, ~not well, ~worse, ~hardly, ~ill, ~difficult, ~difficulty, ~hard, ~sick,
    ~trouble, ~problem = schlecht+, ~schlechter+, ~übel, ~kaum

major, great number, great variety, great need, great importance, great interest, great deal, large, big, huge, ~great,
    ~greater, ~main, ~extensive, ~high, ~wide, ~substantial = groß+, größ+, riesig+, ~erheblich+, ~wichtig+,
    ~wesentlich+, ~hoh+, ~Haupt*, ~häufigst+, ~schwer+, ~umfangreich+, ~stark+, ~zentral+, ~beträchtlich+, ~breit+,
    ~bedeutend+, ~weit+, ~vielfältig+, ~hauptsächlich+, ~viele, ~zahlreich+, ~groß*, ~maßgeblich+, ~ernst+, ~enorm+
small, tiny, minor, ~little, ~low, ~slight, ~young, ~infant, ~toddler, ~baby, ~kid, ~few, ~child, ~short, ~trivial =
    klein+, winzig+, ~gering+, ~klein*, ~wenig+, ~niedrig+, ~jung+

fatal, deadly, lethal, life threatening = tödlich+, lebensbedrohlich+, lebensgefährlich+, ~sterben/, ~-Tod, ~tod*,
    ~bedrohlich+, ~gefährlich+, ~schwer+
harmless, ~safe, ~benign, ~mild, ~minor = harmlos+, ungefährlich+, unbedenklich+, ~gutartig+, ~mild+, ~leicht+

strength, ~strong, ~power, ~advantage, ~potency = -Stärke, -Stärken, ~-Kraft, ~stärk*, ~-Kräfte, ~-Dosierung, ~stark+
weakness, ~weak, ~failure, ~impairment, ~deficiency, ~limitation, ~frailty, ~deficit, ~poor, ~dementia = -Schwäche,
    -Schwächen, ~schwach+, ~schwäche*, ~-Insuffizienz

high fever, high temperature = ~hoh+ Fieber, ~hoh+ Temperatur, ~hochfiebrig+, ~stark+ Fieber, ~Fieber
low fever, low grade fever, slight fever, mild fever, slight temperature = niedrig+ Fieber, leicht+ Fieber, gering+
    Fieber, mäßig+ Fieber, ~subfebril+, ~erhöhte Temperatur

advantage outweigh, benefit outweigh, outweigh the disadvantage, outweigh the risk, outweigh the harm, outweigh the
    drawback = Vorteile überwiegen, Vorteil überwiegt, Nutzen überwiegt, Vorteile die Nachteile überwiegen, überwiegen
    die Vorteile, überwiegt der Nutzen, Nutzen die Risiken überwiegt, Nutzen den Schaden überwiegt, Vorteile größer,
    Nutzen größer, ~-Vorteil, ~-Nutzen
disadvantage outweigh, risk outweigh, harm outweigh, drawback outweigh, outweigh the advantage, outweigh the benefit =
    Nachteile überwiegen, Risiken überwiegen, Schaden überwiegt, Risiko überwiegt, überwiegen die Nachteile, überwiegen
    die Risiken, Nachteile die Vorteile überwiegen, Risiken den Nutzen überwiegen, Nachteile größer, Vorteile kleiner,
    Vorteile geringer, Vorteile sind kleiner, Vorteile sind geringer, Vorteile sind kleiner als die Nachteile, Vorteile
    sind geringer als die Nachteile, Nutzen ist kleiner, Nutzen ist geringer, ~-Nachteil, ~-Risiko, ~-Schaden, ~Risiken

benefit, advantage, ~help, ~useful, ~benefit from = -Nutzen, -Vorteil, ~profitieren/, ~nützen/, ~nutzen, ~helfen,
    ~vorteilhaft+, ~nützlich+, ~-Leistung, ~zugute, ~Zuschuss, ~-Geld
harm, damage, disadvantage, ~injury, ~risk, ~side effect, ~hurt, ~injure = Schaden, Schäden, -Nachteil, ~-Schaden,
    ~schaden/, ~schädigen/, ~-Schädigung, ~schädlich+

undetected, unnoticed, undiagnosed, unrecognized, unrecognised, go undetected, go unnoticed = unentdeckt+, unbemerkt+,
    unerkannt+, ~nicht bemerkt+, ~nicht erkannt+, ~spät+, ~lange, ~erst, ~kaum, ~zufällig+, ~Zufall, ~verborgen+
noticed, noticeable, ~detected, ~notice, ~recognize, ~attract attention, ~stand out = auf|fallen/fällt/fiel/gefallen,
    früh erkannt, früh entdeckt, früh bemerkt, schnell bemerkt, schnell entdeckt, sofort bemerkt, sofort erkannt,
    ~auffällig+, ~bemerken/

can be reverse, be reverse, reversible, can be undo = umkehrbar+, reversibel, reversibl+, ~rückgängig, ~rück*, ~wieder
irreversible, cannot be reverse, permanent, ~final, ~definitive, ~permanently, ~once and for all = endgültig+,
    unumkehrbar+, irreversibel, irreversibl+, ~dauerhaft+, ~bleibend+, ~unwiderruflich+

head down, head first, upside down, palm down, hang down, face down, facing down = Kopf nach unten, kopfüber,
    Handfläche nach unten, Gesicht nach unten, mit dem Kopf voran, ~nach unten, ~unten, ~Schädellage, ~hängen/, ~Bauch
head up, right side up, palm up, face up, facing up = Kopf nach oben, Handfläche nach oben, Gesicht nach oben, ~nach
    oben, ~oben, ~Rücken

make sense, makes sense, sensible, it is worth, worth, ~useful, ~advisable = sinnvoll+, ~lohnen/, ~ratsam+, ~sinn*,
    ~nützlich+, ~Sinn, ~Sinne, ~empfehlens*
make no sense, makes no sense, pointless, no point, senseless, futile, ~useless = sinnlos+, zwecklos+, ~vergeblich+,
    ~keinen Sinn, ~nutzlos+

avoid = vermeiden/vermied/vermieden, meiden/mied/gemieden, ~verzichten/, ~nicht, ~kein, ~keine, ~keinen, ~ohne,
    ~verhindern/, ~umgehen, ~vor|beugen/
prefer, favor, choose, ~rather, ~best, ~better, ~seek, ~recommend, ~preferably = bevorzugen/, vor|ziehen/zog/gezogen,
    ~lieber, ~wählen/, ~bevorzugt+

in most cases, in the majority of cases, usually, mostly, in general, generally, most of the time, normally = ~meist,
    ~meistens, ~in der Regel, ~normalerweise, ~überwiegend+, ~-Mehrheit, ~Mehrzahl, ~gewöhnlich+, ~meist+, ~allgemein+
in individual cases, in isolated cases, in rare cases, in exceptional cases, ~rare, ~rarely, ~individual, ~isolated,
    ~occasionally, ~exceptional = in Einzelfällen, im Einzelfall, nur in Einzelfällen, nur im Einzelfall, in
    Ausnahmefällen, ~selten+, ~vereinzelt+

within, inside, ~in, ~indoors, ~internal, ~during = innerhalb, drinnen, ~im Rahmen, ~im Inneren, ~in der, ~in den, ~im,
    ~in@number, ~binnen, ~inner*, ~intern+, ~Laufe, ~Verlauf
outside, out of, ~outdoors, ~beyond, ~external, ~other than, ~abroad, ~non, ~community, ~off, ~from, ~away = außerhalb,
    draußen, ~außen, ~außer, ~außen*, ~extern+
"""
