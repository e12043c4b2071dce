"""Apologising, and what spoils an apology: hedged harm, nothing named."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

APOLOGY = (
    shape(
        "sorry soz sorry's sorryy sorryyy sorryyyy sozz sozzz",
        r"\b(?:sorry+|soz+)\b",
        unless=r"\bsorry to (?:hear|learn|read|see|find|be (?:leaving|losing)|lose|miss out|say that (?:you|the|your))\b|"
        r"\b(?:won't|not|never|wouldn't|be|n't be|feel|felt|looks?|look) sorry\b(?! (?:for|that i|to have))|sorry[- ]looking|\bsorry (?:state|sight|tale|lot)\b|"
        r"\b(?:was|were) (?:\w+ )?sorry (?:when|to|it|that (?:our|the|your|we|you|it))\b|\b(?:he|she|they|who|\w+) (?:said|says|say) sorry\b|"
        r'"\s*sorry\b|\bsad and sorry to\b|\bsorry to see\b|\btold? \w+ (?:i said )?sorry\b|\bsorry for your (?:loss|trouble)',
    ),
    shape(
        "apologise apologize apologies apology apologising apologizing apologised apologized apols apology's",
        r"\bapol(?:og\w+|s)\b",
        unless=r"\b(?:never|needn't have|not have|nobody|he|she|they) (?:once )?apologi[sz]ed?\b|\bthe apology (?:in|that|your|on|from)\b|"
        r"\b(?:your|their|his|her) apolog(?:y|ies)\b|\bno (?:need to apologi|apolog)|\bowes? me an apolog|\bapology letter\b",
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
        "forgive forgiveness pardon excuse culpa amends",
        r"\b(?:forgive|pardon) (?:me|my|us|the|this|a|an)\b|\bexcuse (?:me for|my|the)\b|\b(?:beg|ask|crave|request) (?:for )?(?:your |the |her |his )?(?:pardon|forgiveness)\b|\bmea culpa\b|\bforgiveness for\b",
        unless=r"\bcould not forgive|\bforgive myself|\bforgive and forget",
    ),
)

CONDITIONAL = (
    shape(
        "if anyone anybody whoever extent sorry apologise apologize apologies apology regret apologised forgive pardon excuse regrets soz apols",
        r"\b(?:sorry|soz|apologi[sz]e|apologies|apology|regrets?|forgive me|pardon|apols)\b,? (?:\w+ ){0,4}?if (?!you (?:have|can|could|would|are (?:free|open))|i (?:sound|may be))"
        r"|\bif (?:i|my|the|anything|something|it|any|that|what) [^.;:]{0,60}\b(?:offen\w+|upset\w*|hurt\w*|insult\w*|caused?|gave|came across|seemed|wound|rubbed|disappoint\w*|inconvenienc\w+|bother\w*|annoy\w*|stepped|put (?:you|anyone|anybody)|felt|made (?:you|anyone|anybody)|was (?:rude|wrong|hurtful|out of))\b"
        r"|\b(?:sorry|regret|apologi[sz]e) (?:that )?(?:you|he|she|they|anyone|anybody|people|some(?: of you)?|the (?:board|panel|team|others?)) (?:all |both |may |might |should |would |have |had |has )*(?:feels?|felt|were|was|found|took|got|thought|been|are|is)\b"
        r"(?! (?:kept|left|made to|waiting|stood|sat|sitting|forced|obliged))"
        r"|\b(?:anyone|anybody|any of you|whoever|those|whomever|everyone|to the extent|insofar)\b[^.;]{0,30}\b(?:who|that|whom)?\b ?(?:may|might|could|was|were|felt|feels?|took|has|have|is)\b[^.;]{0,30}\b(?:offen\w+|upset|hurt|slighted|insulted|bothered|tried|put out|inconvenienced|troubled|uncomfortable|disrespected|amiss|affected|embarrassed)\b"
        r"|\b(?:sorry|apologi[sz]e|apologies|regret) (?:\w+ ){0,3}(?:to|for|that|about) (?:any|whatever|such|what(?:ever)?) \w+[^.;]{0,60}\b(?:may|might|could|should|caused|cause|causing|resulted|occasioned|arisen|created|suffered|incurred|taken|given)\b",
    ),
    shape(
        "inconvenience offence offense trouble frustration disruption discomfort hurt upset difficulty annoyance distress "
        "bother disappointment confusion embarrassment awkwardness harm impression inconveniences feelings disturbance irritation "
        "displeasure unpleasantness stress nuisance hassle feathers toes worry concern problems difficulties bad-feeling anxiety "
        "damage toe anxiety delay misunderstanding inconvenienced",
        r"\b(?:any|whatever|such|all|the|an|every|what)\b[^.;:]{0,50}?\b(?:inconveniences?|offen[cs]e|trouble|frustration|disruption|discomfort|hurt|upset|difficult(?:y|ies)|annoyance|distress|bother|disappointment|confusion|embarrassment|awkwardness|harm|impression|feelings?|disturbance|irritation|displeasure|unpleasantness|stress|nuisance|hassle|worry|concern|problems|anxiety|damage|misunderstanding|delay)\b"
        r"[^.;:]{0,60}?\b(?:may|might|could|possibly|perhaps|potentially) (?:\w+ ){0,3}?(?:have|has|be|been|cause|caused|create|felt)\b"
        r"|\b(?:any|whatever) (?:\w+,? ){0,4}?(?:inconveniences?|offen[cs]e|trouble|frustration|disruption|discomfort|hurt|upset|difficult(?:y|ies)|annoyance|distress|bother|disappointment|confusion|embarrassment|awkwardness|harm|feelings?|disturbance|irritation|displeasure|unpleasantness|stress|nuisance|hassle|worry|concern|problems|anxiety|damage|misunderstanding)\b(?! (?:at all|whatsoever) (?:if|to))",
        unless=r"\b(?:no|without|not|isn't|save you|happy to|glad to|won't be|be) (?:\w+ ){0,2}(?:any|the|whatever) (?:trouble|bother|hassle|problem)|if (?:it'?s|it is|that'?s|that is) any|\bany concerns? you|at any trouble",
    ),
)

_THING = (
    r"(?:everything|what (?:has )?(?:happened|occurred|went on|took place|went wrong|transpired|passed|has passed)|(?:the way )?(?:things|it all|it|that|all|the interview|our (?:interview|meeting|call|talk)) (?:\w+ )?(?:went|turned out|ended|panned out|unfolded|played out)|earlier|before|"
    r"the (?:other|whole) (?:day|thing|business|mess|affair)|(?:my|the) (?:\w+ ){0,2}?(?:behaviou?r|conduct|performance|showing|actions?|mess|situation|incident|inconvenience|trouble|issues?|events?|shortcomings?|mishap|matter|episode|chaos|confusion|problems?|circumstances|scene|disturbance|bother|drama|unpleasantness|debacle|hiccup|mix-up|mixup|fiasco|disaster|shambles|carry-on|fuss|experience|outcome|impression|lapse|mistake|error|misunderstanding|disruption|occurrence|fault|failing|failings)|all (?:of )?(?:this|that|the (?:chaos|mess|trouble|bother|fuss))|"
    r"(?:this|that|today|yesterday|last (?:week|night|time)|(?:on )?(?:monday|tuesday|wednesday|thursday|friday)(?: (?:morning|afternoon))?|this (?:morning|afternoon)|how (?:i|it|things|that) (?:\w+ )?(?:acted|behaved|went|came across|handled|performed|conducted|turned out|was|were))|any(?:thing)? (?:\w+ )?(?:inconvenience|i did))"
)
VAGUE = (
    shape(
        "sorry apologise apologize apologies apology regret forgive pardon soz apols apology excuse",
        r"\b(?:sorry|soz|apologi[sz]e|apologies|apology|regret|regrets|pardon|apols|forgive (?:me|us)|excuse me)(?:[^.;:]{0,60}?) (?:for|about|regarding|over|concerning|as to|with regard to) (?:\w+ (?=of ))?"
        + _THING
        + r"(?=$|[ .,;:!?)-])"
        r"(?!(?: \w+){0,3} (?:that i|i |when i|of (?:calling|my|being)))"
        r"|\bregret (?:(?:very|so|deeply|sincerely|truly) )?" + _THING + r"(?=$|[.,;:!?])"
        r"|^\W*(?=[^.;]*\b(?:sorry|apolog\w+|forgive|pardon)\b)(?:(?:again|oh|hey|hi|i|am|i'm|so|very|truly|once|more|really|please|accept|my|sincere|sincerest|deepest|most|heartfelt|massive|apologies|apology|apologi[sz]e|sorry|do|just|wanted|want|to|say|sincerely|deeply|from|the|bottom|of|heart|you|an|owe|ever|dreadfully|awfully|for|it|that|all|this|both|forgive|me|beg|and|can|only|how|pardon|terribly|honestly|am)\b\W*)+$",
    ),
)
