const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that headings with capitals write small. */
export const smallWords = setOf(
  'a an the of in on to for and or nor but by at as so yet vs via with from into onto over per up out off is it its ' +
    'be if than that not no',
)

/** Conjunctions, prepositions, pronouns, auxiliaries and adverbs that begin sentences. */
export const functionWords = setOf(
  `after again against all almost along already also although am among amid another any are around because been
  before behind being below beneath beside besides between beyond both can could despite did do does down during each
  earlier either else even ever every except few finally first for former formerly further had has have he hence her
  here his how however i inside instead just last late later least less like likewise made many may me meanwhile might
  mine more moreover most much must my near nearly neither never nevertheless next none now nowhere often once only
  other others otherwise our ours outside perhaps quite rather recently same second seldom several shall she should
  similarly since some somehow sometimes soon still such their theirs them then there therefore these they this those
  though through throughout thus together tomorrow tonight today too toward towards under unless unlike until upon us
  usually very was we well were what whatever when whenever where whereas wherever whether which while who whoever
  whom whose why within without would yes yesterday you your yours according asked says said told`,
)

/** Titles and offices that stand before names. */
export const titles = setOf(
  `president premier chancellor minister secretary senator representative congressman congresswoman governor mayor
  judge justice general colonel captain lieutenant sergeant major admiral commander marshal chief chairman chairwoman
  chair ambassador envoy adviser advisor aide spokesman spokeswoman spokesperson director leader coach manager founder
  cofounder editor author actor actress singer deputy vice professor doctor sir dame lord lady king queen prince
  princess emperor pope bishop archbishop cardinal father sister brother mother pastor reverend rabbi imam sheikh
  ayatollah sultan emir attorney speaker whip commissioner delegate councillor councilor councilman councilwoman
  inspector detective officer agent superintendent sheriff constable private corporal pilot astronaut cosmonaut
  captain-general state affairs defence defense treasury commerce interior foreign prime lawmaker legislator
  negotiator mediator candidate nominee challenger incumbent opponent rival dictator strongman billionaire tycoon
  financier banker economist analyst strategist consultant lawyer prosecutor solicitor barrister poet novelist writer
  painter composer conductor journalist reporter correspondent columnist anchor presenter host comedian champion
  striker goalkeeper midfielder defender winger forward quarterback pitcher driver skipper ex then mister madam
  principal headteacher headmaster headmistress vicar curate provost churchwarden midwife nurse alderman comptroller
  chaplain canon deacon count countess baroness duchess viscount empress
  miss madame monsieur herr frau senor senora don dona signor signora ceo cfo cto coo vp svp evp mp msp mep administrator`,
)

/** Months and weekdays, in full and cut short. */
export const calendar = setOf(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
  fridays saturdays sundays mon tue tues wed thu thurs fri sat sun easter christmas ramadan hanukkah passover
  thanksgiving`,
)

/** Countries with their peoples, languages and capitals, and the states of the US: many lie a letter apart. */
export const lands = setOf(
  `afghanistan afghan albania albanian algeria algerian america american andorra angola angolan antarctica arab arabia
  arabian arabic argentina argentine argentinian armenia armenian asia asian australia australian austria austrian
  azerbaijan azerbaijani azeri bahamas bahrain bangladesh bangladeshi barbados basque belarus belarusian belgian belgium
  belize bengali benin bhutan bhutanese bolivia bolivian bosnia bosnian botswana brazil brazilian britain british briton
  brunei bulgaria bulgarian burkina burma burmese burundi cambodia cambodian cameroon cameroonian canada canadian
  cantonese caribbean catalan catalonia chad chadian chechen chechnya chile chilean china chinese colombia colombian
  comoros congo congolese crimea crimean croat croatia croatian cuba cuban cypriot cyprus czech czechia dane danish
  denmark djibouti dominica dominican dutch ecuador egypt egyptian emirati england english eritrea eritrean estonia
  estonian eswatini ethiopia ethiopian eurasia europe european fiji filipino finland finn finnish flemish france french
  gabon gambia gambian gaza georgia georgian german germany ghana ghanaian greece greek greenland grenada guatemala
  guatemalan guinea guinean guyana haiti haitian hawaii hawaiian hebrew hindi holland honduran honduras hungarian
  hungary iceland icelander icelandic india indian indonesia indonesian iran iranian iraq iraqi ireland irish israel
  israeli italian italy ivorian jamaica jamaican japan japanese jew jewish jordan jordanian kazakh kazakhstan kenya
  kenyan kiribati korea korean kosovar kosovo kurd kurdish kurdistan kuwait kuwaiti kyrgyz kyrgyzstan laos laotian latin
  latvia latvian lebanese lebanon lesotho liberia liberian libya libyan liechtenstein lithuania lithuanian luxembourg
  macedonia macedonian madagascar malawi malawian malay malaysia malaysian maldives mali malian malta maltese mandarin
  mauritania mauritius mexican mexico micronesia moldova moldovan monaco mongol mongolia mongolian montenegrin
  montenegro moroccan morocco mozambique myanmar namibia namibian nauru nepal nepalese nepali netherlands nicaragua
  nicaraguan niger nigeria nigerian nigerien norway norwegian oman omani pakistan pakistani palau palestine palestinian
  panama panamanian papua paraguay paraguayan pashto persia persian peru peruvian philippines poland pole polish
  portugal portuguese prussia prussian punjabi qatar qatari romania romanian rome roman russia russian rwanda rwandan
  samoa samoan saudi scot scotland scottish senegal senegalese serb serbia serbian seychelles siberia siberian
  singapore singaporean slav slavic slovak slovakia slovene slovenia slovenian somali somalia somalian soviet spain
  spaniard spanish sudan sudanese suriname swahili swede sweden swedish swiss switzerland syria syrian taiwan taiwanese
  tajik tajikistan tamil tanzania tanzanian thai thailand tibet tibetan timor togo togolese tonga tongan trinidad tunisia
  tunisian turk turkey turkish turkmen turkmenistan tuvalu uganda ugandan ukraine ukrainian urdu uruguay uruguayan uzbek
  uzbekistan vanuatu vatican venezuela venezuelan vietnam vietnamese wales welsh yemen yemeni yugoslav yugoslavia zambia
  zambian zimbabwe zimbabwean alabama alaska alaskan arizona arkansas california californian carolina colorado
  connecticut dakota delaware florida floridian idaho illinois indiana iowa kansas kentucky louisiana maine maryland
  massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon
  pennsylvania tennessee texan texas utah vermont virginia washington wisconsin wyoming abuja accra
  algiers amman amsterdam ankara astana athens baghdad baku bamako bangkok beijing beirut belgrade berlin bern bogota
  brasilia bratislava brussels bucharest budapest cairo canberra caracas copenhagen dakar damascus delhi dhaka doha
  dublin freetown geneva hanoi harare havana helsinki islamabad istanbul jakarta jerusalem kabul kampala kathmandu
  khartoum kigali kingston kinshasa lima lisbon ljubljana london luanda lusaka madrid managua manila maputo minsk
  mogadishu monrovia montevideo moscow muscat nairobi nicosia oslo ottawa paris prague pretoria pyongyang quito
  reykjavik riga riyadh sarajevo seoul skopje sofia stockholm taipei tallinn tashkent tbilisi tehran tirana tokyo
  tripoli tunis vienna vilnius warsaw wellington yerevan zagreb`,
)

/** Other words with a capital that dictionaries know: planets, seas, creeds, ages. */
export const capitalWords = setOf(
  `mercury venus earth
  mars martian jupiter saturn uranus neptune pluto christian christianity muslim islam islamic catholic protestant
  orthodox sunni shia shiite hindu hinduism buddhist buddhism sikh mormon bible koran quran torah marxist marxism
  victorian edwardian elizabethan atlantic pacific arctic antarctic mediterranean`,
)
