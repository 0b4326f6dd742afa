"""English medical vocabulary: one concept a line, its first word being its value. "~" marks concepts so general that
naming them more or less often says nothing (see data_en_grammar).
"""

from __future__ import annotations

GENERAL = """
treatment: ~treatment, ~therapy, ~treat, ~therapeutic, ~treatment option, ~course of treatment
medicine: ~medication, ~medicine, ~drug, ~medicinal product, ~pharmaceutical, ~medicament, ~meds, ~remedy, ~preparation
disease: ~disease, ~illness, ~condition, ~disorder, ~medical condition, ~ailment, ~sickness, ~health problem, ~health condition, ~medical problem, ~malady
symptom: ~symptom, ~complaint, ~sign
doctor: ~doctor, ~physician, ~medical doctor, ~medic
body: ~body, ~physical, ~physically, ~bodily
health: ~health, ~wellbeing, ~well being
hospital: ~hospital, ~clinic
test: ~test, ~examination, ~examine, ~testing, ~check up, ~medical test, ~exam, ~check, ~medical examination
diagnosis: ~diagnosis, ~diagnose, ~detect, ~detection, ~find, ~discover, ~identify, ~spot
side effect: ~side effect, ~adverse effect, ~undesirable effect, ~unwanted effect, ~adverse reaction, ~adverse event
cell: ~cell
tissue: ~tissue
organ: ~organ
substance: ~substance, ~compound, ~active ingredient, ~active substance, ~ingredient, ~agent
study: ~study, ~trial, ~clinical trial, ~clinical study, ~research, ~scientific study, ~investigation
effect: ~effect, ~impact, ~influence, ~effects
method: ~method, ~procedure, ~technique, ~approach, ~way, ~means
care: ~care, ~medical care, ~healthcare, ~health care, ~caregiving
dose: ~dose, ~dosage
information: ~information, ~advice, ~guidance, ~info, ~detail, ~more information, ~further information, ~additional information
appointment: ~appointment, ~consultation
specialist: ~specialist, ~expert
quality of life: ~quality of life
medical: ~medical, ~medically, ~clinical, ~clinically
"""

TREATMENTS = """
chemotherapy: chemotherapy, chemo, cytotoxic drug, cytostatic, cytostatics
radiotherapy: radiotherapy, radiation therapy, radiation treatment, radiation, irradiation, irradiate
surgery: surgery, operation, surgical, operate, surgically
hormone therapy: hormone therapy, hormone treatment, hormonal therapy, endocrine therapy, hormonal treatment, antihormone therapy, anti hormone therapy
immunotherapy: immunotherapy, immune therapy
targeted therapy: targeted therapy, targeted treatment
antibody therapy: antibody therapy
psychotherapy: psychotherapy, talking therapy, talk therapy, psychological therapy, psychological treatment, counseling
cbt: cognitive behavioral therapy, cbt, behavioral therapy
physiotherapy: physiotherapy, physical therapy, physio
occupational therapy: occupational therapy, ergotherapy
speech therapy: speech therapy
hrt: hormone replacement therapy, hrt, hormone replacement
transplant: transplant, transplantation
stem cell transplant: stem cell transplant, stem cell transplantation, bone marrow transplant
transfusion: transfusion, blood transfusion
dialysis: dialysis, hemodialysis
vaccination: vaccination, vaccine, vaccinate, immunization, immunize, jab, inoculation, shot
injection: injection, inject
infusion: infusion, drip, iv drip, intravenous infusion, infuse
tablet: tablet, pill
capsule: capsule
drops: drop form, eye drop, ear drop, nose drop
cream: cream
ointment: ointment, salve
gel: gel
lotion: lotion
patch: patch, skin patch
spray: spray
nasal spray: nasal spray, nose spray
inhaler: inhaler, puffer
syrup: syrup
suppository: suppository
powder: powder
lozenge: lozenge
mouthwash: mouthwash
shampoo: shampoo
implant: implant
stent: stent
catheter: catheter
pacemaker: pacemaker
defibrillator: defibrillator
bypass: bypass, bypass surgery
angioplasty: angioplasty
prosthesis: prosthesis, artificial joint
brace: brace
splint: splint
cast: plaster cast, cast
bandage: bandage
plaster: adhesive bandage, plaster
compression stocking: compression stocking, support stocking
hearing aid: hearing aid
glasses: eyeglasses, spectacles, pair of glasses
contact lens: contact lens
crutch: crutch
wheelchair: wheelchair
acupuncture: acupuncture
massage: massage
homeopathy: homeopathy, homeopathic
yoga: yoga
meditation: meditation
hypnosis: hypnosis
laser: laser, laser treatment, laser therapy
light therapy: light therapy, phototherapy
electrotherapy: electrotherapy
cognitive training: cognitive training
anesthetic: anesthetic, anesthesia
local anesthetic: local anesthetic, local anesthesia
general anesthetic: general anesthetic, general anesthesia
epidural: epidural
sedation: sedation, sedative, sedate
mastectomy: mastectomy, breast removal
lumpectomy: lumpectomy, breast conserving surgery, breast conserving therapy
hysterectomy: hysterectomy
oophorectomy: oophorectomy, ovariectomy
prostatectomy: prostatectomy
appendectomy: appendectomy, appendicectomy
tonsillectomy: tonsillectomy
cesarean section: cesarean section, c section, cesarean
amputation: amputation, amputate
circumcision: circumcision
vasectomy: vasectomy
sterilization: sterilization
abortion: abortion
active surveillance: active surveillance
watchful waiting: watchful waiting, wait and see
rehabilitation: rehabilitation, rehab
palliative care: palliative care, end of life care, hospice
supportive care: supportive care
diet: diet, nutrition, eating habits, dietary
gluten free diet: gluten free diet
surgery robot: robotic surgery
tube feeding: tube feeding, feeding tube
oxygen therapy: oxygen therapy, oxygen
intubation: intubation
ventilation: mechanical ventilation, ventilator
first aid: first aid
resuscitation: resuscitation, cpr
contraception: contraception, contraceptive, birth control
condom: condom
coil: coil, iud, intrauterine device
diaphragm: diaphragm
dietary supplement: dietary supplement, food supplement, nutritional supplement, supplement
placebo: placebo, dummy drug, sham treatment, dummy pill, fake medication
chemotherapy regimen: regimen
disease management program: disease management program, dmp
self help group: self help group, support group
standard treatment: standard treatment
combination therapy: combination therapy
monotherapy: monotherapy
maintenance therapy: maintenance therapy
sequential therapy: sequential therapy
ablation: ablation
cryotherapy: cryotherapy
embolization: embolization
brachytherapy: brachytherapy
radioiodine: radioiodine therapy, radioactive iodine
drainage: drainage, drain
root canal: root canal treatment
filling: dental filling
crown: dental crown
"""

TESTS = """
x-ray: x ray, radiograph, radiography
ct: ct, ct scan, computed tomography, computer tomography, CAT scan
mri: mri, mri scan, magnetic resonance imaging, magnetic resonance tomography
pet: PET scan, PET, positron emission tomography
ultrasound: ultrasound, sonography, ultrasound scan, ultrasonography
mammogram: mammogram, mammography
biopsy: biopsy, tissue sample
blood test: blood test
blood sample: blood sample
urine test: urine test, urine sample
stool test: stool test, stool sample
smear: pap smear, smear test, pap test, cervical screening, smear
endoscopy: endoscopy
colonoscopy: colonoscopy
gastroscopy: gastroscopy
bronchoscopy: bronchoscopy
cystoscopy: cystoscopy
arthroscopy: arthroscopy
ecg: ecg, ekg, electrocardiogram, electrocardiography
eeg: eeg, electroencephalogram
echocardiogram: echocardiogram, echocardiography
spirometry: spirometry, lung function test
bone density scan: bone density scan, bone scan, bone densitometry, dxa
bone scintigraphy: bone scintigraphy, scintigraphy
genetic test: genetic test, genetic testing
antibody test: antibody test
antigen test: antigen test
pcr: pcr, pcr test
psa: psa, psa test
hba1c: hba1c
screening: screening, screen
tumor marker: tumor marker
blood pressure measurement: blood pressure reading
amniocentesis: amniocentesis
lumbar puncture: lumbar puncture, spinal tap
allergy test: allergy test, prick test
hearing test: hearing test
eye test: eye test
pregnancy test: pregnancy test
swab: swab
angiography: angiography, angiogram
stress test: stress test
physical examination: physical examination, physical exam
palpation: palpation
self-examination: self examination
thermometer: thermometer
blood count: blood count
"""

ANATOMY = """
breast: breast, mammary
lung: lung, pulmonary
liver: liver, hepatic
kidney: kidney, renal
heart: heart, cardiac
brain: brain, cerebral
bone: bone
skin: skin
muscle: muscle, muscular
joint: joint
stomach: stomach, gastric
bowel: bowel, intestine, gut, intestinal
small intestine: small intestine, small bowel
colon: colon, large intestine, large bowel
rectum: rectum
appendix: appendix
esophagus: esophagus, gullet, food pipe, oesophageal
pancreas: pancreas, pancreatic
spleen: spleen
gallbladder: gallbladder, gall bladder, biliary
bile duct: bile duct
bladder: bladder, urinary bladder
urethra: urethra
ureter: ureter
prostate: prostate, prostate gland
testicle: testicle, testis, testicular
penis: penis
ovary: ovary, ovarian
uterus: uterus, womb, uterine
womb lining: endometrium, lining of the womb
cervix: cervix, neck of the womb, cervical
vagina: vagina
vulva: vulva
fallopian tube: fallopian tube
placenta: placenta
thyroid: thyroid, thyroid gland
adrenal gland: adrenal gland
pituitary: pituitary, pituitary gland
gland: gland
lymph node: lymph node, lymph gland
lymphatic system: lymphatic system
immune system: immune system, immune defense, body's defenses
nervous system: nervous system
blood: blood
blood vessel: blood vessel
artery: artery
vein: vein
capillary: capillary
bloodstream: bloodstream
blood cell: blood cell
red blood cell: red blood cell, erythrocyte
white blood cell: white blood cell, leukocyte
platelet: platelet, thrombocyte, blood platelet
bone marrow: bone marrow
stem cell: stem cell
plasma: plasma
head: head
skull: skull
face: face, facial
eye: eye
eyelid: eyelid
retina: retina
cornea: cornea
ear: ear
middle ear: middle ear
eardrum: eardrum
nose: nose
sinus: sinus
mouth: mouth
tongue: tongue
tooth: tooth, dental
gum: gum
jaw: jaw
lip: lip
throat: throat
tonsil: tonsil
larynx: larynx, voice box
windpipe: windpipe, trachea
airway: airway, respiratory tract
bronchi: bronchi, bronchus, bronchial tube
vocal cord: vocal cord
neck: neck
shoulder: shoulder
arm: arm
upper arm: upper arm
elbow: elbow
wrist: wrist
hand: hand part, hand
finger: finger
thumb: thumb
nail: nail
chest: chest, thorax
rib: rib
back: back part, lower back
spine: spine, backbone, spinal column
vertebra: vertebra
disk: disk, intervertebral disk
spinal cord: spinal cord
abdomen: abdomen, belly, tummy, abdominal
lower abdomen: lower abdomen
upper abdomen: upper abdomen
pelvis: pelvis, pelvic
pelvic floor: pelvic floor
groin: groin
hip: hip
thigh: thigh
buttock: buttock, bottom part
leg: leg
lower leg: lower leg
knee: knee
calf: calf
ankle: ankle
foot: foot part, feet
heel: heel
toe: toe
big toe: big toe
sole: sole of the foot
hair: hair
scalp: scalp
armpit: armpit
nipple: nipple
nerve: nerve
tendon: tendon
ligament: ligament
cartilage: cartilage
meniscus: meniscus
mucous membrane: mucous membrane, mucosa
saliva: saliva, spit
sweat: sweat, perspiration
urine: urine, pee
stool: stool, feces, poo, bowel movement
semen: semen, sperm
mucus: mucus, phlegm
bile: bile
egg cell: egg cell, ovum
gene: gene
dna: dna
chromosome: chromosome
limb: limb
"""

DISEASES = """
cancer: cancer, carcinoma
tumor: tumor, growth of tissue, neoplasm
breast cancer: breast cancer
lung cancer: lung cancer
bowel cancer: bowel cancer, colorectal cancer, colon cancer
prostate cancer: prostate cancer
skin cancer: skin cancer
cervical cancer: cervical cancer
ovarian cancer: ovarian cancer
stomach cancer: stomach cancer
pancreatic cancer: pancreatic cancer
liver cancer: liver cancer
thyroid cancer: thyroid cancer
bladder cancer: bladder cancer
kidney cancer: kidney cancer
brain tumor: brain tumor
bone cancer: bone cancer
melanoma: melanoma, black skin cancer
leukemia: leukemia, blood cancer
lymphoma: lymphoma
myeloma: myeloma, multiple myeloma
sarcoma: sarcoma
metastasis: metastasis, metastases, secondary tumor, metastatic tumor, metastasize
relapse: relapse, recurrence, recur, come back
remission: remission
polyp: polyp
cyst: cyst
lump: lump, nodule
fibroid: fibroid
wart: wart
mole: mole spot
heart attack: heart attack, myocardial infarction
stroke: stroke
heart failure: heart failure, cardiac insufficiency, cardiac failure
heart disease: heart disease, cardiovascular disease, coronary artery disease, coronary heart disease
arrhythmia: arrhythmia, irregular heartbeat, cardiac arrhythmia
atrial fibrillation: atrial fibrillation
angina: angina, angina pectoris
cardiac arrest: cardiac arrest
hypertension: hypertension, high blood pressure
hypotension: hypotension, low blood pressure
blood pressure: blood pressure
blood clot: blood clot, thrombus, clot
thrombosis: thrombosis, deep vein thrombosis, dvt
embolism: embolism, pulmonary embolism
atherosclerosis: atherosclerosis, arteriosclerosis, hardening of the arteries
varicose vein: varicose vein
anemia: anemia
hemophilia: hemophilia
diabetes: diabetes, diabetes mellitus
gestational diabetes: gestational diabetes
hyperglycemia: hyperglycemia, high blood sugar
hypoglycemia: hypoglycemia, low blood sugar
blood sugar: blood sugar, blood glucose, glucose level, blood sugar level
cholesterol: cholesterol
high cholesterol: high cholesterol
ldl: ldl
hdl: hdl
obesity: obesity, obese
overweight: overweight
underweight: underweight
hyperthyroidism: hyperthyroidism, overactive thyroid
hypothyroidism: hypothyroidism, underactive thyroid
gout: gout
osteoporosis: osteoporosis
osteoarthritis: osteoarthritis, arthrosis
rheumatoid arthritis: rheumatoid arthritis
arthritis: arthritis
fracture: fracture, broken bone
sprain: sprain
strain: muscle strain
bruise: bruise
wound: wound
burn: burn
scar: scar
ulcer: ulcer
asthma: asthma
copd: copd, chronic obstructive pulmonary disease
bronchitis: bronchitis
pneumonia: pneumonia, lung infection, inflammation of the lungs
tuberculosis: tuberculosis, tb
flu: flu, influenza
cold: common cold
covid: covid, coronavirus, coronavirus infection
measles: measles
mumps: mumps
rubella: rubella, german measles
chickenpox: chickenpox, varicella
shingles: shingles, herpes zoster
herpes: herpes
whooping cough: whooping cough, pertussis
tetanus: tetanus
polio: polio
diphtheria: diphtheria
rabies: rabies
malaria: malaria
hepatitis: hepatitis
hiv: hiv
aids: AIDS
hpv: hpv, human papillomavirus
rsv: rsv
infection: infection, infect
inflammation: inflammation, inflamed, inflammatory
virus: virus
bacterium: bacterium, bacteria
fungus: fungus, fungi
parasite: parasite
worm: worm
lice: lice, louse
scabies: scabies
tick: tick
mosquito: mosquito
sepsis: sepsis, blood poisoning
meningitis: meningitis
encephalitis: encephalitis
urinary tract infection: urinary tract infection, uti
cystitis: cystitis, bladder infection
tonsillitis: tonsillitis
otitis: ear infection, middle ear infection, otitis media
sinusitis: sinusitis
conjunctivitis: conjunctivitis, pink eye
gastroenteritis: gastroenteritis, stomach flu
gastritis: gastritis
appendicitis: appendicitis
crohn's disease: crohn disease, crohn's disease, crohn
ulcerative colitis: ulcerative colitis
irritable bowel syndrome: irritable bowel syndrome, ibs
celiac disease: celiac disease, coeliac
lactose intolerance: lactose intolerance
reflux: reflux, heartburn, acid reflux
hernia: hernia
hemorrhoid: hemorrhoid, pile
gallstone: gallstone
kidney stone: kidney stone
cirrhosis: cirrhosis
kidney failure: kidney failure, renal failure
incontinence: incontinence
bph: benign prostatic hyperplasia, enlarged prostate
endometriosis: endometriosis
pcos: polycystic ovary syndrome, pcos
miscarriage: miscarriage
stillbirth: stillbirth
preeclampsia: preeclampsia
birth: birth, childbirth, give birth, delivery
premature birth: premature birth, preterm birth
labor: labor
period: menstruation, menstrual period, menstrual
depression: depression, depressive
anxiety: anxiety, anxiety disorder, anxious
panic attack: panic attack, panic disorder
schizophrenia: schizophrenia
psychosis: psychosis
bipolar disorder: bipolar disorder
adhd: adhd
autism: autism
dementia: dementia
alzheimer's: alzheimer, alzheimer's, alzheimer disease, alzheimer's disease
parkinson's: parkinson, parkinson's, parkinson disease, parkinson's disease
multiple sclerosis: multiple sclerosis, ms disease
epilepsy: epilepsy
seizure: seizure, fit episode, convulsion
migraine: migraine
eczema: eczema, atopic dermatitis, neurodermatitis
psoriasis: psoriasis
acne: acne
hives: hives, urticaria
rosacea: rosacea
allergy: allergy, allergic
hay fever: hay fever
food allergy: food allergy
cataract: cataract
glaucoma: glaucoma
macular degeneration: macular degeneration
caries: caries, tooth decay, cavity
gingivitis: gingivitis
periodontitis: periodontitis
tinnitus: tinnitus
sleep apnea: sleep apnea
concussion: concussion
coma: coma
shock: ~shock
poisoning: poisoning, poison
lupus: lupus
fibromyalgia: fibromyalgia
carpal tunnel syndrome: carpal tunnel syndrome
slipped disk: slipped disk, herniated disk
scoliosis: scoliosis
sciatica: sciatica
down syndrome: down syndrome
cystic fibrosis: cystic fibrosis
sickle cell: sickle cell
lymphedema: lymphedema
edema: edema
spinal stenosis: spinal stenosis
tendinitis: tendinitis
tennis elbow: tennis elbow
athlete's foot: athlete foot, athlete's foot
impetigo: impetigo
croup: croup
scarlet fever: scarlet fever
lyme disease: lyme disease, borreliosis
chlamydia: chlamydia
gonorrhea: gonorrhea
syphilis: syphilis
"""

SYMPTOMS = """
pain: pain, ache, sore, aching, soreness
headache: headache
back pain: back pain, backache
chest pain: chest pain
abdominal pain: abdominal pain, stomach ache, stomachache, stomach pain, tummy ache
sore throat: sore throat
toothache: toothache
earache: earache
joint pain: joint pain
muscle pain: muscle pain, sore muscle
cramp: cramp, spasm
nausea: nausea, feel sick, feel nauseous, nauseous, queasy, queasiness
vomiting: vomit, vomiting, throw up
diarrhea: diarrhea
constipation: constipation, constipated
bloating: bloating, flatulence, gas pain
fever: fever, feverish
chills: chills, shiver
cough: cough
runny nose: runny nose
blocked nose: blocked nose, stuffy nose
sneezing: sneeze
shortness of breath: shortness of breath, breathlessness, difficulty breathing, breathless, breathing difficulty, breathing problem, trouble breathing, short of breath
wheezing: wheeze
dizziness: dizziness, dizzy, lightheaded, vertigo
fainting: fainting, pass out
fatigue: fatigue, exhaustion, tiredness, tired, exhausted
drowsiness: drowsiness, drowsy, sleepy, sleepiness
insomnia: insomnia, sleeplessness, sleep problem, trouble sleeping, sleep disorder
weight loss: weight loss, lose weight
weight gain: weight gain, gain weight, put on weight
weight: body weight, weight, weigh
loss of appetite: loss of appetite
appetite: appetite
thirst: thirst, thirsty
itching: itch, itchy, itchiness
rash: rash, skin rash
redness: redness, reddening, red
blister: blister
bleeding: bleed, bleeding, hemorrhage
nosebleed: nosebleed
discharge: discharge
pus: pus
jaundice: jaundice
numbness: numbness, numb
tingling: tingle, pins and needles
paralysis: paralysis, paralyzed
tremor: tremor, shake
stiffness: stiffness, stiff
hot flash: hot flash, hot flush
night sweat: night sweat
hair loss: hair loss
dry mouth: dry mouth
dry skin: dry skin
palpitation: palpitation
confusion: confusion, confused
memory loss: memory loss, memory problem
hallucination: hallucination
mood swing: mood swing
stress: stress
irritability: irritable, irritability
blurred vision: blurred vision
vision: vision, eyesight
hearing loss: hearing loss, deaf, deafness
blindness: blind, blindness
hoarseness: hoarse, hoarseness
snoring: snore
indigestion: indigestion
dehydration: dehydration, dehydrated
frostbite: frostbite
sunburn: sunburn
sunlight: sunlight, sun, sunshine
temperature: temperature, body temperature
pulse: pulse
heart rate: heart rate
heartbeat: heartbeat
breathing: breathe, breath, respiration
"""

PEOPLE = """
nurse: nurse
pharmacist: pharmacist, chemist
pharmacy: pharmacy, drugstore
family doctor: family doctor, general practitioner, gp, primary care doctor, family physician, primary care physician
surgeon: surgeon
oncologist: oncologist, cancer specialist, cancer doctor
oncology: oncology
gynecologist: gynecologist
gynecology: gynecology
urologist: urologist
cardiologist: cardiologist, heart specialist
dermatologist: dermatologist, skin doctor, skin specialist
neurologist: neurologist
psychiatrist: psychiatrist
psychologist: psychologist
psychotherapist: psychotherapist
pediatrician: pediatrician, children's doctor, child doctor
dentist: dentist
orthodontist: orthodontist
ophthalmologist: ophthalmologist, eye doctor, eye specialist
optician: optician, optometrist
ent doctor: ent doctor, ear nose and throat doctor, ent specialist
orthopedist: orthopedist, orthopedic surgeon
radiologist: radiologist
anesthetist: anesthetist, anesthesiologist
physiotherapist: physiotherapist, physical therapist
occupational therapist: occupational therapist
speech therapist: speech therapist
midwife: midwife
dietitian: dietitian, dietician, nutritionist
social worker: social worker
therapist: therapist
paramedic: paramedic
psycho-oncologist: psycho oncologist
health insurer: health insurer, health insurance company, health insurance, health insurance fund, insurer, insurance
intensive care: intensive care, intensive care unit, icu
nursing home: nursing home, care home
veterinarian: veterinarian, vet
"""

SUBSTANCES = """
alcohol: alcohol, alcoholic, alcoholic drink, alcoholic beverage
beer: beer
wine: wine
tobacco: tobacco, nicotine
cigarette: cigarette
smoking: smoke, smoking
e-cigarette: e cigarette, vape
cannabis: cannabis, marijuana
caffeine: caffeine
coffee: coffee
tea: tea
water: water
juice: juice
grapefruit: grapefruit, grapefruit juice
milk: milk
breast milk: breast milk, mother's milk
formula: infant formula, formula milk, baby formula
dairy: dairy, dairy product
cheese: cheese
yogurt: yogurt, yoghurt
egg: egg
meat: meat
red meat: red meat
fish: fish
seafood: seafood, shellfish
nut: nut
peanut: peanut
soy: soy, soya
gluten: gluten
wheat: wheat
bread: bread
rice: rice
potato: potato
fruit: fruit
vegetable: vegetable
legume: legume, pulses
sugar: sugar, glucose
honey: honey
salt: salt, sodium
fat: fat
oil: oil
butter: butter
fiber: fiber, roughage
protein: protein
carbohydrate: carbohydrate, carbs
vitamin: vitamin
mineral: mineral
iron: iron
calcium: calcium
magnesium: magnesium
potassium: potassium
zinc: zinc
iodine: iodine
fluoride: fluoride
folic acid: folic acid, folate
selenium: selenium
omega: omega 3, omega 3 fatty acid
hormone: hormone, hormonal
estrogen: estrogen
progesterone: progesterone
progestin: progestin, progestogen
testosterone: testosterone
insulin: insulin
cortisol: cortisol
adrenaline: adrenaline, epinephrine
thyroxine: thyroid hormone, thyroxine
growth hormone: growth hormone
antibody: antibody
antigen: antigen
enzyme: enzyme
receptor: receptor
serotonin: serotonin
dopamine: dopamine
histamine: histamine
sunscreen: sunscreen, sun cream
soap: soap
detergent: detergent
pollen: pollen
dust mite: dust mite, house dust mite
mold: mold
latex: latex
asbestos: asbestos
lead poisoning: lead paint
mercury: mercury
"""
