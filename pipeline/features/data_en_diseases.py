"""English diseases and symptoms (see `pipeline.features.data_en_grammar`)."""

from __future__ import annotations

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
pain: pain, hurt, painful, ache, sore, aching, soreness
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
shortness of breath: shortness of breath, breathlessness, difficulty breathing, breathless, breathing difficulty,
    breathing problem, trouble breathing, short of breath
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
loss of smell: loss of smell, loss of your sense of smell
loss of taste: loss of taste, loss of your sense of taste
loss of sensation: loss of sensation, loss of feeling
loss of balance: loss of balance
loss of interest: loss of interest
loss of memory: loss of memory
loss of vision: loss of vision, loss of sight
loss of concentration: loss of concentration
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
