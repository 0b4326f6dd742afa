"""English parts of the body and what it is made of (see `pipeline.features.data_en_grammar`)."""

from __future__ import annotations

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
lower back: lower back, small of the back
back: your back, the back, his back, her back, my back, their back, back muscle, upper back
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
