"""The word lists that the turner of clauses and the care table go by."""

from __future__ import annotations

import re


def _any_of(patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns.split())})\b", re.IGNORECASE)


# Words that may open a clause and are no names: written small inside a sentence.
OPENERS = frozenset(
    """
    my our the a an we you he she they it this that there his her their its your in on at when while after
    before during because for both all some no nobody nothing not one two three four five six seven eight nine
    ten several halfway about as
    """.split()
)

# Verbs whose last letter doubles before "-ing".
DOUBLING = frozenset(
    """
    get let put run set stop cut forget begin sit hit quit chat plan drop slip swear shut nod
    """.split()
)

# After "and" a word in "-ed" may be an adjective ("late and flustered"); these are verbs there.
SECOND_VERBS = frozenset(
    """
    missed turned stopped dropped interrupted talked answered walked asked called joined closed failed showed
    wasted mentioned laughed knocked spilled arrived looked tried repeated
    """.split()
)

# Irregular past forms that a qualification may open with: "Led the rebrand".
PAST = frozenset(
    """
    led built ran wrote cut won grew taught sold held kept brought made began drove gave took spoke found met
    rose set put oversaw rebuilt drew shot hired sang flew fought spent chose caught paid sent shipped spun
    split
    """.split()
)

# Present forms, likewise: "Speak Arabic".
BASE = frozenset(
    """
    speak hold manage lead run work know write teach build design own coach mentor have am care treat supervise
    coordinate drive code sell train
    """.split()
)

# "Fluent in German" wants "I am" before it.
ADJECTIVES = frozenset(
    """
    fluent certified licensed qualified experienced trained skilled registered bilingual chartered accredited
    proficient comfortable able familiar used responsible
    """.split()
)

# Verbs that open a plan: "Move the first email" becomes "I would move …".
IMPERATIVES = frozenset(
    """
    add agree aim align appoint arrange ask assign audit automate begin book bring build bundle buy calibrate
    call change check clean close collect colour color combine create cut cap define deliver design divide do
    double draw drop email ensure fix fill focus freeze gather give group halve hand hire hold identify
    interview introduce invite keep label launch lead let limit link list load map mark measure meet merge move
    offer open order organize organise pair pay pick pilot place plan post print publish put raise reach rebuild
    record reduce refill release remove rename replace reply report reserve review rewrite roll rotate run save
    schedule score sell send separate set share shift ship show simplify sort split staff standardize start stop
    store swap switch take talk teach test text track train treat trial try turn use visit walk weigh write
    """.split()
)

# Irregular past forms and their "-ing" forms.
GERUNDS: dict[str, str] = dict(
    pair.split(":")
    for pair in """
    was:being were:being am:being had:having kept:keeping overslept:oversleeping slept:sleeping
    forgot:forgetting took:taking made:making came:coming went:going lost:losing told:telling said:saying
    gave:giving got:getting let:letting left:leaving brought:bringing spoke:speaking swore:swearing
    broke:breaking froze:freezing fell:falling ran:running read:reading sent:sending put:putting burst:bursting
    cut:cutting wrote:writing thought:thinking threw:throwing hung:hanging misread:misreading mistook:mistaking
    misspoke:misspeaking misheard:mishearing drank:drinking ate:eating began:beginning did:doing held:holding
    hit:hitting knew:knowing lied:lying set:setting shut:shutting sat:sitting showed:showing spilt:spilling
    spent:spending stood:standing stuck:sticking tore:tearing woke:waking wore:wearing cost:costing drew:drawing
    found:finding meant:meaning met:meeting paid:paying quit:quitting rang:ringing saw:seeing sang:singing
    agreed:agreeing used:using dealt:dealing led:leading
    """.split()
)

# What describes a condition, its symptoms or its treatment.
HEALTH = _any_of(
    r"""
    ill illness sick\w* diseas\w* disorder\w* syndrom\w* migraine\w* headache\w* fever\w* flu covid\w* cancer\w*
    tumou?r\w* diabet\w* epilep\w* seizure\w* asthma\w* allerg\w* anxi\w* panic\w* depress\w* bipolar adhd
    autis\w* pregnan\w* miscarr\w* surger\w* operation hospital\w* clinic\w* emergency doctor\w* medic\w*
    diagnos\w* symptom\w* treatment\w* therap\w* pain\w* vomit\w* nause\w* diarrh\w* faint\w* dizz\w* injur\w*
    broke\w* fractur\w* sprain\w* infect\w* virus\w* chronic attack\w* stroke heart kidney\w* gout recover\w*
    unwell poison\w* bleed\w* condition disab\w* health blood insulin chemo\w* relapse\w* flare\w* period
    cramp\w* burnout exhaust\w* ambulance A&E ER
    """
)

# What the reader did not need to know, and what can hurt.
OVERSHARE = _any_of(
    r"""
    hung\s?over hangover drunk drink\w* drank beer\w* wine alcohol\w* party partying drugs? weed high stoned
    pills? divorc\w* wife husband girlfriend boyfriend partner marriage money debt\w* rent broke bills?
    pregnan\w* hospital medic\w* diagnos\w* sick\w* vomit\w* therap\w* cry cried police arrest\w* fight fought
    """
)
