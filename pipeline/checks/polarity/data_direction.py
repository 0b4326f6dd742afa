"""Directions of change that exclude each other (notation: see `pipeline.checks.polarity.tables`)."""

from __future__ import annotations

AXES = """
increase, elevate, heighten, escalate, raise, rise, increasing, go up, ~higher, ~high, ~more, ~greater, ~grow, ~growth,
    ~gain, ~boost, ~climb, ~enhance, ~intensify, ~double, ~additional, ~improve, ~spread, ~triple, ~extend, ~expand,
    ~strengthen, ~jump, ~surge, ~add, ~maximize, ~worsen, ~soar, ~accelerate, ~promote, ~accumulate, ~build, ~aggravate,
    ~further, ~push up = erhöhen/, steigen/stieg/gestiegen, an|steigen/stieg/gestiegen, steigern/, -Anstieg, -Anstiege,
    -Zunahme, -Steigerung, -Erhöhung, -Zuwachs, zu|nehmen/nimmt/nahm/genommen, anheben/hob/angehoben,
    an|heben/hob/gehoben, ansteigend+, steigend+, ~vermehren/, ~mehr, ~höher+, ~wachsen/wächst/wuchs/gewachsen,
    ~-Wachstum, ~verstärken/, ~hoch, ~hoh+, ~häufiger+, ~größer+, ~heben/hob/gehoben, ~stärker+, ~auf|stocken/,
    ~aus|weiten/, ~verdoppeln/, ~verlängern/, ~verbessern/, ~vergrößern/, ~fördern/, ~weiter+, ~länger+, ~zusätzlich+,
    ~klettern/, ~überhöht+, ~hinauf, ~-Erweiterung, ~erweitern/, ~aus|bauen/, ~hoch|gehen, ~auf|bauen/, ~erhoben+,
    ~besser+, ~intensivieren/, ~maximieren/, ~verschärfen/
decrease, reduce, reduction, diminish, lessen, lower, drop, decline, falling, go down, ~low, ~less, ~fewer, ~fall, ~cut,
    ~ease, ~relieve, ~shrink, ~minimize, ~limit, ~loss, ~lose, ~smaller, ~weaken, ~slow, ~shorten, ~dwindle, ~subside,
    ~alleviate, ~curb, ~relief, ~restrict, ~minus, ~downturn, ~mitigate, ~weight loss, ~save, ~improve, ~control,
    ~prevent, ~down, bring down, ~deplete, ~degrade, ~suppress, ~minor, ~plunge, ~little = senken/,
    sinken/sank/gesunken, ab|sinken/sank/gesunken, verringern/, vermindern/, reduzieren/, ab|nehmen/nimmt/nahm/genommen,
    mindern/, -Abnahme, -Rückgang, -Rückgänge, -Senkung, -Reduktion, -Reduzierung, -Verringerung, -Minderung,
    -Verminderung, herab|setzen/, herunter|setzen/, ab|senken/, zurück|gehen/ging/gegangen, ab|schwächen/,
    -Abschwächung, ~beschränken/, ~beschränkt+, ~begrenzt+, fallend+, sinkend+, ~-Abfall, ~-Absinken, ~lindern/,
    ~niedriger+, ~niedrig+, ~gering+, ~weniger, ~ab|fallen/fällt/fiel/gefallen, ~fallen/fällt/fiel/gefallen, ~dämpfen/,
    ~schwinden/schwand/geschwunden, ~schrumpfen/, ~schwächen/, ~kürzen/, ~senk*, ~-Verlust, ~verlieren/verlor/verloren,
    ~drosseln/, ~ein|schränken/, ~begrenzen/, ~verkleinern/, ~kleiner+, verlangsamen/, ~verkürzen/, ~minimieren/,
    ~seltener+, ~runter, ~herunter, ~nach|lassen/, ~schwächer+, ~zurück|drängen/, ~ab|bauen/, ~schlechter+,
    ~verschlechtern/, ~hemmen/, ~Einsparung, ~minder*

improve, improvement, relieve, ease, alleviate, soothe, ~better, ~recover, ~recovery, ~enhance, ~heal, ~relieve,
    ~strengthen, ~advance, ~progress, ~increase, ~help, ~good, ~cure, ~optimize, ~upgrade, ~ease, ~subside =
    verbessern/, -Verbesserung, bessern/, -Besserung, lindern/, mildern/, -Linderung, ~besser+, ~erholen/, ~-Erholung,
    ~heilen/, ~reduzieren/, ~verringern/, ~optimieren/, ~gesund+, ~zurück|gehen/ging/gegangen, ~steigern/, ~erhöhen/,
    ~stärken/, ~fördern/, ~fortschritt*, ~-Fortschritt, ~aus|bauen/, ~nach|lassen/, ~helfen/hilft/half/geholfen,
    ~weiter|entwickeln/, ~best+
worsen, worse, deteriorate, deterioration, aggravate, exacerbate, exacerbation, worsening, ~bad, ~decline, ~progress,
    ~flare, ~intensify, ~degrade, ~impair, ~decrease, ~downturn, ~weaken, ~poor = verschlechtern/, -Verschlechterung,
    verschlimmern/, -Verschlimmerung, schlimmer+, schlechter+, verschärfen/, ~schlecht+, ~schlimm+, ~ungünstig+,
    ~verstärken/, ~-Schub, ~zu|nehmen/nimmt/nahm/genommen, ~beeinträchtigen/, ~fort|schreiten/schritt/geschritten,
    ~schwächen/, ~nach|lassen/, ~-Exazerbation, ~stärker+, ~schwerer+, ~ein|schränken/, ~schaden/

relieve, ease, alleviate, soothe, relief, ~improve, ~reduce, ~help, ~calm, ~lessen, ~mitigate, ~cure = lindern/,
    -Linderung, ~erleichtern/, ~mildern/, ~bessern/, ~verbessern/, ~-Erleichterung, ~entlasten/, ~reduzieren/,
    ~helfen/hilft/half/geholfen, ~nach|lassen/, ~beruhigen/, ~vermindern/, ~verringern/, ~dämpfen/, ~senken/,
    ~befreien/, ~entspannen/
aggravate, exacerbate, intensify, worsen, worse, ~increase, ~cause, ~strengthen, ~trigger = verstärken/,
    verschlimmern/, verschärfen/, -Verstärkung, -Verschlimmerung, verschlechtern/, ~erhöhen/, ~auslösen, ~aus|lösen/,
    ~verursachen/, ~steigern/, ~stärker+, schlimmer+, ~schlechter+, ~erschweren/

start, begin, beginning, onset, commence, initiate, starting, ~launch, ~open, ~introduce, ~resume, ~initial, ~take up,
    ~origin, ~emerge, ~come, ~set in, ~kick in, ~arrive = beginnen/begann/begonnen, an|fangen/fängt/fing/gefangen,
    -Beginn, ~-Anfang, starten/, ~ein|leiten/, ~-Start, ~auf|nehmen/nimmt/nahm/genommen, ~ein|setzen/, ~eröffnen/,
    ~entstehen/, ~anfangs, ~-Einleitung, ~gründen/, ~Ausgangs*, ~anfänglich+, ~auf|treten,
    ~an|treten/tritt/trat/getreten, ~-Einführung, ~ein|führen/, ~-Auftreten, ~initiieren/,
    ~aus|brechen/bricht/brach/gebrochen, ~-Ausbruch, ~entspringen
stop, end, finish, discontinue, cease, quit, terminate, ending, come off, ~complete, ~conclude, ~close, ~abort,
    ~give up, ~leave, ~final, ~cancel, ~withdraw, ~halt, ~finally, ~interrupt, ~abandon, ~expire, ~prevent, ~suspend,
    ~drop, ~block, ~resign, ~break, ~pause = auf|hören/, beenden/, stoppen/, ab|setzen/,
    ab|brechen/bricht/brach/gebrochen, enden/, -Ende, ~ein|stellen/, ~verzichten/, ~Schluss, ~-Abschluss,
    ~ab|schließen/schloss/geschlossen, ~auf|geben/gibt/gab/gegeben, ~-Stopp, ~-Stillstand, ~-Abbruch, ~fertig+,
    ~aus|bleiben/blieb/geblieben, ~weg|bleiben/blieb/geblieben, ~aus|setzen/, ~versiegen/, ~-Ausbleiben, ~zum Erliegen,
    ~aus|klingen, ~schließen/, ~ab|laufen, ~-Beendigung, ~vorbei, ~unterbrechen/unterbricht/unterbrach/unterbrochen,
    ~verhindern/, ~nicht mehr, ~an|halten/hält/hielt/gehalten, ~verlassen/verlässt/verließ/verlassen, ~aus|scheiden,
    ~zurück|treten, ~weg|lassen, ~aus|laufen, ~schließlich, ~end*, ~beilegen, ~auf|heben, ~halt*

cause, trigger, induce, provoke, bring about, give rise to, bring on, ~lead to, ~result in, ~produce, ~reason, ~due,
    ~create, ~contribute = verursachen/, aus|lösen/, hervor|rufen/ruft/rief/gerufen, bewirken/, herbei|führen/,
    -Auslöser, -Verursacher, -Ursache, ~führen/, ~entstehen/, ~bringen/brachte/gebracht, ~begünstigen/, ~bedingen/,
    ~erzeugen/, ~sorgen/, ~provozieren/, ~bei|tragen/, ~ziehen/, ~erregen/, ~zu|fügen/, ~an|richten/, ~ergeben/,
    ~zurück|führen/, ~ursächlich+
prevent, prevention, avert, avoid, avoidance, preventive, ~protect, ~stop, ~block, ~inhibit, ~ward, ~hinder, ~keep,
    ~protection, ~prophylaxis = verhindern/, vor|beugen/, vermeiden/vermied/vermieden,
    unterbinden/unterband/unterbunden, -Vorbeugung, -Vermeidung, -Verhinderung, -Verhütung, verhüten/, vorbeugend+,
    -Prävention, ~schützen/, ~-Schutz, ~verhinder*, ~ab|wehren/, ~hemmen/, ~hindern/, ~ab|wenden/, ~stoppen/,
    ~bekämpfen/, ~-Prophylaxe, ~vor|sorgen/, ~-Vorsorge, ~meiden/mied/gemieden, ~blockieren/, ~bewahren/, ~präventi*,
    ~ohne, ~umgehen/

lose weight, losing weight, weight loss, weight reduction, reduce weight, slim = ab|nehmen/nimmt/nahm/genommen,
    ab|speckeln/, -Gewichtsverlust, -Gewichtsabnahme, -Gewichtsreduktion, ~-Abnahme, ~Gewicht
    verlieren/verlor/verloren, ~Gewicht reduzieren/, ~Gewicht, ~verlieren/verlor/verloren
gain weight, gaining weight, weight gain, put on weight, putting on weight, weight increase, ~gain =
    zu|nehmen/nimmt/nahm/genommen, -Gewichtszunahme, -Gewichtsanstieg, ~-Zunahme, ~dicker+

lose, loss, ~losing, ~weight loss, ~forfeit = verlieren/verlor/verloren, -Verlust, ~ein|büßen/, ~-Ausfall,
    ~ab|nehmen/nimmt/nahm/genommen, ~-Einbuße, ~verloren+, ~unterliegen/unterlag/unterlegen, ~aus|fallen, ~Niederlage,
    ~verlust*, ~nach|lassen, ~schwinden
gain, win, regain, acquire, obtain, ~receive, ~earn, ~weight gain, ~victory, ~increase = gewinnen/gewann/gewonnen,
    zurück|gewinnen/gewann/gewonnen, erlangen/, ~-Gewinn, ~-Gewinnung, ~erhalten/erhält/erhielt/erhalten,
    ~zu|nehmen/nimmt/nahm/genommen, ~erwerben/, ~-Zunahme, ~bekommen/, ~verschaffen

grow, growth, enlarge, expand, enlargement, expansion, proliferate, bigger, larger, ~increase, ~spread, ~swell, ~rise,
    ~extend, ~develop, ~widen = wachsen/wächst/wuchs/gewachsen, -Wachstum, vergrößern/, -Vergrößerung,
    an|wachsen/wächst/wuchs/gewachsen, größer werden/wird/wurde/geworden, werden/wird/wurde/geworden größer,
    vermehren/, -Vermehrung, ~größer+, ~aus|breiten/, ~aus|dehnen/, ~erweitern/, ~-Ausdehnung, ~-Zunahme,
    ~zu|nehmen/nimmt/nahm/genommen, ~steigen/stieg/gestiegen, ~auf|wachsen/, ~expandieren/, ~-Erweiterung, ~-Ausbau,
    ~schwellen/, ~-Expansion, ~wachstums*, ~-Ausweitung, ~aus|weiten/, ~an|schwellen
shrink, shrinkage, shrinking, get smaller, become smaller, ~smaller, ~contract, ~decrease, ~reduce, ~decline, ~narrow,
    ~waste = schrumpfen/, verkleinern/, -Verkleinerung, -Schrumpfung, kleiner werden/wird/wurde/geworden,
    werden/wird/wurde/geworden kleiner, ~kleiner+, ~verringern/, ~zusammen|ziehen/, ~-Schwund,
    ~ab|nehmen/nimmt/nahm/genommen, ~zurück|gehen/ging/gegangen, ~eingehen, ~schwinden, ~zurück|bilden/

strengthen, reinforce, fortify, boost, ~increase, ~improve, ~enhance, ~stronger, ~support, ~consolidate = stärken/,
    kräftigen/, verstärken/, -Stärkung, -Kräftigung, -Verstärkung, ~fördern/, ~festigen/, ~erhöhen/, ~stärker+,
    ~unterstützen/, ~aus|bauen/, ~steigern/, ~an|regen/, ~-Festigung, ~verbessern/, ~an|kurbeln/
weaken, undermine, debilitate, impair, ~weak, ~weaker, ~reduce, ~suppress, ~loss, ~immunosuppress, ~decline =
    schwächen/, ab|schwächen/, -Schwächung, -Abschwächung, geschwächt+, ~schwach+, ~beeinträchtigen/, ~untergraben/,
    ~schwächer+, ~schwäch*, ~-Schwäche, ~vermindern/, ~nach|lassen/, ~immungeschwächt+, ~mindern/

speed up, more quickly, accelerate, acceleration, quicken, hasten, expedite, ~faster, ~boost, ~speed = beschleunigen/,
    -Beschleunigung, ~schneller+, ~an|kurbeln/, ~an|treiben/, ~voran|treiben/
slow down, more slowly, slow, delay, decelerate, retard, slowing, ~slower, ~inhibit, ~postpone, ~slowly, ~hinder =
    verlangsamen/, bremsen/, verzögern/, -Verlangsamung, -Verzögerung, aus|bremsen/, ab|bremsen/, ~hemmen/, ~langsam+,
    ~hinaus|zögern/, ~auf|halten/, ~verspäten/, ~spät+, ~-Verspätung, ~verschieben/, ~langsamer+, ~gebremst+,
    ~Zeitverzögerung, ~aufschieben

add, insert, put in, addition, implant, implantation, ~additional, ~include, ~supplement, ~inject, ~join, ~place, ~put =
    hinzu|fügen/, zu|fügen/, zu|geben/gibt/gab/gegeben, hinzu|geben/gibt/gab/gegeben, ein|setzen/, ein|führen/,
    ein|legen/, implantieren/, -Implantat, -Implantation, ~-Prothese, ~ergänzen/, ~ersetzen/, ~hinzu, ~ein|bauen/,
    ~bei|mischen/, ~zusätzlich+, ~dazu, ~erweitern/, ~-Zusatz, ~dazu|geben, ~weiter+, ~auf|nehmen/nimmt/nahm/genommen,
    ~-Einlage, ~beifügen, ~zugefügt+
remove, removal, take out, cut out, excise, eliminate, extract, ~delete, ~take away, ~clear, ~withdraw, ~take off,
    ~surgery, ~exclude = entfernen/, -Entfernung, heraus|nehmen/nimmt/nahm/genommen,
    heraus|schneiden/schnitt/geschnitten, beseitigen/, ~entnehmen/entnimmt/entnahm/entnommen, ~-Beseitigung,
    ~löschen/, ~ab|nehmen/nimmt/nahm/genommen, ~ziehen/, ~aus|scheiden/, ~eliminieren/, ~-Entnahme,
    ~heraus|operieren/, ~aus|bauen

dilate, widen, widening, dilation, dilatation, wider, broader, ~expand, ~open, ~enlarge = erweitern/, -Erweiterung,
    weiten/, -Weitung, auf|dehnen/, breiter+, auf|weiten/, ~dehnen/, ~vergrößern/, ~öffnen/, ~aus|weiten/, ~breiter+,
    ~weit+, ~verbreitern/
constrict, narrow, narrowing, constriction, narrower, tighter, ~tighten, ~contract, ~tight = verengen/, -Verengung,
    verengt+, enger+, ~eng+, ~-Engstelle, zusammen|ziehen/zog/gezogen, ~schmal+, ~-Stenose, ~ein|schränken/,
    ~ein|engen/, ~enger+, ~knapp+

tighten, tense, contract, tensing, contraction, ~tight, ~clench = an|spannen/, -Anspannung,
    zusammen|ziehen/zog/gezogen, verkrampfen/, ~straffen/, ~fest+, ~fester+, ~-Kontraktion, ~-Krampf, ~kontrahieren/,
    ~verspannen/, ~fest|ziehen/, ~verspannt+, ~-Wehe, ~-Verspannung, ~eng+, ~an|ziehen/, ~spannen/, ~verschärfen/
relax, loosen, relaxation, slacken, ~calm, ~loose, ~rest, ~ease = entspannen/, -Entspannung, lockern/, -Lockerung,
    ~erschlaffen/, ~lösen/, ~beruhigen/, ~entkrampfen/, ~locker+, ~-Ruhe, ~entspannungs*, ~erholen

heat, warm up, heat up, warm, ~hot = erwärmen/, erhitzen/, auf|wärmen/, wärmen/, -Erwärmung, ~heiß+, ~warm+, ~wärme*,
    ~-Wärme, ~-Hitze, ~heizen/, ~-Heizung, ~auf|heizen/
cool, cool down, chill, refrigerate, cooling, ~cold, ~freeze = kühlen/, ab|kühlen/, -Kühlung, -Abkühlung,
    herunter|kühlen/, ~kalt+, ~kühl+, ~kühl*, ~kälter+

freeze, frozen, freezing = gefrieren/gefror/gefroren, ein|frieren/fror/gefroren, tief|kühlen/, ~tiefgekühlt+,
    ~frieren/, ~Gefrier*, ~tiefkühl*, ~zu|frieren
thaw, defrost, melt = auf|tauen/, tauen/, schmelzen/schmilzt/schmolz/geschmolzen, ~ab|tauen/, ~-Schmelze, ~getaut+

promote, encourage, foster, =furthering, stimulate, stimulation, ~support, ~further, ~boost, ~help, ~favor, ~promotion,
    ~facilitate, ~induce = fördern/, begünstigen/, an|regen/, stimulieren/, -Förderung, -Anregung, -Stimulation,
    ermutigen/, ~unterstützen/, ~ankurbeln, ~-Unterstützung, ~voran|treiben/, ~erleichtern/, ~förder*, ~verbessern/,
    ~auf|fordern/, ~beitragen
inhibit, suppress, hinder, inhibition, suppression, discourage, impede, ~block, ~prevent, ~inhibitor, ~slow, ~hamper,
    ~limit, ~disability, ~disabled, ~handicap, ~handicapped, ~impairment, ~impaired = hemmen/, unterdrücken/,
    behindern/, -Behinderung, ~behindert+, -Hemmung, -Unterdrückung, ~blockieren/, ~verhindern/, ~bremsen/, ~hemm*,
    ~-Hemmer, ~entmutigen/, ~erschweren/, ~ab|raten/, ~hindern/, ~ein|dämmen/, ~immunsuppressiv+, ~-Suppression

activate, activation, stimulate, stimulation, ~boost, ~strengthen, ~active, ~enable, ~trigger, ~promote, ~increase =
    aktivieren/, -Aktivierung, an|regen/, stimulieren/, -Stimulation, -Stimulierung, an|kurbeln/, ~stärken/,
    ~fördern/, ~reizen/, ~aktiv+, ~freischalten
deactivate, inactivate, deactivation, disable, suppress, inhibit, block, dampen, suppression, inhibition, ~inhibitor,
    ~immunosuppressant, ~slow, ~stop, ~weaken, ~reduce, ~prevent = hemmen/, unterdrücken/, blockieren/,
    -Hemmung, -Unterdrückung, -Blockade, dämpfen/, ~-Hemmer, ~stoppen/, ~bremsen/, ~schwächen/, ~hindern/,
    ~verhindern/, ~hemm*, deaktivieren/, inaktivieren/, -Deaktivierung, ~aus|schalten/

switch on, turn on, power on, ~activate = ein|schalten/, an|schalten/, an|machen/, ~an|stellen/, ~aktivieren/,
    ~auf|drehen/
switch off, turn off, power off, ~disable = aus|schalten/, ab|schalten/, aus|machen/, ~ab|stellen/, ~deaktivieren/,
    ~ab|drehen/

lift, raise, move up, elevate, prop up, ~upward, ~pick up, ~up = heben/hob/gehoben, an|heben/hob/gehoben,
    hoch|heben/hob/gehoben, hoch|lagern/, hoch|legen/, hoch|halten/hält/hielt/gehalten, hoch|stellen/,
    hoch|ziehen/zog/gezogen, -Hochlagerung, ~hoch, ~erheben/erhob/erhoben, ~auf|heben/hob/gehoben, ~erhöhen/,
    ~steigern/, ~lüften/
lower, drop, move down, put down, hang down, ~downward, ~down, ~reduce = senken/, ab|senken/, herunter|lassen/,
    tief|lagern/, tief|legen/, tief|halten/hält/hielt/gehalten, tiefer|legen/, tiefer|lagern/, herab|hängen/,
    hinunter|hängen/, ~sinken/, ~fallen/, ~herunter, ~verringern/, ~unter+, ~niedrig+, ~niedriger+, ~tief*, ~unten

bend, flex = beugen/, an|winkeln/, ~biegen/, ~bücken/, ~krümmen/, ~an|ziehen/, ~Beuge
straighten, stretch out, ~stretch = strecken/, durch|strecken/, aus|strecken/, ~auf|richten/, ~gerade, ~dehnen/,
    ~strecken

push, press, ~pressure = drücken/, schieben/schob/geschoben, ~pressen/, ~drängen/, ~-Druck, ~stoßen/
pull, tug = ziehen/zog/gezogen, ~zerren/, ~zupfen/

ascend, climb, go up, ~rise = auf|steigen/stieg/gestiegen, hinauf|steigen/stieg/gestiegen, hoch|steigen/, ~steigen/,
    ~besteigen/, ~klettern/, ~hinauf, ~zunehmen, ~steig*
descend, go down, ~drop, ~fall = ab|steigen/stieg/gestiegen, hinunter|steigen/stieg/gestiegen,
    hinab|steigen/stieg/gestiegen, ~hinunter, ~sinken/, ~ab|stammen/, ~abfallen, ~herunter

enter, go in, entry, ~join, ~access, ~come = betreten/betritt/betrat/betreten, hinein|gehen/ging/gegangen,
    ein|treten/tritt/trat/getreten, ein|steigen/, ~-Eintritt, ~ein|geben/, ~-Einreise, ~ein|reisen/, ~hinein,
    ~ein|dringen/, ~bei|treten/, ~-Eingang, ~gelangen/, ~ein|tragen/, ~-Eintrag, ~-Zugang, ~-Zutritt
leave, exit, go out, depart, departure, ~quit, ~=left, ~withdraw = verlassen/verlässt/verließ/verlassen,
    aus|treten/tritt/trat/getreten, hinaus|gehen/ging/gegangen, weg|gehen/ging/gegangen, ~-Austritt, ~aus|steigen/,
    ~-Ausgang, ~ab|reisen/, ~-Ausreise, ~-Abfahrt, ~hinterlassen/, ~lassen/, ~aus|scheiden/, ~-Ausstieg,
    ~zurück|lassen/, ~über|lassen

arrive, arrival, ~come, ~reach = an|kommen/kam/gekommen, ein|treffen/trifft/traf/getroffen, -Ankunft, ~erreichen/,
    ~gelangen/, ~herbei
depart, departure, set off, ~leave = ab|fahren/fährt/fuhr/gefahren, ab|reisen/, auf|brechen/bricht/brach/gebrochen,
    -Abfahrt, -Abreise, ~verlassen/, ~-Abflug, ~ab|weichen, ~-Abgang

import, importation = importieren/, -Import, ein|führen/, -Einfuhr
export, exportation = exportieren/, -Export, aus|führen/, -Ausfuhr

buy, purchase, ~acquire, ~shop = kaufen/, ein|kaufen/, erwerben/erwirbt/erwarb/erworben, -Kauf, -Einkauf, ~-Käufer,
    ~an|schaffen/, ~ab|kaufen/, ~auf|kaufen, ~-Erwerb, ~kauf*
sell, sale, ~sold = verkaufen/, -Verkauf, veräußern/, -Verkäufe, ~ab|setzen/, ~-Vertrieb, ~vertreiben/, ~-Umsatz,
    ~erhältlich+, ~handeln, ~-Absatz

send, transmit, ~sending, ~emit = senden/, schicken/, verschicken/, ab|senden/, versenden/, zu|senden/, ~übermitteln/,
    ~entsenden/, ~-Versand, ~übertragen/, ~ein|senden/, ~aus|strahlen
receive, reception, ~recipient, ~accept = empfangen/empfängt/empfing/empfangen, erhalten/erhält/erhielt/erhalten,
    bekommen/bekam/bekommen, -Empfang, ~-Erhalt, ~-Empfänger, ~kriegen/, ~entgegen|nehmen/, ~auf|nehmen/, ~-Aufnahme,
    ~beziehen

give, provide, ~administer, ~grant, ~supply, ~offer = ~geben/gibt/gab/gegeben, ~verabreichen/, ~bieten/, ~schenken/,
    ~erteilen/
take away, deprive, withdraw = weg|nehmen/nimmt/nahm/genommen, entziehen/entzog/entzogen, ~zurück|ziehen/, ~-Entzug,
    ~entfernen

admit, admitted, admitting, admission, hospitalize, hospitalized = auf|nehmen/nimmt/nahm/genommen,
    ein|weisen/wies/gewiesen, -Einweisung, ~-Aufnahme, ~zu|geben, ~zu|lassen, ~-Zulassung, ~ein|liefern/, ~gestehen,
    ~ein|räumen/, ~-Eintritt, ~ins Krankenhaus, ~stationär+, ~-Krankenhausaufenthalt
discharge, ~release, ~dismiss, ~secretion = entlassen/entlässt/entließ/entlassen, -Entlassung, ~-Ausfluss, ~ab|geben,
    ~aus|treten, ~-Sekret, ~-Entladung

accept, approve, consent, agree, approval, ~agreement, ~acceptance = akzeptieren/, zu|stimmen/,
    ~an|nehmen/nimmt/nahm/genommen, ein|willigen/, genehmigen/, -Zustimmung, -Einwilligung, ~-Genehmigung, ~einig+,
    ~vereinbaren/, ~-Annahme, ~billigen/, ~einverstanden, ~einverständ*, ~bejahen/, ~hin|nehmen, ~zu|lassen/,
    ~auf|nehmen, ~verabschieden/, ~überein, ~anerkennen
reject, decline, disagree, disapprove, rejection, disagreement, refuse, refusal, ~dismiss, ~deny, ~objection =
    ab|lehnen/, zurück|weisen/wies/gewiesen, -Ablehnung, verweigern/,
    widersprechen/widerspricht/widersprach/widersprochen, -Verweigerung, ~ab|weisen/, ~-Abstoßung, ~verneinen/,
    ~weigern/, ~ab|stoßen/, ~bestreiten/, ~-Weigerung, ~uneinig+, ~aus|schlagen/, ~-Widerspruch, ~verwerfen/,
    ~rückgang, ~-Rückgang

include, contain, inclusive, including, ~with, ~involve, ~comprise = ein|schließen/schloss/geschlossen,
    einschließlich, inklusive, enthalten/enthält/enthielt/enthalten, beinhalten/, mit ein|schließen/, ~gehören/,
    ~ein|beziehen/, ~zählen/, ~samt, ~auf|nehmen/, ~-Einbeziehung, ~darunter, ~bestehen
exclude, omit, exclusion, excluding, leave out, rule out, ~except, ~without = aus|schließen/schloss/geschlossen,
    ausgenommen+, -Ausschluss, weg|lassen/lässt/ließ/gelassen, ~exklusive, ~ohne, ~aus|lassen/, ~außer,
    ~ausgeschlossen+, ~mit Ausnahme, ~aus|klammern/

confirm, confirmation, ~verify, ~prove, ~affirm = bestätigen/, -Bestätigung, ~belegen/, ~nach|weisen/, ~bekräftigen/,
    ~beweisen/, ~-Nachweis
deny, refute, disprove, ~reject, ~rule out = widerlegen/, leugnen/, bestreiten/bestritt/bestritten, dementieren/,
    abstreiten, ~verweigern/, ~zurück|weisen/, ~aus|schließen, ~ab|lehnen/, ~verwehren

support, endorse, ~help, ~back, ~promote, ~encourage, ~assist, ~advocate = unterstützen/, befürworten/,
    -Unterstützung, ~helfen/hilft/half/geholfen, ~fördern/, ~stützen/, ~-Förderung, ~-Hilfe, ~belegen/, ~bei|stehen,
    ~tragen, ~unterstützung*
oppose, opposition, ~against, ~resist = ab|lehnen/, bekämpfen/, entgegen|treten/tritt/trat/getreten, -Opposition,
    ~widersetzen/, ~gegen, ~-Widerstand, ~-Gegner, ~-Ablehnung, ~dagegen

recommend, advise, recommendation, suggest, ~advice, ~propose = empfehlen/empfiehlt/empfahl/empfohlen, -Empfehlung,
    raten/rät/riet/geraten, an|raten/, ~vor|schlagen/, ~beraten/, ~-Rat, ~-Ratschlag, ~nahe|legen/, ~ratsam+,
    ~sinnvoll, ~empfehlens*, ~hin|weisen
advise against, recommend against, discourage, ~not recommend, ~warn, ~not advise = ab|raten/rät/riet/geraten,
    ~warnen/, ~entmutigen

encourage, ~motivate, ~urge, ~promote, ~support = ermutigen/, ermuntern/, ~fördern/, ~auf|fordern/, ~motivieren/,
    ~an|regen/, ~bestärken
discourage, deter, ~advise against = entmutigen/, ab|schrecken/, ~ab|raten/, ~demotivieren/, ~verhindern, ~ab|halten/

remember, recall, ~remind = erinnern/, ~merken/, ~gedenken, ~denken/dachte/gedacht, ~-Erinnerung, ~wissen
forget, miss = vergessen/vergisst/vergaß/vergessen, ~verpassen/, ~versäumen/, ~aus|lassen/, ~fehlen/, ~vermissen/

attack, assault = an|greifen/griff/gegriffen, -Angriff, attackieren/, ~überfallen/, ~-Anschlag, ~-Anfall, ~befallen/
defend, defense, defence, ~protect = verteidigen/, -Verteidigung, ~ab|wehren/, ~-Abwehr, ~schützen/

connect, attach, join, link, connection, ~contact, ~combine, ~tie = verbinden/verband/verbunden,
    an|schließen/schloss/geschlossen, befestigen/, -Verbindung, ~-Anschluss, ~verknüpfen/, ~bei|treten, ~an|bringen/,
    ~-Zusammenhang, ~-Link, ~zusammen, ~verlinken/, ~anlegen
disconnect, detach, separate, separation, ~divide, ~apart, ~split = trennen/, lösen/, ab|trennen/, -Trennung,
    ~ab|lösen/, ~getrennt+, ~einzeln+, ~separat+, ~unterbrechen/, ~teilen, ~eigen+, ~gesondert+, ~spalten

combine, unite, merge = kombinieren/, vereinen/, vereinigen/, verschmelzen/, -Vereinigung,
    ~verbinden/verband/verbunden, ~zusammen, ~fusionieren/, ~gemeinsam+, ~zusammen|führen
separate, split, divide, part = trennen/, spalten/, teilen/, -Trennung, ~aufteilen, ~getrennt+, ~ein|teilen,
    ~ab|trennen, ~Teil, ~-Teil, ~-Spaltung, ~-Aufteilung, ~separat+, ~eigen+, ~gliedern

hide, conceal, cover up = verstecken/, verbergen/verbirgt/verbarg/verborgen, verheimlichen/, ~verdecken/,
    ~vertuschen/, ~aus|blenden/
show, reveal, disclose, ~display = zeigen/, auf|zeigen/, offenbaren/, enthüllen/, ~auf|decken/, ~offen|legen/,
    ~an|zeigen/, ~dar|stellen/, ~ein|blenden/, ~deutlich+, ~ergeben, ~hervor|gehen

build, construct, construction = bauen/, errichten/, auf|bauen/, -Bau, -Aufbau, ~erbauen/, ~konstruieren/, ~-Gebäude,
    ~-Konstruktion, ~entwickeln, ~bau*
destroy, demolish, destruction, ~kill = zerstören/, ab|reißen/riss/gerissen, vernichten/, -Zerstörung, ~-Vernichtung,
    ~töten/, ~zerschlagen/, ~ab|töten/, ~-Abriss

appear, occur, emerge, arise, appearance, ~seem, ~come, ~happen = auf|treten/tritt/trat/getreten,
    erscheinen/erschien/erschienen, entstehen/entstand/entstanden, -Auftreten, ~scheinen/, ~vor|kommen/,
    ~auf|tauchen/, ~zeigen/, ~-Vorkommen, ~ergeben/, ~-Erscheinung, ~-Aussehen, ~stattfinden, ~ein|treten
disappear, vanish, subside, go away, wear off, fade, ~disappearance, ~clear up, ~die down =
    verschwinden/verschwand/verschwunden, ab|klingen/klang/geklungen, vergehen/verging/vergangen, -Verschwinden,
    ~nach|lassen/lässt/ließ/gelassen, ~zurück|gehen/ging/gegangen, ~weg|gehen/, ~legen/, ~ab|flauen/, ~verblassen/,
    ~zurück|bilden/, ~vorüber, ~auf|hören, ~schwinden

continue, carry on, keep on, continuing, ~go on, ~remain, ~further, ~still = fort|setzen/, weiter|machen/,
    fort|führen/, weiter|führen/, -Fortsetzung, ~weiterhin, ~weiter, ~fort|fahren/, ~fort, ~weiter+, ~weiter*, ~immer
    noch, ~bleiben/, ~an|halten/, ~nach wie vor, ~noch
stop, interrupt, discontinue, pause, cease, ~end, ~suspend, ~quit, ~halt =
    unterbrechen/unterbricht/unterbrach/unterbrochen, ab|brechen/bricht/brach/gebrochen, auf|hören/, ab|setzen/,
    stoppen/, beenden/, -Unterbrechung, -Abbruch, ~ein|stellen/, ~aus|setzen/, ~pausieren/, ~-Ausbleiben,
    ~aus|bleiben/blieb/geblieben, ~weg|bleiben/blieb/geblieben, ~versiegen/, ~zum Erliegen, ~-Ende, ~-Pause,
    ~auf|geben/, ~-Stopp, ~an|halten, ~enden/

lengthen, prolong, extend, extension, ~longer, ~expand = verlängern/, -Verlängerung, ~länger+, ~aus|dehnen/,
    ~erweitern/, ~aus|weiten/, ~erstrecken/, ~-Erweiterung, ~reichen
shorten, abbreviate, shortening, ~shorter, ~reduce, ~short = verkürzen/, -Verkürzung, kürzen/, ab|kürzen/, ~kürzer+,
    ~kurz+, ~verringern/, ~-Kürzung

thicken, thickening, ~thick = verdicken/, -Verdickung, ein|dicken/, ~dick+, ~dicker+, ~andicken
thin, thinning, dilute, ~thinner = verdünnen/, -Verdünnung, ~dünn+, ~dünner+, ~licht+, ~blutverdünnend+

gather, collect, accumulate, ~collection = sammeln/, an|sammeln/, -Sammlung, -Ansammlung, ~versammeln/, ~erheben,
    ~an|reichern/, ~ab|holen
scatter, disperse, distribute, distribution, spread = verteilen/, verstreuen/, zerstreuen/, -Verteilung, ~streuen/,
    ~verbreiten/, ~aus|breiten/, ~-Verbreitung, ~-Ausbreitung, ~aus|geben

absorb, absorption, take up, uptake = ~auf|nehmen/nimmt/nahm/genommen, ~-Aufnahme, absorbieren/, resorbieren/,
    ~-Absorption, ~auf|saugen/
excrete, release, secrete, excretion, eliminate = aus|scheiden/schied/geschieden, ab|geben/gibt/gab/gegeben,
    -Ausscheidung, ab|sondern/, frei|setzen/, ~-Freisetzung, ~aus|schütten/, ~-Ausschüttung, ~-Abgabe, ~-Absonderung,
    ~beseitigen, ~eliminieren/, ~produzieren

create, establish, ~build, ~set up, ~found = schaffen/schuf/geschaffen, gründen/, ~errichten/, ~auf|bauen/,
    ~erstellen/, ~ein|richten/, ~erschaffen/
abolish, dissolve, abolition = ab|schaffen/, auf|lösen/, -Abschaffung, -Auflösung, ~auf|heben, ~lösen

fill, fill up = füllen/, auf|füllen/, befüllen/, ~voll+, ~aus|füllen/, ~gefüllt+, ~erfüllen
empty, drain = leeren/, entleeren/, aus|leeren/, -Entleerung, ~leer+, ~ab|lassen, ~ab|fließen, ~drainieren/

load, charge = laden/lädt/lud/geladen, auf|laden/lädt/lud/geladen, beladen/, ~an|klagen, ~-Ladung, ~-Belastung,
    ~berechnen/, ~hoch|laden
unload, discharge = entladen/entlädt/entlud/entladen, ab|laden/, aus|laden/, ~entlassen/, ~-Entladung, ~-Ausfluss,
    ~-Entlassung

wake up, wake, awaken = auf|wachen/, wecken/, auf|wecken/, erwachen/, ~wach+, ~-Erwachen
fall asleep, go to sleep, sleep = ein|schlafen/schläft/schlief/geschlafen, schlafen/schläft/schlief/geschlafen,
    ~-Schlaf, ~schlaf*

get up, stand up = auf|stehen/stand/gestanden, ~erheben/, ~stehen
lie down, sit down = hin|legen/, hin|setzen/, ~legen/, ~setzen/, ~liegen, ~nieder*

dress, put on, wear = an|ziehen/zog/gezogen, ankleiden, ~tragen/, ~an|legen/, ~auf|setzen, ~auf|tragen, ~getragen+
undress, take off = aus|ziehen/zog/gezogen, auskleiden, ~ab|nehmen, ~ab|legen

apply, put on = auf|tragen/trägt/trug/getragen, an|wenden/, ~gelten/, ~an|legen/, ~auf|bringen/, ~bewerben,
    ~beantragen, ~verwenden, ~-Anwendung
wash off, wipe off, rinse off = ab|waschen/wäscht/wusch/gewaschen, ab|wischen/, ab|spülen/, ~waschen, ~wischen

bandage, wrap = verbinden, ein|wickeln/, um|wickeln/, ~wickeln/, ~-Verband, ~-Bandage
unwrap, uncover = aus|wickeln/, auf|decken/, ab|decken, ~freilegen

speak, talk = sprechen/spricht/sprach/gesprochen, reden/, ~-Gespräch, ~unterhalten, ~sprach*
be silent, keep silent, stay silent = schweigen/schwieg/geschwiegen, ~still+, ~stumm+

laugh, smile = lachen/, lächeln/, ~-Lachen, ~-Lächeln
cry, weep = weinen/, ~schreien/, ~rufen, ~-Weinen

love = lieben/, -Liebe, ~gern, ~lieb+, ~liebes*
hate, hatred = hassen/, -Hass, ~ungern, ~verabscheuen/

praise = loben/, -Lob, ~preisen, ~gelobt+, ~würdigen
criticize, criticise, blame, criticism = kritisieren/, tadeln/, -Kritik, ~bemängeln, ~beschuldigen, ~Schuld,
    ~vor|werfen

trust, confidence = vertrauen/, -Vertrauen, ~trauen/, ~Zuversicht, ~vertrauens*
distrust, mistrust = misstrauen/, -Misstrauen

expose, exposure = -Exposition, ~aus|setzen/, ~ausgesetzt+, ~exponiert+, ~freilegen, ~-Kontakt, ~entlarven
protect, shield, protection = schützen/, ab|schirmen/, -Schutz, ~beschützen/, ~bewahren, ~schutz*, ~sichern,
    ~-Sicherung

stabilize, stabilise = stabilisieren/, -Stabilisierung, ~stabil+, ~festigen
destabilize, destabilise = destabilisieren/, -Destabilisierung

hire, recruit, employ = ein|stellen/, an|stellen/, rekrutieren/, ~beschäftigen/, ~an|werben/, ~-Einstellung
dismiss, =fired, sack = entlassen/entlässt/entließ/entlassen, feuern/, kündigen/, -Entlassung, ~gefeuert+,
    ~-Kündigung, ~ab|weisen

lend, lent = verleihen/verlieh/verliehen, ~leihen/, ~aus|leihen/
borrow = aus|leihen/, ~leihen/, ~entleihen, ~-Anleihe, ~aus|borgen

simplify = vereinfachen/, -Vereinfachung, ~erleichtern, ~einfach+
complicate = erschweren/, verkomplizieren/, ~kompliziert+

facilitate, make easier, ease = erleichtern/, -Erleichterung, ~ermöglichen, ~fördern, ~vereinfachen, ~lindern/,
    ~unterstützen
make harder, make difficult, impede, hamper, complicate = erschweren/, behindern/, -Erschwernis, ~hindern,
    ~verhindern, ~schwierig+, ~beeinträchtigen

moisten, moisturize, dampen = befeuchten/, an|feuchten/, ~feucht+, ~nass
dry, dry out, dry off = trocknen/, ab|trocknen/, aus|trocknen/, ~trocken+, ~trocken*, ~-Trockenheit

flare up, break out, outbreak = auf|flammen/, aus|brechen/bricht/brach/gebrochen, -Ausbruch, ~-Schub, ~-Ausbrüche
calm down, settle down, die down = beruhigen/, ab|klingen/klang/geklungen, ~nach|lassen, ~legen/

exceed, go above, go over, rise above, ~more, ~above, ~over, ~higher, ~greater, ~beyond =
    überschreiten/überschritt/überschritten, übersteigen/überstieg/überstiegen, -Überschreitung, ~mehr, ~über, ~höher+
fall below, drop below, go below, sink below, ~less, ~below, ~under, ~lower, ~fall short =
    unterschreiten/unterschritt/unterschritten, -Unterschreitung, ~weniger, ~unter, ~unterhalb, ~niedriger+

promote, encourage, foster, favor, stimulate, boost, ~support, ~increase, ~help, ~improve, ~strengthen, ~accelerate,
    ~enhance = fördern/, begünstigen/, an|regen/, an|kurbeln/, stimulieren/, -Förderung, ~unterstützen/, ~stärken/,
    ~erhöhen/, ~verbessern/, ~beschleunigen/, ~helfen/hilft/half/geholfen, ~*fördernd, ~verstärken/, ~steigern/
inhibit, suppress, hinder, impede, hamper, curb, block, stunt, ~slow, ~prevent, ~reduce, ~stop, ~weaken, ~inhibitor,
    ~against = hemmen/, unterdrücken/, behindern/, bremsen/, blockieren/, drosseln/, beeinträchtigen/, -Hemmung,
    -Unterdrückung, ~verhindern/, ~hindern/, ~verlangsamen/, ~dämpfen/, ~hemm*, ~schwächen/, ~verringern/, ~stören/,
    ~gegen

tilt forward, lean forward, bend forward = nach vorn beugen/, nach vorne beugen/, vor|beugen/, nach vorne neigen/,
    nach vorn neigen/, ~nach vorn, ~nach vorne, ~vorgebeugt+, ~vorn, ~vorne, ~vornüber
tilt back, lean back, tilt backward, lean backward = nach hinten beugen/, nach hinten neigen/, zurück|lehnen/,
    in den Nacken legen/, ~nach hinten, ~Nacken, ~zurück, ~zurückgelehnt+

accumulate, build up, pile up, ~collect, ~store = an|sammeln/, an|häufen/, ab|lagern/, ~speichern/, ~anreichern,
    ~sammeln/, ~auf|bauen/, ~ein|lagern/, ~stauen/
break down, degrade, decompose, metabolize, ~digest, ~dissolve = ab|bauen/, zersetzen/, -Abbau, zerlegen/, ~auf|lösen/,
    ~spalten/, ~verdauen/, ~-Zersetzung, ~verarbeiten/, ~verstoffwechseln/, ~zusammenbrechen

turn left, to the left, leftward = nach links, links ab, ~linksherum, ~links
turn right, to the right, rightward = nach rechts, rechts ab, ~rechtsherum, ~rechts

worse, worsen, intensify, ~increase, ~more, ~flare, ~bad = zu|nehmen/nimmt/nahm/genommen, verschlechtern/,
    verschlimmern/, stärker+, schlimmer+, ~verstärken/, ~schlechter+, ~mehr, ~steigern/, ~zunehmend+
subside, wear off, die down, ease off, ~better, ~improve, ~disappear, ~ease, ~relieve, ~go away, ~decrease,
    ~lessen, ~fade, ~less = nach|lassen/lässt/ließ/gelassen, ab|klingen/klang/geklungen, zurück|gehen/ging/gegangen,
    bessern/, ~verbessern/, ~besser+, ~lindern/, ~verschwinden/, ~schwächer+, ~weniger, ~ab|nehmen/nimmt/nahm/genommen

stop take, stop taking, stop using, discontinue, come off, ~stop = ab|setzen/, nicht mehr ein|nehmen/, ~auf|hören/,
    ~beenden/, ~ab|brechen/, ~verzichten/, ~nicht mehr
keep take, keep taking, keep on taking, continue taking, continue to take, keep using, ~continue, ~keep =
    weiter|nehmen/nimmt/nahm/genommen, weiter ein|nehmen/, weiterhin ein|nehmen/, ~weiter, ~weiterhin, ~fort|setzen/,
    ~nicht ab|setzen/

prevent, avert, block, ~protect, ~inhibit, ~avoid, ~stop, ~against = verhindern/, vor|beugen/, unterbinden/, verhüten/,
    ~schützen/, ~hemmen/, ~vermeiden/, ~hindern/, ~blockieren/, ~stoppen/
promote, encourage, favor, foster, ~support, ~increase, ~contribute, ~help = fördern/, begünstigen/, -Förderung,
    ~unterstützen/, ~bei|tragen/, ~helfen/

protect, safeguard, ~protection, ~protective, ~prevent, ~shield, ~secure = schützen/, beschützen/, bewahren/, -Schutz,
    ~schutz*, ~geschützt+, ~vor|beugen/, ~absichern, ~sichern/, ~verhindern/
endanger, jeopardize, jeopardise, put at risk, threaten, imperil, ~danger, ~risk, ~threat, ~harm, ~hazard, ~unsafe,
    ~vulnerable, ~compromise = gefährden/, -Gefährdung, bedrohen/, ~gefährdet+, ~-Gefahr, ~gefährlich+, ~aus|setzen/

expand, extend, broaden, ~widen, ~increase, ~enlarge, ~enhance, ~develop, ~extension, ~expansion = erweitern/,
    aus|weiten/, ~aus|bauen/, ~verlängern/, ~vergrößern/, ~aus|dehnen/, ~-Erweiterung, ~entwickeln/, ~weiten/
restrict, restricted, curtail, limit, ~limited, ~reduce, ~narrow, ~constrain, ~confine, ~impair, ~only, ~impaired =
    ein|schränken/, begrenzen/, beschränken/, eingeschränkt+, ~begrenzt+, ~beschränkt+, ~ein|engen/, ~verringern/,
    ~reduzieren/, ~-Einschränkung, ~-Begrenzung

multiply, reproduce, proliferate, replicate, increase, ~grow, ~spread, ~duplicate = vermehren/, -Vermehrung,
    ~zu|nehmen/, ~fort|pflanzen/, ~wachsen/, ~steigen/, ~erhöhen/, ~teilen/, ~mehr, ~steigern/
decrease, diminish, ~reduce, ~decline, ~fewer, ~less, ~lower, ~reduction, ~fall, ~lessen = vermindern/, -Verminderung,
    ~verringern/, ~ab|nehmen/, ~reduzieren/, ~mindern/, ~senken/, ~herab|setzen

relieve, alleviate, soothe, pain relief, ~ease, ~relief, ~reduce, ~help, ~improve, ~calm = lindern/, mildern/,
    -Linderung, ~schmerzlindernd+, ~bessern/, ~erleichtern/, ~helfen/, ~befreien/, ~beruhigen/, ~bekämpfen, ~gegen,
    ~entlasten/
cause, trigger, induce, provoke, ~lead to, ~due, ~produce, ~result, ~reason, ~create, ~make = verursachen/, aus|lösen/,
    hervor|rufen/ruft/rief/gerufen, ~führen/, ~bewirken/, ~-Ursache, ~-Auslöser, ~sorgen/

slow down, slows, slow, inhibit, delay, retard, curb, ~slowly, ~slower, ~prevent, ~reduce, ~stop, ~limit, ~block =
    verlangsamen/, bremsen/, hemmen/, verzögern/, aus|bremsen/, ~langsam+, ~hemm*, ~auf|halten/, ~unterdrücken/,
    ~verhindern/, ~-Hemmer, ~verringern/, ~langsamer+, ~hinaus|zögern/, ~allmählich+, ~schleppend+
promote, stimulate, accelerate, speed up, encourage, foster, boost, favor, ~increase, ~help, ~support, ~induce, ~fast,
    ~faster, ~quickly, ~contribute = fördern/, begünstigen/, beschleunigen/, an|regen/, an|kurbeln/, stimulieren/,
    ~unterstützen/, ~schneller+, ~helfen/, ~erhöhen/, ~bei|tragen/, ~förder*

pain get worse, symptom get worse, cough get worse, headache get worse, swelling get worse, itching get worse, fever get
    worse, complaint get worse, discomfort get worse, inflammation get worse, bleeding get worse, rash get worse, pain
    become worse, symptom become worse, symptom worsen, pain worsen, pain increase, symptom increase, ~worse, ~worsen,
    ~increase, ~more, ~strong, ~intensify = verschlimmern/, verschlechtern/,
    zu|nehmen/nimmt/nahm/genommen, stärker+, schlimmer+, verstärken/, ~heftiger+, ~schlechter+, ~steigern/, ~mehr,
    ~schwerer+, ~erhöhen/, ~steigen/
pain get better, symptom get better, pain subside, symptom subside, pain decrease, symptom improve, ~better, ~subside,
    ~less, ~decrease, ~improve, ~weak, ~ease, ~go away, ~relieve, ~lessen, ~reduce, ~mild = schwächer+,
    nach|lassen/lässt/ließ/gelassen, ab|nehmen/nimmt/nahm/genommen, ab|klingen/klang/geklungen, bessern/, besser+,
    zurück|gehen/ging/gegangen, verbessern/, lindern/, ~geringer+,
    ~weniger, ~leichter+, ~verringern/, ~verschwinden/

gain@weight, put on@weight, ~increase, ~heavier, ~weight gain = zu|nehmen/nimmt/nahm/genommen, -Gewichtszunahme,
    ~schwerer+, ~mehr
lose@weight, ~reduce, ~decrease, ~lighter, ~weight loss, ~slim, ~loss = ab|nehmen/nimmt/nahm/genommen, -Gewichtsverlust,
    ~-Gewichtsabnahme, ~verlieren/verlor/verloren, ~leichter+, ~weniger

increase, ~more, ~rise, ~worsen, ~grow, ~swell, ~raise the, ~spread = zu|nehmen/nimmt/nahm/genommen,
    an|schwellen/schwillt/schwoll/geschwollen, steigen/stieg/gestiegen, ~erhöhen/, ~stärker+, ~mehr
bring down, go down, swelling down, ~reduce, ~decrease, ~subside, ~lower, ~less, ~lessen, ~ease =
    ab|nehmen/nimmt/nahm/genommen, ab|schwellen/schwillt/schwoll/geschwollen, zurück|gehen/ging/gegangen, senken/,
    ~sinken/, ~lindern/, ~verringern/, ~nach|lassen/, ~weniger, ~reduzieren/

make it harder, make it hard, make it difficult, make it more difficult, makes it harder, ~harder, ~difficult, ~impede,
    ~hamper = erschweren/, ~schwer+, ~schwerer+, ~schwieriger+, ~schwierig+, ~behindern/, ~beeinträchtigen/, ~kaum
make it easier, make it easy, makes it easier, ~facilitate, ~easier, ~relief, ~ease, ~help, ~easy, ~easily =
    erleichtern/, ~leichter+, ~einfacher+, ~vereinfachen/, ~erleichtert+, ~helfen/
"""
