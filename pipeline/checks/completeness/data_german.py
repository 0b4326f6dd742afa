"""German words and endings that no English text has, in lower case."""

from __future__ import annotations

FUNCTION = """
der das dem den des ein eine einen einem einer eines und oder aber sich er sie ihr ihm ihn ihnen ihre ihren ihrem ihrer
ihres wir uns unser unsere unseren mein meine dein deine sein seine seinen seinem seiner ich mich mir dich dir euch
ist sind waren wäre wären bin bist seid wird werden wurde wurden worden geworden werde würde würden haben habe hatte
hatten hätte hätten gehabt kann können konnte konnten könnte könnten muss müssen musste mussten müsste sollen sollte
sollten soll darf dürfen durfte wollen wollte wollten möchte möchten mag mögen nicht kein keine keinen keinem keiner
im vom zum zur ins ans beim aufs durchs fürs auf aus bei bis durch für gegen ohne mit nach seit von vor zu zwischen
über unter hinter neben wegen während trotz um ab als wie wenn weil dass ob damit obwohl denn doch noch schon nur sehr
auch nun hier dort da dann jetzt immer nie niemals oft manchmal selten mehr weniger viel viele vielen wenig einige
einigen manche mehrere andere anderen anderer alle allen aller alles jede jeder jedes jeden jedem dieser diese dieses
diesen diesem jene welche welcher welches welchen wer wen wem wessen wo wohin woher wann warum wieso weshalb etwa rund
ca bzw z b usw etwas nichts jemand niemand man selbst selber bereits sowie sowohl weder entweder sondern jedoch
allerdings außerdem zudem deshalb daher darum dadurch dabei dafür dagegen danach daran darauf daraus darin darüber
darunter davon davor dazu hierzu wobei wodurch womit zwar etwa gibt geben gehen geht kommt kommen macht machen lassen
lässt bleibt bleiben steht stehen liegt liegen heißt gilt gelten
"""
"""Without "die", "in", "so", "was", "war", "hat", "am", "an", "will", "hin", "also" and the like."""

ENDINGS = """
ung ungen keit keiten heit heiten lich liche lichen licher liches lichem isch ische ischen ischer isches ischem schaft
schaften ieren iert ierte ierten tät täten ionen bar bare baren barer sam samen igen iger
weise haft hafte haften
"""
"""Endings of German words of six letters or more."""

DANGLING = """
und oder sowie bzw der die dem den des eine einen einem einer eines im vom zum zur ins für gegen von seit wegen während
zwischen dass weil wenn obwohl sondern ob denn deren dessen sehr ihre ihren ihrem ihrer seine seinen seinem seiner
diese diesen diesem dieser kein keine keinen keinem keiner
"""
"""Words that no sentence ends with: conjunctions, articles, prepositions that are no particles of verbs."""

MARKERS = """
übersetzung fehlt, übersetzung folgt, noch zu übersetzen, noch nicht übersetzt, bitte übersetzen, hier übersetzen,
bitte prüfen, noch prüfen, nicht fertig, text folgt, text fehlt, muss noch übersetzt werden, todo, to do, fixme, tbd,
to be translated, not translated, untranslated, translate this, needs translation, lorem ipsum, blindtext,
platzhaltertext
"""
"""What people write where they will come back."""
