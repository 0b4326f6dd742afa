"""English general medical words, treatments, tests, professions (see `pipeline.features.data_en_grammar`)."""

from __future__ import annotations

GENERAL = """
treatment: ~treatment, ~therapy, ~treat, ~therapeutic, ~treatment option, ~course of treatment
medicine: ~medication, ~medicine, ~drug, ~medicinal product, ~pharmaceutical, ~medicament, ~meds, ~remedy, ~preparation
disease: ~disease, ~illness, ~condition, ~disorder, ~medical condition, ~ailment, ~sickness, ~health problem,
    ~health condition, ~medical problem, ~malady
symptom: ~symptom, ~complaint, ~sign
doctor: ~doctor, ~physician, ~medical doctor, ~medic
body: ~body, ~physical, ~physically, ~bodily
health: ~health, ~wellbeing, ~well being
hospital: ~hospital, ~clinic
hospital stay: ~hospital stay, ~stay in hospital, ~stay in the hospital, ~hospitalization, ~inpatient stay
laboratory: ~laboratory, ~lab
researcher: ~researcher, ~scientist, ~research team, ~research group
staff: ~staff, ~personnel, ~team, ~healthcare professional, ~health professional, ~medical staff, ~care team
caregiver: ~caregiver, ~carer
test: ~test, ~examination, ~examine, ~testing, ~check up, ~medical test, ~exam, ~check, ~medical examination,
    ~investigate, ~analyze, ~analysis, ~look at, ~look into, ~explore, ~assess, ~evaluate, ~assessment, ~evaluation
diagnosis: ~diagnosis, ~diagnose, ~detect, ~detection, ~find, ~discover, ~identify, ~spot
side effect: ~side effect, ~adverse effect, ~undesirable effect, ~unwanted effect, ~adverse reaction, ~adverse event
cell: ~cell
tissue: ~tissue
organ: ~organ
substance: ~substance, ~compound, ~active ingredient, ~active substance, ~ingredient, ~agent
study: ~study, ~trial, ~clinical trial, ~clinical study, ~research, ~scientific study
effect: ~effect, ~impact, ~influence, ~effects
method: ~method, ~procedure, ~technique, ~approach, ~way, ~means
care: ~care, ~medical care, ~healthcare, ~health care, ~caregiving
dose: ~dose, ~dosage
information: ~information, ~advice, ~guidance, ~info, ~detail, ~more information, ~further information,
    ~additional information, ~more detail, ~further detail, ~more detailed information, ~further reading,
    ~additional detail
appointment: ~appointment, ~consultation
specialist: ~specialist, ~expert
quality of life: ~quality of life
medical: ~medical, ~medically, ~clinical, ~clinically
"""

TREATMENTS = """
chemotherapy: chemotherapy, chemo, cytotoxic drug, cytostatic, cytostatics
radiotherapy: radiotherapy, radiation therapy, radiation treatment, radiation, irradiation, irradiate
surgery: surgery, operation, surgical, operate, surgically
hormone therapy: hormone therapy, hormone treatment, hormonal therapy, endocrine therapy, hormonal treatment,
    antihormone therapy, anti hormone therapy
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
