"""Offering to meet or talk again, and offering only one's own time."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|midday|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)|\d{1,2}[:.]\d\d|the \d+(?:st|nd|rd|th)?)"
OPEN = (
    shape(
        "time times hour suits works anything convenience round around noon when day days moment date slot morning whenever whichever anytime wherever",
        r"\b(?:any|whatever|whichever|each|every|your preferred|what) (?:\w+ ){0,3}?(?:time|times|hour|day|days|moment|date|slot|morning|place)\b(?! (?:that )?you (?:\w+ ){0,2}?(?:gave|took|spent|set|kept|held|devoted|reserved|made|put)\b).{0,40}\b(?:suits?|works?|you|convenient|choose|choosing|prefer|name|like|fits?|comfortable|your choice|fine|spare|at all)\b|\b(?:a|the) (?:\w+ )?(?:time|hour|day|moment|date|slot|place) (?:of your (?:choice|choosing)|(?:that |which )?(?:(?:best )?(?:suits|fits) you|works for you|you (?:choose|prefer|name|fix|like|pick|want|set)))|\bwhen(?:ever)? (?:it )?(?:suits|works|is convenient|you(?:'re| are) free)|\btell me (?:where and )?when\b|\bsay (?:where and )?when\b|\banything else you|\byour (?:preferred time|convenience|calendar decides)|\bround you\b|\baround you(?:r (?:schedule|calendar|diary|day|week))?\b|\bmorning, noon|\b(?:whenever|anytime|any time|wherever|whichever)\b.{0,40}\b(?:suits?|you|convenient|free|works?|your|quiet|it's|gap)\b|\b(?:pick|name|choose|say|suggest|give me) (?:\w+ ){0,2}?(?:the |a |any |your |when |another )(?:\w+ )?(?:time|hour|day|moment|date|slot|suits|morning)|\bany time\b|\bany day\b|\bany hour\b|\bon whichever day|\bsay when\b|\bany (?:\w+ )?(?:gap|opening|moment)\b|\bwhenever(?=$|[.,;!?])",
        unless=r"\bsay (?:it|this|that|so) |\bno (?:reply|answer)|\banswer (?:\w+ )?(?:whenever|any time)|\b(?:reply|respond|feedback|read|enjoy)\b.{0,25}\b(?:whenever|any time)|\bkeep (?:me|my)",
    ),
)

OFFER = (
    shape(
        "appointment nip open there around heard gap date your come coming return back again meet talk speak call reschedule rearrange rebook redo retry conversation chat interview second another visit rematch resume continue try see drop pop present repeat finish pick meeting time seen fit adapt make show turn available disposal service free",
        r"\b(?:i|i'd|i'll|we|me|i would|could|can|may|might|shall|should|would|happy|glad|welcome|love|like|honou?r|privilege|willing|pleased|delighted|ready|prepared|able|disposed|grateful|game|offer|propose|hope|want|wish|mean|opportunity|chance|possible|up for|let|keen) (?:[\w',-]+ ){0,8}?(?:come (?:back|in|by|again|over|to|at|on|before|after|whenever|early|any|and|along|down|early)|return\b|meet\b(?! (?:the|your) (?:needs|target))|talk (?:again|by|it|on|further|whenever)|speak (?:again|with|by|to you)|reschedul\w*|rearrang\w*|rebook|redo|try again|another (?:go|time|chance|conversation|interview|meeting|call|chat|slot|date|appointment)|a second (?:\w+ )?(?:conversation|meeting|interview|chat|call|go|chance|attempt|visit|time|date|talk)|(?:a|the) (?:new|fresh|further|follow-up) (?:\w+ )?(?:time|date|conversation|interview|meeting|appointment|call|talk|chat|slot)|resume|continue (?:the|our)|finish (?:our|the)|pick (?:it|this|things|up)|pop in|drop (?:in|by)|nip in|drive (?:over|out)|show up|fit (?:in|round|around)|be there|see you|sit down|interview again|do it (?:again|over)|present (?:the|it|them)|answer your questions again|visit)\b"
        r"|\b(?:were|should|if) (?:there|you|it|the)\b[^.;]{0,80}\bi(?:'d| would|'ll| will| shall| should) (?:gladly |willingly |happily |be glad to )?(?:be there|come|attend|make (?:it|the)|take (?:it|any)|fit)\b"
        r"|\b(?:if|should|were) (?:you|there|it|that|one|another|anything|time)\b[^.;]{0,60}\b(?:come|be there|there|make (?:it|myself)|available|fit|take it|show up|at your|free|yours|whenever|whichever|ring|i'll|i'd|i will|i would|i shall|i can|i could|i am|i'm)\b[^.;]{0,60}\b(?:time|day|hour|any|there|there's|gap|free|suit|suits|come|available|around|service|disposal|visit|talk|phone|video|return|whenever|take|opening|calendar|half)\b"
        r"|\b(?:at your (?:\w+ )?(?:disposal|service|convenience)|i(?:'m| am) (?:\w+ )?(?:free|available|around|open|yours|up for)|be available|make myself (?:available|free)|my (?:calendar|diary|schedule|time|week|days?) (?:is|are) (?:\w+ )?(?:yours|open|free|clear|wide open|flexible)|adapt myself|work around|at your end)\b|\bmeet again\b|\btalk again\b|\bcould we (?:\w+ )?(?:try|find|talk|meet|speak)\b",
        unless=r"\b(?:not|n't|never|no) (?:\w+ ){0,2}?(?:wish|want|care|desire|like) to (?:\w+ )?(?:speak|talk|meet|see|hear|continue)|\bnot (?:ask|asking) (?:for|you)|\bdo not (?:ask|expect)|\bkeep in touch|\bstay(?:ing)? in (?:touch|contact)|\bi (?:can|could|will|shall|would|'ll) (?:\w+ )?(?:show|bring|explain) you|\bcome (?:back )?(?:to the|in handy)\b|\bmeet (?:the|your) (?:need|target|deadline)|\bnever (?:\w+ )?(?:come|be)\b.{0,30}\bagain",
    ),
)

SLOT = (
    shape(
        "# noon sat monday tuesday wednesday thursday friday saturday sunday tomorrow",
        rf"\b(?:i|i'm|i am|i can|i could|i'd|i have|we|could|free|available|propose|suggest|open) (?:\w+ ){{0,6}}?(?:on |at |for )?(?:\w+ )?{_DAY}",
        unless=r"\b(?:missed|was|were|called|arrived|said|told|had|came|went|walked|joined|made|turned|for my|our interview|our call|did|sorry|sent|gave|lost|forgot|took|left|overslept)\b",
    ),
)

NARROW = (
    shape(
        "never leave only sole just nothing except otherwise alone one other all",
        rf"\b(?:only|solely|just)\b[^.;]{{0,40}}\b{_DAY}|{_DAY}[^.;]{{0,50}}\b(?:only|alone|and (?:at )?no other|nothing else|is (?:all|the (?:one|only|sole))|or not at all|otherwise (?:i|not))\b|\b(?:the|my) (?:one|only|sole) (?:\w+ )?(?:opening|window|time|slot|day|hour|moment|gap|date|availability|possibility|chance|option)\b|\bonly (?:time|day|slot|window|hour|date|opening|gap|moment)\b|\bno other (?:time|day|slot|hour|date)\b|\ball i(?:'ve| have) (?:got|left|free)\b|\b(?:can't|cannot|can not|unable to) (?:make|do|manage|come) (?:any|on any|at any) other\b|\bnot free (?:at|on) any other|\bmy (?:one|only) free\b|\b(?:free|available|come|call|present|visit|there|make it|manage)\b[^.;]{0, 60}\b(?:never otherwise|not otherwise|nothing (?:before|after|later|earlier)|or never|take it or leave it)\b",
        unless=r"\b(?:not only|only (?:a|one|ten|five|reason|question|thing|hope|ask)|only if|if only|only \d+|the only (?:one|person|thing|reason))\b|\bor (?:any|whenever|at any|at each|whichever|another)\b|\bany other\b(?! (?:time|day|slot)\b.{0,3}$)",
    ),
)
