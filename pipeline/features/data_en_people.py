"""English polarity pairs, routes, groups of people, warnings, prescribers' Latin.

The form is that of `pipeline.features.data_en_grammar`.
"""

from __future__ import annotations

POLARITY = """
positive: positive
negative: negative
hormone receptor positive: hormone receptor positive, hormone positive, hormone sensitive
hormone receptor negative: hormone receptor negative, hormone negative
benign: benign, noncancerous, non cancerous, not cancerous, not cancer, non malignant, not malignant
malignant: malignant, cancerous, malignancy, not benign
inpatient: inpatient, in patient, hospitalized, hospitalised, be admitted
outpatient: outpatient, out patient, ambulatory, day patient, as an outpatient, without a hospital stay
left: left, left hand side, left side
right: right side, right hand side, on the right, right arm, right leg, right hand, right foot, right eye, right ear,
    right breast, right lung, right kidney
invasive: invasive
noninvasive: non invasive, noninvasive, not invasive, in situ
primary: primary
secondary: secondary
acute: acute, acutely
chronic: chronic, chronically, long standing
local: local, locally, localized, topical, topically
regional: regional, regionally
distant: distant
systemic: systemic, systemically
metastatic: metastatic, metastasized, metastasised
prescription: prescription, on prescription, prescription only, need a prescription
over the counter: over the counter, otc, non prescription, nonprescription, without a prescription, no prescription,
    not need a prescription
type 1: type 1, type i
type 2: type 2, type ii
curable: curable
incurable: incurable, not curable, no cure, cannot be cured, not be cured
operable: operable, resectable
inoperable: inoperable, not operable, unresectable, not resectable
treatable: treatable
untreated: untreated, left untreated, if left untreated, not treated, without treatment, without being treated
untreatable: untreatable, not treatable
contagious: contagious, infectious, transmissible, communicable, catching
noncontagious: non contagious, non infectious, not contagious, not infectious, noninfectious
symptomatic: symptomatic
asymptomatic: asymptomatic, symptom free, without symptom, symptomless, no symptom
dominant: dominant
recessive: recessive
genetic: hereditary, inherited, genetic, genetically, hereditarily, inherit, congenital
acquired: acquired
active: active, actively
inactive: inactive, passive, latent, dormant
advanced: advanced
voluntary: voluntary muscle
public: public, statutory, statutory health insurance
private: private, privately
legal: legal, lawful, legally
illegal: illegal, unlawful, illegally, against the law
sensitive: sensitive
resistant: resistant, resistance
high grade: high grade
low grade: low grade
visible: visible
invisible: invisible, not visible
painless: painless, pain free, not painful, without pain
healthy: in good health
ill: sick, ill, unwell, ailing
natural: natural, naturally, herbal
artificial: artificial, artificially, synthetic
open surgery: open surgery
keyhole surgery: keyhole surgery, laparoscopic, laparoscopy, minimally invasive, keyhole
systolic: systolic
diastolic: diastolic
adjuvant: adjuvant
neoadjuvant: neoadjuvant, neo adjuvant
palliative: palliative, palliatively
curative: curative
first line: first line
second line: second line
live vaccine: live vaccine
inactivated vaccine: inactivated vaccine, dead vaccine, inactivated
saturated: saturated
unsaturated: unsaturated
bacterial: bacterial
viral: viral
fungal: fungal
hyper: hyper
hypo: hypo
fertile: fertile, fertility
infertile: infertile, infertility, sterile couple
responsive: responsive
unresponsive: unresponsive
specific: ~specific
unspecific: ~nonspecific, ~unspecific, ~non specific
"""

ROUTE = """
oral: orally, oral, by mouth
intravenous: intravenous, intravenously, iv, into a vein, into the vein, via a vein, through a vein, by drip
subcutaneous: subcutaneous, subcutaneously, under the skin
intramuscular: intramuscular, intramuscularly, into a muscle, into the muscle
rectal: rectal, rectally
vaginal: vaginal, vaginally
nasal: nasal, nasally
"""

POPULATION = """
person: ~person, ~people, ~patient, ~individual person, ~those, ~participant, ~human, ~human being, ~sufferer,
    ~somebody with, ~someone, ~somebody, ~others, ~the affected, ~those affected, ~user, ~individual
woman: woman, female, girl and woman, lady
man: man, male, gentleman
adult: adult, grown up, grown ups
child: child, kid, pediatric, youngster
boy: boy
girl: girl
infant: infant, baby
newborn: newborn, neonate, newborn baby, newborn infant, newborn child
toddler: toddler, small child
teenager: teenager, adolescent, teen, young people, young person, adolescence, puberty, youth
elderly: elderly, senior, older people, older person, older adult, old people, geriatric, senior citizen, aged people
pregnant: pregnant, pregnancy, expect a baby, expectant mother, mother to be, gestation, gestational
breastfeeding: breastfeed, breast feed, breastfeeding, nursing mother, lactation, lactating, nurse a baby
premenopausal: premenopausal, pre menopausal, before menopause, before the menopause
postmenopausal: postmenopausal, post menopausal, after menopause, after the menopause
menopausal: menopause, menopausal, change of life
smoker: smoker
nonsmoker: nonsmoker, non smoker
athlete: athlete, sportsperson
diabetic: diabetic
transgender: transgender
premature: premature baby, preterm baby, preemie, preterm, premature
schoolchild: schoolchild, pupil, school age child
healthcare worker: health worker, healthcare worker, health care worker
relative: ~relative, ~family member, ~next of kin
parent: parent
mother: mother, mom, mum, maternal
father: father, dad, paternal
sister: sister
brother: brother
sibling: sibling
husband: husband
wife: wife
partner: partner, spouse
friend: ~friend, ~loved one, ~people close to you, ~person close to you
family: ~family
traveler: traveler
immunocompromised: immunocompromised, immunosuppressed, weakened immune system, weak immune system
unborn child: unborn child, unborn baby, fetus, embryo, fetal
"""

WARNING = """
emergency: emergency, life threatening, call an ambulance, ambulance, emergency room, emergency department,
    emergency service, medical emergency, emergency care, call 911, call 999, call 112, emergency number,
    accident and emergency
medical help: seek medical help, seek medical advice, seek medical attention, get medical help, get medical advice,
    get medical attention, seek help, get help, medical attention, medical help, medical advice, medical assistance
warning: warning, caution, danger sign, beware, watch out, be careful, careful, with caution, take care, alert,
    attention, warn, cautious, be cautious, carefully, cautiously, red flag, warning sign, with care
overdose: overdose, overdosing, take too much
allergic: allergic reaction, anaphylaxis, anaphylactic shock, allergic shock
self harm: suicide, suicidal, suicidal thought, self harm
addiction: addictive, addiction, dependence, dependency, habit forming
"""

FREQUENCY = """
1/day: od, qd
2/day: bid, bd
3/day: tid, tds
4/day: qid, qds
every other day: qod
as needed: prn, as needed, when needed, if needed, as required, when required, if necessary, when necessary,
    if required, as necessary
"""
