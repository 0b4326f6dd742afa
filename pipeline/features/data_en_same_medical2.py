"""More English medical words that say the same (see `pipeline.features.data_en_same_medical`).

Professional and plain, British and American, long and abbreviated; a word with another common meaning stands only in
phrases that leave no doubt.
"""

from __future__ import annotations

GROUPS = """
carcinogen, cancer causing substance, substance that cause cancer
carcinogenic, cancer causing, cancer producing
non cancerous tumor, benign tumor, benign growth, non cancerous growth
cancerous tumor, malignant tumor, malignant growth, cancerous growth, malignancy
metastatic, spread to other part of the body
metastatic cancer, secondary cancer, cancer that have spread
bone metastasis, secondary bone cancer, cancer that have spread to the bone, bone secondary
liver metastasis, secondary liver cancer, cancer that have spread to the liver, liver secondary
lung metastasis, secondary lung cancer, cancer that have spread to the lung, lung secondary
brain metastasis, secondary brain tumor, cancer that have spread to the brain, brain secondary
tumor free, free of tumor, without tumor
blood cancer, cancer of the blood, hematological cancer, hematologic cancer, hematological malignancy
chronic lymphocytic leukemia, cll, chronic lymphatic leukemia
acute lymphoblastic leukemia, acute lymphocytic leukemia, acute lymphatic leukemia
acute myeloid leukemia, aml, acute myelogenous leukemia
chronic myeloid leukemia, cml, chronic myelogenous leukemia
hodgkin lymphoma, hodgkin disease
non hodgkin lymphoma, nhl
lymphoma, lymphatic cancer, lymph gland cancer, lymph node cancer
multiple myeloma, myeloma, plasma cell myeloma
myelodysplastic syndrome, mds
thyroid cancer, cancer of the thyroid, thyroid carcinoma
pancreatic cancer, cancer of the pancreas, pancreatic carcinoma
bladder cancer, cancer of the bladder, bladder carcinoma, urinary bladder cancer
testicular cancer, cancer of the testicle, testicle cancer
womb cancer, uterine cancer, cancer of the uterus, cancer of the womb
endometrial cancer, cancer of the lining of the womb, cancer of the womb lining, cancer of the endometrium
vulval cancer, vulvar cancer, cancer of the vulva
vaginal cancer, cancer of the vagina
penile cancer, cancer of the penis
anal cancer, cancer of the anus
rectal cancer, cancer of the rectum
esophageal cancer, cancer of the esophagus, cancer of the gullet, cancer of the food pipe, gullet cancer
laryngeal cancer, cancer of the larynx, cancer of the voice box, voice box cancer
throat cancer, cancer of the throat
mouth cancer, oral cancer, cancer of the mouth, cancer of the oral cavity
tongue cancer, cancer of the tongue
gallbladder cancer, cancer of the gallbladder
bile duct cancer, cholangiocarcinoma, cancer of the bile duct
bone cancer, cancer of the bone
brain tumor, tumor in the brain, tumor of the brain
hepatocellular carcinoma, hcc, hepatoma
black skin cancer, melanoma, malignant melanoma
basal cell carcinoma, basal cell cancer, bcc, basalioma
squamous cell carcinoma, squamous cell cancer, scc
actinic keratosis, solar keratosis
small cell lung cancer, sclc
non small cell lung cancer, nsclc
ductal carcinoma in situ, dcis
wilms tumor, nephroblastoma
soft tissue sarcoma, cancer of the soft tissue
childhood cancer, cancer in childhood, cancer in child, pediatric cancer
cancer drug, cancer medicine, anticancer drug, anti cancer drug, cancer medication
cytotoxic drug, chemotherapy drug, chemo drug, cytostatic drug, cytostatic, chemotherapy medicine,
    chemotherapy medication
chemo brain, chemotherapy related cognitive impairment
targeted drug, targeted cancer drug
immunotherapy, immune therapy, immuno oncology treatment
brachytherapy, internal radiotherapy, internal radiation therapy, internal radiation
external radiotherapy, external beam radiotherapy, external radiation therapy, external beam radiation
radiation dose, dose of radiation
radiation oncologist, radiotherapist, radiotherapy doctor
adjuvant therapy, adjuvant treatment
neoadjuvant therapy, neoadjuvant treatment
breast conserving surgery, breast conserving operation, breast conserving therapy, breast preserving surgery,
    lumpectomy
mastectomy, breast removal, removal of the breast, surgical removal of the breast
breast reconstruction, rebuilding the breast, reconstruction of the breast
sentinel lymph node, sentinel node, guardian lymph node
sentinel lymph node biopsy, sentinel node biopsy
axillary lymph node, lymph node in the armpit, armpit lymph node, axillary node
axillary, armpit
tumor marker, cancer marker
tumor board, tumor conference, multidisciplinary team meeting, mdt meeting
cancer screening, screening for cancer
early detection, early diagnosis
stage of cancer, cancer stage
staging, determining the stage
bone marrow sample, bone marrow biopsy, sample of bone marrow
stem cell transplant, stem cell transplantation, transplant of stem cell
bone marrow transplant, bone marrow transplantation
hair loss, alopecia, lose hair, lose your hair, loss of hair, thinning hair
wig, hairpiece
oral mucositis, sore mouth lining, inflammation of the mouth lining, inflamed mouth lining
hand foot syndrome, palmar plantar erythrodysesthesia
cancer related fatigue, cancer fatigue
cancer survivor, person who have survived cancer
palliative treatment, palliative therapy
survival rate, rate of survival
survival time, length of survival
cancer cell, malignant cell
breast lump, lump in the breast, lump in your breast
mammogram, mammography, breast x ray, x ray of the breast
breast self examination, self examination of the breast, checking your breast
breast cancer screening, screening for breast cancer, breast screening
bowel cancer screening, screening for bowel cancer, colorectal cancer screening, bowel screening
cervical cancer screening, screening for cervical cancer, cervical screening
prostate cancer screening, screening for prostate cancer
lung cancer screening, screening for lung cancer
skin cancer screening, screening for skin cancer
pap smear, pap test, smear test, cervical smear, cervical smear test
faecal occult blood test, test for hidden blood in the stool, stool test for hidden blood, fobt
fecal immunochemical test, fit test, immunochemical stool test
occult blood, hidden blood
prostate specific antigen, psa
bowel polyp, intestinal polyp, polyp in the bowel, colon polyp
precancerous, premalignant, pre cancerous
precancerous lesion, precancer, precancerous change
heart disease, cardiac disease, heart condition
cardiovascular disease, disease of the heart and blood vessel, heart and circulatory disease, cvd
coronary heart disease, coronary artery disease, chd, ischemic heart disease, cad
coronary artery, heart artery, artery of the heart
angina, angina pectoris
acute coronary syndrome, acs
atrial fibrillation, afib, af
ventricular fibrillation, vf
cardiac arrhythmia, heart arrhythmia, irregular heartbeat, arrhythmia, abnormal heart rhythm
bradycardia, slow heartbeat, slow heart rate, slow pulse
tachycardia, rapid heart rate, fast heart rate
extra heartbeat, ectopic beat, extrasystole
cardiac arrest, sudden cardiac arrest, heart stop beating
heart valve, cardiac valve
heart valve disease, valvular heart disease, heart valve disorder
aortic stenosis, aortic valve stenosis, narrowed aortic valve
mitral regurgitation, leaky mitral valve, mitral valve regurgitation, mitral insufficiency
artificial heart valve, prosthetic heart valve
main artery, aorta
aortic aneurysm, bulge in the aorta
abdominal aortic aneurysm, aaa
heart muscle, cardiac muscle, myocardium
myocarditis, inflammation of the heart muscle, heart muscle inflammation, inflamed heart muscle
pericarditis, inflammation of the heart sac, inflammation of the pericardium
endocarditis, inflammation of the inner lining of the heart, inflammation of the endocardium
cardiomyopathy, disease of the heart muscle, heart muscle disease
congestive heart failure, heart failure, chf
congenital heart defect, congenital heart disease, heart defect from birth, heart defect present at birth
heart murmur, cardiac murmur
hole in the heart, septal defect
heart attack, cardiac infarction
peripheral artery disease, peripheral arterial disease, peripheral vascular disease
intermittent claudication, smoker leg, window shopper disease
pulmonary embolism, blood clot in the lung, clot in the lung, lung embolism
venous thromboembolism, vte
phlebitis, inflamed vein, inflammation of a vein, vein inflammation
superficial thrombophlebitis, superficial vein thrombosis
chronic venous insufficiency, weak vein
spider vein, thread vein
compression stocking, support stocking, compression sock, compression hose
thrombosis stocking, anti embolism stocking
systolic blood pressure, systolic pressure, systolic value, systolic reading
diastolic blood pressure, diastolic pressure, diastolic value, diastolic reading
blood pressure monitor, blood pressure meter, sphygmomanometer, blood pressure device, blood pressure gauge
blood pressure reading, blood pressure measurement, blood pressure value
take your blood pressure, measure your blood pressure, check your blood pressure, have your blood pressure taken
blood pressure medicine, blood pressure tablet, antihypertensive, antihypertensive drug,
    blood pressure drug, blood pressure medication, antihypertensive medication
blood pressure lowering drug, antihypertensive drug, blood pressure lowering medicine,
    drug that lower blood pressure, medicine to lower blood pressure
hypertensive crisis, dangerously high blood pressure
white coat hypertension, white coat effect
orthostatic hypotension, postural hypotension, drop in blood pressure on standing
heart bypass, coronary artery bypass, bypass operation, bypass surgery, coronary artery bypass graft, cabg
angioplasty, balloon dilation, balloon angioplasty
percutaneous coronary intervention, pci, coronary angioplasty
cardiac catheterization, heart catheter examination, cardiac catheter examination, heart catheterization
coronary angiography, coronary angiogram
implantable cardioverter defibrillator, icd, implantable defibrillator, implanted defibrillator
defibrillator, defib
automated external defibrillator, aed
echocardiogram, echocardiography, heart ultrasound, ultrasound of the heart, cardiac ultrasound,
    ultrasound scan of the heart
exercise ecg, stress ecg, exercise stress test
holter monitor, long term ecg, ambulatory ecg
cardiac rehabilitation, cardiac rehab, heart rehabilitation
heart surgery, cardiac surgery, heart operation
open heart surgery, open heart operation
heart transplant, heart transplantation, cardiac transplant
heart surgeon, cardiac surgeon
vascular surgeon, blood vessel surgeon
circulation, blood circulation, blood flow
circulatory system, cardiovascular system
poor circulation, poor blood flow, poor blood circulation, circulation problem
circulatory problem, circulatory disorder
lipid profile, lipid panel, cholesterol test
high cholesterol, raised cholesterol, hypercholesterolemia, elevated cholesterol, high cholesterol level
ldl cholesterol, bad cholesterol, ldl
hdl cholesterol, good cholesterol, hdl
triglyceride, neutral fat
blood fat level, blood lipid level, lipid level
lipid lowering drug, lipid lowering medicine, lipid lowering medication, drug that lower blood fat
cardiac, heart
vascular, blood vessel
pulmonary, lung
respiratory tract, airway, breathing passage
respiratory disease, respiratory condition, disease of the airway
respiratory infection, respiratory tract infection, infection of the airway
upper respiratory infection, upper respiratory tract infection, infection of the upper airway
respiratory rate, breathing rate, rate of breathing, breath per minute
respiratory arrest, stop breathing
copd, chronic obstructive pulmonary disease, chronic obstructive lung disease
bronchial asthma, asthma
bronchitis, inflammation of the bronchus, inflammation of the bronchial tube
bronchus, bronchial tube
air sac, alveolus
pulmonary emphysema, emphysema
pneumothorax, collapsed lung
pulmonary fibrosis, scarring of the lung, lung scarring, lung fibrosis
pulmonary hypertension, high blood pressure in the lung
pleurisy, inflammation of the pleura, pleuritis
pleural effusion, fluid around the lung, water on the lung
pulmonary edema, fluid in the lung, water in the lung
tuberculosis, tb
cystic fibrosis, cf, mucoviscidosis
productive cough, chesty cough, cough with phlegm, wet cough
dry cough, tickly cough, unproductive cough, nonproductive cough
cough up blood, hemoptysis, spit blood
cough syrup, cough mixture
cough suppressant, antitussive, cough reliever
expectorant, mucus loosening medicine
decongestant, decongestant medicine
reliever inhaler, rescue inhaler, emergency inhaler, reliever
preventer inhaler, controller inhaler, preventer
bronchodilator, airway widening drug, drug that widen the airway, medicine that open the airway
inhaled corticosteroid, inhaled steroid, steroid inhaler, cortisone inhaler
metered dose inhaler, pressurized inhaler, mdi
dry powder inhaler, powder inhaler
spacer, inhalation chamber
nebulizer, inhalation device
spirometry, lung function test, breathing test, pulmonary function test
peak flow, peak expiratory flow
peak flow meter, peak flow device
bronchoscopy, examination of the airway, lung endoscopy
chest x ray, x ray of the chest, chest radiograph, lung x ray
oxygen saturation, oxygen level, blood oxygen level, blood oxygen
pulse oximeter, oxygen meter, fingertip oxygen meter
oxygen therapy, oxygen treatment
oxygen mask, breathing mask
cpap machine, cpap device, cpap, continuous positive airway pressure
ventilator, breathing machine, respirator
mechanical ventilation, artificial ventilation, artificial respiration, assisted ventilation
put on a ventilator, ventilate
lung specialist, pulmonologist, chest physician, respiratory physician, lung doctor, respiratory specialist,
    chest specialist
lung transplant, lung transplantation
obstructive sleep apnea, osa
hiccup, hiccough, singultus
hyperventilate, breathe too fast
hyperventilation, overbreathing, breathing too fast
suffocate, asphyxiate
suffocation, asphyxia
gasp for air, gasp for breath, struggle for breath
chest tightness, tightness in the chest, tight chest, tight feeling in the chest
lung function, pulmonary function
gastric, stomach
intestinal, bowel, gut, intestine
abdominal, abdomen, belly, tummy
gastrointestinal tract, digestive tract, gi tract, gut, alimentary canal, alimentary tract
gastrointestinal, of the stomach and bowel
digestive system, digestive organ
digestive problem, digestive complaint, digestive trouble
gastrointestinal bleeding, gi bleeding, bleeding in the digestive tract, bleeding in the gut
stomach lining, lining of the stomach, gastric mucosa
gastritis, inflammation of the stomach lining, inflamed stomach lining
stomach ulcer, gastric ulcer
peptic ulcer, ulcer of the stomach or duodenum
duodenal ulcer, ulcer of the duodenum
stomach acid, gastric acid
gastric juice, stomach juice
gastroesophageal reflux disease, gerd, gord, reflux disease
acid reflux, gastroesophageal reflux
esophagitis, inflammation of the esophagus, inflammation of the gullet, inflamed gullet
hiatal hernia, hiatus hernia
inguinal hernia, groin hernia, hernia in the groin
umbilical hernia, belly button hernia
incisional hernia, hernia at the scar
inflammatory bowel disease, ibd, chronic inflammatory bowel disease
irritable bowel syndrome, ibs, irritable bowel, irritable colon
crohn disease, crohn
colitis, inflammation of the colon, inflammation of the large bowel, inflammation of the large intestine
diverticulitis, inflamed diverticulum
diverticulum, pouch in the bowel wall
bowel obstruction, intestinal obstruction, ileus, blocked bowel, blockage of the bowel
peritonitis, inflammation of the peritoneum, inflammation of the abdominal lining
lactose intolerance, milk sugar intolerance
lactose, milk sugar
fructose, fruit sugar
fructose malabsorption, fructose intolerance
gluten free, without gluten, no gluten
lactose free, without lactose, no lactose
norovirus infection, winter vomiting bug, winter vomiting disease
bloody stool, blood in the stool, blood in your stool, blood in your poo
tarry stool, melena
fatty stool, steatorrhea
hard stool, hard poo, hard feces
loose stool, watery stool
fecal incontinence, bowel incontinence, stool incontinence, loss of bowel control
anal fissure, tear in the anus
anal itching, itchy bottom, itchy anus, itching around the anus, pruritus ani
threadworm, pinworm, seatworm, oxyurid
roundworm, ascarid
worm infection, worm infestation, helminth infection
proton pump inhibitor, ppi
antacid, acid neutralizer, acid neutralizing medicine
antidiarrheal, medicine for diarrhea, diarrhea medicine, antidiarrheal medicine, antidiarrheal drug
antiemetic, anti sickness medicine, anti nausea drug, anti sickness drug, anti nausea medicine,
    medicine for nausea, anti nausea medication
oral rehydration solution, electrolyte solution, rehydration drink
enema, clyster
suppository, rectal suppository
bowel preparation, bowel prep, bowel cleansing
endoscopy, endoscopic examination
endoscope, camera on a flexible tube
gastroscopy, upper endoscopy, stomach endoscopy
colonoscopy, bowel endoscopy, colon endoscopy
sigmoidoscopy, flexible sigmoidoscopy
stoma, artificial bowel outlet, artificial bowel opening
colostomy bag, stoma bag, ostomy bag, stoma pouch
gut flora, intestinal flora, gut bacteria, gut microbiome, gut microbiota
gastric band, stomach band
gastric bypass, stomach bypass
weight loss surgery, bariatric surgery, obesity surgery
appendectomy, appendicectomy, removal of the appendix, appendix removal, appendix operation
appendix, vermiform appendix
burp, belch, eructation
fart, break wind, pass wind, pass gas
stomach cramp, tummy cramp
feeling of fullness, feel full, full feeling
colic, colicky pain
regurgitation, food come back up
vomit blood, hematemesis, throw up blood
dysphagia, difficulty swallowing, trouble swallowing, swallowing difficulty, find it hard to swallow,
    swallowing problem
painful swallowing, pain when swallowing, odynophagia
hepatic, liver
liver disease, hepatic disease, disease of the liver
liver failure, hepatic failure
hepatitis, inflammation of the liver, liver inflammation, inflamed liver
cirrhosis, cirrhosis of the liver, liver cirrhosis
fatty liver, steatosis, fatty liver disease, hepatic steatosis
jaundice, icterus, yellowing of the skin, yellowing of the skin and the white of the eye
liver function test, liver test, liver blood test
liver value, liver reading, liver enzyme level
liver transplant, liver transplantation
liver specialist, hepatologist
gallstone, gall stone, cholelith
gallbladder, gall bladder
gallbladder inflammation, cholecystitis, inflammation of the gallbladder, inflamed gallbladder
gallbladder removal, cholecystectomy, removal of the gallbladder, gallbladder operation
biliary colic, gallstone attack
bile duct, biliary tract
bile, gall
pancreatitis, inflammation of the pancreas, inflamed pancreas, pancreas inflammation
pancreatic, pancreas
ascites, fluid in the abdomen, fluid in the belly
esophageal varix, varicose vein in the gullet
viral hepatitis, hepatitis caused by a virus
enlarged liver, hepatomegaly, swollen liver
enlarged spleen, splenomegaly, swollen spleen
splenectomy, removal of the spleen, spleen removal
portal hypertension, portal vein hypertension
renal, kidney
kidney function, renal function
impaired kidney function, reduced kidney function, poor kidney function, renal impairment, kidney impairment
chronic kidney disease, ckd, chronic renal disease
acute kidney failure, acute renal failure
acute kidney injury, aki
end stage kidney disease, end stage renal disease
kidney transplant, kidney transplantation, renal transplant
peritoneal dialysis, abdominal dialysis
kidney inflammation, nephritis, inflammation of the kidney, inflamed kidney
glomerulonephritis, inflammation of the kidney filter
renal pelvis, kidney pelvis
renal colic, kidney stone attack, kidney stone colic
kidney stone, nephrolith
bladder stone, urinary bladder stone
urinary stone, stone in the urinary tract, urolith
shock wave lithotripsy, shock wave treatment
polycystic kidney disease, pkd
urinary bladder, bladder
urinary tract, urinary system
urinary, urine
overactive bladder, irritable bladder, oab
stress incontinence, leaking urine when coughing or sneezing
urge incontinence, urgency incontinence
urinary incontinence, leak urine, loss of urine, involuntary loss of urine
incontinence pad, continence pad
urinary catheter, bladder catheter
suprapubic catheter, catheter through the abdominal wall
urinary retention, be not able to pass urine, urine retention
frequent urination, urinate often, pass urine often, need to pee often, go to the toilet often, urinary frequency
urge to urinate, need to pee, urge to pass urine, need to urinate, need to pass urine
painful urination, pain when passing urine, pain when urinating, burning when peeing, dysuria,
    burning when passing urine, burning when you pee, pain when you pee
blood in the urine, hematuria, bloody urine, blood in your urine, blood in your pee
protein in the urine, proteinuria, protein in your urine
sugar in the urine, glycosuria, glucose in the urine, glucosuria
get up at night to pee, nocturia, get up at night to urinate, get up at night to pass urine
urethritis, inflammation of the urethra, inflamed urethra
bladder training, bladder retraining
pelvic floor exercise, pelvic floor muscle exercise, kegel exercise, pelvic floor training
bladder endoscopy, cystoscopy, examination of the bladder
midstream urine, middle stream of urine
glomerular filtration rate, gfr
urologist, urological specialist
nephrology, kidney medicine
endocrinologist, hormone specialist, hormone doctor
endocrine gland, hormone gland, hormone producing gland
endocrine system, hormone system, hormonal system
thyroid, thyroid gland
thyroid hormone, hormone of the thyroid
thyroid stimulating hormone, tsh
goiter, enlarged thyroid, swollen thyroid, struma
thyroiditis, inflammation of the thyroid, inflamed thyroid
graves disease, basedow disease
hashimoto thyroiditis, hashimoto disease
thyroid nodule, lump in the thyroid, nodule in the thyroid
thyroidectomy, removal of the thyroid, thyroid removal
radioiodine therapy, radioactive iodine treatment, radioactive iodine therapy, radioiodine treatment
addison disease, primary adrenal insufficiency
pituitary, pituitary gland, hypophysis
adrenal gland, suprarenal gland
adrenaline, epinephrine
noradrenaline, norepinephrine
growth hormone, somatotropin, human growth hormone
sex hormone, reproductive hormone
male sex hormone, male hormone, androgen
female sex hormone, female hormone
hormone replacement therapy, hrt, menopausal hormone therapy, hormone replacement
diabetic, person with diabetes, people with diabetes
gestational diabetes, diabetes in pregnancy, pregnancy diabetes, diabetes during pregnancy
prediabetes, pre diabetes, borderline diabetes
hypoglycemic, with low blood sugar
hypoglycemic episode, low blood sugar episode, episode of hypoglycemia
diabetic foot, diabetic foot syndrome
diabetic retinopathy, eye damage caused by diabetes, diabetic eye disease
diabetic neuropathy, nerve damage caused by diabetes, diabetic nerve damage
diabetic nephropathy, kidney damage caused by diabetes, diabetic kidney disease
diabetic ketoacidosis, dka
glycated hemoglobin, long term blood sugar, glycosylated hemoglobin
blood glucose meter, blood sugar meter, glucometer, blood glucose monitor, glucose meter, blood glucose device
blood sugar test, blood glucose test, glucose test
measure your blood sugar, check your blood sugar, test your blood sugar, check your blood glucose,
    measure your blood glucose
continuous glucose monitoring, cgm
insulin pen, insulin injection pen
insulin injection, injection of insulin, insulin shot
glucose tablet, dextrose tablet
glucose, dextrose, grape sugar
glucose tolerance test, sugar tolerance test, oral glucose tolerance test, ogtt
fasting blood sugar, fasting blood glucose, fasting glucose
insulin resistance, resistance to insulin
metabolic disorder, disorder of the metabolism, metabolic disease
body mass index, bmi
waist measurement, waist circumference
underweight, too thin, weigh too little
abdominal fat, belly fat, tummy fat
polycystic ovary syndrome, pcos, polycystic ovarian syndrome
musculoskeletal system, bone joint and muscle
broken arm, arm fracture, fractured arm
broken leg, leg fracture, fractured leg
broken hip, hip fracture, fractured hip
broken wrist, wrist fracture, fractured wrist
broken rib, rib fracture, fractured rib
broken ankle, ankle fracture, fractured ankle
broken nose, nasal fracture, fractured nose
broken collarbone, clavicle fracture, fractured clavicle, fractured collarbone
broken jaw, jaw fracture, fractured jaw
skull fracture, fractured skull, broken skull
spinal fracture, vertebral fracture, broken vertebra, fractured vertebra
stress fracture, fatigue fracture
open fracture, compound fracture
dislocation, dislocated joint, luxation, joint out of its socket
dislocate, put out of joint
dislocated shoulder, shoulder dislocation
sprained ankle, twisted ankle, ankle sprain, turned ankle
pulled muscle, muscle strain, strained muscle
torn muscle, muscle tear, ruptured muscle
torn ligament, ligament tear, ruptured ligament, ligament rupture
torn tendon, tendon tear, ruptured tendon, tendon rupture
torn meniscus, meniscus tear, meniscal tear
cruciate ligament tear, torn cruciate ligament
rotator cuff tear, torn rotator cuff
achilles tendon, heel tendon
tendon inflammation, tendinitis, tendonitis, inflamed tendon, inflammation of the tendon
bursitis, inflamed bursa, inflammation of a bursa
arthritis, joint inflammation, inflammation of the joint, inflamed joint
rheumatoid arthritis, ra
knee osteoarthritis, osteoarthritis of the knee
hip osteoarthritis, osteoarthritis of the hip
ankylosing spondylitis, bechterew disease
rheumatic disease, rheumatism
osteopenia, low bone density, reduced bone density
bone density, bone mineral density
bone density scan, bone density test, bone densitometry, dxa scan, dexa scan, bone density measurement
osteomyelitis, bone infection, infection of the bone
bone spur, osteophyte
heel spur, calcaneal spur
bunion, hallux valgus
flat foot, fallen arch, pes planus
clubfoot, talipes
knock knee, genu valgum
bow leg, genu varum
scoliosis, sideways curvature of the spine
hunchback, kyphosis, rounded back
sciatica, sciatic nerve pain, sciatic pain
sciatic nerve, nervus ischiadicus
disc, intervertebral disc, spinal disc
disk, intervertebral disk, spinal disk
spinal stenosis, narrowing of the spinal canal, narrow spinal canal
vertebra, spinal bone
lumbar spine, lower spine, lower part of the spine
cervical spine, neck part of the spine
lumbar vertebra, vertebra of the lower back
cervical vertebra, vertebra of the neck
cervical collar, neck brace
whiplash, whiplash injury
neck pain, pain in the neck, cervical pain
shoulder pain, pain in the shoulder
knee pain, pain in the knee, sore knee
hip pain, pain in the hip
foot pain, pain in the foot
leg pain, pain in the leg
arm pain, pain in the arm
bone pain, pain in the bone
elbow pain, pain in the elbow
wrist pain, pain in the wrist
carpal tunnel syndrome, cts
golfer elbow, medial epicondylitis
trigger finger, stenosing tenosynovitis
ganglion, ganglion cyst
baker cyst, popliteal cyst
jumper knee, patellar tendinitis
muscle inflammation, myositis, inflammation of the muscle
muscle cramp, muscle spasm, charley horse
muscle tension, tense muscle, tight muscle
muscle weakness, weak muscle
muscle loss, muscle wasting, muscle atrophy, loss of muscle
muscle soreness, aching muscle after exercise, doms
muscle relaxant, muscle relaxing drug, muscle relaxing medicine
joint stiffness, stiff joint, stiffness in the joint
swollen joint, joint swelling
joint lubrication, synovial fluid, joint fluid
cartilage, gristle
cartilage damage, damaged cartilage
uric acid, urate
gout attack, attack of gout
hip replacement, artificial hip, hip prosthesis, artificial hip joint, new hip
knee replacement, artificial knee, knee prosthesis, artificial knee joint, new knee
arthroscopy, joint endoscopy, keyhole joint surgery
amputate, surgically remove a limb
amputation, surgical removal of a limb
phantom pain, phantom limb pain
shoe insert, insole
upper arm bone, humerus
forearm bone, bone of the forearm
heel bone, calcaneus
tailbone, coccyx
calf bone, fibula
lower jaw, mandible
upper jaw, maxilla
cheekbone, zygomatic bone
skull, cranium
rib cage, ribcage, thoracic cage
ankle, ankle joint
knee, knee joint
hip, hip joint
elbow, elbow joint
shoulder, shoulder joint
temporomandibular joint, jaw joint
temporomandibular disorder, tmd, craniomandibular dysfunction
big toe, great toe, hallux
little finger, pinky, pinkie
calf, calf muscle
buttock, bottom cheek
fibromyalgia, fibromyalgia syndrome
polymyalgia rheumatica, pmr
juvenile arthritis, childhood arthritis
lupus, systemic lupus erythematosus, sle
cerebral, brain
neural, nerve
neurological, nerve related
stroke, brain attack
ischemic stroke, stroke caused by a clot, cerebral infarction
cerebral hemorrhage, bleeding in the brain, brain hemorrhage, brain bleed
hemorrhagic stroke, stroke caused by bleeding
stroke unit, stroke ward
concussion, mild traumatic brain injury
traumatic brain injury, tbi
head injury, head trauma, injury to the head, injury of the head
brain injury, injury to the brain
meningitis, inflammation of the meninges, inflammation of the brain lining
meninges, brain lining, lining of the brain
encephalitis, inflammation of the brain, brain inflammation
brain abscess, cerebral abscess
brain aneurysm, cerebral aneurysm
hydrocephalus, water on the brain
intracranial pressure, pressure in the skull, pressure inside the skull
multiple sclerosis, encephalomyelitis disseminata
parkinson disease, parkinson, paralysis agitans
alzheimer disease, alzheimer, alzheimer dementia
motor neuron disease, mnd
amyotrophic lateral sclerosis, als
huntington disease, huntington chorea
epilepsy, seizure disorder, epileptic disorder
grand mal seizure, tonic clonic seizure
absence seizure, petit mal
febrile seizure, febrile convulsion, fever cramp, fever fit
status epilepticus, prolonged epileptic seizure
anticonvulsant, antiepileptic, antiepileptic drug, epilepsy medicine, anti seizure medicine,
    seizure medicine, anti seizure medication, epilepsy drug
neuropathy, nerve damage
polyneuropathy, peripheral neuropathy, damage to the peripheral nerve
nerve pain, neuropathic pain, neuralgia
trigeminal neuralgia, facial nerve pain
trapped nerve, pinched nerve, compressed nerve, nerve entrapment
nerve conduction study, nerve conduction test
facial paralysis, facial palsy
paraplegia, paralysis of both leg
quadriplegia, tetraplegia
cerebral palsy, infantile cerebral palsy
spinal cord injury, injury to the spinal cord, damage to the spinal cord
spina bifida, open spine
restless legs syndrome, rls
essential tremor, benign tremor
shaking hand, trembling hand, hand tremor
tension headache, tension type headache
cluster headache, bing horton syndrome
migraine attack, bout of migraine
medication overuse headache, rebound headache, painkiller headache
memory loss, amnesia, loss of memory
confused, disoriented
confusion, disorientation, confused state
delirium, acute confusion, acute confusional state
coma, comatose state
speech disorder, speech problem, speech impairment
slurred speech, dysarthria, unclear speech, slur your speech
stutter, stammer
loss of balance, lose your balance, balance problem, balance disorder
sense of balance, equilibrium
coordination problem, ataxia, poor coordination
involuntary movement, dyskinesia
sense of smell, olfactory sense
loss of smell, anosmia, lose your sense of smell, loss of the sense of smell
loss of taste, ageusia, lose your sense of taste
light sensitivity, photophobia, sensitivity to light, sensitive to light
sensitivity to noise, phonophobia, sensitive to noise
sleepwalking, somnambulism
nightmare, bad dream
lumbar puncture, spinal tap
cerebrospinal fluid, spinal fluid, csf
electroencephalogram, eeg, brain wave test
central nervous system, cns, brain and spinal cord
spinal cord, cord in the spine
brain scan, scan of the brain, scan of your head
brain surgery, neurosurgery, brain operation
brain surgeon, neurosurgeon
brain death, brain dead
mild cognitive impairment, mci
memory clinic, memory outpatient clinic
nervous system, nerve system
clinical depression, major depression, major depressive disorder, depressive disorder
postnatal depression, postpartum depression, depression after birth, depression after childbirth
baby blues, maternity blues
winter depression, seasonal affective disorder, winter blues, seasonal depression
bipolar disorder, manic depression, bipolar affective disorder, manic depressive illness
mania, manic episode, manic phase
obsessive compulsive disorder, ocd
post traumatic stress disorder, ptsd, posttraumatic stress disorder
attention deficit hyperactivity disorder, adhd
autism, autism spectrum disorder, autistic disorder, asd
asperger syndrome, asperger
anxiety disorder, pathological anxiety
generalized anxiety disorder, gad
agoraphobia, fear of open space
claustrophobia, fear of confined space, fear of enclosed space
social anxiety, social phobia, social anxiety disorder
phobia, irrational fear
fear of flying, aviophobia
fear of needle, needle phobia
fear of spider, arachnophobia
bulimia nervosa, bulimia
binge eating, eating binge
psychosis, psychotic disorder, psychotic illness
psychotic, suffering from psychosis
schizophrenia, schizophrenic disorder
hear voice, auditory hallucination
personality disorder, disorder of personality
borderline personality disorder, emotionally not stable personality disorder, bpd
suicidal thought, thought of suicide, thought of killing yourself, suicidal ideation
suicide attempt, attempted suicide
suicide, kill yourself, take your own life, end your own life
self harm, self injury
nervous breakdown, mental breakdown
burnout, burnout syndrome
mental exhaustion, emotional exhaustion
grief, mourning, bereavement
grieve, mourn
antidepressant, medicine for depression, antidepressant drug, antidepressant medication, antidepressant medicine
selective serotonin reuptake inhibitor, ssri
tranquilizer, sedative, calming medicine
benzodiazepine, benzo
antipsychotic, neuroleptic, antipsychotic drug, antipsychotic medicine, antipsychotic medication
mood stabilizer, mood stabilizing drug, mood stabilizing medicine
stimulant, stimulant drug
cognitive behavioral therapy, cbt
behavioral therapy, behavior therapy
exposure therapy, confrontation therapy, exposure treatment
family therapy, systemic family therapy
couple therapy, couple counseling, relationship counseling, marriage counseling
group therapy, therapy in a group
light therapy, phototherapy, light treatment
electroconvulsive therapy, ect
relaxation technique, relaxation exercise, relaxation method
progressive muscle relaxation, jacobson relaxation
breathing exercise, respiratory exercise
mindfulness, mindful awareness
drug addiction, drug dependence, addiction to drug
alcohol withdrawal, withdrawal from alcohol
withdrawal symptom, symptom of withdrawal
nicotine replacement therapy, nrt, nicotine replacement
nicotine patch, nicotine plaster
nicotine gum, nicotine chewing gum
gambling addiction, compulsive gambling, pathological gambling, problem gambling
cannabis, marijuana
illegal drug, illicit drug, street drug
detox, detoxification, withdrawal treatment
binge drinking, drinking a lot of alcohol at once
hangover, after effect of too much alcohol
alcohol poisoning, acute alcohol intoxication
stay sober, abstain from alcohol, not drink any alcohol
relapse prevention, prevention of relapse
sex drive, libido, sexual desire, desire for sex
loss of libido, loss of sexual desire, loss of sex drive, lack of sexual desire, no interest in sex
hyperactive, overactive
mood swing, change in mood, mood change, fluctuating mood
irritability, being irritable
poor concentration, difficulty concentrating, trouble concentrating, concentration problem,
    find it hard to concentrate
dyslexia, reading and spelling difficulty
psychiatric hospital, mental hospital, psychiatric clinic, mental health hospital
psychiatric drug, psychotropic drug, psychiatric medicine, psychiatric medication
crisis line, crisis helpline
worry a lot, ruminate, brood
gender dysphoria, gender incongruence
cutaneous, skin, dermal
skin lesion, skin change, abnormal patch of skin
neurodermatitis, atopic eczema, atopic dermatitis, eczema
contact dermatitis, contact eczema
seborrheic dermatitis, seborrheic eczema
cradle cap, infantile seborrheic dermatitis
diaper rash, nappy rash, diaper dermatitis, sore bottom in baby
heat rash, prickly heat, miliaria
psoriasis, scaly skin disease
impetigo, school sore
scabies, the itch, itch mite infestation
pubic louse, crab louse
head louse infestation, infestation with head louse
ringworm, tinea
fungal infection, mycosis, fungal disease
fungal skin infection, skin fungus, dermatomycosis
jock itch, tinea cruris, fungal infection of the groin
pityriasis versicolor, tinea versicolor
antifungal, antimycotic, antifungal medicine, antifungal drug, antifungal medication
genital wart, condyloma, venereal wart
plantar wart, verruca on the sole of the foot
molluscum contagiosum, water wart
corn, clavus
callus, callous, hard skin
hard skin, thickened skin
chilblain, pernio
cellulitis, infection of the deeper layer of the skin
erysipelas, st anthony fire
carbuncle, cluster of boil
abscess, collection of pus, pus filled cavity, pocket of pus
blackhead, comedo
hair follicle, root of the hair
folliculitis, inflamed hair follicle, inflammation of the hair follicle
ingrown toenail, ingrowing toenail
ingrown hair, ingrowing hair
nail bed inflammation, paronychia, whitlow
vitiligo, white spot disease
stretch mark, stria
age spot, liver spot, senile lentigo
freckle, ephelis
pigment spot, pigmented spot
strawberry mark, infantile hemangioma
port wine stain, nevus flammeus
mole, nevus
keloid, overgrown scar, raised scar
baldness, being bald
bald, hairless
male pattern baldness, androgenetic alopecia
circular hair loss, alopecia areata, patchy hair loss
excessive sweating, hyperhidrosis, heavy sweating, sweat a lot, sweat too much
night sweat, sweat at night
antiperspirant, deodorant against sweating
goose bump, goose pimple, goose flesh
itch relieving cream, anti itch cream
cortisone cream, steroid cream, corticosteroid cream
cortisone ointment, steroid ointment, corticosteroid ointment
topical steroid, topical corticosteroid
moisturizer, moisturizing cream, moisturizing lotion, emollient, skin care cream
barrier cream, skin protection cream
sun protection factor, spf
ultraviolet, uv
ultraviolet light, uv light, uv radiation, ultraviolet radiation, uv ray
tanning bed, sunbed, solarium
heat stroke, heatstroke
heat exhaustion, heat prostration
sunlight allergy, sun allergy, polymorphic light eruption
sensitive to sunlight, photosensitive
skin graft, skin transplant, skin transplantation
patch test, epicutaneous test
prick test, skin prick test
skin biopsy, skin sample, sample of skin
angioedema, quincke edema
bee sting, sting from a bee
wasp sting, sting from a wasp
mosquito bite, gnat bite, midge bite
tick bite, bite from a tick
flea bite, bite from a flea
leg ulcer, ulcus cruris
bruising, bruised skin
petechia, pinprick spot of blood in the skin
pale skin, pallor, paleness
blue lip, bluish lip, cyanosis of the lip
bluish skin, cyanosis, blue skin
dry lip, chapped lip, cracked lip
skin irritation, irritated skin
wound healing, healing of the wound
wound infection, infected wound, infection of the wound
superficial wound, surface wound
bite wound, bite injury
puncture wound, stab wound
scald, burn from hot liquid
athlete foot, fungal infection of the foot
hairy, hirsute
excessive hair growth, hirsutism
dermatology, skin medicine
ocular, eye
retina, light sensitive layer at the back of the eye
retinal detachment, detached retina
macular degeneration, age related macular degeneration, amd, armd
intraocular pressure, eye pressure, pressure in the eye, pressure inside the eye
cataract surgery, cataract operation
artificial lens, lens implant, intraocular lens
presbyopia, age related long sightedness, age related farsightedness
vision test, eye test, eyesight test, sight test
visual acuity, sharpness of vision
visual field, field of vision
visual impairment, impaired vision, vision impairment, poor eyesight, impaired sight, poor vision
visually impaired, partially sighted, with impaired vision
visual disturbance, vision problem, problem with your vision, eyesight problem, sight problem
blurred vision, blurry vision, blurred sight, see blurred
double vision, diplopia, see double
night blindness, nyctalopia
floater, eye floater, spot before the eye
flash of light, photopsia
blind, sightless
dry eye, dry eye syndrome, keratoconjunctivitis sicca
artificial tear, tear substitute
watery eye, watering eye, streaming eye, teary eye, runny eye
tear duct, lacrimal duct
blocked tear duct, tear duct obstruction
tear fluid, lacrimal fluid
eyelid inflammation, blepharitis, inflammation of the eyelid, inflamed eyelid
drooping eyelid, ptosis
chalazion, meibomian cyst
cornea, clear front layer of the eye
corneal transplant, corneal transplantation, corneal graft
keratitis, inflammation of the cornea, inflamed cornea
uveitis, inflammation inside the eye
optic nerve, nerve of sight
optic neuritis, inflammation of the optic nerve
pupil, black center of the eye
dilate the pupil, widen the pupil
iris, colored part of the eye
eyeball, bulb of the eye
white of the eye, sclera
eye ointment, ophthalmic ointment
eye drop, ophthalmic drop
reading glasses, glasses for reading
laser eye surgery, eye laser surgery, laser eye treatment
color blind, color vision deficient
burst blood vessel in the eye, subconjunctival hemorrhage
eye socket, orbit
black eye, periorbital hematoma
fundoscopy, ophthalmoscopy, examination of the back of the eye
back of the eye, fundus
nasal, nose
earache, ear pain, pain in the ear, sore ear, otalgia
otitis externa, outer ear infection, swimmer ear, infection of the ear canal
middle ear inflammation, inflammation of the middle ear, otitis media
glue ear, otitis media with effusion, fluid in the middle ear
perforated eardrum, burst eardrum, ruptured eardrum, hole in the eardrum, tear in the eardrum
ear canal, auditory canal, external auditory canal
eustachian tube, auditory tube
inner ear, labyrinth
labyrinthitis, inflammation of the inner ear, inflamed inner ear
meniere disease, meniere
benign paroxysmal positional vertigo, bppv, positional vertigo
sudden deafness, sudden hearing loss, sudden sensorineural hearing loss
hard of hearing, hearing impaired, with impaired hearing
age related hearing loss, presbycusis
cochlear implant, inner ear prosthesis
hearing test, audiometry, audiogram
hearing specialist, audiologist
ear drop, otic drop
ear tube, grommet, tympanostomy tube, ventilation tube
cotton bud, cotton swab, q tip
ear plug, earplug
sense of hearing, auditory sense
paranasal sinus, sinus, nasal sinus
maxillary sinus, cheek sinus
nasal septum, partition of the nose, nasal partition
deviated septum, deviated nasal septum, crooked nasal septum
nasal polyp, polyp in the nose, nose polyp
adenoid, pharyngeal tonsil
enlarged adenoid, swollen adenoid
adenoidectomy, removal of the adenoid, adenoid removal
tonsil, palatine tonsil
tonsillectomy, removal of the tonsil, tonsil removal, have your tonsil out, have your tonsil removed
nasal mucosa, lining of the nose, nasal lining, mucous membrane of the nose
nasal breathing, breathing through the nose
rhinitis, inflamed nasal lining, inflammation of the nasal lining
catch a cold, come down with a cold, get a cold
have a cold, be down with a cold
nasal spray, nose spray
nasal irrigation, nasal rinse, nasal douche, nose rinse, nasal wash
saline solution, salt water solution, salt solution, saline
salt water, saline water
inhale steam, steam inhalation, breathe in steam
lozenge, throat sweet, throat lozenge, pastille
gargle, rinse your throat
pharyngitis, inflammation of the throat, inflamed throat, throat inflammation
pharynx, throat
throat infection, infection of the throat
strep throat, streptococcal pharyngitis, streptococcal throat infection
scarlet fever, scarlatina
laryngitis, inflammation of the larynx, inflammation of the voice box, inflamed larynx
croup, pseudocroup
epiglottitis, inflammation of the epiglottis
vocal cord, vocal fold
loss of voice, lose your voice, aphonia
clear your throat, throat clearing
lump in the throat, globus sensation
peritonsillar abscess, quinsy
swollen gland, swollen lymph node, enlarged lymph node, swollen lymph gland
salivary gland, spit gland
saliva, spit, spittle
dry mouth, xerostomia, dryness of the mouth
travel sickness, motion sickness, car sickness, kinetosis
travel sick, motion sick
seasickness, being seasick
altitude sickness, mountain sickness
tracheostomy, tracheotomy, opening in the windpipe
dental, tooth
wisdom tooth, third molar
molar, back tooth, grinder tooth
incisor, front tooth, cutting tooth
canine tooth, eye tooth, canine
tooth enamel, enamel, dental enamel
tooth root, root of the tooth, dental root
dental pulp, tooth pulp, tooth nerve
pulpitis, inflammation of the tooth pulp, inflamed tooth nerve
root canal treatment, root canal therapy, root canal, endodontic treatment
dental filling, tooth filling
dental implant, tooth implant, artificial tooth root
dental bridge, bridge
dental crown, tooth crown, artificial crown
dental floss, tooth floss
floss, use dental floss
interdental brush, interproximal brush
professional tooth cleaning, professional dental cleaning
tooth sealing, fissure sealing, fissure sealant
sensitive tooth, tooth sensitivity, dentin hypersensitivity
impacted tooth, tooth that can not break through
crooked tooth, misaligned tooth
loose tooth, wobbly tooth
knocked out tooth, tooth that have been knocked out
loss of a tooth, tooth loss, lose a tooth
teething, tooth come through, cut a tooth
tooth extraction, extraction of a tooth, tooth removal, removal of a tooth
dental abscess, tooth abscess
receding gum, gum recession
bleeding gum, bleeding of the gum, gum bleeding
swollen gum, gum swelling
gum, gingiva
periodontitis, inflammation of the tissue around the tooth
oral hygiene, dental hygiene, mouth hygiene, mouth care
oral health, mouth health
mouthwash, mouth rinse
oral thrush, thrush of the mouth, mouth thrush, oral candidiasis
oral mucosa, lining of the mouth, mouth lining
oral cavity, cavity of the mouth
palate, roof of the mouth
cleft lip, harelip
cleft palate, split palate
orthodontist, brace specialist
dentist, dental practitioner, dental surgeon
dental practice, dentist office, dentist surgery, dental surgery practice
oral surgeon, maxillofacial surgeon
dental hygienist, hygienist
chew, masticate
chewing gum, gum for chewing
bite splint, night guard, occlusal splint, mouth guard for the night
fluoride toothpaste, toothpaste with fluoride, toothpaste containing fluoride
uterine, womb, uterus
ovarian, ovary
lining of the womb, endometrium, womb lining, lining of the uterus
neck of the womb, uterine cervix, cervix
fallopian tube, oviduct, uterine tube
egg cell, ovum, egg from the ovary
sperm, sperm cell, spermatozoon
birth canal, vaginal canal
vaginal opening, entrance to the vagina, vaginal entrance
labium, lip of the vulva
external female genitals, vulva
perineum, area between vagina and anus
perineal tear, tear in the perineum
episiotomy, cut in the perineum
vaginal discharge, discharge from the vagina, fluor
vaginal dryness, dry vagina
vaginitis, inflammation of the vagina, inflamed vagina
bacterial vaginosis, bv
vaginal fungal infection, vaginal thrush, vaginal yeast infection, vaginal candidiasis
ovarian cyst, cyst on the ovary
fibroid, myoma, uterine fibroid, leiomyoma
endometriosis, growth of womb lining outside the womb
prolapsed womb, uterine prolapse, prolapse of the womb
pelvic organ prolapse, prolapse of the pelvic organ
heavy period, heavy menstrual bleeding, menorrhagia, heavy monthly bleeding
painful period, dysmenorrhea, painful menstruation
absence of period, amenorrhea, absence of menstruation
irregular period, irregular menstruation, irregular menstrual bleeding
bleeding between period, intermenstrual bleeding
first period, menarche
menstrual cycle, monthly cycle
premenstrual syndrome, pms, premenstrual tension
sanitary towel, sanitary pad, sanitary napkin
menstrual cup, period cup
be on your period, have your period, menstruate
go through the menopause, be in menopause
after the menopause, postmenopausal, after menopause
before the menopause, premenopausal, before menopause
menopausal symptom, menopause symptom, symptom of menopause, menopausal complaint
hysterectomy, removal of the womb, removal of the uterus, surgical removal of the womb, womb removal
oophorectomy, ovariectomy, removal of the ovary
dilation and curettage, d and c, scraping of the womb
hysteroscopy, examination of the womb with a camera
vaginal ultrasound, transvaginal ultrasound, ultrasound through the vagina
pelvic examination, internal examination, gynecological examination
speculum, vaginal mirror
conization, cone biopsy
tubal ligation, female sterilization
vaginal ring, contraceptive ring
contraceptive patch, birth control patch
contraceptive implant, birth control implant, hormone implant for contraception
hormonal coil, hormone coil, intrauterine system, ius, hormonal iud
copper coil, copper iud, copper intrauterine device
contraceptive injection, birth control shot, birth control injection
combined pill, combined contraceptive pill, combined oral contraceptive
mini pill, progestogen only pill, progestin only pill
progestogen, progestin
natural family planning, fertility awareness method
safer sex, safe sex
painful sex, dyspareunia, pain during sex, pain during intercourse
fertility, ability to conceive, ability to have child
fertility treatment, treatment for infertility
in vitro fertilization, ivf, test tube fertilization
artificial insemination, insemination
egg donation, donation of an egg cell
sperm donor, donor of sperm
ovulation, release of an egg
ovulation test, ovulation kit
fertile day, fertile window
fertilized egg, zygote
unborn baby, unborn child, baby in the womb
amniotic sac, bag of water
amniotic fluid, the water around the baby
water break, membrane rupture, rupture of membrane, amniotic sac break
umbilical cord, navel cord
pregnancy test, test for pregnancy
unwanted pregnancy, unintended pregnancy, not planned pregnancy
ectopic pregnancy, pregnancy outside the womb, pregnancy outside the uterus
molar pregnancy, hydatidiform mole
high risk pregnancy, pregnancy with a high risk
morning sickness, pregnancy sickness, nausea in pregnancy
hyperemesis gravidarum, severe pregnancy sickness
pre eclampsia, preeclampsia, pregnancy poisoning, toxemia of pregnancy
abortion, termination of pregnancy, termination, end a pregnancy, pregnancy termination
medical abortion, abortion with tablet
prenatal, antenatal, before birth
prenatal care, antenatal care, care during pregnancy
prenatal checkup, antenatal checkup, pregnancy checkup, antenatal appointment, prenatal visit, antenatal visit
prenatal class, antenatal class, childbirth class, birth preparation class, childbirth preparation course
prenatal test, antenatal test, prenatal diagnosis
amniocentesis, amniotic fluid test
chorionic villus sampling, cvs
due date, expected date of birth, expected delivery date, estimated due date, expected date of delivery
overdue baby, baby past the due date
trimester, third of the pregnancy
labor pain, birth pain
go into labor, labor start
induce labor, induction of labor, start labor artificially, bring on labor
false labor, braxton hicks contraction, practice contraction
labor ward, delivery room, delivery suite, birthing room, labor room
vaginal birth, vaginal delivery, birth through the vagina
home birth, birth at home, give birth at home
water birth, birth in water
breech birth, breech delivery
breech position, breech presentation
forceps delivery, birth with forceps
vacuum delivery, ventouse delivery, suction cup delivery, vacuum extraction, ventouse
epidural, epidural anesthesia, epidural anesthetic
cardiotocography, ctg
midwifery, work of a midwife
maternity ward, maternity unit
maternity leave, maternity protection leave
postnatal, postpartum, after birth, after the birth
postnatal period, puerperium, postpartum period
postpartum hemorrhage, heavy bleeding after birth
breast milk, mother milk, human milk
milk come in, milk production start
express milk, pump milk, pump breast milk, express breast milk
breast pump, milk pump
sore nipple, painful nipple, nipple pain
mastitis, breast inflammation, inflammation of the breast, inflamed breast
breast engorgement, engorged breast, milk congestion
blocked milk duct, plugged milk duct, blocked duct in the breast
bottle feed, feed with a bottle, give the bottle
areola, area around the nipple
breast tenderness, tender breast, sore breast, breast pain
obstetrician, pregnancy and birth specialist
gynecology, woman medicine
maternal, of the mother
neonatal, newborn
neonatal intensive care unit, nicu, newborn intensive care unit
incubator, warming bed for premature baby
sudden infant death syndrome, sids, cot death, crib death
crib, cot
baby bottle, feeding bottle, nursing bottle
bottle teat, bottle nipple
nappy change, diaper change, change the nappy, change the diaper
change a diaper, change a nappy
wet nappy, wet diaper
solid food, solids
baby food, weaning food
infant colic, baby colic
soft spot on the baby head, fontanelle, fontanel
umbilical stump, navel stump
belly button, navel, tummy button, umbilicus
birth weight, weight at birth
low birth weight, low weight at birth
birth defect, congenital malformation, congenital anomaly
malformation, deformity from birth
congenital, inborn, present at birth, from birth
be born with, have from birth
newborn jaundice, neonatal jaundice, jaundice in newborn
newborn screening, newborn blood spot test, heel prick test
developmental delay, delayed development
developmental disorder, disorder of development
milestone, developmental step
growing pain, growth pain
growth spurt, period of rapid growth
childhood disease, childhood illness, child disease
childhood vaccination, childhood immunization, vaccination for child
hand foot and mouth disease, hfmd
slapped cheek syndrome, slapped cheek disease, erythema infectiosum
roseola, exanthema subitum, roseola infantum
bronchiolitis, inflammation of the smallest airway
respiratory syncytial virus, rsv
measles, rubeola, morbilli
mumps, parotitis epidemica
chickenpox, chicken pox
polio, poliomyelitis, infantile paralysis
croupy cough, barking cough
toilet training, potty training
undescended testicle, cryptorchidism, undescended testis
tight foreskin, phimosis
foreskin, prepuce
circumcise, remove the foreskin
circumcision, removal of the foreskin
pediatric, child
pediatric nurse, child nurse
pediatrics, child medicine
pediatric clinic, child hospital
well child visit, well baby visit, child health check
school age child, schoolchild
car seat for child, child seat, child car seat
dummy for baby, pacifier, soother, comforter for baby
child abuse, maltreatment of child
floppy baby, limp baby
prostate, prostate gland
prostatitis, inflammation of the prostate, prostate inflammation, inflamed prostate
prostatectomy, removal of the prostate, prostate removal
digital rectal examination, dre, examination of the prostate with a finger
testicular, testicle
scrotum, scrotal sac
epididymitis, inflammation of the epididymis, inflamed epididymis
orchitis, inflammation of the testicle, inflamed testicle
testicular torsion, twisted testicle, torsion of the testicle
hydrocele, fluid around the testicle
varicocele, varicose vein of the testicle
vasectomy, male sterilization, sterilization of the man
premature ejaculation, early ejaculation, coming too early
ejaculate, have an ejaculation
ejaculation, release of semen
semen, seminal fluid
seminal vesicle, semen gland
erection, stiff penis
priapism, painful prolonged erection
glans, head of the penis
balanitis, inflammation of the glans
andrologist, men health specialist
testosterone deficiency, low testosterone, lack of testosterone
gynecomastia, enlarged male breast
sperm count, number of sperm
urine stream, flow of urine, urinary stream
weak urine stream, weak flow of urine, weak urinary stream
bacterial infection, infection with bacterium, infection caused by bacterium
viral infection, infection with a virus, virus infection, infection caused by a virus
sepsis, blood poisoning, septicemia
septic shock, shock caused by sepsis
human immunodeficiency virus, hiv
acquired immunodeficiency syndrome, acquired immune deficiency syndrome
hiv positive, infected with hiv, living with hiv
human papillomavirus, hpv, human papilloma virus
hpv vaccine, hpv vaccination, hpv jab
chlamydia, chlamydial infection, chlamydia infection
gonorrhea, the clap
syphilis, lues
genital herpes, herpes genitalis, herpes in the genital area
trichomoniasis, trichomonas infection
hepatitis b virus, hbv
hepatitis c virus, hcv
covid, coronavirus disease, coronavirus infection
coronavirus vaccine, covid vaccine, covid vaccination, coronavirus vaccination, covid jab
long covid, post covid syndrome, post covid condition
flu shot, flu vaccine, flu vaccination, influenza vaccine, flu jab, influenza vaccination
pneumococcal vaccine, pneumococcal vaccination, pneumonia jab
measles mumps and rubella vaccine, mmr, mmr vaccine, mmr vaccination
tetanus vaccination, tetanus jab, tetanus shot, tetanus vaccine, lockjaw vaccination
shingles vaccine, shingles vaccination, shingles jab
whooping cough vaccine, whooping cough vaccination, pertussis vaccine, pertussis vaccination
tick borne encephalitis, tbe, early summer meningoencephalitis
swine flu, pandemic influenza from pig
bird flu, avian influenza, avian flu
mad cow disease, bovine spongiform encephalopathy, bse
malaria, swamp fever
dengue fever, breakbone fever
typhoid fever, typhoid, enteric fever
leprosy, hansen disease
plague, black death
anthrax, splenic fever
ebola, ebola virus disease
monkeypox, mpox
hospital acquired infection, nosocomial infection, hospital infection, infection caught in hospital
methicillin resistant staphylococcus aureus, mrsa
resistant bacterium, superbug
antibiotic resistance, resistance to antibiotic
incubation period, time between infection and first symptom
period of infectiousness, infectious period
droplet infection, infection through droplet
smear infection, contact infection
blood borne infection, infection through blood
mosquito repellent, insect repellent, mosquito spray, bug spray
mosquito net, bed net
epidemic, widespread outbreak
self isolate, isolate yourself
face mask, mouth and nose covering, face covering, mask over mouth and nose
hand washing, washing your hand
hand sanitizer, hand disinfectant, hand gel
disinfect, sanitize
sterile, germ free, free of germ
antiseptic, germ killing agent
antiviral, antiviral drug, antiviral medicine, antiviral medication
antibacterial, against bacterium
parasite, parasitic organism
dust mite, house dust mite
toxoplasmosis, toxoplasma infection
listeriosis, listeria infection
salmonellosis, salmonella infection, salmonella poisoning
cytomegalovirus, cmv
epstein barr virus, ebv
mononucleosis, glandular fever, kissing disease, pfeiffer glandular fever
viral load, amount of virus in the blood
carrier of the germ, carrier of the pathogen
live vaccine, live attenuated vaccine
inactivated vaccine, dead vaccine, killed vaccine
vaccination record, vaccination certificate, vaccination card, immunization record, vaccine record
vaccination schedule, immunization schedule, vaccination calendar
vaccination reaction, reaction to the vaccine, vaccine reaction
vaccine side effect, side effect of the vaccine, side effect of vaccination
herd immunity, community immunity
vaccinated, immunized
fully vaccinated, with full vaccination
injection site, site of injection, place where you have the injection
pcr test, pcr
rapid test, quick test, lateral flow test, rapid antigen test
food hygiene, kitchen hygiene
foodborne infection, infection through food
red blood cell, erythrocyte, red blood corpuscle
white blood cell, leukocyte, leucocyte, white blood corpuscle
platelet, thrombocyte, blood platelet
hemoglobin, red blood pigment, hb
complete blood count, full blood count, fbc, cbc
low platelet count, thrombocytopenia, lack of platelet, low number of platelet
low white blood cell count, leukopenia, leucopenia
neutropenia, low neutrophil count
anemic, suffer from anemia
iron deficiency anemia, anemia caused by iron deficiency, anemia due to lack of iron
sickle cell anemia, drepanocytosis
thalassemia, mediterranean anemia
hemophilia, bleeder disease
coagulation disorder, blood clotting disorder, clotting disorder
tendency to bleed, bleeding tendency, increased tendency to bleed
coagulation, blood coagulation, clotting of the blood
clotting factor, coagulation factor
international normalized ratio, inr
blood transfusion, transfusion, transfusion of blood
blood group, blood type
blood donation, donation of blood, give blood, donate blood
donor blood, donated blood
rhesus negative, rh negative
rhesus positive, rh positive
rhesus factor, rh factor
blood pressure cuff, arm cuff of the blood pressure monitor
blood plasma, plasma
blood serum, serum
hemochromatosis, iron overload disease
iron tablet, iron supplement, iron preparation
bone marrow, marrow of the bone
hematologist, blood specialist
hematology, blood medicine
sedimentation rate, erythrocyte sedimentation rate, esr
c reactive protein, crp
inflammatory marker, inflammation level, marker of inflammation
blood culture, culture of blood
clot buster, thrombolytic, thrombolytic drug, clot dissolving drug, clot dissolving medicine
antiplatelet drug, platelet inhibitor, antiplatelet, antiplatelet medicine, antiplatelet agent
oral anticoagulant, anticoagulant tablet
anticoagulation, anticoagulant treatment, blood thinning treatment, blood thinning
direct oral anticoagulant, doac, novel oral anticoagulant, noac
internal bleeding, bleeding inside the body
bloodstream, blood circulation
allergen, allergy trigger, substance that trigger an allergy, allergy causing substance
food allergy, allergy to food
nut allergy, allergy to nut
peanut allergy, allergy to peanut
egg allergy, allergy to egg
milk allergy, allergy to milk
drug allergy, allergy to medicine, medicine allergy, medication allergy
penicillin allergy, allergy to penicillin
latex allergy, allergy to latex
dust mite allergy, allergy to dust mite, house dust mite allergy
animal allergy, allergy to animal, pet allergy
nickel allergy, allergy to nickel
cat allergy, allergy to cat
insect venom allergy, allergy to insect sting, insect sting allergy
grass pollen allergy, allergy to grass pollen
birch pollen allergy, allergy to birch pollen
adrenaline auto injector, epinephrine auto injector, adrenaline pen, epinephrine pen,
    adrenaline autoinjector, epinephrine autoinjector
desensitization, allergen immunotherapy, hyposensitization, allergy shot treatment
allergist, allergy specialist, allergy doctor, allergologist
allergy test, test for allergy
cross reaction, cross allergy
hypersensitivity, oversensitivity
pollen count, amount of pollen in the air
elimination diet, exclusion diet
sneezing fit, sneezing attack, bout of sneezing
autoimmune disease, autoimmune disorder, autoimmune condition
immune reaction, immune response, reaction of the immune system, response of the immune system
immunodeficiency, immune deficiency
immunosuppressant, immunosuppressive drug, immunosuppressive medicine, immunosuppressive medication,
    drug that suppress the immune system, medicine that suppress the immune system
immunosuppressed, with a suppressed immune system
immunity, immune protection
side effect profile, pattern of side effect
contraindication, reason not to take a medicine, reason against using a medicine
contraindicated, must not be used
drug interaction, interaction between medicine, medicine interaction, interaction with other medicine,
    interaction with other drug
interact with, have an interaction with
route of administration, way a medicine be given
generic, generic drug, generic medicine, generic version
brand name, trade name
dosage form, pharmaceutical form
nonsteroidal anti inflammatory drug, nsaid, non steroidal anti inflammatory drug, non steroidal anti inflammatory
anti inflammatory drug, anti inflammatory medicine, anti inflammatory medication, anti inflammatory
opioid, opioid painkiller, opioid drug, opioid medicine
beta blocker, beta adrenergic blocker
angiotensin receptor blocker, arb, sartan
ace inhibitor, angiotensin converting enzyme inhibitor
calcium channel blocker, calcium antagonist, calcium blocker
antimalarial, malaria medicine, malaria drug, malaria medication
fever reducer, antipyretic, fever reducing medicine, fever lowering medicine, medicine to bring down fever,
    fever lowering drug, fever reducing drug
reduce fever, bring down a fever, lower a fever, bring the fever down, lower the fever, reduce the fever
sedative, calming drug
disease modifying antirheumatic drug, dmard
biologic, biological drug, biologic drug, biological medicine, biopharmaceutical
monoclonal antibody, mab
herbal medicine, herbal remedy, plant based medicine, herbal preparation, phytotherapeutic
herbal tea, tea made from herb
home remedy, household remedy
homeopathic remedy, homeopathic medicine
complementary medicine, complementary therapy
lifelong treatment, treatment for life
long term treatment, long term therapy
maintenance therapy, maintenance treatment
maintenance dose, maintenance dosage
starting dose, initial dose
loading dose, saturation dose
maximum dose, highest permitted dose, maximum permitted dose
daily dose, dose per day, amount per day
forget a dose, miss a dose, missed dose
sustained release, slow release, extended release, prolonged release
effervescent tablet, fizzy tablet
chewable tablet, chew tablet
orodispersible tablet, tablet that melt in the mouth, melting tablet
film coated tablet, tablet with a film coating
gastro resistant, enteric coated
transdermal patch, medicated patch, medicine patch, drug patch
syringe, injection syringe
needle, hypodermic needle
intravenous, into a vein, into the vein, through a vein
intravenous injection, injection into a vein, injection into the vein
intramuscular, into a muscle, into the muscle
intramuscular injection, injection into a muscle, injection into the muscle
subcutaneous, under the skin
subcutaneous injection, injection under the skin
sublingual, under the tongue
rectal, via the rectum, into the rectum, through the back passage
inject yourself, give yourself an injection
pill box, pill organizer, medicine dispenser, tablet box, pill dispenser, pillbox
medication plan, medication list, list of your medicine, medicine list, medication schedule
medication review, medicine review, review of your medicine
medicine cabinet, medicine cupboard, medicine chest
repeat prescription, prescription refill
prescription drug, prescription medicine, prescription medication, prescription only medicine,
    medicine on prescription
over the counter medicine, over the counter drug, over the counter medication, otc medicine,
    nonprescription medicine, non prescription medicine, medicine without a prescription
fill a prescription, have a prescription filled, collect a prescription
off label use, use outside the licence
marketing authorization, approval of a medicine, licensing of a medicine
taper off, reduce the dose gradually, reduce the dose step by step, wean off
drug tolerance, habituation to a drug
medicine adherence, adherence, compliance, taking medicine as prescribed
poison control center, poison information center, poison center
expired medicine, medicine past its expiry date, out of date medicine
crush a tablet, grind up a tablet
active charcoal, activated charcoal, medicinal charcoal
bisphosphonate, bisphosphonate drug
chelation therapy, chelation treatment
acetaminophen, paracetamol
aspirin, acetylsalicylic acid, asa
albuterol, salbutamol
levalbuterol, levosalbutamol
meperidine, pethidine
glyburide, glibenclamide
cyclosporine, ciclosporin, cyclosporin
rifampin, rifampicin
lignocaine, lidocaine
frusemide, furosemide
torsemide, torasemide
thyroxine, levothyroxine, l thyroxine
nitroglycerin, glyceryl trinitrate, gtn, nitroglycerine
acyclovir, aciclovir
beclomethasone, beclometasone
cephalexin, cefalexin
cholestyramine, colestyramine
amphetamine, amfetamine
dextroamphetamine, dexamfetamine, dexamphetamine
hydroxyurea, hydroxycarbamide
mesalamine, mesalazine
phytonadione, phytomenadione
cromolyn sodium, sodium cromoglicate, sodium cromoglycate
succinylcholine, suxamethonium
trihexyphenidyl, benzhexol
sulfasalazine, sulphasalazine
chlorpheniramine, chlorphenamine
trimeprazine, alimemazine
tetracaine, amethocaine
clomiphene, clomifene
indomethacin, indometacin
isoproterenol, isoprenaline
phenobarbitone, phenobarbital
thiopentone, thiopental
azt, zidovudine
leucovorin, folinic acid
leuprolide, leuprorelin
polyethylene glycol, macrogol
cholecalciferol, colecalciferol
methimazole, thiamazole
dipyrone, metamizole, metamizol
bendrofluazide, bendroflumethiazide
dothiepin, dosulepin
scopolamine, hyoscine
vasopressin, antidiuretic hormone, adh
oxybuprocaine, benoxinate
penicillin v, phenoxymethylpenicillin
acetylcysteine, n acetylcysteine
ascorbic acid, vitamin c
tocopherol, vitamin e
retinol, vitamin a
niacin, nicotinic acid
baking soda, sodium bicarbonate, bicarbonate of soda, sodium hydrogen carbonate
petroleum jelly, vaseline
rubbing alcohol, surgical spirit
st john wort, hypericum
psyllium, ispaghula
licorice, liquorice
lab test, laboratory test, lab examination
laboratory, lab
lab value, laboratory value
lab result, laboratory result, laboratory finding
medical history, history of previous illness, anamnesis
take a medical history, ask about your medical history
family history, illness in the family
physical examination, physical exam, bodily examination
palpation, feeling with the hand
auscultation, listening with a stethoscope
listen with a stethoscope, auscultate
palpate, feel with the hand
contrast agent, contrast medium, contrast dye, contrast material, dye for the scan
ct scanner, ct machine
mri scanner, mri machine
positron emission tomography, pet scan
scintigraphy, nuclear scan, radionuclide scan
bone scan, bone scintigraphy
angiography, angiogram, x ray of the blood vessel
doppler ultrasound, doppler sonography, duplex ultrasound
ultrasound gel, contact gel
ultrasound probe, transducer
radiation exposure, exposure to radiation
fine needle aspiration, fine needle biopsy, fine needle puncture
puncture, pierce with a needle
venipuncture, taking blood from a vein
finger prick test, finger stick test
have your blood taken, have blood taken, have a blood sample taken, have blood drawn
urine test, test of your urine, urinalysis, urine analysis
stool test, test of your stool, stool analysis
urine culture, bacterial culture of the urine
throat swab, swab from the throat
nasal swab, nose swab, swab from the nose
genetic test, gene test
genetic counseling, human genetic counseling
false positive, false positive result
false negative, false negative result
second opinion, opinion of another doctor
reference range, normal range, reference value range
normal value, reference value
tissue examination, histological examination
histology, tissue analysis
pathologist, tissue specialist
differential diagnosis, possible alternative diagnosis
misdiagnosis, wrong diagnosis, incorrect diagnosis
diagnostic test, test used for diagnosis
body temperature, temperature of the body
thermometer, clinical thermometer
measure your temperature, take your temperature, check your temperature
take your pulse, feel your pulse, check your pulse, measure your pulse
vital sign, vital parameter
imaging, imaging test, imaging procedure, imaging technique, scan imaging
incidental finding, chance finding
abnormal finding, conspicuous finding
abnormal result, abnormal test result
sample, specimen
urine specimen, urine sample
blood specimen, blood sample
tissue specimen, tissue sample
capsule endoscopy, video capsule examination
electromyography, emg
sleep laboratory, sleep lab, sleep clinic
sleep study, polysomnography
tilt table test, tilt test
electrolyte, salt in the blood
surgical, operative
surgical removal, resection, surgical excision, excision
remove surgically, cut out, excise, resect
incision, surgical cut
make an incision, make a cut
surgical wound, operation wound
surgical site, operation site, site of the operation
surgical site infection, wound infection after surgery
preoperative, before the operation, before surgery
postoperative, after the operation, after surgery
intraoperative, during the operation, during surgery
postoperative pain, pain after surgery, pain after the operation
postoperative care, care after surgery, care after the operation
outpatient surgery, day surgery, day case surgery, ambulatory surgery, same day surgery
planned surgery, elective surgery, planned operation, elective operation
emergency surgery, emergency operation
open surgery, open operation, conventional open surgery
robotic surgery, robot assisted surgery
plastic surgery, reconstructive surgery
cosmetic surgery, esthetic surgery, beauty surgery
plastic surgeon, specialist in plastic surgery
anesthesia, anesthetic
under general anesthesia, under general anesthetic, while asleep under anesthetic
under local anesthesia, under local anesthetic
regional anesthesia, regional anesthetic
spinal anesthesia, spinal anesthetic, spinal block
nerve block, peripheral nerve block
sedation, twilight sleep
wake up from the anesthetic, come round from the anesthetic, come around from the anesthetic
recovery room, post anesthesia care unit
consent form, form of consent
laser surgery, laser operation
laser therapy, laser treatment
cryotherapy, freezing treatment
cauterize, burn off
graft, transplanted tissue
organ transplant, organ transplantation
organ donation, donation of an organ, donate an organ
organ donor, donor of an organ
transplant rejection, organ rejection, rejection of the transplanted organ, rejection of the organ
wound drain, drainage tube, surgical drain
suture removal, stitch removal, removal of stitch, have your stitch out, have your stitch removed
absorbable suture, dissolving stitch, dissolvable stitch, self dissolving stitch
surgical staple, skin staple
wound care, wound management
change the dressing, dressing change, change of dressing, change the bandage
gauze, gauze bandage
cold compress, cool compress
ice pack, cool pack
warm compress, warm pack
hot water bottle, hot bottle
heat pad, heat pack
adhesion, internal scar tissue, scar tissue inside the body
implant, implanted device
spinal fusion, fusing of vertebra
surgical team, operating team
surgical instrument, operating instrument
nil by mouth, nothing by mouth
hernia repair, hernia operation, hernia surgery
tracheal tube, breathing tube, endotracheal tube
intubate, insert a breathing tube, put a breathing tube in
intubation, insertion of a breathing tube
cannula, venous cannula, iv cannula
central venous catheter, central line, central venous line
port catheter, port a cath, implanted port
vacuum therapy, negative pressure wound therapy
bone graft, bone transplant
emergency medical service, emergency service, rescue service, ambulance service
emergency number, emergency phone number, emergency telephone number
call an ambulance, call for an ambulance, phone an ambulance, ring for an ambulance
call emergency service, call the emergency number, dial the emergency number
emergency doctor, emergency physician
chest compression, heart massage, cardiac massage
mouth to mouth resuscitation, mouth to mouth, rescue breath
resuscitate, give cpr, perform cpr
heimlich maneuver, abdominal thrust
shock position, leg raised lying position
tourniquet, constricting band
stop the bleeding, staunch the bleeding, stem the bleeding
pressure bandage, pressure dressing
first aid kit, first aid box
first aider, person giving first aid
hypothermia, dangerously low body temperature
hyperthermia, overheating of the body
fall unconscious, lose consciousness
mushroom poisoning, poisoning by mushroom
carbon monoxide poisoning, poisoning with carbon monoxide
lead poisoning, poisoning by lead
snake bite, snakebite
dog bite, bite from a dog
foreign body in the eye, something in the eye
splinter, sliver
drowning accident, drowning
multiple injury, polytrauma
triage, initial assessment of urgency
emergency medicine doctor, emergency medicine specialist
ambulance, rescue vehicle
air ambulance, rescue helicopter
on call doctor, emergency duty doctor
out of hours service, out of hours doctor service, medical on call service
life support machine, life support system
life saving, lifesaving
nutrient, nutritive substance
malnutrition, poor nutrition
malnourished, undernourished
vitamin deficiency, lack of vitamin, vitamin shortage, avitaminosis
vitamin d deficiency, lack of vitamin d
iodine deficiency, lack of iodine
calcium deficiency, lack of calcium
protein deficiency, lack of protein
vitamin tablet, vitamin pill
vitamin supplement, vitamin preparation
fish oil, fish oil supplement
high fiber, rich in fiber, high in fiber, full of fiber
high fiber diet, diet rich in fiber, fiber rich diet, diet high in fiber
low fat, low in fat
low fat diet, diet low in fat
low salt, low sodium, low in salt
low sugar, low in sugar
low carb, low carbohydrate, low in carbohydrate
low carb diet, low carbohydrate diet, diet low in carbohydrate
ketogenic diet, keto diet
high fat, fatty, high in fat, rich in fat
high protein, protein rich, rich in protein, high in protein
high calorie, high in calorie, calorie rich
low calorie, low in calorie
sugar free, without sugar
sweetener, artificial sweetener, sugar substitute
whole grain, wholemeal, wholegrain
whole grain product, wholemeal product, wholegrain product
wholemeal bread, whole wheat bread, whole grain bread
green leafy vegetable, leafy green
dairy product, milk product
skimmed milk, skim milk
milk that be not pasteurized, raw milk, not pasteurized milk
semi skimmed milk, low fat milk
soya, soy
disc, disk
soy milk, soya milk, soy drink
ground meat, minced meat, mince
ground beef, minced beef, beef mince
ready meal, convenience food
saturated fat, saturated fatty acid
unsaturated fat, unsaturated fatty acid
trans fat, trans fatty acid
energy intake, calorie intake
liquid diet, liquid food
tube feeding, enteral nutrition, feeding through a tube
parenteral nutrition, intravenous feeding, intravenous nutrition
sip feed, liquid nutritional supplement, drinkable supplement, nutritional drink
food intolerance, food sensitivity
food allergen, allergy causing food
yo yo effect, yo yo dieting
crash diet, radical diet
intermittent fasting, interval fasting
food diary, eating diary
food label, nutrition label
table sugar, sucrose, household sugar
corn starch, cornflour
potato chip, potato crisp
french fry, chip
eggplant, aubergine
zucchini, courgette
beet, beetroot
oatmeal, porridge
rutabaga, swede
arugula, rocket salad
cilantro, coriander
bell pepper, sweet pepper
peanut butter, groundnut butter
peanut, groundnut
shrimp, prawn
sodium glutamate, monosodium glutamate, msg
sparkling water, carbonated water, fizzy water
tap water, water from the tap
caffeinated drink, drink containing caffeine, drink with caffeine
caffeine free, decaffeinated, decaf
soft food, food that be easy to chew
eat healthily, have a healthy diet, eat a healthy diet
go on a diet, follow a diet
loss of fluid, fluid depletion
drink enough fluid, drink enough, stay hydrated
nursing care, care by nursing staff
home care, care at home, care in your own home
home care service, home nursing service, domiciliary care service, mobile nursing service, outpatient care service
nursing home resident, care home resident
need for care, being in need of care
in need of care, care dependent
family carer, caring relative, family caregiver, caregiving relative
live in carer, live in caregiver
lasting power of attorney, durable power of attorney
legal guardian, court appointed guardian
geriatrician, specialist for older people, geriatric specialist
geriatrics, geriatric medicine, medicine of old age
frailty, being frail
risk of falling, fall risk
fall prevention, prevention of fall
walking aid, mobility aid
rollator, wheeled walker, wheeled walking frame
walking stick, cane
stairlift, stair lift
grab rail, grab bar, handrail
raised toilet seat, toilet seat raiser
commode, toilet chair
bedpan, bed pan
bedridden, confined to bed, not able to leave the bed, bedbound
housebound, not able to leave the house
emergency call button, personal alarm, emergency call system, home emergency call
palliative care, palliative medicine
hospice, home for the dying
hospice care, hospice service
terminally ill, dying of an incurable illness
terminal illness, terminal disease
dying person, person who be dying
end of life, last phase of life, final phase of life
life prolonging measure, life sustaining treatment, life sustaining measure, life prolonging treatment
do not resuscitate order, dnr order, dnr
bereaved, in mourning, grieving
bereavement counseling, grief counseling
undertaker, funeral director
post mortem, autopsy, postmortem examination
cause of death, reason for death
death certificate, certificate of death
breakthrough pain, sudden flare of pain
pain management, pain therapy, pain treatment
pain specialist, pain doctor, pain therapist
pain clinic, pain center
pain diary, pain journal
pain threshold, threshold of pain
painless, pain free, without pain
free of pain, pain free, without pain
free of symptom, symptom free, without symptom, asymptomatic
without fever, fever free
physical training, fitness training
endurance training, aerobic exercise, cardio training, endurance exercise, cardio exercise, aerobic training
strengthening exercise, muscle strengthening exercise, strength exercise
balance exercise, balance training
posture exercise, postural training
warm up, warm up exercise
cool down, cool down exercise
range of motion, range of movement
mobilize, get moving again
mobility exercise, mobilization exercise, exercise for mobility
massage therapist, masseur, masseuse
lymphatic drainage, manual lymph drainage
manual therapy, manual treatment
osteopath, osteopathic practitioner
chiropractor, chiropractic practitioner
occupational therapist, ot
occupational therapy, ergotherapy
speech therapist, speech and language therapist, speech pathologist, speech language pathologist, logopedist
speech therapy, speech and language therapy, logopedics, logopedic therapy
podiatry, chiropody
podiatrist, chiropodist, foot specialist, foot doctor
transcutaneous electrical nerve stimulation, tens
water gymnastics, aqua aerobics, water aerobics, aqua fitness
heat treatment, thermotherapy, heat therapy
mud pack, fango pack
prosthetist, prosthesis maker
orthosis, support brace
knee brace, knee support
wrist splint, wrist support
back brace, back support, corset
lumbar support, support for the lower back
sedentary, physically inactive
lack of exercise, lack of physical activity, physical inactivity
brisk walking, fast walking
fitness level, level of fitness
stamina, endurance
exertion, physical effort, physical exertion
be out of shape, be unfit
family doctor, family physician, primary care doctor
health insurance card, insurance card
statutory health insurance, public health insurance
private health insurance, private medical insurance
sick note, certificate of incapacity for work, sickness certificate, fit note, doctor certificate
sick leave, time off sick
be off sick, be on sick leave
referral, referral letter, letter of referral
discharge letter, hospital discharge letter, discharge summary
outpatient clinic, outpatient department
outpatient, ambulatory patient
inpatient, hospital inpatient, patient staying in hospital
outpatient treatment, ambulatory treatment, treatment without a hospital stay, outpatient care
inpatient treatment, treatment in hospital, hospital treatment, treatment as an inpatient
waiting room, waiting area
consulting room, consultation room, examination room
consultation hour, surgery hour, opening hour of the practice, office hour
opening hour, opening time
chief physician, head physician, head doctor
junior doctor, resident doctor
medical intern, house officer
internist, specialist in internal medicine, internal medicine specialist
doctor assistant, medical assistant
head nurse, charge nurse, ward sister
ward round, doctor round, hospital round
district nurse, community nurse
medical record, patient record, patient file, medical file, health record
electronic health record, electronic patient record
patient right, right of patient
patient organization, patient association
confidentiality, duty of confidentiality, medical confidentiality
video consultation, online consultation with video
telemedicine, telehealth
health app, health application
health authority, health office
public health, health of the population
co payment, copay, own contribution
medical student, student doctor
teaching hospital, university hospital, university clinic
burn center, burn unit
convalescent home, recovery home
rehabilitation center, rehab center, rehab clinic, rehabilitation clinic
out of hours pharmacy, emergency pharmacy
bosom, breast
uvula, small tongue at the back of the throat
adam apple, laryngeal prominence
armpit, underarm, axilla
groin, groin area, inguinal region
nape, nape of the neck, back of the neck
buttock, bottom, backside
genitals, private part, sex organ, genital organ, sexual organ
genital area, intimate area, private area
upper abdomen, upper belly, upper tummy
lower abdomen, lower belly, lower tummy
lower back, small of the back, lumbar region
torso, trunk
limb, extremity
upper limb, upper extremity
lower limb, lower extremity
fingertip, tip of the finger
knuckle, finger joint
index finger, pointer finger, forefinger
palm, palm of the hand
sole, sole of the foot
fingernail, nail of the finger
toenail, nail of the toe
mucous membrane, mucosa, mucosal lining
connective tissue, supporting tissue
fatty tissue, fat tissue, adipose tissue
muscle tissue, muscular tissue
bone tissue, osseous tissue
scar tissue, cicatricial tissue
bodily fluid, body fluid
vocal organ, organ of speech
internal organ, inner organ
abdominal cavity, belly cavity
chest cavity, thoracic cavity
abdominal wall, belly wall, wall of the abdomen
abdominal muscle, stomach muscle, tummy muscle, belly muscle
chest, thorax
spinal, spine
pelvic, pelvis
facial, face
muscular, muscle
cranial, skull
lymphatic, lymph
lymphatic system, lymph system
lymph fluid, lymph
body hair, hair on the body
pubic hair, hair in the genital area
eyelash, lash
earlobe, ear lobe
nostril, nasal opening
gland, glandular organ
tissue, body tissue
cell, body cell
genome, genetic material, genetic make up
dna, deoxyribonucleic acid
chromosome, carrier of gene
metabolism, metabolic process
recur, come back, relapse
recurrent, recurring
recurrent infection, recurring infection, repeated infection, infection that keep coming back
flare up, flare, acute episode
progressive, getting worse over time
advanced stage, late stage
early stage, initial stage
incurable, not curable, can not be cured
curable, can be cured
treatable, can be treated
inoperable, not operable, can not be operated on
operable, can be operated on
idiopathic, of unknown cause, without a known cause
cause unknown, unknown cause
comorbidity, concomitant disease, accompanying illness, additional illness, coexisting condition
underlying disease, underlying illness, underlying condition, underlying health condition
pre existing condition, preexisting condition, previous illness, existing condition
secondary disease, consequential illness
rare disease, orphan disease, rare illness
predisposition, susceptibility, tendency to get a disease
genetic predisposition, hereditary predisposition, inherited tendency
hereditary disease, genetic disease, inherited disease, genetic disorder, inherited disorder,
    hereditary illness, inherited condition
prevalence, frequency in the population
incidence, number of new case, rate of new case
mortality, death rate, mortality rate
morbidity, rate of illness
late effect, long term effect, late consequence, delayed effect
long term consequence, late consequence
aftereffect, after effect
symptom relief, relief of symptom, easing of symptom
warning sign, alarm signal, red flag, warning signal, alarm sign
general condition, general state of health
feeling of illness, malaise, feel generally unwell
life expectancy, expected length of life
spontaneous recovery, recovery without treatment
spontaneous remission, spontaneous healing
chance of recovery, chance of a cure, chance of being cured
convalescence, recovery period, recovery phase, recovery time
watchful waiting, wait and watch, watch and wait
active surveillance, active monitoring
preventive medicine, preventive health care
preventive check up, preventive examination, preventive checkup
evidence based, scientifically proven, based on scientific evidence
randomized controlled trial, rct, randomised trial with a control group, randomized controlled study
systematic review, systematic overview of study
decision aid, decision making aid, decision support
shared decision making, joint decision making, deciding together
expert opinion, opinion of expert
treatment plan, therapy plan, plan of treatment, plan for treatment
treatment goal, goal of treatment, aim of treatment, therapy goal
treatment option, treatment choice, option for treatment, possible treatment, therapy option
standard treatment, standard therapy, usual treatment
drug treatment, treatment with medicine, medicinal treatment, treatment with drug, drug therapy,
    medication treatment, treatment with medication, medicine treatment
drug therapy, pharmacotherapy, medicinal therapy, medication therapy
combination therapy, combination treatment, combined therapy, combined treatment
supportive treatment, supportive therapy, supportive care
symptomatic treatment, treatment of symptom, treating the symptom
causal treatment, treatment of the cause
treatment failure, failure of treatment
successful treatment, success of treatment, treatment success
benefit and risk, advantage and disadvantage, pro and con
benefit and harm, advantage and disadvantage
disease course, course of the disease, course of the illness
disease progression, progress of the disease, worsening of the disease
susceptible to infection, prone to infection, get infection easily
general weakness, asthenia
loss of strength, lose strength
loss of weight, weight loss, weight reduction
unintentional weight loss, unintended weight loss, not explained weight loss, unwanted weight loss
severe fatigue, extreme tiredness, extreme fatigue, severe exhaustion, extreme exhaustion
chronic fatigue syndrome, cfs, myalgic encephalomyelitis
swollen leg, leg edema, leg swelling, swelling of the leg, swelling in the leg
swollen ankle, ankle swelling, swelling of the ankle
swollen foot, foot swelling, swelling of the foot
swollen face, facial swelling, swelling of the face
swollen tongue, swelling of the tongue
swollen eyelid, eyelid swelling, puffy eyelid
swollen belly, distended abdomen, swollen abdomen, swollen tummy, bloated belly
abdominal discomfort, tummy discomfort, stomach discomfort, belly discomfort
febrile, feverish, with a fever
sensation of heat, feeling of heat
feeling of pressure, sensation of pressure
foreign body sensation, feeling that something be in there
tingling sensation, tingling feeling, paresthesia, prickling sensation
burning pain, pain that burn
stabbing pain, piercing pain
throbbing pain, pulsating pain, pounding pain
dull pain, dull ache
radiating pain, pain that spread to other area
chronic pain, persistent pain, long term pain, long lasting pain
pain on pressure, tenderness to touch, painful to touch, tender to the touch, pain when touched
pain intensity, intensity of pain, severity of pain, strength of pain
pain on movement, pain when moving, movement pain
pain at rest, resting pain
phase of pain, bout of pain, attack of pain
sleep hygiene, good sleep habit
lack of sleep, sleep deprivation, not enough sleep, too little sleep
daytime sleepiness, sleepiness during the day, daytime tiredness
shift work, work in shift
afternoon nap, midday nap, siesta
sleep disturbance, disturbed sleep, sleep disorder
early waking, waking too early, early morning awakening
passive smoking, secondhand smoke exposure, breathing in other people smoke
smoke free, non smoking
occupational disease, occupational illness, work related illness, work related disease
occupational physician, company doctor, works doctor
occupational accident, accident at work, work accident, workplace accident
traffic accident, road accident, road traffic accident, car accident
sports injury, injury during sport
sports doctor, sports physician
able to drive, fit to drive
fit for work, able to work
unfit for work, not able to work
environmental factor, factor in the environment
lifestyle change, change of lifestyle, change in lifestyle
healthy lifestyle, healthy way of life
health literacy, health competence
medical term, technical term, specialist term, medical expression
sign language, deaf sign language
nocturnal, nighttime, at night
"""
