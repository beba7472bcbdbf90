"""Places of the world with their country and demonyms: reviewed general knowledge, not taken from any corpus.

Countries with capital and large cities, states and provinces of large countries, world regions, waters. A name belongs here
if readers of international news know it as a place before anything else; namesakes of common surnames and words are left out.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Place(NamedTuple):
    """``name`` is the canonical name, ``country`` an ISO 3166 code (or "" for what crosses borders), ``kind`` is
    country, territory, city, state, region or water."""

    name: str
    country: str
    kind: str


# name = other names ; ISO code ; adjective ; people ; capital and big cities
_COUNTRIES = """
Afghanistan;AF;Afghan;Afghans;Kabul,Kandahar,Herat,Jalalabad,Kunduz
Albania;AL;Albanian;Albanians;Tirana
Algeria;DZ;Algerian;Algerians;Algiers,Oran
Andorra;AD;Andorran;Andorrans;
Angola;AO;Angolan;Angolans;Luanda
Argentina;AR;Argentine,Argentinian;Argentines,Argentinians;Buenos Aires,Rosario
Armenia;AM;Armenian;Armenians;Yerevan
Australia;AU;Australian;Australians,Aussies;Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart
Austria;AT;Austrian;Austrians;Vienna,Salzburg,Graz,Innsbruck
Azerbaijan;AZ;Azerbaijani,Azeri;Azerbaijanis,Azeris;Baku
Bahamas;BS;Bahamian;Bahamians;Nassau
Bahrain;BH;Bahraini;Bahrainis;Manama
Bangladesh;BD;Bangladeshi;Bangladeshis;Dhaka,Chittagong,Cox's Bazar
Barbados;BB;Barbadian;Barbadians;Bridgetown
Belarus;BY;Belarusian,Belarussian;Belarusians;Minsk,Gomel
Belgium;BE;Belgian;Belgians;Brussels,Antwerp,Ghent,Bruges,Liège
Belize;BZ;Belizean;Belizeans;Belmopan
Benin;BJ;Beninese;;Cotonou,Porto-Novo
Bhutan;BT;Bhutanese;;Thimphu
Bolivia;BO;Bolivian;Bolivians;La Paz,Sucre
Bosnia and Herzegovina=Bosnia,Bosnia-Herzegovina;BA;Bosnian;Bosnians;Sarajevo,Srebrenica,Mostar
Botswana;BW;Botswanan;;Gaborone
Brazil;BR;Brazilian;Brazilians;Brasilia,Brasília,Rio de Janeiro,Sao Paulo,São Paulo,Salvador de Bahia,Recife
Brunei;BN;Bruneian;;Bandar Seri Begawan
Bulgaria;BG;Bulgarian;Bulgarians;Sofia,Plovdiv,Varna
Burkina Faso;BF;Burkinabe;;Ouagadougou
Burundi;BI;Burundian;Burundians;Bujumbura
Cambodia;KH;Cambodian;Cambodians;Phnom Penh,Siem Reap
Cameroon;CM;Cameroonian;Cameroonians;Yaounde,Yaoundé,Douala
Canada;CA;Canadian;Canadians;Ottawa,Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Halifax
Cape Verde=Cabo Verde;CV;Cape Verdean;Cape Verdeans;Praia
Central African Republic;CF;Central African;;Bangui
Chad;TD;Chadian;Chadians;N'Djamena
Chile;CL;Chilean;Chileans;Santiago de Chile,Valparaiso
China=People's Republic of China,People’s Republic of China,PRC,Mainland China;CN;Chinese;;Beijing,Shanghai,Guangzhou,
    Shenzhen,Chongqing,Tianjin,Peking,Shenyang,Kunming,Wuhan,Chengdu,Nanjing,Xi'an,Harbin,Hangzhou,Urumqi,Lhasa
Colombia;CO;Colombian;Colombians;Bogota,Bogotá,Medellin,Medellín,Cali,Cartagena
Comoros;KM;Comorian;;Moroni
Costa Rica;CR;Costa Rican;Costa Ricans;San José
Croatia;HR;Croatian,Croat;Croats,Croatians;Zagreb,Split,Dubrovnik
Cuba;CU;Cuban;Cubans;Havana,Guantanamo,Guantanamo Bay
Cyprus;CY;Cypriot;Cypriots;Nicosia,Limassol
Czech Republic=Czechia;CZ;Czech;Czechs;Prague,Brno
Democratic Republic of the Congo=Democratic Republic of Congo,DR Congo,DRC,Zaire;CD;Congolese;;Kinshasa,Goma,Lubumbashi
Republic of the Congo=Congo,Congo-Brazzaville;CG;;;Brazzaville
Denmark;DK;Danish;Danes,Dane;Copenhagen,Aarhus
Djibouti;DJ;Djiboutian;;
Dominica;DM;;;
Dominican Republic;DO;Dominican;Dominicans;Santo Domingo
East Timor=Timor-Leste;TL;East Timorese,Timorese;;Dili
Ecuador;EC;Ecuadorian,Ecuadorean;Ecuadorians,Ecuadoreans;Quito,Guayaquil
Egypt;EG;Egyptian;Egyptians;Cairo,Giza,Luxor,Sharm el-Sheikh,Port Said
El Salvador;SV;Salvadoran,Salvadorean;Salvadorans;San Salvador
Equatorial Guinea;GQ;Equatoguinean;;Malabo
Eritrea;ER;Eritrean;Eritreans;Asmara
Estonia;EE;Estonian;Estonians;Tallinn,Tartu
Eswatini=Swaziland;SZ;Swazi;;Mbabane
Ethiopia;ET;Ethiopian;Ethiopians;Addis Ababa
Fiji;FJ;Fijian;Fijians;Suva
Finland;FI;Finnish;Finns,Finn;Helsinki,Tampere,Turku
France;FR;French;Frenchmen,Frenchman,Frenchwoman;Paris,Marseille,Marseilles,Lyon,Toulouse,Nice,Nantes,Strasbourg,
    Bordeaux,Lille,Calais,Cannes
Gabon;GA;Gabonese;;Libreville
Gambia;GM;Gambian;Gambians;Banjul
Georgia;GE;Georgian;Georgians;Tbilisi,Batumi
Germany=Federal Republic of Germany;DE;German;Germans;Berlin,Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Dresden,Leipzig,
    Kiel,Essen,Dortmund,Leverkusen,Mainz,Mannheim,Karlsruhe,Rostock,Düsseldorf,Dusseldorf,Hanover,Nuremberg,Bonn,Bremen
Ghana;GH;Ghanaian;Ghanaians;Accra,Kumasi
Greece;GR;Greek;Greeks;Athens,Thessaloniki,Piraeus
Grenada;GD;Grenadian;;
Guatemala;GT;Guatemalan;Guatemalans;Guatemala City
Guinea;GN;Guinean;Guineans;Conakry
Guinea-Bissau;GW;;;Bissau
Guyana;GY;Guyanese;;Georgetown
Haiti;HT;Haitian;Haitians;Port-au-Prince
Honduras;HN;Honduran;Hondurans;Tegucigalpa
Hungary;HU;Hungarian;Hungarians;Budapest
Iceland;IS;Icelandic;Icelanders;Reykjavik,Reykjavík
India;IN;Indian;Indians;New Delhi,Delhi,Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bangalore,Bengaluru,Hyderabad,
    Ahmedabad,Srinagar,Lucknow,Jaipur
Indonesia;ID;Indonesian;Indonesians;Jakarta,Surabaya,Bandung,Banda Aceh,Denpasar
Iran=Islamic Republic of Iran,Persia;IR;Iranian,Persian;Iranians,Persians;Tehran,Isfahan,Mashhad,Tabriz,Shiraz,Qom
Iraq;IQ;Iraqi;Iraqis;Baghdad,Basra,Mosul,Kirkuk,Erbil,Fallujah,Najaf,Karbala,Tikrit,Ramadi
Ireland=Republic of Ireland;IE;Irish;Irishmen,Irishman;Dublin,Cork,Galway,Limerick
Israel;IL;Israeli;Israelis;Jerusalem,Tel Aviv,Haifa,Beersheba
Italy;IT;Italian;Italians;Rome,Milan,Naples,Verona,Parma,Perugia,Bari,Trieste,Padua,Pisa,Turin,Venice,Genoa,Bologna,Palermo
Ivory Coast=Cote d'Ivoire,Côte d'Ivoire;CI;Ivorian;Ivorians;Abidjan,Yamoussoukro
Jamaica;JM;Jamaican;Jamaicans;Montego Bay
Japan;JP;Japanese;;Tokyo,Osaka,Kyoto,Yokohama,Nagoya,Sapporo,Hiroshima,Nagasaki,Fukushima,Kobe,Sendai
Jordan;JO;Jordanian;Jordanians;Amman
Kazakhstan;KZ;Kazakh,Kazakhstani;Kazakhs;Astana,Almaty,Nur-Sultan
Kenya;KE;Kenyan;Kenyans;Nairobi,Mombasa,Kisumu
Kosovo;XK;Kosovar,Kosovan;Kosovars;Pristina
Kuwait;KW;Kuwaiti;Kuwaitis;Kuwait City
Kyrgyzstan;KG;Kyrgyz;;Bishkek
Laos;LA;Laotian,Lao;Laotians;Vientiane
Latvia;LV;Latvian;Latvians;Riga
Lebanon;LB;Lebanese;;Beirut
Lesotho;LS;;;Maseru
Liberia;LR;Liberian;Liberians;Monrovia
Libya;LY;Libyan;Libyans;Tripoli,Benghazi,Misrata,Sirte
Liechtenstein;LI;;;Vaduz
Lithuania;LT;Lithuanian;Lithuanians;Vilnius,Kaunas
Luxembourg;LU;Luxembourgish;Luxembourgers;
Madagascar;MG;Malagasy;;Antananarivo
Malawi;MW;Malawian;Malawians;Lilongwe
Malaysia;MY;Malaysian;Malaysians;Kuala Lumpur,Putrajaya,Penang
Maldives;MV;Maldivian;Maldivians;
Mali;ML;Malian;Malians;Bamako,Timbuktu
Malta;MT;Maltese;;Valletta
Mauritania;MR;Mauritanian;Mauritanians;Nouakchott
Mauritius;MU;Mauritian;Mauritians;Port Louis
Mexico;MX;Mexican;Mexicans;Mexico City,Guadalajara,Monterrey,Tijuana,Ciudad Juarez,Ciudad Juárez,Acapulco,Cancun
Moldova;MD;Moldovan;Moldovans;Chisinau,Chișinău
Monaco;MC;Monegasque;;Monte Carlo
Mongolia;MN;Mongolian,Mongol;Mongolians,Mongols;Ulaanbaatar,Ulan Bator
Montenegro;ME;Montenegrin;Montenegrins;Podgorica
Morocco;MA;Moroccan;Moroccans;Rabat,Casablanca,Marrakech,Marrakesh
Mozambique;MZ;Mozambican;Mozambicans;Maputo
Myanmar=Burma;MM;Burmese;;Yangon,Rangoon,Naypyidaw,Naypyitaw,Mandalay
Namibia;NA;Namibian;Namibians;Windhoek
Nepal;NP;Nepalese,Nepali;Nepalis;Kathmandu,Pokhara
Netherlands=the Netherlands,Holland;NL;Dutch;Dutchmen,Dutchman;Amsterdam,Rotterdam,The Hague,Utrecht,Eindhoven,
    Groningen,Arnhem,Nijmegen,Maastricht
New Zealand;NZ;New Zealand;New Zealanders;Auckland,Christchurch
Nicaragua;NI;Nicaraguan;Nicaraguans;Managua
Niger;NE;Nigerien;;Niamey
Nigeria;NG;Nigerian;Nigerians;Abuja,Lagos,Kano,Maiduguri,Port Harcourt
North Korea=Democratic People's Republic of Korea,DPRK;KP;North Korean;North Koreans;Pyongyang
North Macedonia=Macedonia;MK;Macedonian;Macedonians;Skopje
Norway;NO;Norwegian;Norwegians;Oslo,Bergen,Trondheim
Oman;OM;Omani;Omanis;Muscat
Pakistan;PK;Pakistani;Pakistanis;Islamabad,Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Abbottabad
Palestine=Palestinian territories,Palestinian Territories;PS;Palestinian;Palestinians;Gaza,Gaza City,Gaza Strip,
    West Bank,Ramallah,Hebron,Nablus,Jenin,Bethlehem,Rafah,Khan Younis
Panama;PA;Panamanian;Panamanians;Panama City
Papua New Guinea;PG;Papua New Guinean;;Port Moresby
Paraguay;PY;Paraguayan;Paraguayans;Asuncion,Asunción
Peru;PE;Peruvian;Peruvians;Lima,Cusco
Philippines=the Philippines;PH;Philippine,Filipino;Filipinos;Manila,Quezon City,Cebu,Davao,Marawi
Poland;PL;Polish;Poles;Warsaw,Krakow,Kraków,Cracow,Gdansk,Gdańsk,Wroclaw,Poznan,Danzig,Breslau,Lodz,Łódź,Katowice,Lublin,Auschwitz
Portugal;PT;Portuguese;;Lisbon,Porto
Qatar;QA;Qatari;Qataris;Doha
Romania;RO;Romanian;Romanians;Bucharest,Timisoara,Cluj
Russia=Russian Federation,the Russian Federation;RU;Russian;Russians;Moscow,St. Petersburg,St Petersburg,
    Saint Petersburg,Novosibirsk,Yekaterinburg,Kazan,Sochi,Vladivostok,Volgograd,Rostov-on-Don,Murmansk,Krasnoyarsk,
    Irkutsk,Kaliningrad,Samara,Nizhny Novgorod,Beslan,Leningrad,Stalingrad,Petrograd,Smolensk,Kursk,Omsk,Perm,Chita
Rwanda;RW;Rwandan;Rwandans;Kigali
Samoa;WS;Samoan;Samoans;Apia
San Marino;SM;;;
Saudi Arabia=Kingdom of Saudi Arabia;SA;Saudi,Saudi Arabian;Saudis;Riyadh,Jeddah,Mecca,Medina
Senegal;SN;Senegalese;;Dakar
Serbia;RS;Serbian,Serb;Serbs,Serbians;Belgrade,Novi Sad
Seychelles;SC;Seychellois;;
Sierra Leone;SL;Sierra Leonean;Sierra Leoneans;Freetown
Singapore;SG;Singaporean;Singaporeans;
Slovakia;SK;Slovak,Slovakian;Slovaks;Bratislava,Kosice
Slovenia;SI;Slovenian,Slovene;Slovenes,Slovenians;Ljubljana
Solomon Islands;SB;;;Honiara
Somalia;SO;Somali;Somalis;Mogadishu,Kismayo
South Africa;ZA;South African;South Africans;Pretoria,Johannesburg,Cape Town,Durban,Soweto,Bloemfontein
South Korea=Republic of Korea,Korea Republic,Korea;KR;South Korean,Korean;South Koreans,Koreans;Seoul,Busan,Incheon,
    Daegu,Pyeongchang
South Sudan;SS;South Sudanese;;Juba
Spain;ES;Spanish;Spaniards,Spaniard;Madrid,Barcelona,Valencia,Seville,Bilbao,Zaragoza,Valladolid,Oviedo,Gijon,Pamplona,
    La Coruna,Cadiz,Granada,Malaga,Málaga
Sri Lanka;LK;Sri Lankan;Sri Lankans;Colombo,Jaffna,Kandy
Sudan;SD;Sudanese;;Khartoum,Omdurman
Suriname;SR;Surinamese;;Paramaribo
Sweden;SE;Swedish;Swedes,Swede;Stockholm,Gothenburg,Malmo,Malmö,Uppsala
Switzerland;CH;Swiss;;Bern,Berne,Zurich,Zürich,Geneva,Basel,Lausanne,Davos,Lucerne
Syria=Syrian Arab Republic;SY;Syrian;Syrians;Damascus,Aleppo,Homs,Raqqa,Idlib,Hama,Daraa,Latakia,Palmyra,Kobani,Douma
Taiwan=Republic of China;TW;Taiwanese;;Taipei,Kaohsiung
Tajikistan;TJ;Tajik;Tajiks;Dushanbe
Tanzania;TZ;Tanzanian;Tanzanians;Dar es Salaam,Dodoma,Zanzibar
Thailand;TH;Thai;Thais;Bangkok,Chiang Mai,Phuket
Togo;TG;Togolese;;Lome,Lomé
Tonga;TO;Tongan;Tongans;
Trinidad and Tobago=Trinidad;TT;Trinidadian;Trinidadians;Port of Spain
Tunisia;TN;Tunisian;Tunisians;Tunis,Sousse
Turkey=Türkiye;TR;Turkish;Turks,Turk;Ankara,Istanbul,Izmir,Smyrna,Adana,Trabzon,Diyarbakir,Gaziantep,Antalya,Constantinople
Turkmenistan;TM;Turkmen;;Ashgabat
Uganda;UG;Ugandan;Ugandans;Kampala,Entebbe
Ukraine;UA;Ukrainian;Ukrainians;Kyiv,Kiev,Kharkiv,Odessa,Odesa,Lviv,Donetsk,Luhansk,Mariupol,Sevastopol,Simferopol,
    Kherson,Zaporizhzhia,Bucha,Dnipro,Chernobyl
United Arab Emirates=UAE,U.A.E.,Emirates;AE;Emirati;Emiratis;Abu Dhabi,Dubai,Sharjah
United Kingdom=UK,U.K.,Britain,Great Britain,the United Kingdom;GB;British;Britons,Brits,Briton;London,Manchester,
    Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Belfast,Cardiff,Bristol,Sheffield,Newcastle,Southampton,Oxford,
    Cambridge,Aberdeen,Nottingham,Brighton,Derby,Leicester,Coventry,Wolverhampton,Sunderland,Middlesbrough,Blackburn,
    Bolton,Norwich,Plymouth,Portsmouth,Dundee,Swansea,Londonderry,Salisbury,Westminster
United States=U.S.,US,USA,U.S.A.,United States of America,America,the United States,the U.S.;US;American,U.S.,
    US;Americans;Washington D.C.,Washington DC,D.C.,DC,New York City,Los Angeles,L.A.,Chicago,Boston,Philadelphia,
    San Francisco,Seattle,Dallas,Miami,Atlanta,Detroit,Las Vegas,New Orleans,Baltimore,San Diego,San Antonio,San Jose,
    Denver,Minneapolis,Pittsburgh,Cleveland,Cincinnati,St. Louis,Kansas City,Oklahoma City,Salt Lake City,Honolulu,
    Milwaukee,Sacramento,Nashville,Memphis,Tampa,Orlando,Brooklyn,Manhattan,Queens,Bronx,Silicon Valley,Capitol Hill,
    Wall Street,Hollywood,Long Island,Pearl Harbor,Cape Canaveral,Tucson,Albuquerque,Fort Worth,Palo Alto,Cupertino,
    Houston,Phoenix,Portland,Austin,Jacksonville,Fort Myers,Chattanooga,Spokane,Anchorage,Ferguson,Charlottesville,
    Fort Lauderdale,Indianapolis,Louisville,Buffalo,Tulsa,Omaha,Little Rock,
    Baton Rouge,Oakland
Uruguay;UY;Uruguayan;Uruguayans;Montevideo
Uzbekistan;UZ;Uzbek;Uzbeks;Tashkent,Samarkand
Vanuatu;VU;;;
Vatican City=Vatican,the Vatican,Holy See;VA;;;
Venezuela;VE;Venezuelan;Venezuelans;Caracas,Maracaibo
Vietnam=Viet Nam;VN;Vietnamese;;Hanoi,Ho Chi Minh City,Saigon,Da Nang
Yemen;YE;Yemeni;Yemenis;Sanaa,Sana'a,Aden,Hodeidah,Taiz
Zambia;ZM;Zambian;Zambians;Lusaka
Zimbabwe;ZW;Zimbabwean;Zimbabweans;Harare,Bulawayo
"""

# Parts of countries and dependent or disputed territories: name = other names ; code ; adjective ; people ; towns
_TERRITORIES = """
England;GB;English;Englishmen,Englishman,Englishwoman;
Scotland;GB;Scottish;Scots,Scotsman,Scot;
Wales;GB;Welsh;Welshmen,Welshman;
Northern Ireland;GB;Northern Irish;;
Yorkshire;GB;;;
Lancashire;GB;;;
Cornwall;GB;Cornish;;
Devon;GB;;;
Derbyshire;GB;;;
Nottinghamshire;GB;;;
Leicestershire;GB;;;
Northamptonshire;GB;;;
Warwickshire;GB;;;
Worcestershire;GB;;;
Gloucestershire;GB;;;
Oxfordshire;GB;;;
Hampshire;GB;;;
Somerset;GB;;;
Sussex;GB;;;
Norfolk;GB;;;
Suffolk;GB;;;
Ulster;GB;;;
Glamorgan;GB;;;
Chechnya;RU;Chechen;Chechens;Grozny,Gudermes
Dagestan;RU;Dagestani;Dagestanis;Makhachkala
Ingushetia;RU;Ingush;;Magas,Nazran
North Ossetia;RU;Ossetian;Ossetians;Vladikavkaz
Tatarstan;RU;Tatar;Tatars;
Siberia;RU;Siberian;Siberians;
Kamchatka;RU;;;
Sakhalin;RU;;;
Karelia;RU;Karelian;Karelians;
Crimea;UA;Crimean;Crimeans;
Donbas=Donbass;UA;;;
Abkhazia;GE;Abkhaz,Abkhazian;Abkhazians;Sukhumi
South Ossetia;GE;South Ossetian;;Tskhinvali
Transnistria;MD;Transnistrian;;
Nagorno-Karabakh;AZ;;;Stepanakert
Kashmir;IN;Kashmiri;Kashmiris;
Punjab;IN;Punjabi;Punjabis;
Gujarat;IN;Gujarati;;
Kerala;IN;;;
Bihar;IN;;;
Assam;IN;;;
Tamil Nadu;IN;Tamil;Tamils;
Uttar Pradesh;IN;;;
Maharashtra;IN;;;
West Bengal;IN;Bengali;Bengalis;
Balochistan;PK;Baloch;;
Sindh;PK;Sindhi;;
Waziristan;PK;;;
Tibet;CN;Tibetan;Tibetans;
Xinjiang;CN;Uighur,Uyghur;Uighurs,Uyghurs;
Sichuan;CN;;;
Guangdong;CN;Cantonese;;
Yunnan;CN;;;
Anhui;CN;;;
Fujian;CN;;;
Gansu;CN;;;
Guangxi;CN;;;
Guizhou;CN;;;
Hainan;CN;;;
Hebei;CN;;;
Heilongjiang;CN;;;
Henan;CN;;;
Hubei;CN;;;
Hunan;CN;;;
Jiangsu;CN;;;
Jiangxi;CN;;;
Jilin;CN;;;
Liaoning;CN;;;
Qinghai;CN;;;
Shaanxi;CN;;;
Shandong;CN;;;
Shanxi;CN;;;
Zhejiang;CN;;;
Inner Mongolia;CN;;;
Manchuria;CN;Manchurian;;
Hong Kong;HK;Hong Kong;Hongkongers,Hong Kongers;Kowloon
Macau=Macao;MO;;;
Puerto Rico;PR;Puerto Rican;Puerto Ricans;San Juan
Guam;GU;;;
Greenland;GL;Greenlandic;Greenlanders;Nuuk
Faroe Islands;FO;Faroese;;
Gibraltar;GI;;;
Falkland Islands=Falklands;FK;;;
Bermuda;BM;Bermudian;;
Cayman Islands;KY;;;
Catalonia;ES;Catalan;Catalans;
Basque Country;ES;Basque;Basques;
Andalusia;ES;Andalusian;;
Galicia;ES;Galician;Galicians;
Bavaria;DE;Bavarian;Bavarians;
Saxony;DE;Saxon;;
Prussia;DE;Prussian;Prussians;
Brittany;FR;Breton;Bretons;
Normandy;FR;;Normans;
Alsace;FR;Alsatian;Alsatians;
Alsace-Lorraine;FR;;;
Aquitaine;FR;;;
Burgundy;FR;Burgundian;Burgundians;
Champagne;FR;;;
Gascony;FR;;;
Gaul;FR;Gallic;Gauls;
Languedoc;FR;;;
Provence;FR;;;
Savoy;FR;;;
Piedmont;IT;;;
Calabria;IT;;;
Castile;ES;Castilian;Castilians;
Aragon;ES;Aragonese;;
Asturias;ES;;;
Navarre;ES;;;
Hispania;ES;;;
Silesia;PL;Silesian;Silesians;
Pomerania;PL;Pomeranian;Pomeranians;
Galilee;IL;;;
Judea;IL;;;
Judaea;IL;;;
Babylon;IQ;Babylonian;Babylonians;
Assyria;IQ;Assyrian;Assyrians;
Carthage;TN;Carthaginian;Carthaginians;
Numidia;DZ;Numidian;Numidians;
Thrace;GR;Thracian;Thracians;
Thessaly;GR;Thessalian;Thessalians;
Crete;GR;Cretan;Cretans;
Rhodes;GR;Rhodian;Rhodians;
Sparta;GR;Spartan;Spartans;
Corinth;GR;Corinthian;Corinthians;
Thebes;GR;Theban;Thebans;
Troy;TR;Trojan;Trojans;
Cappadocia;TR;;;
Cilicia;TR;;;
Bithynia;TR;;;
Bessarabia;MD;;;
Moldavia;RO;Moldavian;Moldavians;
Wallachia;RO;Wallachian;Wallachians;
Bukovina;UA;;;
Dalmatia;HR;Dalmatian;Dalmatians;
Vojvodina;RS;;;
Livonia;LV;Livonian;Livonians;
Schleswig-Holstein;DE;;;
Rhineland;DE;;;
Ruhr;DE;;;
Westphalia;DE;Westphalian;;
Thuringia;DE;;;
Hesse;DE;Hessian;Hessians;
Sudetenland;CZ;;;
Tyrol;AT;Tyrolean;Tyroleans;
Carinthia;AT;;;
Styria;AT;;;
Corsica;FR;Corsican;Corsicans;
Sicily;IT;Sicilian;Sicilians;
Sardinia;IT;Sardinian;Sardinians;
Tuscany;IT;Tuscan;;
Lombardy;IT;;;
Flanders;BE;Flemish;;
Wallonia;BE;Walloon;Walloons;
Bohemia;CZ;Bohemian;;
Moravia;CZ;Moravian;Moravians;
Transylvania;RO;Transylvanian;;
Aceh;ID;Acehnese;;
Papua;ID;Papuan;Papuans;
Java;ID;Javanese;;
Sumatra;ID;;;
Bali;ID;Balinese;;
Borneo;ID;;;
Mindanao;PH;;;
Rakhine=Rakhine State;MM;;;
Darfur;SD;Darfuri;Darfuris;
Tigray;ET;Tigrayan;Tigrayans;
Oromia;ET;Oromo;;
Somaliland;SO;;;Hargeisa
Western Sahara;EH;Sahrawi,Saharawi;Sahrawis;
Biafra;NG;;;
Kivu;CD;;;
Katanga;CD;;;
Kurdistan=Iraqi Kurdistan;IQ;Kurdish;Kurds;
Anatolia;TR;Anatolian;;
Sinai=Sinai Peninsula;EG;;;
Ontario;CA;;;
Quebec=Québec;CA;Québécois;Quebecers;
British Columbia=B.C.;CA;;;
Alberta;CA;Albertan;Albertans;
Manitoba;CA;;;
Saskatchewan;CA;;;
Nova Scotia;CA;;;
New Brunswick;CA;;;
Newfoundland;CA;;;
New South Wales=NSW;AU;;;
Queensland;AU;;;
Tasmania;AU;Tasmanian;Tasmanians;
South Australia;AU;;;
Western Australia;AU;;;
Northern Territory;AU;;;Darwin
Alabama;US;;;Montgomery
Alaska;US;Alaskan;Alaskans;
Arizona;US;;;
Arkansas;US;;;
California;US;Californian;Californians;
Colorado;US;;;
Connecticut;US;;;
Delaware;US;;;
Florida;US;Floridian;Floridians;
Hawaii;US;Hawaiian;Hawaiians;
Idaho;US;;;
Illinois;US;;;
Indiana;US;;;
Iowa;US;Iowan;Iowans;
Kansas;US;;;
Kentucky;US;;;
Louisiana;US;;;
Maine;US;;;
Maryland;US;;;
Massachusetts;US;;;
Michigan;US;;;
Minnesota;US;;;
Mississippi;US;;;
Missouri;US;;;
Montana;US;;;
Nebraska;US;;;
Nevada;US;;;
New Hampshire;US;;;
New Jersey;US;;;
New Mexico;US;;;
New York;US;;New Yorkers;
North Carolina;US;;;
North Dakota;US;;;
Ohio;US;;;
Oklahoma;US;;;
Oregon;US;;;
Pennsylvania;US;;;
Rhode Island;US;;;
South Carolina;US;;;
South Dakota;US;;;
Tennessee;US;;;
Texas;US;Texan;Texans;
Utah;US;;;
Vermont;US;;;
Virginia;US;Virginian;Virginians;
Washington;US;;;
West Virginia;US;;;
Wisconsin;US;;;
Wyoming;US;;;
"""

# Regions across borders and waters: name = other names ; kind ; adjective ; people
_REGIONS = """
Africa;region;African;Africans
East Africa;region;East African;East Africans
West Africa;region;West African;West Africans
North Africa;region;North African;North Africans
Southern Africa;region;;
Central Africa;region;;
Horn of Africa;region;;
Sahel;region;;
Sahara;region;Saharan;
Asia;region;Asian;Asians
Central Asia;region;Central Asian;Central Asians
South Asia;region;South Asian;South Asians
East Asia;region;East Asian;
Southeast Asia=South East Asia,South-East Asia;region;Southeast Asian;
Europe;region;European;Europeans
Eurasia;region;Eurasian;
Eastern Europe;region;Eastern European;Eastern Europeans
Western Europe;region;Western European;
Central Europe;region;Central European;
North America;region;North American;North Americans
South America;region;South American;South Americans
Latin America;region;Latin American;Latin Americans
Central America;region;Central American;Central Americans
Americas;region;;
Middle East;region;Middle Eastern;
Near East;region;;
Far East;region;;
Antarctica=Antarctic;region;;
Arctic;region;;
Oceania;region;;
Caribbean;region;;
West Indies;region;West Indian;West Indians
Scandinavia;region;Scandinavian;Scandinavians
Balkans;region;Balkan;
Baltics=Baltic States,Baltic states;region;Baltic;
Caucasus=North Caucasus,South Caucasus;region;Caucasian;
Levant;region;;
Mesopotamia;region;Mesopotamian;
Maghreb;region;;
Persian Gulf=Gulf;region;;
Indochina;region;;
Iberia;region;Iberian;
Himalayas=Himalaya;region;Himalayan;
Alps;region;Alpine;
Andes;region;Andean;
Amazon Basin;region;;
Patagonia;region;;
Polynesia;region;Polynesian;Polynesians
Soviet Union=USSR,U.S.S.R.;region;Soviet;Soviets
Yugoslavia;region;Yugoslav;Yugoslavs
Czechoslovakia;region;Czechoslovak;
Roman Empire;region;Roman;Romans
Ottoman Empire;region;Ottoman;Ottomans
Byzantine Empire;region;Byzantine;Byzantines
East Germany;region;East German;East Germans
West Germany;region;West German;West Germans
Atlantic=Atlantic Ocean;water;;
Pacific=Pacific Ocean;water;;
Indian Ocean;water;;
Mediterranean=Mediterranean Sea;water;;
Black Sea;water;;
Red Sea;water;;
Dead Sea;water;;
Caspian Sea=Caspian;water;;
Baltic Sea;water;;
North Sea;water;;
South China Sea;water;;
Aegean=Aegean Sea;water;;
Adriatic=Adriatic Sea;water;;
English Channel;water;;
Nile;water;;
Danube;water;;
Elbe;water;;
Ebro;water;;
Loire;water;;
Rhône=Rhone;water;;
Seine;water;;
Tagus;water;;
Tiber;water;;
Oder;water;;
Vistula;water;;
Dnieper;water;;
Dniester;water;;
Indus;water;;
Brahmaputra;water;;
Irrawaddy;water;;
Salween;water;;
Yangtze;water;;
Zambezi;water;;
Orinoco;water;;
Lake Victoria;water;;
Lake Geneva;water;;
Bering Strait;water;;
Dardanelles;water;;
Carpathians;region;Carpathian;
Hindu Kush;region;;
Pennines;region;;
Pyrenees;region;;
Rocky Mountains;region;;
Urals;region;;
Golan Heights=Golan;region;;
Rhine;water;;
Volga;water;;
Euphrates;water;;
Tigris;water;;
Mekong;water;;
Ganges;water;;
Thames;water;;
Potomac=Potomac River;water;;
Suez Canal=Suez;water;;
Panama Canal;water;;
Bosphorus=Bosporus;water;;
Strait of Hormuz;water;;
Earth;region;;
Mars;region;;
"""

# Seats that stand for a government: name ; ISO code. General usage of news in English.
_SEATS = """
Kremlin;RU
White House;US
Downing Street;GB
Whitehall;GB
Élysée;FR
Elysee;FR
Elysée Palace;FR
Élysée Palace;FR
Quai d'Orsay;FR
Blue House;KR
Zhongnanhai;CN
"""

# Offices better known by the name of their quarters: seat ; office.
QUARTERS = {"Pentagon": "Defense Department", "Foggy Bottom": "State Department", "Scotland Yard": "Metropolitan Police"}


# States of the United States as agencies print them after a town.
_STATE_SHORT = """
Ala.=Alabama Ariz.=Arizona Ark.=Arkansas Calif.=California Colo.=Colorado Conn.=Connecticut Del.=Delaware Fla.=Florida
Ga.=Georgia Ill.=Illinois Ind.=Indiana Kan.=Kansas Ky.=Kentucky La.=Louisiana Md.=Maryland Mass.=Massachusetts
Mich.=Michigan Minn.=Minnesota Miss.=Mississippi Mo.=Missouri Mont.=Montana Neb.=Nebraska Nev.=Nevada N.C.=North_Carolina
N.D.=North_Dakota N.H.=New_Hampshire N.J.=New_Jersey N.M.=New_Mexico N.Y.=New_York Okla.=Oklahoma Ore.=Oregon
Pa.=Pennsylvania R.I.=Rhode_Island S.C.=South_Carolina S.D.=South_Dakota Tenn.=Tennessee Tex.=Texas Va.=Virginia
Vt.=Vermont Wash.=Washington Wis.=Wisconsin W.Va.=West_Virginia Wyo.=Wyoming
"""


def _rows(block: str) -> list[list[str]]:
    """Fields of each line; an indented line goes on with the one before."""
    return [line.split(";") for line in re.sub(r"\n +", "", block).strip().splitlines()]


def _list(field: str) -> list[str]:
    return [word for word in field.split(",") if word]


def _build() -> tuple[dict[str, Place], dict[str, Place], dict[str, Place]]:
    places: dict[str, Place] = {}
    adjectives: dict[str, Place] = {}
    peoples: dict[str, Place] = {}
    blocks = ((_COUNTRIES, "country"), (_TERRITORIES, "territory"))
    for block, kind in blocks:
        for names, code, adjective, people, towns in _rows(block):
            name, _, others = names.partition("=")
            place = Place(name, code, kind)
            for known in [name, *_list(others)]:
                places.setdefault(known, place)
            for word in _list(adjective):
                adjectives.setdefault(word, place)
            for word in _list(people):
                peoples.setdefault(word, place)
            for town in _list(towns):
                places.setdefault(town, Place(town, code, "city"))
    for names, kind, adjective, people in _rows(_REGIONS):
        name, _, others = names.partition("=")
        place = Place(name, "", kind)
        for known in [name, *_list(others)]:
            places.setdefault(known, place)
        for word in _list(adjective):
            adjectives.setdefault(word, place)
        for word in _list(people):
            peoples.setdefault(word, place)
    capital = Place("Washington, D.C.", "US", "city")
    for name in ("Washington D.C.", "Washington DC", "D.C.", "DC", "Washington, D.C."):
        places[name] = capital
    for pair in _STATE_SHORT.split():
        short, _, state = pair.partition("=")
        places[short] = Place(state.replace("_", " "), "US", "territory")
    for name in [known for known in places if known.startswith("the ")]:
        del places[name]
    return places, adjectives, peoples


PLACES, ADJECTIVES, PEOPLES = _build()
"""Name → place; adjective ("Chechen") → its place; people ("Chechens") → their place."""

SEATS: dict[str, str] = dict(row for row in map(tuple, _rows(_SEATS)))  # type: ignore[misc]
"""Seat of a government → ISO code of its country."""

COUNTRY_NAMES: dict[str, str] = {place.country: place.name for place in PLACES.values() if place.kind == "country"}
"""ISO code → canonical name of the country."""

LONGEST = max(len(name.split()) for name in PLACES)
"""Words in the longest name of a place."""
