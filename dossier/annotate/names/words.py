"""Words around and inside names: function words, heads of names, verbs and nouns that show what a name is."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Capitalised at the start of sentences and in title case, never a name by themselves.
FUNCTION = _set(
    """a an the this that these those there here it its he she they we you i me him her his hers their theirs our ours my mine
    your yours us them who whom whose which what when where why how if unless until while although though because since as at by
    for from in into of off on onto out over per than through to toward towards under up upon via with within without and or but
    nor so yet not no none nothing never ever neither either both all any each every few many more most much some several such
    same other others another one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands millions
    first second third fourth fifth last next then now today yesterday tomorrow tonight once twice again also too only just even
    still already almost about above across after against along alongside amid amidst among amongst around before behind below
    beneath beside besides between beyond concerning considering despite down during except following given inside instead like
    minus near nearby notwithstanding opposite outside past plus regarding throughout till underneath unlike versus according
    be is are was were been being am do does did done doing have has had having will would shall should can could may might must
    let let's don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't it's he's she's they're we're i'm
    i've we've you've they've i'd we'd he'd she'd i'll we'll it'll that's there's what's here's who's
    however meanwhile moreover furthermore nevertheless nonetheless otherwise therefore thus hence consequently accordingly
    additionally finally eventually initially originally recently currently previously formerly later earlier soon often
    sometimes always usually generally perhaps maybe indeed instead rather quite very really actually apparently reportedly
    allegedly unfortunately fortunately sadly clearly obviously certainly surely likely possibly probably ultimately overall
    together elsewhere everywhere anyone anybody anything everyone everybody everything someone somebody something nobody
    yes no oh well ok okay please thanks thank dear hello sorry welcome whether whatever whichever whoever wherever whenever
    ago away back best better far further less least little long longer lot lots own part thing things
    time times way ways year years day days week weeks month months hour hours minute minutes morning afternoon evening night
    """
)

# Common first words of sentences and headings, which a capital does not make a name.
COMMON = _set(
    """new old people person good emeritus according activists administration advocates aid air analysts announcing another
    anti army article asked attorneys authorities based being bombs both breaking british business businesses calling
    campaigners candidates cars case cases children citizens city civil classes comments commentators companies company
    complete concerns congratulations conservatives contact continue copyright council court courts credit critics
    critical culture customers death deaths debate defense delegates democracy details development diplomats directed
    doctors drivers early economic economy editor education efforts election elections electoral eligible emergency
    employees environmental events evidence examples executive executives experts external facing factories families
    family fans farmers federal fighting figures file fire firefighters firms flights follow food football former forces
    foreign free friends full fuel funding further future game games gay general girls global good government governments
    governor great ground group groups guests half having head health heavy help hers high history home homes hopes
    hospitals hotels house human hundreds image images immigration independent industry information inquiries inside
    international interviewed investigation investigations investigators investors journalists judge judges jurors key
    kids kills knowing labor labour land large latest law lawmakers laws lawyers leader leaders leading left legal letters
    life local looking made main major male man management market markets mass mayor media medical meeting members men
    middle military ministers minister minority mobile modern money mother mothers move music muslims national natural
    network news newspapers nobody none north nuclear officers official officials oil online operation opinion opponents
    opposition organisations organisers organizers owners paid parents parliament parts party passengers patients peace
    photo photos phone pictures plans players police policy political politicians polls poor population post power present
    president press pressure previous prices prime prison prisoners private problems production profits programs progress
    property prosecutors protest protesters protestors protests providing public pupils question questions quick read
    readers reading real rebel rebels reaction recent record records refugees related relations religious report reporter
    reporters reports rescue rescuers research researchers residents responding results rights road rules sales schools
    science scientists search security seeking senior service services share shares shots show sign similar small social
    society soldiers source sources south special speaking spokesman spokesperson spokeswoman sports staff starting state
    statement states statistics stocks stories story street students studies study subject suicide summary supporters
    survivors suspected sources talks tax teachers teams technology television tens terrorism terrorists tests text top
    total tourists trade trading traditional traffic training translation travel trees trial trials troops turnout union
    unions unit units update updated updates users using vehicles video view victims villagers violence visitors
    volunteers voters voting wages war warning washing watch water weather west whatever white wife winds winners
    witnesses woman women words work workers working world writing young youth see subscribe submit tweet pin view
    advertisement newsletter click download related tags filed posted published written edited illustration photograph mr.
    mrs. ms. dr. getty asylum fleeing gays lesbians individuals humanitarian refugee urges urged requests status action
    afterwards hey presidential protection provide persecution persecuted persecuting denying visas camps camp prison
    scrambling end take champions champion result results standings halftime attendance scorers summary summaries
    semifinals quarterfinals final finals curfew rival rivals fellow neighbouring neighboring nearby veteran embattled
    troubled excellency newsroom conviction sentence verdict fixtures score scores table tables rankings seedings odds
    receipts tonnage deposits yields futures dealers brokers miners growers exporters importers"""
)

MONTHS_AND_DAYS = _set(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    christmas easter ramadan thanksgiving halloween hanukkah passover eid spring summer autumn fall winter
    gmt utc et est edt pst pdt cet bst a.m. p.m. am pm a.d. b.c. ad bc bce ce"""
)

# Religions, languages, peoples without a country, programmes: names of neither people nor bodies.
NOT_ACTORS = _set(
    """Internet Web God Islam Christianity Judaism Buddhism Hinduism Catholicism Protestantism Muslim Muslims Christian
    Christians Jew Jews Jewish Hindu Hindus Buddhist Buddhists Catholic Catholics Protestant Protestants Sunni Sunnis Shia
    Shiite Shiites Shi'ite Shi'ites Orthodox Anglican Baptist Methodist Mormon Mormons Sikh Sikhs Arab Arabs Arabic
    English Latin Hebrew Yiddish Islamic Islamist Islamists Western Westerner Westerners Eastern Northern Southern Marxist
    Communist Communists Socialist Socialists Liberal Liberals Conservative Conservatives Tory Nazi Nazis Fascist
    Republican Republicans Democrat Democrats Democratic LGBT LGBTQ LGBTI LGBTQI GLBT TV DVD CD CEO CFO COO CTO PhD Ph.D.
    MBA BA MA DNA HIV AIDS GDP PC URL FAQ ID VIP PR HD GPS USB CCTV SUV UFO NGO NGOs MP MPs MEP MEPs PM WWI WWII COVID
    Covid COVID-19 Covid-19 Ebola SARS Zika I II III IV V VI Olympic Olympics Paralympic Paralympics Bible Quran Koran
    Torah Brexit Caucasian Hispanic Latino Latinos Latina Gypsy Slavic Slavs Slav Germanic Nordic Bantu Indigenous
    Aborigines Tutsi Tutsis Hutu Hutus Maya Mayan Mayans Aztec Aztecs Inca Incas Sami Turkic Scandinavian Vikings Athenian
    Athenians Spartan
    Spartans Phoenician Celts Inuit Maori Aboriginal Zionist Semitic Victorian Renaissance Medieval Gothic Holocaust O.K.
    OK X R&B Q&A Jr. Sr. Inc. Ltd. Corp. St. No. Vol. Rd. Ave. Mt. Bronze Iron Nobel Oscar Oscars Emmy Emmys Grammy
    Grammys RSS HTML PDF IT AI Wi-Fi Bluetooth Celsius Fahrenheit Kelvin Richter Euro Euros EUR USD GBP U.S.C.
    Afro Hajj Sharia Rohingya Roma Twenties Thirties Forties Fifties Sixties Seventies Eighties Nineties"""
)

# Last words of names of events, works, laws, programmes and things: neither people nor bodies nor places.
THING_HEADS = _set(
    """Act Acts Affair Age Agreement Accord Accords Album Amendment Award Awards Battle Bible Bill Book Bowl Campaign Carnival
    Century Challenge Championship Championships Charter Chronicles Code Constitution Convention Crisis Cup Day Days Deal
    Declaration Derby Directive Disease Doctrine Edition Era Exhibition Expo Express Fair Festival Final Finals Games Game
    Guide Language Law Laws List Marathon Massacre Match Medal Movie Offensive Olympics Open Operation Pact Plan Prize
    Prix Program Programme Protocol Rebellion Referendum Report Resolution Revolution Riots Satellite Scandal Series Show
    Shuttle Song Study Summit Survey Syndrome Telescope Theorem Theory Tour Treaty Trilogy Trophy Uprising Version Virus
    War Wars Week Wiki Windows Year Explorer Script Method Effect Principle Model Orbiter Tariff
    Scheme Tariffs Revolt Ages Testament Period Mutiny Crusade Crusades Sonata Concerto Opera Anthem Manifesto Papers Bull"""
)
# Nouns after a name that make the two together a thing ("the X database").
THING_NOUNS = _set(
    """system database software browser video videos program programme project award awards prize game games series show movie
    film song album book novel virus test tests scale theory law act bill plan treaty scandal device devices model line
    phone phones users missile missiles rocket jet aircraft plane engine car cars tournament festival championship cup
    tour flag language"""
)
WRITINGS = _set(
    """post posts article story report website blog column editorial interview reporter correspondent account feed journalist
    investigation"""
)
DIRECTIONS = _set(
    """North South East West Northern Southern Eastern Western Central Upper Lower Greater Mainland Northeast Northwest
    Southeast Southwest Inner Outer Downtown northern southern eastern western"""
)

# Sport: a country or city that plays is a team, in documents that speak of matches.
SPORT_WORDS = _set(
    """match matches goal goals scored striker midfielder goalkeeper defender coach league season championship tournament
    innings wicket wickets semifinal semi-final quarter-final quarterfinal playoff playoffs halftime half-time kick-off
    penalty inning batsman bowler touchdown rebounds midfield equaliser equalizer scorers qualifier qualifiers round-robin
    soccer football cricket tennis basketball baseball hockey rugby standings attendance umpire wicketkeeper volley golf
    games drawn tabulate semifinals quarterfinals laps
    seed seeded set sets cup squad champions stadium"""
)
SPORT_VERBS = _set(
    """beat beats won win wins lost lose loses drew draw draws defeated face faced faces play played plays scored score scores
    lead led leads trail trailed host hosted hosts equalised equalized qualified advanced thrashed crushed routed edged
    overcame host conceded opened took kicked batted bowled declared dismissed clinched"""
)
AGAINST = _set(
    """against beat beating defeated defeating v vs v. vs. versus over faced face facing played playing thrashed edged host
    hosts meet"""
)

# Last (or, before "of", first) words of names of organisations.
ORG_HEADS = _set(
    """Academy Administration Administrations Agency Airlines Airways Alliance Army Assembly Associates Association
    Associations Authority Bank Bar Battalion Board Brigade Brigades Brotherhood Bureau Cabinet Caucus Chamber Church Club
    Coalition College Command Commission Committee Commons Communications Community Company Conference Confederation
    Congress Consortium Constabulary Consulate Cooperative Corp Corp. Corporation Corps Council Councils Court Courts
    Department Departments Directorate Division Embassy Enterprises Executive Federation Fellowship Firm Force Forces
    Forum Foundation Front Fund Government Group Groups Guard Guards Guild Holdings Hospital Inc Inc. Industries
    Initiative Inspectorate Institute Institution Institutes International Investigators Jihad Judiciary Laboratories
    Laboratory Labs League Legion Legislature Limited LLC LLP Ltd Ltd. Lords Mafia Media Militia Ministries Ministry
    Mission Mob Motors Movement NGO Navy Network Networks Office Opposition Orchestra Order Organisation Organization
    Organisations Organizations Parliament Parties Partners Partnership Party Patrol Pharmaceuticals Plc PLC Police
    Politburo Press Productions Project Railroad Railways Records Regiment Registry Reserve Resistance School Schools
    Secretariat Senate Service Services Society Squad Studios Syndicate Systems Team Technologies Telecom
    Television Tribunal Troops Trust Union Unions Unit University Watch Watchdog Ventures Works Taskforce Org
    Nations Powers Allies Securities Electric Entertainment Pictures Software Insurance Energy Petroleum Capital
    Stores Brands Foods Computers Computer Electronics Semiconductor Healthcare Health Semiconductors Steel
    Mills Chemicals Mines Mining Logistics Shipping Solutions Dynamics Aerospace Aviation Symphony Philharmonic Ballet
    Choir Band United FC F.C. Rovers Wanderers Athletic Albion Rangers Celtic Lakers Yankees Giants Cowboys Patriots
    Raiders Bulls Warriors Knights Tigers Lions Eagles Bears Sox Dodgers Mets Braves Cubs Reds Rockets Spurs Pistons
    Pacers Knicks Nets Blazers Jazz Suns Kings Hornets Magic Hawks Heat Bucks Wizards Ducks Sharks Flyers Penguins Rangers
    Bruins Sabres Canucks Oilers Flames Leafs Canadiens Senators Islanders Devils Blues Predators Panthers Jaguars Titans
    Colts Texans Chiefs Chargers Broncos Saints Falcons Buccaneers Vikings Packers Seahawks Cardinals Steelers Ravens
    Bengals Browns Bills Jets Dolphins Redskins Twins Royals Astros Angels Mariners Athletics Padres Rockies Marlins
    Nationals Orioles Phillies Pirates Brewers Expos Exchange Bourse SA AG NV AB SpA GmbH Oyj ASA Bhd BV KG KK Co Co. Cos
    Cos. Bancorp Detachment Squadron Platoon Garrison Fleet Groupe Gruppe Grupo Holding"""
)

# Heads of names of public bodies: a ministry, a court, an army is a government body.
GOVERNMENT_HEADS = _set(
    """Administration Army Assembly Bureau Cabinet Commons Congress Consulate Court Courts Department Departments Directorate
    Embassy Guard Government Judiciary Legislature Lords Ministries Ministry Navy Office Parliament Police Politburo Secretariat
    Senate Tribunal Authority Constabulary Inspectorate Treasury Marines Patrol Reserve Council"""
)

MEDIA_HEADS = _set(
    """News Times Post Gazette Herald Tribune Journal Guardian Observer Telegraph Chronicle Daily Weekly Magazine Mail Mirror
    Radio Broadcasting Broadcaster Newspaper Press Review Globe Star Inquirer Examiner Bulletin Courier Dispatch Standard
    Independent Reporter Newswire Wire Today Spectator Sun Echo Argus Monitor TV Television Channel"""
)

# The lists below hold names that give no sign of what they are, by general knowledge and for no corpus: what the international
# press names without explaining it. Whatever a text explains ("the daily X", "X Corp", "X spokesman Ann Smith") needs no list.

# News agencies, broadcasters and papers read across borders, in alphabetical order.
OUTLETS = frozenset(
    """ABC|AFP|Agence France-Presse|Al Arabiya|Al Jazeera|Al-Arabiya|Al-Jazeera|ANSA|AP|Asahi Shimbun|Associated Press|BBC|Bild|
Bloomberg|CBC|CBS|Channel 4|CNN|Corriere della Sera|Dawn|Der Spiegel|Deutsche Welle|Die Welt|Die Zeit|DPA|dpa|Economist|EFE|
El Mundo|El País|El Pais|Euronews|Forbes|Fox|France 24|Frankfurter Allgemeine Zeitung|Haaretz|Hurriyet|Interfax|IRNA|ITAR-TASS|
Itar-Tass|ITV|Izvestia|KCNA|Kommersant|Kyodo|La Repubblica|Le Figaro|Le Monde|Libération|MSNBC|National Public Radio|NBC|
Newsweek|NPR|PBS|Politico|Pravda|Press Association|PTI|Radio Free Europe|Reuters|RIA Novosti|RT|RTE|RTÉ|
Russia Today|Sky|Spiegel|Süddeutsche Zeitung|TASS|USA Today|Voice of America|Xinhua|Yonhap""".replace("\n", "").split("|")
)

# Unions and organisations of states and their agencies.
_OF_STATES = """African Union|Arab League|ASEAN|E.U.|ECOWAS|EU|Europol|European
    Union|IAEA|IMF|Interpol|NATO|Nato|OAS|OECD|OPEC|OSCE|
U.N.|UN|UNESCO|UNHCR|UNICEF|United Nations|WFP|WHO|World Bank|World Food Programme|WTO"""
# Parliaments, services and offices that are named without their country.
_OF_A_STATE = """Bundestag|CIA|Congress|Duma|FBI|FSB|GRU|KGB|Knesset|MI5|MI6|Mossad|NASA|NHS|NSA|Parliament|Pentagon|Savak|
Scotland Yard|Senate|Shin Bet|Stasi|State Duma|Sejm|Bundesbank|Bundesrat|Loya Jirga|Majlis"""
# Parties and armed movements.
_MOVEMENTS = """al Qaeda|Al Qaeda|al-Qaeda|Al-Qaeda|al-Qaida|al-Shabaab|Al-Shabaab|Boko Haram|Daesh|ETA|FARC|Fatah|GOP|Hamas|
Hezbollah|Hizbollah|IRA|ISIL|ISIS|Islamic State|Khmer Rouge|Labour|Likud|PKK|PLO|Sinn Fein|Solidarity|Taliban|Tamil Tigers"""
# Charities and campaigns at work in most countries, and the governing bodies of world sport.
_WORLDWIDE = """Amnesty International|Doctors Without Borders|FIFA|Greenpeace|Human Rights Watch|IOC|Médecins Sans Frontières|
Medecins Sans Frontieres|Médecins du Monde|Oxfam|Red Crescent|Red Cross|Save the Children|Transparency International|UEFA"""
# Companies of all trades among the best known of their countries.
_COMPANIES = """Adidas|Airbus|Alibaba|Amazon|Apple|AT&T|Barclays|BASF|Bayer|BMW|Boeing|BP|Carrefour|Chevron|Chrysler|Cisco|
Citigroup|Coca-Cola|Credit Suisse|Daewoo|Daimler|Deutsche Bank|Disney|Dow Jones|eBay|Ericsson|Exxon|ExxonMobil|Facebook|Ferrari|
Fiat|Ford|Gazprom|General Electric|General Motors|Goldman Sachs|Google|Hitachi|Honda|HSBC|Huawei|Hyundai|IBM|Instagram|Intel|
JPMorgan|Lloyd's|Lockheed Martin|Lufthansa|Lukoil|McDonald's|Merrill Lynch|Microsoft|Mitsubishi|Moody's|Morgan Stanley|Motorola|
Nestlé|Netflix|Nike|Nissan|Nokia|Novartis|Panasonic|Pepsi|PepsiCo|Petrobras|Peugeot|Pfizer|Philips|Qantas|Renault|Roche|
Rosneft|Ryanair|Samsung|Shell|Siemens|Sony|Standard & Poor's|Starbucks|Statoil|Tencent|Tesla|Toshiba|Toyota|Twitter|UBS|Uber|
Unilever|Vodafone|Volkswagen|Volvo|Wal-Mart|Walmart|WhatsApp|Wikipedia|YouTube|Yahoo"""
# Universities that are named by their town or founder alone.
_UNIVERSITIES = "Caltech|Harvard|MIT|Princeton|Sorbonne|Stanford|UCLA|Yale"
BODIES = frozenset(
    name
    for names in (_OF_STATES, _OF_A_STATE, _MOVEMENTS, _WORLDWIDE, _COMPANIES, _UNIVERSITIES)
    for name in names.replace("\n", "").split("|")
)
"""Bodies known worldwide by a name or acronym without a telling head word."""

# Last words of names of places, and first words before their proper part ("Mount Kenya", "Lake Chad").
PLACE_HEADS = _set(
    """Airport Alley Archipelago Arena Avenue Ave Ave. Basin Bay Beach Boulevard Blvd. Bridge Building Canal Canyon Castle
    Cathedral Cemetery Coast County Creek Crescent Delta Desert District Dome Drive Empire Falls Farm Fields Forest Fort
    Gardens Glacier Governorate Harbor Harbour Heights Hall Highway Hill Hills Hotel House Island Islands Isle Isles
    Junction Kingdom Lake Lakes Lane Library Manor Mansion Market Memorial Monument Mosque Mountain Mountains Museum
    Oblast Observatory Ocean Palace Park Parkway Peninsula Plains Plateau Plaza Prefecture Prison Province Raion Ranch
    Ranges Region Republic Reservoir Ridge River Road Rd. Sea Shrine Springs Square Stadium Station Strait Straits Street
    Synagogue Temple Terminal Theatre Theater Tower Towers Town Township Tunnel Valley Village Wharf Woods Zone Zoo Center
    Centre City Caliphate Emirate Principality Duchy Khanate Territories Territory Voblast Krai Mall Base Airbase Course
    Racecourse Speedway Velodrome"""
)
PLACE_OPENERS = _set(
    "Mount Mt. Mt Lake Cape Fort Port Gulf Strait Straits Isle Rio Río San Santa Saint St. Camp Point Loch Puerto"
)
# "X of Y" with these first words is a place; with an organisation's head an organisation.
PLACE_OF = _set(
    """Republic Kingdom State Province City Gulf Strait Bay Isle Isles Island Islands Cape Sea Horn Principality Duchy
    Commonwealth Emirate Union Empire Plains Plain Valley Territory County District Region Port Tower Cape Coast Palace
    Museum Mount Museum"""
)
ORG_OF = _set(
    """University Ministry Department Bank Church Board Bureau Office Institute Academy Association Council Court Embassy
    College School House Federation League Society Union Chamber Confederation Organization Organisation Parliament
    Assembly Commission Committee Centre Center Directorate Agency Institution Movement Party Alliance Army Order
    Conference Consulate Community Congress Fund Foundation Coalition Friends Brotherhood Sons Daughters Knights Bar Corps
    Secretariat Medicins Municipality Group Faculty Diocese Archdiocese Hospital Government Forces Service Division
    Network Authority Administration Front Forum Team Save Doctors Reporters Campaign Initiative Campaigns International
    Partnership Legion Union Guardians Heirs Movement Voice Conservatory Cabinet Rally Guild"""
)
# "X on Y", "X against Y" in a name: bodies that look into a subject or fight it.
ORG_SUBJECT = _set(
    """Commission Committee Council Conference Institute Group Panel Subcommittee Commissioner Forum Board Bureau
    Campaign Coalition Movement Alliance Mothers Students Section Task Force Caucus Roundtable"""
)
# "X to Do Y" in a name.
ORG_PURPOSE = _set("Committee Campaign Coalition Alliance Fund Society Council")
# "X for Y" in a name.
ORG_FOR = ORG_OF | _set(
    "Foundation Campaign Citizens Americans Doctors Lawyers Physicians Mothers Women Students Veterans Project Rally"
)

# First words that announce an organisation's long name, for lists inside it.
BROAD = _set(
    """International National American European Federal World Global African Asian United Royal Central General Joint
    Pan-African Union Society"""
)

SPEECH = _set(
    """said says say saying told tells tell added adds announced announces argued argues asked asks claimed claims confirmed
    confirms denied denies declined declares declared explained explains insisted insists noted notes replied responded
    stated states suggested suggests testified tweeted urged urges warned warns wrote writes acknowledged admitted admits
    believes believed thinks thought commented conceded concluded criticized criticised described emphasized expressed
    hopes hoped joked lamented observed pledged predicted promised quipped recalled remarked reported reports reiterated
    stressed vowed welcomed accused condemned praised recounted remembers agreed complained called explained wants wanted
    knew felt feels knows continued remembered"""
)
# What people do and organisations seldom: evidence for a person before the verb.
HUMAN_VERBS = _set(
    """died born married resigned retired smiled laughed cried sang sings danced wore walked ran sat stood spoke speaks grew
    studied graduated lived lives played plays starred stars wrote writes painted composed joined met meets arrived flew
    returned became becomes slept loved loves hit scored scores won batted bowled defeated beat lost served succeeded
    replaced attended appeared worked works moved told took gave thinks survived fell drove dreamed dreamt learned taught
    visited pleaded testified whispered shouted nodded"""
)

# After a verb of motion "to X" is a place; what is taken or entered is one too.
MOTION = _set(
    """returned moved travelled traveled flew sailed went going back came come marched fled drove emigrated immigrated
    relocated deported extradited trip visit journey road way flight exiled transferred walked bus train plane truck
    boat convoy"""
)
TAKEN = _set(
    """visited visiting visit reached reaching reach invaded invading captured capture capturing conquered conquer besieged
    enter enters entered entering liberated occupied occupying bombed shelled leaving past recaptured retook overran annexed
    seized attacked raided sacked garrisoned evacuated"""
)
# Nouns before "of X" where X is the domain.
DOMAIN_HOLDERS = _set(
    """king kings queen duke earl count countess bishop archbishop governor mayor lord prince princess emperor sultan shah
    ruler rulers kingdom town residents people citizens King Queen Duke Duchess Earl Count Countess Bishop Archbishop Governor
    Mayor Prince Princess Emperor north south east west part parts coast streets outskirts"""
)

# What companies and authorities do more often than persons.
BODY_VERBS = _set(
    """launched unveiled introduced sells sell offers manufactures makes acquired acquires operates employs develops
    broadcasts issued plans invested banned approved shipped ships"""
)

# Common nouns before a name ("the newspaper X", "company X") or after a comma ("X, a charity").
ORG_NOUNS = _set(
    """agency airline alliance army association authority bank band body broadcaster bureau business carmaker chain charity
    club coalition college commission committee company conglomerate corporation council court department developer firm
    foundation government group institute institution league maker manufacturer ministry movement network newspaper
    nonprofit non-profit organisation organization outlet party operator paper police producer provider publisher retailer
    school service society startup subsidiary supplier team think-tank tank union unit university watchdog website
    magazine daily weekly portal blog militia giant label side rival parent employer federation supermarket insurer lender
    brewer magazine newsroom nonprofits NGO brand"""
)
MEDIA_NOUNS = _set(
    "newspaper magazine broadcaster daily weekly agency website outlet paper portal blog tabloid channel station newsroom network"
)
PLACE_NOUNS = _set(
    """city town village province region state county district capital island river port suburb area neighborhood
    neighbourhood municipality lake mountain colony fortress castle abbey cloister monastery districts counties provinces
    regions cities towns villages islands valley country nation republic territory peninsula oblast prefecture resort
    hamlet borough parish parishes warehouse dam farm quarry barracks checkpoint port ports outskirts coast airport
    prison camp border enclave stronghold"""
)
LOCATIVE = _set("in near at from across throughout outside around inside toward towards into through within to between off")

# First words of names of clubs before a town.
CLUB_OPENERS = _set(
    """Real Inter Sporting Atletico Atlético Athletic Dynamo Dinamo Spartak Lokomotiv CSKA Bayern Borussia Hapoel Maccabi Racing
    Deportivo Ajax PSV Feyenoord Werder Eintracht Olympique Girondins Rapid Legia Besiktas Hajduk Partizan"""
)
PARTICLES = _set(
    """wa van von der den de del della di da dos das du la le el al bin ibn ben ter ten zu zur af av y e bint abu abd ul und ap"""
)
NAME_SUFFIXES = _set("Jr Jr. Sr Sr. II III IV VI VII VIII IX XIV XVI PhD Ph.D. MD M.D. Esq. QC KC MP OBE CBE MBE")
# Plurals that possess the name after them ("Workers' Party").
PLURAL_POSSESSORS = _set(
    """Workers Teachers Farmers Veterans Writers Lawyers Doctors Students Peoples Miners Drivers Journalists Investors Girls
    Boys Years Days"""
)
# Capitalised possessives that belong to the name after them.
JOINED_POSSESSIVES = _set(
    """People Women Children Men Workers Farmers King Queen Prince Veterans Teachers Writers Sotheby McDonald Moody Lloyd Levi
    Macy Kellogg Wendy Domino Christie Bloomingdale"""
)
