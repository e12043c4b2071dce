"""Urgency, deadlines and entitlement; and asking for what the note is not for."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

_WHEN = r"(?:noon|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \d+|the (?:end|weekend|week)|this (?:week|day|evening|afternoon)|end of|close of|next week|(?:\d+|forty-eight|twenty-four) hours|return|then|\d+|lunchtime|midday|first thing|the close|before)"
_ANSWER = r"(?:reply|respond|response|answer|confirm|confirmation|decision|decide|hear|call|ring|phone|write|email|e-mail|revert|text|let me know|tell me|get back|come back|feedback|intimate|yes|acknowledge|know|remarks|comments)"
PRESSURE = (
    shape(
        "asap urgently urgent urgency immediately promptly soonest earliest latest needful delay tick clock ticking running essence quick quickly swift prompt priority speedy fail return forthwith straightaway haste deadline hurry",
        r"\basap\b|\burgen(?:t|tly|cy)\b|\bdo the needful\b|\bat (?:the|your) (?:very )?(?:earliest|soonest)\b|\b(?:immediate|prompt|speedy|swift|quick) (?:reply|response|answer|decision|attention|confirmation|action)|\b(?:reply|respond|answer|revert|call|confirm|act|write)\w* (?:\w+ ){0,2}?(?:immediately|promptly|at once|quickly|quick|without (?:fail|delay)|straight ?away|right away|by return|soonest)\b|\bwithout (?:fail|delay)\b|\btick,? tock\b|\bclock(?:'s| is) (?:ticking|against)|\btime is (?:running out|of the essence)|\bat the latest\b|\bby return\b|\bbe quick\b|\ba matter of (?:priority|urgency)|\btop priority|\bneeds? a quick",
        unless=r"\b(?:nothing|not|no|isn't|never|n't) (?:\w+ ){0,2}?(?:urgent|urgency|rush|hurry|deadline)|\bthere is no (?:rush|urgency)|\"urgent\"|\burgent care|\bif (?:\w+ ){0,3}urgent",
    ),
    shape(
        "by before until till within today tonight tomorrow this",
        rf"\b(?:{_ANSWER})\b[^.;]{{0,40}}\b(?:(?:by|before|until|till|within|no later than|not later than) (?:\w+ )?(?:noon |close |end |the end of )?{_WHEN}|today|tonight|tomorrow|this (?:week|day|evening|afternoon|morning)|before (?:the|you|this|we))\b|\b(?:by|before|within|until) (?:\w+ )?{_WHEN}\b[^.;]{{0,40}}\b{_ANSWER}\b|\bunless i hear\b|\b(?:offer|contract)\b.{{0,40}}\b(?:runs out|expires?|until|till|by|deadline|lapses|hold it)\b",
        unless=r"\b(?:you (?:said|told|mentioned|wrote|asked me|replied)|i (?:will|'ll|shall|can|could) (?:\w+ )?(?:call|ring|phone|answer|write|confirm|reply|respond)|i should have|i ought|before (?:i|we) (?:\w+ )?(?:spoke|left|hung|met)|no (?:need|reply|answer)|needn't|need not|don't (?:feel|need|have)|nothing)\b|\b(?:i|my) (?:\w+ ){0,3}?answer(?:s|ed)? (?:\w+ ){0,4}(?:today|this)|\bon tuesday i\b|\bwhich i (?:gave|did)|\bi (?:gave|could|would)\b.{0,30}\b(?:today|this (?:morning|afternoon))|\bclean\b|\bmy (?:\w+ )?answer|\bi was\b|\bmissed\b|\bcall (?:this|today)|\bour call|\bthe call\b|\binterview (?:today|this)|\bthanks? (?:you )?(?:so much )?for (?:\w+ ){0,3}?(?:call|email|text|answer|reply)",
    ),
    shape(
        "need must expect demand insist deserve deserves entitled owe owes owed require required requires await awaiting expecting earned want have waiting trust ought fair right should could do shall least please kindly",
        rf"\b(?:i|we|i'd|i'll|i do|i must|i shall|i really|i'm) (?:\w+,? ){{0,4}}?(?:need|must|expect|demand|insist|deserve|require|await|want|am owed|am waiting|am expecting|am entitled|could do with|will need|shall need|look to)\b[^.;]{{0,50}}\b(?:{_ANSWER}|to be (?:told|heard|informed|given)|another (?:chance|interview|hearing|go)|second (?:chance|hearing|interview)|explanation|reason|from you|your (?:decision|word|call)|written|fair|chance|receive them)\b"
        rf"|\bi(?:'m| am) (?:entitled|owed)\b|\bi(?:'ve| have) (?:\w+ )?earned (?:a|the|another|my)\b|\bi deserve\b|\byou (?:owe (?:me|it)|have to|must(?! (?:be|have|feel|all|get|see|think|wonder|find|still))|need to|ought to|should(?! you| (?:find|still|want|wish|decide|prefer|know|ever|have (?:been|seen|had|got)))) (?:\w+ ){{0,2}}?(?:me|give|reply|answer|have me|let|call|reconsider|it to|tell|allow|see|decide|keep|hold)\b|\b(?:it is|it's|it would be|only) (?:\w+ )?(?:only )?(?:fair|right|just|necessary) (?:\w+ ){{0,2}}?(?:that )?(?:you|i|to (?:give|let|hear|allow))|\b(?:the )?least you (?:can|could)|\b(?:is|are) (?:urgently )?required\b|\brequired for my|\bnecessary that you|\b(?:please|kindly) (?:respond|reply|revert|answer|confirm|acknowledge|intimate)\b(?! only if| whenever)|\bmust insist\b|\bdeserves? (?:better|a fair|a second|another)|\bi need (?:an?|the|your) (?:answer|decision|reply|yes|response)|\bdo need an answer|\bi shall look to\b",
        unless=r"\bneed(?:n't| not)\b|\b(?:don't|do not|won't|not|no|never|neither|hardly|without|n't) (?:\w+ ){0,3}?(?:need|expect|demand|insist|deserve|require|want)\b|\bno (?:need|obligation|reply)|\bif you (?:must|need|want)|\bi must (?:admit|say|confess|apologi[sz]e|have)|\bi expect (?:you(?:'re| are)|your|that you (?:are|have)|the)|\bi (?:want|need) to (?:apologi|say|thank|tell|explain|own)|\byou (?:have|need) to (?:\w+ )?(?:do|run|see) |\bneed not\b|\bshould (?:you|i) (?:wish|prefer|decide)|\bwhat i (?:need|want) to",
    ),
    shape(
        "decision decide fill offer sign choose anyone judge reject make making post hire hold final mind close",
        r"\b(?:do not|don't|please don't|not to|never|before you|hold|urge you not to|can't|cannot|ask that you (?:not|hold)) (?:\w+ ){0,4}?(?:make (?:a|any|your|the)? ?(?:final )?decision|decide|fill (?:the|it)|offer (?:it|the)|sign with|choose (?:anyone|anybody|some)|judge me|reject me|the (?:post|job) open|making your mind|close the file|go with (?:anyone|someone|another)|give (?:it|the job) to|rule me out|hire anyone)\b|\bbefore you close the file\b|\bmind up on one\b",
        unless=r"\bif you (?:do not|don't)|\bi (?:do not|don't|can't|cannot|couldn't) (?:\w+ )?(?:judge|decide)|\bwon't (?:judge)",
    ),
    shape(
        "call calling phone telephone ring rung calls mails emails messages inbox days week silence heard nothing offer offers employer agency firm another already further",
        r"\bi(?:'ll| will| shall|'ll be) (?:\w+ )?(?:call(?:ing)?|phon(?:e|ing)|telephone|ring(?:ing)?|be at|come by|turn up|take (?:it|this)) (?:\w+ ){0,4}?(?:every|each|until|further|tomorrow|for your decision)\b|\b(?:two|three|four|five|several|\d+) (?:days|weeks|mails|emails|times|messages|calls)\b.{0,40}\b(?:nothing|no (?:reply|answer|word)|empty|still|what's going on|sent already)|\b(?:another|other|second|competing|rival) (?:\w+ )?(?:offers?|employer|agency|firm|company|place|job)\b.{0,50}\b(?:wait\w*|consider|answer|yes|paper|expires?|table|sign|deadline|decide|reply|know|off me|chasing|wants?)\b|\b(?:present|current) employer (?:wants|needs)|\bi can hold it\b|\bcan't hang about|\bmy availability ends|\bi can't wait (?:for ever|forever|any longer|long)|\btake (?:it|this) further\b",
        unless=r"\bhappy to call|\bif you (?:like|prefer|want), i(?:'ll| will| can) (?:call|ring)",
    ),
)

EXTRA = (
    shape(
        "salary pay band refund reimburse fare fares expenses cv resume résumé references recommendation referee introduce introduction endorse endorsement linkedin connect vacancies vacancy opening openings job post trial hire employ recipe word details reference letter salary's business plan position probation role discount remote home internship contract rates shift shifts abstract appointing appoint reconsider reinstate shortlist",
        r"\b(?:could|would|can|might|may|please|kindly|ask|grateful if|appreciate|wonder|send|forward|pass|put in|hand|keep|give|write|refund|reimburse|introduc\w+|connect\w*|endors\w+|any chance|possible|tell me|what (?:is|would|are)|is there|are there|are you|do you (?:know|have)|if you (?:could|would|get|hear|know)|let me|also|consider|request|hoping|help|mean the world)\b[^.;]{0,70}\b(?:salary|pay (?:for|my)|salary band|refund|reimburse\w*|(?:train|rail|bus|cab|taxi)? ?fares?|expenses|my (?:cv|resume|résumé|details|application|references?|recommendation|name|profile|file|papers|letter)|the (?:salary|pay)|cv|references?\b|recommendation|referees?|introduc(?:e|ing|tion)s?|endors\w+|linkedin|connect(?:ing)? me|(?:other|any|more) (?:vacanc\w+|openings?|jobs?|posts?|roles?|positions?|work)|news of openings|hiring|hire me|on trial|trial (?:shift|day|week)|give me (?:the|this|a) (?:job|post|position|role|chance to work)|good word|recipe|work from home|holiday allowance|days off|benefits|business plan|dissertation|put me (?:back )?on|shortlist|reconsider|appoint(?:ing)? me|decision is likely|still looking|put (?:me )?in touch with|discount|internship|who (?:got|else))\b"
        r"|\b(?:hire|employ|appoint|take) me\b(?! (?:to|by|for granted|a|an|about|through|seriously))|\bgive me the (?:job|post|position|role)|\bconsider me\b|\b(?:offer|grant|award) me the (?:job|post|position|role)",
        unless=r"\bif (?:you )?(?:ever |one day )?(?:do |choose to |decide to )?(?:hire|take|appoint)|\bnot (?:asking|ask) (?:you )?(?:for|to)|\bdo not ask|\bwithout asking|\b(?:i|who) (?:\w+ )?(?:wrote|keep|write|can send|introduced|connected|handled) (?:my|the|a|our)\b",
    ),
    shape(
        "also another while besides meanwhile one could would can might please kindly tell let send pass share give bring ring call drop",
        r"\b(?:could|would|can|might|will) you (?:\w+ )?also\b|\bwhile i(?:'ve| have) (?:got )?you\b|\bone more (?:little )?(?:thing|favou?r|question)\b|\b(?:could|would) you (?:\w+ )?(?:also |kindly |perhaps )?(?:introduce|forward|pass|refund|reimburse|recommend|connect|endorse|put in|put me|look over|review my|hand)\b|\bpass (?:my|along my|on my)|\b(?:pass|put) (?:\w+ ){0,3}?(?:along|in a (?:good )?word|forward)\b|\b(?:do me (?:a|the|one) favou?r)\b|\bwould you let me know when\b|\bi would (?:also )?(?:ask|request) you\b",
        unless=r"\b(?:would|could) you also (?:be (?:free|willing|open))",
    ),
)
