"""Why it happened: a cause put outside, an explanation, and what the reader did not need to know."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape
from drafter.meaning.words import CLASSES

_NOUN = (
    r"(?:alarm(?: clock)?|phone|laptop|computer|wi-?fi|internet|broadband|router|printer|camera|mic\w*|sat-?nav|gps|calendar(?: (?:app|link|software))?|app|"
    r"software|clock|battery|server|zoom|teams|link|system|update|network|signal|car|van|tyre|engine|lift|elevator|map|maps|reminder|invite|invitation|provider|platform|"
    r"traffic|bus(?: driver)?|buses|trains?|trams?|metro|tube|subway|motorway|road|roads|m\d+|ferry|flight|plane|taxi|uber|driver|"
    r"parking|bridge|roadworks|weather|rain|snow|storm|fog|strike|line|railway?|route|diversion|directions|signage|signs|door|"
    r"recruiter|receptionist|reception|secretary|agency|agent|assistant|colleagues?|boss|employer|manager|neighbou?rs?|flatmate|"
    r"roommate|housemate|landlord|babysitter|sitter|nanny|childminder|courier|deliverer|plumber|builder|client|customer|supervisor|"
    r"foreman|hr|co-?ordinator|lads?|bloke|school|bank|office|teams?|doctor|pharmacy|mechanic|garage|wife|husband|ex|partner|boyfriend|"
    r"girlfriend|son|daughter|kids|mother|mum|mom|father|dad|brother|sister|cousin|dog|cat|people|porter|guard|security|person|questions?|heat|room)"
)
_OF = r"(?:the|my|your|our|a|an|some|their|his|her|that|this|both|two|one|nobody's|someone's|somebody's|google|apple)"
_BAD = (
    r"(?:failed|fails|died|dies|crashed|stalled|froze|broke|breaks|cut|cuts|dropped|gave (?:out|up|me the wrong)|let (?:me|us) down|sent (?:me|us|out)|told me|directed|misdirected|"
    r"took me|never|didn't|did not|wouldn't|would not|couldn't|could not|was (?:late|shut|closed|down|cancelled|delayed|never|not|out|badly|unclear|misleading|wrong|insane|terrible|awful|heavy|murder|a nightmare|gridlocked|at a standstill|having none)|"
    r"were (?:late|shut|closed|down|cancelled|delayed|never|not|useless|unclear|misleading|wrong|in chaos|up the|terrible|awful)|is (?:impossible|misleading|wrong)|are (?:misleading|in chaos|useless|impossible|down)|had (?:the wrong|not|no|moved|changed|told)|hadn't|has the wrong|went (?:down|off on|sailing|missing|dead|on strike)|"
    r"kept|rang|decided|chose|insisted|refused|started|forced|left me|made me|bailed|lost|forgot|put (?:the|me|your|down)|gave|blocked|held|threw|switched|updated itself|ran (?:late|out|over)|got (?:the|my|me|stuck)|warned|seems? unable|seem to)"
)
_BLAMED = " ".join(CLASSES[name] for name in ("MACHINE", "TRAFFIC", "OUTSIDER", "FAMILY")) + (
    " dog cat porter guard security person question questions heat room buses trains taxis bloke sign fog van map client clock link"
)
EXCUSE = (
    shape(
        "control hands fault choice alternative option forced obliged compelled majeure circumstances avoided helped help blame unforeseen do done circumstance unavoidable possibility warned told mentioned",
        r"\b(?:beyond|outside|out of|not (?:with)?in) (?:of )?(?:my|our|anyone's|anybody's|all|human|the writer's) (?:\w+ )?(?:control|hands|power)\b"
        r"|\bthrough no fault of|\bno fault of m(?:ine|y)\b|\b(?:was|is|were|wasn't|isn't|not) (?:not )?(?:really |entirely |all |actually )?my (?:own )?(?:fault|doing)\b(?<!was my fault)(?<!is my fault)(?<!was my doing)(?<!entirely my fault)(?<!all my fault)(?<!my own fault)(?<!my own doing)(?<!is my doing)(?<!were my fault)(?<!really my fault)(?<!were my doing)(?<!entirely my doing)(?<!all my doing)"
        r"|\bno (?:other )?(?:choice|alternative|option|possibility)\b(?! for me to dodge)|\b(?:was|were|been|got|am|being) (?:\w+ )?(?:forced|obliged|compelled|made|left) (?:to|with no)\b(?! (?:admit|you|say))"
        r"|\bforce majeure|\bunforeseen|\bunavoidabl|\bcircumstances? (?:\w+ ){0,3}(?:prevent|conspir|beyond|outside|forced|kept|that were not)|\b(?:could|can)(?:n't| not) (?:\w+ )?(?:have been |be )(?:avoided|helped|prevented|foreseen)|\bcan(?:'t|not) (?:be helped|help it)"
        r"|\bnothing (?:i|we|anyone|anybody|one|to|that) (?:could|can|be) (?:\w+ )?(?:do|done)|\bnothing (?:to be|that could be|could be) done|\bwhat (?:could|can|was|am|else could|else can) (?:i|you|one|we) (?:meant to |supposed to |to )?do\b"
        r"|\b(?:blame|take it up with) (?:the|it on)\b|\bnot to blame\b|\b(?:nobody|no one|no-one|no person|none of) (?:\w+ ){0,5}?(?:told|warned|mentioned|said|informed|let me know|has warned|thought to)\b",
        unless=r"\b(?:not|without|rather than|won't|shan't|easy to|tempting to|could) (?:\w+ )?blame (?:the|it)|\bi (?:don't|do not|won't) blame|\bright to blame",
    ),
    shape(
        "due because thanks owing but since so for had until before",
        r"\b(?:due to|because of|owing to|thanks to|on account of|as a result of|but for|down to) (?:an? |the |my |some |your |that |this |heavy |unexpected |exceptional )*(?:\w+ ){0,2}?"
        + _NOUN
        + r"\b"
        r"|\bhad (?:the|my|your|anybody|anyone|someone|somebody|nobody) (?:\w+ ){0,3}(?:worked|been|told|mentioned|not|warned|come|run|said|printed|given|sent)\b.{0,40}\b(?:i'd|i would|i should|we'd)\b"
        r"|\bwould(?:'ve| have) been (?:on time|there|with you|punctual|early|fine)\b[^.]{0,12}\b(?:but|had|if|except|only)\b|\bi'd have been (?:on time|there|with you)",
        unless=r"\bthanks to (?:a new|the new|the bicycle)",
    ),
    shape(
        _BLAMED,
        r"(?:^|[,;:.-] ?|\b(?:and|but|as|because|since|so|when|while|that|where|for|though|said|to) )"
        + _OF
        + r" (?:own |new |own |stupid |bloody |old |usual |poor |\d+ )?(?:\w+ (?:on|of|in|at|from) (?:\w+ ){0,2}){0,1}"
        + _NOUN
        + r"(?: (?:on|of|in|at|for|from|who|that|which|your|the|side|river) ?(?:\w+ ){0,4}?)?(?: (?:had|has|have|then|just|simply|also|at|completely|suddenly|again|both|apparently))* "
        + _BAD
        + r"\b",
        unless=r"\bi (?:hadn't|had not|should|ought|forgot|failed|let)\b|\b(?:my|your) team (?:had|kept|has)|\bit was for me\b|\bmine (?:to|alone)|\bmy (?:own )?(?:fault|doing|mistake)\b(?! (?:but|although))|\byou (?:said|told|mentioned|described)\b|\byour team (?:lost|had|gave)|\b(?:your|the) (?:\w+ )?(?:team|office|school|room|line|platform|system|app|questions?) (?:had|kept|gave|made|held|put)\b|\btaught\b|\bi let my\b",
    ),
    shape(
        "such these those things it this that",
        r"\b(?:such|these|those) (?:\w+ )?(?:moments?|things|incidents?|mishaps?|mix-?ups|slips?|problems?|interruptions?|glitch(?:es)?|delays?|lapses?|mistakes?|failures?|accidents?|occurrences?|events?)(?: (?:of this (?:kind|sort)|like (?:this|that)))? (?:(?:are|is|do|can|will|may|seem|just|simply|sometimes|unfortunately|sadly|often|only|all|too|quite|inevitably|alas|of course)\W+)*(?:common(?:place)?|happens?|occurs?|arise|inevitable|unavoidable|to be expected|part (?:of|and parcel)|a fact of|bound to|normal)\b"
        r"|\b(?:it|this|that) (?:happens|can happen|could(?:'ve| have)? happen(?:ed)?|does happen) to (?:\w+ )?(?:anyone|anybody|everyone|everybody|the best|all of us|us all|most)\b",
        unless=r"\b(?:no|not an|isn't an) excuse\b|\bsuch (?:events|things) (?:\w+ )?(?:for|at) (?:you|your)\b|\bi (?:can |could |would )?(?:prevent|plan for|handle|track|log|fix)",
    ),
    shape(
        "anyone anybody any everyone else someone way culture worded formulated confusing misleading unclear hot stifling",
        r"\b(?:anyone|anybody|any (?:\w+ )?(?:person|candidate|man|woman)|everyone) (?:would|could|might|else would)(?:'ve| have)?\b.{0,60}\b(?:misread|lost|been|got|thrown|late|done|lose|confused|concentrat|struggl|made|fallen)"
        r"|\b(?:badly|poorly|confusingly|strangely) (?:worded|formulated|phrased|marked|signed|signposted|labelled)|\b(?:was|were|are|is) (?:\w+ )?(?:confusing|misleading|unclear|ambiguous)\b",
        unless=r"\b(?:my|i) (?:\w+ ){0,3}(?:confusing|unclear|muddled)|\bmy answer",
    ),
)

EXPLAINS = (
    shape(
        "left put up noted lay anxious worried distracted copied stayed tired flustered because since misjudged misread forgot had as confused nervous nerves reason meant thought believed planned set took supposed assumed alarm calendar diary why overslept mistook wrote hadn't read",
        r"\bi (?:had |simply |just |then |also |must have |completely |stupidly |wrongly |foolishly |honestly )*(?:misjudged|misread|mis-read|forgot|forgotten|confused|mistook|mixed|thought|assumed|planned|set|hadn't|had not|put|wrote|noted|copied|took|read|left|meant|lay|stayed|was (?:so |very |a little |a bit |rather )?(?:nervous|tired|up|worried|anxious|flustered|distracted|confused))\b"
        r"|\bbecause\b|\bthe reason\b|\bwhich is why\b|\bthat is why\b|\bthat's why\b|\bnerves\b",
    ),
)

_SICK = (
    r"vomit\w*|thrown? up|throwing up|threw up|diarrh?oea|migraines?|panic attack|anxiety (?:attack|disorder|medication)|depression|bipolar|adhd|bowels?|bladder|nausea|nauseous|the runs|"
    r"gout|ulcer|kidney stones?|chemo\w*|seizures?|ibs|menopaus\w+|hot flush\w*|withdrawal|food poisoning|symptoms?|racing heart|numb fingers|blood pressure|cramps|"
    r"antidepressants?|anti-depressants?|lithium|insulin|valium|xanax|sertraline|prozac|citalopram|morphine|codeine|beta-?blockers|ritalin|sedatives?|sleeping (?:tablets?|pills?)|my (?:new )?(?:meds|medication|tablets|pills|dose|therapist|psychiatrist|neurologist|oncologist|counsellor|shrink)|the (?:tablets|pills|medication|meds)|doctor prescribe\w*|"
    r"strong painkillers|diagnos(?:ed|is)|dehydrat\w+|puk\w+|stomach (?:bug|upset|flu|cramps|pump\w*)|rash|sick (?:all night|twice|three times|on the|in the|into)|being sick|been sick|passed out|fainted|collapsed|haemorrhoids|piles|hernia|period pains?|miscarriage|a&e|hospitali[sz]ed|blood tests?|stitches|burnout|breakdown|therapy"
)
_DRINK = (
    r"hung-?over|hangover|(?<!you )(?<!them )(?<!him )(?<!her )(?<!us )(?<!all )(?<!left )(?<!it )(?<!question )hanging\b|drunk|drinking|tipsy|booze\w*|boozy|wines?|beers?|lager|pints?|vodkas?|whisk(?:e?y)|brandy|gins?(?: and tonics?)?|tequilas?|rum|champagne|prosecco|cocktails?|mojitos?|margaritas?|shots|drinks|"
    r"cocaine|coke|weed|joint|spliff|cannabis|edible|drugs|ecstasy|smoked (?:a|some|something)|smoking (?:weed|something)|stag (?:do|night|party)|hen (?:do|night)|bender|night out|had a few|few too many|one too many|sober|off my face|open bar|nightcaps?"
)
_HOME = (
    r"divorc\w+|separat(?:ed|ion)|custody|broke up|break-?up|dumped|(?:has|had|wife|husband|partner|boyfriend|girlfriend|he|she) left me(?! (?:no|with|little|waiting|to))|moved out|walked out|thrown me out|kicked me out|cheat\w+ on|affair|"
    r"rows? with|(?:had|having|of our|another|an|big|long) (?:\w+ ){0,3}?arguments?|argued (?:all|until|with (?:my|him|her))|quarrel(?:led|ling) (?:with|all|until)|shouting match|fight(?:ing)? with|splitting up|marriage|arrested|in prison|in jail|in court|rehab|funeral|will he left|"
    r"(?:my|our) (?:ex|mother-in-law|in-laws|landlord)|estranged|not speaking|hard patch|rough patch|boyfriend|girlfriend|pregnan\w+|dementia"
)
_MONEY = (
    r"in debt|debts?|(?:behind on|behind with|pay(?:ing)?|paid|owe|of) (?:the |my |our )?(?:rent|mortgage|bills)|rent (?:of|is|on|was|due|money|arrears)|(?:my|our|the) (?:\w+ )?mortgage(?! (?:desk|team|product|advice|book|business|adviser|application|sales)|s\b)|overdraft|overdrawn|maxed out|bankrupt\w*|evict\w*|bailiffs?|(?:my|our) (?:\w+ )?(?:arrears|savings)|"
    r"without (?:a )?salary|no income|can(?:'t|not) afford|could(?:n't| not) afford|(?<!it )(?<!it just )(?<!it is )(?<!it's )(?<!that )(?<!things )(?<!which )broke\b(?! (?:down|in|off|the|my|up|out|it))|payday loan|loan shark|credit cards?|in my account|food bank|unpaid bills|skint|pawn\w*|gambl\w+|benefits (?:have )?(?:stopped|were|got)"
)
_TOLD = " ".join(CLASSES[name] for name in ("DRINK", "MEDICINE", "ILLNESS", "BREAKUP", "MONEY", "FAMILY")) + (
    " hanging sauce night nightcap nightcaps bender stag hen few dose thrown moved broke walked left kicked marriage patch dementia racing "
    "numb pressure hot flushes hospital hospitalised hospitalized breakdown stress fainted collapsed piles stitches drip stones upset bug food "
    "passed hen loan card cards account skint gambling gambled worse tests painkillers lager dementia vodkas bowels haemorrhoids whisky brandies party spliff ecstasy coke smoking drugs speaking"
)
OVERSHARE = (
    shape(
        _TOLD,
        rf"\b(?:{_SICK}|{_DRINK}|{_HOME}|{_MONEY})\b",
        unless=r"\b(?:your|patients?|clients?|customers?|residents?|clinic|ward|launched|campaign|budget|sold|ran|reduced|led|trained|managed|served|bar staff|audit|ledger|brand|menu|covers|system|scheme|forms|team|certified|qualified|prescriber|"
        r"collected|collections|portfolio|accounts|insurance|policy|advice|charity|article|nothing stronger|wine list|cellar|reorganisation|years of|programme|program)\b",
    ),
)
