"""Owning it: the writer says that it was theirs."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

_SORRY = "sorry soz sry apologise apologize apologies apology regret regrets forgive pardon pardons excuse apologising apologizing contrition ashamed embarrassed"
_I = r"\bi(?:'d|'ve| have| had| did| just| also| then)? (?!(?:\w+ )?(?:never|seldom|rarely|hardly ever) (?:missed|been|arrived|forgot\w*|overslept|lost|late))"
_ADV = r"(?:(?:\w+ly|just|then|also|even|only|still|so|once|twice|all but|went and|myself|both|had|have|did|too often|well|somehow|first|almost|of course) ){0,2}"
# Deeds that nobody tells of with pride.
_FAULT = (
    r"(?:missed|slept (?:\w+ )?(?:through|in|past)|forgot(?:ten)?|mis(?!ter\b|s\b|sed\b)[a-z]{3,}|mixed (?:\w+ ){0,2}?up|muddled|confused|jumbled|swapped|over(?:ran|slept|shot|estimated|did|stated|talked|stepped)|under(?:estimated|prepared)|interrupted|contradicted|swore|sworn|"
    r"ruined|spoiled|blew|botched|fluffed|froze|blanked|went blank|rambled|waffled|babbled|mumbled|stammered|yawned|shouted|snapped|barked|argued|quarrelled|lied|bluffed|pretended|exaggerated|offended|insulted|mocked|teased|laughed|giggled|skimmed|squandered|wasted|dropped|spil(?:led|t)|broke|"
    r"smashed|knocked|tripped|slipped|fell|ignored|neglected|skipped|messed|whiffed|flubbed|flunked|bombed|screwed|fumbled|bungled|dozed|ghosted|blurted|stormed|hung up|sighed|sneered|stained|deleted|cancelled|withdrew|walked (?:out|off|in)|logged off|panicked|double-booked|stopped listening|let (?:you|the side|everyone|myself|them|the|my) (?:[\w-]+ ){0,3}?(?:down|expire|lapse|run|slip|ring)|"
    r"put (?:my foot|both feet|it|the|your|you (?!down))|(?:talked|spoke) (?:over|too|about|for|like|at|out of turn|to)|cut (?:you|him|her|them|across|your) ?(?:off|short|sentence)?|kept (?:on )?(?:you|him|her|them|the (?:panel|board|committee|room|team)|[a-z]+ing|my (?:camera|phone))|called (?:you|him|her|the \w+|this \w+|m(?:r|rs|s)|dr|your \w+)|addressed (?:you|him|her)|"
    r"raised my voice|left (?:you|the|my|it|your|without|before|too|late)|lost (?:my (?:temper|cool|place|way)|it|track)|stood (?:you|your \w+|the \w+) up|turned up|rolled (?:in|up)|arrived|came (?:in |to you )?(?:late|unprepared|without|empty|to the wrong)|got (?:there (?:late|after)|your (?:name|title)|the (?:\w+ ){1,3}wrong|lost)|"
    r"took (?:a call|the call|your|too|my (?:eye|phone)|over|it)|checked my|answered (?:my phone|the phone|a call|it|too|before)|said (?:something|it (?!was)|that (?:thing|about)|the|what|your|yes|a|\")|told (?:you (?:the|that|a|your|about|nothing)|the (?:joke|room|panel))|made (?:a|an|light|fun|the (?:joke|remark|mistake)|jokes?)|gave (?:you|the wrong|a (?:wrong|poor|false|glib|short|sharp)|up)|"
    r"sent (?:you|the|your|it|two)|brought (?:the wrong|no|my)|read (?:it|the|your|\d)|wrote (?:down|it|your)|ran (?:over|late|on|out|into)|held (?:you|everyone|things|up)|showed (?:up|the wrong)|used (?:the (?:word|wrong)|your)|picked (?:up|a (?:fight|quarrel)|the wrong)|joined (?:late|from|at|after)|set (?:the|my|it|off|no)|ate|chewed|typed|texted|scrolled|chose|trusted|relied on|assumed|presumed|guessed|"
    r"thought (?:it (?:was|would)|that (?:it|the)|the)|knew better|trod|heard only|had (?:my (?:phone|camera|mic|calendar)|it (?:wrong|down)|the (?:wrong|date|time|day|name)|read|put|set|noted|assumed|allowed|prepared|rehearsed|no (?:right|business)))"
)
# Said of a deed, these make it a fault.
_AMISS = r"(?:wrong\w*|late|badly|rudely|carelessly|in haste|unprepared|without (?:checking|asking|looking|thinking|reading|telling|warning|knocking|a word)|instead of|rather than (?:ring|check|ask|call|read)|too (?:late|long|loud\w*|much|little|hard|fast|quick\w*|slow\w*|early|freely|far|short|many|few)|last year's|by mistake|over you)"
_PAST = r"(?:[a-z]{2,}ed|left|went|said|told|took|ran|spoke|made|gave|sent|put|lost|brought|sat|ate|woke|drank|wore|rang|set|spent|wrote|read|held|got|kept|came|fell|cut|heard|drove|broke|forgot|swore|let|led you|bent|tore|threw|stole|sang|stood|bit|hid|bought|spoken|taken|given|gone|broken|forgotten|driven)"
# Deeds that are told with an apology and are not what it is for.
_NO_FAULT = (
    r"(?:apologi[sz]ed|enjoyed|liked|loved|learn(?:ed|t)|worked|trained|built|managed|taught|wanted|hoped|appreciated|noticed|mentioned|promised|attached|enclosed|admired|wondered|helped|needed|moved|saved|served|ask(?:ed) (?:him|whether|if)|wished|tried|prepared|looked forward|decided|agreed|listened|thanked|"
    r"designed|tested|valued|received|watched|changed|started|joined|discussed|explained|shared|passed|owed|used|felt|met|came (?:away|back)|made (?:you|things)|let |acted|behaved)"
)
_NEUTRAL = r"(?:saw|left (?:you|feeling)|went (?:home|back|away|and)|came|began|grew|applied|realised|remembered|attended|considered|believed|thought|walked|returned|suffered|lived|graduated|qualified|studied|earned|won|ran (?:the|a)|took (?:notes|over|my)|told my|called (?:you|my)|phoned|rang|emailed|asked|cried|expected|interviewed)\b"
# Where one of these stands, the deed is hedged, somebody else's, or not told as a fault. An outside cause beside a deed is
# another fault of the letter: the deed is owned.
_NOT_OWNED = (
    r"\bif,? (?:(?:i|it|that|this|the \w+) (?:\w+ )?(?:was|were|seem\w*|sound\w*|offend\w*|hurt|bother\w*|caus\w*|came|said|did|got|spoke|upset|wasted|made|put|gave|stepped|appeared)|i've|my|any\w*|some\w*|and|you (?:were|felt|found|took))\b(?!.{0,60}\b(?:and i did|that i)\b)|^(?:should|had|were) (?:i|anything i)\b|\bin (?:which )?case\b|"
    r"\b(?:may|might) (?:\w+ )?have\b|\b(?:perhaps|possibly|(?<!no )maybe|supposing|assuming|insofar|whoever|those who)\b|\bto the (?:extent|degree)|\bin the event|\bany (?:\w+ )?(?:inconvenience|offen[cs]e|awkwardness|upset|misunderstanding|disruption|trouble|hurt|confusion|discomfort|harm)|\b(?:to|that) any(?:one|body)\b|\bshould (?:my|it|any\w*|the) |"
    r"\b(?:sorry|regret|pity) (?:that )?(?:you|u|he|she|they|some|people|certain)\b(?! (?:had to|were kept|got|all had))|\b(?:was|were|been) (?:\w+ )?(?:taken|heard|read|interpreted|perceived|misunderstood)\b|\b(?:not|n't|no|through no) (?:\w+ ){0,2}?(?:my fault|my doing|fault of mine|choice|option)|"
    r"\b(?:not once|never in my life|said sorry|would never ask|those who|manner in which|how i (?:acted|was))\b|\bi (?:never|seldom|rarely) (?:am|was|have been|miss|run|arrive)\b|\bnever (?:once )?(?:missed|been late|forgotten|late)\b|\b(?:years|summers|months|seasons|shifts)\b.{0,50}\b(?:never|without|not)\b|\b(?:what i missed|where i (?:fell|went))\b|"
    r"\b(?:would|could) you (?:tell|say|describe|let)\b|\bmay i (?:ask|know)\b|\b(?:will|'ll|'d|would) (?:not |never )?regret\b|\bi (?:will|shall|would|'ll|can|could|may) (?:\w+ )?(?:let|make|put|set|cut|show|bring)\b|\bi'd (?:let|put|set|cut|fix|run|read|open|offer|have)\b|\b(?:thank\w*|grateful)\b(?!.{0,70}\b(?:sorry|wasted|squandered|apolog\w+)\b)|"
    r"\b(?:overdraft|vomit\w*|hangover|lithium|codeine)\b|\bsorry for (?:being like|letting)"
)
_NOUN = r"(?:fault|guilt|decision|mistake|error|doing|lapse|oversight|slip|blame|responsibility|carelessness|lateness|tardiness|absence|remark|comment|joke|quip|crack|outburst|(?:late )?arrival|failure|negligence|interruptions?|no-show|rudeness|language|typo|blunder|gaffe|forgetfulness|thoughtlessness|laughter|yawn\w*|swearing|shouting|silence|late (?:start|reply|cancellation))"
# The same, for a gate.
_NAMED = "fault guilt decision mistake error doing lapse oversight slip blame responsibility carelessness lateness tardiness absence remark comment joke quip crack outburst arrival failure negligence interruption interruptions no-show rudeness language typo blunder gaffe forgetfulness thoughtlessness laughter yawn yawns yawning swearing shouting silence late"
BLAME = (
    shape(
        "should_have should_of shoulda shouldn't should_not should_never should've ought could_have own_it own_that own_this own_up own_the responsibility blame fault hands myself answer_for excuse better business right deserved answerable guilty responsible accountability accountable to_be",
        r"\b(?:i|and|but) (?:\w+ )?(?:should(?:n't| not| never)? (?:have|of)|shoulda|ought(?: not)? to have|should've|could have known)\b(?! (?:loved|liked|been (?:glad|happy|delighted)|thought (?:you|that you)))|\bi(?:'d| do| must|'ll)? (?:\w+ )?(?:own (?:it|that|this|up|the (?:mistake|error|fault))|(?:take|accept|bear|carry) (?:\w+ ){0,3}?(?:responsibility|accountability|blame|fault|guilt)|hold (?:(?:up )?my hands|myself (?!to ))|answer for (?:it|that|this)|(?:make|have) no excuse|know better(?! than)|had no (?:business|right)|deserved (?:it|that))\b"
        r"|\bi(?:'m| am| was| alone am| only am) (?:\w+ ){0,2}?(?:to (?:be )?blamed?|accountable for (?:it|that|this)|at fault|answerable|guilty of|responsible for (?:it|that|this|what|the (?:mix|mistake|delay|error)))\b|\bi'd no (?:business|right)\b",
        unless=r"\b(?:may|might) (?:well )?have\b|\bperhaps\b|\bif (?:i|my|it was|any\w*)\b|\bto the extent|\bassuming|\bin case\b",
    ),
    shape(
        f"{_NAMED} mine myself mea own idea tone making bad part head nobody no_one but_me except_me than_me careless wrong rude foolish thoughtless silly stupid tactless clumsy sloppy remiss inconsiderate unprofessional unkind poor "
        "preparation answer reading arithmetic timing memory reply manners planning on_me all_me to_me was_me was_i it_was twas_me twas_i that's_my was_my",
        rf"\b(?:{_NOUN}|idea|tone|making) (?:\w+ ){{0,4}}?(?:is|was|were|are|lies|lay|rests|falls|stops)\b.{{0,20}}\b(?:mine|my own|(?:with|in) (?:me|my)|on me|me being)\b|\bmy (?:own )?(?:\w+ )?(?:{_NOUN}|bad(?! (?:day|luck|if)))\b(?![- ](?:finding|your|solves|may|might|is|will|are)\b)|\bmy own (?:hand|making|idea|elbow|mouth)\b|\bmine (?:alone|and (?:mine|no|nobody))\b"
        r"|\b(?:that|this|it)(?: one)?(?:'s| is| was) (?:all |entirely |wholly |just )?(?:all me|down to me|mine|on me|my own)\b|(?<!trouble )\bon my (?:part|head)\b|\b(?:it was|'?twas) (?:me|i)\b(?: (?:that|who|not))|\bit was i\b|\bdown to me\b|\bmyself to (?:blame|thank)\b|\bmea culpa\b|\bmy own \w+ (?:is|was) (?:at fault|to blame)\b|\b(?:somebody|person|one) was me\b|\b(?:nobody|no one)(?:'s)?\b[^.;]{0,40}\b(?:but|except|than) (?:me|myself|mine|my own)\b"
        r"|\b(?:careless|wrong|rude|foolish|thoughtless|silly|stupid|tactless|clumsy|sloppy|remiss|inconsiderate|unprofessional|unkind|bad|poor) of me\b|\b(?:sorry,?|that was) that(?:'s| was) my\b|\bno excuse for (?:it|that|this|my|what i)\b|\bmy (?:preparation|answer|reading|arithmetic|timing|memory|reply|manners|tone|planning)(?: \w+){0,3} was (?:not|thin|poor|wrong|bad|sloppy|short|careless|off)\b",
        unless=r"\b(?:not|n't|no|through no) (?:\w+ ){0,2}?(?:my fault|my doing|fault of mine)|\bmistake became mine\b|\bif (?:my|i|it was|any\w*|culpa|that)\b|\bto the extent|\bshould my\b|\bassuming|\bsupposing|\bin case\b|\b(?:taken the wrong|hardly my|misunderstanding you)\b|\b(?:may|might) (?:well )?have\b|\b(?:anyone|perhaps)\b",
    ),
    shape(
        "was am i'm responsibility nobody manners",
        r"\b(?:(?:was|am|i'm) the (?:one|person) who|full responsibility|bad manners|(?:nobody|no one) else(?:'s)? (?:is|to|touched|did|made|but|chose|decided))\b",
        unless=r"\b(?:may|might) (?:well )?have\b|\bperhaps\b|\bhad the bad manners",
    ),
)
_GERUND = r"(?!(?:morn|even|th|anyth|everyth|someth|noth|feel|meet|open|build|tim|hear|h?app|lett|go|caus|aris|str|br|spr|k)ing\b|making (?:things|it|a (?:mess|fool))|having (?:met|changed)|handling of)(?:not |having |my |so |only |ever )*[a-z]{2,}ing\b(?! (?:like that|much|a bit|useless|difficult|awkward|myself))"
_APOLOGY = r"(?:sorry|soz|sry|apologi[sz](?:e|ing)|apologies|apology|regrets?|forgive|pardons?|excuse|contrition|ashamed|embarrassed)"
OWNERSHIP = (
    # A deed told in one breath with the apology.
    shape(
        _SORRY,
        rf"\bi(?:'d|'ve| have| had)? {_ADV}(?!{_NO_FAULT}){_PAST}\b(?! (?:with )?regret)"
        rf"|\b(?:{_APOLOGY}\b[^.;]{{0,40}}?\b(?:for|about|at|over|in)|regret|forgive|pardon|excuse) (?:me |me for |my |that i (?:\w+ )?)?(?:{_GERUND}|my having)|\b{_APOLOGY}\b[^.;]{{0,40}}?\bto have (?:{_PAST}|made|been|had|come)\b|^(?:for|in) {_GERUND}[^.;]{{0,80}}\b(?:sorry|apolog\w+|pardon)\b"
        rf"|\b{_APOLOGY}\b,? (?:\w+ ){{0,2}}?(?:that |, )?i(?:'ve|'d|'m)? (?!(?:do|am|look|have to|can\w*|could|will|would|must|say|think|feel|know|want|hope|owe|was (?:a bit|like|unable|not able|given|told|sent))\b)(?:\w+ )?(?:was|were|had|did|didn't|never|wasn't|late)\b"
        rf"|\b{_APOLOGY}\b(?: \w+){{0,2}} (?:for|about) (?:my|the|that|a) (?:\w+ ){{0,2}}?(?:{_NOUN}|question about|bump|mud|oath|spill|coffee)\b|\b(?:forgive|pardon|excuse) (?:the|my) (?:\w+ )?(?:{_NOUN}|mud)\b|\b(?:sorry|apologi[sz]e|regret)(?: that)? my (?:\w+ ){{1,4}}?(?:were|was(?! (?:not clear))|{_PAST})\b",
        unless=_NOT_OWNED,
    ),
    *BLAME,
    # A short plain past with nothing in it to be proud of.
    shape(
        "<_i and_i but_i so_i then_i there_i yes_i instead_i <_yes <_instead",
        rf"^(?:yes,? |and |but |so |then |there |instead,? )?i (?:\w+ly |then |just |also |even )?(?!{_NO_FAULT}|{_NEUTRAL}){_PAST}\b(?!.{{0,200}}(?:\b(?:years?|team|crew|hours|per cent|customers?|patients?|pupils|staff|every|now|you (?:can|will|would)|hope|glad|love|like to|again|since|both|thank)\b|\d\d))[^.;:,]{{0,80}}[.]?$",
        unless=_NOT_OWNED,
    ),
    shape(
        "i i'd i've",
        rf"{_I}{_ADV}(?:{_FAULT}\b|{_PAST}\b[^.;]{{0,60}}?\b{_AMISS}\b)",
        unless=_NOT_OWNED,
    ),
    # What was left undone, and how the writer was.
    shape(
        "never not didn't hadn't failed neglected omitted hardly barely forgot couldn't",
        r"\bi (?:\w+ )?(?:never|did not|didn't|had not|hadn't|failed to|neglected to|omitted to|hardly|barely|forgot to|couldn't be bothered to)(?: (?:once|even|first|thought to|think to|bothered? to|stopped to|properly|really))? (?:check|read|re-?read|look|ask|think|thought|show|turn(?:ed)? up|ring|rang|tell|told|listen|prepare|revise|practise|test|answer|confirm|allow|leave|left|call|notice|bring|brought|finish|switch|set|charge|save|return|join|attend|know|known|avoid|let|open|write|written|pay|paid|come|appear)(?:e?d)?\b"
        r"|\bbecause i (?:did not|didn't|had not|hadn't|never)\b(?! been)"
        r"|\bi(?:'d| had| have)\b[^.;]{0,60}\b(?:and|but) (?:did nothing|ignored|did not|didn't|forgot)\b",
        unless=_NOT_OWNED,
    ),
    shape(
        "late rude wrong short abrupt curt sharp careless foolish unprepared distracted mute tardy glib flippant slow sloppy inconsiderate tactless thoughtless too keen busy sure not wasn't unprofessional unforgivable inexcusable",
        r"\bi(?:'m|'ll be| will be| was|'d been| had been| have been| am) (?:(?:very|so|quite|rather|really|extremely|inexcusably|plainly|certainly|a bit|a little|[\w-]+ (?:minutes?|hours?|mins)|half an hour|an hour|that|far too|simply|much too|just) ){0,3}?(?:late\b|rude|wrong(?= (?:to|about|on|of|and)\b|[,.;]|$)|short with|abrupt|curt|sharp|careless|foolish to|unprepared|distracted|on mute|tardy|glib|flippant|slow to|sloppy|inconsiderate|tactless|thoughtless|too (?:sure|busy|proud|late|keen|slow|quick|loud|casual|familiar)|so (?:keen|busy|sure))"
        r"|\bi(?: was|'m| am)(?:n't| not) (?:there|present|on time|ready|honest|truthful)\b|\bi(?:'d| had|'m| was|'ve)? (?:\w+ ){0,4}?(?:the|a) wrong\b|\bwent to the wrong\b|\b(?:it|that|what i \w+) was (?:\w+ly |very |so )?(?:wrong|rude|careless|foolish|inconsiderate|tactless|thoughtless|unprofessional|unforgivable|inexcusable)\b",
        unless=_NOT_OWNED,
    ),
    shape(
        "did said made was",
        r"\b(?:was|were) (?:(?:all|entirely|just|only|purely) )?(?:me\b|down to me|on me)|\band i (?:said|did|made|sent|wrote) it\b|\bi did (?:\w+ )?(?:botch|forget|miss|misread|call|laugh|interrupt|say|swear|keep|let|leave|ignore|lie|walk|turn|ruin|mess)\b|\b(?:the|that|this|it) (?:\w+ ){0,5}?was (?:mine|my (?:own|fault|doing|mistake))\b",
        unless=_NOT_OWNED,
    ),
)
