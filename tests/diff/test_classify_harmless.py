"""Pairs of sentences that say the same."""

import pytest

from pipeline.diff.classify import classify
from pipeline.model import Materiality

PAIRS = """
It strikes 1 in 20 people.|It strikes 5 % of people.
It strikes 3 in 12 people.|It strikes one in four people.
It strikes 1 in 3 people.|It strikes a third of people.
Two thirds of them recover.|2 in 3 of them recover.
It strikes 1 in 1,000,000 people.|It strikes 0.0001% of people.
You cannot eat before the test.|You can not eat before the test.
You can't eat before the test.|You can not eat before the test.
Rest til Friday.|Rest until Friday.
It works 'til midnight.|It works until midnight.
Grown-ups need less sleep.|Adults need less sleep.
Log in to book a test.|Sign in to book a test.
You can sign in with your card.|You can log in with your card.
Click here for the plan.|Press here for the plan.
Press the green button.|Click on the green button.
We open at 9:00 am.|We open at 9 am.
We close at 5:30 p.m.|We close at 5.30 pm.
Use the form below.|Use the following form.
The questions below may help you.|The following questions may help you.
Wear light clothes.|Wear warm clothes.
Wear light clothing.|Wear loose clothing.
Rub it in each day.|Rub it in each and every day.
Today there are other drugs.|Nowadays there are other drugs.
He feels well despite the pain.|He feels well in spite of the pain.
Because of the pain he stays.|He stays due to the pain.
The pain comes from the joints.|The pain stems from the joints.
Use another towel.|Use a different towel.
Several people are affected.|A few people are affected.
The following step is next.|The next step is this.
Bleeding from the nose is rarely serious.|Blood loss from the nose is rarely serious.
Bed-wetting is common in young children.|Enuresis is common in young children.
Many teenagers hide their problem.|Many adolescents conceal their problem.
The wound normally heals by itself.|The wound usually heals on its own.
Some foods upset the stomach.|Some foods irritate the stomach.
Swelling around the ankles is typical.|Oedema around the ankles is typical.
Patients are discharged after three days.|Patients are sent home after three days.
Don't take the lenses out with dirty hands.|Do not remove the lenses with dirty hands.
The vaccine protects for 12 months.|The vaccine protects for 1 year.
The wound was checked after a fortnight.|The wound was checked after two weeks.
The fever lasted 24 hours.|The fever lasted a day.
Three out of four people recover.|75% of people recover.
About 10 000 people a year are affected.|About 10,000 people a year are affected.
The baby weighed 1.5 kg.|The baby weighed 1500 g.
The operation takes between 1 and 2 hours.|The operation takes between one and two hours.
Children aged twelve and over can use it.|Children from the age of 12 can use it.
The doctors failed to find a cause.|The doctors did not find a cause.
The tablets contain neither sugar nor lactose.|The tablets contain neither lactose nor sugar.
Do not drive unless your doctor says so.|Only drive if your doctor says so.
You no longer need the splint.|You don't need the splint any more.
You must not drive after the operation.|You are not allowed to drive after the operation.
You must not smoke near the oxygen.|It is important that you do not smoke near the oxygen.
The burn doesn't usually leave a scar.|The burn usually doesn't leave a scar.
As with all medicines, side effects are possible.|As with any medicine, side effects are possible.
It should be mentioned that the test takes an hour.|The test takes an hour.
Certainly, the pain has many causes.|The pain has many causes.
Someone with a fever should stay at home.|A person with a fever should stay at home.
A TIA is a warning sign.|A transient ischaemic attack (TIA) is a warning sign.
BP is measured at both arms.|Blood pressure is measured at both arms.
People with kidney disease should eat less salt.|If you have kidney disease, you should eat less salt.
A check-up every six months is enough.|A checkup every six months is enough.
What can you do against snoring?|What to do against snoring?
Looking at a screen makes your eyes dry.|Staring at a screen makes your eyes dry.
You should not drink alcohol.|You shouldn't drink alcohol.
Children usually recover quickly.|Kids generally get better fast.
The disease begins suddenly.|The illness starts suddenly.
Most people get better within a few days.|Most people recover within a few days.
You can buy it without a prescription.|You can purchase it without a prescription.
If you are worried, talk to your doctor.|If you're concerned, speak to your physician.
This can help to reduce swelling.|This can help reduce swelling.
It's important to wash your hands.|It is important to wash your hands.
This medicine is also known as a beta blocker.|This medication is also called a beta blocker.
The symptoms may last for several days.|The symptoms might last several days.
There are various treatment options.|There are several treatment options.
It depends on how severe the symptoms are.|That depends on the severity of the symptoms.
Physiotherapy helps many people.|Physical therapy helps many people.
Anaemia is common in pregnancy.|Anemia is common in pregnancy.
The doctor will examine you.|You will be examined by the doctor.
The operation takes about one hour.|The operation takes approximately 1 hour.
More than half of all women over 60 have it.|More than half of all women above the age of 60 have it.
Keep the medicine out of the reach of children.|Keep this medicine out of reach of children.
Your doctor will explain how to use the inhaler.|How to use the inhaler will be explained by your doctor.
The pain often goes away on its own.|The pain often disappears on its own.
It is not clear whether this helps.|It's unclear whether this helps.
Drink plenty of water.|Drink lots of water.
Do not use it for longer than two weeks.|Don't use it for more than 2 weeks.
Diarrhoea and vomiting can lead to dehydration.|Vomiting and diarrhea can lead to dehydration.
There's no cure, but treatment can relieve the symptoms.|There is no cure, but treatment can ease the symptoms.
Breast cancer is the most common type of cancer in women.|Breast cancer is the most common kind of cancer in women.
You will get the results after a few days.|You will receive the results after a few days.
Tell your doctor about any other medicines you take.|Inform your doctor about any other medicines you are taking.
Studies show that exercise helps.|Studies have shown that exercise helps.
Studies suggest that exercise helps.|Research suggests that exercise helps.
Many people are afraid of side effects.|Many people fear side effects.
The wound should be kept clean and dry.|The wound should be kept dry and clean.
A dentist can remove the tooth.|The tooth can be removed by a dentist.
High blood pressure often has no symptoms.|Hypertension often has no symptoms.
This is known as a relapse.|This is called a relapse.
The skin becomes red and itchy.|The skin gets red and itchy.
You may need to stay in hospital for a few days.|You might have to stay in the hospital for a few days.
It usually takes 2–3 weeks to heal.|It usually takes 2 to 3 weeks to heal.
Ask your pharmacist for advice.|Please ask your pharmacist for advice.
The tablets are swallowed whole with water.|The tablets are swallowed whole, with water.
Almost everyone has a headache at some point.|Nearly everyone has a headache at some point.
It is caused by a virus.|A virus causes it.
In the past, people had to stay in bed.|People had to stay in bed in the past.
This is because the immune system is weakened.|The reason for this is that the immune system is weakened.
Such side effects are rare.|These side effects are rare.
The risk is 5 percent.|The risk is 5%.
The cream is applied twice a day.|The cream is applied two times per day.
Avoid contact with sick people.|Avoid contact with people who are sick.
Up to 20 out of 100 people are affected.|Up to 20 in 100 people are affected.
Older people are more likely to fall.|Elderly people are more likely to fall.
The lungs, liver and bones can be affected.|The liver, bones and lungs can be affected.
Regular exercise is good for your heart.|Exercising regularly is good for your heart.
The doctor checks your blood pressure at each visit.|The doctor checks your blood pressure at every visit.
He was given antibiotics.|He received antibiotics.
This can make breathing difficult.|This can make it difficult to breathe.
It is best to see a doctor.|It's best to see a doctor.
This means that the cells grow faster.|In other words, the cells grow faster.
For example, you can use a cold compress.|You can use a cold compress, for example.
However, this is not always possible.|But this isn't always possible.
Acute bronchitis usually clears up by itself.|Acute bronchitis usually goes away on its own.
The infection can spread to other parts of the body.|The infection can spread to other areas of the body.
Talk with your doctor about the pros and cons.|Talk with your doctor about the advantages and disadvantages.
Women who smoke have a higher risk.|Women who smoke are at greater risk.
The tumor grows slowly.|The tumour is slow-growing.
Symptoms usually improve after two days.|The symptoms usually get better after two days.
People with diabetes need regular check-ups.|Regular check-ups are needed by people with diabetes.
It's a very common problem.|It's an extremely common problem.
The medicine works by blocking a hormone.|The medication works by blocking a hormone.
You'll be given an anaesthetic.|You will be given an anesthetic.
The doctor may prescribe antibiotics.|Your doctor might prescribe antibiotics.
Rest and drink enough fluids.|Drink enough fluids and rest.
The fracture needs six weeks to heal.|The broken bone needs six weeks to heal.
There are two types of diabetes.|Two types of diabetes exist.
The exact cause isn't known.|The exact cause is not known.
Your child should stay home.|Your child should stay at home.
The results of the study were published in 2019.|The study results were published in 2019.
Common symptoms include tiredness.|Tiredness is a common symptom.
Acetaminophen (paracetamol) relieves pain.|Acetaminophen relieves pain.
There is no need to worry.|You don't need to worry.
In most cases the cysts are harmless.|The cysts are usually harmless.
Older adults|Older people
It is a frequent problem.|It's a common problem.
The physician will talk to you.|The doctor will speak with you.
Your GP can refer you.|Your family doctor can refer you.
Put the cream on your skin.|Apply the cream to your skin.
Blood is taken from a vein.|Blood is drawn from a vein.
We don't know yet why this happens.|It is not yet known why this happens.
Many people find this helpful.|Lots of people find this useful.
He had an operation on his knee.|He had knee surgery.
You'll find more details below.|You will find more information below.
What causes asthma?|What are the causes of asthma?
How is it treated?|Treatment
After the operation you stay in bed for a day.|You stay in bed for a day after the operation.
Eat lots of fruit and vegetables.|Eat plenty of vegetables and fruit.
A vaccine is available.|There is a vaccine.
The illness lasts about two weeks.|The disease lasts around 2 weeks.
She got antibiotics.|She was prescribed antibiotics.
The results will be ready in 3 days.|The results will be available in three days.
Smoking harms the lungs.|Smoking damages the lungs.
Try to get enough sleep.|Try to get sufficient sleep.
You can get the leaflet for free.|You can get the leaflet free of charge.
This is a rare disease.|This disease is rare.
Feel free to ask questions.|Don't hesitate to ask questions.
It can be hard to tell them apart.|It can be difficult to tell them apart.
A lot of children get ear infections.|Many children get ear infections.
The cause is unknown.|The cause is not known.
They looked at 20 studies.|They analyzed twenty studies.
Researchers examined whether it works.|Scientists investigated whether it works.
It's worth trying.|It is worth a try.
The infection spreads through coughing and sneezing.|The infection spreads by coughing and sneezing.
Your doctor can tell you whether it's right for you.|Your doctor can tell you if it is right for you.
Sadly, there is no cure.|Unfortunately, there is no cure.
Also, the skin may itch.|The skin may also itch.
As a result, the joints hurt.|Because of this, the joints hurt.
Some people feel sick.|Some people feel nauseous.
Urinating often is a symptom.|Frequent urination is a symptom.
They should wash their hands regularly.|They should regularly wash their hands.
The child needs lots of rest.|The child needs a lot of rest.
Blood-thinning drugs prevent clots.|Blood thinners prevent clots.
Medication can be used if that doesn't help.|If that doesn't help, medication can be used.
The hospital stay is short.|The stay in hospital is short.
Your physiotherapist shows you exercises.|Your physical therapist shows you exercises.
An ultrasound scan is done.|An ultrasound is done.
The disease progresses slowly.|The disease slowly progresses.
The medicine comes as drops or tablets.|The medicine comes as tablets or drops.
People often ask this question.|This question is often asked.
He stopped smoking.|He quit smoking.
The side effects are not serious.|The side effects aren't serious.
The skin is dry & itchy.|The skin is dry and itchy.
30 per cent of people|30% of people
1,500 women took part.|1500 women participated.
In total, 12 studies were found.|A total of twelve studies were found.
It takes up to 48 hrs.|It takes up to 48 hours.
The dose was 250 milligrams.|The dose was 250 mg.
Babies are vaccinated at 2 and 4 months.|Babies are vaccinated at two and four months.
The ward is on the second floor.|The ward is on the 2nd floor.
Take it with a glass of water.|Take it with one glass of water.
There are three main symptoms: fever, cough and fatigue.|The three main symptoms are fever, cough and fatigue.
Dr Smith will see you.|Dr. Smith will see you.
What is diabetes?|What's diabetes?
Living with asthma|Life with asthma
Introduction|Overview
Further information|More information
Learn more about the treatment.|Find out more about the treatment.
People who have asthma|People with asthma
Children suffering from asthma|Children with asthma
the person's age|the age of the person
The joints become stiff.|The joints get stiff.
This condition is called gout.|This condition is known as gout.
It is thought that stress plays a role.|Stress is believed to play a role.
Experts recommend regular check-ups.|Regular check-ups are recommended by experts.
This makes it easier to breathe.|This makes breathing easier.
The gel is rubbed into the skin.|The gel is rubbed onto the skin.
It takes some time for the drug to work.|It takes a while for the drug to work.
The lymph nodes are small organs.|Lymph nodes are small organs.
It's a kind of arthritis.|It is a type of arthritis.
We update our texts regularly.|Our texts are regularly updated.
Some of these drugs make you tired.|Some of these medicines make you tired.
The body produces antibodies.|The body makes antibodies.
Thanks to the vaccine, polio is rare.|Because of the vaccine, polio is rare.
Your blood is tested in the laboratory.|Your blood is tested in the lab.
The operation is carried out under general anesthesia.|The surgery is done under general anaesthetic.
Talk to the people close to you.|Talk to your loved ones.
You can choose between two drugs.|You can choose between two medications.
In the end, it's up to you to decide.|Ultimately, the decision is yours.
The fever goes away after three to four days.|The fever goes away after 3–4 days.
The muscle is swollen and hurts.|The muscle is painful and swollen.
It often affects the hands, too.|It often affects the hands as well.
Ask your health insurer whether they cover the costs.|Ask your health insurance company whether it covers the costs.
Women who are pregnant|Pregnant women
Nowadays the disease can be treated well.|Today, the disease can be treated well.
It was first described in 1906.|It was described for the first time in 1906.
These tests aren't 100% accurate.|These tests are not 100 percent accurate.
Your eyes may be sensitive to light.|Your eyes might be light-sensitive.
The procedure takes half an hour.|The procedure takes 30 minutes.
The haemorrhage was stopped.|The hemorrhage was stopped.
Your orthopaedic surgeon will advise you.|Your orthopedic surgeon will advise you.
The anaesthetic wears off after an hour.|The anesthetic wears off after one hour.
The swelling is localised.|The swelling is localized.
He was hospitalised for a week.|He was hospitalized for one week.
The programme is free of charge.|The program is free of charge.
The centre specialises in stroke care.|The center specializes in stroke care.
Counselling can help.|Counseling can help.
It is recomended to drink enough.|It is recommended to drink enough.
The wound neads to be cleaned.|The wound needs to be cleaned.
You can allways ask for help.|You can always ask for help.
Seperate the two tablets.|Separate the two tablets.
The infecton spreads quickly.|The infection spreads quickly.
Your apointment is on Monday.|Your appointment is on Monday.
The tretment takes two hours.|The treatment takes two hours.
Speak with your doctor beforehand.|Talk to your doctor in advance.
The signs are similar.|The symptoms are similar.
The lump is tiny.|The lump is very small.
The exam takes ten minutes.|The examination takes 10 minutes.
The majority of patients recover.|Most patients recover.
It happens in rare cases.|It rarely happens.
This occurs frequently.|This happens often.
This lessens the pain.|This reduces the pain.
The cough gets better after a week.|The cough improves after a week.
The itching subsides.|The itching goes down.
Contact your doctor right away.|Contact your doctor immediately.
In addition, you can use a cream.|You can also use a cream.
There are many different causes.|There are many causes.
Most of the time it's harmless.|It is mostly harmless.
The tissue is then examined in a lab.|Then the tissue is examined in a laboratory.
Children, adults and older people can get it.|Adults, children and older people can get it.
This may be accompanied by fever.|This might be accompanied by a fever.
Take the medicine with food to protect your stomach.|To protect your stomach, take the medicine with food.
When you exercise, your heart beats faster.|Your heart beats faster when you exercise.
It helps some people, but not others.|It helps some people but not others.
Please read the package insert carefully.|Read the package insert carefully.
Thank you for your understanding.|Thanks for your understanding.
You can read more about this here.|More about this can be found here.
Cancer cells divide rapidly.|Cancer cells divide very quickly.
Unfortunately, the cause isn't clear.|The cause isn't clear.
It is, of course, your own decision.|It is your own decision.
The pancreas makes insulin.|The pancreas – an organ behind the stomach – makes insulin.
The vaccine is given as an injection into the upper arm muscle.|The vaccine is injected into the upper arm muscle.
It takes 3 months until the bone is healed.|It takes three months until the bone is healed.
The tumor is 2 cm in size.|The tumor is 2 centimeters in size.
The dose is 5 ml.|The dose is five milliliters.
She is 45 yrs old.|She is 45 years old.
Body mass index (BMI)|Body mass index
The UTI was treated.|The urinary tract infection was treated.
COPD is a lung disease.|Chronic obstructive pulmonary disease is a lung disease.
The MRI scan takes 30 minutes.|The MRI takes 30 minutes.
Approx. 20 people took part.|Approximately 20 people took part.
Vitamin C is found in fruit, e.g. oranges.|Vitamin C is found in fruit, for example oranges.
They aren't contagious anymore.|They are no longer contagious.
It doesn't hurt.|It isn't painful.
You can't catch it from animals.|It can't be caught from animals.
There isn't enough research on this.|There is not enough research on this.
The drug must be taken daily.|The drug has to be taken every day.
It isn't necessary to stay in bed.|You don't have to stay in bed.
You are not permitted to drive.|You're not allowed to drive.
A second opinion can be helpful.|It can be helpful to get a second opinion.
It's possible to live with one kidney.|You can live with one kidney.
More than 10 people|Over 10 people
No more than two tablets a day|At most two tablets a day
At least two liters|A minimum of 2 liters
Adults over the age of 60|Adults over 60
If necessary, the dose is increased.|The dose is increased if needed.
Provided you feel well, you can go home.|If you feel well, you can go home.
He went to hospital.|He went to the hospital.
The first step is to wash the wound.|First, wash the wound.
The condition often runs in families.|The illness often runs in families.
Two out of three people get better.|2 in 3 people get better.
The drug is sold under the brand name Aspirin.|The medicine is sold under the brand name Aspirin.
Experts do not agree on this.|Experts disagree on this.
Wash your hands prior to eating.|Wash your hands before you eat.
The tests are performed by a specialist.|A specialist performs the tests.
The scar fades over time.|Over time, the scar fades.
The throat feels sore.|The throat is sore.
She couldn't sleep.|She was unable to sleep.
Try to stay calm.|Try to keep calm.
This guide is for women with breast cancer.|This guide is aimed at women with breast cancer.
Both knees can be affected.|Both of the knees can be affected.
The nerves are damaged by the high blood sugar levels.|The high blood sugar levels damage the nerves.
The colour of the skin changes.|The skin changes color.
How common is it?|How frequent is it?
Who gets it?|Who is affected?
You should see a doctor if the pain doesn't go away.|If the pain doesn't go away, you should see a doctor.
This can have various causes.|There can be different reasons for this.
The swelling often goes down on its own.|The swelling often goes down by itself.
Give your child plenty to drink.|Give your child lots to drink.
Bacteria or viruses can cause it.|Viruses or bacteria can cause it.
It's usually caused by viruses.|Viruses usually cause it.
The doctor asks about your symptoms.|Your doctor asks you about your symptoms.
The skin may turn red.|The skin may become red.
Painkillers such as ibuprofen can help.|Painkillers like ibuprofen can help.
The tissue is looked at under a microscope.|The tissue is examined under a microscope.
There's no need to be afraid.|You don't have to be afraid.
They are given to people who have cancer.|They are given to people with cancer.
Gluten is found in bread, pasta and cakes.|Gluten is found in pasta, bread and cakes.
You can do a lot yourself.|There is a lot you can do yourself.
Parents often worry about fever.|Parents are often worried about fever.
Sleep disorders are common in old age.|Sleep problems are common in old age.
Lung function is tested using a special device.|Lung function is tested with a special device.
The disease develops slowly over many years.|Over many years, the disease develops slowly.
It's not always easy to diagnose.|Diagnosing it isn't always easy.
It's hard to predict how the disease will progress.|It is difficult to predict how the illness will progress.
About one third of people have it.|Around one third of people have it.
Each year, about 2,000 people get it.|About 2,000 people get it each year.
Speak to your doctor about your options.|Talk to your doctor about your choices.
The mucous membranes dry out.|The mucous membranes become dry.
The tests are painless and take only a few minutes.|The tests take only a few minutes and are painless.
Joints can wear out in older age.|In older age, joints can wear out.
The medicine can make you sleepy.|The medicine can make you drowsy.
The cartilage wears away.|The cartilage wears down.
She felt better soon.|She soon felt better.
It is a very rare condition.|It's an extremely rare condition.
Here are some tips.|Here are a few tips.
You can also try relaxation techniques.|You can try relaxation techniques, too.
A lack of sleep can make it worse.|Lack of sleep can make it worse.
Not everyone needs treatment.|Not everybody needs treatment.
Not all people respond to it.|Not everyone responds to it.
The side effects go away again after treatment.|The side effects disappear again after treatment.
That's why it's important to drink enough.|So it's important to drink enough.
The risk of complications is low.|There is a low risk of complications.
The child will be weighed and measured.|The child will be measured and weighed.
This text explains how it works.|This text describes how it works.
The operation usually goes well.|Usually the operation goes well.
Smokers have a higher risk than non-smokers.|Smokers are at a higher risk than nonsmokers.
It can be passed on through sex.|It can be transmitted through sex.
If left untreated, it can damage the eyes.|Untreated, it can damage the eyes.
Your doctor will discuss the results with you.|The doctor will discuss the results with you.
Some women have no symptoms at all.|Some women don't have any symptoms at all.
The virus can survive on surfaces for hours.|The virus can live on surfaces for hours.
The cells start to grow uncontrollably.|The cells begin to grow uncontrollably.
The treatment might be stopped.|The treatment may be discontinued.
Your gums may bleed.|You may have bleeding gums.
A blister forms.|A blister develops.
Wear loose clothes.|Wear loose clothing.
You'll need someone to drive you home.|You will need somebody to drive you home.
In Germany, this is paid for by statutory health insurers.|In Germany, statutory health insurers pay for this.
The causes aren't fully understood.|The causes are not fully understood.
Regular check-ups are important.|It's important to have regular check-ups.
This type of headache is common.|This kind of headache is common.
The treatment is usually successful.|Treatment is usually successful.
The surgeon makes a small cut.|A small cut is made by the surgeon.
Talk to your midwife or doctor.|Talk to your doctor or midwife.
You may have to wait.|You might need to wait.
A cold normally passes by itself.|A cold usually clears up on its own.
Exercise strengthens the heart.|Exercise makes the heart stronger.
They can decide for themselves.|They can make their own decision.
Snoring is usually harmless.|Snoring usually isn't harmful.
Many parents ask themselves what to do.|Many parents wonder what to do.
Before the operation, you will talk to the anaesthetist.|You will talk to the anesthesiologist before the operation.
If you have further questions, contact us.|Contact us if you have any other questions.
It is not known how common it is.|We don't know how common it is.
In the morning, take one tablet.|Take one tablet in the morning.
Common side effects are nausea and vomiting.|Common side effects are vomiting and nausea.
If you have a fever, call your doctor.|Call your doctor if you have a fever.
Symptoms include fever, cough and a sore throat.|Symptoms include cough, a sore throat and fever.
Usually, the treatment takes three weeks.|The treatment usually takes three weeks.
Doctors usually treat the infection with antibiotics.|The infection is usually treated with antibiotics by doctors.
You don't need to see a doctor.|You do not have to see a physician.
A big tumour can't be removed.|A large tumor cannot be removed.
Take it twice a day for three weeks.|Take it 2 times daily for 3 weeks.
About 10% of kids have it.|Around 10 percent of children have it.
You must take it before meals.|You need to take it prior to meals.
In order to prevent infection, utilize soap.|To prevent infection, use soap.
A number of people are affected.|Several people are affected.
Fruit such as apples is healthy.|Fruit like apples is healthy.
This is safe.|This is safe?
Metastases can be treated.|Metastases (secondary tumors) can be treated.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_the_change_is_not_critical(pair):
    old, new = pair.split("|")
    assert classify(old, new).materiality is not Materiality.CRITICAL
