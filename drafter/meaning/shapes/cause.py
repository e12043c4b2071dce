"""Why it happened: a cause put outside, an explanation, and what the reader did not need to know."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape
from drafter.meaning.words import CLASSES

_DEVICES = (
    "alarm phone mobile laptop tablet computer pc wifi wi-fi internet broadband router printer camera webcam mic microphone headset clicker projector charger battery satnav sat-nav nav gps calendar app software clock clocks watch server link login portal "
    "system website site platform network signal connection line update patch sync cloud reminder invite invitation email e-mail template form algorithm screen keyboard machine heating boiler oven lift lifts elevator escalator doorbell barrier door gate map maps "
    "signage sign signs directions power electricity supply font brief advert ad handbook agenda converter reset deck printout bulbs"
)
_WAYS = (
    "traffic bus buses coach train trains tram trams metro tube subway underground motorway road roads bypass bridge tunnel ferry flight plane airline railway railways transit taxi cab cabs uber shuttle lorry truck tractor car van bike tyre tire engine parking "
    "park garage roadworks route diversion weather rain snow storm sleet fog ice heat heatwave blizzard flood wind strike strikes timetable queue accident derailment failure drill marathon crossing stop stops rails main shift ward room chair"
)
_MATTERS = (
    "question questions wording task test tests format instructions information address schedule lesson exam lecture delivery noise sun setup equipment file files document page browser audio video feed "
    "bandwidth hotspot cable plug fuse description listing package parcel water pipe keys coffee pollen walls students campus entrance time-zone"
)
_PEOPLE = (
    "recruiter receptionist reception secretary agency agent assistant coordinator co-ordinator colleague colleagues boss gaffer employer manager supervisor foreman neighbour neighbours neighbor neighbors flatmate flatmates roommate housemate landlord "
    "babysitter sitter nanny carer childminder courier plumber builder builders client customer hr bloke lad lads fella school college university uni bank office desk council company firm provider supplier operator hotel doctor vet mechanic driver drivers tutor "
    "professor lecturer adviser advisor porter guard doorman security warden wardens police examiner interpreter interviewer candidate host people guy girl man woman lady gentleman person printers tailor cleaners matron shop pharmacy faculty centre writer "
    "wife husband ex partner boyfriend girlfriend son daughter kid kids toddler baby mother mother-in-law mum mom father dad brother brother-in-law sister cousin nephew uncle aunt mate dog cat cows"
)
_BARE = "zoom teams skype outlook windows linkedin blackboard google siri traffic autocorrect transit loadshedding load-shedding technology security reception hr mum dad somebody someone they they'd whoever"


def _any(*words: str) -> str:
    """An alternation of all the words."""
    return f"(?:{'|'.join(' '.join(words).split())})"


_DET = r"(?:the|my|your|our|an?|some|their|his|her|that|this|both|one|every|half the|google)"
_ALSO = r"(?:(?:had|has|have|then|just|simply|also|suddenly|again|both|apparently|only|even|actually|quite|completely|literally|evidently|certainly|still|all|legit|since|at) ){0,3}"
# What stands between a subject and its verb.
_POST = r"(?:'d|'s|'ve)?(?: (?:of|in|at|on|for|from|to|into|by|with|who|that|which|before|outside|between|i|i'd|you|your) (?:[\w'-]+ ){0,4}?[\w'-]+)?"
_THING = rf"(?:{_DET} (?:[\w'-]+ ){{0,3}}?(?:{_any(_DEVICES, _WAYS)})|(?:zoom|teams|skype|outlook|windows|linkedin|blackboard|google(?: \w+)?|siri|traffic|autocorrect|transit|load-?shedding|technology))"
_PERSON = rf"(?:{_DET} (?:[\w'-]+ ){{0,3}}?{_any(_PEOPLE)}|(?:security|reception|hr|mum|dad|somebody|someone|they(?:'d)?|whoever))"
_MATTER = rf"(?:the|your|my|our|a) (?:[\w'-]+ ){{0,3}}?{_any(_MATTERS)}"
_FAILS = (
    r"(?:never|did(?:n't| not)|would(?:n't| not)|could(?:n't| not) (?!have)|won't|does(?:n't| not)|do(?:n't| not)|failed|fails|died|dies|crash(?:ed|es)|stalled|stalls|froze|broke|breaks|burst|blew|cut|dropped|gave (?:out|up|me (?:the wrong|last|no|another|a \w+ (?:description|brief|sheet)|the old))|let (?:me|us)(?: both)? down|dug up|is what (?:sank|did|threw|made|kept)|bricked|malfunctioned|glitched|expired|"
    r"stopped|collapsed|conked|went (?:down|off|out|dead|sailing|missing|on strike)|fell through|overran|overruns|ran (?:late|over|out|slow)|runs (?:late|slow|fast)|cancelled|cancels|held|blocked|delayed|sent (?:me|us|out|the)|directed|misdirected|led (?:me|us)|misled|misspelt|"
    r"mixed up|muddled|got (?:the|my|me|stuck|out|in the|loud|a flat)|swore|assured|promised|insisted|said she'd|said he'd|took (?:me|us|the|out|my)|takes|told (?:me|us)|lists?|listed|showed|shows|rewrote|rewrites|filed|swallowed|ate|lost|forgot|borrowed|unplugged|"
    r"turned (?:off|out|my|up)|kept|keeps|left (?:me|us|the)|made (?:me|us|it|everyone|everybody)|threw|throws|pushed|chose|chooses|picked|picks|decided|decides|sprang|called (?:in|an)|rang|burst in|started|drove|sailed|was insisting|moved|changed|updated|refused|refuses|declined|jammed|leaked|flooded|tripped|reset|restarted|rebooted|lagged|timed out|bounced|vanished|disappeared|defaulted|converted|swapped|double-booked|overbooked|locked|trapped|stranded|diverted|terminated|overheated|chewed|hijacked|interrupted|distracted|blared|drowned|needed me|demanded|misunderstood|misplaced|mislaid|omitted|neglected|misquoted|came (?:late|hours|two|back)|arrived (?:late|with|an hour|after|only)|turned up (?:late|unannounced)|"
    r"put (?:me|us|the|your|down|my|two)|forced|obliged|shed|buckled|rendered|penali[sz]ed|logs|logged|hid|bailed|warned|walked over|sat on|pulled out|broke down|stood still|hates|ordered|kept|spoke|misheard|had (?:me|us|the wrong|not|no|other|moved|changed|told|everybody|everyone|closed|conked|shed|a mind)|"
    r"hadn't|has (?:the wrong|no|a mind|a will)|(?:was|were|is|are|being|been) (?:\w+ ){0,2}(?:late|shut|closed|locked|blocked|down|out|dead|bad|cancelled|canceled|delayed|suspended|broken|never|not (?:working|functioning|stopping)|badly|unclear|misleading|confusing|wrong|insane|terrible|awful|heavy|murder|a nightmare|gridlocked|at a standstill|chaos|rerouted|"
    r"in chaos|useless|up|full|impossible|out of|in the wrong|short-staffed|on strike|slow|lost|moved|changed|switched|taken|sent to|printed|flooded|rejected|stuck|jammed|frozen|stolen|towed|diverted|held|double-booked|released|noisy|loud|dark|cramped|hot|cold|broken|missing|faulty|ambiguous|unclear|too|freezing|stifling\w*|being))"
)
_TOLD_OF = r"(?:^|[,;:.…-] ?|\b(?:and|but|as|because|since|so|that|where|for|though|although|only|said|to|by the time) |\b(?:sorry|apologies),? (?:but )?)(?:(?:unfortunately|sadly|apparently|then|so|frankly|honestly|seemingly|tbh|ngl|my),? )?"
# The writer's own part, told in the same breath.
_OWNED = (
    r"\bi(?:'d| had)? (?:(?:then|still|only|simply|just|even|never|merely) ){0,2}(?:should|ought|forgot|forgotten|failed|ignored|skimmed|misread|misjudged|trusted|relied|chose|picked|overslept|underestimated|noted|typed|allowed|could have (?!done)|didn't (?:check|look|ask|read)|did not (?:check|look|ask|read))\b|"
    r"\b(?:and|but) i (?:did(?:n't| not)|still|let|bought)\b|\bi still\b|\bmine (?:to|alone|was)\b|\bbecause i(?:'d| had)?\b|\bi(?:'d| had) (?:never|not|been asked)|\bi(?:'d| had)? been putting off|[;:,] (?:and |but )?i (?:just |simply )?(?:did|set off|went by|was late|started|argued|turned|kept|rerouted)\b|\ball the same\b|\b(?:and|but) i (?:argued|set off|rerouted|turned|put|heard|read|wrote|made|went by|kept|hadn't|looked)|(?<!not )(?<!hardly )(?<!n't )(?<!scarcely )\bmy (?:own )?(?:fault|doing|mistake|error)\b(?! (?:but|although|though))|\b(?:was|is) (?:me|mine)\b|\bon me\b|\bi can't (?:very well )?blame|\bno excuse|\bwhich i\b"
)
# The thing did its part, or another matter altogether is told of it.
_WELL = (
    r"\b(?:was|were|is|are|ran|worked|been) (?:\w+ )?(?:fine|fair|on time|clear|light|right|good|kind|perfect\w*|well|easy|lovely|great|quick|to the minute|early|set out|booked)\b|\bi (?:built|wrote|run|planned|made|ran|led|mentioned|noticed)\b|"
    r"\bto (?:see|hear|thank)\b|\bthank|\bkind(?:ly|ness)?\b|\b(?:helpful|lovely|welcome|generous|patien\w+|gracious|delight\w*|interesting|impress\w*|wonderful|highly|happily)\b|(?:[;,.] |\band )(?:i'm|i am|i do|i)? ?(?:truly |so )?(?:sorry|apologi[sz]e)\b|"
    r"\bdrunk\b|\b(?:moved|walked|left|threw) (?:out|her|me for)\b|\b(?:has|had) left us\b|\bcustody\b|\bdose\b|\bhttps?:|\b(?:should|would|i'd|shall) (?:\w+ )?(?:like|love|glad)|\b(?:you|she|he|they) told me\W*$|\btold me(?: on the \w+)?\W*$|\b(?:desk|village) told me|\bmaster's|\bset text|\b(?:rang|called) afterwards|\b(?:by the time|when) i (?:left|drove|walked)|"
    r"\bphone (?:rang|was|went)|\bmobile went|\b(?:fair enough|in the middle of|until|through|while you were)\b.{0,30}(?:case study|explaining|silence|speaking)|\bcalibre|\bstanding\b|\bnever once\b|\bthe mould\b|\bnever (?:wrong|late)|\bforeman\b(?=\W*$)"
)
EXCUSE = (
    # It could not be helped.
    shape(
        "control hands fault choice alternative option forced obliged compelled majeure circumstances avoided helped help blame unforeseen do done circumstance unavoidable possibility warned told mentioned "
        "way say mercy impossible hope chance know room opportunity inevitable anticipated anybody anyone nobody making concentrate think doing hardly",
        r"\b(?:beyond|outside|out of|not (?:with)?in|which i exercise no) (?:of )?(?:(?:my|our|anyone's|anybody's|all|human|the writer's) (?:\w+ )?)?(?:control|hands|power)\b"
        r"|\bthrough no (?:\w+ )?(?:fault|doing) of|\bno (?:fault|doing) of m(?:ine|y)\b|\bnot of my (?:making|doing|choosing)|\b(?:wasn't|isn't|not|hardly|scarcely|weren't) (?:really |entirely |all |actually )?my (?:own )?(?:fault|doing)\b"
        r"|\bno (?:other )?(?:choice|alternative|option|possibility)\b(?! for me to dodge)(?! of)|\b(?:was|were|been|got|am|being) (?:\w+ )?(?:forced|obliged|compelled|made|left) (?:to|with no)\b(?! (?:admit|you|say|laugh|the))"
        r"|\bforce majeure|\bunforeseen|\bunavoidabl|\bcircumstances? (?:\w+ ){0,3}(?:prevent|conspir|beyond|outside|forced|kept|that were not|overt)|\b(?:could|can)(?:n't| not|(?: \w+)? hardly) (?:\w+ )?(?:have been |be )(?:avoided|helped|prevented|foreseen|anticipated)|\bcan(?:'t|not) be helped"
        r"|\b(?:nothing|little|precious little) (?:i|we|you|anyone|anybody|one|a man|to|that) (?:could|can|be)(?: have)? (?:\w+ )?(?:do|done)\b|\bcould(?: do)? nothing\b|\bnothing (?:to be|that could be|could be) done|\bwhat (?:could|can|was|am|else could|else can|chance|is) (?:i|you|one|we|an? \w+|did an? \w+)(?: (?:meant|supposed))? (?:to )?(?:do|say|think|have)\b(?! better)"
        r"|\bno (?:way of knowing|say in|room to|opportunity for|hope of)\b|\b(?:how (?:could|was) i(?: to)?|i could not) know\b(?=\W*$)|\bat the mercy of\b|\bmy hands were tied|\b(?:was|were|were|going) (?:\w+ )?(?:as good as )?impossible to\b|\b(?:making|made|makes|rendered) [\w' -]{0,40}impossible\b|\bnever going to (?:happen|make|go)|\b(?:is|was|were) (?:inevitable|bound to)\b"
        r"|\b(?:nobody|no one|no-one|no \w+|none|who) (?:[\w']+ ){0,4}?could(?:n't)?(?: have)? (?:\w+ )?(?:found|find|think|thought|concentrat\w+|answer\w*|pars\w+|follow\w*|foresee\w*|sounded|known?|done)\b|\bhardly (?:be )?(?:held|plan|expect)\b"
        r"|\bblame (?:the|it on|my|your|british|google)\b|\btake (?:it )?up with (?:the|it on|your)\b|\bnot to blame\b|\b(?:nobody|no one|no-one|no person|none of) (?:[\w']+ ){0,5}?(?:told|warned?s?|mentioned|said|informed|let me know|has warned|thought to|announced|shared|sent|asked|answered|bothered)\b",
        unless=rf"\b(?:not|without|rather than|won't|shan't|can't|cannot|easy to|tempting to|could) (?:[\w']+ ){{0,2}}blame (?:the|it|my)|\bi (?:don't|do not|won't) blame|\bright to blame|(?:wasn't|not|isn't|weren't) (?:\w+ )?(?:beyond|outside)|beyond my control\?|\bas an? \w+ (?:when|i)\b|{_OWNED}",
    ),
    # Nobody else would have done better.
    shape(
        "anyone anybody any everyone everybody else someone way saint professor consultant even try you'd bloodhound kind thing we",
        r"\b(?:anyone|anybody|anyone's mind|any (?:\w+ )?(?:person|candidate|man|woman)|everyone|everybody|an? (?:saint|professor|consultant|genius|bloodhound|grown man)|you'd) (?:else )?(?:would|could|might|else would|'d|have)(?:'ve| have)?\b.{0,60}?\b(?:misread|lost|been|got|gone?|thrown|late|lose|confus\w+|concentrat|struggl|made|fallen|snap\w*|mix\w*|beaten|well up|come across|tripp\w*|answered)"
        r"|\bwould have (?:tripped|thrown|beaten|confused|stumped|floored) (?:up )?(?:an?|any|the)\b|^(?:you )?try (?:\w+ing|to)\b.{0,60}\b(?:with|in|on|when|while)\b|\bthrows? (?:everybody|everyone|anybody|anyone)\b|\b(?:does|do|will do|do funny things) (?:that )?to (?:anyone|anybody|people|a \w+)\b|^we all (?:of us )?have\b|\bi challenge (?:anyone|anybody)|\bi'd like to (?:have )?see[n]? (?:anyone|anybody)"
        r"|\b(?:badly|poorly|confusingly|strangely|oddly|so) (?:worded|formulated|phrased|marked|signed|signposted|labelled)|\b(?:worded|phrased|formulated|put) in (?:an? )?(?:\w+ )?(?:way|manner)\b",
        unless=r"\bmy answer|\b(?:my|i) (?:\w+ ){0,3}(?:confusing|unclear|muddled)|^try (?:to|me)\b|\byou'd have been (?:right|within)|\b(?:right|entitled) to\b",
    ),
    # The fault lies elsewhere.
    shape(
        "fault blame responsibility doing down responsible credit owe owes chalk put who that defence defense fairness fair",
        rf"\b(?:faults?|blame|responsibility|buck|error|mistake)\b[\w,' ]{{0,30}}? (?:lies|lie|lay|rests?|is shared|is with|was with|stops with|sits|was (?:the|your)|is (?:the|your|on the))\b(?! with me)(?! mine)(?! my)|\b(?:{_any(_DEVICES, _WAYS, _PEOPLE)}|saving|temp|compiler)'?s'? (?:own )?(?:fault|doing|mistake|error|dilatoriness|overrunning)\b|\b(?:the )?(?:fault|doing|mistake|failure) of (?:the|your|my|our|an?) (?!own)"
        rf"|^(?:the )?[\w' ]{3, 25} (?:is|was) (?:solely |wholly )?(?:responsible|to blame) for (?=\W|your|the)|^(?:chalk|put) (?:it|that|this) (?:up|down) to\b(?! (?:me|my))|\b(?:was|were|came|is|comes) (?:\w+ )?down to (?:an? |the |your )(?!wire)|\bowes? us (?:both )?an apology|^(?!i\b).{{0,40}}\bis the one who owes\b|, not (?:me|i)\b|\bnot (?:i|me),|\brather than (?:to )?(?:me|any)\b|\b(?:isn't|aren't|not) (?:really )?on me\b"
        rf"|\bit(?:'s| is| was) (?:[\w ]{{0,12}}, )?(?:not me but )?{_DET} (?:[\w'-]+ ){{0,3}}?{_any(_DEVICES, _WAYS, _MATTERS, _PEOPLE)}(?:'s \w+)? (?:(?:your|my|the|in|at) (?:\w+ ){{1,4}})?(?:who|that|which)(?:'s|'d)? (?!i\b|we\b|would|will|can\b|matters|you\b)[a-z]+\b"
        rf"|(?<!can't )\bin (?:all |my |my own )?(?:defen[cs]e|fairness)\b(?! (?:close|judge))|^to be fair,? (?!you)(?!the panel)|\bno(?:t any)? choice of mine",
        unless=r"\b(?:is|was|it's|be) (?:entirely |all |wholly |only )?(?:mine|my|me)\b|\bmy (?:own )?(?:fault|mistake)\b|\bnobody's fault but|\bnot (?:the|your) [\w' ]{0,20}fault|\bi was (?:the one )?responsible for|\b(?:isn't|wasn't) (?:the|your|down)|\bno excuse|\bwith me\b|\bdown to me\b|\bnone of\b|\bblame for it",
    ),
    # Because of something outside.
    shape(
        "due because thanks owing but since so for had until before as caused occasioned result if without hence with",
        r"\b(?:due to|because of|owing to|thanks to|on account of|as a result of|but for|caused by|occasioned by|in light of) (?:an? |the |my |some |your |that |this |heavy |unexpected |exceptional )*(?:\w+ ){0,2}?"
        rf"{_any(_DEVICES, _WAYS, _PEOPLE)}\b"
        r"|\b(?:if|had) (?:only )?(?:the|my|your|anybody|anyone|someone|somebody|nobody|it) (?:[\w'-]+ ){0,6}?(?:worked|working|been|told|mentioned|not|n't|hadn't|had|weren't|warned|come|run|said|printed|given|sent|bothered|spelled|let|allowed|done)\b.{0,60}\b(?:i'd|i would|i should|we'd|we would|would(?:n't| not)? (?:not )?(?:have|be)|could have|none of this)\b|\bhad i been (?:told|sent|given|warned)"
        r"|\bi would(?:n't| not) have [\w ]{2,30} if\b|\bwould(?:'ve| have) been (?:on time|there|with you|punctual|early|fine)\b[^.]{0,12}\b(?:but|had|if|except|only)\b|\bi'd have (?:been (?:on time|there|with you|fine)|got|had)\b.{0,40}\b(?:if|but|had)\b|^if only (?:the|my|your)\b",
        unless=rf"\bthanks to (?:a new|the new|the bicycle|the porter|your|you\b)|\bmy thanks\b|\bthank|because of (?:me|my)\b|\bi (?:learned|can|could only meet)\b|\byour street\b|\b(?:if|had) you (?:would|are|want)|\b(?:glad|happy|love|grateful|welcome|like to)\b|{_OWNED}",
    ),
    # Things do happen; fate willed it.
    shape(
        "such these those things it this that life fate luck murphy's gods universe circumstances events conspired forces world days mornings nature mind will ideas intentions itself stars was as",
        r"\b(?:such|these|those) (?:\w+ )?(?:moments?|things|incidents?|mishaps?|mix-?ups|slips?|problems?|interruptions?|glitch(?:es)?|delays?|lapses?|mistakes?|failures?|accidents?|occurrences?|events?|systems|panels)(?: (?:of this (?:kind|sort)|like (?:this|that)))? (?:(?:are|is|do|can|will|may|seem|just|simply|sometimes|unfortunately|sadly|often|only|all|too|quite|inevitably|alas|of course)\W+)*(?:common(?:place)?|happens?|occurs?|arise|inevitable|unavoidable|to be expected|part (?:of|and parcel)|a fact of|bound to|normal|sent to try|glitch|built)\b"
        r"|\b(?:it|this|that) (?:happens|can happen|could(?:'ve| have)? (?:happen(?:ed)?|befall(?:en)?)|does happen) to (?:\w+ )?(?:anyone|anybody|everyone|everybody|the best|all of us|us all|most)\b|^(?:life|things|stuff|it) (?:\w+ )?(?:happens|got in the way)\b|\b(?:life|it) just\b.{0,20}\b(?:got in the way|wasn't meant|happens)"
        r"|\b(?:fate|fortune|luck|the universe|murphy's law|the (?:tech )?gods|the stars|circumstances|events|everything|it all|destiny)\b,? (?:\w+ ){0,3}(?:conspired|overtook|against|not on|not kind|struck|other|intended|had other|decided|was not|were not|wills?)|\bas (?:bad )?luck would have it|\b(?:bad|rotten|sheer|hard) luck\b"
        r"|\b(?:had|has) (?:other|different) (?:ideas|intentions|plans)\b|\ba (?:mind|will|life|law) (?:of its own|unto itself)\b|\bon its own\b|\bby itself\b|\b(?:is|was) one of (?:those|these) (?:days|mornings|weeks)\b|(?:^|[:;,] )that(?:'s| is) [\w' -]{2,25} for you\W*$|\bnature of\b.{0,30}\bthat\b|\b(?:as (?:it|they) (?:always )?(?:does?|do|is|are)|end of(?: story)?|and that was that|and there you have it|such is (?:life|the fate)\b[^.]*)\W*$|\bforces (?:of|rather)",
        unless=r"\b(?:no|not an|isn't an) excuse\b|\bsuch (?:events|things) (?:\w+ )?(?:for|at) (?:you|your)\b|\bi (?:can |could |would )?(?:prevent|plan for|handle|track|log|fix)|\byou\b.{0,30}\bappreciate|\bi (?:can )?learn|\bhadn't (?:other|different)|\b(?:good|best of) luck",
    ),
    # Something outside did it.
    shape(
        f"{_DEVICES} {_WAYS} {_MATTERS} {_BARE}",
        rf"{_TOLD_OF}(?:{_THING}|{_MATTER}){_POST},? {_ALSO}{_FAILS}\b",
        unless=rf"\?$|\bit was for me\b|\btaught\b|\bcould(?:n't| not) (?:have )?(?:been|be) (?:\w+er|more)|^when the|{_WELL}|{_OWNED}",
    ),
    # So did somebody.
    shape(
        f"{_PEOPLE} {_BARE}",
        rf"{_TOLD_OF}{_PERSON}{_POST},? {_ALSO}{_FAILS}\b",
        unless=rf"\?$|\btaught\b|\bcould(?:n't| not) (?:have )?(?:been|be) (?:\w+er|more)|\bwould(?:n't| not) have recogni|^when the|\b(?:is|are|has|does(?:n't)?|will|won't|decides?|shows?)\b|{_WELL}|{_OWNED}",
    ),
    # A thing outside was so, or did so.
    shape(
        f"{_DEVICES} {_WAYS} {_BARE}",
        rf"{_TOLD_OF}{_THING}{_POST} {_ALSO}(?:[a-z]{{3,}}ed|had|(?:was|were) (?:\w+ )?(?:\w+(?:ed|en|ing)|so|too|like|out|off|down|not|of no|under|a|an|the worst|brutal|chaos)|went|came|put|took|gave|left|cut|shut|fell|ran|hid|said|swore|stood|threw|made|told|drove|rang out)\b",
        unless=rf"\?$|{_WELL}|{_OWNED}|^(?:as|when|if|for|by) |\bwhere the room|\blift to the station|\ba pain\b|\bfor my sake|\b(?:stayed|remained) (?:dark|empty|silent|on)\b|\bjust as\b|\b(?:was|been) (?:set|on all|found)\b|\byou said\b|\bby me\b|\b(?:apologi\w+|sorry|discredit)\b.{0, 40}\bwhen\b",
    ),
    # Something was done to the writer.
    shape(
        "told given kept held sent left put placed led pushed let made misinformed stuck caught delayed advised assured never brought raised taught drilled provoked from",
        r"\b(?:i|we) (?:was|were|got|had been|have been|am|'d been|ended up) (?:\w+ )?(?:told (?:to|that|it|the|by|there|this|smart)|given (?:the|no|a|only|wrong)|never (?:told|sent|given|informed|warned)|sent (?:the wrong|to the)|kept (?:at|by|in|back|waiting)|held (?:up|back)|delayed|led to|pushed|let down|misinformed|misled|stuck|caught (?:up|in|behind)|made late|placed in|put (?:on the spot|in an?|off)|provoked|assured|advised|dragged)\b"
        r"|\bi'd been (?:told|given|sent|led)\b|\bhaving been (?:told (?!that i)|given|sent|kept)\b|\bi was (?:brought up|raised) to (?:look|speak|talk|keep|say nothing|agree|never)\b|\b(?:outburst|remark|reaction|delay|lateness) was (?:\w+ )?(?:provoked|caused)|\bfell victim to\b|\bdragged out of me|\bgot (?:bad|wrong|the wrong) (?:info|information|directions|address)",
        unless=rf"\bheld back\b|\bgiven (?:the|a) (?:chance|opportunity|tour)|\btold (?:that )?(?:you|your)\b|\?$|{_OWNED}|\b(?:and|but) i (?:heard|read|put|wrote|turned|took|went)\b|\bwrong (?:year|deck)",
    ),
    # Where I come from one does that.
    shape(
        "where culture country generation year firm one everyone habits nowadays trained banter floors years learns",
        r"\bwhere i (?:come from|came from|grew up|trained|was raised),? (?!a man)|\bthe \w+ (?:\w+ )?i (?:came up on|grew up in)\b|\bin (?:my|our) (?:culture|country|part of the world|generation|family|village|trade)\b|\bmy generation (?:\w+ )?(?:isn't|is not|never|was not|wasn't|does)\b|\b(?:everyone|everybody) (?:in|at) my\b|\bdrilled (?:it )?into (?:us|me)|\bone (?:simply |soon )?(?:learns|nods|picks)\b|\bhabits? die hard|\b(?:perfectly|quite|entirely) (?:polite|normal|usual|acceptable|harmless) (?:in|where|there|at)\b|\b(?:that is|that's|is) (?:simply |just )?how (?:we|sales|one|people|you)\b",
        unless=rf"\bbut i\b|\bi knew\b|\bwe (?:say thank|bring)|\bno excuse|\byour? (?:need|place|team)\b|{_OWNED}",
    ),
    # The reader's side is to blame.
    shape(
        "YOU",
        r"\byou (?:might|could|should|ought to) (?:at least )?have (?:told|warned|said|given|waited|mentioned|asked|let)\b|\byou never (?:told|said|sent|mentioned|asked)|\byou did rather\b|\byou (?:kept|would keep) (?:\w+ing)\b|\byou were rude|\byou (?:had|have),? (?:after all,? )?(?:\w+ )?(?:moved|brought|changed|my \w+ upside)|\b(?:what|so what) did (?:you|they) expect"
        r"|\byour (?:own )?(?:[\w'-]+ ){0,3}?(?:directions|website|site|page|invite|invitation|ad|advert|brief|question|questions|wording|form|notice|portal|parking|building|campus|heating|branding|system|email|letter|tone|questioning)(?: (?:you|in|on|of|at|about|that|around|for) [\w' ]{1,25}?)? (?:(?:itself|also|still|simply|really|rather|all|did) ){0,2}(?:(?:was|were|is|are) (?:\w+ ){0,2}(?:wrong|out of date|unclear|confusing|misleading|ambiguous|vague|dead|impossible|unfair|on full|shut|closed|loaded|worded|phrased|formulated|put)|say nothing|says nothing|said|says|still lists?|lists?|gave|led me|left (?:no|me)|has no|had no|put me|took me|threw me|contradict\w*|caught me|never|didn't|doesn't)\b"
        r"|\b(?:mix-?up|mistake|error|slip|muddle|fault|oversight|problem|bad|down|wrong|people|hr|it)\b[\w ,']{0,25}? (?:on|at|from) your (?:side|end)\b|\byour (?:colleague|assistant|director|predecessor|mr|ms|mrs|receptionist|secretary|guard|hr|chair\w*|panel)\b.{0,30}? (?:did rather|would keep|kept|provoke\w*|put me|threw me|wouldn't|mixed|wrote|told me the wrong|gave me the (?:old|wrong)|sent me|had me|misled|laughed|never)\b",
        unless=rf"\?$|\b(?:kind|kindly|thank\w*|grateful|sorry i|interest\w*|generous|lovely|impress\w*)\b|\b(?:patient|patience|smil\w+|nodd\w+)\b|{_OWNED}|\b(?:and|but) i (?:heard|read|put|wrote|turned|took|went|looked|walked|brought|spoke|answered)\b|\bnever (?:once|lost|made|raised)\b",
    ),
    # There it stood in the way.
    shape(
        "there there'd hence put swallowed surprise side help paid threw which lost no",
        r"\bthere(?:'d| had| was| were)?(?: simply| just)?(?:n't)? (?:been )?(?:an? |no |some |never |any )?(?:[\w'-]+ ){0,2}?(?:roadworks|power cut|outage|strike|accident|diversion|drill|mix-?up|signal|reception|taxi|cab|tram|train|bus|parking|spaces?|queue|traffic|storm|flood|closure|glitch|breakdown|lift|lifts)\b(?! i\b)"
        r"|\bhence (?:my|the) (?!scarf|voice|strange|three)|\bwhich (?:made it (?:hard|difficult|impossible)|put me (?:off|behind)|threw me)\b|\bput me (?:off|on the back foot|in a bad)\b|\btook me by surprise\b|\bgot the better of (?:me|us)\b(?!, nor)|\bput paid to\b|\bdid(?:n't| not) help that\b|\b(?:swallowed|cost me) the\b|\bnot on my side\b",
        unless=rf"\?$|\bon my (?:part|side)\b(?<!not on my side)|\bmy (?:\w+ )?(?:error|mistake|fault|misunderstanding)|\bproblem i\b|\bhad (?:time|room)\b|{_OWNED}|\b(?:hope|trust) there",
    ),
    # A thing picks its moment.
    shape(
        "picked chose decided chooses picks decides had picked declined choose decide managed",
        r"^(?!.{0,40}\b(?:i|you|we|he|she|panel) (?:\w+ )?(?:chose|picked|decided|chooses|picks)\b).{0,60}?\b(?:chose|picked|chooses|picks|decided|decides) (?:that|this|the|its|his|her|their|today|on its|to (?:\w+ )?(?:shift|die|mute|update|restart|drill|go|install|ring|break|quit|stop|reboot|lock|fail|crash)|your interview)\b(?: (?:very|exact|precise|same|moment|minute|hour|morning|day|of all))?",
        unless=rf"\bmy wording|\b(?:you|team|candidate|company|board)(?: have| had|'d)? (?:chose|picked|decided)|{_OWNED}",
    ),
)


# What a slip of the writer's own is about, where it is the cause of the thing and not the thing itself.
_PLANS = r"(?:dates?|days?|weeks?|time|times|timing|zone|hours?|minutes?|bus|tram|trains?|ferry|flight|tide|traffic|roads?|roadworks|route|journey|drive|walk|change|distance|address|street|entrance|building|buildings|gate|map|alarm|alarms|clock|calendar|diary|phone|reminder|invitation|invite|email|e-mail|link|charger|battery|headset|settings?|instructions|directions|notice|forecast|timetable|schedule|parking|garage|security|page|brief|advert|job description|folder|version|file|memory|notes|monday|tuesday|wednesday|thursday|friday|evening before|night before|beforehand|morning|a\.?m|p\.?m|\d\d?(?::\d\d)?)"
_ADVERB = r"(?:(?:had|'d|have|simply|just|then|also|must have|completely|stupidly|wrongly|foolishly|honestly|carelessly|badly|only|merely|still|clearly|obviously|apparently) ){0,3}"
_STATE = r"(?:nervous|nervy|tired|exhausted|worn out|shattered|worried|anxious|flustered|distracted|frightened|scared|terrified|rattled|tense|panicky|in a panic|overwhelmed|overawed|ill|unwell|poorly|sick|taken ill|in hospital|below par|under the weather|not well|not (?:at all )?myself|out of (?:my depth|practice|sorts)|unprepared|preoccupied|so (?:intent|busy|keen|eager)|too (?:keen|eager|busy|sure|proud)|up (?:all|half|too|since|until|till|with)|awake (?:all|half|since|until)|running on|off my game|not (?:well enough|prepared|ready)|ill-prepared|rusty|thrown)"
EXPLAINS = (
    # The writer's own misjudging of time, way or tool.
    shape(
        "misjudged misread mis-read misunderstood misheard mistook miscounted miscalculated muddled mixed confused confounded forgot forgotten overslept underestimated overestimated assumed reckoned relied trusted counted allowed skimmed ignored checked check look looked try test tried "
        "read lost thought believed took planned set put wrote noted typed copied entered saved packed left started picked scheduled booked double-booked agreed heard slept rehearsed opened parked supposed meant prepared expected kept turned silenced chose read charge",
        rf"\bi(?:'d|'ve)? {_ADVERB}(?:misjudged|misread|mis-read|misunderstood|misheard|mistook|miscounted|miscalculated|muddled|mixed|confused|confounded|underestimated|overestimated|assumed|reckoned|relied on|trusted|counted on|allowed|skimmed|ignored|thought|believed|took|planned|supposed|expected)\b[^.;]{{0,40}}?\b{_PLANS}\b"
        rf"|\bi(?:'d|'ve)? {_ADVERB}(?:put|wrote|written|noted|typed|copied|entered|saved|set|booked|scheduled|read)\b[^.;]{{0,40}}?\b(?:in(?:to)? (?:my|the) (?:\w+ )?(?:diary|calendar|phone)|alarms?|(?:the )?wrong (?:day|week|date|hour|month|time|line|page|year)|a month|an hour (?:early|late|out)|for the (?:following|next|day|week)|p\.?m|instead of)\b"
        rf"|\bi {_ADVERB}(?:did(?:n't| not)|hadn't|had not|never) (?:\w+ )?(?:check|checked|look|looked|try|tried|test|tested|set|charge|charged|allow|allowed|leave|left|update|switch|switched)\b[^.;]{{0,40}}?\b{_PLANS}\b"
        rf"|\bi(?:'d|'ve)? {_ADVERB}(?:overslept|panicked|double-booked|lost (?:track|count|my nerve|my bearings|my way)|slept (?:through|in|past) (?:my|the|three|two|both)|dozed off|mixed up the (?:days|dates|weeks|times)|prepared (?:too|for the (?:wrong|questions)|the wrong)|rehearsed the|packed (?:the wrong|in the)|crammed|over-?prepared|under-?prepared|wasn't thinking|did(?:n't| not) think (?:of|one|it)|got (?:flustered|confused|lost|carried away|up too late)|lost my (?:nerve|thread|head)|set off (?:too )?late|left (?:it |the house |home )?(?:too late|too little))\b",
        unless=r"\?$|\b(?:your|you) (?:time|diary|hours)\b|\bthought (?:of you|you might|you|i'd share|this)\b|\bi(?:'d| had)? (?:took|taken) (?:up|too much|\w+ (?:hours?|minutes?|morning) of)|\bfor (?:\w+ )?years\b|\b(?:stayed|trained|worked|led|ran|managed|wrote) (?:with|at|as|for)\b|\bhttps?:|\bdegree\b|\bthank|\bleft with\b|\bi left (?:the|you|your|with|wanting|on|my) (?!alarm|phone|charger)|\bwhen i left|\btime i left|\bunpaid leave|\bi forgot (?:the attachment|to attach|your name)|\bi took (?:a phone|the conversation|you)\b",
    ),
    # What had gone before, with the writer in it.
    shape(
        "i'd had thought assumed believed expected supposed figured imagined",
        r"(?:^|[:;] |^(?:because|since|as|for|and|but|only|truth is|you see|simply),? )i(?:'d| had) (?:\w+ly |just |never |not |only |already |then )?(?:put|written|noted|set|left|taken|saved|booked|mixed|muddled|misread|read|looked|promised|agreed|stayed|slept|forgotten|let|turned|packed|parked|driven|walked|copied|planned|allowed|thought|meant|counted|practi[sc]ed|"
        r"rehearsed|prepared|spent|drunk|eaten|trusted|gone|lost|opened|swapped|entered|confused|confounded|assumed|muted|closed|moved|sat|got|come straight|picked|crammed|printed|brought|underestimated|told myself|been (?:up|awake|out|on|at|so|too|thinking|working|rushing|travelling|worrying))\b"
        r"|^i (?:had )?(?:thought|assumed|believed|expected|supposed|figured|imagined) (?:that |it |we |the |i |you'd|you were|my|this|your (?:\w+ )?(?:was|would|were))",
        unless=r"\?$|\bi'd (?:put (?:my|your|them|it|two|the)|let you|set up|read (?:it|this) with|left to)|\b(?:hoped|wanted|heard|seen)\b|\bi thought (?:the|your|this|you) .{0,60}\b(?:good|kind|lovely|interesting|great|right|of interest)\b|\bhttps?:",
    ),
    # The state that the writer was in.
    shape(
        "nervous nervy tired exhausted worn shattered worried anxious flustered distracted frightened scared terrified rattled tense panic panicky overwhelmed overawed ill unwell poorly sick hospital par weather well myself depth practice sorts unprepared preoccupied intent busy keen eager sure proud up awake running game ready prepared ill-prepared rusty thrown nerves fright illness emergency funeral migraine habit vanity ignorance",
        rf"\bi(?:'d| had| have)? (?:(?:was|been|am|felt|got|became|wasn't|being) )(?:\w+ ){{0,2}}{_STATE}\b|\bbeing (?:\w+ )?(?:nervous|unwell|ill|tired|anxious)|\b(?:my |the )?nerves (?:got|took|had|were|made|ran|did)\b|\b(?:stage fright|ill(?:ness| health)|family emergency|exam nerves|sheer nerves)\b|\b(?:out of|from|it was|call it|sheer|pure|plain) (?:sheer |pure |plain |my )?(?:nerves|habit|vanity|panic|ignorance|pride|fright|exhaustion|over-?confidence|carelessness|laziness|haste)\b"
        r"|\bi wasn't well\b|\b(?:my head|my mind) (?:was (?:full|elsewhere|still|on)|wasn't)\b|\b(?:overconfidence|tiredness|panic|pride|vanity|nerves) (?:did|got|took|made|is)\b",
        unless=r"\?$|\b(?:sick|ill) (?:with|at) (?:shame|remorse|the)|\bi am (?:not )?(?:so |too |very )?(?:keen|eager|ready|sure|prepared|busy)|\bhabit of\b|\bput \w+ down to nerves\b|\bnerves of steel|\b(?:always|usually|normally|never) (?:so )?(?:been )?(?:nervous|well|prepared)\b|\bonce (?:the|my) nerves",
    ),
    # The cause named as one.
    shape(
        "because reason why how since as for thinking trying wanted wanting hence so",
        r"(?<!^)\bbecause (?:i(?:'d| had| was| wasn't| hadn't| didn't| did not| thought| forgot| misread| read| put| wanted| panicked| trusted| never)|of my (?!notice)|i'm (?:bad|used|not used|clumsy|shy|slow))\b(?! wrong about)|\bbecause (?:of )?(?:nerves|illness|the \w+ (?:left|kept|had) me)|\b(?:since|as) i(?:'d| had| hadn't| thought| trusted| was (?:so |too |very )?(?:nervous|tired|rattled|up|ill|unwell|afraid))\b|\bthe reason (?:is|was|i|for|why i)\b|\b(?:i|i'd|my)\b.{0,60}, (?:which|and that|and this) (?:is|was) (?:why|how|how come) i\b|\bthat's why i\b"
        r"|\bi (?:had |'d )?(?:only |just )?(?:wanted|meant|hoped|was trying|was hoping|tried) (?:so (?:much|badly) )?to (?:seem|look|sound|appear|impress|make (?:you|a|an|the)|be (?:funny|clever|quick|polite|helpful|friendly|liked)|show off|lighten|break the ice|fill the)\b|\btrying (?:too hard )?to (?:be|look|sound|seem|impress|fill|please)\b|\bthinking (?:in my|that|it|they|the|we|you)\b.{0,30}\b(?:was|were|would|had|'d)\b|^hence\b",
        unless=r"\?$|\bbecause (?:i|we) (?:want|would|think|believe|know|enjoy|love|can|must|like|need|was told|deserve)\b|\bsince i (?:left|was (?:\w+ )?(?:twelve|ten|\d+|a|at|at school))|\bapolog\w+ because\b|\bsorry because\b|\b(?:owe|thank)\b|\b(?:i hope|as i was leaving|as i was saying|as i had (?:hoped|promised))\b|\breason (?:enough|you|to)\b",
    ),
)

_SICK = (
    r"vomit\w*|thrown? up|throwing up|threw up|diarr?h?o?ea|migraines?(?! of)|panic (?:attacks?|disorder)|against the panic|anxiety (?:attack|disorder|medication|got)|depression|bipolar|adhd|bowels?|bladder|nausea|nauseous|the runs|toilet|"
    r"(?<!by )gout|ulcer|kidney(?:s| stones?)?|chemo\w*|seizures?|ibs|crohn's|\w*menopaus\w+|hot flush\w*|withdrawal|food poisoning|symptoms?|racing heart|numb fingers|my blood (?:pressure|sugar)|cramps|antidepressants?|anti-depressants?|lithium|insulin|valium|xanax|sertraline|prozac|citalopram|morphine|codeine|beta[ -]?blockers|ritalin|sedatives?|"
    r"sleeping (?:tablets?|pills?)|my (?:new |usual )?(?:meds|medication|tablets|pills|dose|injections|therapist|psychiatrist|neurologist|oncologist|counsellor|shrink|period|thyroid|prostate|boil|waters|ostomy|stoma|smear)|(?:the|on|new|these|shingles|water|a strong) (?:tablets|pills?|medication|meds|injections)|strong painkillers|dehydrat\w+|puk\w+|retch\w*|"
    r"stomach (?:bug|upset|flu|cramps|pump\w*)|(?:a|the|this) rash|(?<!i have )(?<!i've )(?:sick (?:all night|twice|three times|on the|in the|into)|being sick|been sick)|passed out|collapsed|haemorrhoids|piles|hernia|period pains?|day (?:one|two|three) of my period|miscarriage|stillbirth|a&e|hospitali[sz]ed|blood tests?|bloods came|(?:had|my|of|the|these) stitches|burnout|(?:a|my|nervous|mental) breakdown|therapy|"
    r"ivf|fertility|sti results|herpes|hepatitis|malaria|shingles|prostate|thyroid|colonoscopy|ostomy|gastric (?:band|infection|flu)|sectioned|eating disorder|overdos\w+|the voices|bad oyster|(?:the|my) scan (?:showed|was|on|came)|(?:psychiatrist|doctor|gp|consultant|neurologist) (?:thinks|says|has found|found|prescribed|put me|fears|suspects)|diagnosed (?:with|me)|shakes\b"
)
_DRINK = (
    r"hung-?over|(?:my|the|a|this|of) hangover|(?:was|still|properly|bit|been) hanging(?! on| up| about)|was drunk|got drunk|(?:still|a (?:bit|little)|rather|very|half|roaring) drunk|drank (?:the|too|a|all|some|with|until|myself)|drinking|tipsy|booze\w*|boozy|(?:glass(?:es)?|bottles?|most) of (?:\w+ )?(?:wine|\w*oja|claret|red|white|gin|whisk(?:e?y)|port|rum|vodka|brandy|champagne|prosecco|sherry|plum brandy)|"
    r"(?:had|drank|drunk|sunk|after|\d+|two|three|four|five|six|nine|ten|on the|of|many) (?:\w+ ){0,2}?(?:wine|beers?|lagers?|pints?|vodkas?|whisk(?:y|ey|ies)|brandy|brandies|gins?(?: and tonics?)?|tequilas?|rum|champagne|prosecco|cocktails?|mojitos?|margaritas?|shots|drinks|sherry|j\w+bombs)|tequila|palm wine|skinful|the sauce|"
    r"cocaine|(?:on|of|some|the) coke|weed|(?:a|the) joint (?:with|at|before|in|and|beforehand|to)|smoked a joint|spliff|cannabis|edibles?|drugs|ecstasy|smok(?:ed|ing) (?:a |some |something|weed)|stoned|high as|comedown|coming down|stag (?:do|night|party)|hen (?:do|night)|bender|night out|had a few|few too many|one too many|(?:months?|days|weeks|years|not|isn't|am|be|stay\w*) sober|relapsed?|detox|cold turkey|off my face|open bar|nightcaps?|into recovery|using again"
)
_HOME = (
    r"divorc(?:e|ed|ing)\b|(?:we|i|are|have|recently|been|my \w+ and i) separated|(?:my|our|the|marital) separation|custody|broke up|break-?up|dumped|(?:wife|husband|partner|boyfriend|girlfriend|fianc\w+|he|she|family) (?:has |had |just )?left (?:me|us)(?! (?:no|with|little|waiting|to))|(?:wife|husband|partner|boyfriend|girlfriend|he|she|ex) (?:has |had |just )?(?:moved|walked) out|(?:he|she) left\b|thrown me out|threw (?:me out|my)|"
    r"kicked me out|cheat\w+ on|an affair|affair with|rows? with|(?:had|having|of our|another|big|long) (?:\w+ ){0,3}?arguments? with|argued (?:all|until|with (?:my|him|her))|(?:quarrell(?:ed|ing)|fallen out|disagreement|shouted at me|shouting match|fight(?:ing)?) (?:with|all|until|about|over)\b|splitting up|(?:i|we) (?:have |had )?split\b|(?:my|our|the) marriage|(?:was|were|been|got|son|brother|husband|dad|cousin|daughter) arrested|prison|in jail|is inside|(?:\w+'s|due|been) in court|"
    r"rehab|my (?:\w+ )?funeral|(?:my|our) (?:ex|ex-\w+|in-laws)\b(?! (?:employer|colleague|boss|company|firm|had the))|(?:my|our) (?:mother-in-law|landlord) (?:wants|threw|has|is (?:throw|evict|sell)|says|won't)|estranged|(?:not|aren't|haven't) sp(?:eaking|oken) to (?:my|each)|aren't speaking|hard patch|rough patch|my boyfriend|my girlfriend|pregnan\w+|dementia|"
    r"(?:separate|different) (?:bed)?rooms|broken (?:off )?the engagement|restraining order|solicitor|(?:the|my) lawyers?|the police (?:want|came|round|were)|came the police|social worker comes|excluded (?:for|from)|baby on the way|found the messages|over the will\b|because of the will|about (?:my wife|my husband) and|(?:new|her|his) (?:man|woman) in\b|stealing from"
)
_MONEY = (
    r"in debt|my debts?|debts (?:every|are|were|had)|(?:behind on|behind with|pay(?:ing)?|paid|owe|of) (?:the |my |our )?(?:rent|mortgage|bills)|rent (?:of|is|on|was|due|money|arrears)|(?:my|our|the|second) (?:\w+ )?mortgage(?! (?:desk|team|product|advice|book|business|adviser|application|sales)|s\b)|my overdraft(?! desk)|overdrawn|maxed|bankrupt\w*|evict\w*|bailiffs?|(?:my|our|the) (?:\w+ )?(?:arrears|savings)|"
    r"without (?:a )?salary|no income|(?:i|we) can(?:'t|not) afford|could(?:n't| not) afford|(?:i'm|i am|am|was|were|flat|we're|so|stony) broke\b|payday loans?|loan shark|(?:my|our|on|two|three) credit cards?|in my account|(?:the|from|to) food bank (?:for|last|this|on|again)|unpaid bills|skint|pawned|gambl\w+|benefits (?:have )?(?:stopped|were|got)|final demands|lose (?:the|our|my) (?:house|home|flat)|stopped my card|money(?:'s| is| has been) (?:been )?tight|"
    r"i owe (?:my|the|him|her|money|\w+ (?:thousand|grand|hundred))|\w+ grand down|bank details|proof of income|my lease|(?:living|sleeping) (?:in|at) (?:the|my) (?:van|car|astra|restaurant|office|back)|not eaten since|redundancy i have been|won't pay a penny|wants? (?:another )?\W?\d[\d,]*"
)
_TOLD = " ".join(CLASSES[name] for name in ("DRINK", "MEDICINE", "ILLNESS", "BREAKUP", "MONEY", "FAMILY")) + (
    " hanging sauce night nightcap nightcaps bender stag hen few dose thrown moved broke walked left kicked marriage patch dementia racing numb pressure hot flushes hospital hospitalised hospitalized breakdown stress fainted collapsed piles stitches drip stones upset bug food "
    "passed loan card cards account gambling gambled worse tests painkillers lager vodkas bowels haemorrhoids brandies party spliff ecstasy coke smoking speaking spoken edibles bombs ivf fertility sti herpes hepatitis malaria shingles prostate thyroid colonoscopy ostomy sectioned overdosed voices oyster scan "
    "shakes crohn's perimenopause period stoned comedown coming sauce skinful recovery relapsed detox turkey using joint tequila rioja claret glass glasses drank he she we split solicitor lawyer lawyers police order excluded rooms bedrooms engagement messages will man inside maxed lease grand owe penny demands lose eaten details income tight bankruptcy kidney stillbirth "
    "shouted disagreement attacks anxiety pills tablets injections bloods gastric doctor gp consultant waters boil stealing pawned living again stag diarrhea stoma bailiffs evicted ex-wife ex-husband astra wants strong migraines bad"
)
# A working life has these things in it too.
_AT_WORK = (
    r"\b(?:your (?:patients?|team|clinic|clients?|kitchen team|residents?|article|work)|patients?|clients?|customers?|residents?|clinic|ward|launched|campaign|budget|sold|ran|reduced|led|trained|managed|served|bar staff|audit|ledger|brand|menu|covers|system|scheme|forms|certified|qualified|prescriber|collected|collections|portfolio|accounts|insurance|policy|advice|charity|nothing stronger|wine list|cellar|reorganisation|"
    r"years of|programme|program|mediator|topic|department|prize|scenario|tasted|quality control|infallible|beer garden|coffees?|remorse|with shame|as requested|told my landlord|i let my|the word|so to speak|roadside|by the year|support group|helpline|volunteer\w*)\b|\bwrong diagnosis|\?$|\bno (?:drink|hangover|illness)\b"
)
OVERSHARE = (
    shape(_TOLD, rf"\b(?:{_SICK}|{_DRINK}|{_HOME}|{_MONEY})\b", unless=_AT_WORK),
    # The writer's own drink, body, home or purse, in whatever words.
    shape(
        _TOLD,
        r"\b(?:i|i'd|we|we'd|my|me|night before|last night)\b.{0,60}?\b(?:had|was|were|been|drank|too (?:much|many)|night|until|till|still)\b.{0,40}?\b(?:wines?|beers?|pints?|vodkas?|whisk(?:e?y|ies)|gins?|tequilas?|rum|champagne|prosecco|cocktails?|shots|drinks?|hung ?over|cider|bourbon|absinthe|port|martinis?|sherry|rosé|lagers?)\b"
        r"|\b(?:i have|i've|i suffer|i take|i was|i'm on|i'd|i had|my)\b.{0,40}?\b(?:infection|norovirus|cancer|epilep\w+|concussion|pneumonia|diabet\w+|endometriosis|insomnia|sciatica|disorder|syndrome|asthma|my anxiety|tablets|pills|meds|antibiotics|steroids|bleeding|vertigo|eczema|inhaler|therapist|psychiatrist|medication|diagnos\w+)\b"
        r"|\bmy (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|fianc\w+|ex) (?:(?:just|has|had|then|and i) ){0,2}(?:left|moved|walked|threw|cheat\w+|told me (?:he|she)|wants|want|kicked|took (?:the kids|everything)|ended|found out|drinks|hit|are (?:not|getting|living|sleeping)|had (?:an?|another) (?:row|fight|argument|affair)|argu\w+|fought|split|separat\w+)\b"
        r"|\b(?:my|our) (?:\w+ ){0,2}(?:rent|mortgage|overdraft|debts?|bills|arrears|loan|loans|bank account)\b(?! (?:desk|team|book))",
        unless=_AT_WORK,
    ),
)
