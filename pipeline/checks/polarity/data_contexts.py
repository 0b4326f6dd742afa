"""Words by which the words around them are understood: negators, and nouns that say what is meant."""

from __future__ import annotations

WEAK_NEGATORS = (
    "lack fail avoid prevent absence limit impossible unlikely verhindern verhindert vermeiden vermeidet vorbeugen "
    "fehlende fehlen fehlt mangelnde mangelnden mangelnder unmöglich unwahrscheinlich verzichten verzichte verzichtet "
    "meiden begrenzen begrenzt"
)
NEGATORS_EN = (
    "not non no never without neither nor none nobody nothing hardly cannot unlikely rarely seldom less little fail "
    "avoid prevent lack un free instead absence limit impossible asymptomatic"
)
NEGATORS_DE = (
    "nicht kein keine keinen keinem keiner keines keinerlei nie niemals ohne weder nichts niemand niemanden kaum "
    "selten weniger unwahrscheinlich statt anstatt anstelle verhindern verhindert vermeiden vermeidet vorbeugen "
    "fehlende fehlen fehlt mangelnde mangelnden mangelnder frei unmöglich verzichten verzichte verzichtet meiden "
    "begrenzen begrenzt symptomfrei symptomlos beschwerdefrei schmerzfrei asymptomatisch"
)
QUANTIFIERS = (
    "meisten meist meistens mehrheit mehrzahl großteil viele vielen alle allen immer oft häufig wenige wenigen selten "
    "most mostly usually many majority minority few all always often rare rarely seldom"
)
ONLY = "only nur just lediglich necessarily unbedingt"

ABOUT = (
    "about around approximately roughly the age of a an etwa rund ca circa ungefähr dem die den der eine einem einer "
    "einen ein alter von approx nearly almost fast knapp insgesamt total"
)

EVENTS = """
meal breakfast lunch dinner supper food eat eating = essen mahlzeit mahlzeiten frühstück mittagessen abendessen gegessen
    nahrungsaufnahme frühstücken essens
surgery operation procedure operate = operation operationen op eingriff eingriffs eingriffen operiert
treatment therapy course treat = behandlung behandlungen therapie therapien behandelt
birth childbirth delivery born = geburt entbindung niederkunft geboren
pregnancy pregnant conception = schwangerschaft schwanger schwangerschaften empfängnis
bed sleep bedtime = schlafengehen schlafen einschlafen zubettgehen bett schlaf
menopause = wechseljahren wechseljahre menopause
exercise sport training workout = sport training bewegung sports trainings
vaccination vaccine immunization injection shot = impfung impfungen injektion spritze injektionen
examination test scan checkup testing x ray = untersuchung untersuchungen test tests scan tests aufnahme röntgenaufnahme
exposure contact bite = kontakt exposition stich biss
infection = infektion ansteckung
dose intake taking use take = dosis einnahme anwendung verwendung gebrauch einnehmen
puberty = pubertät
transplantation transplant = transplantation
chemotherapy = chemotherapie
radiotherapy radiation = strahlentherapie bestrahlung
biopsy = biopsie
diagnosis = diagnose diagnosestellung
anesthesia anesthetic = narkose betäubung
discharge = entlassung
admission = aufnahme einweisung
menstruation period = periode menstruation regelblutung monatsblutung
ovulation = eisprung
travel trip journey traveling = reise reisen abreise
application = auftragen anwendung
accident injury = unfall verletzung
stroke = schlaganfall
attack = herzinfarkt anfall
appointment visit consultation = termin besuch sprechstunde arztbesuch
drink drinking = trinken
drive driving = autofahren fahren fahrt
war = krieg krieges kriegs weltkrieg
election vote = wahl wahlen abstimmung wahltag
death die = tod tode todes
winter = winter winters
summer = sommer sommers
meeting = sitzung tagung treffen besprechung
bath shower bathing = baden bad duschen
work = arbeit arbeitsbeginn
school = schule schulbeginn
christmas = weihnachten
storage opening = öffnen anbruch
outbreak = ausbruch
incubation = inkubationszeit
handling = umgang
toilet = toilettengang toilette
"""

BODY_EN = (
    "arm leg hand foot feet knee hip shoulder eye ear lung kidney breast ovary testicle side half ventricle atrium "
    "ventricular atrial elbow wrist ankle thigh calf lobe hemisphere thumb finger toe cheek jaw temple flank groin "
    "nostril tube artery vein abdomen chest heart thumb buttock armpit eyelid jawbone"
)
BODY_DE = (
    "arm arme armen arms bein beine beinen beins hand hände fuß füße knie hüfte schulter auge augen auges ohr ohren "
    "lunge niere brust eierstock hoden seite hälfte kammer vorhof herzkammer ellbogen schenkel "
    "schenkels schenkeln ellenbogen handgelenk knöchel daumen finger wange eierstöcke "
    "brüste nieren lungen schultern augenlid ohr nasenloch leiste gesäß wade"
)
WEIGHTS = "kg kilo kilogram kilos kilograms pound pounds lb lbs stone kilogramm pfund"
RANGES = frozenset(("to", "until", "till", "through", "and", "von", "vom", "zwischen", "between", "-", "–", "bis"))
DRUGS_EN = "drug medication medicine painkiller tablet pill product remedy treatment antibiotic"
DRUGS_DE = "medikament medikamente arzneimittel schmerzmittel tablette tabletten mittel präparat"

JOINTS = "and or as but , und oder wie als sowie bzw beziehungsweise aber"
IN_TIME = "before during after following vor während nach"
"""What goes on behind a preposition that shares its noun with another, and the prepositions that do."""

CONJUNCTIONS = "and or but while whereas although und oder aber sowie während wohingegen sondern obwohl dagegen"
