"""Owning it: the writer says that it was theirs."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

_DEED = (
    r"(?:missed|was (?:\w+ ){0,3}?late|overslept|slept (?:through|in|past)|failed|forgot|forgotten|arrived|turned up|rolled|came|got|left|walked|kept|called|said|told|misread|misjudged|mis-?heard|mixed|confused|wrote|put|entered|noted|copied|lost|dropped|"
    r"joined|logged|interrupted|laughed|burped|cried|burst|swore|made|let|ruined|spoiled|blew|botched|fluffed|froze|went blank|blanked|rambled|took|answered|could not|couldn't|did not|didn't|had not|hadn't|wasn't|was not|was unable|walked out|cut|spoke|snapped|muted|gave|sent|brought|held|inflated|exaggerated|lied|claimed|misled|hit|knocked|spilled|spilt|broke|walked|ran|wasted|cost|stood|addressed|used|showed|presented|ghosted|picked|muddled|repeated|knew|converted|set|had (?:my|it|set|put|read|the|a|come|gone|noted|entered)|went|took|tripped|fell|yawned|hiccup\w*|sneezed|shouted|lost|argued|pretended|overran|ignored|neglected|skipped|messed|whiffed|bombed|tanked|flunked|flubbed|screwed|fumbled|choked|stumbled|tripped|slipped|goofed|stuffed|upset|mumbled|talked)"
)
BLAME = (
    shape(
        "having business i i'd i've should ought shouldn't should've responsibility responsible fault mistake error doing blame mine own owned lapse oversight bad slip wrong me accountable guilty my myself am sorry careless negligence",
        r"\bi(?:'d|'m| am| was)? (?:\w+ ){0,2}?(?:should|ought|shouldn't|should've|needed to|own|take|accept|bear|carry|hold myself|alone am|am (?:\w+ )?(?:to blame|responsible|answerable|at fault|guilty|running|late|sorry (?:i|that i|for (?:my|being|having|\w+ing))))\b|\b(?:fault|mistake|error|doing|responsibility|blame|lapse|oversight|slip|goof|making) (?:\w+ ){0,4}?(?:is|was|were|are|lies|rests|falls)?\b.{0,20}\b(?:mine|my own|my side|with me|on me)\b|\bmy (?:own )?(?:\w+ ){0,2}?(?:fault|mistake|error|doing|lapse|oversight|slip|bad|carelessness|lateness|absence|remark|comment|joke|behaviou?r|words?|answers?|tardiness|delay|crack|silence|arrival|failure|conduct|outburst|showing|performance|negligence|tears|nerves|temper|phone|camera)\b|\b(?:mine (?:alone|to|and)|(?:that|this|it)(?:'s| is| was) (?:all |entirely |wholly |just |down to |on )?(?:me|mine|on me)\b|on my account|my own (?:fault|doing|hand|making)|was the one who|for me to (?:test|check)|down to me|by my own|i had no business|having (?:\w+ )?(?:misread|overslept|forgotten|mistaken|confused|converted|muted|noted|set|left|taken|put)|bad manners|careless of me)\b",
        unless=r"\b(?:not|n't|no|through no) (?:\w+ ){0,2}?(?:my fault|my doing|fault of mine)",
    ),
)

OWNERSHIP = (
    shape(
        "i i'd i've i'm me my",
        rf"\bi(?:'d|'ve| have| had)? (?!(?:\w+ )?(?:never|seldom|rarely|hardly) )(?:\w+ ){{0,3}}?{_DEED}\b",
    ),
    *BLAME,
    shape(
        "sorry soz apologise apologize apologies apology regret forgive pardon excuse apologising apologizing",
        r"\b(?:sorry|soz|apologi[sz]e|apologi[sz]ing|apologies|apology|regret|forgive me|pardon|excuse me)\b[^.;]{0,40}?\b(?:(?:for|about) (?:\w+ ){0,2}?(?:being|having|(?!(?:morn|even|th|anyth|everyth|someth|noth|feel|meet|open|build|tim)ing\b)\w+ing)|(?<=regret )\w+ing|(?<=regret )(?:that )?i |(?<=sorry )to have \w+|i |i'm|i was|(?<!about )my |me )\b"
        r"|\bi (?:\w+ ){0,2}?regret (?:it|that|this)\b",
        unless=r"\bmy (?:end|side|part)\b(?!.{0,40}\b(?:i|mine)\b)|\bto say sorry for th(?:is|at)\b(?! i)",
    ),
)
