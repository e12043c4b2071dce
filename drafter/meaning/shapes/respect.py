"""Respect for the reader: their time, and room to say no."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

_UNIT = r"(?:time|hours?|minutes?|mornings?|afternoons?|days?|weeks?|evenings?|lunch(?:es| hour| break)?|schedules?|calendars?|diar(?:y|ies)|slots?|rota|clinics?|half[ -]hour|quarter of an hour|agenda|inbox|month|weekend|saturday|sunday|friday|thursday|wednesday|tuesday|monday|round|rounds|day's)"
_BUSY = r"(?:busy|full|short|precious|limited|scarce|crowded|packed|tight|stretched|pressed|valuable|hectic|rushed|slammed|swamped|flat out|run off your feet|overflowing|demanding|booked(?: solid)?|occupied|spoken for|little (?:time|slack)|few (?:free )?(?:hours|moments)|juggling|short-staffed|stacked|jammed|rammed|mad|bedlam|finite|spare|dear|at a premium|back to back|back-to-back)"
TIME = (
    shape(
        "your yours you panel time hour hours minute minutes morning mornings afternoon afternoons day days week weeks evening evenings lunch schedule schedules calendar calendars diary diaries slot slots rota clinic clinics inbox month weekend half-hour agenda saturday sunday friday thursday wednesday tuesday monday days' minutes' round rounds",
        rf"\b(?:your|the panel's|the team's|a|an|of|their|everyone's|\w+'s) (?:\w+ ){{0,3}}?{_UNIT}\b.{{0,40}}\b(?:is|are|was|were|must be|be|has|have|had|doesn't|does not|don't|do not|needs?|runs?|stretch|came|come|go|goes|went|wait|may)\b.{{0,30}}\b(?:{_BUSY}|better|spare|small thing|wasted|lost|enough|stretch|come with|as much give|wait|on my account|room)"
        rf"|\b{_BUSY} (?:\w+ ){{0,3}}?(?:your|the) (?:\w+ ){{0,3}}?{_UNIT}\b|\bhow {_BUSY}\b|\bhow (?:little|few|much|many) (?:\w+ ){{0,3}}?(?:time|slack|room|hours|minutes|free|of your)\b"
        rf"|\b(?:wasted|waste|wasting|cost|costs|costing|took|taken|take|taking|used|using|ate|eaten|lost|losing|spent|spoiled|stole|stolen|squandered|blew|swallowed|burned|burnt|kept|gave up|give up|given up|giving up|broke|broken|cut|came|come|comes|put|threw|tied|used) (?:\w+ ){{0,6}}?(?:of |from |out of |into |up |a hole in |on )?(?:your|yours|the panel's|everyone's|the team's|you)\b"
        rf"|\b(?:you|the panel|your (?:team|panel|colleagues)|both of you|all of you|\w+ of you|they) (?:\w+ ){{0,2}}?(?:set aside|cleared|blocked|reserved|waited|sat (?:waiting|there|in that)|made (?:time|room|space|place)|rearranged|squeezed|carved|freed|put aside|stayed (?:on|late|behind|with me)|shifted|juggled|gave up|(?:kept|held|gave|given|spared|arranged|moved|lost|spent|opened|saved|devoted|dedicated|took|put|hung|lend|lent)\b[^.;]{{0,40}}?\b{_UNIT}|had (?:\w+ ){{0,2}}?(?:cleared|waited|arranged|planned|blocked|a bench)|'d (?:kept|cleared|squeezed|come))\b",
        unless=r"\bany time that suits\b$",
    ),
    shape(
        "wait stop hour hours minutes afternoons mornings hours time evenings minutes desk burn spare surgery list rounds patients customers queue kitchen ward classroom bell",
        r"\b(?:afternoons?|mornings?|hours?|time|evenings?|minutes?|moments?|hours) to (?:burn|spare|waste|lose|throw|give away|kill|squander)\b|\bdesk (?:groans|is (?:full|piled))|\b(?:don't|does not|doesn't|do not|won't|cannot|can't) (?:wait|run itself|stop|pause|grow on trees|stand still)\b",
        unless=r"\bi(?:'ve| have) (?:\w+ )?time to|\bcan(?:'t|not) wait (?:to|for)",
    ),
    shape(
        "stretched occupied take trouble time busy packed pressed flat juggling clock feet enough mind swamped hold brief detain trespass call attention",
        r"\b(?:your|the panel's|everyone's|of their|the team's|\w+'s) time\b(?! (?:zone|difference))|\b(?:how|so|very|are|you're|must be|be|always|been|super|too|are always) (?:\w+ )?(?:busy|pressed|swamped|occupied|stretched|stretched thin|flat out|slammed)\b|\brun off your feet|\byou(?:'ve| have) (?:\w+ )?enough (?:on|to do|going on|else)|\bjuggling\b|\b(?:brief|keep (?:this|it) short|won't (?:hold|keep|detain|take)|not (?:detain|keep|hold|trouble|trespass))\b|\btime (?:you|that you|which you) (?:gave|spent|took|put|have|were|set|dedicated|devoted|kept|had)|\btime (?:is|was) (?:\w+ )?(?:short|precious|limited|money|tight|valuable)|\bfor (?:the|all the) time\b|\btime and (?:effort|trouble|consideration|patience|attention|courtesy)\b",
    ),
)

ROOM = (
    shape(
        "reply answer response need explanation order understand understandable accept respect blame get fair fine ok okay alright right reasonable mind feelings offence worries bother pressure obligation hurry rush grudge surprised quarrel complaint complain entirely perfectly good natural discourtesy astonished bitterness sulk settle grand case problem panic see think held taken call decision hands choice",
        r"\b(?:i|we|i'd|i'll|i would|would|'d|will|shall|should|could|can|and|that) (?:\w+ ){0,3}?(?:understand|accept|respect|get it|not blame|never blame|not mind|not be (?:\w+ ){0,4}?surprised|not be astonished|see it|find it (?:only )?(?:natural|fair)|see (?:why|the sense|that)|have no (?:quarrel|complaint|objection)|take no offen[cs]e|not complain|bear no|think no (?:less|worse)|hold no|get that|get why|take it in good part|think none)\b"
        r"|\b(?:that'?s?|that is|it'?s?|it is|would be|be|is|are|was|were|'d be) (?:\w+ ){0,4}?(?:fine|fair(?: enough)?|ok|okay|all ?right|understandable|understood|reasonable|grand|natural|no problem|your (?:right|call|decision|prerogative)|no discourtesy|in order|good answer|in your hands|for you to (?:decide|judge|say))\b"
        r"|\bno (?:hard feelings?|pressure|obligation|rush|hurry|worries|bother|offence|problem|panic|grudge|need|explanation|reply|answer|response|harm|ill will)\b|\bfair enough\b|\bunder no (?:\w+ )?(?:obligation|pressure)",
        unless=r"\byou (?:will|must|would|surely|can) understand|\bi understand (?:that )?(?:the|our|it was|your concern|now)",
    ),
    shape(
        "isn't won't let enough easier late sooner can't free refuse no not prefer rather need needn't don't ignore leave pass reply answer respond silence bin answered skip decline feel unanswered forget trouble bother nothing required zero expect presume lie without please never",
        r"\bfeel (?:yourself )?(?:\w+ )?(?:free|under no|any|obliged|that you must|you have to|called upon|compelled)\b|\bif (?:you(?:'d| would|'ve| have|r)?|the|that|it|this|there|not|one|instead)\b[^.;]{0,60}\b(?:rather|prefer|sooner|prefers?|enough|sufficient|plenty|closed|moved on|easier|isn't|is not|can't|cannot|filled|decide (?:not|against|to go|otherwise)|nothing|too (?:much|many|late)|chosen|impossible|not (?:possible|practical|convenient|suit)|a no|(?:is|'s) no|had your fill|out of the question)\b|\b(?:and|but|or|,) if not\b|^if not\b"
        r"|\b(?:no|not|never|zero|without) (?:\w+ ){0,2}?(?:reply|answer|response|need|obligation|expectation)\b(?:.{0,20}\b(?:need|necessary|required|expect|wanted|called for)|)|\b(?:needn't|need not|don't (?:have|need|trouble|bother|feel|think)|do not (?:have|need|trouble|bother|feel)|no need|nothing to|not need to|don't give it) (?:\w+ ){0,3}?(?:reply|answer|respond|write|to|thought|back|replying|obliged|answering)"
        r"|\bnothing to (?:answer|reply|do)\b|\b(?:let|leave) (?:this|it|that|my|me|the)\b[^.;]{0,30}\b(?:lie|slide|unanswered|unread|be|there|pass|drop|go)\b|\b(?:ignore|bin|skip|delete) (?:this|it|me)\b|\b(?:refuse|decline|say no|say so|saying no|a no|a simple no|a \"?no\"?)\b|\b(?:silence|say nothing|no reply|hear nothing)\b|\bor not at all\b|\bdo(?:es)? not (?:expect|presume|ask|insist)|\bi (?:won't|will not|shan't|shall not|wouldn't|would not|don't|do not) (?:\w+ ){0,2}?(?:insist|chase|presume|press|expect|ask for|read anything|raise|dream)",
        unless=r"\bif (?:not|you) .{0,20}\b(?:then )?i (?:will|shall) (?:call|ring)|\bdo not expect .{0,30}\bless\b",
    ),
    shape(
        "sooner choose enough close wished care may might wish decide whether conclude preferred prefer moved chose chosen elsewhere somebody anyone wishes might rather moved-on settled filled closed perhaps maybe leave",
        r"\b(?:you|the panel|the team|your (?:panel|team)|she|he) (?:\w+ ){0,2}?(?:may|might|could) (?:\w+ ){0,4}?(?:prefer|wish|want|decide|not|rather|feel|have (?:\w+ )?(?:moved|decided|filled|enough|all you|had|chosen|settled)|choose|need|be reluctant)|\bwhether (?:you|this|that|there|to)\b.{0,50}\b(?:for you|up to you|yours|your (?:call|decision))|\b(?:if|were|should|whether) (?:you|it)\b.{0,40}\b(?:rather|prefer|conclude|decide|choose|chose|wish(?:ed)? (?:no|not)|leave it|moved on|not (?:wish|want|care|to)|go(?:ne)? with|go on with|close)\b|\bmore than you (?:wish|can|care|want)|\b(?:perhaps|maybe) you (?:do not|don't|prefer|would)|\byou(?:'ve| have) (?:\w+ )?(?:moved on|filled|chosen|had enough|already (?:filled|decided|chosen|moved|found))",
    ),
    shape(
        "call decision choice hands yours up",
        r"\b(?:entirely|totally|completely|wholly|it's|is|that's|that is|remains|be) (?:\w+ ){0,2}?(?:your (?:call|decision|choice)|up to you|in your hands|yours(?: to make| alone)?)\b|\bdecision is in your",
    ),
)
