"""The notes' own requests: for feedback, and to keep in touch; and the frames of any request at all."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

# What a judgement is called, and what is asked about one's showing.
REMARKS = r"(?:feedback|comments|critici(?:sms?|ques?|[sz]e)|critiques?|pointers?|impressions?|observations|suggestions|(?:piece of|any|your|some|there) advice|your view|hints?|tips|verdict|thoughts (?:on|about)|weak(?:er|est)? (?:spots?|points?|answers?|sides?)|weakness(?:es)?|shortcomings|(?:any|a|some|your|further|other) (?:\w+ ){0,2}?remarks?|notes? (?:on|about|for) (?:my|me|the)|(?:honest|frank|candid|blunt|plain) (?:\w+ )?(?:line|word|view|opinion|sentence|truth|assessment)|(?:view|opinion) (?:of|on) (?:my|the)|(?:lines?|words?|sentences?) (?:\w+ ){0,3}?(?:on|about) (?:my|how|where|what|whether))"
JUDGED = r"(?:ma[dk]e of|th(?:ink|ought) (?:of|about)|f(?:ind|ound)|los[et]|lack(?:ed|ing)?|improved?|better|differently|(?:got?|get|gone|did|do|went|go) wrong|str(?:ike|uck)|c[ao]me (?:across|over)|compared?|f[ae]ll(?:ing)? (?:short|down|flat)|weak\w*|thin(?:nest)?|stronger|(?:put|let) (?:you|me|them|the \w+) (?:off|down)|(?:told|tell|count(?:ed)?|sp[eo]ak|spoke|held|hold|weigh(?:ed)?|went) against|tipped|missing|wanting|work(?:ing)? on|scored?|unconvinced|stood out|(?:tight|sharp|strength)en\w*|criticise|chang(?:e|ed)|unsure|doubts?|otherwise|(?:have|had) (?:you )?(?:\w+ )?(?:liked|wanted|hoped|said|had)|i did|in my way|any good)"
_GLAD = (
    r"(?:grateful|thankful|obliged|curious|interested|glad|happy|delighted|value|welcome|appreciate|like|love|learn)"
)
ASKS_FEEDBACK = (
    shape(
        "feedback comments criticism criticisms criticise critique critiques pointer pointers impression impressions observations suggestions advice hint hints tips verdict thoughts weak weaker weakest weakness weaknesses shortcomings remark remarks note notes line lines word words sentence view opinion truth assessment",
        rf"(?:\b(?:could|would|can|might|may|will|do|did|have|has|is|are|was|were) (?:you|i|we|there|the panel|anyone|it be)\b|\bi(?:'d| would| should|'m| am) (?:\w+ ){{0,2}}?(?:{_GLAD}|ask)\b|\bi (?:ask|welcome|appreciate|request)\b|\b(?:(?:tell|give|leave|send|spare) me|share|let me (?:have|hear|know)|please|kindly|open to|hoping for|wonder)\b)[^.;]{{0,80}}?\b{REMARKS}"
        rf"|\b{REMARKS}\b[^.;]{{0,70}}?(?:\b(?:would|will|'d) (?:\w+ )?(?:help|mean|teach|go a|be\b)|\b(?:is|are|most) (?:\w+ )?welcome|^welcome|feedback welcome|\bi(?:'d| would) (?:be )?{_GLAD})|^(?:any|other|some) (?:\w+ ){{0,3}}?{REMARKS}[^.]*\?",
        unless=r"\b(?:thank|thanks|(?<!be )(?<!so )grateful|appreciated|(?<!'d )(?<!would )appreciate|obliged|taken) (?:\w+ ){0,4}?(?:for|your) (?:\w+ ){0,4}?(?:feedback|comments|remarks?|advice|pointers?|thoughts|criticism|suggestions|observations|impressions?|hints?|tips)\b(?! (?:on|you|that you) (?:might|may|could|can|care|my))(?!.{0,60}\?)|\b(?:your|the) (?:\w+ )?(?:feedback|comments|remarks?|criticism|advice) (?:is|are|was|were|has|reached)|\b(?:apologi|regret|sorry|offen[cd]|my remark|(?:good|first|wrong) impression|impression i (?:left|made|gave)\b(?!.{0,40}\?))|\b(?:needn't|need not|no need|don't)\b|\bi (?:give|gave|took|take|use|used)\b",
    ),
    shape(
        "what which where how anything something did was were",
        rf"\b(?:what|which|where|how|was there|is there|were there|anything|something|did i|was i|(?:was|were) my)\b(?=[^.;]{{0,120}}\?)(?=[^.;?]{{0,80}}\b(?:i|me|my|mine|the (?:rest|panel|interview|lessons?|sample|test|exercise|\w+ (?:exercise|task|scenario|question))|candidate|answer|else|them|better|differently|wrong|hear)\b)(?:[^.;?]{{0,80}}?\b{JUDGED}\b| did (?:i|my \w+|the rest) (?:\w+ )?(?:do|go|fare|rate|look)\b)|\bany(?:thing)? (?:other |else )(?:i|you|that i|about my)\b[^.;]{{0,60}}\?|\bwhat else (?:should|could|might|did) (?:i|you)\b",
        unless=r"\bwould you like me\b|\bdid you (?:see|read|hear|find (?:the|your|a))\b|\bhow (?:could (?:i|you)|(?:much )?(?:better|good|kind))\b|\b(?:sorry you|apologi[sz]e|forgive|can you (?:ever )?find)",
    ),
    shape(
        "what which where how why whether if anything something thing",
        rf"\b(?:tell|hear|(?<!i )know|ask|curious|wonder\w*|say|told|share|interested|describe|learn|spell out|set out|explain) (?:[\w',-]+ ){{0,9}}?(?:what|which|where|how|why|whether|if|anything|something|one thing)\b[^.;]{{0,50}}?\b{JUDGED}\b|\b(?:anything|something|one thing)\b[^.;]{{0,50}}?{JUDGED}\b[^.;]{{0,50}}\b{_GLAD} (?:\w+ ){{0,2}}?(?:to (?:hear|know|be told|learn)|it)\b|\bhow i (?:did|came across|fared|scored)\b",
        unless=r"\b(?:i told you|i(?: have|'ve) thought|i know (?:how|where|what)|i wonder how i|sorry you|apologi[sz]e|regret|would you like me|let me (?:tell|say|explain))\b|\b(?:i|we) (?:can |could |will |'ll |would |might )?(?:show|tell|say|explain) |\bwhat i(?:'d| would)\b|\bhow (?:could (?:i|you)|(?:much )?(?:better|good|kind))\b|\bdid you (?:see|read|hear)\b|\b(?:who|anyone) (?:else )?(?:was|got|is|i)\b|\bask (?:anyone|each)\b|\bcan you (?:ever )?(?:find|forgive)",
    ),
)

# How seldom, how, and in what words two people stay in touch.
_RARELY = r"(?:now and (?:then|again)|from time to time|(?:once|twice) (?:a|an|every|each|in a|per|i|the|more)|\w+ or (?:two|three) times|(?:every|each) \w+|occasional\w*|seldom|at (?:\w+ )?intervals|the odd|odd (?:line|hello|note|message)|(?:next|new|come) (?:year|spring|summer|autumn|winter|season)|again|now$|down the (?:line|road)|in (?:the )?(?:future|later|autumn|spring)|(?:when|once|after|as|whenever) (?:\w+ ){1,4}?(?:opens?|over|done|finished|passed|settled|built|saw|i've|i have|training)|some ?day|one day|yearly|at new year)"
_SAYS = r"(?:writ(?:e|ing)|wrote|drop(?:ped|ping)?|sen[dt](?:ing)?|messag(?:e|ed|ing)|e?-?mail(?:ed|ing)?|report(?:ing)?|pop(?:ping)?|knock(?:ing)?|check(?:ing)?|follow(?:ing)?|look in|disturb|hear(?:ing)?|lines?|notes?|(?:post)?card|hello|greeting|words?|updates?|news|shout|article|link|message|tell|told|inform(?:ed)?|let (?:me|you) know)"
CONTACT = (
    r"(?:(?:keep|keeping|kept|stay|stayed|staying|remain|remaining|be|being|get|getting) (?:\w+ ){0,2}?(?:in (?:\w+ )?(?:touch|contact|correspondence|communication)|connected|on (?:your|each other's|the) (?:radar|lists?|books|mind|file)|in the loop|among your|(?:a name|someone) (?:in your|you)|posted|acquainted|within reach)|(?:keep|keeping|maintain|los(?:e|ing)) (?:the |a |our |this |up |some |each )?(?:touch|contact|connection|line|other from)|be strangers|popping up|keep your card|drop(?:ped|ping)? (?:you|u|by) (?:a|the odd|an)|g(?:ive|iving|ave) you a shout|sen(?:d|t|ding) you (?:a (?:line|note|message|connection|card|postcard)|the (?:odd|occasional))|connect(?:ion request)?|an invitation from me|the last (?:letter|time|you hear)|line (?:every|now|once)|check(?:ing)? (?:in|back)|(?:hear|hearing|line|e-?mail|word|news|note|card|message) from me|reach(?:ing)? out|let you know (?:how|when)|keep me (?:in mind|on file|posted)|(?:keep|hold on to|file) my (?:\w+ )?(?:details|name|number|card|cv|résumé|resume)|add (?:you|me) (?:on|in|to)|linkedin (?:request|invit\w+|contacts?)|address book|remember(?:ed)?(?: me)? (?:when|by|if|for)|bear me in mind|(?:told?|tell|inform\w*|hear|know) (?:\w+ ){0,5}?(?:opens?\b|(?:an )?openings?|(?:later|future|other|new) (?:positions?|posts?|roles?)|vacanc\w+|comes up)"
    rf"|{_SAYS}\b[^.;?]{{0,40}}?\b{_RARELY})"
)
ASKS_TOUCH = (
    shape(
        "touch contact connected correspondence correspond connection connect radar pop popping drop dropped dropping shout line lines write writing wrote loop checking check reach reaching acquainted send sent sending posted note notes message messaged hear hearing mind list file books linkedin strangers add told tell inform report follow mail email e-mail emailed card postcard hello greeting word know remembered remember news update updates article link look address knock disturb invitation keep last reaching",
        rf"(?:\b(?:would|could|can|may|might|will|shall|is it|are you|do you|have you|is there|open to|willing|mind|happy|pleased|agreeable|like|love|hope|ask|ok(?:ay)?|al(?:l )?right|let us|let's|let me|allow|permit|possible|wonder|object\w*|up for|permission|leave|glad|grateful|thankful|want|wish|please|kindly|content|how about|add me)\b|^keep\b)[,:]? ?(?:[\w',:-]+ ){{0,12}}?{CONTACT}\b|\bopen to (?:an?|the) (?:\w+ ){{0,2}}?(?:message|note|line|word|update|e?-?mail|hello)\b",
        unless=r"\b(?:(?:never|used to) (?:keep|kept|write|to )|no need|needn't|would you like me|fails?)\b|\b(?:thank|thanks|sorry|apologi\w+)\b(?!.{0,90}\?)|\b(?:hear|heard) from me (?:on|about) (?!the odd)|\b(?:wanted|liked|hoped) to hear\b|\b(?:on my mind|mailing list|in mind for the|posted on)\b|\blet me know (?:if|whether|what|a|any|which|when (?:you|it|would))|\b(?:write|writing|wrote|e-?mail|message) (?:to you )?(?:again )?(?:to (?!you)|because|today|now (?!and))\b|\b(?:come|meet|meeting|talk|speak|interview|slot|call)\b(?! (?:up|spring|back once|across|through|the))(?!.{0,60}(?:touch|contact))|\bconnect (?:me|with the)|\bintroduc|\b(?:hold|consider) (?:the|me)\b|\bplease (?:know|feel|send|write)\b(?!.{0,60}touch)(?! this on)",
    ),
)

# What the reader would be asked to do.
_DO = r"(?:give|send|forward|pass|share|show|lend|hand|post|mail|return|sign|confirm|tell|let|put|add|introduce|recommend|refer|connect|refund|reimburse|pay|cover|sponsor|buy|vote|follow|subscribe|mention|name|point|direct|check|find|look|read|review|glance|write|fill|settle|mentor|coach|train|teach|take|hire|employ|appoint|choose|pick|select|consider|reconsider|keep|move|bump|swap|change|delete|strike|remove|validate|issue|provide|furnish|supply|advise|suggest|explain|spell|ask|nudge|ring|help|assist|support|endorse|vouch|speak|say|get|loop|save|reserve|raise|test|try|come|drop|use|indicate|convey|invite|stick|shoot|confer|grant|offer|award|copy|set|bear|arrange|have|do|make|sell|request|waive|bring|act)"
_HAND = r"(?:give|send|forward|pass|lend|hand|post|mail|return|sign|confirm|tell|put|add|introduce|recommend|refer|refund|reimburse|sponsor|buy|vote|follow|subscribe|point|mentor|coach|hire|employ|appoint|choose|pick|select|reconsider|swap|delete|validate|help|endorse|get|stick|shoot|confer|grant|award|shout)"
_POLITE_DO = rf"(?:{_DO}|mind|be (?:so |kind|good|willing|able|up for|open to))"
FRAMES: dict[str, tuple[str, str]] = {
    "to you": (
        "could would can will might may won't wouldn't couldn't mind perhaps maybe whether if",
        rf"\b(?:could|would|can|will|might|may|won't|couldn't|wouldn't) (?:you|u|ye|some(?:body|one)|any(?:body|one)|(?:the|your)(?: \w+){{1,3}}?)(?:,? \w+){{0,4}}?,? {_POLITE_DO}\b|\b(?:perhaps|maybe|whether|wondering if|wonder if) you(?:'d| could| would| might| were to) (?:\w+ ){{0,4}}?{_DO}\b|\bif you (?:could|can|would) (?:\w+ ){{0,3}}?{_DO}\b|(?:^|[,;:] )(?:also |and )?mind (?:if |\w+ing\b)|\b(?:won't|would|will|could|can) (?:you|ye)\?$|\byou might (?:\w+ )?(?:send|give|tell)\b",
    ),
    "may i": (
        "could can may might",
        r"\b(?:could|can|may|might) (?:i|we|my \w+|it) (?:\w+,? ){0,4}?(?:have|get|borrow|use|shadow|trouble|ask|be (?!better|wrong|that)|come|meet|visit|drop|stop|swing|pop|discuss|sit|quote|request|see|give|apply|start|join|copy|add|write|send|check|keep|stay|drop|message|know|learn|talk)\b",
    ),
    "please": (
        "please kindly pray do",
        rf"\b(?:please|kindly|pray) (?:also |just |then )?{_DO}\b|(?:^|[,;:] |\b(?:and|so|but|then) )do {_DO}\b|\b(?:{_HAND}|move|keep) (?:\w+ ){{1,8}}?please\b",
    ),
    "imperative": (
        "give send forward pass lend hand post mail return sign confirm tell put add introduce recommend refer refund reimburse sponsor buy vote follow subscribe point mentor coach hire employ appoint choose pick select reconsider swap delete validate ask help endorse get stick shoot confer grant award let let's drop shout",
        rf"(?:^|[;:] |, |^(?:and|so|then|but|just|only|oh|also|now),? )(?:just |also |and |so |then |only |at least )?(?:{_HAND} (?:to |on )?(?:me|us|my)\b|let me (?:shadow|have|prove|also ask|know|write)\b|let's (?:not )?(?:stay|keep|lose)\b|ask \w+ to\b|drop by\b|subscribe to\b)|^(?:(?:and|so|then|but|just|only|oh|also|now),? )?(?!put the|give the|pick a|get the|choose the|appoint who)(?:{_HAND}|follow) (?:\w+ )?(?:the|your|whoever|him|her|this|it)\b|\b(?:drop me a|keep me (?:in mind|posted|on))\b|\band (?:please )?(?:tell|send|give|ring|call|write) me\b",
    ),
    "wish": (
        "grateful obliged thankful appreciate glad like love welcome value delighted pleased wonder wondering hope hoping ask asking request requesting favour favor help helpful mean want wish need useful lovely great grand advance anticipation trouble invite it'd would",
        (
            rf"\bi(?:'d| would| should) (?:\w+ ){{0,3}}?(?:grateful|appreciate|obliged|thankful|glad|delighted|pleased|happy|welcome|love|like|value|want|ask) (?:it |moreover |also |too |very much )?(?:if (?:you|the)|(?:that )?you(?:'d| would| could)? (?:to )?(?:\w+ ){{0,2}}?{_DO}|you to|your (?:\w+ing|(?:\w+ )?(?:perspective|views?|thoughts|opinion|take|input))|for (?:a|an|the|your|some|any)|of an?|sight|a (?:copy|tour|list|letter|reference|word|place|trial)|to (?:know (?!that|you)|hear (?!that)|be (?:considered|told|shown|put|given)|ask (?:you )?(?:for|to|whether|if)|stay|keep|see a|request)|the (?:minutes|names?|list|job|post)|whether)\b"
            rf"|\bi(?:'m| am|\b) ?(?:\w+ ){{0,2}}?(?:want|request|ask|wish|hoping|hope|wonder|wondering|invite|need) (?:you (?:to|not to)|(?:that )?you(?:'d|'ll| would| will| might| could)? (?:\w+ ){{0,2}}?(?:put|keep|hire|consider|reconsider|let|send|tell|grant|appoint|recommend|pass|forward)|to be (?:considered|put|given)|to ask for|for (?:a|the) (?!moment|second)|(?:if|whether) (?:you|there)|could you)\b|\bit(?:'d| would) (?:\w+ ){{0,4}}?(?:if you (?:could|would|were|told|let|\w+ed)|to know|were you)\b|\b(?:copy|letter|testimonial|signature|line of|reference|recommendation|list) (?:\w+ ){{0,9}}?would (?:\w+ )?(?:be|mean|help|assist)\b"
        ),
    ),
    "is there": (
        "?",
        r"\b(?:is|are|was|were|might) (?:there|it too)\b[^.;]*\?|\b(?:is|are) the (?:\w+ ){1,4}?(?:still|filled|open|going|gone)\b[^.;]*\?|\bany (?:\w+ )?(?:chance|work|leads?|news|openings?|jobs?|shifts?|vacanc\w+|tickets?|room)\b(?=[^.;]*\?)|(?:^|, |\b(?:and|so|but|now|also) )(?:have|has|do|does) (?:you|the \w+|they|anyone|u|we) (?!(?:seen|read|heard|know the|remember)\b)[^.;]*\?|(?:^|[,;:] |\b(?:and|so|but|also) )(?!how(?:'s| are| is) (?:you|things|tricks|life|the (?:weather|family))|what (?:chance|can one|was i|did they|else could i)|who (?:could|wouldn't|knew)|how (?:could|can|was) (?:i|you|one))(?:what|who|when|where|which|how)(?:'s|'re)? (?:\w+ )[^.;]*\?|^(?:how|what) about\b|\bshall we\b|(?<!for )(?:coffee|lunch|(?<!my )(?<!your )(?<!the )(?<!our )(?:call|chat)|talk(?:ing)? shop)\b[^.;]*\?",
    ),
    "beside": (
        "while favour favor request thing question p.s btw incidentally",
        rf"\bwhile (?:you(?:'re| are) (?:at|about)|i(?:'ve| have) (?:got |your |you)|i(?:'m| am) (?:here|at it|writing))|\b(?:one|another|last|second|further|other|tiny|small) (?:\w+ ){{0,2}}?(?:favou?r|request)\b(?! i (?:did|made|had))|^(?:one|another|a) (?:\w+ )?(?:thing|question)\b|^(?:p\.?s|btw|incidentally)\b.{{0,80}}(?:\?|\b{_DO}\b)",
    ),
}
_NOT_ASKED = r"\bno (?:need|reply|answer)\b|\bdon't (?:need|have|feel|trouble)\b|\b(?:you )?need(?:n't| not)\b|\bif you (?:ever )?(?:get a (?:minute|moment|chance)|like|fancy|have a (?:minute|moment))\b.{0,20}\b(?:read|look|enjoy)\b|\bremember the\b|\bhow (?:good|kind|lucky|lovely|could)\b|\bnot ask|\bplease (?:accept|forgive|excuse|don't|do not|feel|know|thank|say thank|convey my|(?:give|pass on|send) my (?:\w+ )?(?:regards|thanks|greetings|love|best|compliments)|carry|go on|be |remember|take (?:your|care|this)|pardon|consider this|enjoy|see |find (?:attached|enclosed|my)|never|note|disregard|do carry|allow)|\b(?:tell|give) (?:\w+ ){0,4}?(?:thank|thanks|regards|i said)|\bas an?\b.{0,10}\bask|\bused to\b|\bwould you like me\b|\bunless you tell me|\bmy friends call|\bforgive\b|\b(?:just|simply|only) wanted\b|\bdid you know\b|\b(?:your|the) mercy\b|\bpardon\b|\bisn't it\b|\b(?:don't|didn't|never|not to|without|n't) (?:\w+ ){0,3}?(?:let|put|send|give|tell|ask|share)\b|\bthe person who\b"
REQUEST = tuple(shape(gate, pattern, unless=_NOT_ASKED) for gate, pattern in FRAMES.values())
