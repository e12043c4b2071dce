"""The vocabularies: which words mean the same thing in a letter of amends.

A class is small where it can be, and wide where people's words are: who and what lies outside the writer's hands,
what hurts when it is told, what a working day is made of.
"""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "I": "i me my mine myself we us our ours i'm i'd i've i'll im ive id ill we're we'd we've we'll",
    "YOU": "you your yours yourself yourselves you're you'd you've you'll ur u youre youve youd ye y'all yer",
    "YOUR": "your ur yer",
    "MY": "my our mine",
    "THEY": "they he she him her them his their he'd she'd they'd it's nobody somebody anybody someone anyone",
    "NEG": "not no never n't don't didn't won't can't cannot couldn't wouldn't isn't wasn't hadn't haven't doesn't "
    "shouldn't needn't nor neither none nothing without aren't weren't hasn't dont didnt cant wont",
    "SORRY": "sorry apologise apologize apologies apology apologised apologized apologising apologizing regret regrets "
    "soz pardon forgive forgiveness apols",
    "DEEPLY": "so very truly deeply sincerely sincere really terribly awfully genuinely profoundly heartfelt dreadfully "
    "massively unreservedly such hugely immensely wholeheartedly",
    "LATE": "late lateness tardy tardiness delayed delay behind overdue overslept oversleep oversleeping",
    "MISSED": "missed missing miss absent absence no-show no-showed forgot forgotten forgetting skipped overlooked "
    "stood ghosted ghosting vanished",
    "INTERVIEW": "interview interviews meeting appointment call conversation chat talk screen demo slot session panel "
    "round audition presentation discussion zoom",
    "WRONG": "wrong wrongly mistake mistakes error errors fault blunder gaffe slip muddle muddled mixed mix-up mixup "
    "botched blew fluffed bungled messed goof blame confused misread misheard misjudged",
    "SHOULD": "should ought should've shouldn't shouldve supposed",
    "OWN": "responsibility responsible accountable own blame fault mine myself doing ownership",
    "MACHINE": "alarm phone laptop computer wifi wi-fi internet broadband router printer camera microphone mic sat-nav "
    "satnav nav gps calendar app software clock battery connection link server zoom teams webcam keyboard screen email "
    "outlook provider platform browser system update signal charger headset car tyre engine lift elevator machine maps "
    "google phone's reminder invitation invite file alert notification",
    "TRAFFIC": "traffic bus buses train trains tram trams metro tube subway motorway road roads m62 m25 ferry flight "
    "plane taxi uber driver parking bridge tunnel roadworks weather rain snow storm ice fog heat flood strike line "
    "rail railway station ring-road detour diversion closed shut cancelled canceled jam accident queue lorry stop "
    "route directions signage signs door entrance",
    "OUTSIDER": "recruiter receptionist reception secretary agency agent assistant colleague colleagues boss employer "
    "manager neighbour neighbours neighbor neighbors flatmate roommate housemate landlord babysitter sitter nanny "
    "childminder courier deliverer plumber builder client customer supervisor foreman hr coordinator lads lad people "
    "university school college tutor lecturer bank office team whoever doctor pharmacy shop mechanic garage",
    "FAMILY": "wife husband ex partner boyfriend girlfriend fiance fiancée fiancé fella missus son daughter child kids "
    "children mother mum mam mom father dad brother sister uncle aunt nan gran grandmother grandfather cousin "
    "parents family brother-in-law mother-in-law in-laws marriage mate twins baby toddler relative spouse",
    "BREAKUP": "divorce divorced separated separation split custody dumped affair argument arguments row rows fight "
    "fighting quarrel quarrelled quarrelling argued cheated cheating rehab prison arrested jail court pregnant "
    "miscarriage funeral estranged",
    "DRINK": "drunk drinking drink drinks hangover hungover hanging wine wines beer beers pints pint vodka whisky "
    "whiskey brandy gin tequila rum champagne prosecco cocktail cocktails bottle bar pub booze boozy tipsy sober "
    "cocaine weed joint smoked edible drugs mojitos sherry negroni margaritas shots port",
    "MEDICINE": "medication meds tablets pills pill antidepressant antidepressants dose prescription prescribed lithium "
    "therapist therapy psychiatrist neurologist diagnosed diagnosis surgery chemotherapy insulin steroids "
    "painkillers sedative sleeping antibiotics counsellor specialist valium xanax sertraline prozac citalopram morphine ibuprofen codeine beta-blockers ritalin inhaler",
    "ILLNESS": "vomiting vomit vomited throwing threw diarrhea diarrhoea migraine migraines panic anxiety depression "
    "bipolar adhd flu fever cramps bleeding blood bowel bladder stomach nausea nauseous symptoms rash gout asthma "
    "ulcer kidney cancer epilepsy seizure ibs menopause sweating shaking withdrawal infection puking sick runs "
    "toilet bathroom loo norovirus covid disease disorder chronic poisoning dizzy burnout period hernia sciatica "
    "concussion pneumonia diabetes endometriosis insomnia",
    "MONEY": "debt debts rent mortgage overdraft broke loan loans bills landlord bailiffs salary unpaid savings "
    "bankruptcy bankrupt money benefits evicted eviction arrears wages redundancy credit afford unemployed tenner penny skint payments",
    "UNWELL": "ill unwell emergency sick",
    "HOUR": "hour hours minute minutes half-hour quarter time morning mornings afternoon afternoons day days week "
    "weeks evening evenings lunch month schedule calendar diary slot diaries rota clinic hours' minutes' hour's "
    "half-an-hour schedules calendars year mins hr hrs weekend",
    "BUSY": "busy full short precious limited scarce crowded packed tight stretched pressed valuable hectic rushed "
    "slammed swamped flat-out overflowing demanding booked occupied busiest spoken juggling stretched short-staffed "
    "flat run wanted",
    "GAVE": "gave give given giving spent spend spare spared kept keep cleared clear set blocked held hold waited wait "
    "waiting lost wasted waste cost took taken take used lose devoted dedicated reserved arranged rearranged "
    "rearrange moved squeezed carved stayed made opened juggled put waits sat",
    "AWARE": "know understand realise realize aware conscious appreciate recognise recognize mindful acknowledge see "
    "guess imagine gather sure bet",
    "WEEKDAY": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "SOON": "asap immediately urgently urgent urgency today tonight tomorrow deadline promptly quickly soonest earliest "
    "latest now straightaway swiftly hurry swift prompt instantly",
    "BY": "by before until till within",
    "NEED": "need require must expect demand insist deserve entitled owe owed required necessary await want waiting "
    "expecting earned require",
    "REPLY": "reply respond response answer confirm confirmation decision decide hear call ring phone write email "
    "revert text message feedback answered confirmed respond replying answering responding",
    "OTHEROFFER": "offer offers employer contract firm agency",
    "FREE": "free available availability around open disposal convenient suits suit suited works convenience anytime "
    "flexible",
    "ANY": "any anytime whenever whichever whatever anywhere wherever every either any-time choose prefer name pick",
    "ONLY": "only sole solely just except otherwise nothing alone single one",
    "MEET": "meet meeting come return back again talk speak call chat reschedule rearrange retry redo visit conversation "
    "discuss interview reconvene resume continue rebook rematch",
    "WOULD": "would could can may might shall will i'd we'd 'd i'll",
    "GLAD": "glad happy delighted pleased love like welcome grateful keen honoured honored thrilled willing ready eager "
    "gladly gratefully chuffed joy pleasure privilege",
    "THANK": "thank thanks grateful gratitude appreciate appreciated thankful cheers ta obliged thanking merci thx ty "
    "indebted",
    "UNDERSTANDING": "understanding patience forgiveness kindness indulgence mercy generosity leniency comprehension "
    "generous patient lovely overlooking overlook forgiving cooperation sympathy sympathetic tolerance kind",
    "ADVANCE": "advance anticipation beforehand already ahead",
    "SURELY": "sure certain surely obviously doubtless doubt certainly course confident trust counting clearly",
    "REFUSE": "no refuse decline pass rather prefer leave ignore otherwise moved filled chosen decided close bin skip "
    "decline silence unanswered unread",
    "FINE": "fine fair okay ok reasonable understandable alright grand natural right well entirely perfectly quite "
    "completely worries feelings offence bother pressure obligation grudge problem panic hurry rush",
    "UNDERSTAND": "understand accept respect get blame mind see fault surprised object complain complaint sulk quarrel",
    "FOOL": "fool idiot idiotic stupid stupidest donkey eejit moron clown imbecile disgrace failure loser garbage "
    "pathetic worthless worst disaster wretch wretched worm unworthy foolish rubbish trash scum lowest useless "
    "despicable contemptible muppet wally plonker",
    "SHAME": "ashamed shame mortified disgusted disgust humiliated despise despising hate terrible horrible awful "
    "wretched sick guilt tormented devastated dreadful unforgivable inexcusable grovel beg begging plead pleading "
    "implore beseech knees mercy crawl haunted haunts crushed",
    "SUFFER": "slept sleep eat cried crying wept tears mirror swallow ground heart weep soul",
    "CHANCE": "chance opportunity try go shot crack second another attempt turn do-over",
    "USUALLY": "normally usually always never generally ordinarily typically habitually rarely seldom ever habit rule "
    "nature uncharacteristic character typical hardly",
    "VIRTUE": "punctual punctuality reliable reliability careful organised organized polite calm professional tactful "
    "prepared dependable diligent meticulous conscientious honest decent gentle responsible early "
    "well-mannered courteous person sort type kind man woman one",
    "VOUCH": "ask anyone anybody everyone everybody colleagues friends tell vouch confirm say knows know known "
    "recognise recognize astonished shocked surprised amazed mates coworkers",
    "BEST": "best perfect ideal strongest finest greatest better ablest smartest unmatched unrivalled unbeatable match "
    "superior top exceptional unique unparalleled star dream obvious unequalled rarest hardest bar equal ablest",
    "CANDIDATE": "candidate applicant person hire employee choice fit man woman hands worker other anyone nobody "
    "applicants candidates anybody else team",
    "FIND": "find meet see get search hire look regret interview",
    "JOB": "job position role post vacancy vacancies opening openings place seat work employment contract opportunity "
    "opportunities shift shifts internship jobs positions roles posts",
    "HIRE": "hire employ appoint choose take consider select give offer shortlist reconsider grant award",
    "DOC": "cv resume résumé letter reference recommendation referee portfolio salary pay refund reimburse fare "
    "expenses introduce introduction forward connect endorse endorsement linkedin details matrix word visa hiring "
    "plan abstract recipe band remote parking discount",
    "ASK": "could would can may might please kindly wonder tell send let pass put share ask request forward give "
    "appreciate grateful",
    "FEEDBACK": "feedback comments remarks impressions criticism advice pointers suggestions thoughts improve improved "
    "improvement better differently fell lacking weak weaknesses tip tips observations critique",
    "OTHER": "other else beyond besides apart aside beside anything anywhere otherwise than",
    "TOUCH": "touch contact connected connection correspond contacts network updated correspondents loop radar posted "
    "linkedin",
    "STAY": "keep stay remain keeping staying remaining stayed be",
    "FUTURE": "future later again someday day ever opens openings occasionally sometimes year twice next comes vacancy "
    "now",
    "SHARE": "article piece link report podcast write-up study paper essay post video interview review talk blog book "
    "https http www thread dashboard guide survey",
    "HARM": "inconvenience offence offense trouble frustration disruption discomfort hurt upset difficulty annoyance "
    "distress bother disappointment confusion embarrassment awkwardness harm ill-feeling",
    "OFFEND": "offended offend upset hurt bothered slighted insulted uncomfortable annoyed inconvenienced put-out felt "
    "feel caused cause given rude disrespected troubled",
    "HEDGE": "if may might any whatever could perhaps possibly should such anyone anybody however whoever extent "
    "insofar",
    "VAGUE": "everything happened behaviour behavior earlier things situation incident yesterday before issue "
    "performance way matter occurred conduct transpired passed mess showing events outcome business earlier other",
    "WELL": "well good great wonderful lovely health spirits finds find found treating weekend nice fine having",
    "HOPE": "hope trust hoping wishing",
    "BECAUSE": "because since as due owing reason why therefore thanks so hence which thus",
    "FAILED": "failed let broke broken died crashed stalled cancelled closed shut refused stopped never wouldn't "
    "didn't froze dropped sent gave told misled misdirected forgot chose lost changed",
    "FORCED": "forced obliged choice alternative control hands fault avoided helped compelled possibility option "
    "prevented unavoidable unforeseen circumstances",
    "DURATION": "years months year decade since",
    "DID": "led built ran managed sold trained raised cut reduced designed wrote launched moved supervised coordinated "
    "hold closed delivered grew opened rebuilt fitted taught edited balanced kept brought",
    "QUALIFIED": "qualified certified chartered licensed degree diploma certificate licence certification nvq master's "
    "bachelor's trained experience",
    "PLAN": "i'd would first then start begin pilot split measure test roll move assign train track each every weekly "
    "daily",
}


def _index() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, words in CLASSES.items():
        for word in dict.fromkeys(words.split()):
            found.setdefault(word, []).append(name)
    return {word: tuple(names) for word, names in found.items()}


CLASSES_OF: dict[str, tuple[str, ...]] = _index()
"""The classes that a word belongs to."""
