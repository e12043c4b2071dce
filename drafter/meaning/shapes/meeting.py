"""Offering to meet or talk again, and offering only one's own time."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape, side_by_side

_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tues|thurs|weds|tmrw|tomorrow)"
_CLOCK = (
    r"(?:noon|midday|dawn|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)|\d{1,2}[:.]\d\d|(?:half|quarter|ten|five|twenty) (?:past|to) \w+|"
    rf"half {_NUMBER}|(?:at|from|around|before|after) (?:\d{{1,2}}(?!\d|%| per ?cent)|{_NUMBER})\b(?! (?:days|weeks|minutes|years|months|hours|of|that|i\b|who|more)|[.,]\d))"
)
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DATE = rf"(?:the (?:\d+(?:st|nd|rd|th)|first of|\w+teenth|eleventh|twelfth|twentieth)|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} (?:the )?\d{{1,2}})"
# A part of the writer's own day or week.
_OWN = (
    r"(?:tonight|today|(?:this|next|tomorrow) (?:morning|afternoon|evening|week|weekend|arvo)|(?:boxing|market|pay) day|bank holiday|half[- ]term|school holidays|(?:in|on|at|over|during) my (?:\w+ )?(?:break|lunch\w*|leave|day off|week|hour)|"
    r"my (?:lunch|tea|dinner) (?:break|hour)|(?:after|before|between) (?:my|mass|prayers|shifts|patients|clinics|dark|the (?:school|tide|rush|kids))\b|(?:mornings|evenings|nights|afternoons) (?:only|are (?:best|when))|first thing)"
)
_AT = rf"(?:{_WEEKDAY}|{_CLOCK}|{_DATE}|{_OWN})"
# How a time begins: enough where the sentence is known to hold one.
_WHEN = rf"(?:\d[\d:.]*\w*|(?:on|the) (?=the \d|\d)|\w+day|noon|midday|dawn|half|quarter|tomorrow|tonight|(?:this|next|my) \w+|first thing|(?:at|from|around|before|after) (?:{_NUMBER}|my|the|mass|dark)|{_MONTH})\b"
_SPAN = r"(?:times?|hours?|days?|moments?|dates?|slots?|mornings?|afternoons?|evenings?|weekdays?|lunch break|weeks?|shifts?|gaps?|openings?|windows?)"
_MEETING = r"(?:talk|meeting|conversation|go|chat|hearing|audition|interview|visit|attempt|call|slot|try|trial|lesson|appointment|chance|crack|look|session|date|time|stab|shot)"

# The time is the reader's to say.
_SUITS = r"(?:suits?|works?|fits?|falls|(?:is|are|'s) (?:\w+ )?(?:convenient|easier|easiest|best|quiet|free|comfortable|good)|your choice|at all|you(?:'d| would| may| might| will)? (?:like|choose|prefer|pick|please|name|say|wish|fancy|set|fix)|you're (?:free|around)|you are (?:free|around))"
_SAY = r"(?:pick|name|choose|suggest|give me|set|fix|say|tell me)"
_HANDED = r"(?:^|[,;:] |\b(?:and|so|then|just|please|or|to|but|could you|would you|can|will|if) )"
OPEN = (
    shape(
        "any anytime anything whenever whichever whatever wherever",
        rf"\b(?:any|whatever|whichever) (?:[\w-]+ ){{0,3}}?{_SPAN}\b(?! (?:that )?you (?:\w+ ){{0,2}}?(?:gave|took|spent|kept|held|devoted|made|put)\b).{{0,40}}\b{_SUITS}\b"
        r"|\b(?:whenever|anytime|any time|wherever|whichever)\b.{0,40}\b(?:suits?|you|convenient|free|works?|your|quiet|it's|gap|easier|easiest|best|slack)\b|\b(?:whatever|anything) (?:else you|works|goes|suits)"
        rf"|\bany (?:\w+ )?(?:time|day|hour|date|weekday|gap|opening|moment|afternoon|evening|morning|minute|lunch break|shift)\b(?! (?:soon|now|(?:of|on) (?:the|my))\b)|\b(?:on|at|in) (?:whichever|whatever) (?:\w+ )?{_SPAN}\b|\bwhenever(?=$|[.,;!?])|\b(?:do|come|free|around|works?) (?:\w+ )?whenever\b",
        unless=r"\b(?:reply|respond|answer|feedback|read|enjoy|delete|binned?)\b.{0,25}\b(?:whenever|any time)|\b(?:whenever|wherever) i\b|\bwherever you were\b|\bwhichever (?:way you|of the)\b|\b(?:on|by|or) any other day\b|\bwhatever (?:time you need|you (?:decide|want of me))\b|\bin time\b|"
        r"\bany time (?:was|you (?:may )?(?:lost|gave|spent))|\b(?:wasted|lost|cost) (?:\w+ ){0,3}(?:time|hour|day)\b(?!.{0,60}\b(?:suits?|choose|like)\b)|\b(?:keep|hear|stay) (?:in|from)\b.{0,30}\b(?:whenever|any time)|\bi (?:expect|know any|regret)\b",
    ),
    shape(
        "time times hour hours day days moment date dates slot morning afternoon evening lunch week shift choice choosing pick when suits works convenience convenient",
        rf"\b(?:an?|the|some|your preferred|there a) (?:\w+ )?{_SPAN} (?:(?:that |which )?(?:best )?{_SUITS}|of your (?:own )?(?:choice|choosing|naming|picking))\b|\b(?:works for|suits|fits) (?:you|your \w+)\b|\bwhen(?:ever)? (?:it )?(?:suits|works|is convenient|you(?:'re| are) (?:free|around)|you (?:please|like|wish))|\bwhen (?:would|might|could) (?:it |that )?(?:be (?:good|best|easiest|convenient)|suit|work)\b"
        rf"|\b{_SAY} (?:where and )?when\b(?! (?:i|the)\b)|{_HANDED}{_SAY} (?:only |just )?(?:a|the|any|your|which|what|when|another) (?:\w+ )?{_SPAN}\b(?! to (?:think|prepare|recover|find))|\blet me know (?:a|the|which|what|when)\b(?: \w+){{0,3}}? (?:times?|days?|moment|works|suits|date|slot|is good|you)\b|\byour (?:preferred time|convenience|pick|choosing)\b"
        rf"|\bif (?:there(?:'s| is)|you (?:ever )?(?:have|find|can spare)|you've)(?: ever| still)? (?:an?|half|ten|any|even|the) (?:[\w-]+ ){{0,5}}?{_SPAN}\b[^;]{{0,30}}\b(?:some|any|spare|free|ever|between|week|going|list|quiet)\b",
        unless=r"\b(?:no need|needn't|don't need|keep (?:me|my)|every hour i|in time)\b|\bwhen you decide\b|\b(?:answer|read|reply) (?:\w+ ){0,4}?(?:when|as) you (?:like|please)\b|\bi (?:expect|regret)\b|\bhad you met\b|\bwhichever of\b|\bgenerous to give\b|\b(?:wasted|lost|cost) (?:\w+ ){0,3}(?:time|hour|day)\b(?!.{0,60}\b(?:suits?|choose|like)\b)",
    ),
    shape(
        "choose pick decide set name say choice timing yours up leave noon like please wish prefer easy flexible shout your_call disposal pleasure service convenience around round open "
        + side_by_side("date hour day diary time", "is would will")
        + " "
        + side_by_side("my", "calendar diary schedule time week days evenings")
        + " "
        + side_by_side("your", "hours calendar diary schedule plans week"),
        rf"{_HANDED}you (?:can |just |may |could )?(?:choose|pick|decide|set|name|say)\b(?= (?:the|an?) {_SPAN}\b| when| which| and i\b|$|[,.;!?]| it[,.!])(?<!you say)|\b(?:choice|pick|timing|date|hour|day|diary|time) (?:is|would be|will be) (?:\w+ )?(?:yours|up to you|for you to)\b|\byours (?:to (?:set|pick|choose|name|fix)|is the choice)\b"
        rf"|\bleave the {_SPAN}\b[^.;]{{0,20}} (?:to|with) you|\b(?:any|one|as (?:early|soon|late)? ?as|as) you (?:like|please|wish|prefer)\b|\bi'm (?:easy|flexible)\b|\byour (?:pick|choice|shout)\b|(?:^|[,;:] |it's )your call\b(?!.)|\bname (?:it|the day|your)\b"
        r"|\bmorning,? noon,? (?:and|or) \w+\b|\bat your (?:\w+ )?(?:disposal|pleasure|service|convenience)\b|\bmy (?:calendar|diary|schedule|time|week|days|evenings) (?:is|are|can|will|bends)\b(?: \w+){0,2} (?:wide open|open|yours|bend|flexible|free|clear|to yours)\b|\b(?:a?round|with) your (?:hours|calendar|diary|schedule|plans|week)\b|\ba?round you\b",
        unless=r"\b(?:say|saying) (?:it|this|that|so|sorry)\b|\bno (?:reply|answer|say in)\b|\b(?:answer|read|reply|bluntly|long|as much) (?:\w+ ){0,4}?(?:when|as) you (?:like|please)\b|\bi (?:expect|regret)\b|\bno need\b|\bwhichever way you\b|\bbe as\b|\bhad you met\b|\bmake this up to you\b|\bask the chair\b",
    ),
    # To be called is to leave the time to the caller.
    shape(
        "shout ring call buzz bell line text holler ping phone",
        rf"{_HANDED}(?:just )?(?:(?:give|gimme|drop) (?:me )?(?:a |us a )(?:shout|ring|call|buzz|bell|line|text)|(?:shout|ring|holler|ping|text|buzz|call|phone)(?: me)?)\b(?= (?:and (?:i'll|i can|i will|i'd)|when|if|any|some|at your)|[.!]?$)(?<!call)(?<!text)(?<! ring)",
    ),
)

# What leaves the time to the reader after all, and times that are no offer to meet.
_LEFT_OPEN = (
    r"\bany (?:other|time|day|hour|moment|date|week|morning|afternoon|evening|minute|lunch|weekday|shift)\b(?! (?:time|day|slot)\b.{0,3}$)|\banything (?:else|works|goes|suits)|\b(?:anytime|whenever|whichever|whatever|wherever|flexible|equally)\b|\bor (?:any|another|when|some|later|earlier|by phone)\b|\byour (?:choosing|choice|convenience|pick|call|schedule|diary|calendar)\b|"
    r"\byou(?:'d| would)? (?:choose|prefer|like|name|please|pick|sooner|decide|rather)\b|\bsuits? (?:you|the)\b|\b(?:name|pick|choose) (?:a|the|your)\b(?!.{0,40}\bprovided\b)|\b(?:early|late|morning|night|evening|today|tomorrow)\b[^;]{0,20} or (?:late|evening|night|before|after|next)|\bor after\b|\ba?round you|\bat your (?:pleasure|disposal(?! for)|earliest|service)\b|"
    r"\bif (?:neither|none|those|they|(?:it|that)(?:'s| is) (?:easier|better|more|when)|that doesn't) |\bother (?:times|days) (?:work|would|will|are (?:fine|good|open|free))|\banother time\b|\bmost (?:days|times|\w+s)\b|\bor (?:\w+ ){0,3}?(?:if|as|that|what) (?:that|it|you)\b|\b(?:say when|works for you|better for you|up to you|day or night)\b|\blet me know (?:what|when|which)\b"
)
_NO_OFFER = (
    r"\b(?:not only|only (?:a|one|if|reason|question|thing|hope|ask|say|to|\d+)|if only)\b|\bi can only (?:offer an|apolog|say)\b|"
    r"\b(?:missed|walked|joined|turned up|overslept|forgot|sorry|apolog\w+|regret|thank\w*|yesterday|misread|kept you|last (?:week|\w+day))\b|\b(?:hear|reply|answer|decision|decide|word|respond|response|know|until|till|expect|hold|await\w*|deadline|(?:another )?offer (?:from|that|expires)) (?:\w+ ){0,5}?(?:by|before|until|till|on|from|to|at|back)\b|"
    r"\blook(?:ing)? (?:forward|back)\b|\b(?:i can|i could|able to|i'd|i would) (?:start|begin work|join)\b|\bsee you (?:then|on|at|there|in|next|tomorrow)\b|\b(?:as (?:before|agreed|planned|arranged)|by (?:\w+day|noon|tonight|close|the (?:end|\d))|no later than|at the latest|unless i hear|due to|yes or no|on hold|every (?:week|\w+day))\b|"
    r"\b(?:when|until|before|after|since|as) (?:i|we|you) (?:sp|met|talked|came|left|saw)|\b(?:when|as) (?:i|we) (?:come|meet|return)\b|\bi(?:'ll| will| shall) (?:come|stop|turn up|telephone|assume|wait|go)\b(?!.{0,30}\b(?:if|back)\b)|\b(?:appointment|interview|visit|meeting|session|panel) (?:on|of) (?:the \d|\w+day)|\b(?:following|regarding|about) \w+day|"
    r"\bi (?:read|typed|kept|met|ran|told|put|worked|drove|usually|said|taught|saw|started|want to|need to|have already)\b|\bwe (?:met|next)\b|\b(?:don't|could not|demand|insist)|\b(?:could|would|'d|might|should) (?:not )?have (?:been|left|told|had|\w+ed)\b|\b(?:call|ring|phone|tell|get) me (?:back )?(?:today|asap|now|by)\b|\blike to (?:work|join)\b|\b(?:the|my) (?:post|job|role|notice)\b|\bmeet the (?:\w+ )?(?:target|demand|standard)|\b(?:need|want) (?:an?|your|the) (?:answer|reply|decision)"
)
_UNTIMED = rf"^(?!.{{0,300}}?\b{_AT}\b)|{_LEFT_OPEN}|{_NO_OFFER}"
# A sentence that holds none of these tells no time; months go with a figure.
_TIMES = " ".join(
    (
        "# noon midday dawn monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays tomorrow tmrw tonight today today's tomorrow's thurs tues weds",
        "half quarter eleventh twelfth twentieth half-term the_first first_thing bank_holiday school_holidays",
        side_by_side("ten five twenty", "past to"),
        side_by_side("at from around before after", "one two three four five six seven eight nine ten eleven twelve"),
        side_by_side("this next tomorrow", "morning afternoon evening week weekend arvo"),
        side_by_side("boxing market pay", "day"),
        side_by_side("in on at over during", "my"),
        side_by_side("my", "lunch tea dinner"),
        side_by_side("after before between", "my mass prayers shifts patients clinics dark the"),
        side_by_side("mornings evenings nights afternoons", "only are"),
    )
)
# What a second meeting is called when it is done.
_DO = r"(?:come (?!in your)|call|ring|phone|meet|talk|speak|return|redo|repeat|reconvene|reschedule|resume|continue|see you|sit|visit|drop|pop|swing|step|stop|look in|be (?:at|back|with|there|free|passing|able|available)|present (?:myself|it|the)|try (?:again|once|that|it|this)|demonstrate|go (?:through|over)|do (?:it|that|then|the \w+))"
_PROPOSED = (
    rf"\b(?:(?:i|we)(?:'d)? (?:\w+ )?(?:can|could|would|might)|i'd|i(?:'m| am|'d be) able to|(?:and|which i) (?:could|would)|(?:could|can|shall|may|might) (?:i|we)|let(?:'s| us| me)) (?:\w+ ){{0,2}}?(?:{_DO}|suggest|propose)\b|\b(?:let's|shall we|can we|could we) say\b"
    rf"|\b(?:i(?:'d| can| could| would|'ll| might| may)|let me) (?:do|manage|make|offer|give|spare|have|squeeze|keep|suggest|propose)\b (?:[\w.'-]+ ){{0,4}}?{_WHEN}|\bi(?:'ve| have| get) (?:got )?(?:a|one|two|exactly|half|thirty|twenty|\w+ minutes|an hour)\b"
    r"|\bi(?:'m| am|'ll be| will be| shall be| could be) (?:\w+ ){0,2}?(?:free|available|around|off(?! to)|at liberty|passing|in (?:town|your|\w+ (?:for|on)))\b|\b(?:my (?:\w+ )?availability(?! ends)|i (?:propose|suggest)|my (?:proposal|schedule|diary)|(?<!you're )(?<!are )free (?:at|on|this|next|from|sat|\w+day|\d)|available (?:on|at|only|for))\b"
    r"|\b(?:would|does|do)\b(?! you)(?: [\w:.]+){1,5}? (?:do|work|suit)\b|\b(?:how|what) about\b|\b(?:suits?|works? for|good for|fine for|leaves?|would fit|that's) me(?! for)\b|\b(?:is|are) when i\b|\bthat's when\b|\bwhen i'm (?:able|in|off)\b|\bwould be my \w+\b"
    rf"|\b(?:meet|ring|call|try|catch|phone|book|see|have|take|find) me\b(?! back| down| on as)|\bgive me (?:\w+ ){{0,3}}?(?:minutes|half|{_WHEN})|\b(?:it|meeting|interview|then|this|that)(?:'d| would|'ll| will)? (?:must|need to|have to) (?:be|fall|go)\b|\b(?:it'd|would|must|has|have) (?:have |need )?(?:to )?be\b(?= (?:in |on |the |at |after |before |this |\w*day))|\b(?:pencill?ed|put) in the\b"
    rf"|\bfor (?:another|a (?:new|second|fresh|repeat|further)) {_MEETING}\b|\b(?:another|one more) (?:go|try|crack)\b"
)
NARROW = (
    shape(
        "only one sole single other all left free rest got",
        rf"\b(?:(?:the|my) (?:one|only|sole|single)|only|(?:can't|cannot|unable to) (?:make|do|manage) (?:any )?other|no other) (?:\w+ )?(?:{_SPAN}|availability|possibility|chance|option|schedule)\b|\b(?:all|what) i(?:'?ve| have) (?:got|left|free)\b|\bmy (?:one|only) free\b|\bnot free (?:at|on) any other|\brest of (?:my|the) (?:week|month)\b",
        unless=rf"\bonly (?:a|one|\d+|ten|five|reason|to)\b|\b(?:one|only) (?:off|bad) day|\bthe only time (?:i|since)|\bin my life\b|\b(?:thank|sorry|yesterday|missed|decision|until|i said|could not)\b|{_LEFT_OPEN}",
    ),
    shape(
        "only solely just except other apart alone sole nothing never otherwise limited is_all is_the it_is",
        rf"\b(?:only|solely|except|(?:other|apart) (?:than|from)|limited to|just(?! (?:before|after|until|as|to|say|tell|about)))\b[^.;]{{0,40}}\b{_WHEN}|\b{_WHEN}[^.;]{{0,50}}?\b(?:alone|and (?:at )?no other|(?<!to )nothing (?:else|before|after|later|earlier)|is (?:all|the (?:one|only|sole))|or (?:it's )?(?:not at all|nothing|never)|it is$|(?:never|not) otherwise|otherwise i|only(?=$|[.,;!?]| for| because))",
        unless=_UNTIMED,
    ),
    shape(_TIMES, _PROPOSED, unless=_UNTIMED),
)
SLOT = NARROW[2:]

_SECOND = rf"(?:(?:another|a (?:second|further|fresh|new|repeat|follow-up|short|rescheduled|quick)|one more|second|further|(?:ten|five|fifteen|a few) (?:more )?minutes) (?:\w+ ){{0,2}}?(?:{_MEETING}|quarter of an hour|minutes)|a (?:resit|redo|rerun|rematch|retake|retest)|round two|\w+ minutes (?:at|by|on|of))"
_AGAIN = (
    rf"(?:come (?:back|in|by|again|over|to|at|on|before|after|whenever|early)|(?<!my )return\b|meet\b(?! (?:the|your) (?:needs|target))|(?:talk|speak) (?:again|by|it|on|further|whenever|then|with|to you)|re(?:schedul|arrang|book|do|sit|take|run|convene|join|connect|peat)\w*|try (?:again|that|it|me)|{_SECOND}|(?:a|the) (?:new|fresh|further|follow-up) (?:\w+ )?{_MEETING}|"
    r"resume|continue (?:the|our)|finish (?:our|the|that|what)|pick (?:it|this|things|up)|pop (?:in|back|by|over|round)|(?:drop|swing|stop) (?:in|by)|drive (?:over|out|up|down)|fit (?:in|round|around|into)|be there|see you|sit down|(?:do|interview|sit|start|begin) (?:(?:it|new|(?:the|that) \w+) )?(?:again|over|anew)|present (?:the|it|them|myself)|"
    r"answer (?:your questions|it|that|the \w+ \w+) (?:again|properly)|visit|ring (?:you|back|as)|call (?:you|by|in|on you|round|at)|phone you|travel (?:to|down|up|back)|demonstrate|hop on|dial in|be (?:at|with|over|free|available)|squeeze (?:you|in)|have me (?:back|again))"
)
OFFER = (
    shape(
        "appointment come coming return back again meet talk speak call reschedule rescheduling rearrange rebook redo conversation chat interview second another visit resume continue try see drop pop present repeat finish pick meeting time fit free "
        "ring resit retake reconnect reconvene demonstrate swing hop dial travel sit drive start begin new further fresh phone answer_your answer_it answer_that answer_the stop squeeze have there available minutes",
        rf"\b(?:i can|i'd|i'll|let me|you'd|i would|could|can|may|might|shall|should|would|happy|glad|welcome|love|like|honou?r|privilege|willing|pleased|delighted|ready|prepared|able|grateful|game|offer|propose|hope|want|wish|mean|opportunity|chance|possible|up for|let|keen) (?:[\w',-]+ ){{0,8}}?{_AGAIN}\b"
        rf"|\b{_SECOND}\b[^.;]{{0,60}}\b(?:would|could|might|is (?:yours|what)|should you|if you|whenever|any chance|perhaps|maybe|on any|at (?:any|an|whatever))\b|\b(?:any chance of|perhaps|maybe|fancy|for)(?! (?:our|the|your|my|considering)\b) (?:\w+ ){{0,3}}?{_SECOND}\b|^round two\b"
        r"|\b(?:seeing|see|have|hear|try|take|meet|find|catch|ring|call) me (?:\w+ ){0,2}?(?:again|another|on \w+day|whenever|any)\b|\b(?:have|see|take) me back\b|\bcan you see me\b|\b(?:meet|talk) again\b|\bcould we (?:\w+ )?(?:try|find|talk|meet|speak|do)\b",
        unless=r"\b(?:not|n't|never|no) (?:\w+ ){0,2}?(?:wish|want|care|desire|like|ask|asking|expect) (?:to|for|you)\b|\b(?:keep|stay(?:ing)?) in (?:touch|contact)|\bi (?:can|could|will|shall|would|'ll) (?:\w+ )?(?:show|bring|explain) you|\bcome (?:back )?(?:to the|in handy)\b|\bmeet (?:the|your|our|my|his) (?:\w+ )?(?:need|target|deadline|limit|standard|demand|weight|equal|match)|"
        r"\b(?:thanks?|cheers|appreciate)\b(?! you for considering)|\bgrateful for (?:your|the(?! (?:chance|opportunity) to (?:re|meet|talk|speak|come|try))|giving)|\b(?:good|kind) of you to\b|\blook(?:ing)? forward\b|\b(?:when|until|till|that|as) we(?:'ll)? (?:next )?(?:meet|speak|talk)\b|\bwe (?:next|meet (?:every|on|the))\b|\b(?:owed?|deserve|earned|insist|imperative|only (?:right|fair)|fair that|legally|entitled|demand|obliged to)\b|"
        r"\b(?:have|has|got) to (?:let|give|grant)\b|\b(?:goes without saying|naturally|obviously|no doubt|as agreed|we've agreed|can't wait|(?:when|once) i(?:'m| come| return| see)|unless i hear|for granted)\b|\b(?:missed|unable to|(?:wasn't|was) able|could (?:not|have)|may have come|never did|rearranged|i (?:ruined|kept|chose|pick up))\b|"
        r"\b(?:kindly|that you) return\b|\breturn it to\b|\b(?:asap|urgen\w+|hurry|moreover|re-?read|guessed)\b|\byou'll (?:\w+ )?(?:want|be seeing)\b|\bi(?:'ve| have) already\b|\bhave me do\b|\btake me on\b|\b(?:any|a) decent\b|\bcall(?:ed)? you \w+,? and i\b|\bdid(?:n't| not)? call\b|\bme till\b",
    ),
    # If there is room for it, the writer comes.
    shape(
        "if should were disposal service convenience free available open yours flexible clear around up",
        r"\b(?:were|should|if) (?:there|you|it|that|one|another|anything|time|the)\b[^.;]{0,80}\b(?:i(?:'d| would|'ll| will| shall| should) (?:\w+ly |be glad to )?(?:be there|come|attend|make (?:it|the)|take (?:it|any)|fit)|(?:come|be there|available|free|whenever|whichever|ring|i'll|i'd|i will|i would|i shall|i can|i could|i'm|i am)\b[^.;]{0,60}\b(?:time|day|hour|any|there|gap|free|suits?|come|available|around|service|disposal|visit|talk|phone|return|whenever|opening|calendar))\b"
        r"|\bat (?:your|his|her) (?:\w+ )?(?:disposal|service|convenience)\b|\bi(?:'m| am) (?:\w+ )?(?:free|available|around|open|yours|up for)\b|\b(?:be|myself) (?:available|free)\b|\bmy (?:calendar|diary|schedule|time|week|days?|evenings) (?:\w+ )?(?:is|are|bends) (?:\w+ )?(?:yours|open|free|clear|flexible|to yours)\b|\bwork around\b",
        unless=r"\b(?:thanks?|appreciate|missed|deserve|insist|obliged to|urgen\w+|asap|unless i hear|when we|look(?:ing)? forward)\b|\b(?:could|may) (?:not )?have\b|\b(?:good|kind) of you to\b|\b(?:keep|stay(?:ing)?) in (?:touch|contact)|\bi (?:can|could|will|shall|would|'ll) (?:\w+ )?(?:show|bring|explain) you|\bno doubt\b",
    ),
    *NARROW,
    *OPEN,
)
