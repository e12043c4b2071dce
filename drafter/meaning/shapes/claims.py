"""Claiming too much, and opening on a pleasantry."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

# People; nouns in -er and -or name a trade, but for the commonest that do not.
_WHO = r"(?:candidates?|applicants?|persons?|fit|choice|pick|hire|match|employee|(?:wo)?man|lad|girl|guy|hands|cook|chef|nurse|trainee|analyst|graduate|apprentice|intern|architect|accountant|assistant|addition|asset|talent|option|one|professional|appointment|investment|recruit|clerk|cv|portfolio|(?!(?:prior|for|over|her|n?ever|after|(?:an)?other|under|rather|better|order|matter|letter|answer|number|paper|offer|later|together|n?either|quarter|reader|customer)\b)\w{2,}(?:er|or|ist|ian))"
_TOP = r"(?:perfect|ideal|best|strongest|finest|greatest|foremost|most (?:[\w-]+,? ){1,3}?|hardest(?:[ -]working)?|smartest|cleverest|brightest|sharpest|ablest|safest|top|obvious|natural|dream|number one|only (?:real|serious|logical|sensible|possible|right))\b"
_PEERLESS = r"(?:unmatched|unrivall?ed|unbeat(?:able|en)|unparallell?ed|unequall?ed|unsurpassed|peerless|matchless|incomparable|second to none|without (?:an? )?(?:equal|peer|rival|parallel)|(?:perfect|ideal|flawless) (?:match|fit)|indispensable|irreplaceable|no (?:equal|peer|rival)|bar none|(?:can't|cannot|never|not) be (?:beaten|matched|bettered|equall?ed|topped|faulted|rivall?ed|surpassed)|flawless(?:ly)?|infallible|limitless|world[ -]class|unstoppable|one in a (?:million|thousand)|(?:uniquely|perfectly|ideally) (?:qualified|positioned|equipped|placed|suited|gifted))"
_BETTER = r"(?:better|stronger|abler|finer|safer|harder|smarter|quicker|faster|sharper|keener)"
_MORE = r"more (?:\w+ )?(?:qualified|suitable|suited|capable|deserving|committed|dedicated|passionate|motivated|talented|experienced|driven|able)"
_NOBODY = r"(?:nobody|no one|no-one|no (?:other )?(?!doubt|idea|reason|way|time|matter|better|more|longer)[a-z-]+|none|not (?:a|one|another) [a-z-]+|there (?:isn't|aren't)|few)"
_OTHERS = r"(?:any ?(?:one|body|other|of)|all (?:of )?(?:the |your )?(?:other|rest)?|every(?:one|body)?|who(?:m)?ever|most|the (?:others?|rest|field|people|competition)|your (?:whole|entire|current|other|own|last))"
_ME = r"(?:i|me|mine|myself|my \w+)"
_BE = r"(?:i am|i'?m|i was|makes? me|i remain|in me|call(?:s|ed)? me|myself(?: as)?|i(?:'d| would|'ll| will| shall| could|'ve| have) (?:\w+,? ){0,3}?(?:be(?:en)?|make)|you'?d? (?:\w+ )?be (?:hiring|getting|gaining)|hiring)"
_WANTED = r"(?:needs?|wants?|missing|lacks?|after|dreaming|praying|hunting|looking|waiting|searching|asked|hoping|seeking|had in mind)"
_JOB = r"(?:job|role|post|position|vacancy|team|place|work)"
# What nobody does "as I do" and is no boast: feeling sorry, being at fault.
_RUEFUL = r"\b(?:sorr\w+|asham\w+|embarrass\w*|regrett?\w* (?:it|that|this|my)|surprised|annoyed|blam\w+|fault|angrier|later?|worse|guilty|aware|mortified|less|idiot|fool|pathetic|worst|loath\w*|disgust\w*)\b"
_DENIED = r"\b(?:not|\w*n't|never|hardly|nor|no longer|whether|if|claim(?:ing)?|pretend\w*|far from|no one is|nobody is|might have) (?:[\w'-]+ ){0,4}?"

OVERCLAIM = (
    # The best there is: a superlative on the writer, or on hiring them.
    shape(
        "perfect ideal best strongest finest greatest foremost most top hardest hardest-working cleverest smartest brightest sharpest ablest safest natural number dream obvious only exactly precisely",
        rf"\b{_BE},? (?:[\w'-]+,? ){{0,6}}?(?:the|an?|your|this \w+'s|that) (?:\w+ ){{0,2}}?{_TOP} ?(?:[\w'-]+ ){{0,3}}?{_WHO}\b"
        rf"|\b(?:the|an?|your) (?:\w+ ){{0,3}}?{_TOP} ?(?:\w+ ){{0,2}}?{_WHO} (?:for (?:this|the|your|that) (?:\w+ )?{_JOB}|(?:that |which )?you(?:'ll| will|'ve| have| could)? (?:\w+ ){{0,3}}?(?:ever|find|met?|hire|see|get))\b"
        rf"|\b{_BE},? (?:[\w'-]+,? ){{0,4}}?(?:the (?:very )?best\b(?! (?:of my|i could|way))|the (?:perfect|ideal)|the one (?:you|for)|perfect for|(?:exactly|precisely) (?:who|what) (?:you|the)|number one|the most (?:qualified|capable|suitable|experienced|deserving|talented)|the (?:strongest|brightest|cleverest|smartest))\b|\bperfect for (?:you|this|the) {_JOB}\b|\bonce[- ]in[- ]a[- ](?:lifetime|generation)\b",
        unless=rf"{_DENIED}(?:the |a |your |be |an )?{_TOP}|\b(?:best|perfect|ideal|top) (?:\w+ )?(?:time|way|answer|practice|wishes|regards|part|excuse)|\b(?:your|the|its) {_TOP} ?(?:\w+ )?(?:customer|client|pupil|student|question)s?\b|\b(?:idiot|fool|pathetic|worst|instead of me|not me)\b|\bi was (?:the )?(?:\w+ )?only\b",
    ),
    # Without equal.
    shape(
        "unmatched unrivalled unrivaled unbeatable unbeaten unparalleled unequalled unsurpassed peerless matchless incomparable second equal peer rival parallel match fit indispensable irreplaceable bar beaten matched bettered faulted surpassed flawless flawlessly infallible limitless world-class world unstoppable million thousand uniquely perfectly ideally once lifetime generation career equal",
        rf"\b(?:my|i|i'm|am|me|mine|i'd|i've) (?:[\w'-]+,? ){{0,9}}?{_PEERLESS}\b|\b(?:met|meet) my (?:equal|match)\b|\bonce in a (?:generation|career|lifetime)\b",
        unless=rf"{_DENIED}(?:a )?{_PEERLESS}|{_RUEFUL}|\b(?:advice|feedback|insights?|time|help|kindness|patience)\b",
    ),
    # Nobody else does it so.
    shape(
        "nobody no none not isn't aren't few alone only never who where",
        rf"\b{_NOBODY}\b,? (?:[\w'-]+,? ){{0,12}}?(?:(?:like|than|as|equals?|touch(?:es)?|match(?:es)?|beats?|rivals?|near|close to|candle to|the way(?: that)?) {_ME}\b(?! (?:was|did|had|said|left|ask\w*|explain\w*|promis\w+|mention\w+|understand))|(?:comes?|gets?|getting|come) (?:\w+ ){{0,2}}?(?:close|near)\b|half (?:as|my)\b|(?:has|have|brings?|offers?|possess\w*|combines?) (?:half )?(?:my|what i|the \w+ (?:that )?i)\b|of my (?:calib(?:re|er)|kind|age|level|class|skills?|standing|talents?|experience|background)|at my level|(?:so|better) (?:well )?(?:suited|placed|qualified|equipped|fitted)|{_MORE}|(?:can|could|will|would|'ll) (?:\w+ )?(?:match|rival|compare|compete|come close|do (?:it|this) (?:better|as)|offer you|bring (?:you |more|what|to|my)|(?:\w+ ){{0,3}}?(?:as well|half|close|what i|the way i)))"
        rf"|\bnever (?:has|have|was|will|did) (?:[\w'-]+ ){{1,8}}?(?:like|such as|as) (?:me|mine|i)\b|\bno {_BETTER} (?:[\w-]+ )?{_WHO}\b|\b(?:i alone|only i) (?:can|could|have|would)\b|\b(?:who|where) else (?:will|would|can|could|has|do) (?:you|bring|offer)\b",
        unless=rf"{_RUEFUL}|\bthere are better|\belse's\b|\bno other (?:time|hour|day|reason|way|possibility)|\bno better (?:time|day|way|answer|excuse)|\bwith nobody|\bas (?:far|soon|long) as i\b|\bof my (?:own|mind|life|fault|time|mistake)",
    ),
    # Look as you may, you will not find another.
    shape(
        "better stronger abler finer safer harder smarter quicker sharper keener more anyone anybody like someone equal match another half good mine way",
        rf"\b(?:won't|will not|shan't|never|can't|cannot|could not|couldn't|hardly|scarcely|wouldn't|seldom|rarely|don't|you(?:'ll| will|'d)? (?:\w+ )?(?:no|not)) (?:[\w'-]+ ){{0,6}}?(?:finds?|meet|see|seen|get|turn up|hires?|have|come across|interview|encounter)\b[^.;]{{0,40}}\b(?:{_BETTER}|{_MORE}|any(?:one|body|thing) (?:like|who|as)|some(?:one|body) (?:like me|as|more|who)|my (?:equal|match|like)|as good|half as|(?:like|another|such as|as) (?:me|mine)|as \w+ as i|the way i)\b|\byou(?:'ll| will|'d| would| could)? (?:not|never|won't|can't|couldn't|wouldn't|(?:find|see|get) no)\b(?! have (?:been|had))[^.;]{{0,50}}\b(?:{_BETTER}|like mine|than (?:me|mine))\b",
        unless=rf"{_RUEFUL}|\bbetter (?:than i did|prepared|answer|than (?:a|my|the) |lesson|time|day|excuse|explanation|words?|way|reason|luck)\b|\b(?:won't|will not) find (?:me )?(?:late|claiming|saying)|\bi (?:could|can|will|would|did|had|have|'ll|'ve)(?:n't| not| never) (?:have|find|see|get)\b|\b(?:not|n't) like me\b",
    ),
    shape(
        "search searched searching interview interviewed advertise look hunt rare rarely often seldom day trees along twice again candidate candidates person people profile profiles struggle hard-pressed hard trouble difficulty difficult impossible",
        rf"\b(?:struggle|hard-?(?: ?pressed| put)|have (?:trouble|difficulty)|find it (?:hard|difficult|impossible)) (?:to )?(?:[\w'-]+ ){{0,2}}?(?:find(?:ing)?|hire|get|name|replac\w+|match)\b[^.;]{{0,40}}\b(?:as \w+ as (?:i|me)|like me|{_BETTER}|half my|my (?:equal|like)|another)\b"
        r"|\b(?:you|they|anyone)\b (?:[\w'-]+ ){0,3}?(?:search|interview|advertise|look|hunt)\w* (?:[\w'-]+ ){1,8}?and (?:[\w'-]+ ){0,2}?(?:not|never|no|still)\b"
        r"|\b(?:like|such as|as) (?:me|mine)\b[^.;]{0,40}\b(?:rare|rarely|often|seldom|every day|on trees|come along|twice|again)\b|\b(?:candidate|person|people|profile)s? of my \w+",
        unless=_RUEFUL,
    ),
    # Better than the others; they are nothing beside me.
    shape(
        "than ahead above beyond head calibre caliber stature outclass outwork outshine outperform outsell outthink outrank whoever applicants candidates rivals competitors others league",
        rf"\b(?:{_BETTER}(?: \w+)?|{_MORE}|more so) ?than {_OTHERS}\b(?! (?:day|time|hour))|\b(?:streets|miles|well|way|leagues) (?:\w+ )?(?:ahead|above|beyond) (?:of )?{_OTHERS}|\bhead and shoulders\b|\bin a (?:class|league) of my own\b|\b(?:different|another) league\b|\b(?:i|i'd|i'll|could|will|would|can) (?:[\w'-]+ ){{0,2}}?out(?:class|work|shine|perform|sell|think|rank)\b|\b(?:the others|all others|other (?:\w+ )?(?:applicants?|candidates?)|whoever else|your rivals) (?:[\w'-]+,? ){{0,8}}?(?:can't|cannot|couldn't|won't|needn't|might as well|amateurs?|pale)\b|\bmy (?:calib(?:re|er)|stature)\b|\byour (?:competitors|rivals) (?:will|would|'d|'ll|are) (?:\w+ )?(?:kill|love|snap|have|be|thank|jump|queue)",
        unless=rf"{_RUEFUL}|{_DENIED}{_BETTER}|\b(?:better|faster|quicker|harder) than (?:any|all|most) (?:\w+ )?(?:book|course|email|tour|words?|lecture|museum|manual|explanation|letter|website|advert)",
    ),
    # Made for it: fate, every box, the missing piece.
    shape(
        "born made built destined meant god nature heaven destiny fate tick ticks ticked missing mind rockstar rock superstar unicorn genius legend gem answer solution gift game-changer package possess qualities quality skills",
        rf"\b(?:i was|i am|i'm|was i) (?:\w+,? ){{0,3}}?(?:born (?:to(?! a\b)|for)|made for|built for|destined|meant for)\b|\b(?:god|nature|heaven|destiny|fate)\b,? (?:[\w']+,? ){{0,4}}?(?:made|gave|sent) (?:me|one)\b|\bi(?:'d| would)? (?:\w+ )?tick(?:s|ed)? (?:off )?(?:every|each|all)\b|\bi (?:\w+ )?(?:have|possess) (?:every|all) (?:\w+ )?(?:qualit\w+|skills?|talents?|virtues?) (?:you|your|this)\b|\bwith me in mind\b|\bmissing (?:piece|link|ingredient)\b|\b(?:total|complete|whole|full) package\b"
        rf"|\b{_BE} (?:[\w'-]+ ){{0,4}}?(?:rock ?-?star|superstar|unicorn|genius|legend|gem|(?:answer|solution) to (?:your|all)|game-changer|gift to)\b",
        unless=rf"{_DENIED}(?:made for|born|destined|tick|genius|unicorn|gem|legend)\b",
    ),
    shape(
        "need needs want wants missing lack lacks after dreaming praying hunting looking waiting searching asked hoping seeking mind",
        rf"\b(?:i'?m|i am|i'd be|i (?:would|will) be) (?:[\w'-]+,? ){{0,5}}?(?:what|who|the (?:\w+ )?{_WHO}) (?:that )?(?:you|your (?:\w+ ){{1,2}}?|this \w+ |they|the {_JOB})(?:'ve| have|'re|'d| has| was| is| are)? ?(?:\w+ ){{0,3}}?{_WANTED}\b",
        unless=rf"{_RUEFUL}|{_DENIED}(?:what you(?!'d)|the one)\b|\bwho (?:you|your)\b.{{0,20}}\b(?:waited|kept|met)\b|\b(?:one|who) (?:you|who) (?:met|saw|interviewed|kept|asked)\b",
    ),
    # Never wrong, able for anything, sure to turn the place round.
    shape(
        "never mistakes mistake fail failed weakness weaknesses anything everything guarantee guaranteed transform revolutionise revolutionize single-handedly double triple thrive wonder worries troubles problems over gone finished history vanish vanishes doubled soar solved disappear grow hire pick choose best",
        r"\bi (?:\w+ )?(?:never|don't|do not) (?:\w+ )?(?:make|made) (?:\w+ )?mistakes?\b|\bi (?:have )?(?:\w+ )?never (?:\w+ )?fail(?:ed)?\b(?! to (?:reply|say|turn))|\bno (?:real )?weakness(?:es)?\b|\bi (?:can|could|will) (?:\w+ ){0,2}?(?:anything you|(?:literally|absolutely) (?:any|every)thing|solve (?:any|every)|(?:sell|fix|run|master|handle) (?:any|every)thing)\b|\b(?:i|can|personally) guarantee (?!(?:i|that i|you i|it|me|nothing)\b)|, guaranteed\b|\b(?:would|i'll|i'd|will|i can) (?:\w+ )?(?:transform|revolutioni[sz]e|save) (?:your|the (?:company|department|team|business|firm))\b|\bsingle-?handedly\b|\bi\b.{0,50}\b(?:double|triple) your\b|\b(?:hire|pick|choose) me,? and (?:you|your|watch|see)\b|\b(?:with me|hire me|choose me|under me|give me (?:a|one|two|six) (?:week|month|year)),? (?:[\w']+,? ){0,10}?(?:gone|over|finished|history|vanish\w*|doubl\w+|soar|solve\w*|disappear\w*|thrive|grow|the best|wonder)\b|\b(?:worries|troubles|problems) (?:\w+ ){0,3}?(?:are|is) (?:over|gone)\b|\byou(?:'ll| will|'d| would) never (?:\w+ ){0,2}?(?:need|have to|want|look|search|worry)\b",
        unless=rf"{_RUEFUL}|\bguarantee (?:you )?(?:that )?i\b|\b(?:never|not|can't|cannot|\w*n't) (?:\w+ )?guarantee\b|\bno guarantee",
    ),
    # A boast announced; the search is over; the loss is the reader's.
    shape(
        "modesty immodest boasting bragging vanity arrogance exaggeration exaggerating search further loss mad fool foolish crazy lucky mistake regret passing letting hiring",
        r"\b(?:modesty (?:aside|apart)|in all modesty|(?:without|not) (?:false modesty|boasting|bragging|vanity|arrogance|exaggerat\w+)|no exaggeration)\b|\bsearch\b,? (?:[\w',]+ ){0,8}?(?:is over|ends?|stops?)\b|\blook no further\b|\b(?:is|be|it's|'s) your loss\b|\b(?:you|it)(?:'d| would|'ll| will|'re| are)? (?:be )?(?:\w+ ){0,3}?(?:mad|fools?|foolish|crazy|insane|lucky|mistake) (?:not )?to (?:let|pass|choose|turn|hire|have|get|lose|overlook|reject|miss)|\b(?:will|'ll|'d|would|to) regret (?:not hiring|losing|letting|passing)\b|\b(?:passing (?:me|on|up)|letting me|not hiring me|turning me (?:down|away)|rejecting me)\b[^.;]{0,60}\b(?:mistake|error|loss|regret\w*)\b",
        unless=r"\b(?:i was|i'd be|i would be|i am|i'm|i feel|i've been) (?:\w+ ){0,3}?(?:mad|fool|foolish|crazy|lucky)\b|\bmy (?:own )?(?:job )?search\b|\b(?:wouldn't|not) blame you\b",
    ),
)

_WELL = r"(?:well|good|great|wonderful|amazing|terrific|lovely|fine|fantastic|excellent|super|okay|ok|blessed|peaceful|health\w*|spirits|finds?|found|meets? you|reach(?:es)?|treating|treated|having|brightly|nice|pleasant|smooth(?:ly)?|splendidly|swimmingly|famously|beautifully|brilliantly|nicely|gent(?:le|ly)|productive|restful|relaxing|kind(?:ly)?|safe|best|quiet|enjoy\w*|thriving|start|rest of|busy|keeping|in order|dry|warm|cosy)"
_OPENER = r"^(?:\W|and|i|we|just|simply|first(?:ly| of all)?|well|so|do|hiya|hi|hello|hey|g'day|hola|dear \w+|anyway|sincerely|really|,){0,6}"
_NOTE = r"(?:letter|e-?mail|mail|message|note|line|lines|word|hello)"
_DAY = r"(?:day|morning|afternoon|evening|week|weekend|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"

PLEASANTRY = (
    # May it find you well.
    shape(
        "hope hoping trust trusting wish wishing hopefully pray may here's compliments greetings salutations wishes",
        rf"{_OPENER}(?:\w+ )?(?:hope|trust(?:ing)?|hoping|wish(?:ing)?|hopefully|pray|here's hoping|it is my (?:\w+ )?(?:hope|wish))\b[^.;]{{0,30}}\b(?:you|u|yours?|this|these|the|it|all|every(?:one|thing)|things|life|business|that)\b[^.;]{{0,60}}\b{_WELL}\b"
        rf"|{_OPENER}(?:hope|hoping) [^.;]{{0,40}}\b(?:not|n't|isn't|aren't) (?:too|so) (?:mad|busy|hectic|crazy|manic|frantic|rough|cold|wet|hot|stressful)\b"
        rf"|{_OPENER}(?:hope|hoping|trust(?:ing)?) (?:\w+ )?(?:all|everything|business|things|life)\b|{_OPENER}wishing (?:you|your)\b[^.;]{{0,40}}\b{_DAY}\b|^may (?:this|these|my) (?:\w+ ){{1,2}}?(?:find|reach|meet)|^(?:\w+ ){{0,4}}?(?:compliments of|salutations|(?:warm(?:est)?|kind(?:est)?|season's|hearty|many) (?:greetings|wishes))\b|^greetings\b",
        unless=r"\b(?<!all )(?<!everything )(?:goes|go) (?:well|smoothly|off|beautifully)\b|\b(?:hope|trust) (?:that )?(?:you(?:'ll| will| can| don't| won't| might| could| would|'d)|this (?:\w+ )?(?:helps|answers)|to)\b|\bhope you got\b|\bhope (?:that )?(?:the|your) (?:launch|new hire|trip|rest|talk|daughter|school year)\b|\b(?:finds its|wish to)\b|\bi wish (?:i|you|that|it)\b|\bwishing you (?:had|would)\b",
    ),
    # I am writing to write.
    shape(
        "getting dropping reaching reach writing contacting emailing e-mailing messaging write sending note line email letter message mail touch contact introduce liberty base",
        rf"{_OPENER}(?:i am|i'm|am|this is|i was|my name is \w+,? and i'm) (?:\w+ )?(?:writing|reaching out|getting in touch|contacting you|dropping (?:you|in)|sending (?:you )?this|e-?mailing|messaging) ?(?:\w+ ){{0,3}}?(?:to|in|with|about|because|regarding|concerning|as|today|on|you|this|following|a|the)\b|{_OPENER}(?:write|get in touch|reach out) (?:to you |you )?(?:to (?!every|the)|today|(?:with|in) (?:\w+ )?(?:reference|connection|regard|response|respect)|regarding|concerning|following|because)"
        rf"|{_OPENER}(?:wanted|want|would like|'d like|i'd like|thought i(?:'d| would| should)|figured i'd)(?: to)? (?:\w+ )?(?:reach out|get in touch|touch base|(?:drop|send|shoot) you an? (?:\w+ )?{_NOTE})\b|{_OPENER}(?:dropping (?:you|by|in)|an? (?:very )?(?:quick|wee|short|brief|little|small) {_NOTE} (?:to|from|about|with|here|on)\b)|^(?:this|the purpose of (?:this|my)|the (?:aim|reason) (?:of|for) (?:this|my))\b[^.;]{{0,30}}?\bis (?:just |simply |merely )?(?:to (?:follow|inform|let|touch|say|introduce|enquire|express)|in (?:reference|regard)|regarding)\b|^(?:please )?(?:allow me to (?:introduce|begin)|let me (?:introduce|begin by))|\btouch base\b",
        unless=r"\b(?:i am|i'm) writing to (?:every|my|the other|all|them|each)\b|\bin touch if\b|\bcontacting (?:the|my)\b|\bi was writing assistant\b",
    ),
    # How are you, and what weather.
    shape(
        "how how's hows happy good top long while again weather warmest warm",
        rf"{_OPENER}how(?: are (?:you|things|ye|we|u)| do you do|(?:'s| is) (?:it|your|everything|life|the weather|yourself|all)|s (?:it|you|things|life))\b|^how's tricks\b|^happy (?:new|{_DAY})\b|^(?:and |a )?(?:very )?(?:good (?:morning|day|afternoon|evening)|top of the (?:morning|day))\b|{_OPENER}(?:long time,? no|it's been (?:a while|ages|too long)|hello again)\b|^(?:\w+ ){{0,2}}?(?:lovely|beautiful|awful|terrible|grand|nice|glorious|miserable|wild) weather\b",
        unless=r"\bgood (?:morning|day|afternoon) (?:is|was)\b|\bhow(?:'s| is| are)? (?:your|the) (?:decision|process|timeline|panel|hiring|diary|calendar|schedule)\b|\bhow(?:'s| is) (?:\w+day|that|it if|it done|next|my)\b|\b(?:good|happy) \w+ (?:to|for|would)\b",
    ),
)
