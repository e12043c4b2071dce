"""The notes' own requests: for feedback, and to keep in touch; and any request at all."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

ASKS_FEEDBACK = (
    shape(
        "remark critique comment answer sample presentation how there feedback comments remarks impressions advice pointers thoughts improve improved improvement better differently fell lacking weak weaknesses tip tips criticism else other strengthen work criticisms short missing criticise view impression notes wanting fault lacked suggestions observations do done verdict opinion faults shortcomings learn think make find like tighten change sharpen",
        r"\b(?:could|would|can|might|may|was|were|is|are|did|do|please|kindly|grateful|appreciate|welcome|value|ask|asking|wonder|wondering|tell|glad|share|offer|love|like|have you|any|send|hear|what|where|how|happy|request|help|curious|interested|care to|spare|know) (?:[\w',-]+ ){0,14}?(?:feedback|comments?|remarks?|impressions|advice|pointers|your thoughts|improve\w*|(?:have )?done better|do better|differently|fell short|lacking|wanting|weak(?:er|est|nesses|ness)?|tips?|criticisms?|strengthen|work on|short(?:comings)?|missing|stood out|came across|notes for me|put you off|held against|let me down|criticise|critique|candid (?:word|line)|observations|suggestions|opinion)\b"
        r"|\b(?:what did|how did) you (?:\w+ )?(?:think of|make of|find|like) (?:my|the)\b|\bwhere (?:would|could|should|might) (?:you|i) (?:\w+ )?(?:tighten|improve|change|sharpen|strengthen|do|have)\b"
        r"|\bany (?:other )?feedback\b|\b(?:was|is|were) there (?:anything|something|any|owt|aught|a|some)\b|\banything else (?:i|you|in|that|about)\b|\bwhat else\b|\bdid you (?:\w+ ){0,3}?(?:remark|notice|see|find)\b|\b(?:feedback|comments?|remarks?|pointers|advice|criticism) (?:\w+ ){0,4}?(?:would be|would help|is welcome|are welcome|you (?:can|could|might|may|have|care|would))",
        unless=r"\b(?:thank|thanks|grateful|appreciate) (?:\w+ ){0,4}?(?:for|your) (?:\w+ ){0,4}?(?:feedback|comments|remarks|advice|pointers|thoughts)\b(?!.{0,60}\?)|\byour (?:feedback|comments|remarks) (?:is|are|was|were|on|about) (?:\w+ )?(?:fair|correct|right|helpful|reached)|\bfeedback (?:reached|loop|off)|\bmic feedback",
    ),
)

_CONTACT = r"(?:(?:keep|keeping|stay|staying|remain|remaining|be|being|get|getting) (?:\w+ )?(?:in (?:\w+ )?(?:touch|contact|correspondence|communication)|connected|on your (?:radar|list|books|mind)|among your|in the loop|posted|acquainted)|(?:keep|keeping|maintain|maintaining|stay in) (?:the |a |our |this |up |some )?(?:touch|contact|connection|line)|popping up|drop(?:ped|ping)? you (?:a|the odd|an)|g(?:ive|iving|ave) you a shout|(?:send(?:ing)?|sent) you (?:a (?:line|note|message|connection)|the (?:odd|occasional)|something)|(?:writ(?:e|ing)|wrote) (?:to you )?(?:once|now and|from time|every|occasionally|seldom|again)|connect(?:ion request)?|check(?:ing)? in|hear from me|reach(?:ing)? out|let you know how i|keep me (?:in mind|on file|posted)|line (?:every|now|once))"
ASKS_TOUCH = (
    shape(
        "open touch contact connected correspond connection radar popping drop dropping shout line write writing connect correspondents loop checking check reaching acquainted send sending posted correspondence note message hear mind list file books",
        r"\b(?:would|could|can|may|might|is it|are you|do you|would it|open to|willing|mind|happy|agreeable|like to|love to|hope|if i|ask|okay|ok|alright|all right|let us|let's|allow|permit|possible|wonder|object|up for|permission|glad|grateful|want|wish) (?:[\w',-]+ ){0,12}?"
        + _CONTACT
        + r"\b|\bopen to (?:an?|the) (?:\w+ ){0,2}?(?:message|note|line|word|update|email|e-mail|hello)\b",
        unless=r"\b(?:never|kept|used to) keep in touch|\bkeeping in touch with former|\bi(?:'ll| will) be in touch\b",
    ),
)

REQUEST = (
    shape(
        "could would can may might please kindly grateful ask tell let send give write share keep bring call ring drop hear know is are do any what who when where which hit if request wonder mean will did have has",
        r"(?:^|[,;:.!-] ?|\b(?:and|but|so|then|also|or|meanwhile|yet) )(?:\w+ ){0,3}?(?:could|would|can|might|may|will|is|are|do|does|have|has|did|any|what|who|when|where|which|how) (?:you|i|we|there|it|the|your|any|chance|anyone)\b[^.;]*\?"
        r"|\b(?:please|kindly) (?:also )?(?!accept|forgive|excuse|ignore|don't|do not|feel|know|pass (?:on )?my (?:thanks|best|regards)|give my (?:best|regards|thanks)|thank|say thank|convey|carry on|go on|be|remember|take your|continue|pardon|consider this|read|enjoy|see|treat|find|never|note that i|disregard|tell (?:\w+ )?(?:thank|i said))(?:\w+)\b"
        r"|\bi(?:'d| would|'ll| should)? (?:\w+ )?(?:be )?(?:grateful|appreciate(?: it)?|obliged|glad|request|ask|like to (?:ask|request)) (?:if you|you to|that you|you kindly|that my|for (?:a|your|some)|it if)\b|\bi (?:\w+ )?(?:ask|request|propose|urge) (?:you |that |to )|\b(?:let me know|tell me|write me|send me|give me|give us a|hit me up|call me|ring me|drop me|get in touch|keep me (?:in mind|posted|on)|keep my|put me|pass (?:it|this|my)|do (?:tell|write|let|send))\b|\bwould mean the world\b|\bif you (?:change your mind|hear of|know of|get a second|ever)\b[^.;]{0,40}\b(?:give|call|ring|let me|keep|drop|think of me|bear|hit|get|send|i'd)\b|\bi(?:'d| would) (?:still )?(?:love|like|welcome) (?:\w+ ){0,3}?(?:to (?:hear|know|come|meet|talk)|your (?:thoughts|view|opinion)|another|a (?:second|call|chance)|if you)\b|\bhop(?:e|ing) (?:that )?you(?:'ll| will|'d| would| might|'re going to)? (?:\w+ )?(?:put|keep|consider|reconsider|think of|remember|call|let me|send|write|tell)\b|\b(?:put|say) (?:in )?a (?:good )?word\b",
        unless=r"\bno (?:need|reply|answer)\b|\bdon't (?:need|have|feel|trouble)\b|\b(?:you )?need(?:n't| not)\b|\bif you (?:ever )?(?:get a (?:minute|moment|chance)|like|fancy|have a (?:minute|moment))\b.{0,20}\b(?:read|look|enjoy)\b|\bremember the\b|\bhow (?:good|kind|lucky|lovely)\b|\bnot ask",
    ),
)
