"""Capitals that name nothing the case would have to hold."""

from __future__ import annotations

ACRONYMS = frozenset(
    """
    AI AM API APIS ASAP COVID NEBOSH IOSH CIPD BSL TIG MIG BBC GPS ATM BA BSC BST B2B B2C CAD CEO CET CFO CIO CMO
    COO CPD CPR CRM CSS CSV CTO CV CVS DIY DNA DOB DVD EDI ERP EST ETA EU FAQ FAQS FYI GCSE GCSES GDPR GMT GP GPA
    HGV HQ HR HTML HTTP ICU ID IDS IMHO IOT IP IPO IQ ISO IT JSON KPI KPIS LGBT LGBTQ LLC LLM LTD MA MBA MC MD MOT
    MP MPH MRI MSC NASA NATO NDA NGO NGOS NHS NVQ OECD OK OKR OKRS PA PC PCS PDF PDFS PE PHD PHP PIN PLC PM PMO PPE
    PR PS PST QA QR RAM RN ROI RSVP SAAS SEO SLA SLAS SME SMES SMS SQL SUV TBH TED TLC TV UI UK UN UNESCO UNICEF URL
    URLS US USA USB USP UTC UX VAT VIP VP VPN WIFI XML YAML ZIP HVAC NICU RGN SEN SENCO TEFL PGCE CNC CCTV HIPAA
    OSHA FDA SEC IRS HMRC FCA CPA CFA ACCA CPC LGV PCV EMT EMS ER DJ GI BBQ LED PVC MDF SAP SAS SPSS STEM TESOL
    SCADA PLCS
    """.split()
)
"""Acronyms that anybody may use."""

_TONGUES = """
    afrikaans albanian american amharic arabic armenian asian australian austrian bangla basque belgian bengali
    bosnian brazilian british bulgarian burmese canadian cantonese catalan chinese croatian czech danish dutch
    english estonian ethiopian european farsi filipino finnish flemish french gaelic georgian german ghanaian greek
    gujarati hausa hebrew hindi hungarian icelandic igbo indian indonesian irish italian jamaican japanese kenyan
    korean kurdish latin latvian lebanese lithuanian malay malayalam maltese mandarin marathi mexican moroccan
    nepali nigerian norwegian pakistani pashto persian polish portuguese punjabi romanian russian scottish serbian
    sinhala slovak slovenian somali spanish swahili swedish swiss tagalog tamil telugu thai tibetan turkish
    ukrainian urdu vietnamese welsh xhosa yiddish yoruba zulu african victorian georgian edwardian christian muslim
    jewish hindu sikh buddhist catholic protestant
""".split()
_JOBS = """
    academy accountant accounting administration administrator admin adviser advisor agency agent air analyst
    architect army artist assistant associate association attorney bachelor bank bar board branch bureau cabinet
    captain care centre center chair chairman chairwoman chairperson chamber chapel charity chef chief church city
    clerk clinic club college commercial commission committee communications community congress consultant
    coordinator corporation council councillor counsel county court customer dean degree department deputy design
    designer desk developer development diploma director directorate division doctor editor education electrician
    embassy engineer engineering estate executive faculty federation fellow finance financial firm fleet founder
    foundation front fund general governor graduate grants ground group hall head headteacher health high hiring
    hospital hotel house human information inspector institute institution insurance intern internal international
    joint journalist judge junior keeper kitchen lab laboratory lecturer legal library logistics magistrate
    maintenance manager managing marketing master masters matron mayor mechanic media medical member midwife
    minister ministry mission museum navy nurse nursing officer operations operator orchestra panel partner
    partnerships people personnel pharmacist physician pilot planner planning police policy postdoc practice
    president press principal procurement product professor programme program project provost public purchasing
    quality receptionist recruiter recruiting recruitment regional reception registrar registry relations reporting
    representative research researcher resources safety sales school science scientist secretary security senior
    service services shop society solicitor specialist staff stage state station steward store strategy studio
    superintendent supervisor supplier supply support surgery surveyor talent teacher teaching team technical
    technician technology theatre trainee trainer training transport treasurer trust trustee trustees union
    permanent lieutenant university vet vice ward warden warehouse workshop senate parliament government civil council
""".split()
_OTHER = """
    i i'd i'll i'm i've mr mrs ms miss mx dr prof professor sir madam st saint january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday
    wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon
    tue wed thu fri sat sun tues thurs christmas easter ramadan diwali eid hanukkah thanksgiving halloween lent
    advent yule god lord heaven heavens bible internet web wi-fi wifi bluetooth email e-mail cv ok okay mum dad mom
    gran grandma nan gmt utc bst cet est pst eastern pacific central mountain zulu north south east west northern
    southern western midlands linkedin ps p.s pps re fwd fw yours sincerely faithfully kind regards best cheers
    thanks thank dear hello hi earth moon murphy's covid covid-19 lego hoover dolby pandora's achilles bcc cc na tbc
    plan option interview call application feedback apology apologies appointment meeting missed late xx xxx tbd tba
    name accounts records facilities audit registry payroll compliance risk treasury safeguarding housing catering
    events retail pastry sous commis nursery primary secondary sixth form foundation class grade band level x-ray
    x-rays scrum agile kanban nordic mass honour honor card tone note p.a pa vc dept hall works sigma black green
    belt belts lean six office excel word powerpoint gods new year's year eve valentine's day bank holiday ma'am
    messrs jr jnr snr esq retd phd msc bsc ba ma mba beng meng llb llm bed pgce english maths mathematics physics
    chemistry biology history geography economics french latin law sociology psychology atlantic mediterranean
    europe european asia africa america britain britons americans germans brits dutchman i'd've x y z abc ad bc vs
    inc ltd llc plc gmbh co corp department's iphone ipad android samsung sod's houdini cinderella oscar olympic
    olympics olympian everest titanic sherlock einstein midas jekyll hyde rome waterloo trojan herculean hail mary
    shakespeare formula brexit kafkaesque freudian socratic hamlet sisyphus goldilocks scrooge bermuda niagara
    velcro post-it sellotape tupperware jacuzzi thermos sunday's monday's
""".split()
ORDINARY = frozenset(_TONGUES) | frozenset(_JOBS) | frozenset(_OTHER)
"""Words, in lower case, that may be written with a capital in any letter: languages, jobs, offices, days, feasts."""

# Short words that people shout; shorter capitals are else taken for an acronym.
_SHOUTED = frozenset(
    """
    a all always am and any are bad best big but can cant clear come did dont end ever fast first full fully go gone
    good got great had hate have help her here him his hope how huge i if is just keep know last less like long lost
    love made make many me mine more most much must my need never new nice no none nor not now of off oh on once one
    only our out over own please real really right sad same see she so some soon sorry stop such sure take than
    thank that the them then they this time to too total totally try two under up very want was way we well were
    what when why will wish with wont wow yes yet you your zero
    """.split()
)
_LONGEST_ACRONYM = 4
_VOWELS = frozenset("AEIOUY")


def is_shouted(word: str, known: frozenset[str]) -> bool:
    """Whether a word in capitals is a raised voice, and no acronym or name.

    Args:
        word: A word in capitals.
        known: Words that the case itself writes in capitals.
    """
    plain = word.replace("’", "'")
    if plain in known or plain in ACRONYMS or plain.removesuffix("'S") in known:
        return False
    letters = plain.replace("'", "").replace("-", "")
    if letters.lower() in _SHOUTED:
        return True
    # A long word that can be spoken is a word; "HTML" and the like are not.
    return len(letters) > _LONGEST_ACRONYM and sum(char in _VOWELS for char in letters) * 5 >= len(letters)
