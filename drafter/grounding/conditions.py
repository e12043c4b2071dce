"""The words for illnesses and injuries, their signs and their treatment."""

from __future__ import annotations

import re

from drafter.text.late import late

_ILLNESSES = r"""
adhd anaemia anemia angina anorexia appendi\w+ arthritis asthma\w* autis\w+ bipolar bronchitis bulimia cancer\w*
cataract\w* celiac chemo\w* cholera clots? coeliac colitis concuss\w+ conjunctivitis corona(?:virus)? covid(?:-?19)?
crohn['’]?s cystitis cysts? dement\w+ dengue(?:\sfever)?
(?:hay|yellow|scarlet|glandular)\sfever depress(?:ion|ive) diabet\w+ diarrh\w+ dysentery dyslexi\w+ eczema
embolism endometri\w+ epilep\w+ fibro\w+ flu food\spoisoning gallstones? gallbladder gastr\w+ glandular glaucoma gout
haemorrh\w+ hemorrh\w+ hepatitis hernia hiv hypertension hypoglyc\w+ ibs ill?eitis infections? influenza insomnia
jaundice kidney\w* laryngitis leuk\w+ long\scovid lupus lyme malaria measles meningitis menopaus\w+ migraines?
miscarr\w+ mumps neuralgia neuropath\w+ norovirus ocd osteo\w+ ovarian panic\sattacks? parkinson['’]?s pcos pleurisy
pneumonia pregnan\w+ psoriasis psychosis ptsd rheum\w+ rsv salmonella schizo\w+ sciatica sclerosis seizures? sepsis
shingles sinusitis slipped\sdis[ck] strep a\sstroke(?!\sof) tachycardia tetanus thrombosis thyroid tinnitus tonsil\w*
tuberculosis tumou?rs? typhoid typhus ulcers? uti vertigo virus viral whooping\scough cardiac
heart\s(?:attack|condition|failure|trouble) nervous\sbreakdown anxiety\s(?:attack|disorder)s?
blood\s(?:pressure|sugar|clot) (?:a|the|nasty|tummy)\sbug burn-?out
"""
_SIGNS = r"""
vomit\w* throwing\sup threw\sup nause\w+ queasy dizz\w+ faint(?:ed|ing) pass(?:ed|ing)\sout collaps(?:ed|ing)
black(?:ed)?\s?out fever(?:ish)? high\stemperature chills a\srash hives headaches? toothaches? backaches?
stomach-?\s?(?:ache|cramps?|bug|pain|upset)\w* cramps? bleeding swollen swelling bedridden hyperventilat\w+
palpitations? chest\spains? in\s(?:a\slot\sof\s|great\s|terrible\s|severe\s)?pain doubled\s(?:up|over) sprain\w*
fractur\w+ (?:broke|broken|twisted|dislocated|injured|hurt)\s(?:my|a|an|his|her|their)\s(?:left\s|right\s|own\s)?\w+
lost\s(?:my\svoice|consciousness|my\ssight) cough(?:ing)? sore\sthroat runny\snose allergic\sreaction anaphyla\w+
flare-?\s?up relapse\w* temperature\sof my\s(?:back|knee|hip|heart)\s(?:went|gave|seized|stopped|was\sracing)
my\sback\sout my\speriods? in\slabou?r heart\s(?:going|pounding|thumping|hammering|racing|banging)
racing\sheart
could(?:\snot|n['’]t)\s(?:breathe|see\sstraight|keep\s(?:anything|food)\sdown)
"""
_PLACES = r"""
hospital(?:i[sz]ed)? a&e emergency\s(?:room|department) the\ser ambulance paramedics? surgery surgeon surgical
an?\soperation my\soperation operated\son
"""
_CARE = r"""
my\s(?:doctor|gp|physician|consultant|neurologist|therapist|psychiatrist|psychologist|counsell?or|dentist|specialist|cardiologist|oncologist|nurse|midwife|surgeon)
the\s(?:doctor|gp)s? diagnos\w+ medications? medicines? meds tablets? pills? antibiotics? painkillers? injections?
inhaler insulin prescri(?:bed|ption)\w* steroids? treatments? therapy physiotherapy rehab(?:ilitation)? biops\w+
scans? x-?rays? mri blood\stests? dialysis transfusion crutches wheelchair plaster\scast stitches symptoms?
quarantin\w+ self-?isolat\w+ tested\spositive chronic
"""

ILLNESSES = late(r"(?<![\w-])(?:" + "|".join(_ILLNESSES.split()) + r")(?![\w-])", re.IGNORECASE)
"""Illnesses by name, without their signs and their treatment."""
CONDITIONS = late(
    r"(?<![\w-])(?:"
    + "|".join("|".join(part.split()) for part in (_ILLNESSES, _SIGNS, _PLACES, _CARE))
    + r")(?![\w-])",
    re.IGNORECASE,
)
"""Matches a word or a few that name an illness, an injury, a sign of one or its treatment."""

# What an illness feels like and what is done against it, in words that are none of its own.
_FELT = r"""
agony aching ached sore pains? painful numb\w* tingl\w+ trembl\w+ shak(?:ing|y) shivering sweat\w* breath(?:e|less|ing)?
wheez\w+ chok(?:ed|ing) gasp\w+ retch\w+ puk\w+ (?:being|been|was|violently)\ssick(?!\s(?:leave|pay|note))
basin bucket blood wounds? scars?
bandage\w* drips? drains? catheter serum morphine dos(?:e|es|age) jabs? vaccin\w+ blockers? ultrasound lasers?
ointment cream\sfor bed\srest (?:advised|ordered|told\sme\sto|complete|strict)\srest trolley gurney stretcher
wards?(?=\s(?:overnight|for)) physicians? therapists? physio psychiatrist\w* counsell?or chest lungs? stomach bowels?
bladder groin spine kidneys? eyesight (?:blurred|double)\svision dark(?:ened)?\sroom lights?\shurt
(?:couldn['’]t|could\snot|unable\sto|barely|hardly)\s(?:stand|walk|see|speak|swallow|move|breathe|lie|keep)
"""
SYMPTOMS = late(
    r"(?<![\w-])(?:" + "|".join("|".join(part.split()) for part in (_SIGNS, _CARE, _FELT)) + r")(?![\w-])",
    re.IGNORECASE,
)
"""Matches what tells more of an illness than its name: signs, pains, treatment."""

# What the case's explanation calls the condition: the words after "had", "with", "of", "my" and the like.
NAMED = late(
    r"\b(?:had|have|having|has|suffer(?:ed|ing|s)?(?:\s+from)?|with|of|by|from|got|caught|my|an?|the)\s+(?:an?\s+|the\s+|my\s+|some\s+|bad\s+|"
    r"severe\s+|acute\s+|sudden\s+|terrible\s+)*(?P<name>[^\W\d_][\w'’-]+(?:\s+[^\W\d_][\w'’-]+){0,2})",
    re.IGNORECASE,
)
PLAIN = frozenset(
    """
    ill illness sick sickness unwell poorly indisposed health healthy well unfit absence absent reason reasons issue
    issues problem problems emergency matter situation attack severe bad sudden suddenly terrible acute accident
    trouble time bed home house call phone unable attend attended attending come coming came leave family personal
    private interview
    """.split()
)
"""Words that may be said: they name no condition."""
