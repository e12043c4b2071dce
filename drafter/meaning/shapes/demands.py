"""Urgency, deadlines and entitlement; and asking for what the note is not for."""

from __future__ import annotations

from drafter.meaning.shapes.asks import CONTACT, FRAMES, JUDGED, REMARKS
from drafter.meaning.shapes.shape import shape

# An answer, asked of the reader; a time that limits it; and where the reader is left free, so that nothing presses.
_REPLY = r"(?:reply|respond|answer|confirm|acknowledge|decide|revert|call|ring|phone|write|e-?mail|text|message|intimate|get back|come back to me|let me know|tell me|send me)"
_ANSWER = rf"(?:{_REPLY}|response|confirmation|decision|feedback|remarks|comments|yes|verdict|(?:to|should) hear|hear(?:ing)? (?:from|back))"
_BY = r"(?:by|before|until|till|within|(?:no|not) later than|this side of)"
_DAY = r"(?:(?:the )?week(?:'s |end|s' )|eod\b|cob\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|noon|midday|lunch\w*|midnight|first thing|return|then|next week|this (?:week|day|evening|afternoon|morning)|(?:the )?(?:end|close)|the (?:\d+|week\w*)|\d+|(?:two|three|four|five|six|ten|twelve|twenty-four|forty-eight)\b)"
_FREE = r"\b(?:whenever|no (?:rush|hurry|pressure|deadline|need|reply|answer)|at your (?:leisure|convenience)|your (?:own )?time|any time|if and when|suits you|when it's quiet|(?:needn't|need not|don't (?:feel|need|have))|if you (?:can|could|like|wish|care|prefer|want|must|need|don't|'d rather|would rather))\b"
# What the writer does, has to do or says of the past asks nothing of the reader.
_MINE = r"\bi(?:'ll| will| shall|'d| would| should| could| can| ought to| had to)(?: not)? (?:be quick|(?:have )?(?:\w+ )?(?:call|ring|rung|phon|repl|respon|answer|act|writ|confirm|tell|told|said|let|own|apolog|warn|get|got))"
_ADMITS = r" (?:to )?(?:\w+ )?(?:acknowledge|admit|answer for|own|correct|confess|mention|raise|tell you|call (?:myself|it)|write (?:this|to you|that)|clear up|(?:put|set) (?:this|that|it|something) (?:right|straight))\b"
_REFUSED = r"\b(?:don't|do not|won't|not|no|nothing|never|neither|hardly|without|n't) (?:\w+ ){0,3}?"
# What one may claim as a right, and what the reader could grant.
_GRANT = r"(?:give|grant|hear|let|tell|see|allow|answer|reply|reconsider|call|keep|hold)"
_CHANCE = r"(?:(?:an?|another|the|fair|proper|second|fresh|new) )+(?:chance|interview|hearing|go|look)"
_CHOOSE = r"(?:choos\w+|pick\w*|decid\w+|fill\w*|appoint\w*|hir(?:e|ing)|offer|sign\w*|shortlist|clos(?:e|ing)|judg(?:e|ing)|reject\w*|finali[sz]\w+|settle\w*|(?:make|making|made|take|taking|taken) (?:\w+ )?(?:decision|mind up))"
_OPENING = r"(?:choosing|picking|deciding|appointing|hiring|offers?|place|post|position|role|job|vacancy|shortlist|process|interviews?|decision|candidates|selection|seat|slot|others|open)"
PRESSURE = (
    # Haste.
    shape(
        "asap urgent urgently urgency needful earliest soonest latest fail delay return immediate prompt speedy swift timely quick hurry expedite expedited prioritise prioritize priority time-sensitive sensitive imperative tick clock essence running wait sooner",
        r"\basap\b|\burgen(?:t|tly|cy)\b|\bdo the needful\b|\bat (?:the|your) (?:very )?(?:earliest|soonest|latest)\b|\bwithout (?:fail|delay)\b|\bby return\b|\b(?:immediate|earliest|prompt|speedy|swift|timely|quick) (?:and \w+ )?(?:attention|repl\w+|response|answer|decision|confirmation|action|resolution)|\b(?:be|make it|do it) quick\b|^hurry\b|\bexpedite|\bprioriti[sz]e (?:this|my|it)|\b(?:as|is|of|a|top) priority\b|\btime[- ]sensitive|\bis imperative\b|\btick,? tock\b|\bclock(?:'s| is) \w+ing|\btime is (?:running out|of the essence)|\b(?:this|it|matter) (?:can't|cannot|won't|will not) wait\b(?! until| till)|\bthe sooner you\b",
        unless=rf"{_FREE}|{_MINE}|{_REFUSED}(?:urgen|priorit)|\"(?:urgent|asap)|\basap (?:was|at)|\ban? urgent \w+ at|\b(?:urgent care|put me through|excellence)|\b(?:answer|handl|deal|triag|every|with)\w* (?:[\w.]+ ){{0,4}}urgent",
    ),
    shape(
        "immediately promptly once quickly quick fast soon straight straightaway right now rn minute moment instant act move decide were or away",
        rf"\b(?:{_REPLY}|act)\w* (?:\w+ ){{0,2}}?(?:immediately|promptly|at once|quick(?:ly)?|straight ?away|right away|soonest)\b|\bif i were you\b|\bor you(?:'ll| will) (?:be|regret|lose|miss)\b|\b(?:need|want|have)\w* (?:\w+ ){{1,5}}?(?:straight ?away|right away|immediately|at once)\b|(?:^|[,;:] |\b(?:please|and|do|you|just) ){_REPLY} (?:to )?(?:\w+ ){{0,2}}?(?:fast|soon|rn|now)\b(?! as| and)|\b{_REPLY}\b[^.;]{{0,20}}\bthe (?:minute|moment|instant) (?:that )?you|\byou(?:'ll|'d)? (?:\w+ )?(?:want|need|have|do well) to (?:move|act|decide)",
        unless=rf"{_FREE}|{_MINE}|\bi (?:\w+ )?(?:answered|replied|called|rang|wrote)|\b(?:sorry|apolog)",
    ),
    # An answer by a time.
    shape(
        "by before until till within later side today tonight tomorrow this",
        rf"\b{_ANSWER}\b[^.;]{{0,40}}\b(?:{_BY} (?:the )?(?:\w+ )?(?:{_DAY}|you|we)|today|tonight|tomorrow|this (?:week|day|evening|afternoon|morning)|before the)\b|\b{_BY} (?:\w+ )?{_DAY}\b[^.;]{{0,40}}\b{_ANSWER}\b|\bneed\w* (?:this|it|that) (?:\w+ ){{0,3}}?(?:before|by) ",
        unless=rf"{_FREE}|{_MINE}|\b(?:you (?:said|told|mentioned|wrote|asked me|replied)|i (?:was|gave|ought|should have)|my (?:\w+ )?answer|missed|(?:our|the) call|(?:call|interview) (?:this|today)|before (?:i|we) (?:\w+ )?(?:spoke|left|hung|met))\b|\bthanks? (?:\w+ ){{0,3}}?for\b",
    ),
    # An answer needed, expected or demanded.
    shape(
        "need must expect demand insist deserve require await awaiting expecting owed entitled could want waiting shall",
        rf"\b(?:i|we|i'd|i'll|i'm) (?:\w+,? ){{0,4}}?(?:(?:need|must|want)(?!{_ADMITS})|expect|demand|insist|deserve|require|await|am (?:owed|waiting|expecting|entitled)|could do with|look to)\b[^.;]{{0,50}}\b(?:{_ANSWER}|to be (?:told|heard|informed|given)|{_CHANCE}|chance|fair|explanation|reason|from you|your (?:decision|word|call|yes)|written|in writing|(?:mine|this|it|that) (?:today|now)|second look|receive them|sorted|settled|resolved|closure)\b|\bi (?:\w+,? ){{0,3}}?(?:insist,? (?:on (?:an?|the|being|another|hearing|your)|(?:that )?you)|(?:demand|require) (?:that|to|an?|your|the))\b|\bmust insist\b|\bi(?:'d| would)? (?:\w+ )?(?:must|have to) (?:\w+ )?(?:press you|have (?:your|an answer|clarity|certainty)|know where)",
        unless=rf"{_REFUSED}(?:need|expect|demand|insist|deserve|require|want)\b|\bneed(?:n't| not)\b|{_FREE}|\bi must (?:say|apologi[sz]e|have)|\bi (?:expect (?:you|that you|the)|(?:want|need) to (?:apologi|say|thank|explain)|deserve (?:no|it|worse|your|every|all|to be (?:left|ignored|turned)))|\byou (?:have|need) to |\bfeel you\b|\bto my \w|\bwithout an? (?:answer|reply)",
    ),
    shape(
        "please kindly",
        r"\b(?:please|kindly) (?:respond|reply|revert|answer|confirm|acknowledge|intimate)\b(?! only if| whenever)",
        unless=rf"{_FREE}|\"|\badviser|\bphrase",
    ),
    # What the reader is told to do, or would be wrong not to.
    shape(
        "owe owes must need ought should better have trust expect counting relying least",
        rf"\b(?:you|firm|company|house|school|panel) (?:\w+ )?owes? (?:me|it|us)\b(?! no\b| nothing)|\byou (?:have to|must|need to|ought to|should|had better) (?:\w+ ){{0,2}}?{_GRANT}\b(?! (?:want|it necessary))|\bi(?:'m| am)? (?:\w+ )?(?:trust|expect|anticipate|count on|counting on|relying on) (?:that )?(?:you|the (?:post|vacancy|job|position))(?:'ll| will| to)? (?:be |\w+ )?(?:kept|held|{_GRANT}|repl\w+|think again|change your)\b|\b(?:the )?least you (?:can|could)",
        unless=rf"{_FREE}|{_REFUSED}(?:feel|think|expect|owe)|\bfeel you\b|\bi (?:owe|must|should)\b|\bas you (?:must|should)|\byou must (?:decide|choose)",
    ),
    # What is held to be the writer's by right.
    shape(
        "owed due entitled entitles entitle earned deserve deserves right duty obligation obliged bound required fair fairness unfair unjust improper remiss discourteous wrong justice decency decent courtesy minimum least only",
        rf"\bi(?:'m| am) (?:\w+ )?(?:entitled|owed|due (?:an?|the|fair|some))\b|\b(?:have|has|'ve) (?:\w+ )?earned (?:\w+ )?(?:a|the|my|that|more|another)\b|\bi (?:\w+ )?deserves? (?:better|{_CHANCE}|to be (?:looked|heard|seen|told))|\bentitle[sd]? (?:an?|me|to|any\w+)|\b(?:meeting|hearing|answer|interview|reply|explanation) is (?:the (?:very )?(?:least|minimum)|due|owed)|\b(?:i|i've) (?:\w+ )?a right to|\bby right\b|\breply is overdue|\b(?:duty|obligation|obliged|bound|required) to (?:\w+ )?{_GRANT}|\b(?:is|are) (?:urgently )?required\b|\b(?:only|just|simple|common|basic|it's|it is) (?:\w+ )?(?:right|fair|just|decency|courtesy) (?:that|to|you|would|requires?|demands?|entitles?)\b|\b(?:fairness|justice|decency|courtesy) (?:\w+ )?(?:demands?|requires?|calls for)|\b(?:decent|fair|reasonable) (?:\w+ )?would {_GRANT}|\b(?:not|isn't|be) (?:fair|right|just|unfair|unjust|improper|remiss|discourteous|wrong) (?:of you |for you )?(?:not )?to (?:hold|leave|judge|reject|ignore|turn|write me)",
        unless=rf"{_REFUSED}(?:entitled|owed|due|right|claim|deserve|obliged|bound|required)\b|\b(?:i (?:owe|was)|owed? (?:to )?you|you (?:have|had) every|your right|due (?:at|on|by)|fair to say|fair enough|without any right)\b|\b(?:entitled|bound|obliged|(?:any|no) (?:duty|obligation)) to (?:say|see|answer|hear me|reply|refuse|your|feel|be|think|ignore)|\bi deserve (?:no|a (?:\w+ )?(?:telling|rejection|refusal|no))|\b(?:apologi|sorry\b(?! or)|perfectly|under no)",
    ),
    # The decision to be held.
    shape(
        "hold holding keep freeze suspend pause stop halt delay postpone put",
        rf"\b(?:hold|holding|keep|freeze|suspend|pause|stop|halt|delay|postpone|put) (?:off|on|back|the|your|its|all|other|any|my|this|that) ?(?:on )?(?:\w+ ){{0,3}}?{_OPENING}\b[^.;]{{0,30}}\b(?:until|till|for (?:me|a day|now)|pending|now|before|while|in the meantime|on hold|$)",
        unless=rf"{_REFUSED}(?:hold|keep|delay|postpone)\b|\bi (?:could|would|did|had|should|shall|can|will)\b|\b(?:apologi|sorry\b)",
    ),
    shape(
        "don't not never can't cannot refrain shouldn't before must should no",
        rf"\b(?:(?:don't|do not|not|never)|refrain from|before you|whatever you do) (?:\w+ ){{0,3}}?{_CHOOSE}\b[^.;]{{0,40}}\b(?:any(?:one|body)|some(?:one|body)|until|till|yet|before|meantime|so quickly|this week|without|hear|read|see)\b|\b(?:should|must|can't|cannot|may not|shouldn't) (?:not )?(?:be )?{_CHOOSE}\b[^.;]{{0,50}}\b(?:before|until|till|without|on the strength)\b",
        unless=r"\b(?:i|we) (?:\w+ )?(?:don't|do not|can't|cannot|couldn't|would|should|could|did|will|won't|never)|\bif you\b|\bnot ask|\b(?:apologi|sorry\b)",
    ),
    # Silence held against the reader, and messages counted.
    shape(
        "silence hanging dangling waiting waited patient patience limbo kept second third fourth fifth nothing news word reply answer",
        r"\byour (?:\w+ )?silence (?:since|past|is|speaks|has|makes|tells)|\bradio silence\b|\bsilence (?:would be, |from your?|for an answer|since)|\b(?:leav(?:e|ing)|left|get) (?:me |us )?(?:hanging|dangling|waiting|in limbo)\b|\b(?:is|am|be|being) kept waiting\b|\bi(?:'ve| have|'m| am) (?:\w+ ){0,2}?(?:waited|waiting(?! list)|patient enough|more than patient)\b(?! (?:for (?:the|my) (?:bus|train)|room|list))|\bthis is (?:now )?(?:my|the) (?:second|third|fourth|fifth) (?:e-?mail|message|mail|letter|time|note|call|attempt|text)\b|\b(?:weeks|mails|emails|messages|calls)\b.{0,40}\b(?:nothing|no (?:reply|answer|word))\b|\bstill (?:\w+ )?(?:heard )?(?:nothing|no (?:news|word|answer|reply))\b|\bpatience\b[^.;]{0,20}\b(?:runs|running|thin|limit|out)",
        unless=rf"{_FREE}|\b(?:sorry|apolog\w+|regret|i (?:kept|left|made|ignored)|kept you|keep(?:ing)? you|leav(?:e|ing) you|you (?:were|waited|had to)|my (?:own )?silence|understand|feel free)\b",
    ),
    # What follows if the reader does not, and others who want the writer.
    shape(
        "failing unless hear heard calling writing ringing chasing calls every until escalate chase copying copied further director board head withdraw withdrawing sign elsewhere",
        r"\bfailing (?:a|an|any|your) (?:reply|answer|response|word)\b|\bif i (?:have |don't |do not )?hear(?:d)? (?:nothing|no word)|\bunless i hear|\bi(?:'ll| will| shall|'m going to| am going to| won't) (?:have to |be )?(?:(?:keep|stop) (?:calling|writing|ringing|asking|emailing|chasing)|escalat\w+|chas(?:e|ing)|withdraw|sign (?:elsewhere|with)|(?:call|ring|phone|telephon)\w* (?:\w+ ){0,4}?(?:every|each|until))\b|\bi(?:'m| am) (?:copying|cc'?ing) (?:in |your |the )|\b(?:take|taking) (?:this|it) (?:further|up with|to (?:the (?:head|director|board|press|dean|union)|your))",
        unless=rf"{_FREE}|\b(?:sorry|apolog\w+|understand|not (?:trouble|chase|be chasing)|won.t (?:chase|be))\b",
    ),
    shape(
        "offer offers contract employer employers agency firm firms company visa lease",
        r"\b(?:another|other|second|competing|rival|present|current|my) (?:\w+ )?(?:offers?|contract|employers?|agency|firms?|company|visa|lease)\b.{0,50}\b(?:wait\w*|wants?|needs?|answer|yes|expires?|deadline|decide|reply|chasing|lapses|runs out|ends|are)\b|\boffer\b.{0,40}\b(?:runs out|expires?|until|till|deadline|lapses|hold it)\b",
        unless=rf"{_FREE}|\b(?:i (?:was|had|would)|sorry|apolog\w+|thank\w*|interview|your (?:offer|company|firm))\b",
    ),
)

# What the notes may ask: to meet again, to stay in touch, to be told how one did; and what asks nothing at all.
_MEETING = r"\b(?:meet(?:ing)?|met|com(?:e|ing) (?:back|in|again|round|by)|return (?:at|on|for|to you)|re-?(?:schedul|arrang|book|do|run|sit|take)\w*|(?:another|second|fresh|new|next|later|different|better) (?:\w+ )?(?:chance|time|day|go|slot|appointment|interview|date|attempt|try|conversation|visit|meeting|hearing|look|shot|half|hour|run|round|session|week|call|talk|minutes)|(?:speak|spoke|talk|chat)(?:ing)? (?:again|with|to|about it|further|on)|call (?:you|me|again|some\w*|back)|try again|sit down|slot|(?:any|some) (?:other )?(?:time|day|week|hour|moment|afternoon|morning)|see (?:me|you)|hear me|start(?:ing)? (?:over|again|afresh)|(?:suit|convenient|rearrang|reconven|postpone)\w*|(?:half an|an?) hour|diary|calendar|phone call|video|zoom|make (?:it|this) up|make amends)\b"
_KIND = r"\b(?:forgiv\w+|pardon|excus\w+|overlook\w*|mercy|believe|heart|bear with|understand\w*|how (?:do|could|can|did|was) (?:i|you) |regards|thank|(?:pass|give|tell|convey|share|extend|send|offer|let)\b[^.;]{0,50}\b(?:apolog\w+|compliments|wishes|gratitude|sorry|grateful|(?:someone|somebody) else|another candidate|whoever)|(?:if|whether) (?:you(?:'d| would)|it) (?:\w+ )?(?:rather|prefer|is too)|kind of|idiot|fool|find (?:attached|enclosed|below)|let me (?:know|say|tell) (?:if|whether|that|how sorry)|you(?:'d)? (?:rather|prefer|sooner|like me|believe)|say no|turn me down|leave it|ignore|disregard|please (?:don't|do not|never|feel|know)|(?:no|without) (?:need|reply|obligation|asking)|(?:not|never) ask(?:ing)?|needn't|need not|did you know|have you (?:seen|read|heard)|put (?:it|this) down|(?:isn't|don't) (?:it|you think))\b"
_PRESSES = r"\b(?:asap|urgently|by (?:\w+day|tomorrow|noon|the \d+|return)|today|tonight|immediately|at once|before (?:you|the|any(?:one|body))|until (?:i|we|you)|decision|decide|respond|reply|get back|an answer|hold (?:off|the|on)|the least)\b"
_OWN = rf"{_MEETING}|{_KIND}|{_PRESSES}|\b{CONTACT}\b|\b{REMARKS}\b|\b(?:how|what|where|which)\b[^.;]{{0,60}}\b(?:i|my|me)\b[^.;]{{0,40}}\b{JUDGED}\b|\b(?:better|different(?:ly)?|improve)\b"
# What people want besides: of the job, of a document, of a favour, for somebody else.
_THINGS = (
    "salary pay pays paid wage wages earn earns money bonus pension benefits holiday holidays vacation overtime rota relocation allowance discount perks package compensation budget contract sponsor sponsorship visa bursary scholarship grant "
    "job jobs post posts positions roles shift shifts placement internship apprentices apprenticeship traineeship hiring recruiting employ appoint shortlist unpaid candidates applicants finalists cv résumé resume reference references referee recommendation testimonial endorse linkedin "
    "copy slides recording minutes grid matrix transcript handout names name number mobile cell address details contacts lead leads introduction introduce counterpart colleague director manager recruiter hr payroll reception accounts branch teams agency agencies "
    "form forms certificate certificates photocopies sketchbook umbrella scarf deposit receipt invoice refund reimburse expenses fare fares parking ticket tickets taxi mileage timesheet signature sign proposal quotation brochure leaflet record "
    "petition survey newsletter channel page insta instagram app website blog marathon choir raffle stall novel chapter thesis dissertation essay manuscript book manual recipe supplier cuttings lawyer solicitor flat lodging landlord adviser tutor union jobcentre "
    "brother sister son daughter wife husband nephew niece cousin friend mate partner flatmate mentor mentoring coach shadow lift laptop favour favor query vote follow subscribe buy lend borrow loan photograph quote"
)
_TOPICS = (
    "salary pay pays paid wage wages earn earns money bonus pension benefits holiday holidays vacation overtime rota relocation allowance discount perks package sponsor sponsorship visa bursary scholarship "
    "job jobs post posts positions roles vacancy vacancies opening openings shift shifts internship apprentices apprenticeship hiring recruiting unpaid decide deciding leads "
    "umbrella scarf deposit receipt expenses fare fares parking taxi survey newsletter book manual recipe supplier lawyer solicitor flat lodging caravan "
    "brother sister son daughter wife husband nephew niece cousin friend partner dishwasher "
)
_FAVOURS = r"(?:forward|sign|introduc\w+|recommend|refund|reimburse|sponsor|buy|vote|subscribe|mentor|coach|lend|validate|endors\w+|nudge|loop|hire|employ|appoint|reconsider (?:me|your|my|the (?:decision|rejection))|vouch|review|glance|proof-?read|pass(?:ing)? (?:on|along|it|this|the|my|me) |put(?:ting)? (?:in|me|my|a) |send(?:ing)? (?:me|my|the) |give me (?:the|also|a (?!chance|moment|minute|call|second|ring|shout|time|date))|return (?:my|the) |follow (?:me|my)|fill|looking over|help me (?:with|find|get)|(?:ask|ring) (?:the|your|my|hr) |mention me|add me|delete|destroy|(?:confirm|advise|tell me|let me know|say) (?:to my|also|whether (?!i|it|that|this)|what the|how much|who|if the)|provide|furnish|supply|issue|(?:point|direct|move|swap|include|consider) me)\b"
_ASKED = r"(?:could|would|can|will|might|won't|couldn't|wouldn't|perhaps|maybe|whether|if) (?:you|u|some(?:body|one)|any(?:body|one)|(?:the|your)(?: \w+){1,3}?)(?:'d)?"
# A time to come, or a word on how it went: what is asked is the note's own, whatever the verb.
_AGAIN = r"\b(?:minutes?|hours?|days?|weeks?|times?|mornings?|afternoons?|evenings?|lunch\w*|noon|\w+day|tomorrow|moment|chance|try|go|fit me in|squeeze|spare|open to|free|have me|having me|let(?:ting)? me (?!have\b|borrow|use|shadow)|allow me|you (?:like|feel|be|have (?:had|me|wanted|liked)|think|mind (?:an?|my|if)|accept|agree|object|keep|remember|consider|see|find)\b|finish|continue|conversation|interview|visit|call|ring|demonstrat\w+|(?:tell|telling) me\b(?! (?:the|who|about)\b)|(?:know|say|share|offer) (?:what|how|where|which|why)|forget|start|hold|wait|take it|look past|set aside|hear)\b"
_POST = r"(?:job|post|position|role)"
EXTRA = (
    shape(
        "trouble bother prevail impose",
        r"\b(?:might|may|could|can|shall) i (?:\w+ )?(?:(?:trouble|bother) you (?:\w+ )?for|(?:prevail|impose) (?:up)?on you (?:to|for))\b",
    ),
    # A thing that is asked for.
    shape(
        "salary salary's pay refund reimburse fare fares expenses cv resume résumé reference references recommendation referee referees papers letter introduce introduction introductions endorse endorsement linkedin connect connecting vacancy vacancies opening openings job jobs post posts role roles position positions work hiring hire appointing recipe home allowance benefits plan dissertation shortlist reconsider looking touch discount internship who",
        r"\b(?:could|would|can|might|may|please|kindly|ask|grateful if|appreciate|wonder|send|forward|pass|put in|hand|keep|give|write|refund|reimburse|introduc\w+|connect\w*|any chance|possible|tell me|what (?:is|would|are)|is there|are (?:there|you)|do you (?:know|have)|if you|let me|also|consider|request|hoping|help)\b[^.;]{0,70}\b(?:salary|pay (?:for|my)|refund|reimburse\w*|fares?|expenses|my (?:cv|resume|résumé|details|references?|recommendation|papers|letter)|the pay|cv|references?|recommendation|referees?|introduc(?:e me|ing me|tions?)|endors\w+|linkedin|connect(?:ing)? me|(?:other|any|more) (?:vacanc\w+|openings?|jobs?|posts?|roles?|positions?|work)|news of openings|hiring|hire me|good word|recipe|work from home|allowance|benefits|business plan|dissertation|shortlist|reconsider|appoint(?:ing)? me|still looking|in touch with|discount|internship|who (?:got|else))\b",
        unless=rf"\b(?:forgive|my fault|asked me to|you won't|put you off)\b|\b(?:not|never|without) (?:\w+ )?ask(?:ing)?\b|\b{CONTACT}\b|\bintroduce myself|\ballow me to|\b(?:wouldn't|not|to) (?:hire|take) me\b|\bif you (?:\w+ )?(?:hire|take|appoint)|\b(?:inbox|used to|error|any day|with(?:out)? (?:reference|salary)|saturday)\b|\bi (?:\w+ )?(?:wrote|write|introduced|connected|handled) ",
    ),
    shape(
        "hire employ appoint give offer grant award",
        rf"\b(?:hire|employ|appoint) me\b(?! (?:to|by|a|an))|\b(?:give|offer|grant|award) me (?:the|this) {_POST}",
        unless=r"\b(?:if|when|once|should) (?:you )?(?:\w+ ){0,2}(?:hire|take|appoint|employ)|\b(?:wouldn't|not|to|must) (?:hire|take) me\b",
    ),
    # A favour, asked outright or beside something else.
    shape(
        "also while one favour favor pass put introduce forward",
        r"\b(?:could|would|can|might|will) you (?:\w+ )?also\b|\bwhile i(?:'ve| have) (?:got )?you\b|\bone more (?:little )?(?:thing|favou?r|question)\b|\bpass (?:my|along my|on my)|\b(?:pass|put) (?:\w+ ){0,3}?(?:along|in a (?:good )?word|forward)\b|\bdo me (?:a|the|one) favou?r\b",
        unless=r"\bnever ask|\bno need|\bregards\b|\bin a crowded|\b(?:teacher|boss|manager|chief)s? (?:\w+ )?put",
    ),
    shape(
        "could would can will might won't wouldn't couldn't perhaps maybe whether if please kindly pray pls",
        rf"\b(?:{_ASKED}(?! have no)(?:,? \w+){{0,5}}?,?|(?:please|kindly|pray|pls)(?: also| just)?) {_FAVOURS}",
        unless=_OWN,
    ),
    shape(
        "?",
        rf"\b{_ASKED}(?:,? \w+){{0,4}}? (?!be\b|you\b)\w+ (?:\w+ ){{0,5}}?(?:me|my|us|our|the|your|a|an)\b[^.;]*\?",
        unless=rf"{_OWN}|{_AGAIN}",
    ),
    # Any request, where it is of the things that people want besides.
    *(shape(_THINGS, FRAMES[name][1], unless=_OWN) for name in ("to you", "may i", "imperative", "wish", "beside")),
    shape(_TOPICS, FRAMES["is there"][1], unless=_OWN),
)
