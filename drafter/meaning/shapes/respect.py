"""Respect for the reader: their time, and room to say no."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_SPAN = rf"(?:(?:half[ -])?hours?|half[ -]an[ -]hour|minutes?|mins|quarters? of an hour|mornings?|afternoons?|(?:half[ -])?days?(?! off)|evenings?|lunch(?:es| hour| break)?|slots?|weekends?|time|{_DAY})"
_UNIT = rf"(?:{_SPAN}|nights?|sleep|breaks?|weeks?|schedules?|timetables?|calendars?|diar(?:y|ies)|rotas?|agenda|inbox)"
_READER = r"(?:your|ur|(?:the|your) (?:panel|team|board|committee|school|clinic|department|office|company|manager|director)'s|every(?:one|body)'s|(?:other )?people's|their|(?:a|an|no) (?:\w+ ){0,2}?(?!year|week|day|month|hour|moment|minute|man|woman|today)\w+'s)"
_TITLED = r"(?:mr|ms|mrs|dr)\.? \w+"
_PEOPLE = r"(?:people|managers|partners|consultants|engineers|directors|trustees|colleagues|teachers|nurses|doctors|of your \w+)"
_WHO = rf"(?:you|the (?:whole )?(?:panel|team|board|committee|department)|your (?:\w+ )?(?:team|panel|colleagues?|staff|board|committee)|(?:both|all|each|two|three|four|five|six|several) of you|(?:two|three|four|five|six|several|busy|senior) (?:\w+ )?{_PEOPLE}|somebody|someone|{_TITLED})"
_BUSY = r"(?:busy|busier|busiest|full|fuller|short|precious|limited|scarce|crowded|packed|tight|stretched|pressed|valuable|hectic|rushed|frantic|overflowing|overloaded|demanding|booked|spoken for|occupied|counted|numbered|short-staffed|stacked|jammed|bursting|finite|rare|dear|expensive|costly|at a premium|back[ -]to[ -]back|not your own|seldom|better (?:spent|used)|worth (?:more|a)|(?:no|not a) small thing|a lot to)"
_RUSHED = r"(?:busy|pressed|swamped|slammed|stretched|inundated|overstretched|overworked|short[ -]staffed|snowed under|flat out|rushed|run (?:ragged|off your feet)|under (?:the pump|the cosh)|up to (?:your|the|their) (?:eyes|ears|necks?|eyeballs|elbows)|at full stretch|juggling|spread thin|hard[ -]pressed)\b(?! (?:me|us|you|to get|for words))"
_LOAD = r"(?:busy|busier|busiest|hectic|frantic|full[- ]on|short[- ](?:hand|staff)ed|understaffed|stretched|pressed|tight|crowded|packed|(?:more|other|so|too|how) (?:pressing|important|many|much|few|little)|an? (?:lot|great deal|good deal|stack|mountain|pile|launch|deadline|full \w+) (?:on|to|of|in)|(?:enough|plenty) (?:on|to)|long (?:day|shift|week|hours?)|early|deadlines?|shifts?|appointments|end of (?:a|the|your)|(?:year|quarter)[- ]end|height of|peak|no small|(?:not|isn't) (?:free|easy|simple)|on top of|between (?:meetings|patients|classes|shifts)|juggling|rushed)"
_SEASON = r"(?:(?:quarter|month|year|term|season)(?:[ -]| is |'s )end|end of (?:the )?(?:term|year|quarter|month|season)|(?:exam|harvest|budget|audit|marking|hiring|lambing|tax|tourist|wedding|inspection|stocktak\w+|christmas|closing|deadline|opening|festival|report|peak|high|busy|flu) (?:season|weeks?|time|months?|rounds?|days?|period)|(?:the|this|your) (?:harvest|audit|stocktake|season|merger|inspection|move|opening|deadlines?|term|marking|sale)|stocktaking|harvest|lambing|half[ -]term|ward rounds?)"
_AWARE = r"(?:know(?:ing)?|reali[sz]\w+|aware|conscious|mindful|appreciate|understand|recogni[sz]\w+|gather|imagine|guess|sure|see|can tell|picture)"
_THANK = r"(?:thank(?:s|ing|ful)?|grateful|gratitude|appreciat\w+|ta|cheers|obliged|indebted|bless you|(?:good|kind|nice) of (?:you|the|your)(?: \w+){0,3})"
TIME = (
    # The reader's hours are full, few or dear.
    shape(
        "HOUR BUSY timetable timetables inbox sleep break breaks night nights agenda WEEKDAY",
        rf"\b(?:{_READER}|each of your|an? {_SPAN} (?:of|out of|with) (?:your|yours|an?)) ?(?:[\w'-]+ ){{0,8}}?(?:is|are|was|were|be|been|has|have|had|look(?:s|ed)?|gets?|runs?) (?:\w+ ){{0,4}}?{_BUSY}\b"
        rf"|\b{_READER} (?:\w+ )?{_UNIT} (?:is|are|was|were|had|has|have|starts?|ends?|runs?|must|cannot|can't|doesn't|went|goes|belongs?)\b|\bhow (?:very |truly |terribly )?{_BUSY}\b|\btime (?:is|was) (?:\w+ ){{0,3}}?(?:you lack|precious|valuable|money|scarce)\b"
        rf"|\b(?:respect|value|waste|spend|spent|share of|demands? on|claims? on|pressure on|calls? on|worth|deserves?) (?:\w+ )?(?:your|the panel's|their) (?:time|hours?|attention)\b|\b(?:diaries|calendars|schedules) (?:had|have|need|to)\b|\b(?:no|not a|never a|few|any) (?:\w+ )?(?:spare|free|empty|idle) (?:\w+ )?(?:{_UNIT}|moments?)\b",
        unless=r"\b(?:hope|hoping|trust|glad to hear|lucky|overtime|interest\w*|enjoy\w*|regret it)\b",
    ),
    # The reader is busy, or has something else to do.
    shape(
        "BUSY swamped inundated overstretched overworked short snowed stretch staffed pump cosh eyes ears thin hard ragged feet",
        rf"\b(?:you|u|ur|you're|your (?:\w+ )?(?:team|office|staff|people|colleagues|panel)|the (?:panel|team)|they)\b(?: (?!no\b|not\b|never\b|that\b)\w+){{0,4}}? {_RUSHED}",
        unless=r"\bif you(?:'re| are) (?:not )?(?:too )?busy\b.{0,25}\bjust",
    ),
    # The reader has something else to do.
    shape(
        "have had you've you'd youve leave leaves left delayed missed skipped postponed put cut broke interrupted stopped rearranged reshuffled little",
        r"\byou(?:'ve| have|'d| had)? (?:\w+ ){0,3}?(?:enough (?:on|to do|going on|already)|your hands full|(?:a lot|so much|much|plenty|loads) (?:on|to do|going on)|little (?:time|slack|sleep)|no (?:time|shortage|spare|evenings)|better things|a full (?:diary|plate|day|week)|other (?:candidates|interviews|applicants|people|patients))\b|\b(?:leaves?|left) you (?:\w+ ){0,3}?(?:no|little|few|with|\w+ minutes)\b"
        r"|\byou(?: and \w+(?: \w+)?)?(?:'ve| have|'d| had| must have| will have|'ll have)(?! to\b|n't\b)(?: \w+){0,3}? (?:an?|your|two|three|four|five|six|ten|twenty|forty|\w+teen|\d+|dozens of|hundreds of|so many|many|plenty|others?|better|more|only|enough) (?:[\w-]+ ){0,6}?(?:to (?!me\b|the\b|you\b|your\b|my\b|us\b|an?\b|lose\b|gain\b|regret\b|hire\b|choose\b|know\b|say\b|offer\b|give\b|reply\b|answer\b|tell\b|be\b|have\b|fear\b|in\b)\w+|waiting|after me|commitments|priorities|demands)\b"
        r"|\byou(?:'ve| have|'d| had) an? (?:queue|clinic|ward|waiting room|patients?|line|kitchen|class|shop|harvest|deadline|launch|inspection|board|stack|mountain|pile)\b|\byou (?:\w+ )?(?:delayed|missed|skipped|postponed|put off|cut short|broke off|interrupted|stopped|rearranged|reshuffled) (?:up |around |about )?(?:your|an?|the)\b",
        unless=r"\b(?:if i|if my)\b",
    ),
    # What is known of their load.
    shape(
        "AWARE picture tell realised recognised pressing important patients customers clients queue people candidates room knowing realising diary",
        rf"\b{_AWARE}\b(?! (?:me|how to)\b)[^.;]{{0,20}}?\b(?:you|your|it|it's|its|this|things|the (?:panel|team|office|school|ward|shop))(?:'re|'ve|'d)?\b[^.;]{{0,30}}?\b{_LOAD}\b"
        r"|\b(?:i (?:do )?know|i reali[sz]\w+|i'm aware|i am aware|mindful|conscious|knowing|i can (?:imagine|see))\b(?! i\b)[^.;]{0,45}\b(?:(?:your|the|a|of|many|other|more) (?:\w+ )?(?:patients|customers|pupils|classes|clients|guests|children|queue|rota|workload|staff|meetings|calls|emails|inspections?|launch|harvest|deliveries|covers|diary|calendar|inbox|interviews|applicants|applications|slots?)\b(?! of mine)|(?:what|how (?:much|long|hard)) (?:\w+ ){0,4}?(?:costs?|takes?|took|means|asks of)\b|(?:is|are|be) (?:work|extra|rare|precious|scarce|hard to (?:find|come by|get))\b)"
        r"|\b(?:more (?:pressing|important|urgent)|better) (?:matters|things|uses|work|business|calls)\b|\b(?:patients?|customers?|clients?|queue|people|candidates) (?:[\w-]+ ){0,2}?(?:waiting|queueing|queuing|to see|behind me|after me)\b|\bin one room\b",
        unless=r"\b(?:hope|hoping|trust|trusting|glad to hear|if i|if my|if the|sorry if|in case|lucky|overtime|gentle on|going well|ought to have|pretty sure)\b",
    ),
    # The season of the year; the pile on the desk.
    shape(
        "season term month year quarter-end month-end year-end half-term half-terms rounds end harvest audit stocktake stocktaking lambing inspection merger opening deadline deadlines marking sale weeks week time period days desk inbox many pile move",
        rf"\b{_AWARE}\b[^.;]{{0,45}}\b{_SEASON}\b|\b{_SEASON}\b[^.;]{{0,50}}\b(?:being what|upon you|on (?:top of )?you|you(?:'re| are|'ll| will|'ve| have)? (?:\w+ ){{0,3}}?(?:in|out|still|tired|busy|found|made|gave|fitted|saw)|is (?:no|mad)|leaves?|no (?:spare|time|moment|sleep)|i know|i'm aware|i am aware|can't be|cannot be|won't be)|\b(?:in (?:the )?(?:middle|thick|midst) of|with|between|before|in|during) (?:your |the |two |all |a )?{_SEASON}\b[^.;]{{0,40}}\b(?:you|your|for me|an hour|spare|found)\b|\b(?:once|when|after|until|till) (?:\w+ ){{0,2}}?{_SEASON}\b[^.;]{{0,12}}\b(?:is (?:\w+ )?(?:over|in|done|past|behind)|settles?|has passed|eases?|calms?)"
        r"|\b(?:pile|mountain|stack|piled)\b[^.;]{0,20}\bon your desk|\bmany (?:\w+ )?(?:candidates|applicants|people|of us) (?:you|to)\b|\bcrowded inbox|\byour inbox (?:\w+ )?(?:looks|must|is)",
    ),
    # What the reader, or several of theirs, gave up for the writer's sake.
    shape(
        "set put cleared blocked reserved made squeezed carved freed stayed gave give given came_in come_in got_up fit_me fitted_me juggled shuffled skipped missed hung spend spent spare spared devoted dedicated took lent kept held found find lost saved offered allowed granted sacrificed make could_have",
        rf"\b{_WHO}(?:'d|'ve| had| have)? (?:\w+ ){{0,3}}?(?:set aside|put (?:aside|by)|cleared|blocked|reserved|made (?:time|room|space|place)|squeezed|carved out|freed up|stayed (?:on|late|behind|past|after|longer|with me)|g[ai]ven? up|c[ao]me in (?:\w+ )?(?:on|early)|got up|fit(?:ted)? me in|juggled|shuffled|skipped|missed (?:\w+ )?lunch|hung on)\b"
        rf"|\b{_WHO}(?:'d|'ve| had| have)? (?:(?!not\b|never\b)\w+ ){{0,3}}?(?:gave|given?|spen[td]|spared?|devoted|dedicated|took|lent|kept|held|found|lost|saved|offered|allowed|granted|sacrificed|put)\b(?! me (?:off|wrong)| (?:away|forth|down))[^.;,]{{0,35}}?\b{_SPAN}\b(?! (?:off|zone|for granted))"
        rf"|\b(?:good|kind|generous|better|nice)\b(?: of (?:you|the panel))?(?: \w+){{0,2}} to (?:have )?(?:given?|spared?|spen[td]|ma[dk]e|f(?:ind|ound))\b[^.;]{{0,35}}?\b{_SPAN}\b"
        rf"|\b{_SPAN} (?:(?:that|which) )?(?:\w+ )?{_WHO}(?:'d|'ve| had| have)? (?:\w+ ){{0,2}}?(?:gave|given|spent|took|put|set|dedicated|devoted|kept|spared|made|lost|reserved|could have had)\b",
        unless=r"\b(?:could|would|can|will|may|please) (?:you )?(?:\w+ )?(?:spare|give|grant|find|offer|allow|put)\b",
    ),
    # What was moved, or who waited, for one candidate.
    shape(
        "sake account me because it stranger candidate closing",
        rf"\b(?:{_WHO}|whole \w+)\b[^.;]{{0,40}}\b(?:moved|shifted|postponed|cancelled|rearranged|stop(?:ped)?|left|closed|shut|opened|dr[oi]ven?|travel\w+|kept|missed|skip|went|came|read|sat|wait\w*|lit|fitted)\b[^.;]{{0,40}}\b(?:for my (?:sake|interview)|(?:on|to) my account|for me(?:$|[ .,;!](?! to))|because of me|to (?:see|hear|meet|interview|listen to|fit) me|so as to see me|for one candidate|for a stranger|for it$)|\b(?:past|after|long after) closing\b",
        unless=r"\b(?:could|would|can|will|may|please|should) (?:you )?(?:\w+ )?(?:have|spare|give|grant|find|offer|allow|put|wait)",
    ),
    # Thanks for an hour, for staying, for making room.
    shape(
        "THANK bless good kind nice patient generous",
        rf"\b{_THANK}\b[^.;:]{{0,30}}?\bfor (?:(?:all|each|every|both|the whole) )?(?:one )?(?:of )?(?:the|your|ur|that|those|every|all|two|three|giving)(?: (?!first\b|last\b|next\b|second\b|good\b|news\b|tea\b)[\w'-]+){{0,5}}? (?:(?:half[ -])?hours?|half[ -]an[ -]hour|minutes?|mins|mornings?|afternoons?|evenings?|half[ -]days?|time)\b(?! (?:tea|of my life|slot on|train|off|zone))"
        rf"|\b{_THANK}\b[^.;:]{{0,30}}?\b(?:stay(?:ing|ed)?|squeez\w+|mak(?:e|ing) (?:time|room|space)|hang(?:ing)? on|fit(?:ting)? me in|find(?:ing)? (?:an? |the )?(?:time|hour|slot|moment)|tak(?:e|ing) (?:the |so much |all that )?(?:time|trouble)|(?:spend(?:ing)?|giving) (?:\w+ ){{0,3}}?(?:long|time|hours?|minutes|afternoon|morning)|giv(?:e|ing) up|rearrang\w+|waiting|clear(?:ing)? (?:\w+ )?(?:time|diary|morning))\b"
        r"|\btime and (?:effort|trouble|consideration|patience|attention|courtesy|care|insights?|feedback)|\bfor (?:all )?your time|\b(?:generous|patient) with (?:your time|it)",
        unless=r"\b(?:if|would|should|could)\b.{0,40}\b(?:spare|find|giv(?:e|ing)|mak(?:e|ing)|tak(?:e|ing)) |\bgrateful for (?:an?|any|another)\b",
    ),
    # What the writer took of it, and will not take.
    shape(
        "HOUR GAVE WEEKDAY eat eaten ate stole robbed blew burned spending steal squandered wasting long hole",
        rf"\b(?:wast(?:ed?|ing)|cost(?:s|ing)?|robbed|tak(?:e|en|ing)|took|us(?:e|ed|ing) up|ate|eat(?:en|ing|s)?|los[ti]\w*|spen[td]|spending|spoil\w*|st[oe]l\w*|squander\w*|blew|blown|swallow\w*|burn(?:ed|t)|cut|tied up|broken? into|tore|disturb|moved) (?!up with\b)(?:[\w'-]+ ){{0,6}}?(?:{_READER} (?:[\w'-]+ ){{0,3}}?{_UNIT}\b(?! zone)|of yours\b)|\b(?:costs?|lost|robbed|took|takes?|set) you (?:\w+ ){{0,4}}?(?:{_SPAN}|least|no more)\b"
        rf"|\b(?:hole|gap|dent|chunk|slice|part|end|rest|middle|half|most|much|bit|share|corner|any|more|some|little|minutes?|hours?) (?:of|out of|in|from|into) (?:your|the panel's|their|a \w+'s) (?:\w+ ){{0,2}}?{_UNIT}\b(?! of)|\b(?:hour|slot|morning|afternoon|minutes?) (?:of yours|(?:out )?of your \w+|i (?:wasted|took|cost|lost|squandered|spent))|\bof your (?:day|morning|afternoon|evenings?|week|time|minutes|lunch)\b|\b(?:hour|slot|chair|room|seat)\b[^.;]{{0,25}}\b(?:(?:for|to) nobody|unused|for nothing|could have (?:had|used|gone))"
        r"|\b(?:not|n't|never|without) (?:\w+ ){0,2}?(?:eat(?:ing)? into|trespass\w*|impos\w+ on|encroach\w*|take up|detain you|keep you(?: any)? (?:long|from)|hold you (?:up|long)|take (?:any )?(?:more|much) of)\b|\b(?:won't|will not|shan't|should not|shouldn't|will) take (?:you )?(?:more than|long|up|less|but|only)\b",
        unless=r"\bif (?:i|you|it|my|the)\b.{0,25}\b(?:wast|cost|lost|took)\w*|\b(?:any|day|hour|time|date|of) (?:and \w+ )?(?:of )?your (?:own )?choosing",
    ),
    # Short for the reader's sake; the weight of the asking.
    shape(
        "brief short quick easy simple small lines line",
        r"\b(?:keep|make|leave) (?:this|it|my\w*) (?:\w+ )?(?:brief|short|quick|to (?:a |one |two |three |\w+ )?(?:lines?|paragraphs?|sentences?|minute))\b|\b(?:i'll|i will|i shall|let me|to) be (?:very |really )?(?:brief|short|quick)\b(?!:)|\b(?:can't|cannot) (?:be|have been) (?:easy|simple)\b|\b(?:it's|it is|is|was|be) (?:no small (?:thing|matter|favour)|not a small thing)\b",
    ),
)

_CLOSED = r"(?:closed|filled|gone|taken|settled|over|decided|appointed|moved on|chosen|made up your minds?|found (?:someone|somebody)|(?:had|have|seen|heard) enough|too (?:late|much)|impossible|inconvenient|out of the question|the end of it|the wrong moment|a no|no|someone else|somebody else)"
_ANSWER = r"(?:reply(?:ing)?|replies|answer(?:s|ing|ed)?|respon\w+|acknowledg\w+|comments?|explanations?|reasons?|writ(?:e|ing)(?: back)?|decision|justify\w*)"
_NOT = r"(?:no|not|never|nothing|none|neither|nor|n't|zero|hardly)"
_WONT = r"(?:wouldn't|would not|won't|will not|shan't|shall not|'ll not|couldn't|can't|cannot|could hardly|would hardly|no ?(?:body|[ -]?one) (?:would|could|will)|never|don't|do not)"
_FINE = (
    r"(?:content|at peace|fine|ok|okay|grand|fair(?: enough)?|understandable|reasonable|natural|in order|all ?right)"
)
_DROP = r"(?:turn|say|leave|ignore|decline|refuse|pass|disregard|not|bin|forget|delete|skip|discard|choose|decide|let|keep|close)"
ROOM = (
    # A no would be understood, and no offence taken.
    shape(
        "UNDERSTAND understandable offence offense amiss personally hold less content peace blaming bitterness grudge hurt offended astonished mind fine reasonable",
        rf"(?<!word )(?<!which )\b(?:i|we|and|it|that)(?:'d|'ll| would| will| shall| should| could| can)(?: (?!you\b)[\w-]+){{0,3}}? (?:understand|accept|respect|see (?:why|the sense|it)|get (?:it|that|why)|not (?:be )?(?:\w+ )?(?:mind|blame|complain|resent|surprised|astonished|offended|hurt|object)|be (?:\w+ )?{_FINE}(?! with my| if you'd| to drop)|take (?:no offen[cs]e|it (?:well|in good))|think no(?:ne)?\b|(?:bear|hold) no|have no (?:quarrel|complaint|objection))\b"
        rf"|\b{_WONT} (?:\w+ ){{0,2}}?(?:blame (?:you|the panel|anyone)|object|mind if|resent|complain|be (?:\w+ )?(?:offended|hurt|surprised|put out|astonished)|take it (?:amiss|ill|badly|personally|to heart)|take offen[cs]e|hold (?:\w+ ){{1,3}}?against (?:you|anyone)|think (?:any )?(?:less|worse))\b|\bwithout (?:bitterness|a grudge|hard feelings|complaint)|\b(?:could|would|can)(?: not|n't| never| hardly) (?:fault|blame|reproach) (?:you|anyone|the panel|the team)\b"
        r"|\b(?:understand|accept|respect|get it|get that)\b(?! full)[^.;]{0,15}\b(?:if (?:you|the|it|that|there|this|not)|whatever|whichever|either way|your (?:decision|choice|answer|silence|reasons|no)|a no|(?:any|the|that) (?:decision|outcome|answer|verdict|no)|completely|entirely|totally)\b|\bif\b[^.;]{0,60}, (?:then )?(?:i|we)(?:'d|'ll| would| will| shall| do)?(?: \w+){0,2} (?:understand|respect|accept|see why)\b|\b(?:i'd|would|i'll) (?:\w+ )?understand\b",
        unless=r"\b(?:you|they) (?:will|must|would|surely|can|'ll|'d)(?: \w+)? understand|\bi(?:'d| would) (?:\w+ )?understand if (?:mr|ms|mrs|dr|he|she|i)\b|\baccept (?:full|that i|my|the blame|(?:full |all )?responsib|it\b.{0,5}$)|\b(?:offend\w*|upset|annoy\w*|angry|rude)\b.{0,12}\b(?:and|so) i (?:can|could|do) see why",
    ),
    # A no is fine, fair, an answer.
    shape(
        "FINE understood enough play no either silence refusal both whatever understandable prerogative luck surprise hardship grudge",
        rf"\b(?:that's|that is|it's|it is|is|are|would be|'d be|be) (?:\w+ ){{0,3}}?(?:understandable|fair enough|your (?:good )?(?:right|prerogative)|no (?:problem|discourtesy|trouble)|reasonable)\b|\b(?:fair enough|fair dos|fair play|so be it|no harm done|fine by me|all (?:the same|one) to (?:me|you)|think no more of it|good luck to)\b(?! to you)|\b(?:a no|silence|no|either|both|whatever|either answer|no answer|your answer|refusal)\b[^.;]{{0,30}}\b(?:is|are|would be|will be|'s) (?:\w+ ){{0,3}}?(?:{_FINE}|enough|an answer|right one|the right|good|welcome|easy)\b"
        rf"|\bunderstood\b.{{0,6}}$|\bif (?:not|so)\b[^.;]{{0,40}}\b(?:{_FINE}|understand|no (?:harm|hard|problem)|good luck|wish|thank)|\b(?:fine|ok|okay|all ?right|no harm|no trouble) if (?:not|it|you|that)\b(?! could| can| would)|\bperfectly (?:all ?right|fine|ok|fair)\b|\bno (?:offen[cs]e|surprise|hardship|grudge)(?: to (?:me|us)|(?=[.,;]|$| if| and| either))",
        unless=r"\b(?:sorry|apolog\w+) (?:is|are) in order",
    ),
    # No pressure, no reply wanted, nothing asked.
    shape(
        "no zero not never nothing without none need needn't don't doesn't isn't won't nobody nor under dont only or just",
        rf"\b(?:no|zero|not any|without|never any) (?:[\w-]+ )?(?:pressure|obligation|rush|hurry|worries|hard feelings|bother|urgency|deadline|strings|expectations?|ill will|duty|stress)\b(?! (?:of|on my part|gauge))|\b{_NOT} (?:[\w-]+ ){{0,4}}?{_ANSWER} (?:\w+ ){{0,2}}?(?:need(?:ed)?|necess\w+|requir\w+|expect\w*|want\w*|called for|asked|due|is|will)\b|\b(?:no|nor any|neither) (?:real )?(?:need|call|reason|duty)\b(?! to (?:say|elaborate|tell|remind|check))(?:[^.;]{{0,8}}\b(?:to|for|of)\b [^.;]{{0,12}}{_ANSWER}|[.;,]|$)"
        rf"|\b{_ANSWER}(?: \w+)? (?:is|are|'s|isn't|aren't|was|will be) (?:\w+ ){{0,3}}?(?:needed|expected|wanted|required|necessary|optional|owed)\b|\b(?:needn't|need not|need never|(?:don't|do not|dont) (?:have|need|trouble|bother|feel|think|spend|worry)|no need|nobody need|not (?:feel|be) (?:obliged|bound|that you)|nothing to)\b[^.;]{{0,35}}?\b(?:{_ANSWER}|obliged|have to|must|to you|anything|decide)\b|\bno need to (?!say|tell|elaborate|remind|explain|be (?:nervous|shy)|look|worry about my)\w+|\b(?:please|pls) (?:don't|do not) (?:feel|trouble|bother|put yourself|go out of your way|rearrange)\b"
        rf"|\bnothing (?:\w+ )?(?:here |about this |in this )?(?:needs?|obliges|hangs|depends|is (?:expected|owed|asked|required|wanted)|urgent|rides|to (?:answer|reply|do|decide))\b|\b(?:needs?|wants?|asks?(?: for)?|requires?|expects?|expecting|asking(?: for)?|assumes?|presume|owe (?:me|us)) (?:\w+ )?(?:nothing|no (?:{_ANSWER}|second|further|more|favours?))\b|\bnot (?:at all )?urgent\b"
        r"|\b(?:or|and) (?:just )?(?:not at all|none at all|none|don't|not|nothing at all)(?:[.,;!]|$|:| (?:if|as|whichever|whatever))|\bor (?:forget|leave|ignore|bin|skip) (?:it|this|the|that)\b|\b(?:read|answer|reply|take) (?:it )?or (?:don't|not|leave)\b|\b(?:only|just) (?:reply|answer|if (?:you|it|that)(?:'s|'d| (?:feel|would|is of|suits?|does|helps?|care|wish|want|like)))\b|\bno (?:reply|answer|response)(?: at all)? (?:is|will|would|to)\b",
        unless=r"\bin no (?:hurry|rush)\b|\bi(?:'m| am| was|'ve| have|'d| had) (?:\w+ )?(?:under no|no need|not in)\b|\bif (?:it's|it is|that's|it isn't) (?:no|not too much) (?:bother|trouble)|\b(?:believe it|paid|sorry|rain|late|like it|\w+day|noon|now) or not\b|\bno hard feelings,? (?:then|i'm sure|eh|right)|\byou(?:'d| had) no need\b|\bthere (?:is|are|was) no hard feelings|\b(?:i said|i gave|with|left|had) (?:you )?nothing to\b",
    ),
    # What the writer will not do: insist, chase, take for granted; has no claim.
    shape(
        "expect expecting presume presuming assume assuming insist insisting press chase chasing trouble granted claim asking ask count counting twice pester bother push again right expectation expectations",
        rf"\b(?:i|we|and|i'll|i'd|but) (?:\w+ ){{0,2}}?(?:{_WONT}|haven't|have not|am not|'m not|not) (?:\w+ ){{0,2}}?(?:insist\w*|chas(?:e|ing)|presum\w+|press\b|pressing|expect\w*|assum\w+|ask(?:ing)? (?:for (?:a second|another|anything)|twice|again)|push\w*|pester\w*|(?:trouble|bother) you|follow(?:ing)? up|tak(?:e|ing) (?:an?|it|your|anything|that|this)\b[^.;]{{0,25}}\bgranted|count(?:ing)? on|write again)\b"
        r"|\bi(?:'m| am) not (?:asking|expecting|assuming|presuming|counting|owed|entitled|insisting|looking for|after a)\b|\bi(?:'ve| have|'d)? (?:\w+ )?(?:no|made no) (?:claim|right to (?:ask|expect|another|a second)|expectations?|assumptions)\b",
    ),
    # If they would rather not, or have done already.
    shape(
        "if should were",
        rf"\bif (?:you(?:'d| would|'ve| have|'re| are|r|)|the|that|that's|it|it's|this|there|not|one|instead|there's)\b[^.;]{{0,55}}\b(?:rather (?:not|leave|draw|let|close|keep|spend|i)|prefer(?: not|red)?\b(?! (?:a|the|video|phone|email|mornings?|it by|to (?:meet|talk|speak|call)))|sooner|isn't|is not|not (?:possible|practical|convenient|suit\w*|wish|want|care|to)|aren't|can't|cannot|don't|do not|doesn't|haven't|does not|won't|wouldn't (?!mind)|decide (?:not|against|otherwise)|nothing|simpler|easier|enough|{_CLOSED})\b|\b(?:should|were) (?:you|it|that|the|this)\b[^.;]{{0,45}}\b(?:rather|prefer|not\b|conclude|decide|choose|{_CLOSED})\b|(?:\b(?:and|but|or)|,) if not\b",
        unless=r"\b(?:sorry|apologi[sz]e|forgive me|regret)\b.{0,25}\bif\b|\bif (?:one|the|it|my|that) \w+ (?:is|was) not enough|\b(?:even if|as if|what if|if only|no one)\b|\bif you (?:don't|wouldn't|do not|would not) mind\b|\byou(?:'ll| will) (?:regret|lose|miss)|\b(?:is there|what about|could i have|put me (?:forward|in)|take advice)\b",
    ),
    # They may have closed it; whichever way it goes.
    shape(
        "may might could tell whether whichever either whatever",
        rf"\b(?:you|the panel|the team|the (?:post|job|role|place|seat|list)|your (?:panel|team)|it) (?:\w+ ){{0,2}}?(?:may|might|could) (?:\w+ ){{0,3}}?(?:prefer|rather|wish|not (?:want|be|wish|need|have)|decide|feel (?:otherwise|that|differently)|have (?:\w+ )?(?:moved|decided|filled|enough|had|chosen|settled|gone|appointed|closed)|be (?:reluctant|{_CLOSED})|see it (?:\w+ )?differently)\b|\b(?:it )?(?:may|might) be that (?:you|the (?:post|place|job|role))\b"
        r"|\bwhether (?:you|this|that|there|to)\b[^.;]{0,50}\b(?:for you|up to you|yours|your (?:call|decision)|or not|with you)\b|\bwhichever way\b|\btell me (?:no|to)\b|\bwhatever (?:you (?:decide|choose)|(?:the|your) (?:answer|decision|verdict|outcome))",
    ),
    # Theirs to decide.
    shape(
        "call decision choice prerogative yours up hands rights right free please fit best prefer wish every means decide leave feel reason",
        r"\b(?:entirely|totally|completely|wholly|it's|it is|is|that's|that is|remains|be|are|rests) (?:\w+ ){0,3}?(?<!from )(?<!in )(?:your (?:call|decision|choice|prerogative|right)|up to you|in your hands|(?<!and )(?<!at )(?<!for )yours (?:alone|to (?:make|take|decide|judge|say|refuse))|(?<!and )(?<!at )(?<!for )yours(?=[.,;!]|$)|for you (?:alone |both )?to (?:decide|judge|say|choose))\b|\b(?:i )?leave (?:it|that|this|the \w+) (?:\w+ )?(?:with|to|in) you(?:rs?)?\b|\bwithin your rights\b"
        rf"|\bfree to (?:tell me (?:no|to)|{_DROP})\b|\bfeel free to (?!use|swap|call|contact|ask|reach|ring|get in|email|write|share|edit|adjust|change|customi|add)|\bby all means {_DROP}\b|\b(?:do|decide|just) (?:exactly |just )?as you (?:think|see|like|please|feel)\b|\bas you (?:please|see fit|think best|prefer|wish|like)(?=[.,;!]|$)",
        unless=r"\b(?:at|for|you and|on) yours\b|\b(?:through|cleared for) your\b",
    ),
    # Leave to leave it: say no, bin it, keep silent.
    shape(
        "no decline refuse ignore bin skip delete disregard discard forget let leave silence hearing unread unanswered turn word",
        r"(?<!not )(?<!won't )(?<!can't )(?<!never )(?<!don't )\b(?:ignore|bin|skip|delete|disregard|discard|forget|pass over|put aside|throw away) (?:this|it|me|my (?:email|letter|note|message))\b(?! lightly)|(?<!won't )(?<!not )(?<!never )(?<!can't )(?<!cannot )(?<!don't )(?<!who )(?<!will )(?<!i'll )(?<!and )\b(?:let|leave) (?:this|it|that|my letter|this one|the matter|me|things)\b(?: \w+){0,3}? (?:lie|rest|slide|unanswered|unread|there|pass|drop(?! you)|be(?=[.,;]|$)|at that|in the (?:drawer|bin)|where it is|for later|until)\b"
        r"|\b(?:to|you can|you may|may|can|could|please|or|simply|and|just) (?:\w+ )?(?:refuse|decline|say no|turn me (?:down|away)|turn it down)\b(?! (?:to|more))|^say no\b|\b(?:a|one) (?:simple|plain|short|honest|quick|flat|polite|kind|one-word) \"?no\b|\b(?:silence|not hearing(?: back)?|hearing nothing|one word|a no)\b[^.;]{0,20}\b(?:would|will|is|tells?|does) (?:\w+ )?(?:do|tell|an answer|enough|answer|be (?:answer|enough|understood|fine|taken as)|fine|plenty|suffice)|\btake (?:your )?silence (?:as|for) (?:a|your|the) (?:no|answer)\b",
        unless=r"\b(?:anyone|any reasonable|knowing you|i'm certain|i am certain|sure you|anybody)\b.{0,40}\blet (?:it|this|me)\b|\b(?:cannot|can't|won't|will not|not) (?:\w+ )?(?:let|ignore|leave)\b",
    ),
)
