"""Thanking, and thanking for what was not given: an answer taken for granted."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

THANKS = (
    shape(
        "thank thanks thanking grateful gratitude appreciate appreciated appreciative ta cheers merci thankful obliged indebted thx ty",
        r"\bthank(?:s|ing|ful)?\b|\bgrateful(?:ly)?\b|\bgratitude\b|\bappreciat(?:e|ed|ive)\b|\bta for\b|\bcheers for\b|\bmerci\b|\b(?:much obliged|indebted to you)\b|\bmuch obliged\b",
        unless=r"\bthanks to (?:a|the|my|that|our|traffic|an) (?!both|panel|team|whole|two)|\bgrateful (?:if|for (?:a|any|another|the chance|the opportunity) )|\bappreciate (?:it if|that|a|any|if|how (?:busy|full))\b|\bi appreciate (?:\w+ ){0,3}?(?:may|is|are|might)\b|\bthanks? (?:should|would) (?:go|be)|\bnobody thanked|\bsay thank|\bthank-you letters|\bto thank for\b|\bthanks but no",
    ),
    shape(
        "good kind kindness generous pleasure treasure gave",
        r"\b(?:it was|how|that was|very|most|so) (?:\w+ )?(?:good|kind|generous) of (?:you|the|your)\b",
    ),
)

_GRANT = r"(?:understanding|patience|forgiveness|forgiving|kindness in|indulgence|mercy|leniency|comprehension|(?:second|another|this) (?:chance|opportunity|go|shot)|do-?over|overlook(?:ing)?|reschedul\w+|giving me (?:this|another|a|that|the|one)|agreeing|bearing with|being (?:so |very |always )?(?:\w+ )?(?:understanding|patient|lovely about|good about|nice about|kind about|forgiving|cool|sound|decent|generous|gracious|sporting|big)|letting (?:this|it|me(?! know| see| in| down))|saying yes|sorting|looking past|sparing me|not holding|flexibility|cooperation|accommodat\w+|tolerance|sympathy|grace in|compassion|pardon|new (?:appointment|date|time)|detailed comments|giving me)"
PRESUMES = (
    shape(
        "thank thanks thanking appreciate grateful ta cheers gratitude merci noted appreciated",
        r"\b(?:thank(?:s|ing)?|appreciate|grateful|ta|cheers|gratitude|merci)\b[^.;]{0,40}?\b" + _GRANT + r"\b"
        r"|\b(?:thank(?:s|ing)?|ta|cheers|grateful|gratitude|appreciation|merci)\b[^.;]{0,30}\b(?:in (?:advance|anticipation)|beforehand|already now|ahead of time)\b|\b(?:thanks|thank you|ta|cheers|merci) already\b|\bthank you now\b|\byour (?:understanding|forgiveness|indulgence|patience|kindness in) (?:\w+ ){0,3}?(?:is|are|will be) (?:\w+ )?(?:appreciated|noted|welcome|received)",
        unless=r"\b(?:if|would be|i'd be|i would|should you|considering|whether)\b(?!.{0,12}\bthank)|\bgiving me (?:the|a|an|your) (?:hour|time|straight|honest|tour|clear|frank|full|answer|reason|feedback|afternoon|morning|lunch)|\bgave\b|\bgiving me (?:such|so much|it straight)|\bwithout (?:giving|letting)|\bfor (?:your|the) (?:time and )?patience (?:on|during|while|with me on|when)\b|\bhearing me out (?:on|that|this)|\bthis (?:chance|opportunity) to (?:explain|write|apolog)|\bthank you for the (?:chance|opportunity) to (?:interview|meet|speak)",
    ),
    shape(
        "knew can know sure certain trust surely doubt confident course obviously will understand counting convinced no certainly naturally bound sees clearly agree hope",
        r"\b(?:i (?:\w+ )?(?:know|knew|trust|am (?:\w+ )?(?:sure|certain|confident|convinced|positive)|have no doubt|don't doubt|do not doubt|feel sure|am counting|count)|i'm (?:\w+ )?(?:sure|certain|confident|convinced|positive|counting)|surely|of course|obviously|no doubt|doubtless|certain|sure|clearly|naturally|knew|as (?:a|an) (?:\w+ ){1,3}(?:yourself|like you|you))\b[^.;]{0,25}\b(?:you(?:'ll|'d| will| would| can| must| do| too)?|they will|posterity|that you)\b[^.;]{0,40}\b(?:understand|see (?:it|past|my|that|the|your way)|forgive|forgiven|agree|comprehend|excuse|overlook|appreciate how|not (?:hold|mind)|won't (?:hold|mind)|be (?:cool|sound|fine|good|kind|understanding|lenient|generous|big)|sympathi[sz]e|want to see|do (?:the right|so)|do too|laugh|give me|get (?:where|it|that)|relate|find it in|look (?:past|kindly)|let (?:this|it|me)|view|hold|pardon|say yes|reconsider)\b"
        r"|\byou(?:'ll| will| must| can) (?:\w+ ){0,2}?(?:understand|forgive|agree|appreciate (?:how|that)|see (?:past|why|how|that|my|it my))\b(?! (?:if|better|the layout|whether))|\bwill (?:surely|certainly|no doubt|doubtless|of course) (?:view|understand|forgive|agree|overlook)|\b(?:counting|rely|relying|count) on your\b|\bposterity will",
        unless=r"\b(?:i hope|i'd hope|hope that|if you|whether you|not sure|not certain|don't know|do not know|whatever|may|might)\b(?!.{0,30}\bi know)|\bi (?:know|am sure|'m sure) (?:\w+ ){0,6}?(?:busy|full|time|calendar|diary|schedule|may|might)\b|\bunderstand (?:that )?i (?:would|'d)|\bunderstand the layout",
    ),
    shape(
        "locker just bus see seeing meeting until soon meet forward wait pumped next start join starting working when once already booked pencilled penciled calendar square behind mind change unless desk locker bring train",
        r"(?:^|[,;.!] ?|\b(?:right|well|so|and|great|then|we'll|i'll|i will|i shall|we will|i'm sure i'll)\b,? )(?:see|seeing) you (?:soon|then|there|in there|on |next|at |tuesday|monday|wednesday|thursday|friday|tomorrow|all|both|again|in the|back|round|later)"
        r"|\b(?:i will|i'll|i shall|we will|we'll) see you (?:soon|then|there|on|next|at|again|all|both|in)\b|\buntil (?:our (?:next|second)|then|we meet|soon|next)\b"
        r"|\b(?:look(?:ing)? forward to|can't wait (?:to|for)|cannot wait (?:to|for)|excited (?:to|for|about)|pumped that|thrilled that|delighted that) (?:\w+ ){0,3}?(?:our (?:next|second|new|rescheduled|follow-up|upcoming|future) |meeting (?:you|the team|everyone)\b.{0,30}\b(?:at|on|next|again|new|soon|then)|seeing you (?:on|at|next|again|soon|then|both|all|in)|joining|starting (?:with|at|work)|working (?:with|alongside|together)\b(?! you one)|join the team|sit down with you|speaking (?:with you )?(?:again|next|on)|my (?:first|new)|we'll be|the (?:second|next|new|rescheduled) (?:interview|meeting|round|call|date))"
        r"|\bwhen (?:i (?:start|join|begin|am (?:on board|there|part))|we(?:'re| are) (?:working|colleagues)|you (?:change your mind|hire|call me))|\bonce i(?:'m| am| have) (?:\w+ )?(?:back in|on board|started|hired|joined|there)|\bi(?:'ve| have) (?:already |even )?(?:\w+ )?(?:booked|pencilled|penciled|blocked|put our|told my (?:landlord|family|boss|parents)|bought the|arranged (?:leave|cover))|\balready (?:i've |i have )?(?:booked|blocked|told my)|\bunless i hear otherwise\b|\bput this behind us\b|\bwe(?:'re| are) square\b|\bwhich (?:desk|locker|bus|seat)\b|\bwhen you change your mind\b|\bjust send me the new date",
        unless=r"\b(?:if|would|could|should|hope to|hoped|may|might|in case|whether)\b(?!.{0,5}$)|\blook(?:ing)? forward to (?:hearing|your (?:reply|word|answer|response))\b|\bsee you (?:had|have|were|are)\b|\bi(?:'ve| have) (?:put|booked) (?:\w+ )?(?:a (?:second|louder)|two alarms)|\bi see you (?:have|had)|\bwhen i start(?:ed)? (?:to|out)",
    ),
)
