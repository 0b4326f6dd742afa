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

EMPTY = """
wird wurde dies damit können kann sollte haben hatten dabei dafür sein eine einer diese dieser dieses sich auch oder
aber wenn dann denn sowie sehr mehr viel viele vielen etwa rund meist meistens mal etwas einige manche viele anderen
andere anderes bitte eher ganz gar gerade gleich wieder wohl zudem dazu hierzu hier dort also außerdem jedoch dagegen
indem sodass damit dadurch deshalb daher darum somit trotzdem dennoch allerdings beispielsweise beziehungsweise
insbesondere jeweils jeweilige jeweiligen lassen lässt gibt geht gehen macht machen kommt kommen steht stehen liegt
liegen findet finden bleibt bleiben hält halten besteht bestehen handelt gehört gehören führt führen stellt stellen
erfolgt erfolgen werden worden wären hätte hätten müssen sollten möchte möchten zwar sogar selbst selber bereits
"""
"""Words that a good translation may have besides what its text says, which therefore tell nothing."""

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

OPEN = """
in als wie bis die das andere anderen anderer anderem mehrere mehreren einige einigen manche manchen bestimmte
bestimmten verschiedene verschiedenen einen ob wenn falls um damit
"""
"""Words that a sentence ends with hardly ever, and never without its full stop."""

MODALS = """
kann können könnte könnten muss müssen müsste soll sollte sollten sollen darf dürfen dürfte
"""
"""Verbs that want another one behind them in a main clause."""

VOWELLESS = """
bzw usw ggf vgl evtl mrt ct hpv hno kg mg ml cm mm km tbc hdl ldl std min str nr pkt tbl pm px hz khz mhz db gb mb kb
html css pdf csv xml url sms mms bmw zdf hrsg hbsag dr dl mcg µg mmhg kcal kj bpm ftp tv vs brd sd pcr lws hws bws tsh
hb rh ph pkw lkw gmbh kfz chr jh jr hr frl tsd mrd ff nv
"""
"""Words without a vowel that are not cut off."""

MARKERS = """
übersetzung fehlt, übersetzung folgt, noch zu übersetzen, noch nicht übersetzt, bitte übersetzen, hier übersetzen,
bitte prüfen, noch prüfen, nicht fertig, text folgt, text fehlt, muss noch übersetzt werden, todo, to do, fixme, tbd,
to be translated, not translated, untranslated, translate this, needs translation, lorem ipsum, blindtext,
platzhaltertext, begriff prüfen, begriff klären, begriff fehlt, terminologie prüfen, terminologie klären,
übersetzung prüfen, übersetzung klären, übersetzung unklar, übersetzung ausstehend, quelle prüfen, mit autor klären,
mit redaktion klären, anmerkung des übersetzers, anmerkung der übersetzerin, satz fehlt, wort fehlt, absatz fehlt,
wird noch ergänzt, wird noch übersetzt, nicht übersetzt, unübersetzt, bitte ergänzen, bitte klären, bitte kontrollieren,
bitte überarbeiten, tba, to be announced, to be done, insert text, insert translation, text einfügen, beispieltext,
mustertext, check term, check translation, check this, please check, please translate, please review
"""
"""What people write where they will come back."""

REMINDERS = """
prüfen klären nachprüfen nachfragen nachschlagen recherchieren abklären ergänzen übersetzen übersetzung terminologie
glossar fachbegriff korrekt besser formulierung lektorat unklar unsicher abstimmen check verify translate
"""
"""Words of a remark to oneself in brackets that ends in an exclamation or a question mark, where the text has none."""
