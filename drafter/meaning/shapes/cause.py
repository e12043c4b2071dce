"""Why it happened: a cause put outside, an explanation, and what the reader did not need to know."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

_DEVICES = (
    "alarm phone laptop tablet computer wifi wi-fi internet broadband router printer camera webcam microphone headset projector charger battery satnav sat-nav nav gps calendar app software clock watch server link login portal system website site "
    "platform network signal connection line sync cloud reminder invite invitation email template form algorithm screen keyboard machine heating lift lifts elevator doorbell barrier door gate map signage sign directions power font brief advert ad agenda converter reset printout bulbs"
)
_WAYS = (
    "traffic bus buses coach train trains tram trams metro tube road roads bypass bridge ferry flight plane airline transit taxi cab uber shuttle lorry truck car van bike tyre engine parking park garage roadworks route diversion weather rain snow storm fog ice heat heatwave flood wind "
    "strike timetable queue accident failure stop stops main shift ward room chair"
)
_MATTERS = "question questions wording task test tests instructions address schedule noise file document audio video description parcel coffee entrance"
_PEOPLE = (
    "recruiter receptionist reception secretary agency agent assistant coordinator colleague colleagues boss gaffer employer manager supervisor foreman neighbour neighbours neighbor neighbors flatmate flatmates roommate housemate landlord sitter babysitter nanny carer childminder courier "
    "plumber builder builders client customer lad lads fella bloke school college university bank office council company firm provider operator hotel doctor vet mechanic driver drivers tutor professor adviser porter guard police examiner interpreter interviewer candidate host people guy girl man woman lady gentleman "
    "tailor shop pharmacy centre wife husband partner boyfriend girlfriend son daughter kid kids toddler baby mother mother-in-law mum mom father dad brother sister cousin uncle aunt mate dog cat cows"
)
_NAMES = "zoom teams skype outlook windows linkedin blackboard google siri traffic autocorrect transit load-shedding loadshedding technology"
_FOLK = "security reception hr mum dad somebody someone they they'd whoever"


def _any(*words: str) -> str:
    """An alternation of all the words."""
    return f"(?:{'|'.join(' '.join(words).split())})"


_DET = r"(?:the|my|your|our|an?|some|their|his|her|that|this|one|every|half the)"
_ALSO = r"(?:(?:had|has|have|then|just|simply|also|suddenly|apparently|only|even|actually|completely|literally|still|legit) ){0,3}"
# What stands between a subject and its verb.
_POST = r"(?:'d|'s)?(?: (?:of|in|at|on|from|to|into|with|who|that|before|outside|i|i'd|you|your) (?:[\w'-]+ ){0,4}?[\w'-]+)?"
_THING = rf"(?:{_DET} (?:[\w'-]+ ){{0,3}}?{_any(_DEVICES, _WAYS)}|{_any(_NAMES)}(?: maps)?)"
_PERSON = rf"(?:{_DET} (?:[\w'-]+ ){{0,3}}?{_any(_PEOPLE)}|{_any(_FOLK)})"
_MATTER = rf"(?:the|your|my|a) (?:[\w'-]+ ){{0,3}}?{_any(_MATTERS)}"
_TOLD_OF = r"(?:^|[,;:.…-] ?|\b(?:and|but|as|because|since|so|that|for|though|only|to|with|by the time) |\bsorry,? (?:but )?)(?:(?:unfortunately|sadly|apparently|frankly|tbh),? )?"
_NOT_DONE = r"never|(?:did|does|do)(?:n't| not)|(?:c|w)ould(?:n't| not) (?!have)|won't"
_UNFIT = (
    "late shut closed locked blocked down out off dead bad cancelled delayed suspended broken badly unclear misleading confusing wrong insane terrible awful heavy gridlocked chaos rerouted up full impossible short-staffed slow lost moved changed switched taken sent "
    "flooded rejected stuck jammed frozen towed diverted double-booked noisy loud too being ambiguous"
)
_FAILS = (
    rf"(?:{_NOT_DONE}|{_any('failed died crashed stalled froze broke burst blew cut dropped stopped collapsed expired overran cancelled held blocked delayed directed misspelt swore assured promised insisted listed lists showed rewrote filed swallowed ate lost forgot borrowed unplugged')}|"
    rf"{_any('pushed threw chose picked picks decided decides sprang rang called started moved changed updated refused refuses declined jammed tripped reset bounced double-booked interrupted distracted hid obliged rendered misled mislaid keeps hates obstructed')}|fell through|went (?:down|off|out|dead)|dug up|pulled out|mixed up|walked over|sat on|"
    r"(?:gave|sent|told|put|led|left|made|took|throw|kept|let|got|turned|said) (?:me|us|my|out|off|everyone|the|an?|she'd|he'd)|kept \w+ing|(?:had|has) (?:me|us|the wrong|no|not|other|moved|changed|told|everybody|closed|a mind|a will)|(?:came|arrived|turned up) (?:late|hours|two|back|an hour|unannounced)|called (?:in|an)|"
    rf"(?:was|were|is|are|been) (?:\w+ ){{0,2}}{_any(_UNFIT)})"
)
# It passed by, or came in, and nothing could be done.
_PASSES = r"(?:(?:sailed|drove|roared|sped|flew|swept|rolled|rattled|whizzed|went|ran) (?:\w+ )?(?:past|by|through)|(?:barg|burst|walk|storm|march|wander|stroll|rush|crash)(?:ed|ing) (?:straight |right |back )?(?:in|into|through)\b(?! the picture)|came (?:straight |right )?in\b|pulled (?:off|away))"
_OWNED = (
    r"\bi(?:'d| had)? (?:should|ought|could have (?!done)|forgot|failed|ignored|misread|misjudged|trusted|chose|picked|overslept|noted|typed|(?:never|did(?:n't| not)) (?:check|look|ask|read)\w*)\b|\bi(?:'d| had) (?:never|not)\b|\bi still\b|\bwhich i\b|\bbecause i\b"
    r"|\b(?:and|but) i (?:just |simply )?(?:did(?:n't| not)|hadn't|still|bought|argued|set off|turned|put|heard|read|wrote|made|went|took|kept|looked)\b|(?<!not )(?<!n't )(?<!hardly )\bmy (?:own )?(?:fault|doing|mistake|error)\b|\b(?:is|was|that's) (?:on )?(?:me|mine)\b|[;:,] (?:and |but )?i did\b|\bon me, that|\bputting off\b|\bno excuse|\bi can't blame"
)
# The thing did its part, or another matter altogether is told of it.
_WELL = (
    r"\b(?:was|were|is|are|ran|worked|been) (?:\w+ )?(?:fine|fair|on time|clear|good|kind|well|easy|quick|to the minute|early|set|booked|found)\b|\bi (?:built|wrote|run|planned|made|ran|led|mentioned|noticed|rerouted)\b|\bto (?:see|hear|thank)\b|\bthank|\bkind(?:ly|ness)?\b|\b(?:helpful|lovely|welcome|generous|patien\w+|interesting|impress\w*|wonderful|taught)\b|"
    r"\b(?:moved|walked|left|threw) (?:me )?(?:out|her)\b|\bmiddle of the case\b|\bsaved\b|\brang afterwards\b|\blearned\b|\b(?:clock|time) is \w+ing\b|\b(?:drunk|dose|custody)\b|\bhttps?:|\btold me(?: on the \w+)?\W*$|\b(?:by the time|when) i (?:left|drove|walked)|\b(?:phone|mobile) (?:rang|went)|\bwhile you were\b|\bjust as\b|\byou said\b"
)
_LEAVE = rf"{_WELL}|{_OWNED}"
EXCUSE = (
    # It was in nobody's hands.
    shape(
        "control hands power fault doing making choosing",
        r"\b(?:beyond|outside|out of|not (?:with)?in) (?:of )?(?:(?:my|our|anyone's|anybody's|all|human) (?:\w+ )?)?(?:control|hands|power)\b|\bthrough no (?:\w+ )?(?:fault|doing) of|\bno (?:fault|doing) of m(?:ine|y)\b|\bnot of my (?:making|doing|choosing)|\b(?:wasn't|isn't|not|hardly|weren't) (?:really |entirely |all |actually )?my (?:own )?(?:fault|doing)\b|\bmy hands were tied",
        unless=r"(?:wasn't|not|isn't|weren't) (?:\w+ )?(?:beyond|outside)|control\?",
    ),
    # There was no choice.
    shape(
        "choice alternative option possibility forced obliged compelled made",
        r"\bno (?:other )?(?:choice|alternative|option|possibility)\b(?! for me to dodge)(?! of)|\b(?:was|were|been|got|am|being) (?:\w+ )?(?:forced|obliged|compelled|made) to\b(?! (?:laugh|admit|think|say|the|you))",
    ),
    # It could not be foreseen or helped.
    shape(
        "majeure unforeseen unforeseeable unavoidable unavoidably circumstance circumstances avoided helped prevented foreseen anticipated impossible mercy going knowing say room opportunity",
        r"\bforce majeure|\bunforesee|\bunavoidabl|\bcircumstances? (?:\w+ ){0,3}(?:prevent|conspir|beyond|outside|forced|kept)|\b(?:could|can)(?:n't| not|(?: \w+)? hardly|'t) (?:\w+ )?(?:have been |be )(?:avoided|helped|prevented|foreseen|anticipated)|\bat the mercy of\b|\b(?:making|made|makes|rendered) [\w' -]{0,40}impossible\b|\bnever going to (?:happen|make|go)"
        r"|\bno (?:way of knowing|say in|room to|opportunity for)\b",
        unless=r"\bi (?:don't|won't) blame",
    ),
    shape(
        "nothing little what could",
        r"\b(?:nothing|little) (?:i|we|you|anyone|anybody|one|a man|to|that) (?:could|can|be)(?: have)? (?:\w+ )?(?:do|done)\b|\bcould(?: do)? nothing\b|\bnothing (?:to be|could be) done|\bwhat (?:could|can|was|chance|else could) (?:i|you|one|we|an? \w+|did an? \w+)(?: (?:meant|supposed))? (?:to )?(?:do|say|think|have)\b(?! better)",
    ),
    # Nobody said, or nobody could have.
    shape(
        "nobody no no-one none",
        r"\b(?:nobody|no one|no-one|no person|none of) (?:[\w']+ ){0,5}?(?:told|warne?d?s?|mentioned|said|informed|let me know|thought to|announced|shared|sent|answered|bothered)\b|\b(?:nobody|no one|no-one|no \w+|none) (?:[\w']+ ){0,4}?could(?:n't)?(?: have)? (?:\w+ )?(?:found|thought?|think|concentrat\w+|answer\w*|pars\w+|follow\w*|foresee\w*|known?|done)\b",
    ),
    shape(
        "blame fault faults responsibility buck mistake error doing failure",
        r"\bblame (?:the|it on|my|your)\b|\bnot to blame\b|\b(?:faults?|blame|responsibility|buck|error|mistake)\b[\w,' ]{0,30}? (?:lies|lie|lay|rests?|is shared|is with|stops with|sits|(?:was|is) (?:the|your))\b(?! with me)(?! mine)(?! my)"
        r"|\b(?:the )?(?:fault|doing|mistake|failure) of (?:the|your|my|our|an?) (?!own)",
        unless=r"\b(?:not|without|rather than|won't|can't|cannot|don't|could) (?:[\w']+ ){0,2}blame|\bright to blame|\b(?:with|down to|put \w+ down to) me\b|\bnone of\b|\bblame for it",
    ),
    shape(
        "network's airline's compiler's driver's agency's recruiter's neighbour's bank's company's website's system's app's phone's traffic's",
        rf"\b(?:{_any('network airline compiler driver agency recruiter neighbour bank company website system app phone traffic')})'s (?:own )?(?:fault|doing|mistake|error)\b",
    ),
    # Nobody else would have done better.
    shape(
        "anyone anybody everyone everybody you'd saint professor person candidate man try",
        r"\b(?:anyone|anybody|any (?:\w+ )?(?:person|candidate|man|woman)|everyone|everybody|an? (?:saint|professor|genius)|you'd) (?:else )?(?:would|could|might|'d|have)(?:'ve| have)?\b.{0,60}?\b(?:misread|lost|gone?|thrown|lose|confus\w+|struggl\w+|made|fallen|snap\w*|mix\w*|beaten|tripp\w*|answered)\b"
        r"|^(?:you )?try (?:\w+ing|to)\b.{0,60}\b(?:with|in|on|when|while)\b",
        unless=r"\bmy answer|^try (?:to|me)\b|\byou'd have been (?:right|within)|\b(?:right|entitled) to\b",
    ),
    # In my defence: it was not me but that.
    shape(
        "defence defense fairness fair me",
        r"(?<!can't )\bin (?:all |my |my own )?(?:defen[cs]e|fairness)\b(?! (?:close|judge))|^to be fair,? (?!you)(?!the panel)|, not me\b",
    ),
    shape(
        "it it's",
        rf"\bit(?:'s| is| was) (?:[\w ]{{0,12}}, )?(?:not me but )?{_DET} (?:[\w'-]+ ){{0,3}}?{_any(_DEVICES, _WAYS, _MATTERS, _PEOPLE)}(?:'s \w+)? (?:(?:your|my|the|in|at) (?:\w+ ){{1,4}})?(?:who|that|which)(?:'s|'d)? (?!i\b|we\b|would|will|can\b|matters|you\b)[a-z]+\b",
    ),
    # Because of something outside.
    shape(
        "due because thanks owing caused occasioned for",
        rf"\b(?:due to|because of|owing to|thanks to|as a result of|but for|(?:caused|occasioned) by) (?:an? |the |my |some |your |that |this |heavy |unexpected )*(?:\w+ ){{0,2}}?{_any(_DEVICES, _WAYS, _PEOPLE)}\b",
        unless=r"\bthanks to (?:a new|the new|your|you\b)|\bmy thanks\b|\bthank|\bbecause of (?:me|my)\b|\b(?:glad|happy|love|grateful|welcome|like to)\b",
    ),
    # If that had gone otherwise, this would have too.
    shape(
        "if had but",
        r"\b(?:if|had) (?:only )?(?:the|my|your|anybody|someone|somebody|nobody|it) (?:[\w'-]+ ){0,6}?(?:worked|been|told|mentioned|not|hadn't|had|come|run|said|printed|given|sent|spelled|let|allowed|done)\b.{0,60}\b(?:i'd|i would|we'd|we would|would(?:n't| not)? (?:not )?(?:have|be)|could have|none of this)\b|\bi(?:'d| would) have (?:been (?:on time|there|fine|with you|early)|got)\b.{0,40}\b(?:if|had|but)\b|\bi would(?:n't| not) have [\w ]{2,30} if\b",
        unless=r"\b(?:if|had) you (?:would|are|want)|\b(?:glad|happy|love|grateful|welcome|like to)\b",
    ),
    # Things do happen; fate willed it.
    shape(
        "such these those happens happen happened life fate fortune luck murphy's gods universe circumstances events everything stuff things ideas intentions plans itself own unto",
        r"\b(?:such|these|those) (?:\w+ )?(?:moments?|things|slips?|incidents?|mishaps?|problems?|glitch(?:es)?|delays?|mistakes?|failures?|accidents?|systems)(?: like (?:this|that))? (?:(?:are|is|do|can|will|may|just|simply|sometimes|unfortunately|sadly|often|all)\W+)*(?:common(?:place)?|happens?|occurs?|inevitable|unavoidable|to be expected|bound to|normal|sent to try)\b"
        r"|\b(?:it|this|that) (?:happens|can happen|could(?:'ve| have)? happen(?:ed)?) to (?:\w+ )?(?:anyone|anybody|everyone|everybody|the best|all of us|us all)\b|^(?:life|things|stuff) (?:\w+ )?(?:happens?|got in the way)\b"
        r"|\b(?:fate|fortune|luck|the universe|murphy's law|the (?:tech )?gods|circumstances|events|everything)\b,? (?:\w+ ){0,3}(?:conspired|overtook|against|struck|intended|decided)\b|\b(?:bad|rotten|sheer|hard) luck\b|\b(?:had|has) (?:other|different) (?:ideas|intentions|plans)\b|\ba (?:mind|will|life|law) (?:of its own|unto itself)\b|\bby itself\b",
        unless=r"\byou\b.{0,30}\bappreciate",
    ),
    # Something outside did it.
    shape(
        f"{_DEVICES} {_WAYS} {_NAMES}",
        rf"{_TOLD_OF}{_THING}{_POST},? {_ALSO}(?:{_PASSES}|[a-z]{{3,}}ed|had|(?:was|were) (?:\w+ )?(?:\w+(?:ed|en|ing)|so|of no|under|an?|the worst)|came|put|took|gave|left|shut|fell|ran|said|stood|told|drove|{_FAILS})\b",
        unless=rf"^(?:when|if|for|by) |\b(?:stayed|remained) (?:dark|empty|silent)\b|{_LEAVE}",
    ),
    shape(_MATTERS, rf"{_TOLD_OF}{_MATTER}{_POST},? {_ALSO}{_FAILS}\b", unless=rf"\?$|^when the|{_WELL}"),
    # So did somebody.
    shape(
        f"{_PEOPLE} {_FOLK}",
        rf"{_TOLD_OF}{_PERSON}{_POST},? {_ALSO}(?:{_PASSES}|{_FAILS})\b|\b(?:people|children|strangers) (?:\w+ )?(?:barging|walking|bursting|wandering) (?:in|past|through)\b",
        unless=rf"^when the|\b(?:is|are|has|does|will|won't|decides?|shows?)\b|{_LEAVE}",
    ),
    # Something was done to the writer.
    shape(
        "told given held sent led let made kept put pushed misinformed misled stuck caught delayed",
        r"\b(?:i|we) (?:was|were|got|had been|have been|'d been|ended up) (?:\w+ )?(?:told (?:to|that|it|the|by|there)|given (?:the|no|a|only|wrong)|never (?:told|sent|given|informed|warned)|sent (?:the wrong|to the)|held up|delayed|led to|pushed|misinformed|misled|stuck|let down|made late|kept (?:at|in|back|waiting)|put (?:on the spot|in an)|caught (?:up|in|behind))\b|\b(?:i'd|having) been (?:told (?!that i)|given|sent|led)\b",
        unless=rf"\bgiven (?:the|a) (?:chance|opportunity|tour)|\btold (?:that )?(?:you|your)\b|\?$|{_OWNED}",
    ),
    # Where I come from one does that.
    shape(
        "where culture country generation everyone everybody habits",
        r"\bwhere i (?:come from|came from|grew up|trained),? (?!a man)|\bin (?:my|our) (?:culture|country|part of the world|generation|family|trade)\b|\b(?:everyone|everybody) (?:in|at) my\b",
        unless=r"\bbut i\b|\bi knew\b|\bwe (?:say thank|bring)",
    ),
    # The reader's side is to blame.
    shape(
        "YOU",
        r"\byou (?:might|could|should|ought to) (?:at least )?have (?:told|warned|said|given|waited|mentioned|asked|let)\b|\byou never (?:told|said|sent|mentioned|asked)"
        rf"|\byour (?:own )?(?:[\w'-]+ ){{0,3}}?{_any('directions website site page invite invitation advert brief question questions wording form notice portal parking building heating system email letter')}(?: (?:in|on|of|at|about) [\w' ]{{1,25}}?)? (?:(?:itself|also|still|simply|really) ){{0,2}}(?:(?:was|were|is|are) (?:\w+ ){{0,2}}(?:wrong|out of date|unclear|confusing|misleading|ambiguous|vague|dead|unfair|shut|closed|worded|put)|says? (?:nothing|no)|has no|had no|(?:put|took|threw|caught) me|never|didn't|doesn't)\b"
        r"|\b(?:mix-?up|mistake|error|slip|fault|problem|hr|bad)\b[\w ,']{0,25}? (?:on|at|from) your (?:side|end)\b|\byour (?:colleague|assistant|director|receptionist|secretary|guard|hr|panel)\b.{0,30}? (?:kept|provoked|(?:put|threw|sent|had) me|mixed|misled|laughed|(?:told|gave) me the (?:old|wrong))\b",
        unless=r"\?$|\b(?:kind|kindly|thank\w*|grateful|sorry i|interest\w*|generous|lovely|impress\w*|patien\w+|smil\w+|nodd\w+)\b",
    ),
    # There it stood in the way.
    shape(
        "there there'd off behind threw which foot",
        r"\bthere(?:'d| had| was| were)?(?: simply| just)?(?:n't)? (?:been )?(?:an? |no |some |any )?(?:[\w'-]+ ){0,2}?(?:roadworks|power cut|outage|strike|accident|diversion|drill|mix-?up|signal|taxi|tram|train|queue|traffic|storm|flood|closure|glitch|breakdown|lifts?)\b(?! i\b)|\bwhich (?:put me (?:off|behind)|threw me|made it (?:hard|difficult|impossible))\b|\bput me (?:off|on the back foot)\b",
        unless=rf"\?$|\bon my part\b|\bmy (?:\w+ )?misunderstanding|\bhad (?:time|room)\b|\bhope there|{_OWNED}",
    ),
    # A thing picks its moment.
    shape(
        "picked chose decided chooses picks decides",
        r"^(?!.{0,40}\b(?:i|you|we|he|she|panel) (?:\w+ )?(?:chose|picked|decided|chooses|picks)\b).{0,60}?\b(?:chose|picked|chooses|picks|decided|decides) (?:that|this|the|today|on its|to (?:\w+ )?(?:shift|die|mute|update|restart|ring|break|quit|stop|fail|crash)|your interview)\b",
        unless=rf"\b(?:you|team|candidate|company|board)(?: have| had|'d)? (?:chose|picked|decided)|{_OWNED}",
    ),
)


# What a slip of the writer's own is about, where it is the cause of the thing and not the thing itself.
_PLANS = (
    r"(?:date|day|week|time|hour|minute|train|road|setting|alarm|building|direction|instruction|note)s?|(?:timing|zone|bus|tram|ferry|flight|tide|traffic|roadworks|route|journey|drive|walk|change|distance|address|street|entrance|gate|map|clock|calendar|diary|phone|reminder|invitation|invite|e-?mail|link|"
    r"charger|battery|headset|notice|forecast|timetable|schedule|parking|garage|security|page|brief|advert|job description|folder|version|file|memory|(?:mon|tues|wednes|thurs|fri)day|(?:evening|night) before|morning|[ap]\.?m)"
)
_I_HAVE = r"\bi(?:'d|'ve| had| have)? (?:(?:simply|just|then|also|\w+ly|only) ){0,2}"
_STATES = "nervous tired exhausted shattered worried anxious flustered distracted frightened scared terrified rattled tense panicky overwhelmed overawed ill unwell poorly sick unprepared ill-prepared preoccupied rusty thrown"
EXPLAINS = (
    # The writer's own misjudging of time, way or tool.
    shape(
        "misjudged misread misunderstood misheard mistook miscounted miscalculated muddled mixed confused confounded underestimated overestimated assumed reckoned relied trusted counted allowed skimmed ignored thought believed took planned supposed expected",
        rf"{_I_HAVE}(?:mis(?:judged|read|understood|heard|took|counted|calculated)|muddled|mixed|confused|confounded|(?:und|ov)erestimated|assumed|reckoned|relied on|trusted|counted on|allowed|skimmed|ignored|thought|believed|planned|took|supposed|expected)\b[^.;]{{0,40}}?\b(?:{_PLANS})\b",
        unless=r"\?$|\bthought (?:of you|you|i'd share|this)\b|\btook (?:up|too much|a phone|the conversation|you|\w+ (?:hours?|minutes?|notes?))\b|\bhttps?:|\bthank",
    ),
    shape(
        "put wrote written noted typed copied entered saved set booked scheduled read",
        rf"{_I_HAVE}(?:put|wrote|written|noted|typed|copied|entered|saved|set|booked|scheduled|read)\b[^.;]{{0,40}}?\b(?:in(?:to)? (?:my|the) (?:\w+ )?(?:diary|calendar|phone)|alarms?|wrong (?:day|week|date|hour|month|time|line|page|year)|a month|an hour (?:early|late|out)|for the (?:following|next|day|week)|[ap]\.?m|instead of)\b",
        unless=r"\?$",
    ),
    shape(
        "NEG",
        rf"{_I_HAVE}(?:did(?:n't| not)|hadn't|had not|never) (?:\w+ )?(?:check|look|try|tried|test|set|charge|allow|leave|left|update|switch)(?:ed|d)?\b[^.;]{{0,40}}?\b(?:{_PLANS})\b",
        unless=r"\?$",
    ),
    shape(
        "overslept panicked double-booked lost dozed prepared rehearsed packed crammed over-prepared overprepared under-prepared underprepared flustered carried set left thinking slept",
        rf"{_I_HAVE}(?:overslept|panicked|double-booked|lost (?:track|count|my (?:nerve|head|bearings|way))|slept (?:through|in|past) (?:my|the)|dozed off|prepared (?:too|for the (?:wrong|questions)|the wrong)|rehearsed the|packed (?:the wrong|in the)|crammed|(?:ov|und)er-?prepared|wasn't thinking|got (?:flustered|confused|lost|carried away)|set off (?:too )?late|left (?:it |the house |home )?too (?:late|little))\b",
        unless=r"\?$",
    ),
    # What had gone before, with the writer in it.
    shape(
        "i'd had",
        r"(?:^|[:;] |^(?:because|since|as|for|and|but|only|you see),? )i(?:'d| had) (?:\w+ly |just |never |not |only |then )?(?:put|written|noted|set|left|taken|saved|booked|mixed|muddled|misread|looked|promised|agreed|stayed|slept|forgotten|turned|packed|parked|driven|walked|copied|planned|allowed|thought|meant|counted|practi[sc]ed|"
        r"rehearsed|prepared|spent|drunk|eaten|trusted|lost|swapped|entered|confused|confounded|assumed|muted|closed|moved|sat|come straight|picked|crammed|printed|brought|underestimated|read|been (?:up|awake|out|on|so|too|working|rushing|travelling|worrying))\b",
        unless=r"\?$|\bi'd (?:put (?:my|your|it|two|the)|set up|read (?:it|this) with|left to)\b|\b(?:hoped|wanted|heard|seen)\b|\bhttps?:",
    ),
    shape(
        "thought assumed believed expected supposed figured imagined",
        r"^i (?:had )?(?:thought|assumed|believed|expected|supposed|figured|imagined) (?:that |it |we |the |i |you'd|you were|my|your (?:\w+ )?(?:was|would|were))",
        unless=r"\?$|\bi thought (?:the|your|you) .{0,60}\b(?:good|kind|lovely|interesting|great|right|of interest)\b",
    ),
    # The state that the writer was in.
    shape(
        f"{_STATES} worn panic hospital par weather well myself prepared ready depth practice sorts intent busy keen eager proud up awake running game",
        rf"\bi(?:'d| had| have)? (?:was|been|felt|got|became|being|wasn't) (?:\w+ ){{0,2}}(?:{_any(_STATES)}|worn out|in (?:a panic|hospital)|below par|under the weather|not (?:well|(?:at all )?myself|prepared|ready)|out of (?:my depth|practice|sorts)|(?:so|too) (?:intent|busy|keen|eager|proud)|(?:up|awake) (?:all|half|too|since|until|till)|running on|off my game)\b"
        rf"|\bbeing (?:\w+ )?(?:nervous|unwell|ill|tired|anxious)\b",
        unless=r"\b(?:sick|ill) (?:with|at) ",
    ),
    shape(
        "nerves fright illness emergency habit vanity panic ignorance pride exhaustion overconfidence over-confidence carelessness haste tiredness health",
        r"\b(?:my |the )?nerves (?:got|took|had|were|made|ran|did)\b|\b(?:stage fright|ill(?:ness| health)|family emergency|(?:exam|sheer) nerves)\b|\b(?:out of|from|it was|call it|sheer|pure|plain) (?:(?:sheer|pure|plain|my) )?(?:nerves|habit|vanity|panic|ignorance|pride|fright|exhaustion|over-?confidence|carelessness|haste)\b|\b(?:overconfidence|tiredness|panic|pride|vanity|nerves) (?:did|got|took|made|is)\b",
        unless=r"\?$|\bhabit of\b",
    ),
    # The cause named as one.
    shape(
        "because since as reason why how",
        r"(?<!^)\bbecause (?:i(?:'d| had| was| hadn't| thought| forgot| misread| read| put| wanted| panicked| trusted| never)|of my (?!notice)|(?:of )?(?:nerves|illness))\b|\b(?:since|as) i(?:'d| had| hadn't| trusted| was (?:so |too |very )?(?:nervous|tired|rattled|up|ill|unwell))\b|\bthe reason (?:is|was|i|for|why i)\b|\bthat's why i\b",
        unless=r"\?$|\bbecause (?:i|we) (?:want|would|think|believe|know)\b|\bsince i was (?:\w+ )?(?:\d+|a|at)|\b(?:sorry|apolog\w+) because\b|\b(?:owe|thank)\b|\b(?:i hope|as i had (?:hoped|promised))\b|\breason (?:enough|you|to)\b",
    ),
    shape(
        "wanted meant hoped trying tried thinking",
        r"\bi (?:had |'d )?(?:only |just )?(?:wanted|meant|hoped|was trying|was hoping|tried) (?:so (?:much|badly) )?to (?:seem|look|sound|appear|impress|be (?:funny|clever|quick|polite|helpful|friendly|liked)|show off|lighten|break the ice|fill the)\b|\btrying (?:too hard )?to (?:be|look|sound|seem|impress|fill|please)\b",
        unless=r"\?$|\b(?:owe|thank)\b",
    ),
)


# What nobody says of anything but a body.
_AILMENTS = (
    r"(?:vomit|puk|retch|dehydrat|chemo|overdos|miscarr|diagnos)\w*|diarr?h?o?ea|migraines?(?! of)|panic (?:attacks?|disorder)|anxiety (?:attack|disorder|medication)|depression|bipolar|adhd|bowels?|bladder|nause(?:a|ous)|the runs(?! (?:on|of|in|to|from|for|at|each|per)\b)|toilet|(?<!by )gout|ulcer|kidney (?:stones?|infection)|seizures?|ibs|crohn's|\w*menopaus\w+|hot flush\w*|withdrawal|"
    r"food poisoning|symptoms?|my blood (?:pressure|sugar)|cramps|dehydration|haemorrhoids|piles|hernia|(?:a|this) rash|(?:my|period) (?:period|pains?|thyroid|prostate|boil|waters|stoma|ostomy|smear|scan)|stillbirth|a&e|hospitali[sz]ed|blood tests?|my stitches|burnout|(?:a|my|nervous|mental) breakdown|ivf|fertility|sti results|herpes|hepatitis|malaria|shingles|colonoscopy|prostate|"
    r"sectioned|eating disorder|passed out|stomach (?:bug|upset|flu|cramps)|gastric \w+|(?:thrown?|throwing|threw) up|sick (?:twice|into)|being sick|(?<!i have )(?<!i've )been sick|norovirus|epilep\w+|pneumonia|diabet\w+|endometriosis|sciatica"
)
_DOSES = (
    r"(?:anti-?depress|sedat)\w+|lithium|insulin|valium|xanax|sertraline|prozac|citalopram|morphine|codeine|beta[ -]?blockers|ritalin|sleeping (?:tablets?|pills?)|strong painkillers|(?:my|new|these|usual|water) (?:meds|medication|tablets?|pills?|dose|injections)|(?:the|on) (?:meds|tablets?|pills?)|my (?:\w+ )?(?:therapist|psychiatrist|neurologist|oncologist|counsellor)|therapy|"
    r"(?:psychiatrist|doctor|gp|consultant) (?:thinks|has found|found|prescribed|put me|suspects)"
)
# A complaint that is the writer's own.
_SUFFERS = r"\b(?:i have|i've|i suffer|i take|i was|i'm on|i'd|i had|my)\b.{0,40}?\b(?:infection|cancer|concussion|insomnia|disorder|syndrome|asthma|my anxiety|tablets|pills|meds|medication|antibiotics|steroids|bleeding|vertigo|eczema|inhaler|therapist|psychiatrist)\b"
_DRINKS = r"(?:wine|beer|lager|ale|cider|pint|vodka|whisky|whiskey|gin|rum|tequila|cocktail|mojito|margarita|martini|negroni|shot|drink|bourbon|port|schnapps|glass|bottle)s?(?: and tonics?)?|whiskies|brand(?:y|ies)|sherr(?:y|ies)|champagne|prosecco|absinthe|rosé|guinness(?:es)?|rioja|claret"
_DRUNK = (
    r"hung-?over|(?:my|the|a|this|of) hangover|(?:was|still|properly|bit|been) hanging(?! on| up| about)|(?:was|got|still|bit|little|rather|very|half) drunk|drinking|tipsy|booz\w+|skinful|nightcaps?|bender|night out|stag (?:do|night|party)|hen (?:do|night)|open bar|"
    r"cocaine|(?:on|of|some) coke|weed|(?:a|smoked a) joint (?:at|before|beforehand|to)|smok(?:ed|ing) (?:a |some )?(?:something|weed|joint)|spliff|cannabis|edibles?|ecstasy|stoned|comedown|coming down|(?:months?|days|weeks|years|not|isn't|stay\w*) sober|relapsed?|cold turkey|tequila|detox"
)
# Too much of it, in whatever words.
_TOO_MUCH = (
    rf"\bdrank (?:\w+ ){{0,3}}?(?:much|more|many|enough|lots?|heavily|until|till|myself|all night)\b|\b(?:too|so) (?:many|much) (?:\w+ ){{0,3}}?(?:{_DRINKS}|to drink|alcohol)\b|\b(?:few|one|couple) too many\b(?! (?!the|last|that|at|on|in|and|so)\w)|\btoo many (?:the night before|last night)\b|\bhad (?:had )?a few\b"
    rf"|\b(?:had|drank|drunk|sunk|after|on the|of|two|three|four|five|six|seven|eight|nine|ten|many) (?:\w+ ){{0,2}}?(?!glass|bottle)(?:{_DRINKS})\b|\b(?:i|i'd|we|we'd|my|me|last night|night before)\b.{{0,60}}?\b(?:had|was|were|been|drank|too (?:much|many)|night|until|till|still)\b.{{0,40}}?\b(?!glass|bottle)(?:{_DRINKS})\b|\b(?:glass(?:es)?|bottles?) of (?:\w+ )?(?:{_DRINKS}|red|white)\b"
)
_KIN = r"(?:wife|husband|partner|boyfriend|girlfriend|fianc\w+|ex)"
_HOME = (
    rf"divorc(?:e|ed|ing)|(?:we|i|are|have|recently|been|my \w+ and i) separated|(?:my|our|the) (?:separation|marriage)|custody|broke up|break-?up|(?:got|been|was) dumped|dumped me|(?:{_KIN}|he|she|family) (?:has |had |just )?left (?:me|us)(?! (?:no|with|little|waiting|to))|(?:{_KIN}|he|she) (?:has |had |just )?(?:moved|walked) out|(?:threw|thrown|kicked) me out|cheat\w+ on|"
    r"an affair|rows? with|(?:had|having|another|big|long) (?:\w+ ){0,3}?arguments? with|argued (?:all|until|with (?:my|him|her))|(?:quarrell(?:ed|ing)|fallen out|disagreement|shouting match|fight(?:ing)?) (?:with (?:my|him|her)|all|until)|splitting up|(?:i|we) (?:have |had )?split|(?:was|were|been|got|son|brother|husband|dad|cousin|daughter) arrested|prison|in jail|is inside|"
    r"(?:\w+'s|due|been) in court|rehab|my (?:\w+ )?funeral|(?:my|our) (?:ex|ex-\w+|in-laws)(?! (?:employer|colleague|boss|company|firm|had the))|estranged|(?:not|aren't) speaking to (?:my|each)|(?:hard|rough) patch|my (?:boy|girl)friend|pregnan\w+|(?:has|have|with|into|to|'s) dementia|"
    r"restraining order|the police (?:came|round|were)"
)
_PARTED = rf"\bmy (?:\w+ )?{_KIN} (?:(?:just|has|had|then|and i) ){{0,2}}(?:left|moved|walked|threw|cheat\w+|told me (?:he|she)|wants?|kicked|took (?:the kids|everything)|ended|found out|drinks|hit|are (?:not|getting|living|sleeping)|had (?:an?|another) (?:row|fight|argument|affair)|argu\w+|fought|split|separat\w+)\b"
_MONEY = (
    r"in debt|debts? (?:every|are|were|had)|(?:behind (?:on|with)|pay(?:ing)?|paid|owe|of) (?:the |my |our )?(?:rent|mortgage|bills)|rent (?:of|is|on|was|due|money|arrears)|overdrawn|maxed|bankrupt\w*|evict\w*|bailiffs?|(?:my|our) (?:\w+ )?savings|no income|(?:i|we) (?:can|could)(?:'t|not|n't| not) afford|(?:i'm|i am|so|stony|flat) broke|payday loans?|"
    r"loan shark|(?:my|our|two|three) credit cards?|food bank (?:for|last|this|on|again)|unpaid bills|skint|pawned|gambl\w+|benefits (?:have )?(?:stopped|were)|lose (?:the|our|my) (?:house|home|flat)|money(?:'s| is| has been) (?:been )?tight|i owe (?:my|the|him|her|money|\w+ (?:thousand|grand|hundred))|(?:living|sleeping) in (?:the|my) (?:van|car)|not eaten since|"
    r"(?:my|our) (?:\w+ ){0,2}(?:rent|mortgage|overdraft|debts?|bills|arrears|loans?)(?! (?:desk|team|book|product|advice|business|adviser|application|sales))"
)
# A working life has these things in it too.
_AT_WORK = (
    r"\b(?:your (?:team|article|work)|(?:patient|client|customer|resident)s?|clinic|ward|launched|campaign|budget|sold|ran|reduced|led|trained|managed|served|bar staff|audit|ledger|brand|menu|covers|system|scheme|forms|qualified|prescriber|collect(?:ed|ions)|accounts|insurance|policy|advice|charity|wine list|cellar|reorganisation|"
    r"years of|program(?:me)?|topic|department|prize|tasted|coffees?|remorse|with shame|as requested|support group|helpline|volunteer\w*)\b|\bwrong diagnosis|\?$|\bno (?:drink|hangover|illness)\b"
)
OVERSHARE = (
    # The writer's body, and what is done for it.
    shape(
        "ILLNESS MEDICINE thrown ostomy rash hospitalised hospitalized hospital breakdown piles stitches scan attacks anxiety pressure hot upset bug passed boil waters tests crohn's perimenopause haemorrhoids bowels antidepressants anti-depressants ivf fertility sti herpes hepatitis malaria shingles prostate thyroid colonoscopy stillbirth miscarriage "
        "sectioned overdosed gastric doctor gp consultant strong stoma eating a&e retching puked dehydrated sugar vertigo eczema syndrome medications injections",
        rf"\b(?:{_AILMENTS}|{_DOSES})\b|{_SUFFERS}",
        unless=_AT_WORK,
    ),
    # Drink and drugs.
    shape(
        "DRINK hung hanging boozed boozing skinful nightcap nightcaps bender stag hen night coke spliff cannabis edibles drugs ecstasy stoned comedown coming smoking relapsed relapse detox recovery turkey using few drank many rioja claret glass glasses bottles vodkas lagers lager cider bourbon absinthe martinis negronis "
        "alcohol much whiskies guinness guinnesses schnapps gins ciders ales ale brandies",
        rf"\b(?:{_DRUNK})\b|{_TOO_MUCH}",
        unless=_AT_WORK,
    ),
    # Home, and those in it.
    shape(
        "BREAKUP FAMILY landlord thrown threw moved walked broke kicked left marriage patch dementia shouted disagreement shouting fallen splitting speaking order police inside he she cheat break-up breakup separating ex-wife ex-husband baby",
        rf"\b(?:{_HOME})\b|{_PARTED}",
        unless=_AT_WORK,
    ),
    # Money.
    shape(
        "MONEY maxed gambling gambled gambles owe lose card cards income tight bankruptcy pawned living sleeping eaten demands food overdrawn payday savings",
        rf"\b(?:{_MONEY})\b",
        unless=_AT_WORK,
    ),
)
