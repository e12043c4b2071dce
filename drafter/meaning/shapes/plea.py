"""Begging, abasing oneself, and pleading one's character."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

_NOT = r"(?:not|\w*n't|cannot|hardly|barely|never|nor)"
_SELF = r"(?:i'?m|i am|i was|i(?:'ve| have) been|i (?:\w+ )?feel(?: like)?|am i|was i|think (?:me|i'm|i am)|makes me|myself)"
_VERY = r"(?:\w+ly|so|just|still|been|feeling|felt|quite|beyond|very|a bit|such|too|both|more|only|nothing but),? "
_FOOL = r"(?:fool|idiot|donkey|eejit|moron|clown|imbecile|disgrace|failure|loser|disaster|wretch|worm|scum|muppet|wally|plonker|dunce|buffoon|galah|numpty|simpleton|nitwit|twit|pillock|half-?wit|dimwit|blockhead|dope|fraud|embarrassment|garbage|train ?wreck|waste of (?:space|your time|air))"
_LOW = r"(?:trash|dirt|dust|vermin|rubbish|an? (?:\w+ )?(?:joke|wreck|mess|ass)|hopeless|useless|worthless|pathetic|thick|dumb|stupid|idiotic|beneath|the worst(?=[.,!]|$))"
_LOWEST = r"(?:stupidest|dumbest|thickest|worst|sorriest|lowest|biggest|(?:most )?(?:pathetic|useless|foolish|hopeless|idiotic|ridiculous|despicable|disgraceful|stupid|worthless))"
_CRUSHED = r"(?:terrible|awful|(?:so|too) ashamed(?! to have)|mortified|disgusted|sick (?:with|about|to|at)|wretched|horrible|devastated|dreadful|tormented|worthless|humiliated|heartbroken|inconsolable|crushed|haunted|unworthy|undeserving|distraught|beside myself|so small|the lowest|eaten up|kicking myself|hating|in (?:pieces|agony|tears)(?= over| about|$|[.!])|dying (?:inside|of))"
_SHAME = r"(?:shame|asham\w+|mortif\w+|humiliat\w+|disgrace|remorse|self-disgust)"
_PERSON = r"(?:person|man|woman|sort|soul|lad|bloke|guy|girl|human(?: being)?|worker|employee|timekeeper|type|kind|one|candidate|applicant|interviewee)"

GROVELING = (
    # Begging.
    shape(
        "beg begging plead pleading implore imploring beseech entreat grovel groveling grovelling prostrate abase throw cast kiss knees knee mercy pity pity's crumb scrap shred ounce",
        r"\b(?:(?:i )?beg(?:ging)? (?:you|of you|for|your forgiveness)|i'?m (?:\w+ )?begging|plead(?:ing)? (?:with|for)|implor\w+|beseech|entreat|(?<!the )grovell?(?:ing)?|prostrate|abase myself|(?:throw|cast) myself|kiss your|on (?:my |bended |hands and ){0,2}knees?(?! in)|(?:have|take|beg\w*|for|your|smallest) (?:\w+ )?(?:mercy|pity)|pity's sake)\b|\b(?:crumb|scrap|shred|ounce) of (?:\w+ )?(?:mercy|pity|kindness|goodwill|forgiveness)\b",
        unless=r"\bbeg (?:to (?:differ|report)|your pardon)\b|\b(?:won't|not|no|without|rather than) (?:\w+ ){0,2}(?:beg|grovel|plead)",
    ),
    # Asking over and over to be forgiven.
    shape(
        "please pls forgive pardon forgiven unforgivable hate",
        rf"\b(?:(?:please|pls),? ?){{2,}}|\bpretty please|\bforgive me,? (?:please|forgive)\b|\bplease,? (?:\w+ )?(?:forgive|pardon) me\b|\bforgive,? (?:\w+,? ){{0,3}}?{_FOOL}\b|\b(?:you (?:can|could|will)|ever|say you) (?:\w+ )?forgive me\b|\bfind it in (?:you|your hearts?) (?:\w+ ){{0,3}}?to\b|\b(?:{_NOT}|never will i) (?:\w+ ){{0,4}}?(?:forgive|pardon)(?: myself|$)|\bunforgivable\b|\b(?:don't|do not|please) (?:\w+ )?hate me\b",
    ),
    # Not fit to be answered; what the writer deserves.
    shape(
        "deserve merit unworthy worthy fit punish punishment penance contempt kick spit whip flog despise",
        rf"\bi (?:\w+ ){{0,2}}?{_NOT} (?:\w+ )?(?:deserve|merit)\b|\bnor do i deserve|\bunworthy\b|\b{_NOT} (?:\w+ )?(?:worthy|fit to (?:carry|clean|hold|be|lick|sweep))\b|\bi (?:\w+ )?deserve (?:\w+ ){{0,3}}?(?:punish\w*|contempt|scorn|anger|hated|ignored|laughed)|\b(?:no|any|whatever) (?:punishment|penance|contempt)\b|\b(?:kick|punish|spit on|whip|flog) me\b|\byou must (?:\w+ )?(?:despise|hate|loathe)\b",
    ),
    # Shame that will not let go.
    shape(
        "terrible awful ashamed mortified disgusted sick wretched horrible devastated dreadful tormented worthless humiliated heartbroken inconsolable crushed haunted unworthy undeserving distraught beside small lowest eaten kicking hating pieces agony tears dying",
        rf"\b(?:i(?:'m| am|'ve been| have been| was)?|im|feel|feeling|felt) (?:{_VERY}){{0,3}}{_CRUSHED}(?! (?:weather|day|time|connection|traffic|line|noise))\b|\bhow (?:\w+ )?(?:{_CRUSHED}|small) i(?:'m| am| feel|'ve felt| have felt)?\b|\bthe lowest (?:of|thing|form|{_PERSON})\b",
        unless=r"\b(?:grateful|thank\w*|sick leave|divorce|period|migraine|kidney|bank)\b|\bashamed of (?:it|that) (?:at once|for a moment)\b",
    ),
    shape(
        "shame mortification humiliation disgrace disgraced remorse ashamed words humiliated mortified",
        rf"\b(?:my|of|with|the) (?:\w+ )?{_SHAME} (?:is|has|will|knows|i feel|of it)\b|\b(?:my|sick with|die of|burning with) shame\b|\bi(?:'ve| have) (?:\w+ )?disgraced\b|\b(?:no words|words (?:cannot|can't|fail|could never))\b.{{0,40}}\b(?:{_SHAME}|sorry|worthless|bad|low|small)\b",
    ),
    # Hating oneself; sleepless, in tears, wishing the ground would open.
    shape(
        "hate hating despise despising loathe loathed loathing detest disgusted mirror myself eye kick slept sleep eaten eat crying cringing cried wept weep hide sink vanish disappear die crawl curl swallow swallowed open head haunt haunts",
        rf"\b(?:hat(?:e|ing)|despis(?:e|ing)|loath(?:e|ed|ing)|detest|disgusted with) (?:\w+ ){{0,3}}?myself\b|\b(?:look|see|face)(?:ed)? (?:\w+ ){{0,3}}?in (?:the eye|(?:the|a|my(?: own)?) (?:\w+ )?mirror)\b|(?:n't|not|hardly|cannot|able to) (?:\w+ ){{0,3}}?look at myself\b|\bkick myself\b|\bi(?:'ve| have)? (?:\w+ ){{0,2}}?{_NOT} (?:\w+ )?(?:(?:slept|sleep|eaten|eat)\b[^.;]{{0,30}}\b(?:since|over|shame|guilt)|stop (?:crying|cringing))|\bi(?:'ve| have)? (?:\w+ )?(?:cried|wept|been crying|weep)\b(?! because)|\b(?:could|want(?:ed)? to|wish(?:ed)?(?: i could)?|like to) (?:\w+ ){{0,2}}?(?:curl up|sink|disappear|crawl|hide|die|vanish)\b|\b(?:ground|earth|floor) (?:\w+ ){{0,2}}?(?:swallow(?:ed)? me|open(?:ed)? up)|\bhang my head\b|\bhaunts? me\b",
        unless=r"\b(?:grateful|thank\w*|divorce|migraine)\b|\b(?:slept|sleep) (?:through|in|past)\b",
    ),
    # Calling oneself names.
    shape(
        "fool idiot donkey eejit moron clown imbecile disgrace failure loser disaster wretch worm scum muppet wally plonker dunce buffoon galah numpty simpleton nitwit twit pillock halfwit dimwit blockhead dope fraud embarrassment garbage trainwreck train waste trash dirt dust vermin rubbish joke wreck mess ass hopeless useless worthless pathetic thick dumb stupid idiotic beneath worst stupidest dumbest thickest sorriest lowest biggest foolish ridiculous despicable disgraceful",
        rf"\b{_SELF} (?:{_VERY}){{0,3}}(?:like )?(?:(?:an?|the|such an?|that) ?(?:[\w-]+,? ){{0,3}}?{_FOOL}|{_LOW})\b|\b(?:what|such) an? (?:[\w-]+,? ){{0,2}}?(?:{_FOOL}|(?:useless|worthless|wretched) {_PERSON})\b|\b(?:{_FOOL}|ass|rubbish|trash) (?:like|as|that|such as) (?:me|i|i am|myself)\b|\bi (?:\w+ ){{1,3}}?like an? (?:\w+ )?{_FOOL}\b|\b{_LOWEST} (?:{_PERSON}|{_FOOL}|(?!corner)\w+er)\b(?! (?:yet|in my))|\b(?:this|poor|wretched) wretch\b",
        unless=r"\b(?:fool|idiot)-?proof|\bno (?:idiot|fool)\b|\bnot an? (?:fool|idiot)|\bthick (?:fog|snow|skin)|\bmess up\b|\bfool for\b",
    ),
    # Penance.
    shape(
        "anything whatever scrub sweep mop lick wash polish clean crawl unpaid free nothing",
        r"\bi(?:'d| would|'ll| will)? (?:\w+ )?do (?:absolutely |literally )?anything\b(?! (?:from|else|differently|about))|\bwhatever it takes\b|\b(?:scrub|sweep|mop|lick|wash|polish|clean) (?:your|the|every) (?:\w+ )?(?:floors?|bins?|boots?|toilets?|yard|windows|shoes)\b|\b(?:i'd|i would|i'll|i will|let me|would) (?:\w+ ){0,2}?crawl\b|\b(?:i'd|i would|i'll|i will|let me) (?:\w+ ){0,2}?work (?:\w+ ){0,4}?(?:for (?:nothing|free)|unpaid|without pay)\b",
    ),
    # Need, and one more chance.
    shape(
        "chance go try shot need debt hope",
        r"\b(?:one|a) (?:more|last|final|single|tiny) (?:chance|go|try|shot)\b.{0,20}\b(?:please|only|pleading|all i ask)\b|\bplease\b.{0,30}\b(?:one|a) (?:more|last|final|tiny|single|other) (?:chance|go|try|shot)\b|\bi (?:really|desperately|badly) need (?:this|the|that|your) (?:job|work|post|role|money|chance)\b|\b(?:my|our) (?:last|only|one) hope\b|\bin your debt (?:for ?ever)\b",
    ),
    # Sorry past all measure.
    shape(
        "sorry apologies pardons apologise apologize",
        r"\bso,? so,? (?:so|very|unbelievably|incredibly|terribly)\b.{0,20}\b(?:sorry|apolog\w+)|\b(?:very,? ){3}|\b(?:thousand|million|hundred) times sorry\b|\bsorry (?:enough|and sorry|doesn't (?:even )?begin)\b|\bbitterly sorry\b",
    ),
)

_GOOD = r"(?:punctual\w*|reliab\w+|careful|organi[sz]ed|polite|tactful|prepared|dependable|diligent|meticulous|conscientious|honest\w*|decent|considerate|courteous|well-mannered|respectful|thoughtful|trustworthy|detail-oriented|tidy|early|on time|prompt\w*|thorough|steady|professional|composed|hard[ -]?work\w*|calm|gentle\w*|sharp|together|the first|tidiest|stickler)"
_BAD = r"(?:late(?:ness)?|rude\w*|careless\w*|forgetful|scatterbrained|lose my temper|forg[eo]t\w*|miss(?:ed)?|swear|swore|behaved?|insult\w*|offen[cd]\w*|interrupt\w*|talk(?:ed)? over|oversle\w+|ghost\w*|let (?:\w+ )?(?:down|anyone)|kept? (?:\w+ ){1,2}waiting|done (?:this|such|anything like)|(?:like|so|this) (?:this|that|awkward|nervous)|failed to|snap(?:ped)?|lied?)"
_VIRTUE = r"(?:punctuality|reliability|manners|discretion|honesty|integrity|courtesy|professionalism|time-?keeping|work ethic)"
_ALWAYS = r"(?:normally|usually|always|never|generally|ordinarily|typically|rarely|seldom|hardly ever)"
_MINE = r"(?:self|character|nature|standards?|form|conduct|behaviou?r|manners?|ways?|habits?|style|custom)"
_FOLK = r"(?:anyone|anybody|everyone|everybody|nobody|no one|those|people|folks|whoever|(?:mr|mrs|ms|dr)\.? \w+|(?:my (?:\w+ ){0,3}?)?(?:colleagues|friends|mates|co-?workers|referees)|my (?:\w+ ){0,3}?(?:team|boss|chief|staff|references|crew|managers?|clients|students|regulars|wife|husband|mother|family|teachers|employers?))"

CHARACTER = (
    # That was not me.
    shape(
        "character uncharacteristic unlike myself real true usual normal ordinary foreign against nature temperament rule heart deep bottom aberration one-off anomaly outlier raised brought exception lapse stranger bone who person",
        rf"\bout of (?:\w+ )?character\b|\buncharacteristic\w*|\bunlike (?:me|myself)\b|\b(?:the (?:real|usual)|my true) (?:me|{_MINE})\b|\bmy (?:usual|normal|true|real|ordinary) {_MINE}\b|\bforeign to (?:me|my)\b|\b(?:goes|is|was|runs) against (?:everything|my|all)\b|\b(?:against|not in) (?:\w+ )?my (?:{_MINE}|principles)\b|\b(?:by (?:nature|temperament)|as a rule|at heart|deep down|at bottom),? (?:i|i'm|my)\b|\bi(?:'m| am)\b[^.;]{{0,30}}\b(?:by (?:nature|temperament)|as a rule|at heart)\b|\b(?:raised|brought up) (?:\w+ )?(?:well|better)\b|\braised to\b|\bhow i was (?:raised|brought)\b|\b(?:aberration|one-off|anomaly|was a stranger(?: even)? to me)\b|\b(?:was|is) (?:the|an?) (?:\w+ )?(?:exception|outlier|lapse)\b|\b\w+ bone in (?:me|my)\b|\bthe {_PERSON} (?:who|that|you) (?:[\w']+ ){{1,6}}?(?:was|is)(?: not|n't) (?:the|me|who)\b",
    ),
    shape(
        "not isn't wasn't don't doesn't nothing hardly far never no didn't",
        rf"\b(?:i(?:'m| am) (?:\w+ )?(?:not|no)|i was not|i'm no) (?:\w+ ){{0,4}}?{_PERSON}\b(?! to\b)|\b(?:{_NOT}|nothing|far from|no) (?:\w+ ){{0,3}}?(?:(?:like|at all like) me|who i (?:\w+ )?am|typical of me|representative of|(?:a )?reflection (?:of|on) (?:me|who|my)|reflect (?:who|my)|characteristic|my (?:\w+ )?{_MINE}|my way(?! (?:to|through|in|up))|how i (?:\w+ )?(?:work|behave|operate|was (?:raised|brought))|me at all|the (?:real|true) me)\b|\b(?:that|this|it)(?: is|'s| was)? ?(?:not|isn't|wasn't) (?:\w+ ){{0,2}}?me(?=[.,;!]|$)",
        unless=rf"\b(?:idiot|fool|wretch|worst)\b|\b(?:you|your|they) (?:\w+ )?(?:weren't|aren't|are not)|\b(?:nobody|no one|nothing) like\b|\b(?:find|meet|hire) (?:\w+ ){{0,3}}?like me|\b(?:present|{_SHAME}) myself",
    ),
    # How the writer always, or never, is.
    shape(
        "normally usually always never generally ordinarily typically rarely seldom hardly",
        rf"\b(?:i(?:'m| am|'d|'ve| have| pride| was)?|me|my|person) (?:\w+,? ){{0,3}}?{_ALWAYS}\b[^.;]{{0,40}}\b(?:{_GOOD}|{_BAD}|the one)\b|\b(?:normally|usually|ordinarily|typically|generally|always),? (?:i|i'm|i am|i'd|my|it's me)\b[^.;]{{0,60}}\b(?:{_GOOD}|{_BAD}|prepare|the one)\b|\bi (?:don't|do not) (?:usually|normally|generally)\b|\bi(?:'m| am) (?:\w+ )?{_ALWAYS} (?:\w+ ){{0,3}}?(?:this|like|so|such)\b|\bi would never,? (?:\w+ )?(?:intentionally|knowingly|deliberately|willingly|disrespect\w*|insult|hurt|offend|miss|dream)\b",
        unless=r"\b(?:will|'ll|shall) never\b|\bi never (?:set|got|checked|tested|told|had|read|made|went|showed|forget that)\b|\b(?:should|could|would) never have|\b(?:forgive|pardon) myself|\bdon't (?:usually|normally|generally) (?:expect|ask|want|need|mind)\b",
    ),
    shape(
        "circumstances times days years time first punctuality reliability manners discretion honesty integrity courtesy professionalism timekeeping time-keeping ethic",
        rf"\b(?:(?:nine|ninety-nine) (?:times|days) (?:out of|in) (?:ten|a hundred)|under (?:ordinary|normal) circumstances),? (?:i|i'm|my|you)\b|\b(?:only|first) time (?:in|since|i)\b[^.;]{{0,40}}\b(?:ever|years|life|late|missed|career)\b|\byears\b[^.;]{{0,40}}\b(?:never|not once|not missed|not (?:been )?late)\b[^.;]{{0,40}}\b(?:late|miss\w*|kept|absent|forgot\w*|let)\b|\bmy {_VIRTUE} (?:\w+ )?(?:is|are|has|have|speaks?)\b|\b{_VIRTUE} (?:is|are|has) (?:\w+ )?(?:otherwise|normally|usually|always|never|something|my|everything|sacred|important to me)\b",
    ),
    # What others would say.
    shape(
        "ask talk speak check",
        rf"\b(?:ask|talk to|speak to|check with) (?:\w+ ){{0,2}}?(?:{_FOLK}|my (?:old|former|last|previous|current) \w+)\b",
        unless=r"\b(?:best|better|greatest|flawless|genius)\b",
    ),
    shape(
        "tell vouch confirm say swear testify recognise recognize recognised recognized believe astonished shocked surprised amazed stunned laugh assure attest know knows knew worked known",
        rf"\b{_FOLK} (?:[\w']+,? ){{0,8}}?(?:will|would|can|could|'d|'ll) (?:\w+ ){{0,2}}?(?:tell(?! you where)|vouch|confirm|say|swear|testify|(?:have )?recogni[sz]ed?|believe|be (?:\w+ )?(?:astonished|shocked|surprised|amazed|stunned)|laugh|assure|attest)\b|\b{_FOLK} (?:\w+ ){{0,3}}?(?:know|knows|knew) (?:me (?:as|for|to)|how i|that i|i(?:'m| am))\b|\b(?:would|will|'ll) (?:\w+ )?vouch for (?:me|my)\b|(?<!\bi )\b(?:would|will|can|could|'ll) (?:all |gladly |happily |both )?(?:tell you|testify|attest|assure you|confirm) (?:that |how |to )?(?:i|i'm|i've|i'd|my)\b|\b(?:who|that)(?:'s|'ve)? (?:has |have )?(?:knows?|knew|known|worked|met) (?:\w+ ){{0,2}}?me\b.{{0,30}}\b(?:would|will|can|be|tell|knows|remember|recogni\w+)\b",
        unless=r"\b(?:best|better|greatest|flawless|genius)\b|\bmy (?:typing|grade|result|degree|qualif\w+|dates|employment|number)\b|\banyone (?:would|could) have\b",
    ),
    shape(
        "watch watches clock clocks known famous renowned noted considered thought call calls called reputation spotless unblemished blameless",
        rf"\b(?:sets?|setting) (?:\w+ )?(?:their |the |your )?(?:watch(?:es)?|clocks?) by me\b|\b(?:famous|renowned|noted|known) (?:\w+ ){{0,3}}?(?:for (?:my|being|never|always)|as (?:an? |the )?(?:\w+ )?{_GOOD})\b|\b(?:calls?(?:ed)? me|i(?:.m| am) (?:considered|thought|called)) (?:\w+ ){{0,2}}?{_GOOD}\b|\breputation (?:for|as)\b|\b(?:spotless|unblemished|blameless) record\b",
    ),
    # A good person, and so described.
    shape(
        "punctual reliable careful organised organized polite calm tactful prepared dependable diligent meticulous conscientious honest decent considerate courteous well-mannered respectful thoughtful trustworthy detail-oriented tidy professional hard-working hardworking hard good nice kind stickler",
        rf"\b(?:i'?m|i am|describe myself as|consider myself|take me for|know me as|find me)\b,? (?:[\w',]+ ){{0,6}}?(?:{_GOOD},? (?:\w+ )?{_PERSON}|an? (?:\w+ )?(?:good|decent|nice|kind|hard) {_PERSON}|stickler)\b|\b(?:i'?m|i am) (?:\w+ ){{0,2}}?(?:generally|ordinarily|otherwise|really|very|thoroughly) (?:\w+ )?{_GOOD}\b",
        unless=r"\b(?:looking for|if you (?:want|need)|hire|best|not the|grateful|sorry)\b|\bto be (?:honest|careful)\b",
    ),
    shape(
        "promise swear believe trust honest who word",
        rf"\b(?:i promise|i swear|swear|believe me|trust me|honest(?:ly)? to god|you have my word),? (?:that )?(?:i'?m|i am|i never|i always|i don't|that wasn't)\b(?! (?:sorry|so|very|truly|really|not|going|ashamed|begging|the|saw|got|knew|heard|meant|mean|want|expect|have|need|had))|\b(?:i'?m|i am|as) (?:\w+ ){{0,2}}?(?:the |an? )?(?:{_PERSON}|someone|somebody|sort of \w+) who (?:\w+ )?(?:values?|prides?|respects?|always|never|usually|takes?|cares?|shows?|turns?|plans?|keeps?|arrives?|double)\b|\b(?:man|woman|person) of (?:my word|integrity|honou?r|principle)\b",
    ),
)
