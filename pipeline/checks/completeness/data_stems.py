"""English words and the stems that German translations of them are made with.

One line a meaning: English base forms (several separated by commas), a colon, German stems. A stem is looked for
anywhere in a word, one of up to three letters at its beginning, without regard to case, umlauts and doubled letters.
No stem need be in a right translation: the table tells which part of an English text a German one speaks of.
"""

from __future__ import annotations

PEOPLE = """
woman, female, girl: frau weib mädchen
man, male, boy: mann männ jung
child, kid, childhood: kind
baby, infant, newborn: baby säugling kleinkind neugebor
teenager, adolescent, youth: jugend
adult: erwachsen
mother, maternal: mutter mütter
father: vater väter
parent: eltern
family, relative: famili angehörig verwand
friend: freund
husband, wife, spouse: ehe mann frau
son: sohn söhn
daughter: tochter töchter
brother: bruder brüder
sister: schwester
doctor, physician: arzt ärzt doktor medizin
nurse: pfleg schwester
pharmacist, pharmacy: apothek
patient: patient krank betroff
people, person, everyone, anyone: mensch person leut alle jede betroff bevölker patient
population, inhabitant: bevölker einwohn
expert, specialist: expert fach spezial
traveler, travel, trip, journey: reis fahr
student, pupil: schül student
teacher, professor: lehr profess
worker, employee: arbeit angestell beschäftig
president: präsident
minister, ministry: minist
king, queen, kingdom: könig
leader: führ leit chef
author, writer, write: autor schreib schrift verfass
member: mitglied angehörig
citizen: bürger
soldier, army, military, troop: soldat armee militär trupp heer
"""

HEALTH = """
pain, painful, ache, hurt: schmerz weh
cancer: krebs karzinom
tumor: tumor geschwulst
disease, illness, sickness, ill, sick: krank leiden leidet infekt syndrom
infection, infect, infectious: infekt infizier ansteck
fever: fieber
cough: hust
cold: erkält kalt kält schnupfen
flu, influenza: gripp influenza
heart, cardiac: herz kardi
lung, pulmonary: lung
liver, hepatic: leber
kidney, renal: nier
brain: gehirn hirn
stomach, gastric: magen
abdomen, belly, abdominal: bauch unterleib
bowel, intestine, gut, intestinal: darm
skin: haut
bone: knoch
muscle: musk
joint: gelenk gemein
nerve: nerv
blood, bleed, bloodstream: blut
vessel: gefäß schiff
vein: vene krampfader
artery: arteri schlagader
breast, chest: brust
throat, sore: hals rachen
neck: hals nacken
mouth, oral: mund oral
nose, nasal: nase nasal
eye, sight, vision, visual: auge sehen seh sicht
ear, hearing: ohr hör
tooth, dental: zahn zähn
head, headache: kopf haupt
back: rücken rück zurück wieder
arm: arm
leg: bein
foot: fuß füß
hand: hand händ
finger: finger
knee: knie
hip: hüft
shoulder: schulter
womb, uterus: gebärmutter
bladder: blase
urine, urinary: harn urin
stool, diarrhea: stuhl durchfall
constipation: verstopf
nausea: übel
vomit, vomiting: erbrech
swelling, swell, swollen: schwell geschwoll
rash: ausschlag
itch, itching: juck
tiredness, fatigue, tired: müd erschöpf fatigue
dizziness, dizzy: schwindel
breath, breathe, breathing, respiratory: atem atm
sleep: schlaf schläf
weight: gewicht
pregnant, pregnancy: schwanger
birth, born, delivery: geburt gebor entbind
breastfeed, breastfeeding: still
death, die, dead, deadly, fatal, mortality: tod tot töd sterb storb starb
drug, medicine, medication: medikament arznei mittel medizin wirkstoff droge
tablet, pill: tablett pille
dose, dosage: dosis dosier
vaccine, vaccination, vaccinate: impf
injection, inject: spritz injekt injiz
infusion: infus
treatment, treat, therapy: behand therap
surgery, operation, surgical, operate: operat chirurg eingriff operier betrieb einsatz
radiotherapy, radiation: strahl
chemotherapy: chemo
diagnosis, diagnose: diagnos festgestell
test, testing: test untersuch prüf
examination, examine, exam, investigation, investigate: untersuch prüf ermittl
screening: früherkenn screening untersuch
prevention, prevent, preventive: verhinder vorbeug verhüt präv vermeid prophyl
symptom: symptom beschwerd anzeichen
sign: zeichen schild
complication: komplikation
allergy, allergic: allerg
inflammation: entzünd
wound, injury, injure: wund verletz
fracture, break, broken: bruch brech broch knochen
pressure: druck
sugar: zucker
diet, nutrition, food, eat: ernähr essen kost nahrung lebensmittel speis ess iss
drink, beverage: trink getränk
water: wasser
alcohol: alkohol
smoke, smoking, smoker, tobacco: rauch tabak
hospital, clinic: krankenhaus klini spital
health, healthy: gesund
care: pflege versorg betreu sorge vorsorg
cell: zell
virus, viral: virus viren viral
bacterium, bacteria, bacterial: bakteri
germ, pathogen: keim erreger
immune, immunity: immun abwehr
gene, genetic: gen erb
body: körper leib stelle organ einricht
organ: organ
tissue: gewebe
risk: risik gefahr gefähr
side: seit neben
effect: wirk effekt folg auswirk
outbreak: ausbruch ausbrüch
epidemic: epidemi
spread: verbreit ausbreit streu
transmission, transmit: übertrag
mosquito: mück moskito
tick: zeck
bird: vogel vögel
animal: tier
insect: insekt
meat: fleisch
egg: ei
milk: milch
fish: fisch
recover, recovery: erhol genes
healing, heal, cure: heil kur
exercise, sport: sport beweg übung train
resistance, resistant: resisten widerstand
antibiotic: antibiot
antibody: antikörper
incidence: inzidenz häufig neuerkrank
prevalence: prävalenz häufig verbreit
surveillance, monitor, monitoring: überwach surveillance beobacht kontroll
exposure, expose: expo ausgesetz kontakt
"""

PLACES = """
country, nation, national: land länd nation staat
state: staat bundes
government, govern: regier
city, town, urban: stadt städt urban
village: dorf dörf
world, worldwide, global, globally: welt global
europe, european: europ
germany, german: deutsch
france, french: frank franz
england, english, britain, british: engl brit
italy, italian: italien
spain, spanish: spani
russia, russian: russ
china, chinese: china chines
japan, japanese: japan
america, american: amerik us
greece, greek: griech
rome, roman: rom röm
africa, african: afrik
asia, asian: asi
north, northern: nord nörd
south, southern: süd
east, eastern: ost öst
west, western: west
sea, ocean: meer see ozean
river: fluss flüss
island: insel
mountain: berg gebirge
coast: küst
forest, wood: wald wäld holz
street, road: straß
house, home: haus häus heim zuhause hause
building, build: bau gebäud
room: raum räum zimmer
school: schul
university, college: univers hochschul
church: kirch
region, area: region gebiet bereich gegend fläche
border: grenz
field: feld gebiet bereich
ground, land, earth: boden land erde grund
"""

TIME = """
year, annual, annually: jahr jähr
month, monthly: monat
week, weekly: woche wöch
day, daily: tag täg
hour: stund
minute: minut
morning: morgen vormittag morgens
evening: abend
night: nacht nächt
century: jahrhundert
today: heut
yesterday: gestern
spring: frühling frühjahr
summer: sommer
autumn, fall: herbst fall fiel
winter: winter
january: januar
february: februar
march: märz
june: juni
july: juli
october: oktober
december: dezember
time: zeit mal dauer stund jahr frist
period: zeit periode dauer
age, aged: alter alt jähr
late, later: spät
early, earlier, soon: früh bald
begin, beginning, start: begin anfang begann start fing einleit
end, final, finally: end schluss schließ letzt
last: letzt dauer
first: erst
second: zweit sekund
third: dritt
before: vor bevor
after: nach danach später
during: während bei
always: immer stets
never: nie
often, frequent, frequently, common, commonly: oft häufig verbreit gemein
sometimes: manchmal gelegent
usually, normally, generally: meist normal regel gewöhn üblich allgemein
"""

GENERAL = """
two, both: zwei beid 2 sowohl
three: drei 3
four: vier 4
five: fünf 5
six: sechs 6
seven: sieben 7
eight: acht 8
nine: neun 9
ten: zehn 10
hundred: hundert 100
thousand: tausend 000
million: million mio
half: halb hälft
many, much, multiple, numerous: viel zahlreich mehrer mehrfach
several, various, different, variety: mehrer verschied einige unterschied ander vielfalt
some: einig manch etwa
few: wenig einig paar
most, majority: meist mehr groß höchst ste
more: mehr weiter zusätz eher
less: wenig
only: nur einzig ausschließ erst
new: neu
old: alt ält
young: jung jüng
big, large, great, major: groß größ
small, little: klein wenig gering
high, height: hoch hoh höh
low, lower: niedrig gering senk unter
long, length: lang läng
short: kurz kürz
good, well, better, best: gut güt wohl best besser auch sowie
bad, badly, poor: schlecht schlimm arm
strong, strength, severe: stark stärk schwer kraft
weak: schwach schwäch
hard, difficult, difficulty: hart schwer schwierig
easy, easily, simple: leicht einfach
important, importance: wichtig bedeut
necessary, need, require: notwendig nötig brauch bedarf bedürf erforder müss muss benötig
possible, possibility: möglich
certain: bestimmt gewiss sicher
safe, safety, security, secure: sicher unbedenk
dangerous, danger, threat, threaten: gefahr gefähr bedroh droh
free: frei kostenlos
open: offen öffn
right: recht richtig
left, leave: link verlass ließ lass
white: weiß
black: schwarz
red: rot röt
green: grün
blue: blau
warm, hot, heat: warm wärm heiß hitz
cold, cool: kalt kält kühl
full, fill: voll füll
rich: reich
same: gleich selb
together, common: zusammen gemein
available: verfüg erhält vorhand
responsible, responsibility: verantwort zuständig
live, life, living: leb wohn
work: arbeit werk funktion
help, assist, support: hilf helf unterstütz half
give: geb gib gab verabreich gewähr
take: nehm nimm nahm genomm dauer ergreif ergriff bring
make: mach stell treff trifft traf lass bild
use, usage: nutz nütz verwend gebrauch einsatz eingesetz benutz anwend angewend einsetz setz
know, knowledge, known: wiss kenn bekannt weiß kannt wuss
think, thought: denk dach glaub meint halt find gedank
say, tell, speak, talk: sag spr erzähl erklär mitteil
ask, question: frag bitt
answer, respond, response: antwort reakt reagier
see, look: seh sieh sah schau blick betracht aussicht
show: zeig beleg darstell gezeigt erkenn
find: find fund fand fest stell ermittel
found: gründ find fund fand
lose, loss: verl verlust
buy, purchase: kauf
sell, sale: verkauf
pay, cost, expensive: zahl kost teuer preis
money, fund, funding: geld mittel finanz
play: spiel
game: spiel
win: gewinn gewann gewonn sieg
read: les lies
book: buch büch
song, sing: lied sing sang
music, musical: musik
film, movie: film
art, artist: kunst künst
image, picture, photo: bild foto
name: nam nenn
word: wort wört
language: sprach
letter: brief buchstab
story, history, historical, historic: geschicht histor
idea: idee
plan: plan plän
group: grupp
number, figure: zahl nummer anzahl reihe viele
part: teil
place: ort platz plätz stelle stätte stattf leg
way: weg weise art
case: fall fäll
example, instance: beispiel
reason, cause: grund gründ ursach verursach auslös hervor führ erreg
result, outcome: ergeb folg resultat führ dadurch
change: änder veränder wechsel wandel
development, develop: entwick erarbeit entsteh bild aufbau ausbau
growth, grow: wachs wächs wuchs
increase, rise, raise: steig stieg zunahm zunehm erhöh
decrease, reduce, reduction, decline: sink sank gesunk abnahm abnehm verring reduz senk rückgang vermind
improve, improvement: verbess
problem, trouble: problem schwierig
decision, decide: entscheid entschied beschluss
choice, choose, select: wahl wähl auswahl entscheid
agreement, agree: einig vereinbar abkommen zustimm stimm
law, legal: gesetz recht legal jur
court: gericht
police: polizei
war: krieg
peace, peaceful: fried
attack: angriff attack anschlag anfall
fight, battle, combat: kampf kämpf schlacht bekämpf
party: partei
election, elect, vote, voter: wahl wähl gewählt stimm
power, powerful: macht kraft mächt leist strom
company, business, firm: unternehm firma geschäft gesellschaft betrieb
market: markt märkt
trade: handel
industry: industrie branche
economy, economic: wirtschaft ökonom
bank: bank
tax: steuer
job: arbeit job beruf stelle
car, vehicle: auto wagen fahrzeug
train: zug bahn ausbild
ship, boat: schiff boot
plane, aircraft, flight: flug flieg
road: straß
food: nahrung essen lebensmittel
star: stern star
sun: sonn
moon: mond
air: luft
fire: feuer brand
light: licht leicht
stone: stein
gold: gold
tree: baum bäum
plant: pflanz
dog: hund
cat: katz
horse: pferd
study, research, researcher: studie untersuch forsch studier
science, scientific, scientist: wissensch forsch
information, inform: inform auskunft angab daten hinweis
advice, advise, recommend, recommendation: rat empf
data: daten
report: bericht meld
page, site, website: seite website stelle stätte standort ort
measure: maß mess gemess
method: method verfahren
service: dienst leist service
quality: qualität
quantity, amount: menge betrag
value: wert
price: preis
level: ebene niveau spiegel stufe grad höhe
rate: rate quote anteil satz
percent, percentage: prozent %
average: durchschnitt mittel
success, successful, succeed: erfolg gelang geling
failure, fail: scheiter versag fehl ausfall gelang
attempt, try: versuch
contact: kontakt
protection, protect: schutz schütz
control: kontroll bekämpf steuer
cooperation, collaboration: zusammenarbeit kooper
network: netz
meeting, meet: treff sitzung tagung traf
conference: konferenz tagung
union: union
council: rat
commission: kommission
agency: agentur behörd
authority: behörd
organization, organize: organis
society, social: gesellschaft sozial
education, training: bildung ausbild schul
culture, cultural: kultur
religion, religious: relig
public: öffent staat bürger
private: privat
foreign: ausländ fremd auswärt außen
political, politics, policy: politi
environment, environmental: umwelt umgeb
nature, natural: natur natür
weather, climate: wetter klima
disaster: katastroph
sexual, sex: sex geschlecht
marriage, marry: ehe heirat hochzeit
love: lieb
fear, afraid, anxiety: angst ängst furcht fürcht
hope: hoff
happy: glück froh
feel, feeling: fühl gefühl
mind: geist gedank sinn
believe, belief: glaub
remember: erinner
forget: vergess
learn: lern erfahr
teach: lehr unterricht
understand: versteh verstand
describe: beschr
explain: erklär
consider: betracht erwäg berücksicht gelten gilt galt
remain, stay: bleib blieb weiter noch
stop: stop hör halt aufhör beend
continue: fortsetz weiter fortgesetz
follow: folg
lead: führ leit
call: ruf nenn nann bezeich anruf forder
send: send schick sand
bring: bring brach
receive, get: erhalt erhielt bekomm bekam erhält werd hol
carry: trag träg
hold: halt hielt hält
keep: behalt halt bewahr bleib hielt
move, movement: beweg zieh zog
return: zurück rückkehr kehr
arrive, come: komm kam ankunft
go: geh ging fahr gang komm
run: lauf lief führ betreib
walk: geh ging lauf spazier
stand: steh stand
sit: sitz saß
lie: lieg lag lüg
happen, occur: gescheh passier vorkomm auftret ereign tritt treten trat kommt komm stattf
appear, appearance: erschein auftret aussehen erschien
include, including: einschl umfass gehör darunter enthalt enthäl zähl beinhalt sowie auch wie
contain: enthalt enthäl
consist: besteh bestand
belong: gehör
allow, permit: erlaub ermöglich gestatt zulass
avoid: vermeid meid
produce, production: produ herstell erzeug hergestell
create, creation: schaff schuf erstell entsteh erschaff geschaff
provide, supply: bereit liefer versorg bieten biet stell geb
offer: bieten biet angebot
add: hinzu ergänz zusätz füg
remove, removal: entfern
replace, replacement: ersatz ersetz
destroy, destruction: zerstör vernicht
kill: töt umbring tod
save: rett spar sicher
protect: schütz schutz
compare, comparison: vergleich verglich
depend: abhäng hängt
affect, affected: betr beeinfluss auswirk befall befäll befiel einfluss erkrank
expect: erwart
estimate: schätz
discover, discovery, detect: entdeck erkenn nachweis nachgewies
identify: identif erkenn ermittel
publish, publication: veröff publi
discuss, discussion: diskut diskuss besprech erörter
announce: ankünd angekünd verkünd bekannt
accept, acceptance: akzept annehm angenomm
refuse, reject: ablehn abgelehn weiger verweiger
demand: forder nachfrag verlang
wait: wart
wear, clothing, clothes: trag kleid
wash: wasch
clean: reinig sauber rein
shop, store, storage: laden geschäft lager aufbewahr
key: schlüssel
door: tür
window: fenster
table: tisch tabelle
bed: bett
line: linie zeile leitung
sound: klang ton geräusch
sense: sinn
voice: stimm
dream: traum träum
face: gesicht
hair: haar
serious, seriously: ernst schwer
special: besonder spezial speziell
particular, particularly, especially: besonder insbesondere
similar: ähnlich
main, mainly: haupt vor allem
clear, clearly: klar deutlich
true, truth: wahr
wrong, error, mistake: falsch fehl irr
far: weit fern
near, close, nearby: nah näh eng dicht schließ schloss eng
outside: außer draußen außen
against: gegen
without: ohne
although, though: obwohl obgleich
however, but: jedoch aber doch sondern allerdings
therefore, thus: daher deshalb somit also
while: während wobei obwohl dabei wohingegen
again: wieder erneut
still: noch immer
even: sogar selbst
almost, nearly: fast beinahe nahezu
together: zusammen gemeinsam
perhaps, maybe, possibly: vielleicht möglich
should: soll empf
must: muss müss
want, wish: woll wünsch will wunsch
like: wie mög gern
enough, sufficient: genug genüg ausreich
early-stage, stage: stadi phase stuf
through: durch über
between: zwischen
along: entlang
behind: hinter
instead: statt anstelle
due: wegen aufgrund
despite: trotz
except: außer ausnahm
either: entweder oder
why: warum weshalb wieso
own: eigen
just: nur gerade einfach eben
already: bereits schon
often: oft häufig
once, twice: einmal einst zweimal sobald
each: jede je
"""

SMALL = """
and: und sowie
or: oder bzw beziehungsweise noch
that, which: die der das welch dies dass
who, whom: wer die der welch wen
when: wenn als wann sobald bei
where: wo
how: wie
within, inside: inner binnen im in
about, around: um etwa rund ungefähr über circa
would: würd wär hätt wollt
will: wird werd will
can: kann könn lass lässt bar möglich
may: kann könn mai dürf möglich eventuell
any: jede irgend etwaig
over, above: über ober mehr
since: seit da
until: bis
if, whether: wenn falls ob
because: weil da denn wegen
also, too: auch ebenfalls zudem außerdem ebenso zusätz
not, no, none: nicht kein nie ohne weder
become: werd wurd word wird
other, another: ander weiter sonst übrig
all, every, whole, entire: all jede ganz gesamt sämt
under, below: unter
"""

ACRONYMS = """
MRI: mrt kernspin magnetresonan
CT: ct computertom
ECG, EKG: ekg elektrokard
EEG: eeg
DNA: dns dna erb
RNA: rns rna
TB: tb tuberk
STI, STD: sti geschlechtskrank
US, USA: us amerik vereinigt
UK: großbrit vereinigt königreich brit
UN: un vereint
EU: eu europ
WHO: who weltgesundheit
COPD: copd lunge
PSA: psa
BMI: bmi
GP: hausarzt hausärzt arzt ärzt
ICU: intensiv
IUD: spirale
OTC: rezeptfrei
"""

TABLES = (PEOPLE, HEALTH, PLACES, TIME, GENERAL, SMALL, ACRONYMS)
