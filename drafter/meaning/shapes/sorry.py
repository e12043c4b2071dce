"""Apologising, and what spoils an apology: hedged harm, nothing named."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

APOLOGY = (
    shape(
        "sorry soz sorry's sorryy sorryyy sorryyyy sozz sozzz sry désolé desolated",
        r"\b(?:sorry+|soz+|sry|désolé)\b|\bi am desolated\b",
        unless=r"\bsorry to (?:hear|learn|read|see|find|be (?:leaving|losing)|lose|miss out|say that (?:you|the|your))\b|"
        r"\b(?:won't|not|never|wouldn't|be|n't be|feel|felt|looks?|look) sorry\b(?! (?:for|that i|to have))|sorry[- ]looking|\bsorry (?:state|sight|tale|lot)\b|"
        r"\b(?:was|were) (?:\w+ )?sorry (?:when|to|it|that (?:our|the|your|we|you|it))\b|\b(?:he|she|they|who|nobody|somebody|driver|colleague) (?:\w+ )?(?:said|says|say) sorry\b|"
        r"\bsorry (?:is a word|or not|seems to be)\b|\b(?:safe|safer) than sorry\b|\bnot being sorry for me\b|"
        r'"\s*sorry\b|\bsad and sorry to\b|\bsorry to see\b|\btold? \w+ (?:i said )?sorry\b|\bsorry for your (?:loss|trouble)',
    ),
    shape(
        "apologise apologize apologies apology apologising apologizing apologised apologized apols apology's",
        r"\bapol(?:og\w+|s)\b",
        unless=r"\b(?:never|needn't have|not have|nobody|he|she|they) (?:once )?apologi[sz]ed?\b|\bthe apology (?:in|that|your|on|from)\b|"
        r"\b(?:your|their|his|her) apolog(?:y|ies)\b|\bno (?:need to apologi|apolog)|\bowes? me an apolog|\bapology (?:letters?|email|note|for (?:mon|tues|wednes|thurs|fri|satur|sun)day\W*$)\b|"
        r"^\W*(?:subject|#+|\*\*|sure|certainly)\W|\b(?:leads?|opens?) with (?:the|an) apology\b|\b(?:that|on|second|one) apology\b|\bowe us both\b|"
        r"\bapologies (?:accepted|on behalf|to chaucer|by hand)\b|\bapology to passengers\b|\bwrote apologies\b|\bpublic apologies\b|\byour acceptance of\b|\bapology from me (?:surely|should)",
    ),
    shape(
        "regret regrets regretted remorse contrition",
        r"\b(?:i|we|and) (?:\w+ ){0,3}?regret(?:ted)?\b(?! to (?:inform|say|hear|tell|learn)|,? i (?:have|had) (?:none|no))|"
        r"\bregrets? (?:is|are) (?:hereby|due|offered|expressed)|\b(?:my|with|sincere|deep|deepest|our) (?:\w+ ){0,2}regrets?\b(?! is that| that our| that (?:we|the))|"
        r"\bhow much i regret\b|\bregret it\b|^regrets? (?:for|about|over)\b|"
        r"\bmy (?:\w+ )?(?:regrets?|remorse|contrition) (?:is|are|knows?|has|will|remains?)\b",
        unless=r"\b(?:not|won't|never|don't|n't|nothing to|no) regret\b|\bdoubt \w+ regret|\bregrets that (?:she|he|they)|\b(?:only|one|sole) regret (?:is|was)\b|\bmy regret (?:is|was) (?:only |just )?(?:that|not)\b",
    ),
    shape(
        "forgive forgiveness pardon pardons excuse excuses culpa amends regretted regrets regret bad contrition rue remorse",
        r"\bmy bad(?! (?:day|luck|leg|back|knee|eye|habit))\b|\b(?:thousand|many|ten|hundred) pardons\b|\bmy excuses (?:to|for)\b|\b(?:accept|offer|convey|tender|with) (?:[\w']+,? ){0,4}?(?:excuses|contrition|remorse|regrets?)\b|"
        r"\b(?:is|are|was) (?:\w+ )?regretted\b|\bexpress(?:ion of)? (?:\w+ )?(?:regret|contrition|remorse)\b|^regrets?[, ]|\bi rue\b|\b(?:matter of|it is with) (?:\w+ )?regret (?:to me|that i)\b|"
        r"^(?:[\w']+,? ){0,4}?(?:forgive|pardon|excuse) (?:that|me|my|how|what|it|all|today|yesterday|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bexcuse me(?=[,!.]|$)|\bbegging your pardon\b|^pardon[,!.]|\bthen pardon\b|"
        r"\b(?:forgive|pardon) (?:me|my|us|the|this|a|an)\b|\bexcuse (?:me for|my|the)\b|\b(?:beg|ask|crave|request) (?:for )?(?:your |the |her |his )?(?:pardon|forgiveness)\b|\bmea culpa\b|\bforgiveness for\b",
        unless=r"\b(?:can|could|will|would) you (?:ever )?(?:forgive|pardon)|\b(?:until|that|if|to|i'd|you) (?:you )?(?:forgive|pardon)\b|\bforgive the pencil|\bmy bad (?:day|luck)|\bcould not forgive|\bforgive myself|\bforgive and forget",
    ),
)

_SORRY = r"(?:sorry|soz|sry|apolog\w+|apols|regret(?:s|ted)?|pardon|forgive|my bad|mea culpa|contrition|excuses|excuse me|excuse (?:it|my))"
# How a reader is made out to have taken it, as against what the writer did.
_HURT = (
    r"(?:offen\w+|upset|hurt\w*|slight\w*|insult\w*|bother\w*|put (?:\w+ ){0,2}?(?:out|off)|inconvenienc\w+|troubl\w+|uncomfortable|disrespect\w+|amiss|affected|embarrass\w+|wound\w*|annoy\w*|"
    r"disappoint\w*|frustrat\w*|distress\w*|shock\w*|ruffled|trodden|trod|rankled?|jarred|grated|rude\w*|sharp|flippant|abrupt|curt|arrogan\w+|tactless|hurtful|insensitive|unkind|awkward\w*|unwelcome|"
    r"misunderst\w+|misread|misinterpret\w*|overlooked|talked over|let down|steamrolled|ignored|dismiss\w+|disturb\w*|badly|wrong way|to (?:heart|every\w*)|out of (?:turn|line|order|joint)|overstepped|criticism|crooked)"
)
_ONE = r"(?:you|he|she|they|u|anyone|anybody|someone|somebody|people|folk|others?|(?:some|any|certain|one or two)(?: of you| people| on| in| persons| attendees| guests| colleagues)?|(?:the|your) (?:\w+ )?(?:board|panel|team|committee|others?|room|staff)|(?:mr|mrs|ms|dr|miss)\.? \w+|madam|sir)"
_UNSURE = (
    r"(?:if(?! (?:you (?:have|had|can|could|would|want|wish|like|are (?:free|open|willing)|'d|should|ever|choose|prefer|think|need)|i (?:may\b(?! have)|can|could|sound|had|might\b(?! have))|(?:it|that) (?:helps|suits|works|is (?:any|of use|possible|easier|convenient))|possible|there(?:'s| is| were) (?:a|any|another) (?:\w+ )?(?:chance|way|time|slot|gap)|only|need|time|convenient))"
    r"|in case|in the (?:\w+ )?event|to (?:the|whatever) (?:extent|degree)|insofar|in ?so far as|inasmuch|assuming|supposing|suppose|provided|where (?:feelings|one has|offen[cs]e|it (?:was|caused))|(?<!i )(?<!we )(?<!you )(?:were|had) (?:it|that|this|any\w*|toes|i said|my|some\w*)"
    r"|where my \w+ (?:fell|was|were)|should (?:(?:my|any\w*|some\w*|the|your|what|it|i|a|\w+day)\b(?! (?:like|prefer|suit|work|be (?:able|convenient|free|possible))))(?= (?:[\w'-]+ ){0,6}?(?:have|prove|turn|strike|had)\b))"
)
_MIGHT = r"(?:may|might|could|perhaps|possibly|seems?|conceivably|potentially)"
CONDITIONAL = (
    shape(
        "sorry soz sry apologise apologize apologies apology apologetic apologises apologised regret regrets regretted forgive pardon excuses excuse bad culpa apols contrition",
        rf"\b{_SORRY}\b(?:(?!\b(?:i'd|i'll|i would|i will|understand|gladly|you can|hope)\b|, and |, but )[^;]){{0,90}}?\b{_UNSURE}\b|\b{_UNSURE}\b[^;]{{0,110}}?[,;]? ?\b{_SORRY}\b"
        rf"|\b(?:perhaps|possibly|maybe|it (?:may|might|could) (?:well )?be|no harm|never meant|hate to think|hate it)\b[^.]{{0,80}}?\b(?:if so|if i did|if there was|(?:in|for) (?:which|that) case|and then)\b"
        # Not what was done is regretted, but how they took it.
        rf"|\b(?:sorry|regret|apologi[sz]e|pity|shame|unfortunate)\b,? (?:that )?(?:all |both )?{_ONE} (?:\w+ ){{0,1}}?(?:(?:may|might|should|would|have|had|has|all|both|seem(?:ed)? to(?: have)?) ){{0,2}}(?:feels?|felt|(?:were|was|are|is|weren't|wasn't|been)(?! (?:kept|left|made to|waiting|stood|sat|sitting|forced|obliged|not told|given))|found|took|taken|thought|saw it|read (?:it|my|that)|heard (?:it|my)|chose|got (?:the wrong|annoyed|cross)|understood|misread|believed?|perceived?|experienced?|interpreted)\b"
        rf"|\b(?:sorry|regret|pity|apologi[sz]e)\b (?:that )?(?:my|it|the|what i)\b[^.;]{{0,40}}?\b(?:(?:was|were|been) (?:\w+ )?(?:taken|read|heard|interpreted|seen|understood|perceived|received|misunderstood|misread|felt)|struck (?:you|some|any\w+|the \w+) as|came (?:across|over) (?:as|to))\b"
        # To whom it is said is left open.
        rf"|\b(?:to|for|with)(?: the feelings of)? (?:anyone|anybody|whoever|whomever|any (?:\w+ ){{0,2}}?(?=who)|everyone who (?:may|might|felt|was)|(?:those|all|such)(?: (?:of|among|in) (?:you|the \w+))?(?= who(?:se)?\b[^.;]{{0,40}}?\b(?:(?:may|might|could|choose|chose|felt|easily|consider)\b|{_HURT}))|some\b(?=[^.;]{{0,20}}\b{_HURT}))"
        rf"|\b(?:told|hear|gather|understand|see|know|aware)\b (?:that |how )?(?:\w+ )?{_ONE}[^.;]{{0,40}}?\b{_HURT}\b[^.;]{{0,30}}\b{_SORRY}\b"
        r"|\b(?:sorry|hate) to think (?:that )?i\b|\bthat you (?:feel|felt|were|took)\b[^.;]{0,40}\b(?:sadden|regret|sorry)",
        unless=r"\b(?:feedback|hear|learn|know|tell me) (?:\w+ ){0,4}?if\b|\bin any case\b|\b(?:not|won't|n't|will|never|doubt you'll) (?:be sorry|regret)\b|\bif (?:i|it) (?:\w+ ){1,6}?and (?:i|it) did\b|\bsorry (?:not|to (?:hear|ask|trouble|bother))\b|\b(?:you'll|you will|you'd|would) regret|\bsafe than sorry|"
        r"\bno ifs|\bsorry for (?:\w+ing|my|the|that|what) [^.;?]{0,80}[,;] (?:and |but )?(?:i'd|i would|i'll|i can|i could|would you|could you|please)\b",
    ),
    shape(
        "if anyone anybody whoever maybe perhaps possibly may might some someone somebody those pity suppose supposing event jarred everyone everybody every extent should i'd",
        rf"\bif (?:i|my|the|anything|something|it|any\w*|that|what|some\w*) [^.;:]{{0,60}}\b(?:{_HURT}|caused?|gave|came across|seemed|rubbed|stepped|felt|made (?:you|anyone|anybody)|lost time)\b"
        rf"|\b(?:anyone|anybody|any of you|whoever|those|whomever|everyone|to the extent|insofar|in the event|supposing|some(?:body|one)?'?s?|(?:one|some)(?: or two)? of you)\b[^.;]{{0,30}}\b(?:may|might|could|was|were|felt|feels?|took|has|have|is|got|found|tone|whose|if)\b[^.;]{{0,30}}\b(?:{_HURT}|tried|strong)\b"
        rf"|\b(?:perhaps|maybe|possibly|(?:it|some) (?:may|might) (?:be|call|say|have)|(?:may|might|would|could)(?: well)?(?: not)? have (?:been|come|seemed|landed|struck|sounded|caused))\b[^.;]{{0,50}}?\b(?:{_HURT}|hard for some|everybody's|everyone's|every taste|funny as|strong|too (?:much|strong)|for (?:some|the wrong))\b"
        rf"|\bsome (?:\w+ )?(?:might|may|would|could) (?:call|find|say|think|consider)\b|\bfolk would be {_HURT}|\bpity (?:that )?(?:you|the \w+|they) (?:saw|read|took|heard|felt)\b",
        unless=r"\b(?:would (?:you|it)|might i|could i|may i|could you|can i|all right|alright|like to hear|wish to hear|let me know|tell me|want to know|how)\b|\bif (?:i|it) (?:\w+ ){1,7}?and (?:i|it) did\b|\bcould have been\b|\bappeal\b|"
        r"\b(?:client|customer|patient|guest|pupil|supplier|passenger)s?\b|\bif (?:the )?(?:dough|offence)|\bput you off\b",
    ),
    shape(
        "inconvenience offence offense trouble frustration disruption discomfort hurt upset difficulty annoyance distress "
        "bother disappointment confusion embarrassment awkwardness harm impression inconveniences feelings disturbance irritation "
        "displeasure unpleasantness stress nuisance hassle feathers toes worry concern problems difficulties bad-feeling anxiety slight waste "
        "damage toe delay misunderstanding misunderstandings inconvenienced any whatever such possible potential may might",
        r"\b(?:any|whatever|such|all|the|an|every|what|possible|potential)\b[^.;:]{0,50}?\b(?:inconveniences?|offen[cs]e|trouble|frustration|disruption|discomfort|hurt|upset|difficult(?:y|ies)|annoyance|distress|bother|disappointment|confusion|embarrassment|awkwardness|harm|impression|feelings?|disturbance|irritation|displeasure|unpleasantness|stress|nuisance|hassle|worry|concern|problems|anxiety|damage|misunderstandings?|delay|slight|feathers|toes)\b"
        rf"[^.;:]{{0,60}}?\b{_MIGHT} (?:\w+ ){{0,3}}?(?:have|has|be|been|cause|caused|create|felt|had)\b"
        r"|\b(?:any|whatever|possible|potential|such(?! a\b)) (?:\w+,? ){0,4}?(?:inconveniences?|offen[cs]e|trouble|frustration|disruption|discomfort|hurt|upset|difficult(?:y|ies)|annoyance|distress|bother|disappointment|confusion|embarrassment|awkwardness|harm|feelings?|disturbance|irritation|displeasure|unpleasantness|stress|nuisance|hassle|worry|concern|problems|anxiety|damage|misunderstandings?|waste of|hold-up|slight|unease|ill feeling)\b(?! (?:at all|whatsoever) (?:if|to))"
        rf"|\b{_SORRY}\b[^.;]{{0,40}}? (?:any|whatever|such|what(?:ever)?) [^.;]{{0,60}}?\b(?:may|might|could|should|caused|cause|causing|resulted|occasioned|arisen|created|suffered|incurred|taken|given)\b"
        rf"|\b(?:any|whatever|such|what)\b[^.;]{{0,60}}?\b(?:may|might|could) (?:well )?(?:or may not )?have\b[^.;]{{0,60}}?\b{_SORRY}\b",
        unless=r"\b(?:no|without|not|isn't|save you|happy to|glad to|won't be|be|the least|least) (?:\w+ ){0,2}(?:any|the|whatever) (?:trouble|bother|hassle|problem)|if (?:it'?s|it is|that'?s|that is) any|\bany concerns? you|at any trouble|\b(?:least|little) trouble|"
        r"\bany (?:inconvenience|awkwardness|offence) (?:to passengers|store|under|you find)|\bif i can|\b(?:i'd|i would|would you|could you|i could)\b(?!.{0,80}\b(?:sorry|apolog|regret|forgive))",
    ),
)

_WHEN = r"(?:today|yesterday|earlier|last (?:week|night|time|month)|this (?:morning|afternoon|week|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?(?: (?:morning|afternoon|evening|last))?)"
_TROUBLE = (
    r"(?:behaviou?r|conduct|performance|showing|actions?|mess|situation|incident|inconvenience|trouble|issues?|events?|shortcomings?|mishap|matters?|episode|chaos|confusion|problems?|circumstances|scene|disturbance|bother|drama|unpleasantness|debacle|hiccup|mix-up|mixup|muddle|fiasco|disaster|shambles|carry-on|fuss|experience|outcome|impression|lapse|mistakes?|errors?|misunderstanding|disruption|occurrence|fault|failings?|"
    r"thing|business|affair|day|awkwardness|professionalism|judge?ment|part in (?:things|it|that|all this|the \w+|\w+day)|state|misfortune|side of (?:things|it)|share|handling of (?:things|it|the \w+)|turn of events|state of affairs|tenor|tone|atmosphere|hour|interview|meeting|appointment|discussion|exchange|session|manner|attitude|approach|demeanou?r|antics|nonsense|palaver|kerfuffle|bad form|hash|hames|wobble)"
)
_THING = (
    r"(?:every ?thing|(?:what|whatever|that which) (?:has )?(?:happened|occurred|went on|took place|went wrong|transpired|passed|it was|came over me|came to pass|ended up happening|went down|unfolded|was (?:said|done)|we (?:all )?(?:saw|had|went through)|you (?:all )?(?:saw|got|witnessed|sat through|had to \w+(?: \w+)?)|i (?:did|was|said|put you(?: all| both)? through))|where (?:it|we|things) (?:\w+ )?(?:ended|went|landed|got to)(?: up)?|(?:the|my) (?:\w+ )?(?:tenor|tone|nature|quality|standard|state|course|manner|level|mood|feel|flow) of (?:(?:the|our|my|that|this|last|it|\w+day's) ?)?(?:\w+ )?\w+|(?:(?:how|the way|the manner in which) )?(?:the )?(?:things|it all|matters|the (?:morning|afternoon|day)|all|the (?:interview|talk|call)|our (?:interview|meeting|call|talk|chat|discussion|exchange)) (?:\w+ ){0,2}?(?:went|go|going|turned out|ended|panned out|unfolded|played out|came out|not going)(?: (?:to plan|the way \w+ \w+))?|"
    r"(?:how|the way|the manner in which) (?:[\w']+ ){0,5}?(?:acted|behaved|went|came across|handled|performed|presented myself|conducted myself|turned out|was|were|left things|left it|carried on|spoke|talked|handled (?:myself|things|it))|earlier|before|"
    r"(?:the|my|our|a|that|this|any|all|last \w+'s|\w+day's) (?:lack of )?(?:(?!missed|late|wrong|technical)(?:\w+(?:ful|able|ible|ate|al|less|ous|ic|ing|ent)|whole|other|silly|stupid|last|earlier|entire|poor|less than \w+|own|overall|sorry|various|not so good|bad|little|big|slight|brief|first|second|bit of a|bit of|many|(?:morning|afternoon|week|evening)'s|messy|clumsy|shabby|day's|week's|\w+day(?:'s)?|today's|yesterday's|previous|rather|very) ){0,3}?"
    + _TROUBLE
    + r"|(?:lack of (?:\w+ )?(?:professionalism|judge?ment|tact|care))|all (?:of )?(?:this|that|it|the (?:chaos|mess|trouble|bother|fuss))|any and all of it|"
    r"(?:that|the|this) (?:whole |other |silly |stupid )?thing i (?:did|said)|anything i did|being (?:\w+ ){0,2}?(?:like that|much|mess|difficult|awkward|weird|off|useless|myself|me)|(?:not (?:being|doing|giving|having) (?:\w+ ){0,2}?(?:at my best|myself|on form|up to \w+|better|more|my best|good enough|a good day)|falling short|making (?:a|such a) (?:\w+ )?(?:mess|scene|fool|hash|spectacle|show)(?: of (?:it|things|myself))?|making (?:it|things|you feel) (?:\w+ )?(?:awkward|weird|difficult|uncomfortable|strange))|letting (?:you|u|everyone|the \w+) (?:all )?down|how i (?:\w+ )?(?:was|behaved|acted)|yours truly|it all|the (?:above|other \w+|whole \w+)|"
    + _WHEN
    + r"|not (?:having )?(?:met|meeting) (?:the|your) (?:standards?|expectations))"
)
# A deed told after all: it is no longer vague.
_TOLD = r"(?![,:;]? (?:\w+ ){0,3}?(?:that (?:i|my|we)\b(?! (?:left|gave|made|caused|was in))|when\b|where i|by which|i (?!am\b|was\b|did\b|do\b|left\b|gave\b|made\b|caused\b|know\b|can\b|feel\b|have\b|want\b)\w+|of (?:calling|my|being|missing|arriving)|to (?:mr|mrs|ms|sister|dr)\b|you (?:seem|may)))(?!(?::|,| -) (?:i (?!was|am)|i've|i'd|my|in which|by)\b)(?!:)(?! (?:with|over|around|regarding|about|of) (?!you\b|me\b|today|yesterday|last|the (?:other|interview|meeting|day|last)|\w+day|(?:our|the|my|that|this) (?:\w+ )?(?:meeting|interview|conversation|talk|chat|call|day|discussion|session|exchange)))"
_END = r"(?=$|[ .,;:!?)-])"
_ADVERBS = r"(?:(?:very|so|deeply|sincerely|truly|really|do|most|again|all|unreservedly|wholeheartedly|both|to you|to the team|to you all|please|kindly|me|us) ){0,3}"
VAGUE = (
    shape(
        "sorry apologise apologize apologies apology regret regrets forgive pardon soz apols excuse excuses overlook contrition amends bad désolé",
        rf"\b(?:sorry|soz|apologi[sz]e|apologies|apology|regrets?|pardon|apols|excuses|contrition|amends|my bad|forgive (?:me|us)|excuse me|désolé)\b(?:(?!\b(?:for|i(?! am)|my|when|\w+ing)\b)[^.;:]){{0,50}}? (?:for|about|regarding|over|concerning|as to|re:?|at|in respect of|with (?:regard|respect) to) (?:\w+ (?=of ))?(?:of )?{_THING}{_END}{_TOLD}"
        r"|^(?:[\w']+,? ){0,3}?(?:sorry|soz|apologi[sz]e|apologies)(?: \w+){0,2}? (?:for|about) (?:that|this|it|it all)(?=$|[,.!?])"
        rf"|\b(?:regret|forgive|pardon|excuse|overlook) {_ADVERBS}{_THING}{_END}{_TOLD}"
        rf"|^(?:[\w']+,? ){{0,2}}?(?:for|of|about|regarding|as to) {_THING}{_END}[^.;:]{{0,60}}?\b(?:sorry|soz|apolog\w+|regrets?|pardon|excuses)\b"
        rf"|^(?:what|whatever|the|my|our) [^.;:,]{{0,40}}?(?:happened|passed|transpired|came over me|went wrong|inconvenience|conduct|behaviou?r)\b[^.;:]{{0,40}}\b(?:sorry|apolog\w+|regret|excuses|pardon)\b"
        rf"|^it is with (?:\w+ ){{0,2}}regret that i (?:look|think|reflect)\b|\bsorry (?:that )?i (?:made|let) (?:things|it|you|everyone|everything|myself|the side)(?: (?:all|so|a bit))* (?:down|awkward|weird|difficult|uncomfortable|strange)\b{_TOLD}",
        unless=r"\bif (?:i|my|the|any|it|you were|feelings|there)\b|\b(?:may|might|could) (?:\w+ )?have\b|\bshould (?:my|it|any)|\bto the extent|\bany (?:\w+ )?inconvenience|\b(?:not|never|won't|can you ever|will) (?:regret|forgive)|\bsorry (?:to hear|for your)|\byou seem\b|\bwhere feelings|perceived|interpreted|\bmight've|that you (?:were|feel)|\btouchier|upset the|\bthank|\bobliged|\bobligation|\bexcuse me, (?:is|could|can|which|where)|\bof me to\b|"
        r"\b(?:missed|called you|interrupted|forgot|overslept|late|lateness|wrong|spilled|dropped (?!the ball)|laughed|joke|phone|hung up|yawned|swore)\b",
    ),
    shape(
        "sorry apologise apologize apologies apology regret forgive pardon soz apols excuse culpa pardons regrets",
        r"^\W*(?=[^.;]*\b(?:sorry|soz|apolog\w+|forgive|pardons?|regrets|mea culpa)\b)(?:(?:again|oh|hey|hi|i|am|i'm|so|very|truly|once|more|really|please|accept|my|our|sincere|sincerest|deepest|most|heartfelt|massive|huge|big|apologies|apology|apologi[sz]e|sorry|soz|do|just|wanted|want|wish|to|say|sincerely|deeply|from|the|bottom|of|heart|you|your|team|crew|whole|an|a|owe|owed|ever|dreadfully|awfully|for|it|that|all|this|both|forgive|me|beg|and|can|only|offer|how|pardons?|terribly|honestly|am|is|are|in|order|due|here|mine|have|like|i'd|would|should|feel|may|if|begin|by|with|start|simply|first|let|allow|profound|unreserved|unreservedly|humble|mea|culpa|there's|no|dressing|up|about|belated|as|regrets|them|thousand|words|say|not|can't|enough|word|express|extend|mr|mrs|ms|dr)\b\W*){2,}(?:(?<=[,.] )\w+\W*(?:\w+\W*)?)?$"
        r"|^(?:an|you are owed an|here's an|a \w+) apology\b(?: is| are)?(?: \w+){0,3}(?=[,.]|$)(?!.{0,60}\bfor\b)|\bsorry doesn't begin\b",
    ),
    # A clause that names no deed, and the apology after it.
    shape(
        "sorry apologise apologize soz apologies apology regret",
        r"^(?:on reflection,? |gosh,? |well,? |look,? |honestly,? |i know (?:that )?)?(?:"
        r"i (?:\w+ )?(?:let (?:you|myself|u|everyone|the side|the team|people|you all)(?: all| both)? down(?: in that room| badly| today)?|mess(?:ed)? (?:it |this |that |things )?up|blew it|screwed up|(?:was|am) (?:wrong|off|a mess|out of order|out of line)|did wrong|got it wrong|made (?:a|an|some) (?:\w+ )?(?:mess|mistakes?|error|errors|hash|shambles|fool)(?: of (?:it|things|judge?ment|myself))?|behaved (?:\w+ )?(?:badly|poorly)|fell short|wasn't myself|could have done better|was not at my best|wasn't at my best|handled (?:it|that|things) (?:\w+ )?(?:badly|poorly))"
        r"|(?:that|it|this|things|what a|our (?:chat|meeting|talk|interview|call)|the (?:interview|meeting|call)|my (?:behaviou?r|conduct|performance)|what (?:i did|happened))\b(?! (?:my|i)\b)(?! (?:\w+ ){0,8}?(?:joke|remark|name|late|phone|to (?!be|my|your)\w+)\b)(?: [\w']+){1,9}?|my (?:fault|bad),? (?:all of it|all|entirely)|you were right to be \w+|i'd take (?:that|it) (?:\w+ )?back(?: if i could)?"
        r")(?:,|;| -|,? and| so)(?: and| so| for (?:that|which|it))* (?:i am |i'm |i do |i can only |my |i |am |many |sincere |how |i say ){0,2}(?:very |truly |so |deeply |really |sincerely )?(?:sorry|apologi[sz]e|apologies|soz|regret)\b(?! (?:that )?(?:i|we|to|my)\b)(?! (?:for|about) (?!it\b|that\b|this\b|every|all\b))",
        unless=r"\bif (?:i (?!could)|my|any)|\bperhaps|\bmay have|\b(?:was|is|were) (?:mine|me)\b",
    ),
)
