"""Titles before names and words for roles: data for finding where a person's name begins and what they are."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Titles that stand before a name. Gender where the title gives it.
COURTESY = (
    dict.fromkeys(
        """Mr Mr. Sir Lord Monsieur Herr Señor King Prince Duke Emperor Baron Count Pope Tsar Czar Sultan Sheikh Sheik Father
    Brother Imam Ayatollah Shah Emir Mullah Chairman Congressman Spokesman Councilman Policeman Uncle Bishop Cardinal
    Archbishop""".split(),
        "m",
    )
    | dict.fromkeys(
        """Mrs Mrs. Ms Ms. Miss Dame Lady Madame Madam Frau Señora Queen Princess Duchess Empress Baroness Countess Sister
    Chairwoman Congresswoman Spokeswoman Councilwoman Aunt Mother""".split(),
        "f",
    )
    | dict.fromkeys(
        """Dr Dr. Prof Prof. Rabbi""".split(),
        "",
    )
)

_OFFICES = """
    President Vice-President Premier Chancellor Minister Secretary Secretaries Senator Senators Sen Sen. Sens. Representative
    Representatives
    Rep Rep. Reps. Governor Governors Gov Gov. Mayor Mayors Ambassador Ambassadors Envoy Congressmember Councillor Councilor
    Councilmember
    Commissioner Commissioners Chairperson Chair Speaker Leader Deputy Judge Judges Justice Justices Attorney Prosecutor
    Sheriff Chief
    Director Administrator Superintendent Inspector Detective Officer Officers Constable Sergeant Sgt Sgt. Captain Capt Capt.
    Colonel
    Col Col. Major Maj Maj. General Gen Gen. Lieutenant Lt Lt. Admiral Adm Adm. Commander Cmdr. Corporal Cpl. Private Pvt.
    Marshal Brigadier
    Professor Professors Doctor Coach Manager Managing Editor Reporter Correspondent Columnist Analyst Economist Researcher
    Scientist
    Spokesperson Reverend Rev Rev. Pastor Deacon Monsignor Msgr. Presidents Chancellors Ministers Advisor Adviser Counsel
    Counselor Aide Author Actor Actress Singer Designer Professor Engineer Undersecretary Rapporteur CEO CFO COO CTO
    Founder Co-founder Cofounder Owner Chairmen Lawmaker Prime Supt. Supt Insp. Ombudsman Treasurer Dean Provost Rector
    Principal Head
    Midfielder Striker Defender Goalkeeper Captain Quarterback Forward Pitcher Astronaut Cosmonaut Solicitor Barrister Coroner
    MP MEP MSP Activist Journalist Historian Convener Organizer Vicar Canon Special Prosecutor Comrade Publicist Member
    Members Lawyer Producer Secretary-General Attorney-General Director-General Governor-General Vice-Chancellor
    Vice-Chairman Lieutenant-General Major-General Brigadier-General Commander-in-Chief Undersecretary-General Co-chair
    Co-Chair Chargé Archdeacon Agent Agents
"""
OFFICES = _set(_OFFICES)
TITLES = OFFICES | frozenset(COURTESY)

# Titles shared by the names that follow them.
PLURALS = _set(
    """Secretaries Senators Representatives Sens. Reps. Judges Justices Presidents Ministers Professors Governors
    Commissioners Mayors Ambassadors Drs Messrs"""
)

# Words that may stand before a title and belong to it.
MODIFIERS = _set(
    """Vice Deputy Assistant Associate Acting Former Ex Ex- Then Late First Second Senior Junior Chief Executive Managing
    General Prime Foreign Interior Defense Defence Finance Justice Health Education Labor Labour Trade Energy Agriculture
    Environment Culture Transport Information Home Shadow Lord Attorney District State National Special Press Ranking
    Majority Minority Emeritus House Senate Opposition Supreme Crown Grand Honorary Interim Outgoing Incoming Lead Staff
    Regional Provincial Federal Lieutenant Major Rear Brigadier Police Fire Detective Program Programme Policy
    Communications Campaign Legal Technical Creative Artistic Commercial Operating Financial Technology Marketing
    Development Research Security Homeland Intelligence Treasury Commerce Interior Transportation Housing Urban Veterans
    Affairs Under Principal Right Court High Appeals Co Sales Product Design Global World Team Sports Political Public
    Country Party Union City County Village Town Nobel Project Border Navy Army Air Force Naval Military Parliamentary
    Presidential Cabinet Government Liberal Labour Conservative Republican Democratic Democrat Founding Board Committee
    Congressional Correspondent Investigative Cultural Religious Spiritual Supreme"""
)

# What an office is of: "Secretary of [Homeland Security] John Kelly".
PORTFOLIOS = _set(
    """State Defense Defence Homeland Security Education Foreign Affairs Health Human Services Interior Justice Labor Labour
    Treasury Energy Finance Commerce Agriculture Transportation Transport War Culture Information Veterans Housing Urban
    Development Trade Industry Environment Staff Police Staff Operations Communications Parliament Congress Directors
    Public Prosecutions Internal Immigration Economy Planning Science Technology Sport Sports Tourism Exchequer Board
    Appeals"""
)

# Nouns for a person by what they do: after a comma, before a name in lower case, or alone ("the spokesman").
ROLE_NOUNS = (
    dict.fromkeys(
        """spokesman chairman businessman congressman king prince father son brother husband policeman nephew uncle grandson
    grandfather boyfriend man boy gentleman monk priest emperor pope bishop archbishop imam ayatollah sheikh sultan
    cardinal""".split(),
        "m",
    )
    | dict.fromkeys(
        """spokeswoman chairwoman businesswoman congresswoman queen princess mother daughter sister wife widow actress niece
    aunt granddaughter grandmother girlfriend woman girl lady nun empress""".split(),
        "f",
    )
    | dict.fromkeys(
        """spokesperson president premier chancellor minister secretary senator representative governor mayor ambassador envoy
    commissioner chairperson chair speaker leader deputy judge justice attorney prosecutor sheriff chief director
    administrator superintendent inspector detective officer constable sergeant captain colonel major general lieutenant
    admiral commander professor doctor coach manager editor reporter correspondent columnist analyst economist researcher
    scientist reverend pastor advisor adviser counsel counselor aide author actor singer designer engineer undersecretary
    rapporteur ceo founder co-founder cofounder owner lawmaker ombudsman treasurer dean provost rector principal head
    midfielder striker defender goalkeeper quarterback pitcher astronaut cosmonaut solicitor barrister coroner activist
    journalist historian organizer organiser executive official lawyer writer poet novelist composer musician painter
    artist sculptor photographer filmmaker producer comedian philosopher physicist chemist biologist astronomer
    mathematician psychologist sociologist anthropologist archaeologist physician surgeon nurse teacher student politician
    legislator councillor councilor councilman candidate nominee incumbent diplomat soldier veteran fighter rebel militant
    dissident whistleblower refugee prisoner suspect defendant plaintiff witness victim survivor resident tourist
    passenger pilot driver farmer worker developer programmer entrepreneur investor banker accountant consultant
    strategist pollster campaigner advocate expert specialist scholar fellow lecturer librarian curator architect chef
    model dancer athlete player footballer swimmer cyclist boxer golfer champion winner referee ruler dictator strongman
    warlord commander-in-chief cleric theologian rabbi abbot preacher missionary boss magnate tycoon billionaire heir
    spouse partner colleague friend neighbor neighbour cousin relative ally opponent rival critic successor predecessor
    coordinator co-ordinator convener secretary-general vice-president publisher blogger host presenter anchor broadcaster
    star member agent guard interpreter translator clerk intern assistant negotiator mediator investigator monitor
    observer delegate prefect detainee gunman bomber hostage hijacker mufti patriarch trader dealer meteorologist forecaster
    seismologist paramedic firefighter mechanic tailor baker shopkeeper jockey skipper batsman bowler winger fullback
    linebacker shortstop outfielder compatriot countryman teammate team-mate counterpart magistrate inmate teenager
    pensioner retiree botanist geographer explorer navigator admiral mayor-elect president-elect premier-designate
    front-runner frontrunner challenger contender organist conductor playwright screenwriter cartoonist""".split(),
        "",
    )
)

SPOKES = _set("spokesman spokeswoman spokesperson spokespeople spokesmen Spokesman Spokeswoman Spokesperson")

# Unnamed sources that speak: "a [State Department] official".
SOURCE_NOUNS = _set(
    """spokesman spokeswoman spokesperson official officer diplomat source lawyer attorney aide adviser advisor representative
    minister executive commander prosecutor investigator researcher activist campaigner analyst editor employee staffer
    doctor judge policeman soldier envoy lawmaker senator insider envoy director manager chief leader secretary ambassador"""
)
# Plural nouns for those who govern a place: "Chechen [authorities]".
GOVERNMENT_NOUNS = _set(
    """government authorities officials administration regime police army military troops forces parliament ministry diplomats
    leadership"""
)
