"""English medical words that say the same: professional and plain, British and American, one group a line.

Words stand in their base form,
    without hyphens and apostrophes. A phrase may be in several groups; the groups don't run
into one another.
"""

from __future__ import annotations

GROUPS = """
bleeding, bleed, blood loss, loss of blood, hemorrhage, lose blood
swelling, edema, swollen, fluid retention, water retention, fluid buildup
bed wetting, enuresis, wet the bed, nighttime wetting
jab, shot, injection, inject
jab, shot, vaccination, vaccine
injection, shot, needle, be injected
get vaccinate, have the vaccine, be vaccinate, get the vaccine, get a vaccination, have a vaccination, be immunize,
    get immunize, have the jab, get the jab, get the shot, get your shot, have a jab
gp, family doctor, general practitioner, primary care physician, local doctor, doctor
gp surgery, gp practice, family doctor practice, doctor practice, doctor office, doctor surgery, practice, surgery,
    medical practice
painkiller, pain reliever, pain medicine, pain medication, analgesic, pain relief, pain relieving medicine,
    pain relieving drug, pain killing medicine, pain relief medicine
hypertension, high blood pressure, raised blood pressure, elevated blood pressure
hypotension, low blood pressure
heart attack, myocardial infarction, coronary
stroke, apoplexy, cerebrovascular accident
mini stroke, transient ischemic attack, tia
miscarriage, pregnancy loss, lose the baby
fracture, broken bone, break, bone fracture, broken
fracture, break
bruise, contusion, hematoma, black and blue mark
sprain, twist
cut, laceration
scrape, graze, abrasion
wound, injury
shortness of breath, breathlessness, dyspnea, be short of breath, be out of breath, breathless, difficulty breathing,
    trouble breathing, breathing difficulty, breathing problem, find it hard to breathe, have trouble breathing,
    get out of breath, have difficulty breathing
itching, itchiness, itch, pruritus, itchy
rash, skin rash, exanthema, skin eruption
hives, urticaria, nettle rash
eczema, atopic dermatitis, dermatitis
dandruff, flaky scalp
pimple, spot, zit
acne, pimple, spot
wart, verruca
boil, furuncle
blister, vesicle
scar, scarring
itch, be itchy
numbness, numb, loss of feeling, lack of feeling, loss of sensation
pins and needles, tingling, tingle, prickling
fainting, faint, pass out, syncope, black out, lose consciousness, collapse
dizziness, dizzy, feel dizzy, lightheadedness, lightheaded, giddiness, giddy
vertigo, spinning sensation
nausea, feel sick, feeling sick, feel nauseous, queasiness, sickness, feel queasy
vomiting, be sick, throw up, vomit, being sick
diarrhea, loose stool, runny stool, the runs, loose bowel movement
constipation, difficulty passing stool, be constipated, have difficulty going to the toilet
bloating, feel bloated, bloated stomach, bloated
wind, gas, flatulence
heartburn, acid reflux, acid indigestion, reflux
indigestion, dyspepsia, upset stomach, stomach upset
stomach ache, tummy ache, abdominal pain, stomach pain, belly pain, bellyache, pain in the abdomen, abdominal cramp
tummy, stomach, belly, abdomen
stool, feces, bowel movement, poo, poop
urine, pee
urinate, pass urine, pass water, pee, go to the toilet, empty the bladder, wee, urination
defecate, have a bowel movement, pass stool, empty the bowel, open the bowel
incontinence, leak urine, bladder weakness, loss of bladder control, urine leakage
fever, high temperature, raised temperature, temperature, feverish, be feverish, have a temperature
chill, shiver, shivering
cold, common cold
cold, head cold
flu, influenza, the flu
sore throat, throat pain, throat hurt
runny nose, nasal discharge, streaming nose, snotty nose
blocked nose, stuffy nose, nasal congestion, congested nose, stuffed up nose
phlegm, mucus, sputum
cough up, bring up
hoarseness, hoarse voice, hoarse
chickenpox, varicella
shingles, herpes zoster, zoster
german measles, rubella
whooping cough, pertussis
glandular fever, mononucleosis, infectious mononucleosis, mono
cold sore, fever blister, herpes labialis
thrush, yeast infection, candidiasis, vaginal yeast infection, candida infection
athlete foot, tinea pedis, foot fungus
nail fungus, fungal nail infection, onychomycosis
head louse, nit
tapeworm, taenia
lyme disease, lyme borreliosis, borreliosis
stomach flu, gastroenteritis, gastric flu, stomach bug
food poisoning, foodborne illness
bladder infection, cystitis
urinary tract infection, uti
kidney infection, pyelonephritis
pneumonia, lung infection, inflammation of the lung
tonsillitis, inflamed tonsil, inflammation of the tonsil, tonsil infection
sinusitis, sinus infection, inflammation of the sinus
ear infection, otitis media, middle ear infection
pink eye, conjunctivitis
stye, hordeolum
short sighted, nearsighted, myopic
long sighted, farsighted, hyperopic
short sightedness, nearsightedness, myopia
long sightedness, farsightedness, hyperopia
squint, strabismus, cross eye
lazy eye, amblyopia
glasses, spectacles, eyeglasses
eye doctor, ophthalmologist, eye specialist
optician, optometrist
eyesight, vision, sight
cataract, clouding of the lens
color blindness, color vision deficiency
tooth decay, caries, dental caries, cavity, dental decay, decay
baby tooth, milk tooth, primary tooth, deciduous tooth
permanent tooth, adult tooth
gum disease, periodontitis, periodontal disease
gum inflammation, gingivitis, inflamed gum
tartar, calculus, dental calculus
plaque, dental plaque
denture, false tooth
brace, dental brace, orthodontic appliance
crown, cap
toothache, dental pain, tooth pain
tooth grinding, bruxism, teeth grinding, grind your tooth
bad breath, halitosis
mouth ulcer, canker sore, aphthous ulcer, mouth sore
pull a tooth, extract a tooth, remove a tooth, take out a tooth
extraction, removal
kidney failure, renal failure, kidney insufficiency
kidney disease, renal disease
kidney stone, renal calculus, renal stone
dialysis, blood washing, hemodialysis
nephrologist, kidney specialist
urologist, urology specialist
cardiologist, heart specialist, heart doctor
dermatologist, skin doctor, skin specialist
neurologist, nerve specialist, nerve doctor
pediatrician, child doctor, children doctor
gynecologist, woman doctor
orthopedist, orthopedic surgeon, orthopedic specialist, bone specialist
psychiatrist, psychiatric specialist
ent doctor, ear nose and throat doctor, ent specialist, ear nose and throat specialist, otolaryngologist
gastroenterologist, digestive specialist
rheumatologist, joint specialist, rheumatology specialist
oncologist, cancer specialist, cancer doctor
radiologist, x ray doctor, x ray specialist
anesthetist, anesthesiologist, anesthesia doctor
consultant, specialist, specialist doctor, medical specialist
surgeon, surgical specialist
nurse, nursing staff
physiotherapist, physical therapist, physio
physiotherapy, physical therapy, physio
midwife, birth attendant
paramedic, ambulance crew, emergency medical technician, ambulance staff, rescue worker
pharmacist, chemist, druggist
pharmacy, chemist, drugstore
dietitian, dietician, nutritionist, nutrition specialist
counselor, adviser, advisor
carer, caregiver
health insurer, health insurance, health insurance company, health insurance fund, insurance, insurer,
    health insurance provider
ambulance, emergency ambulance
emergency room, a and e, emergency department, casualty, accident and emergency, accident and emergency department,
    casualty department, er
intensive care unit, icu, intensive care, intensive care ward
operating room, operating theater, or, theater
ward, unit, department
discharge, send home, be allowed to go home, be sent home, go home, be discharged from hospital, release
be admitted, be hospitalized, go into hospital, go to hospital, be taken into hospital, be admitted to hospital,
    be taken to hospital
hospital, clinic
in hospital, in the hospital, at the hospital
stay in hospital, hospital stay, inpatient stay
operation, surgery, surgical procedure, op, procedure, surgical intervention, be operated on, surgical treatment
have surgery, have an operation, be operated on, undergo surgery, have an op, undergo an operation
keyhole surgery, laparoscopy, minimally invasive surgery, laparoscopic surgery
general anesthetic, general anesthesia, being put to sleep, full anesthetic
local anesthetic, local anesthesia, numbing medicine
numb, anesthetize
stitch, suture
dressing, bandage, wound dressing
plaster, band aid, sticking plaster, adhesive bandage, adhesive dressing
cast, plaster cast, plaster
sling, arm sling
walking frame, walker, zimmer frame
drip, infusion, iv, intravenous infusion, iv drip
catheter, thin tube
tube, hose
blood sample, sample of blood
take blood, draw blood, take a blood sample, draw a blood sample
blood test, test of your blood
urine sample, sample of urine
stool sample, sample of stool
ultrasound, ultrasound scan, ultrasound examination, sonography, sonogram
x ray, radiograph, x ray image, x ray picture
ct scan, computed tomography, ct, computed tomography scan, ct examination
mri, mri scan, magnetic resonance imaging, magnetic resonance scan, magnetic resonance imaging scan
ecg, ekg, electrocardiogram
heart tracing, ecg
colonoscopy, examination of the bowel, bowel examination
gastroscopy, examination of the stomach
biopsy, tissue sample, sample of tissue, tissue removal
checkup, check up, health check, medical check, medical examination, examination, health checkup, medical checkup,
    exam, check
screening, screening test, screening examination
examination, exam, test, check, investigation
examine, look at, check, inspect, look over, assess, test
diagnose, find, detect, identify, recognize, discover, establish
diagnosis, finding
be diagnosed with, be found to have, have been told that you have
prognosis, outlook
test result, result, finding
side effect, adverse effect, unwanted effect, undesirable effect, adverse reaction, undesired effect,
    adverse drug reaction
symptom, sign, complaint, indication
disease, illness, condition, disorder, sickness, ailment, medical condition, health condition, complaint
disease, medical problem, health problem
ill, sick, unwell, poorly, in poor health, not well
feel ill, feel unwell, feel sick, feel poorly, not feel well, be unwell, be ill, be sick
get ill, become ill, fall ill, get sick, become sick, catch the disease, come down with it
catch, get, contract, come down with, pick up, be infected with, become infected with
catch, get
infectious, contagious, catching, transmissible, spread easily
infect, pass on the infection to, give the infection to
pass on, transmit, spread, transfer
pass on, inherit
germ, pathogen, bug, microbe, disease causing agent
bacterium, germ
infection, infectious disease
infected, be infected
inflammation, inflamed
immune system, body defense, immune defense, body own defense, body defense system
weakened immune system, weak immune system, immunocompromised, compromised immune system, immune deficiency,
    reduced immunity, low immunity
antibody, defense protein
lymph node, lymph gland
womb, uterus
cervix, neck of the womb
period, menstruation, monthly bleeding, menstrual period, menstrual bleeding, monthly period
menopause, change of life, the menopause
hot flash, hot flush
pregnant, expecting, expecting a baby, with child
pregnancy, gestation
pregnant woman, expectant mother, mother to be
give birth, deliver, have a baby, deliver a baby
birth, childbirth, delivery
labor, contraction
cesarean section, c section, cesarean, cesarean birth, cesarean delivery
preterm birth, premature birth, premature delivery
premature baby, preterm baby, baby born too early, preemie
stillbirth, birth of a dead baby
afterbirth, placenta
breastfeed, nurse, nurse a baby
breastfeeding, nursing, lactation
formula, formula milk, infant formula, baby milk
baby, infant
newborn, newborn baby, newborn child, neonate
toddler, small child, young child, little child
child, kid, youngster
child, boy or girl, son or daughter
teenager, adolescent, teen, young person, youngster, youth
young people, youngster, adolescent, teenager, the young
puberty, adolescence
elderly, older, old, senior, aged
older people, elderly people, the elderly, senior, older adult, senior citizen, people of advanced age, old people
grown up, adult
people, person, patient, individual, those, anyone, somebody, someone, everyone who
patient, person affected, affected person, people affected, those affected, sufferer
contraception, birth control, family planning
contraceptive, birth control, method of birth control, contraceptive method
the pill, contraceptive pill, birth control pill, oral contraceptive
coil, iud, intrauterine device
condom, sheath
morning after pill, emergency contraceptive pill, emergency contraception
sexual intercourse, sex, have sex, intercourse, make love, sleep together, sleep with someone
sexually transmitted infection, sexually transmitted disease, sti, std, venereal disease
erectile dysfunction, impotence, erection problem
infertility, difficulty getting pregnant, unable to conceive
get pregnant, conceive, become pregnant, fall pregnant
period pain, menstrual cramp, menstrual pain, dysmenorrhea
penis, male organ
testicle, testis
enlarged prostate, benign prostatic hyperplasia, bph
breast cancer, cancer of the breast, mammary carcinoma, breast carcinoma
lung cancer, cancer of the lung, lung carcinoma, bronchial carcinoma
bowel cancer, colorectal cancer, colon cancer, cancer of the bowel
prostate cancer, cancer of the prostate
skin cancer, cancer of the skin
stomach cancer, gastric cancer, cancer of the stomach
kidney cancer, renal cancer, renal cell carcinoma, cancer of the kidney
ovarian cancer, cancer of the ovary
cervical cancer, cancer of the cervix
liver cancer, cancer of the liver
tumor, growth, neoplasm
lump, nodule, swelling, bump
spread, metastasis, metastasize, secondary tumor, form metastasis
recurrence, relapse, cancer return, come back, return
chemotherapy, chemo
radiotherapy, radiation therapy, radiation treatment, radiation, irradiation
hormone therapy, hormonal therapy, hormone treatment, endocrine therapy
medicine, medication, drug, medicinal product, remedy, pharmaceutical, preparation
medicine, meds
tablet, pill
ointment, salve
nose drop, nasal drop
eye drop, eyedrop
inhaler, puffer
active ingredient, active substance, drug, agent
dose, dosage, amount, quantity
overdose, take too much
prescription, script
prescribe, give a prescription for, write a prescription for
over the counter, without a prescription, non prescription, without prescription
leaflet, package insert, package leaflet, patient information leaflet, patient leaflet, instruction leaflet,
    information leaflet, package information leaflet
antibiotic, antibacterial drug
blood thinner, anticoagulant, blood thinning drug, blood thinning medicine, blood thinning medication
water tablet, diuretic, water pill
sleeping pill, sleeping tablet, sleep medicine, sleeping medicine
steroid, corticosteroid, cortisone
statin, cholesterol lowering drug, cholesterol lowering medicine
antihistamine, allergy medicine, allergy medication, allergy drug
supplement, dietary supplement, food supplement, nutritional supplement
blood sugar, blood glucose, blood sugar level, blood glucose level, glucose level, sugar level
high blood sugar, hyperglycemia, raised blood sugar
low blood sugar, hypoglycemia, hypo
diabetes, diabetes mellitus, sugar disease
blood fat, blood lipid, lipid
cholesterol level, cholesterol
blood clot, clot, thrombus
thrombosis, deep vein thrombosis, dvt, blood clot in a vein
irregular heartbeat, arrhythmia, heart rhythm problem, heart rhythm disorder, irregular heart rhythm
heart failure, cardiac failure, weak heart, cardiac insufficiency
heart beat faster, racing heart, rapid heartbeat, fast heartbeat, tachycardia, palpitation
pulse, heart rate
hardening of the artery, atherosclerosis, arteriosclerosis
narrowed artery, clogged artery, blocked artery
varicose vein, varicosity
overweight, heavy, carry too much weight
very overweight, obese, severely overweight
obesity, being very overweight, severe overweight
underactive thyroid, hypothyroidism
overactive thyroid, hyperthyroidism
iron deficiency, lack of iron
gout, gouty arthritis
osteoarthritis, arthrosis, wear and tear arthritis, joint wear, joint wear and tear
slipped disc, slipped disk, herniated disk, herniated disc, disc prolapse, disk prolapse
back pain, backache, sore back
lower back pain, lumbago, low back pain
stiff neck, neck stiffness
frozen shoulder, stiff shoulder
tennis elbow, lateral epicondylitis
collarbone, clavicle
shoulder blade, scapula
breastbone, sternum
kneecap, patella
shin, shinbone, tibia
thigh bone, femur
backbone, spine, spinal column, vertebral column
joint, articulation
windpipe, trachea
gullet, food pipe, esophagus, foodpipe
voice box, larynx
eardrum, tympanic membrane
large intestine, large bowel, colon
small intestine, small bowel
bowel, intestine, gut
back passage, anus
pile, hemorrhoid
appendicitis, inflamed appendix, inflammation of the appendix
migraine, migraine headache
headache, head pain, sore head, pain in the head
sleeplessness, insomnia, trouble sleeping, difficulty sleeping, sleep problem, problem sleeping, sleep disorder,
    sleeping problem, sleep badly
fall asleep, get to sleep, drop off, go to sleep, nod off, drift off
stay asleep, sleep through, sleep through the night
sleep apnea, breathing pause
tiredness, fatigue, exhaustion, be tired, feel tired, weariness, exhausted
drowsiness, sleepiness, drowsy, sleepy
depression, depressive disorder, depressive illness
feel low, feel down, be depressed, feel depressed, low mood, be sad, feel sad
anxiety, fear, anxiousness, worry
anxious, nervous, worried, afraid, fearful
mental illness, psychological disorder, mental disorder, mental health problem, mental health condition,
    psychiatric illness
mental, psychological, emotional
psychotherapy, talking therapy, talk therapy, psychological therapy
counseling, advice, advisory service, consultation
self help group, support group
addiction, dependence, dependency, addictive disorder, substance use disorder
addicted to, dependent on, hooked on
craving, strong desire, urge, strong urge
withdrawal, coming off, cold turkey
alcoholism, alcohol dependence, alcohol addiction, alcohol use disorder
alcoholic, alcohol dependent person, person addicted to alcohol
drunk, intoxicated, inebriated
smoking, tobacco use, cigarette smoking
e cigarette, vape, electronic cigarette
quit smoking, stop smoking, give up smoking, give up cigarette, become smoke free
dementia, memory illness
forgetfulness, memory problem, poor memory, be forgetful
epileptic fit, seizure, epileptic seizure, fit, convulsion
tremor, shaking, trembling, shake, tremble
paralysis, paralyzed, be unable to move
allergy, allergic reaction
hay fever, pollen allergy, allergic rhinitis, seasonal allergy
allergic to, have an allergy to
anaphylaxis, anaphylactic shock, severe allergic reaction, anaphylactic reaction
intolerance, sensitivity
celiac disease, gluten intolerance
wheeze, whistling breath, whistling sound
asthma attack, acute asthma
poisoning, intoxication
first aid, emergency care
resuscitation, cpr, cardiopulmonary resuscitation
recovery position, stable side position
unconscious, passed out, have lost consciousness, not conscious, have passed out, unresponsive
conscious, awake
life threatening, potentially fatal, dangerous to life
emergency, medical emergency
fatal, deadly, lethal
die, pass away, lose your life
die of, die from
death, dying
corpse, dead body
dead, deceased
bedsore, pressure sore, pressure ulcer, pressure injury
pus, purulent discharge
scab, crust
frostbite, frozen skin
sunburn, burnt skin
insect bite, bug bite
sunscreen, sun cream, suncream, sunblock, sun lotion, sun protection cream
dry skin, skin dryness
blood vessel, vessel
oxygen supply, supply of oxygen
physical, bodily
physical activity, exercise, being active, physical exercise, sport, being physically active, working out
exercise, work out, do sport, be active, be physically active, do exercise
movement, motion, exercise
muscle building, strength training, weight training, resistance training
stretch, stretching exercise
balanced diet, healthy diet, varied diet
diet, eating habit, nutrition, food, what you eat
lose weight, shed weight, slim down, weight loss
gain weight, put on weight, weight gain
fiber, dietary fiber, roughage
salt, sodium chloride, table salt
fat, lipid
carbohydrate, carb
dehydration, lack of fluid, fluid loss, loss of fluid, be dehydrated
fluid, liquid
drink, fluid, beverage
appetite, desire to eat
lose your appetite, loss of appetite, have no appetite, poor appetite, lack of appetite
thirst, be thirsty, thirsty
hungry, hunger
sweat, perspire
sweating, perspiration
body odor, smell of sweat
high risk, increased risk, greater risk, elevated risk
risk, danger, likelihood, chance, probability
risk factor, factor that increase the risk
prevention, prophylaxis, preventive measure
preventive, prophylactic, preventative
therapy, treatment
rehabilitation, rehab
aftercare, follow up care, follow up
follow up appointment, follow up visit, check up appointment
course of treatment, treatment
antidote, counter agent
vaccine, vaccination, immunization
booster, booster dose, booster vaccination, booster shot
immune, protected
travel vaccine, travel vaccination
tetanus, lockjaw
tropical disease, disease of the tropic
deep breathing, breathing deeply
inhale, breathe in
exhale, breathe out
swallow, gulp down
chest pain, pain in the chest, pain in your chest
joint pain, pain in the joint, aching joint
muscle pain, muscle ache, sore muscle, aching muscle, pain in the muscle
pain, ache, soreness
pain, hurt, painful, ache, sore, be painful
severe pain, bad pain, strong pain, intense pain
cramp, spasm
burning sensation, burning feeling, burning
lack of energy, low energy, lack of drive, listlessness
weakness, feel weak
disabled, with a disability, handicapped
disability, handicap, impairment
wheelchair user, person in a wheelchair
hearing loss, loss of hearing, impaired hearing, hearing impairment
blindness, loss of sight, go blind, loss of vision, lose your sight
ear wax, earwax, cerumen
ringing in the ear, tinnitus
nosebleed, nose bleed, bleed from the nose, bleeding nose, epistaxis
genetic, hereditary, inherited
run in the family, be inherited, be hereditary
gene, hereditary factor
chronic, long term, long lasting, persistent, ongoing
acute, sudden
benign, non cancerous, not cancerous, not cancer
malignant, cancerous
harmless, not dangerous, not harmful, safe, not serious
dangerous, harmful, hazardous, risky, unsafe
serious, severe, grave
mild, slight, minor, gentle
severity, seriousness, how severe, how serious
be affected by, have, suffer from, be ill with, live with, be diagnosed with
affect, strike, hit
develop, get, form, have, arise
complication, problem
medical help, medical attention, medical assistance, medical care, medical advice, help from a doctor, help
seek medical help, get medical help, seek medical attention, see a doctor, go to the doctor, get medical attention,
    consult a doctor, visit a doctor, seek medical advice, go to see a doctor, get medical advice, contact a doctor,
    talk to a doctor
see, consult, visit, talk to, go to, contact, speak to, ask, turn to
have treatment, be treated, get treatment, undergo treatment, receive treatment
study, trial, research, investigation, scientific study, clinical trial, clinical study
researcher, scientist, research team
evidence, proof, scientific proof
placebo, dummy treatment, dummy medicine, sham medicine, dummy drug, fake medicine, sugar pill
control group, comparison group
participant, person who take part, study participant, volunteer
guideline, recommendation
health care, healthcare, medical care
health professional, healthcare professional, medical staff, medical professional, health care professional,
    healthcare worker
team, staff, doctor and nurse
health, state of health, health status
wellbeing, well being
quality of life, how well you live
living will, advance directive
organ donor card, donor card
transplant, transplantation
prosthesis, artificial limb
artificial joint, joint replacement, prosthetic joint
pacemaker, cardiac pacemaker
hearing aid, hearing device
hair loss, alopecia, balding
jaundice, icterus, yellow skin
breast x ray, mammogram, mammography, x ray of the breast
too little blood sugar, hypoglycemia, blood sugar that be too low
too much blood sugar, hyperglycemia, blood sugar that be too high
miscarriage, spontaneous abortion
correct crooked tooth, straighten crooked tooth
nosebleed, nose bleeding, epistaxis
headache, cephalalgia
inflamed stomach lining, gastritis, inflammation of the stomach lining
inflammation of the liver, hepatitis, liver inflammation
inflammation of the joint, arthritis, joint inflammation
inflammation of the skin, dermatitis, skin inflammation
inflammation of the bladder, cystitis, inflamed bladder
inflammation of the kidney, nephritis
inflammation of the pancreas, pancreatitis, inflamed pancreas
inflammation of the gallbladder, cholecystitis
inflammation of the brain, encephalitis, brain inflammation
inflammation of the meninx, meningitis
inflammation of the heart muscle, myocarditis, heart muscle inflammation
inflammation of the eyelid, blepharitis, eyelid inflammation
inflammation of the cornea, keratitis
inflammation of the larynx, laryngitis
inflammation of the throat, pharyngitis
inflammation of the airway, bronchitis, inflamed airway
inflammation of the nose, rhinitis
inflammation of the tendon, tendinitis, inflamed tendon
inflammation of the vein, phlebitis
inflammation of the nerve, neuritis
inflammation of the breast, mastitis
inflammation of the prostate, prostatitis
inflammation of the ear, otitis
inflammation of the colon, colitis
inflammation of the bone, osteomyelitis, bone infection
inflammation of the vagina, vaginitis
gallstone, cholelithiasis
kidney stone, nephrolithiasis
bone loss, osteoporosis, brittle bone, brittle bone disease
blood poisoning, sepsis, septicemia
heartbeat, heart beat
angina, angina pectoris
narrowing of the artery, stenosis, arterial stenosis
bulge in an artery, aneurysm
enlarged liver, hepatomegaly
enlarged spleen, splenomegaly
fatty liver, hepatic steatosis
scarring of the liver, cirrhosis, liver cirrhosis
water on the lung, pulmonary edema, fluid in the lung
collapsed lung, pneumothorax
blood clot in the lung, pulmonary embolism
dust lung, pneumoconiosis
coughing up blood, hemoptysis
blood in the urine, hematuria
blood in the stool, bloody stool
painful urination, dysuria, pain when urinating, pain when passing urine
frequent urination, need to urinate often, have to go often
night time urination, nocturia
difficulty swallowing, dysphagia, trouble swallowing, swallowing problem, problem swallowing
painful period, dysmenorrhea, period pain
heavy period, menorrhagia, heavy menstrual bleeding, heavy menstruation
missed period, amenorrhea, no period, absence of period
pain during sex, dyspareunia, painful intercourse
ectopic pregnancy, pregnancy outside the womb
morning sickness, nausea in pregnancy
stretch mark, striae
water break, rupture of the membrane
eye socket, orbit
ingrown toenail, ingrowing toenail, unguis incarnatus
flat foot, pes planus
bunion, hallux valgus
corn, clavus
callus, hard skin
heel spur, calcaneal spur
hunchback, kyphosis
curved spine, scoliosis, curvature of the spine
torn muscle, muscle tear
torn ligament, ligament tear
pulled muscle, muscle strain
dislocated, out of joint, luxated
dislocation, luxation
wisdom tooth, third molar
front tooth, incisor
back tooth, molar
enamel, tooth enamel
root canal, root canal treatment
night blindness, poor night vision
double vision, diplopia, see double
age related long sightedness, presbyopia
pressure in the eye, intraocular pressure, eye pressure
detached retina, retinal detachment
floater, spot before the eye
dry eye, dry eye syndrome
crossed eye, strabismus
hearing test, audiometry, audiogram
eye test, sight test, vision test, eye exam, eye examination
lung function test, spirometry, breathing test, pulmonary function test
stress test, exercise ecg, exercise test
bone density test, bone densitometry, bone density measurement, dexa scan, bone density scan
blood count, full blood count, complete blood count
white blood cell, leukocyte
red blood cell, erythrocyte
platelet, thrombocyte
blood pressure monitor, blood pressure device, blood pressure cuff
stool test, stool occult blood test
lumbar puncture, spinal tap
keyhole operation, laparoscopic operation
breast removal, mastectomy, removal of the breast, breast amputation
removal of the womb, hysterectomy, remove the womb
removal of the tonsil, tonsillectomy
removal of the appendix, appendectomy, appendicectomy
removal of the gallbladder, cholecystectomy
removal of the ovary, oophorectomy
removal of the prostate, prostatectomy
removal of the spleen, splenectomy
sterilization, tubal ligation
vasectomy, male sterilization
abortion, termination, termination of pregnancy, pregnancy termination
artificial insemination, ivf, in vitro fertilization, test tube fertilization
tube into the windpipe, intubation
artificial nutrition, tube feeding
opening in the windpipe, tracheostomy
artificial bowel outlet, stoma, colostomy
artificial heart valve, prosthetic heart valve
heart bypass, bypass operation, bypass surgery, coronary bypass
blood washing, dialysis
bone marrow transplant, stem cell transplant
tired all the time, constantly tired
anorexia, anorexia nervosa
bulimia, bulimia nervosa
eating disorder, disordered eating
manic depression, bipolar disorder, bipolar affective disorder
fear of height, acrophobia
fear of enclosed space, claustrophobia
fear of spider, arachnophobia
postnatal depression, postpartum depression, depression after birth
burn out, burnout
obsessive compulsive disorder, ocd
post traumatic stress disorder, ptsd
sleepwalking, somnambulism
restless leg, restless leg syndrome
st john wort, hypericum
vitamin c, ascorbic acid
vitamin d, cholecalciferol
vitamin b12, cobalamin
vitamin b1, thiamine
vitamin b2, riboflavin
vitamin b6, pyridoxine
vitamin e, tocopherol
vitamin a, retinol
folic acid, folate, vitamin b9
adrenaline, epinephrine
adrenaline pen, adrenaline auto injector, epinephrine pen, adrenaline injector, epipen
baking soda, sodium bicarbonate
rubbing alcohol, surgical spirit, isopropyl alcohol
petroleum jelly, vaseline
saline, salt water solution, saline solution, salt solution
sugar substitute, sweetener, artificial sweetener
caffeine containing drink, drink with caffeine, caffeinated drink
sparkling water, carbonated water, fizzy water
still water, water without gas
wholegrain, whole grain, wholemeal, whole wheat
aubergine, eggplant
zucchini, courgette
prawn, shrimp
minced meat, ground meat, mince
peanut, groundnut
oily fish, fatty fish
plant based, vegetable
"""
