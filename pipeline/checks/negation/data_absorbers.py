"""Words that deny nothing by themselves, and may say what a negation says: English | German, one row for each meaning.

"only for a short time" may be "nicht länger", "hört auf" may be "no longer". Where one of these stands, and the other
language has nothing of its row, a negation that seems lost or added is doubtful.
"""

from __future__ import annotations

ROWS = """
only, solely, exclusively, limit to, restrict to | nur, lediglich, bloß, ausschließlich-, einzig, einzige, einziger,
    einziges, einzigen, vorbehalten-, beschränkt-, beschränk=
instead, preferably, preferable | statt, stattdessen, anstatt, lieber, vielmehr, vorzugsweise, anstelle, vorzieh=
as far as possible, if possible, where possible | möglichst, nach möglichkeit, tunlichst, wenn möglich
stay off, keep off, day off, sick leave, sick note, off work, time off, off limits | weg, krankgeschrieben-,
    krankschreib=, fernbleib=, arbeitsunfähig-
former, formerly, bygone, a thing of the past, be over, be gone | vorbei, vorüber, passé, ausgestanden, ehemalig-
quit, cease, expire, run out, terminate, drop out, wear off, use up | aufhör=, aufgehört, ablauf=, abgelaufen-,
    erlösch=, erloschen-, versieg=, aufgebraucht-, auslauf=
skip, cancel, fall through, call off | ausfall=, ausgefallen, ausfällt, absag=, abgesagt, überspring=, auslass=,
    schwänz=
close, block, shut, lock, cut off, obstruct, suppress, inhibit, paralyze, shut down, disrupt | geschlossen-, blockier=,
    blockiert-, gesperrt-, sperr=, verschlossen-, hemm=, gehemmt-, lähm=, gelähmt-, unterdrück=, abgeschnitten-
hamper, impede, deter, hold back, interfere, impair | hinder=, behinder=, beeinträchtig=, abhalt=, abgehalten,
    abschreck=, erschwer=
wrong, mistake, misconception, myth, mistaken, misunderstand | falsch-, irrtum, irrtümlich-, mythos, märchen, irrig-,
    missverständnis, fehl am platz, gerücht
difficult, difficulty, trouble, struggle, severe, severely, serious, seriously, heavy | schwer-, schwierig-, mühe,
    schwerfall=, schwierigkeiten, mühsam-
little, few, poorly, scarce, sparse, poor | wenig-, wenige, wenigen, gering-, schlecht-, spärlich-, dürftig-, knapp-
rare, rarely, seldom, exception, exceptional | selten-, ausnahme, ausnahmen, ausnahmsweise
by itself, alone, own | allein, alleine, selbstständig-
outside, beyond, exceed | außerhalb, jenseits, überschreit=, überschritten-
oppose, against | gegen, dagegen, entgegen
controversial, dispute, skeptical, questionable | fraglich-, umstritten-, strittig-, fragwürdig-, infrage, ungewiss-,
    dahingestellt
spare, save | schon=, verschon=, verschont-, erspar=, erspart-
abandon, give up, let go, get rid of, shed, break the habit | aufgeb=, aufgegeben, loswerd=, sein lassen, bleiben
    lassen, abgewöhn=
lose, loss, forfeit | verlier=, verlor=, verloren-, verlust, verluste, einbüß=, entgeh=
disappear, vanish, resolve, clear up, fade, go away, recede | verschwind=, verschwand=, verschwunden-, zurückbild=,
    abkling=, abgeklungen-, auflös=, verflieg=
withhold, deprive, turn away, deny | verwehr=, verwehrt-, entzieh=, entzogen-, vorenthalt=, abweis=, abgewiesen-,
    verschließ=
postpone, move, put off, defer, hold off | verschieb=, verschoben-, abwart=, aufschieb=, aufgeschoben-
exempt, excuse, opt out, waive | befreit-, entbunden, erlassen, ausgeklammert
neither | weder
unsuccessful, in vain, fruitless | vergeblich-, umsonst, vergebens
taboo, illegal, ban | tabu, strafbar-
beware, watch out, guard against | vorsicht, achtung, hüt=
hands off, distance, steer clear | abstand, finger weg, hände weg, bogen
blind, deaf, mute, numb, paralyzed, stiff | blind-, taub-, stumm-, gelähmt-, steif-, gefühllos-
secret, hidden, conceal, hide, silent | geheim-, verborgen-, heimlich-, verschweig=, schweig=, verschwiegen-,
    verheimlich=, versteckt-
suffice, enough | genug, genüg=, ausreich=, reicht
as soon as possible, right away, immediately | sofort, umgehend-, unverzüglich-
optional, voluntary | freiwillig-, wahlweise, freigestellt-
"""
