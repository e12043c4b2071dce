"""Claiming too much, and opening on a pleasantry."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

_WHO = r"(?:candidates?|applicants?|persons?|people|fit|choice|hire|match|employee|statistician|worker|man|woman|hands|cook|chef|sous|joiner|manager|developer|engineer|teacher|nurse|trainee|analyst|editor|designer|architect|writer|driver|accountant|pair of hands|grafter|addition|asset|talent|option|one|team member|colleague|maker|\w+er|\w+or|\w+ist|\w+ian)"
OVERCLAIM = (
    shape(
        "second destined lifetime moon rival perfect ideal best strongest finest greatest most top hardest smartest ablest unmatched unrivalled unbeatable unparalleled unequalled dream obvious right star exceptional only single unique born made capable",
        rf"\b(?:the|a|your|this company's|that) (?:\w+ ){{0,3}}?(?:perfect|ideal|best|strongest|finest|greatest|single (?:best|strongest|most)|most (?:\w+ ?){{1,3}}|hardest(?:[ -]working)?|smartest|ablest|top|obvious|dream|only (?:real|serious|logical|sensible)?)\b ?(?:\w+ ){{0,2}}?{_WHO}\b(?=.{{0,60}}(?:you|for (?:this|the|your|that)|could|ever|alive|in (?:the|this|england|essex|town|europe)|meet|find|hire|bar none|there|job|role|post|$))|\b(?:unmatched|unrivalled|unrivaled|unbeatable|unparalleled|unequalled|second to none|bar none|without (?:equal|rival|peer|compare))\b|\b(?:i am|i'm) (?:\w+,? ){{0,4}}?(?:the best|the perfect|the ideal|the one (?:you|for)|perfect for|made for|born (?:for|to)|(?:exactly|precisely) (?:who|what) you|destined)\b|\b(?:star|model) (?:employee|hire)\b|\bonce in a (?:blue moon|lifetime|generation)\b|\bone in a (?:million|thousand)\b|\btailor-?made\b",
        unless=r"\ball the best (?:with|for|in|to|on)\b|\bperfect excuse\b|\b(?:not|n't|never|won't|wouldn't|hardly|isn't|nor|no longer|whether|if|claiming|claim to be|pretend) (?:\w+ ){0,4}?(?:the |a |your )?(?:perfect|ideal|best|strongest|finest)|\bperfect candidate (?:i'm|i am) not|\b(?:best|perfect|ideal) (?:\w+ )?(?:time|way|day|answer|practice|wishes|regards|part|piece|weather|person for such)|\bwas your\b|\b(?:your|the|its) (?:\w+ )?(?:best|finest|top|hardest|most) (?:\w+ )?(?:customer|client|cellist|pupil|student|question|part|player|reader)s?\b|\bperfect candidate for that roof|\bbest (?:person|people) to (?:ask|tell|judge)",
    ),
    shape(
        "better anyone anybody nobody else match other find meet equal abler regret half no rival hands like never matched caliber calibre hire compare competition luckier lucky rest others troubles looking",
        r"\b(?:won't|will not|shan't|not|never|can't|cannot|could not|couldn't|hardly|not easily|scarcely|unlikely to|wouldn't|not turn up|nobody|no one|search|look) (?:\w+ ){0,9}?(?:find|meet|turn up|see|get|hire|have|come across|interview|do better)\b[^.;]{0,40}\b(?:better|abler|more (?:\w+ )?(?:capable|dedicated|qualified|committed|suitable|motivated|able)|anyone (?:like|who)|equal|match|as good|half as|my like|like me|person|candidate)\b"
        r"|\b(?:nobody|no one|no-one|no other|none of (?:the|your)|no) (?:\w+ ){0,6}?(?:(?:will|would|could|can|does|do|'ll|comes?) (?:\w+ ){0,6}?(?:as well|better|bring|match|half|close|what i|like (?:i|me|mine)|near|harder|more|equal|offer|touch|the way)|better|half as|more (?:qualified|suitable|capable|deserving)|comes? close|can match|suits|fits)\b|\b(?:could|would|can) not be in (?:\w+ )?(?:better|abler|safer|surer) hands|\b(?:will|would|'ll) (?:never|not) regret (?:hiring|it|choosing|taking)|\b(?:better|stronger) (?:\w+ )?than (?:any|all|every|anyone|anybody|everyone|the (?:other|rest))|\bhead and shoulders|\b(?:your|the) search (?:is over|ends|stops)|\btroubles are over|\bthe one you(?:'ve| have) been|\bmy (?:calibre|caliber)|\b(?:are|you'd be|you would be) lucky to|\bmissing out|\byour loss\b|\bput(?:s)? (?:the|all) (?:others|other candidates|rest)|\bof my (?:caliber|calibre)|\bnobody else you interview|\bharder than any",
        unless=r"\bthere are better|\bmade me (?:a )?better|\bbetter (?:than i did|prepared|answer|than (?:a|my|the) (?:\w+ )?(?:answer|last|polite|drawer))|\b(?:won't|will not) find (?:me )?(?:late|claiming|saying)|\bno one else's|\bno other (?:time|hour|day|reason|way|applicant's|possibility)|\bwon't regret the|\bnobody (?:\w+ )?(?:better|else) (?:told|to blame)|\bi could(?:n't| not) have",
    ),
)

PLEASANTRY = (
    shape(
        "how getting dropping reaching hope hoping trust wish hopefully writing happy greetings write pray day note",
        r"^(?:\W|and|i|we|just|simply|first|firstly|well|so|,)*(?:(?:\w+ )?(?:hope|trust|hoping|wish|hopefully|pray|do hope))\b[^.;]{0,30}\b(?:you|your|this|these|the|it|all|everyone|that)\b[^.;]{0,60}\b(?:well|good|great|wonderful|lovely|fine|health|spirits|finds?|found|reach(?:es)?|treating|nice|pleasant|productive|restful|kind(?:ly)?|safe|best|quiet|enjoy\w*|thriving|start|rest of|busy)\b"
        r"|^(?:\W|and|just|so)*(?:i am|i'm|am|this is|i was|i) (?:\w+ )?(?:writing|write|reaching out|getting in touch|contacting you|dropping you|sending (?:you )?this|emailing|e-mailing) (?:\w+ ){0,3}?(?:to|in|with|about|because|regarding|concerning|as|today|on|you|this|following)\b|^happy (?:monday|tuesday|wednesday|thursday|friday|new)\b|^(?:good (?:morning|day|afternoon)|warm(?:est)? greetings|greetings)\b|^how are you\b|^how(?:'s| is) (?:it|your|everything)",
        unless=r"\bhope (?:you(?:'ll| will| can| don't| won't| might)|that you (?:will|can|might)|this (?:helps|answers)|it sparks|to)\b|\bi hope you got (?:home|the)|\bhope the (?:launch|new|trip|rest) ",
    ),
)
