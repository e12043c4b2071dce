"""Thanking, and thanking for what was not given: an answer taken for granted."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

_KIND = r"(?:kind|generous|patient|gracious|understanding|considerate|courteous|thoughtful|warm|gentle|fair|decent|lovely|frank|honest|encouraging|welcoming)"
_KINDNESS = r"(?:kindness|patience|generosity|courtesy|candou?r|warmth|hospitality|good humour|frankness|honesty|encouragement|advice|words|tips|comments|feedback|example)"
_TO_ASK = r"(?:a|any|an|another|even|some|one|whatever|further|feedback|advice|hearing|knowing|your (?:\w+ )?(?:advice|views?|thoughts|prompt|help|feedback|\w+ing)|the (?:chance|opportunity) to)\b"
THANKS = (
    # Words of thanks; not for what is still asked, nor what came "thanks to" something.
    shape(
        "THANK thankfully tysm tks thank-you gratefully appreciative appreciation thanked",
        r"\bthank(?:s|ing|ful|-you)?\b|\bgrateful(?:ly)?\b|\bgratitude\b|\bappreciat(?:e|ed|ive|ion)\b|\b(?:ta|cheers) (?:for|again|to|so|very|mate|in)\b|\b(?:merci|ty|thx|tysm|tks)\b"
        r"|\b(?:much|most|greatly|deeply|so|truly|sincerely|very|am|i'm) obliged\b(?! to (?!you|the|your|all|both|mr|ms|mrs|dr)\w+)|\b(?:obliged|indebted) to (?:you|the panel|the committee|mr|ms|mrs|dr|all|both)",
        unless=r"\bthanks to (?!both|you\b|your (?:panel|team|whole|colleague|porter)|the (?:panel|team|porter|committee|whole)|all|everyone|two|mr|ms|mrs|dr)\w+|\bthanks? (?:be to )?(?:god|goodness|heavens?)\b|\b(?:myself|my own|have (?:my|our|his) \w+) to thank|\bthank(?:ing)? (?:your|my|the|our|his) (?:lucky )?stars"
        r"|\b(?:will|would|'ll|can|could|may|might|shall|should|to)(?: \w+)? thank (?:you (?:for it|on|later|one day|if)|me|us|him|her|yourself)|\b(?:would|'d|should|will) (?:also )?be (?:\w+ ){0,2}?(?:grateful|thankful|appreciated|appreciative|obliged)\b(?! (?:for the (?:hour|time)|that you (?:gave|saw)))|\b(?:would|'d|should)(?: \w+){0,2} (?:appreciate|thank you)\b"
        rf"|\bgrateful (?:if\b|to (?:hear|know|learn|receive|be|get|have (?:an?|your))|for {_TO_ASK})|\bappreciate (?:it if|if|{_TO_ASK})|\bappreciate (?:how|that (?:you(?:'re| are| must| have| may| will| might)|the|this|it|my|your|time|there|not|i\b))|\b(?:i|you|they)(?:'ll| will|'d| would| can| may)? (?:\w+ )?appreciate (?:\w+ ){{0,3}}?(?:may|is|are|might|good|how)\b"
        r"|\b(?:appreciated|obliged) (?:if|should)\b|\bany\b.{0,60}\bappreciated\b|\bgratefully (?:received|accepted)|\b(?:reply|response|answer|attention)\b.{0,25}\bappreciat|\bthank-you (?:letters|cards?)|\bthanks? (?:you )?(?:very much |so much )?(?:in advance|already|in anticipation)\b.{0,30}\b(?:send|refer|reply|confirm|forward)",
    ),
    # How kind it was of them.
    shape(
        "good kind generous decent nice lovely gracious thoughtful big sporting patient fair gentle warm understanding",
        r"\b(?:it was|it's|how|that was|very|most|so|too|really|awfully|^) ?(?:\w+ )?(?:good|kind|generous|decent|nice|lovely|gracious|thoughtful|big|sporting) of (?:you|the|your|all|both|everyone|u|\w+ to)\b"
        rf"|\b(?:you|the panel|your \w+|(?:all|both|each) of you|everyone) (?:both |all )?(?:were|was|have been|had been) (?:(?!not\b|never\b|hardly\b|less\b)\w+ ){{0,3}}?(?:{_KIND}|kindness itself)\b(?! to (?:think|say|point|wonder))|\bdid(?:n't| not) have to be (?:so|that|as) {_KIND}",
        unless=r"\bif you\b|\b(?:would|'d) be\b|\bhope you\b|\bnot (?:very )?(?:kind|fair|nice)\b",
    ),
    # What their kindness did, and the pleasure it was.
    shape(
        "kindness generosity patience courtesy warmth advice words encouragement pleasure treat joy honour privilege delight enjoyed valued meant means forget touched treated welcome bless debt owe credit hat unnoticed",
        rf"\byour (?:\w+ ){{0,3}}?{_KINDNESS}\b[^.;]{{0,45}}\b(?:unnoticed|noted|valued|mended|gift|meant|means|help(?:ed)?|stay(?:ed)?|carried|touched|not (?:been )?(?:lost|wasted|forgotten)|made (?:my|the|all|it)|saved|did (?:more|me))\b"
        r"|\b(?:it was|what|such|was|been|of) (?:an? |the )?(?:\w+ )?(?:joy|pleasure|treat|honour|honor|privilege|delight) (?:to (?:meet|be|talk|speak|spend)|(?:of )?(?:meeting|talking))\b|\benjoyed (?:meeting|our|talking|speaking)|\b(?:really |truly |much |have |and )?valued (?:it|our|your|the (?:chance|time|hour|talk|conversation))\b"
        r"|\b(?:it|that|which|this) (?:really |truly )?(?:meant|means) (?:a lot|a great deal|so much|the world|more|much)\b|\b(?:won't|will not|shan't|shall not|'ll not|never) forget (?:it|that|your|how (?:you|kind))|\bnot go unnoticed|\btouched by (?:the|your|how)\b|\bmade me (?:feel|so) (?:\w+ )?(?:welcome|at home|at ease)"
        r"|\bbless (?:you|u|your|them|the \w+) (?:all |both )?(?:for|and)\b|\bin your debt\b|\bi owe (?:you|u|your \w+) (?:one|a|much|more)\b|\b(?:all|full|great|much) credit to (?:you|your|the)|\bhats? off to (?:you|your|the)\b",
        unless=r"\bwould (?:be|mean)\b|\b(?:apolog\w+|explanation|hope you|count(?:ing)? on|appeal|beg|forever in)\b",
    ),
)

_THANK = r"(?:thank(?:s|ing|ful)?|appreciat\w+|grateful(?:ly)?|gratitude|ta|cheers|merci|thx|ty|tysm|bless you|obliged|indebted|(?:good|kind|decent|big|sporting|generous|gracious|nice|lovely) of (?:you|u|the \w+|your \w+))"
_GRANT = r"(?:(?:understanding|patience|flexibility|cooperation)(?= and (?:your )?(?:understanding|patience|forgiv|discretion|\w+[.,;!]*$)|,? (?:in (?:this|the matter|advance)|regarding|while we|are|is|will|which|of my|that i|once)|[.,;!]*$)|readiness|accommodat\w+|allowances?|(?:not )?to (?:mind|overlook|forgive|forget|excuse|look past)\b|forgiveness|forgiving|forbearance|discretion|indulgence|mercy|lenien\w+|clemency|comprehension|magnanimity|(?:second|another|further|fresh|new) (?:chance|opportunity|go|shot|try|date|time|appointment|hour|meeting)|benefit of the doubt|overlook\w*|reschedul\w+|agreeing|willing(?:ness)?|accept(?:ance|ing)|reopening|putting it behind|bearing with|being (?:(?:so|such|very|always|really|a|an) )*(?:\w+ )?(?:understanding|patient|forgiving|cool|sound|chill|decent|sport|relaxed|gracious|sporting|(?:lovely|good|nice|kind|fair|easy) about)|(?:letting|let) (?:this|it|me (?:come|try|have|off|back|go again|redo|start)|me(?=[.,!]|$)|bygones)|saying (?:yes|yeah)|sorting|(?:looking|seeing|look|see) (?:past|beyond)|not (?:hold\w*|making|judg\w+|mind\w*|think\w+)|tak(?:e|ing) (?:it|this|that|me) (?:so |in |back|on|well|kindly|lightly)|flexibility|cooperation|accommodat\w+|tolerance|sympathy|compassion|pardon\w*|(?:moving|shifting|changing) (?:things|the|your|it)|fitting me in again|giving me (?:this|another|a (?:second|new|fresh|further|shot|go|break|chance)|one more)|having me back)"
_SURE = r"(?:i (?:\w+ )?(?:know|knew|trust|am (?:\w+ )?(?:sure|certain|confident|convinced|positive)|have (?:no|every|little) (?:doubt|confidence|faith)|(?:don't|do not) doubt|feel (?:sure|certain|confident)|figure|reckon|take it|expect|sense)|i'm (?:\w+ )?(?:sure|certain|confident|convinced|positive|counting)|surely|of course|obviously|no doubt|doubtless|certain|sure|clearly|naturally|certainly|undoubtedly|fortunately|luckily|rest assured|it goes without saying|needless to say|you of all people|we both know|knowing you|people like you|an? (?:person|reasonable|fair-minded|decent|parent)\b)"
_DOES = r"(?:understand\w*|see (?:it|past|my|that|the|why)|forgiv\w*|agree\w*|excuse|overlook\w*|let (?:this|it|me|bygones)|appreciate (?:how|that)|sympathi[sz]e|want (?:to see|to meet|me|another)|do (?:the right|the decent|the same)|laugh|giv(?:e|ing) me|grant|get (?:where|it|that)|relate|find it in|look (?:past|kindly|beyond)|hold (?:it|this|that|a|one)|pardon|say (?:yes|no)|reconsider|mind|judge|know (?:exactly )?how|be (?:cool|sound|fine|good|kind|understanding|lenient|generous)|accept (?:it|this|my)|take (?:it|this) (?:well|in)|make (?:an )?(?:allowances?|exception)|remember me|have me back|be in touch|invite|call me|forget|keep my)"
_FORGAVE = r"(?:forgiven|forgotten|laughed|let (?:it|this|that)|decided to|overlooked|come round|moved past|put it (?:down|behind)|guessed|understood|excused|pardoned)"
_NEXT = r"(?:next (?:time|interview|talk|meeting|chat|conversation|visit|round|go|session|week)|(?:second|further|follow-up|rescheduled|rearranged|upcoming|new|other) (?:interview|round|meeting|visit|talk|chat|call|conversation|go|session|attempt|shift|trial|try|date|appointment)|round (?:two|2)|take two|rerun|redo|rematch|(?:our|the) follow-up|second time)"
_JOB = r"(?:my (?:first|new) (?:day|morning|week|shift|team|colleagues?|boss|desk|office|month|lesson|class|badge|locker|uniform)|(?:joining|join|part of|meet) (?:my|our|your|the) (?:new )?(?:team|crew|kitchen|staff)(?= (?:soon|shortly|on|in|from|next)|[.!]|$)|i(?:'m| am)? (?:shall |will |'ll )?(?:\w+ )?(?:start|join|starting|joining) (?:with you|on the|in|you|them|work|next|soon|shortly|at)|colleagues soon|(?:shall|will|'ll) (?:soon |shortly )?be (?:joining|colleagues|starting|part of)|working (?:alongside|together|with you)|our future together)"
_NOT_SURE = r"\b(?:if|would|'d|could|should|hope|hoped|hoping|may|might|whether|in case)\b"
PRESUMES = (
    # Thanks for what has not been granted.
    shape(
        "THANK taking bless appreciative noted valued welcome received welcomed good kind decent big tysm",
        rf"\b{_THANK}\b[^.;]{{0,45}}?\b(?:{_GRANT}|in (?:advance|anticipation)|beforehand|ahead of time)\b|\b(?:thanks|thank you|ta|cheers|merci) (?:already|now)\b"
        rf"|\byour (?:[\w-]+ ){{0,2}}?{_GRANT}[^.;]{{0,50}}\b(?:appreciated|noted|welcomed?|received|valued|granted|thank you|gratitude|means? (?:a|so|the|everything))\b|\b(?:appreciated|obliged|grateful)\b[^.;]{{0,15}}\byour (?:\w+ )?(?:understanding|discretion|patience)\b|\btaking (?:your )?\w+ as read\b",
        unless=r"\b(?:if|would be|i'd be|i would|should you|considering|whether)\b(?!.{0,12}\bthank)|\bgiving me (?:the|an|your|such|so much|it straight|a (?:tour|clear|frank|full|straight|lift|lesson|hand))\b|\b(?:gave|yesterday|thanks to|don't take)\b|\b(?:tour|tea|coffee)\b.{0,20}\bpatience|\blet(?:ting)? me (?:know|see|in|down|hold|watch|try (?:the|your)|handle|sit|use|shadow)",
    ),
    # Sure that they will.
    shape(
        "SURELY know knew naturally undoubtedly fortunately luckily rest goes needless figure reckon expect people convinced positive knowing like reasonable decent parent take sense",
        rf"\b{_SURE}[^.;]{{0,45}}?\b(?:you(?:'ll|'d|'ve)?|u|they|he|she|panel|department|company|team|people|will|would|won't|this|that)\b[^.;]{{0,40}}?\b(?<!may )(?<!might )(?<!could ){_DOES}\b"
        r"|\b(?:i (?:trust|know|assume)|i(?:'m| am) (?:\w+ )?(?:sure|certain|confident|convinced)|no doubt|surely|of course|naturally)[^.;]{0,15}\b(?:this|it|that|nothing|(?:my|the) \w+|we|there)(?:'ll| will| won't| wouldn't| needn't| doesn't| is|'s| are) (?:\w+ ){0,2}?(?:affect|change|count|matter|stand|influence|spoil|be (?:forgotten|set|found|forgiven|overlooked|rescheduled|arranged|meeting|speaking|working|colleagues)|forgotten|forgiven|get past|come between)\b",
        unless=r"\b(?:i hope|i'd hope|hope that|hoping|if you|whether you|not (?:\w+ )?(?:sure|certain)|don't know|do not know|whatever|may|might|if you)\b(?!.{0,30}\bi know)|\b(?:i|i'll|i'd|i would|i will|i can|i quite|i fully|fully) (?:\w+ )?understand\b|\b(?:i (?:made|was|let|got|should)|my (?:fault|mistake)|make sure|regret|quickly)\b",
    ),
    # They will understand, will not mind: said of them without a doubt.
    shape(
        "understand forgive agree overlook sympathise sympathize appreciate see know hold mind judge begrudge no",
        r"\byou(?:'ll| will| must| can| cannot fail to| can't fail to|'re bound to| are bound to|'d)(?: (?!not\b|have\b)\w+){0,2}? (?:understand|forgive|agree|overlook|sympathi[sz]e|appreciate (?:how|that)|see (?:past|why|how|that it|my|it my)|know exactly how)\b(?! (?:if|better|the layout|whether))|\byou(?:'ll| will)? ?(?:won't|will not|not|wouldn't) (?:\w+ )?(?:hold (?:it|this|that|a|one)|mind\b|judge|begrudge|say no)"
        r"|\bwill (?:surely|certainly|no doubt|doubtless|of course|i know|i trust) (?:\w+ )?(?:view|understand|forgive|agree|overlook|see|excuse|let)|\b(?:any(?:one|body)|everyone|no one|nobody) (?:who|with|that)\b[^.;]{0,40}\b(?:will|would|'d|knows?|gets|can) (?:\w+ )?(?:let (?:it|this|me)|understand|forgive|hold|relate|know|get it|sympathi[sz]e|excuse)\b",
        unless=r"\b(?:hope|hoping|if|whether|don't know|do not know|may|might)\b|\b(?:i|i'll|i'd|i would|i will|i can|i quite|i fully) (?:\w+ )?understand\b|\b(?:i (?:made|was|let|got|should)|my (?:fault|mistake)|make sure|regret|quickly)\b",
    ),
    # Forgiven already, settled already.
    shape(
        "already forgiven forgotten silence settled square good gather cool laugh smile probably hard water still assume presume take quits glad pleased relieved behind consider doubt surely bridge hear",
        rf"\b(?:you|they|she|he|panel|all)(?:'ve| have|'ll have| will have|'s| has|'d)? (?:[\w-]+ ){{0,5}}?(?:already|probably|surely|by now|no doubt|doubtless|since|long|certain|sure)(?: [\w-]+){{0,3}}? {_FORGAVE}\b|\b(?:certain|sure|know) (?:that )?you(?:'ve| have) {_FORGAVE}|\byou(?:'ll| will) have {_FORGAVE}|\bas you(?:'ve| have) (?:no doubt|already|surely) \w+|\ball is forgiven\b|\bit(?:'s| is) forgotten\b|\bwater under the bridge\b"
        r"|\b(?:glad|pleased|delighted|happy|relieved|thrilled|good|great) (?:to (?:know|hear) )?(?:that )?(?:you(?:'re| are) (?:\w+ )?(?:cool|ok|okay|fine|good|with me|not|on my)|we(?:'re| are|'ll| will| shall)|(?:this|it) won't|that's (?:all )?(?:behind|sorted|settled)|you (?:accept|forgave|forgive|agree|understand|don't mind|won't mind))\b|\b(?:take|taking|took|read|reading) (?:your|the|this|no) (?:silence|agreement|answer|reply|consent)\b[^.;]{0,8}\bas (?:an? )?(?:yes|read|agree|given|consent)"
        r"|\bi(?:'ll)? (?:take it|assume|presume|gather)(?: that)? (?:\w+day|we(?:'re| are|'ll| will)?|you(?:'ve|'re| have| are|'ll| will)|the (?:new|second|offer|job|door|matter|interview|place)|there is still|i(?:'m| am) still)\b|\b(?:it's|that's|all) settled(?:, then|:|[.!]| then)|\bwe(?:'re| are) (?:square|good|all good|cool|even|still on|quits)\b|\bbehind us\b|\bno hard feelings,? (?:then|i'm sure|eh|right)|\bwe(?:'ll| will| shall| can) (?:\w+ ){0,2}?(?:laugh|smile|be laughing|look back)\b|\bunless i hear otherwise\b|\bconsider (?:it|the matter|this|me|myself) (?:forgiven|back|hired|closed|settled|forgotten|done|agreed)\b",
        unless=rf"{_NOT_SURE}(?!.{{0,30}}\bi(?:'m| am) sure)",
    ),
    # A leave taken until the next meeting.
    shape(
        "see seeing catch meet chat talk speak until till since where day start",
        r"(?:^|[,;.!] ?|\b(?:right|well|so|and|great|then|we'll|i'll|i will|i shall|we will)\b,? )(?:see|seeing|catch|meet|chat|talk|speak)(?: to| with)? (?:you|ye|u|yous)? ?(?:all |both )?(?:soon|then|there|in there|on (?:the|\w+day|\d)|next|at (?:the|round|our)|for round|\w+day|tomorrow|again|in the|back|round|later)\b"
        rf"|\buntil (?:our (?:next|second)|we meet|{_NEXT})|^(?:until|till) (?:(?:then|n\w+|soon)\b|[\w ,]{{1,35}}, then\b)|\b(?:since|as) you(?:'ll| will) be \w+ing\b|\b(?:pick (?:it |this )?up|continue|carry on) where we (?:left off|stopped)|\b(?:before|the \w+) i start\b|\bday one\b",
        unless=r"\b(?:if|would|'d|could|should|hope|hoped|hoping|may|might|whether|were|perhaps|can (?:i|we|you))\b(?!.{0,5}$)|\b(?:was|were|had|did)\b",
    ),
    # The next meeting, the first day, spoken of as sure.
    shape(
        "next second further start starting join joining forward wait meeting seeing speaking first new redo rerun rematch round follow-up rescheduled rearranged upcoming when once colleagues working return take future",
        rf"\b(?:look(?:ing)? forward to|can(?:'t|not| hardly) wait (?:to|for)|(?:excited|pumped|thrilled|delighted) (?:to|for|about|that)|all set for|see you|we (?:do|meet)|it'll|it will|already|booked|reserved|will go|by the time of|since) [^.;]{{0,45}}?\b(?:{_NEXT}|(?:meeting|seeing|speaking with) (?:you|the team|everyone)\b.{{0,30}}\b(?:at|on|next|again|new|soon|then|in))\b"
        rf"|\b{_NEXT} [^.;]{{0,30}}?\b(?:will|is booked|are booked|we'll have)\b(?! (?:depend|be up to))|\b{_JOB}|\bwhen (?:i (?:start|join|begin|return|am (?:on board|there|part|back))|i'm (?:on your|back|there|next)|we(?:'re| are) (?:working|colleagues)|you (?:have me (?:in|back)|hire|call me|ring)|we (?:(?:meet|do this|reconvene|speak) (?:next|again)|next))|\bonce (?:i(?:'m| am| have|'ve)|we(?:'ve| have)|you(?:'ve| have)) (?:\w+ )?(?:back|on board|started|hired|joined|there|got|rescheduled|confirmed|the job|settled in)",
        unless=r"\b(?:if|would|'d|could|should|hope to|hoped|hoping|hope|may|might|in case|whether|were|dream|perhaps|can (?:i|we|you))\b(?!.{0,5}$)|\blook(?:ing)? forward to (?:hearing|your (?:reply|word|answer|response))\b|\b(?:was|were|had|did|my last|last (?:year|month)|then i)\b",
    ),
    # What has been got ready for it.
    shape(
        "booked blocked told reserved reserving booking ironed arranged pencilled penciled notice practising planning bought uniform apron contract salary await expect which what where kettle desk locker parking calendar",
        r"\b(?:i(?:'ve| have|'m| am)|my \w+(?:'s| has| have| is| are)|the \w+(?:'s| is| are| has)) (?:\w+ ){0,2}?(?:book(?:ed|ing)|reserv(?:ed|ing)|pencill?ed|blocked|put (?:our|it|us|\w+day)|told (?:my|the|everyone)|bought (?:the|a|my)|arranged (?:leave|cover)|ironed|planning the|practising|started looking for|given (?:in )?my notice|handed in my)\b(?! (?:off|down the question|for \w+ years))[^.;]{0,60}?(?:\b(?:for (?:us|our|the|my|round|next|when)|that|starting|leaving|joining|flats?|celebrat\w+|your (?:company|office|town)|near|notice|second|again|i'll)\b|$)"
        r"|\balready,? (?:i've |i have )?(?:booked|blocked|told my|reserved)\b|^(?:i've |i have )?(?:booked|blocked|reserved)\b|\b(?:train|flight|ferry|bus|hotel|room) for our\b|\bput the kettle on\b|\b(?:can|to) expect me\b|\bwhich (?:desk|locker)\b|\bparking (?:pass|space) for\b|\b(?:send|sent|sending) (?:you |over )?(?:a|the) calendar invite\b|\b(?:where|which|what|who)\b[^.;]{0,40}\bwhen i (?:come back|return|start|arrive|join)|\b(?:await|expect) the (?:new|second|next|calendar) (?:date|time|slot|invit\w+)"
        r"|\b(?:i'll|i have|i've|i will|once|when|await|should i) (?:[\w']+ ){0,6}?(?:the uniform|my uniform|the apron|the contract|my contract|my salary)\b",
        unless=rf"{_NOT_SURE}(?!.{{0,5}}$)|\b(?:was|were|had|did|double-booked)\b",
    ),
)
