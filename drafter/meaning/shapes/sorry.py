"""Apologising, and what spoils an apology: hedged harm, nothing named."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

APOLOGY = (
    shape(
        "sorry soz sorry's sorryy sorryyy sorryyyy sozz sozzz sry désolé desolated",
        r"\b(?:sorry+|soz+|sry|désolé)\b|\bi am desolated\b",
        unless=r"\bsorry to (?:hear|learn|read|see|find|be (?:leaving|losing)|lose|miss out|say that (?:you|the|your))\b|"
        r"\b(?:won't|not|never|wouldn't|be|n't be|feel|felt|looks?|look) sorry\b(?! (?:for|that i|to have))|\bsorry (?:state|sight|tale|lot|they|he|she|people|customers?|patients?)\b|"
        r"\b(?:was|were) (?:\w+ )?sorry (?:when|to|it|that (?:our|the|your|we|you|it))\b|\b(?:he|she|they|who|nobody|somebody|driver|colleague) (?:\w+ )?(?:said|says|say) sorry\b|"
        r"\bsorry (?:is a word|or not)\b|\bsafer? than sorry\b|\"\s*sorry\b|\bsorry for your (?:loss|trouble)",
    ),
    shape(
        "apologise apologize apologies apology apologising apologizing apologised apologized apols apology's",
        r"\bapol(?:og\w+|s)\b",
        unless=r"\b(?:never|needn't have|not have|nobody|he|she|they) (?:once )?apologi[sz]ed?\b|\bthe apology (?:in|that|your|on|from)\b|"
        r"\b(?:your|their|his|her) apolog(?:y|ies)\b|\bno (?:need to apologi|apolog)|\bowes? me an apolog|\bapology (?:letters?|email|note)\b|"
        r"^\W*(?:subject|#+|\*\*|sure|certainly)\W|\b(?:that|on|second|one) apology\b|\bapologies (?:accepted|on behalf)\b|\b(?:wrote|public) apologies\b",
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
        "forgive forgiveness pardon pardons excuse excuses culpa regretted regrets regret bad contrition rue remorse",
        r"\bmy bad(?! (?:day|luck|leg|back|knee|eye|habit))\b|\b(?:thousand|many|ten|hundred) pardons\b|\bmy excuses (?:to|for)\b|\b(?:accept|offer|convey|tender|with) (?:[\w']+,? ){0,4}?(?:excuses|contrition|remorse|regrets?)\b|"
        r"\b(?:is|are|was) (?:\w+ )?regretted\b|\bexpress(?:ion of)? (?:\w+ )?(?:regret|contrition|remorse)\b|^regrets?[, ]|\bi rue\b|\b(?:matter of|it is with) (?:\w+ )?regret (?:to me|that i)\b|"
        r"^(?:[\w']+,? ){0,4}?(?:forgive|pardon|excuse) (?:that|me|my|how|what|it|all|today|yesterday|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bexcuse me(?=[,!.]|$)|\bbegging your pardon\b|^pardon[,!.]|\bthen pardon\b|"
        r"\b(?:forgive|pardon) (?:me|my|us|the|this|a|an)\b|\bexcuse (?:me for|my|the)\b|\b(?:beg|ask|crave|request) (?:for )?(?:your |the |her |his )?(?:pardon|forgiveness)\b|\bmea culpa\b|\bforgiveness for\b",
        unless=r"\b(?:can|could|will|would) you (?:ever )?(?:forgive|pardon)|\b(?:until|that|if|to|i'd|you) (?:you )?(?:forgive|pardon)\b|\byou(?:'ll| will)\b[^.;]{0,60}\bforgive\b|\bcould not forgive|\bforgive myself|\bforgive and forget",
    ),
)

_SORRY = r"(?:sorry|soz|sry|apolog\w+|apols|regret(?:s|ted)?|pardon|forgive|my bad|mea culpa|contrition|excuses?(?= (?:me|it|my)\b)|excuses)"
# How a reader is made out to have taken it, as against what the writer did.
_HURT = (
    r"(?:offen\w+|upset|hurt\w*|slight\w*|insult\w*|bother\w*|put (?:\w+ ){0,2}?(?:out|off)|inconvenienc\w+|troubl\w+|uncomfortable|disrespect\w+|amiss|affected|embarrass\w+|wound\w*|annoy\w*|disappoint\w*|frustrat\w*|distress\w*|shock\w*|jarred|rude\w*|sharp|flippant|abrupt|curt|arrogan\w+|"
    r"tactless|insensitive|unkind|awkward\w*|unwelcome|misunderst\w+|misread|misinterpret\w*|overlooked|talked over|let down|ignored|dismiss\w+|disturb\w*|badly|wrong way|to heart|out of (?:turn|line|order)|overstepped|criticism)"
)
_ONE = r"(?:you|he|she|they|u|any(?:one|body)|some(?:one|body)?|people|others?|certain \w+|(?:the|your) (?:\w+ )?(?:board|panel|team|committee|others?|room|staff)|(?:mr|mrs|ms|dr|miss)\.? \w+|madam|sir)"
_UNSURE = (
    r"(?:if(?! (?:you (?:have|had|can|could|would|want|wish|like|are (?:free|open|willing)|'d|should|ever|choose|prefer|think|need)|i (?:may\b(?! have)|can|could|sound|might\b(?! have)|had (?:an?|the|one|any|more|time|to)\b)|(?:it|that) (?:helps|suits|works|is (?:any|possible|easier|convenient))|possible|there(?:'s| is| were) (?:a|any|another)|only|need|time|convenient))"
    r"|in case|in the (?:\w+ )?event|to (?:the|whatever) (?:extent|degree)|in ?so ?far|inasmuch|assuming|suppos(?:ing|e)|provided|where (?:feelings|one has|offen[cs]e|(?:it|my \w+) (?:was|fell|were|caused))|(?<!i )(?<!we )(?<!you )(?:were|had) (?:it|that|this|any\w*|i said|my|some\w*)"
    r"|should (?:my|any\w*|some\w*|the|your|what|it|i|a|\w+day)\b(?= (?:[\w'-]+ ){0,6}?(?:have|prove|turn|strike|had)\b))"
)
_MIGHT = r"(?:may|might|could|perhaps|possibly|seems?|conceivably|potentially)"
_HARM = r"(?:inconveniences?|offen[cs]e|trouble|frustration|disruption|discomfort|hurt|upset|difficult(?:y|ies)|annoyance|distress|bother|disappointment|confusion|embarrassment|awkwardness|harm|impression|(?:ill )?feelings?|disturbance|irritation|displeasure|unpleasantness|stress|nuisance|hassle|worry|concern|problems|anxiety|damage|misunderstandings?|slight|unease)"
CONDITIONAL = (
    shape(
        "if case event extent degree insofar far inasmuch assuming supposing suppose provided where were had should",
        rf"\b{_SORRY}\b(?:(?!\b(?:i'd|i'll|i would|i will|understand|gladly|you can|hope)\b|, and |, but )[^;]){{0,90}}?\b{_UNSURE}\b|\b{_UNSURE}\b[^;]{{0,110}}?\b{_SORRY}\b",
        unless=r"\b(?:feedback|hear|learn|know|tell me) (?:\w+ ){0,4}?if\b|\bin any case\b|\b(?:not|won't|n't|will|never|doubt you'll) (?:be sorry|regret)\b|\bif (?:i|it) (?:\w+ ){1,6}?and (?:i|it) did\b|\bsorry (?:not|to (?:hear|ask|trouble|bother))\b|\b(?:you'll|you will|you'd|would) regret|\bno ifs|"
        r"\bsorry for (?:\w+ing|my|the|that|what) [^.;?]{0,80}[,;] (?:and |but )?(?:i'd|i would|i'll|i can|i could|would you|could you|please)\b",
    ),
    # Not what was done is regretted, but how they took it.
    shape(
        "sorry regret apologise apologize pity shame unfortunate",
        rf"\b(?:sorry|regret|apologi[sz]e|pity|shame|unfortunate)\b,? (?:that )?(?:all |both )?{_ONE} (?:\w+ )?(?:(?:may|might|should|would|have|had|has|all|both|seem(?:ed)? to(?: have)?) ){{0,2}}(?:feels?|felt|(?:were|was|are|is|weren't|wasn't|been)(?! (?:kept|left|made to|waiting|stood|sat|sitting|forced|obliged|not told|given))|found|took|taken|thought|saw it|read (?:it|my|that)|heard (?:it|my)|chose|got (?:annoyed|cross)|understood|misread|believed?|perceived?|experienced?|interpreted)\b"
        r"|\b(?:sorry|regret|pity|apologi[sz]e)\b (?:that )?(?:my|it|the|what i)\b[^.;]{0,40}?\b(?:(?:was|were|been) (?:\w+ )?(?:taken|read|heard|interpreted|seen|understood|perceived|received|misunderstood|misread|felt)|struck (?:you|some|any\w+|the \w+) as|came (?:across|over) (?:as|to))\b|\b(?:sorry|hate) to think (?:that )?i\b",
        unless=r"\b(?:not|won't|n't|will|never) (?:be sorry|regret)\b|\bsorry (?:not|to (?:hear|ask))\b|\b(?:you'll|you will|you'd|would) regret",
    ),
    # To whom it is said is left open.
    shape(
        "anyone anybody whoever whomever any everyone those all such",
        rf"\b(?:to|for|with) (?:any(?:one|body)|who(?:m)?ever|any (?:\w+ ){{0,2}}?(?=who)|everyone who (?:may|might|felt|was)|(?:those|all|such)(?: (?:of|among|in) (?:you|the \w+))?(?= who(?:se)?\b[^.;]{{0,40}}?\b(?:may|might|could|chose|felt|{_HURT})\b))",
        unless=rf"^(?!.{{0,300}}?\b{_SORRY}\b)",
    ),
    shape(
        "if may might",
        rf"\b(?:if (?:i|my|the|anything|something|it|any\w*|that|what|some\w*)|(?:may|might)(?: well)?(?: not)? have (?:been|come|seemed|struck|sounded|caused)) [^.;:]{{0,50}}\b(?:{_HURT}|caused?|gave|came across|seemed|felt|too (?:much|strong))\b",
        unless=r"\b(?:would (?:you|it)|(?:might|could|may|can) i|could you|all ?right|like to hear|wish to hear|let me know|tell me|want to know|how)\b|\bif (?:i|it) (?:\w+ ){1,7}?and (?:i|it) did\b|\bcould have been\b|\bappeal\b|\b(?:client|customer|patient|guest|pupil|supplier|passenger)s?\b|\bput you off\b",
    ),
    shape(
        "any whatever such possible potential may might could what perhaps possibly seems potentially",
        rf"\b(?:any|whatever|possible|potential|such(?! a\b)) (?:\w+,? ){{0,4}}?{_HARM}\b(?! (?:at all|whatsoever) (?:if|to))|\b{_HARM}\b[^.;:]{{0,60}}?\b{_MIGHT} (?:\w+ ){{0,3}}?(?:have|has|be|been|caused?|created?|felt|had|come|arisen?|result\w*)\b"
        rf"|\b{_SORRY}\b[^.;]{{0,40}}? (?:any|such|what(?:ever)?) [^.;]{{0,60}}?\b(?:may|might|could|should|caus(?:ed?|ing)|resulted|occasioned|arisen|created|suffered|taken|given)\b|\b(?:any|whatever|such|what)\b[^.;]{{0,60}}?\b(?:may|might|could) (?:well )?(?:or may not )?have\b[^.;]{{0,60}}?\b{_SORRY}\b",
        unless=r"\b(?:no|without|not|isn't|save you|happy to|glad to|be|least) (?:\w+ ){0,2}(?:any|the|whatever) (?:trouble|bother|hassle|problem)|\bif (?:it|that)(?:'s| is) any|\bany concerns? you|\bat any trouble|\b(?:least|little) trouble|\bif i can|\b(?:i'd|i would|would you|could you|i could)\b(?!.{0,80}\b(?:sorry|apolog|regret|forgive))",
    ),
)

_PERIOD = r"(?:today|yesterday|earlier|last (?:week|night|time|month)|this (?:morning|afternoon|week|evening)|(?:on )?\w+day(?:'s)?(?: (?:morning|afternoon|evening|last))?)"
# Names for a bad meeting that tell nothing of what was done.
_TROUBLE = (
    r"(?:behaviou?r|conduct|performance|showing|actions?|mess|situation|incident|inconvenience|trouble|issues?|events?|shortcomings?|mishap|matters?|episode|chaos|confusion|problems?|circumstances|scene|disturbance|bother|drama|unpleasantness|debacle|mix-?up|muddle|fiasco|disaster|shambles|carry-on|fuss|experience|outcome|impression|lapse|mistakes?|errors?|"
    r"misunderstanding|disruption|fault|failings?|thing|business|affair|day|awkwardness|professionalism|judge?ment|part|misfortune|side|share|handling|state|turn of events|tenor|tone|nature|quality|standard|manner|atmosphere|hour|interview|meeting|appointment|discussion|exchange|session|attitude|approach|demeanou?r|antics|nonsense|kerfuffle|hash|wobble)"
    r"(?: of (?:things|it|affairs|(?:the|our|my|that|this) \w+)| in (?:things|it|that|all this|the \w+))?"
)
_VAGUE_WORD = r"(?:(?!missed|late|wrong|technical)\w+(?:ful|able|ible|ate|al|less|ous|ic|ing|ent|'s)|whole|other|silly|stupid|last|earlier|entire|poor|own|overall|sorry|various|bad|little|big|slight|brief|first|second|bit of an?|many|messy|clumsy|shabby|rather|very|lack of)"
_OUR_TALK = r"(?:things|it all|matters|all|(?:the|our) (?:morning|afternoon|day|interview|talk|call|meeting|chat|discussion|exchange))"
_THING = (
    rf"(?:every ?thing|(?:all )?(?:the|my|our|an?|that|this|any|all) (?:{_VAGUE_WORD} ){{0,3}}?{_TROUBLE}|lack of (?:\w+ )?(?:professionalism|judge?ment|tact|care)|"
    r"(?:what|whatever|that which) (?:has )?(?:happened|occurred|went (?:on|wrong|down)|took place|transpired|passed|it was|came over me|unfolded|was (?:said|done)|(?:we|you) (?:all )?(?:saw|had|got|went through|witnessed|sat through|had to \w+(?: \w+)?)|i (?:did|was|said|put you(?: all| both)? through))|where (?:it|we|things) (?:\w+ )?(?:ended|went|landed|got to)(?: up)?|"
    rf"(?:(?:how|the way|the manner in which) )?{_OUR_TALK} (?:\w+ ){{0,2}}?(?:went|going|turned out|ended|panned out|unfolded|played out|came out)(?: (?:to plan|the way \w+ \w+))?|(?:how|the way|the manner in which) (?:[\w']+ ){{0,5}}?(?:acted|behaved|went|came across|handled (?:\w+)|(?:presented|conducted) myself|turned out|was|were|left (?:things|it)|carried on|spoke|talked)|"
    r"earlier|before|all (?:of )?(?:this|that|it)|it all|any and all of it|(?:that|the|this) (?:\w+ )?thing i (?:did|said)|anything i did|being (?:\w+ ){0,2}?(?:like that|much|mess|difficult|awkward|weird|off|useless|myself|me)|not (?:being|doing|giving|having) (?:\w+ ){0,2}?(?:at my best|myself|on form|up to \w+|better|more|my best|good enough|a good day)|falling short|"
    r"making (?:a|such a|it|things|you feel) (?:\w+ )?(?:mess|scene|fool|hash|spectacle|awkward|weird|difficult|uncomfortable|strange)(?: of (?:it|things|myself))?|letting (?:you|u|everyone|the \w+) (?:all )?down|the (?:above|other \w+|whole \w+)|not (?:having )?(?:met|meeting) (?:the|your) (?:standards?|expectations)|"
    + _PERIOD
    + r")"
)
# A deed told after all: it is no longer vague.
_TOLD = (
    r"(?![,:;]? (?:\w+ ){0,3}?(?:that (?:i|my|we)\b(?! (?:left|gave|made|caused|was in))|when\b|where i|by which|i (?!am\b|was\b|did\b|do\b|left\b|gave\b|made\b|caused\b|know\b|can\b|feel\b|have\b|want\b)\w+|of (?:calling|my|being|missing|arriving)|to (?:mr|mrs|ms|sister|dr)\b|you (?:seem|may)))(?!:| - (?:i|i've|i'd|my|in which|by)\b)"
    r"(?! (?:with|over|around|regarding|about|of) (?!you\b|me\b|today|yesterday|last|(?:the|our|my|that|this) (?:\w+ )?(?:other|meeting|interview|conversation|talk|chat|call|day|discussion|session|exchange|last)|\w+day))"
)
_END = r"(?=$|[ .,;:!?)-])"
_NOT_VAGUE = (
    r"\bif (?:i (?!could)|my|the|any|it|you were|feelings|there)\b|\b(?:may|might|could) (?:\w+ )?have\b|\bshould (?:my|it|any)|\bto the extent|\bany (?:\w+ )?inconvenience|\b(?:not|never|won't|can you ever|will) (?:regret|forgive)|\bsorry (?:to hear|for your)|\byou seem\b|\b(?:perceived|interpreted|perhaps|might've)\b|that you (?:were|feel)|\bthank|\boblig|"
    r"\bexcuse me, (?:is|could|can|which|where)|\b(?:missed|called you|interrupted|forgot|overslept|late|lateness|wrong (?!\w*,)|spilled|laughed|joke|phone|hung up|yawned|swore)\b"
)
VAGUE = (
    shape(
        "sorry apologise apologize apologies apology regret regrets forgive pardon soz apols excuse excuses overlook contrition bad désolé",
        rf"(?:\b(?:sorry|soz|apologi[sz]e|apologies|apology|regrets?|pardon|apols|excuses|contrition|my bad|forgive (?:me|us)|excuse me|désolé)\b(?:(?!\b(?:for|i(?! am)|my|when|\w+ing)\b)[^.;:]){{0,50}}? (?:for|about|regarding|over|concerning|as to|re:?|at|with (?:regard|respect) to)(?: \w+ of)?"
        rf"|\b(?:regret|forgive|pardon|excuse|overlook)(?: (?:very|so|deeply|sincerely|truly|really|most|again|unreservedly|both|please|kindly|me|us)){{0,3}}|^(?:[\w']+,? ){{0,2}}?(?:for|of|about|regarding|as to)) {_THING}{_END}{_TOLD}"
        r"|^(?:[\w']+,? ){0,3}?(?:sorry|soz|apologi[sz]e|apologies)(?: \w+){0,2}? (?:for|about) (?:that|this|it|it all)(?=$|[,.!?])"
        rf"|\bsorry (?:that )?i (?:made|let) (?:things|it|you|everyone|everything|myself|the side)(?: (?:all|so|a bit))* (?:down|awkward|weird|difficult|uncomfortable|strange)\b{_TOLD}",
        unless=_NOT_VAGUE,
    ),
    # Nothing but the apology.
    shape(
        "sorry apologise apologize apologies apology forgive pardon soz apols culpa pardons regrets",
        r"^\W*(?=[^.;]*\b(?:sorry|soz|apolog\w+|forgive|pardons?|regrets|mea culpa)\b)(?:(?:again|oh|hey|hi|i|am|i'm|so|very|truly|once|more|really|please|accept|my|our|sincere|sincerest|deepest|most|heartfelt|huge|big|apologies|apology|apologi[sz]e|sorry|soz|do|just|wanted|want|wish|to|say|sincerely|deeply|from|the|bottom|of|heart|you|your|team|whole|an?|owed?|terribly|awfully|for|it|that|all|this|both|forgive|me|"
        r"beg|and|can|only|offer|how|pardons?|honestly|is|are|in|order|due|here|mine|have|like|i'd|would|should|feel|may|if|begin|by|with|start|simply|first|let|allow|profound|unreserved|unreservedly|humble|mea|culpa|there's|no|about|belated|as|regrets|words?|not|can't|enough|express|extend|mr|mrs|ms|dr)\b\W*){2,}(?:(?<=[,.] )\w+\W*(?:\w+\W*)?)?$"
        r"|^(?:an|you are owed an|here's an|a \w+) apology\b(?: is| are)?(?: \w+){0,3}(?=[,.]|$)(?!.{0,60}\bfor\b)",
    ),
    # A clause that names no deed, and the apology after it.
    shape(
        "sorry apologise apologize soz apologies apology regret",
        rf"^(?:on reflection,? |well,? |look,? |honestly,? |i know (?:that )?)?(?:i (?:\w+ )?(?:let (?:you|myself|u|everyone|the side|the team|people)(?: all| both)? down|mess(?:ed)? (?:it |this |that |things )?up|blew it|screwed up|(?:was|am) (?:wrong|off|a mess|out of (?:order|line))|did wrong|got it wrong|made (?:an?|some) (?:\w+ )?(?:mess|mistakes?|errors?|hash|shambles|fool)(?: of (?:it|things|myself))?|"
        rf"behaved (?:\w+ )?(?:badly|poorly)|fell short|wasn't myself|could have done better|(?:was not|wasn't) at my best|handled (?:it|that|things) (?:\w+ )?(?:badly|poorly))|(?:that|it|this|{_OUR_TALK}|what a|my (?:behaviou?r|conduct|performance)|what (?:i did|(?:has )?happened|passed|transpired|went wrong))\b(?! (?:my|i)\b)(?! (?:\w+ ){{0,8}}?(?:joke|remark|name|late|phone|to (?!be|my|your)\w+)\b)(?: [\w']+){{0,9}}?)"
        r"(?:,|;| -|,? and| so)(?: and| so| for (?:that|which|it))* (?:i am |i'm |i do |i can only |my |i |am |many |sincere |how |i say ){0,2}(?:very |truly |so |deeply |really |sincerely )?(?:sorry|apologi[sz]e|apologies|soz|regret)\b(?! (?:that )?(?:i|we|to|my)\b)(?! (?:for|about) (?!it\b|that\b|this\b|every|all\b))",
        unless=r"\bif (?:i (?!could)|my|any)|\bperhaps|\bmay have|\b(?:was|is|were) (?:mine|me)\b",
    ),
)
