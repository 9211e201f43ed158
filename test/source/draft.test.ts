import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/document/parse.ts'
import { readSource } from '../../src/source/draft/check.ts'
import { draftFacts } from '../../src/source/draft/draft.ts'

const draft = (text: string, published?: string) =>
  draftFacts(readSource(parseDocument({ path: 'story.md', text }), published))

const namesIn = (text: string) => draft(text).names.map(({ fact: { entity, name } }) => `${entity} ${name}`)

describe('names', () => {
  test.each([
    [
      'a title before the name',
      'The tunnel was opened by Mayor Odile Vassenaar.',
      ['person Odile Vassenaar'],
    ],
    ['a common given name', 'Later Henrik Quistgaard left the hall.', ['person Henrik Quistgaard']],
    [
      'an apposition behind it',
      'Ilvara Tesmond, the chief engineer of the works, was there.',
      ['person Ilvara Tesmond'],
    ],
    ['an age behind it', 'Ilvara Tesmond, 44, was there.', ['person Ilvara Tesmond']],
    [
      'the surname alone elsewhere',
      'We saw Ilvara Tesmond. Then Tesmond said no.',
      ['person Ilvara Tesmond'],
    ],
    [
      'the surname behind a title elsewhere',
      'We saw Ilvara Tesmond. Then Ms Tesmond slept.',
      ['person Ilvara Tesmond'],
    ],
    [
      'a surname that is a word, behind a title elsewhere',
      'We saw Henrik Brown. Then Mr Brown slept.',
      ['person Henrik Brown'],
    ],
    ['particles', 'It was drawn by Pieter van der Hoest.', ['person Pieter van der Hoest']],
    ['a possessive', 'We read Henrik Quistgaard’s letter.', ['person Henrik Quistgaard']],
    ['a place that is called one', 'They met in the town of Brennevik.', ['place Brennevik']],
    ['a place before its kind', 'Snow fell in the Ostrelund region.', ['place Ostrelund']],
    ['a place that something is in', 'The works near Brennevik are shut.', ['place Brennevik']],
    ['a place of several words', 'It fell in Lower Brennevik on Sunday.', ['place Lower Brennevik']],
    ['what has a word for a place', 'Snow fell on the Brennevik Valley again.', ['place Brennevik Valley']],
    ['what was built', 'Snow fell on the Brennevik Bridge again.', ['place Brennevik Bridge']],
    ['a thing with a name', 'They met at Brennevik Hall again.', ['organization Brennevik Hall']],
    ['who said it', '“No,” said Sandy Quistgaard.', ['person Sandy Quistgaard']],
    ['a house', 'She left the Harbour Pilots Association.', ['organization Harbour Pilots Association']],
    [
      'a house with `of` and `and`',
      'She joined the Department of Ports and Rivers.',
      ['organization Department of Ports and Rivers'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  test.each([
    ['the start of a sentence', 'Pressing Onwards they came. Later Still nothing was seen.'],
    ['a heading with capitals', '# Henrik Quistgaard Opens New Bridge\n\nIt was late.'],
    ['weekdays and months', 'It was on Monday March 3 that they left.'],
    ['a surname alone', 'Then Quistgaard left.'],
    ['capitals of ordinary words', 'They read the Annual Budget and the Second Chance rules.'],
    ['an address', 'Write to Henrik_Quistgaard@example.org.'],
    ['a given name before the word of a house', 'We saw Amber Hospital again.'],
    ['a given name before a word, where a place is told of', 'We met at Henrik Hall again.'],
    ['a house cut at an `&`', 'It was sold to Hop & Barrel Brewing Company.'],
    ['a place whose something is', 'He fell in Brennevik’s harbour.'],
    ['a people', 'It is sold in Brennevian ports.'],
    ['a body that others own', 'She left the Brennevik Harbour Pilots’ Association.'],
    ['a thing that no name is in', 'They met at Market Hall again.'],
    ['a person whose surname is a word, at a place', 'They came to Ilvara Holt again.'],
    ['where somebody is', 'Ilvara Quistgaard, 44, slept. They trust in Quistgaard again.'],
    ['a house and another one', 'She left the Ministry of Ports and Zendrix.'],
    ['a house that goes by its first word', 'Veltro’s yard was shut, said Veltro Konzern on Sunday.'],
    ['a band', 'Mo plays the bass in Zendrix and owns shares in Veltro.'],
  ])('none out of %s', (_, text) => {
    expect(
      namesIn(text).filter(name => !/Ministry of Ports|organization Amber|Ilvara Quistgaard/.test(name)),
    ).toEqual([])
  })

  test('a middle initial goes where the article has the name without it', () => {
    expect(namesIn('We met Henrik J. Quistgaard. Henrik Quistgaard came.')).toEqual([
      'person Henrik Quistgaard',
    ])
    expect(namesIn('We met Henrik J. Quistgaard.')).toEqual(['person Henrik J. Quistgaard'])
  })

  test('an acronym in brackets is a short form', () => {
    const [name] = draft('The Harbour Pilots Association (HPA) met.').names
    expect(name!.fact).toMatchObject({ name: 'Harbour Pilots Association', aka: ['HPA'] })
  })

  test('they come in the order of the text, each once', () => {
    const text = 'Mayor Odile Vassenaar met Henrik Quistgaard in the town of Brennevik. Odile Vassenaar left.'
    expect(namesIn(text)).toEqual(['person Odile Vassenaar', 'person Henrik Quistgaard', 'place Brennevik'])
  })

  test('two spellings in one article leave both out', () => {
    expect(namesIn('Henrik Quistgaard came. Later Henrik Quistgard went.')).toEqual([])
  })
})

describe('roles', () => {
  const rolesIn = (text: string) =>
    draft(text).roles.map(({ fact: { title, holders } }) => [title, ...holders.map(({ name }) => name)])

  test.each([
    ['Danish Prime Minister Odile Vassenaar spoke.', 'Danish Prime Minister', 'Odile Vassenaar'],
    [
      'The talks with U.S. Secretary of State Henrik Quistgaard ended.',
      'U.S. Secretary of State',
      'Henrik Quistgaard',
    ],
    ['Later Brennevik chairwoman Odile Vassenaar spoke.', 'Brennevik chairwoman', 'Odile Vassenaar'],
    ['Now Brennevik council leader Odile Vassenaar spoke.', 'Brennevik council leader', 'Odile Vassenaar'],
    ['Now WHO director-general Odile Vassenaar spoke.', 'WHO director-general', 'Odile Vassenaar'],
    ["France's health minister, Henrik Quistgaard, spoke.", "France's health minister", 'Henrik Quistgaard'],
    [
      'Ilvara Tesmond, leader of Henrik Quistgaard’s old party, spoke.',
      'leader of Henrik Quistgaard’s old party',
      'Ilvara Tesmond',
    ],
    ['Later Brennevik County Sheriff Odile Vassenaar spoke.', 'Brennevik County Sheriff', 'Odile Vassenaar'],
    ['Odile Vassenaar, MP for Ostrelund, spoke.', 'MP for Ostrelund', 'Odile Vassenaar'],
    ["France's Health Minister Odile Vassenaar spoke.", "France's Health Minister", 'Odile Vassenaar'],
    ["Odile Vassenaar, France's health minister, spoke.", "France's health minister", 'Odile Vassenaar'],
    [
      'Chairman of the Harbour Works Committee Henrik Quistgaard spoke.',
      'Chairman of the Harbour Works Committee',
      'Henrik Quistgaard',
    ],
    ['Odile Vassenaar, the governor of Ostrelund, spoke.', 'governor of Ostrelund', 'Odile Vassenaar'],
    [
      'Officials of the Union and NATO Secretary-General Odile Vassenaar met.',
      'NATO Secretary-General',
      'Odile Vassenaar',
    ],
  ])('%s', (text, title, holder) => {
    expect(rolesIn(text)).toEqual([[title, holder]])
  })

  test.each([
    'A spokesman, Henrik Quistgaard, spoke.',
    'Former Danish Prime Minister Odile Vassenaar spoke.',
    'Danish Deputy Prime Minister Odile Vassenaar spoke.',
    'President Odile Vassenaar spoke.',
    'Odile Vassenaar, a senior adviser to President Henrik Quistgaard, spoke.',
    'Danish lawmaker Odile Vassenaar spoke.',
    'Then Brennevik director Odile Vassenaar spoke.',
    'Now Ostrelund MP Odile Vassenaar spoke.',
    'Then Union Chairwoman Odile Vassenaar spoke.',
  ])('none: %s', text => {
    expect(rolesIn(text)).toEqual([])
  })

  test('an office that two hold in one article is left out', () => {
    const text = 'Danish President Odile Vassenaar spoke. Danish President Henrik Quistgaard did not.'
    expect(rolesIn(text)).toEqual([])
  })
})

describe('dates', () => {
  const datesIn = (text: string, published?: string) =>
    draft(text, published).dates.map(({ fact: { event, date, about } }) => [event, date.text, ...about])

  test.each([
    [
      'The council approved the viaduct on 4 May 2019.',
      undefined,
      ['The council approved the viaduct', '2019-05-04', 'council approved viaduct'],
    ],
    [
      'On May 4, 2019, the council approved the viaduct.',
      undefined,
      ['the council approved the viaduct', '2019-05-04', 'council approved viaduct'],
    ],
    [
      'The old viaduct was opened on 4 May 2019.',
      undefined,
      ['The old viaduct was opened', '2019-05-04', 'viaduct opened'],
    ],
    [
      'Ada Quistgaard, chair of the viaduct board, which owns the toll house, resigned on 4 May 2019.',
      undefined,
      ['Ada Quistgaard resigned', '2019-05-04', 'Ada Quistgaard resigned'],
    ],
    ['Brennevik flooded in June 2018.', undefined, ['Brennevik flooded', '2018-06', 'Brennevik flooded']],
    [
      'Quistgaard reached Brennevik on Tuesday.',
      '2024-03-07',
      ['Quistgaard reached Brennevik', '2024-03-05', 'Quistgaard reached Brennevik'],
    ],
    [
      'Quistgaard reached Brennevik yesterday.',
      '2024-03-01',
      ['Quistgaard reached Brennevik', '2024-02-29', 'Quistgaard reached Brennevik'],
    ],
    [
      'Quistgaard reached Brennevik on December 30.',
      '2024-01-02',
      ['Quistgaard reached Brennevik', '2023-12-30', 'Quistgaard reached Brennevik'],
    ],
    [
      'Quistgaard will reach Brennevik on January 3.',
      '2023-12-30',
      ['Quistgaard will reach Brennevik', '2024-01-03', 'Quistgaard reach Brennevik'],
    ],
    [
      'Brennevik, which held the regatta in 2016, is proud.',
      undefined,
      ['Brennevik held the regatta', '2016', 'Brennevik held regatta'],
    ],
    [
      'The skipper, who is a Dane, was first trained in Brennevik in 1990.',
      undefined,
      ['The skipper was first trained in Brennevik', '1990', 'skipper trained Brennevik'],
    ],
    [
      'The skipper was trained in Brennevik, in western Ostrelund in 1990.',
      undefined,
      ['The skipper was trained in Brennevik', '1990', 'skipper trained Brennevik'],
    ],
    [
      'Brennevik closed the viaduct in 2019 with its two quays.',
      undefined,
      ['Brennevik closed the viaduct with its two quays', '2019', 'Brennevik closed viaduct'],
    ],
    [
      'The Ostrelund viaduct - a landmark - last closed in 1990.',
      undefined,
      ['The Ostrelund viaduct last closed', '1990', 'Ostrelund viaduct closed'],
    ],
    [
      'After heavy rain on Monday the Ostrelund viaduct closed.',
      '2024-03-07',
      ['the Ostrelund viaduct closed', '2024-03-04', 'Ostrelund viaduct closed'],
    ],
    [
      'The viaduct had carried trams and closed to them on 4 May 2019.',
      undefined,
      ['The viaduct closed', '2019-05-04', 'viaduct closed'],
    ],
    [
      'The old viaduct, built in 1990, is proud.',
      undefined,
      ['The old viaduct was built', '1990', 'viaduct built'],
    ],
    [
      'Henrik Quistgaard, 61, of Brennevik, resigned on 4 May 2019.',
      undefined,
      ['Henrik Quistgaard resigned', '2019-05-04', 'Henrik Quistgaard resigned'],
    ],
    [
      'Its new pilot house, the Vassenaar Tower, will open on January 3.',
      '2023-12-30',
      ['the Vassenaar Tower will open', '2024-01-03', 'Vassenaar Tower open'],
    ],
    [
      'Its new pilot house, the Vassenaar Tower, opened in 1990.',
      undefined,
      ['the Vassenaar Tower opened', '1990', 'Vassenaar Tower opened'],
    ],
    [
      'Henrik Quistgaard said the Ostrelund viaduct was built in 1990.',
      undefined,
      ['the Ostrelund viaduct was built', '1990', 'Ostrelund viaduct built'],
    ],
    [
      'A ferry timetable will be printed on January 3.',
      '2023-12-30',
      ['A ferry timetable will be printed', '2024-01-03', 'ferry timetable printed'],
    ],
    [
      'Brennevik will have a new viaduct on January 3.',
      '2023-12-30',
      ['Brennevik will have a new viaduct', '2024-01-03', 'Brennevik have viaduct'],
    ],
    [
      'The Ostrelund board bought the viaduct in 1990 and it was not shut then.',
      undefined,
      ['The Ostrelund board bought the viaduct', '1990', 'board bought viaduct'],
    ],
    [
      'Henrik Quistgaard was born in Brennevik in 1990 and went to sea.',
      undefined,
      ['Henrik Quistgaard was born in Brennevik', '1990', 'Quistgaard born Brennevik'],
    ],
    [
      'The viaduct was sold to Brennevik for £5.5m in 1990.',
      undefined,
      ['The viaduct was sold to Brennevik for £5.5m', '1990', 'viaduct sold Brennevik'],
    ],
    [
      'Ferries on the Ostrelund line collided on Monday, and pilots struck.',
      '2024-03-07',
      ['Ferries on the Ostrelund line collided', '2024-03-04', 'Ferries line collided'],
    ],
  ])('%s', (text, published, expected) => {
    expect(datesIn(text, published)).toEqual([expected])
  })

  test('what an `and` goes on with has the subject before it', () => {
    const text = 'The pier survey began in September 2019 and was finished on 9 April 2020.'
    expect(datesIn(text).map(([event, date]) => `${event}: ${date}`)).toEqual([
      'The pier survey began: 2019-09',
      'The pier survey was finished: 2020-04-09',
    ])
    const lives = 'Roe Quistgaard, who was a smith, retired in 2011 and died in Brennevik on 4 May 2013.'
    expect(datesIn(lives).map(([event]) => event)).toEqual([
      'Roe Quistgaard retired',
      'Roe Quistgaard died in Brennevik',
    ])
  })

  test.each([
    ['a weekday without the day of the article', 'Quistgaard reached Brennevik on Tuesday.', undefined],
    ['what was said', 'Quistgaard said on 4 May 2019 that Brennevik flooded.', undefined],
    ['a pronoun', 'He approved the viaduct on 4 May 2019.', undefined],
    ['what may be', 'The council may have approved the viaduct in 2019.', undefined],
    ['what was not', 'The council never met and did not approve the viaduct in 2019.', undefined],
    ['one of several', 'A viaduct was opened in 2019.', undefined],
    ['whose it is', 'His last viaduct was opened in 2019.', undefined],
    ['a stretch that ends then', 'Pilots were fined in the 12 months to April 2013.', undefined],
    ['a side', 'The council approved viaducts before 2019.', undefined],
    [
      'a subject that is cut',
      'Quistgaard, whose other shop, at Brennevik, burned in 1931, slept.',
      undefined,
    ],
    ['a part of a subject', 'His map of the Brennevik, printed in 1931, is lost.', undefined],
    ['which one it was', 'Odile Vassenaar left Saturday’s fair in Brennevik.', '2023-12-30'],
    ['a year before its noun', 'Odile Vassenaar left the 2019 fair in Brennevik.', undefined],
    ['what was claimed', 'The Brennevik board alleged on Saturday that the viaduct fell.', '2023-12-30'],
    ['what was learned', 'In 2019 the board learned a fine was paid in Brennevik.', undefined],
    ['a stretch beside it', 'Ferry sales in Brennevik rose over the same period in 2019.', undefined],
    ['the perfect', 'Since the flood in 2019, Brennevik has spent money.', undefined],
    ['a part of a year', 'The council approved the viaduct in early 2019.', undefined],
    [
      'what is compared with',
      'Ferry sales in Brennevik rose more than 16% compared to last year.',
      '2023-12-30',
    ],
    ['an adjective', 'How Brennevik and other armed guards keep the harbour today is new.', '2023-12-30'],
    [
      'who it was is said before',
      'Odile Vassenaar, once the skipper of a ferry, was one of nine who got the Lamp Medal in 2019.',
      undefined,
    ],
  ])('none from %s', (_, text, published) => {
    expect(datesIn(text, published)).toEqual([])
  })
})

describe('counts', () => {
  const countsIn = (text: string) =>
    draft(text).counts.map(({ fact: { subject, value, was, unit, about } }) => ({
      subject,
      value: value?.text,
      ...(was ? { was: was.text } : {}),
      unit,
      about,
    }))

  test.each([
    [
      'More than 4,000 dockers have moved to Brennevik.',
      {
        subject: 'dockers who have moved to Brennevik',
        value: 'more than 4,000',
        unit: ['docker'],
        about: ['moved Brennevik'],
      },
    ],
    [
      'The old 17-stop tramway was cut to 14 stations.',
      {
        subject: 'stops in the tramway',
        value: '14',
        was: '17',
        unit: ['stop', 'station'],
        about: ['tramway'],
      },
    ],
    [
      'The six-hour hearing ended at dawn.',
      { subject: 'length of the hearing', value: 'six hours', unit: [], about: ['hearing'] },
    ],
    [
      'The fire destroyed 31 cottages in the village of Brennevik.',
      { subject: 'cottages in the village of Brennevik', value: '31', unit: ['cottage'] },
    ],
    [
      'Eighteen percent of reports from Brennevik are valid.',
      { subject: 'share of reports from Brennevik that are valid', value: 'eighteen percent' },
    ],
    [
      'In all 18 percent of voters in Brennevik were angry.',
      { subject: 'share of voters in Brennevik who were angry', value: '18 percent' },
    ],
    [
      'Turnout fell from 61 percent of voters to 48 percent of voters in Brennevik.',
      { value: '48 percent', was: '61 percent', unit: [] },
    ],
    [
      'The ceiling of the Ostrelund viaduct was changed from 40 tonnes to 30 tonnes and then kept.',
      { subject: 'the ceiling of the Ostrelund viaduct', value: '30 tonnes', was: '40 tonnes' },
    ],
    [
      'Forty crates sent from Brennevik, among others, were lost.',
      { subject: 'crates sent from Brennevik', value: 'forty' },
    ],
    [
      'The Brennevik Union withdrew its five ministers in a dispute over nets.',
      { subject: 'ministers that the Brennevik Union withdrew', value: 'five' },
    ],
    [
      'The flood reached 40 crates of sweet tea from the Azores.',
      { subject: 'crates of sweet tea from the Azores', value: '40', about: ['reached tea'] },
    ],
    [
      'The new ferry line has 14 stops.',
      { subject: 'stops of the new ferry line', value: '14', unit: ['stop'], about: ['ferry line'] },
    ],
    [
      'The ferry line cost 212 million kronor.',
      {
        subject: 'cost of the ferry line',
        value: '212 million kronor',
        unit: [],
        about: ['line cost'],
      },
    ],
    [
      'Dredging was expected to cost 212 million kronor.',
      { subject: 'cost of dredging', value: '212 million kronor' },
    ],
    [
      'The harbour board cut its share of empty berths from 9 per cent to 4 per cent.',
      { value: '4 per cent', was: '9 per cent', about: ['cut share berths'] },
    ],
    [
      'In 2019 Brennevik has built 14 sheds.',
      { subject: 'sheds that Brennevik has built in 2019', value: '14', about: ['Brennevik built'] },
    ],
    [
      'Quistgaard made four trips for Ostrelund United in two years.',
      { subject: 'trips for Ostrelund United', about: ['Quistgaard United'] },
    ],
    [
      'Quistgaard runs nine sheds in Brennevik and Ostrelund.',
      { subject: 'sheds in Brennevik and Ostrelund', about: ['Brennevik Ostrelund'] },
    ],
    ['They counted 40 dockers in Brennevik.', { subject: 'dockers in Brennevik', value: '40' }],
    [
      'Four pilots from the harbour of Brennevik have become the oldest crew.',
      { subject: 'pilots from the harbour of Brennevik', about: ['harbour Brennevik'] },
    ],
    [
      'The Ostrelund tramway carries 900 people a day.',
      { subject: 'people a day that the Ostrelund tramway carries', unit: ['person'] },
    ],
    [
      'Quistgaard left a terrace of nine cottages to Brennevik.',
      { subject: 'cottages in the terrace', value: 'nine' },
    ],
    ['The Ostrelund line ran to 31 villages.', { subject: 'villages that the Ostrelund line ran to' }],
    [
      'In all 40 dockers were held by the police of Brennevik.',
      { subject: 'dockers held by the police of Brennevik' },
    ],
    [
      'Twelve members of the Ostrelund board took part in Brennevik.',
      { subject: 'members of the Ostrelund board', value: 'twelve' },
    ],
    [
      'The Ostrelund council met a fundraising goal of £5.5m.',
      { subject: 'fundraising goal', value: '£5.5m' },
    ],
    [
      'The Ostrelund council sold its quays and earned £5.5m.',
      { subject: 'the Ostrelund council earned', value: '£5.5m' },
    ],
    [
      'Fares in Ostrelund rose 9 percent and toll income in Brennevik fell 4 percent.',
      { subject: 'fares in Ostrelund rose' },
      { subject: 'toll income in Brennevik fell' },
    ],
    [
      'Toll income in Ostrelund grew 9 percent to $5.5 million, up from $5 million.',
      { subject: 'toll income in Ostrelund grew', value: '9 percent' },
      { subject: 'toll income in Ostrelund', value: '$5.5 million', was: '$5 million' },
    ],
    [
      'The Ostrelund harbour board has 12 quays and 900 lamps.',
      { subject: 'quays of the Ostrelund harbour board', value: '12' },
      { subject: 'lamps of the Ostrelund harbour board', value: '900' },
    ],
    [
      'The Ostrelund harbour board employs 40 pilots and has 12 quays.',
      { subject: 'pilots that the Ostrelund harbour board employs', value: '40' },
      { subject: 'quays of the Ostrelund harbour board', value: '12' },
    ],
    [
      'The Save Our Quays group, which has 900 members, wept.',
      { subject: 'members of the Save Our Quays group' },
    ],
    ['The Harbour Hospital employs 900 people.', { about: ['Harbour Hospital employs'] }],
    ['Roe read 40 studies around the Ostrelund shore.', { subject: 'studies around the Ostrelund shore' }],
    ['The Ostrelund council spends £900 per docker.', { subject: 'the Ostrelund council spends' }],
    ['Hot Brine of Ostrelund earned $6 million.', { subject: 'Hot Brine of Ostrelund earned' }],
    [
      'The 47-year-old skipper Henrik Quistgaard slept.',
      { subject: 'age of Henrik Quistgaard', value: '47', unit: ['year'], about: ['Henrik Quistgaard'] },
    ],
    ['Quistgaard was jailed for 12 years in Brennevik.', { value: '12 years', unit: [] }],
    [
      'The gale dropped 3 inches of rain on Brennevik.',
      { subject: 'amount of rain on Brennevik', value: '3 inches', unit: [] },
    ],
    [
      'Skippers of Brennevik saw 15 dockers in Ostrelund that were ferried to a hospital.',
      { subject: 'dockers in Ostrelund', value: '15' },
    ],
  ])('%s', (text, ...expected) => {
    expect(countsIn(text)).toMatchObject(expected)
  })

  test.each([
    'One docker moved to Brennevik.',
    'Several dockers moved to Brennevik.',
    'Another 40 dockers moved to Brennevik.',
    'Might 40 dockers move to Brennevik?',
    'Perhaps 40 dockers would move to Brennevik.',
    'Thousands of dockers moved to Brennevik.',
    'Trams run from 5 to 12 miles in Brennevik.',
    'An estimated 4,000 dockers slept.',
    'Only 18 percent of submissions turn out to be valid in Brennevik.',
    '{{< img alt="Forty dockers in the harbour of Brennevik" >}}',
    'The 20 Brennevik Pilots of Ostrelund sang.',
    'Brennevik had 21 fires in barns and six fires in cottages.',
    'The 42-year-old pilot of Brennevik landed.',
    "Brennevik's rose 28 percent.",
    'Then he ordered 3,800 valves at prices that nobody paid.',
    'An early draft had 17 stations on the line to Brennevik.',
    'A ferry line has 14 stops.',
    'The three-way talks in Brennevik ended.',
    'The 10-placed side of Brennevik won.',
    'Sheep graze on her 20-acre farm in Brennevik.',
    'They met on the ten-year anniversary in Brennevik.',
    'It is meant for Year 11 pupils in Brennevik.',
    'Pictures of NGC 1365 show webs of gas in Brennevik.',
    'Three pilots came, bringing gales.',
    'His lead in Brennevik is 40 percent.',
    'The lock that Brennevik opened was raised by a gale, killing 15 cattle.',
    'The doors of the Ostrelund ferry were opened on 14 occasions.',
    'The deaths of 12 dockers shook Brennevik.',
    'Quistgaard was a seven-year veteran in Brennevik.',
    'Brennevik is among the top three harbours.',
    'The opening of the £5m Ostrelund museum was held up.',
    'The nearly four-year drought in Brennevik goes on.',
  ])('none: %s', text => {
    expect(countsIn(text)).toEqual([])
  })
})

describe('quotes', () => {
  const quotesIn = (text: string) => draft(text).quotes.map(({ fact: { text, by } }) => [text, by])

  test('no number is drafted out of what somebody said', () => {
    const ordered = (words: string) =>
      draft(`The town has 12 quays. “${words} and ordered 400 boats in Ostrelund last May,” Ada Moss said.`)
        .counts
    expect(ordered('We have plans')).toEqual([])
    expect(ordered('We have ‘big’ plans')).toEqual([])
  })

  test('what is as long as a speech is no quotation to hold others against', () => {
    const word = (at: number): string => `k${String.fromCharCode(97 + (at % 26), 97 + at / 26)}on`
    const sentence = (at: number): string =>
      `The ${word(at)} of the ${word(at + 200)} held ${word(at + 400)} here.`
    const said = (count: number): string =>
      `“${Array.from({ length: count }, (_, at) => sentence(at)).join(' ')}”`
    expect(quotesIn(`${said(125)} said Ada Moss.`)).toHaveLength(1)
    expect(quotesIn(`${said(126)} said Ada Moss.`)).toEqual([])
  })

  test('a whole utterance over its tag, by the full name', () => {
    const text =
      'Henrik Quistgaard came. “Every rivet of that bridge was mine,” Quistgaard said. “Nobody else carried the lamps.”'
    expect(quotesIn(text)).toEqual([
      ['Every rivet of that bridge was mine. Nobody else carried the lamps.', 'Henrik Quistgaard'],
    ])
  })

  test.each([
    ['said: ', 'A pilot of Brennevik went on: “Every rivet of that bridge was mine”'],
    ['a verb of saying near it', '“Every rivet of that bridge was mine,” an old pilot of Brennevik said.'],
    ['a sentence of its own', '“Every rivet of that old bridge was mine and nobody else’s.”'],
  ])('%s', (_, text) => {
    expect(quotesIn(text)).toEqual([[expect.stringMatching(/^Every rivet/), undefined]])
  })

  test('what else was said is apart', () => {
    const text =
      '“Every rivet of that bridge was mine”, she said, and added that “nobody else carried the heavy lamps”.'
    expect(quotesIn(text).map(([own]) => own)).toEqual([
      'Every rivet of that bridge was mine',
      'nobody else carried the heavy lamps',
    ])
  })

  test('a pronoun leaves the speaker open', () => {
    expect(quotesIn('“Every rivet of that bridge was mine,” he said.')).toEqual([
      ['Every rivet of that bridge was mine', undefined],
    ])
  })

  test.each([
    [
      'the one of the paragraph, who opens the sentence before',
      'Harbour pilot Ilvara Tesmond, 44, said that it was over. “Every rivet of that bridge was mine,” she said.',
      'Ilvara Tesmond',
    ],
    [
      'not one of two',
      'Ilvara Tesmond, 44, met Odile Vassenaar again. “Every rivet of that bridge was mine,” she said.',
      undefined,
    ],
    [
      'not the one whose somebody speaks',
      'Ilvara Tesmond, 44, left. Tesmond’s lawyer wept. “Every rivet of that bridge was mine,” she said.',
      undefined,
    ],
    [
      'not one whom somebody speaks of',
      'A man saw Ilvara Tesmond, 44. “Every rivet of that bridge was mine,” he said.',
      undefined,
    ],
    [
      'behind a house and a title',
      '“Every rivet of that bridge was mine,” said Veltro chief executive Ilvara Tesmond, 44, again.',
      'Ilvara Tesmond',
    ],
    [
      'not a house whose people do something',
      '“Every rivet of that bridge was mine,” said Veltro hopes Tesmond will see it.',
      undefined,
    ],
  ])('by whom: %s', (_, text, by) => {
    expect(quotesIn(text)).toEqual([['Every rivet of that bridge was mine', by]])
  })

  test.each([
    'He read “The Lamps of the Northern Harbour” again.',
    'A board has “EVERY RIVET OF THAT BRIDGE WAS MINE AND NOBODY ELSE CARRIED THE LAMPS.”',
    'They called it a “so-called bridge” then.',
    'Press “Save all the open drawings now” to go on.',
  ])('none: %s', text => {
    expect(quotesIn(text)).toEqual([])
  })
})

describe('a fact of which nothing would be reported is no fact', () => {
  test('a name too short for a near miss', () => {
    expect(namesIn('We met in Aby, Norway. We met in Brennevik, Norway.')).toEqual(['place Brennevik'])
  })

  test('a count that its own sentence says is a change', () => {
    const text = 'Fares in Brennevik were up by 9 percent, and 40 dockers came to Brennevik.'
    expect(draft(text).counts.map(({ fact }) => fact.value?.text)).toEqual(['40'])
  })

  test('another wording is taken where the article tells two things by the first', () => {
    const text =
      'Two gales struck. The Brennevik council closed the viaduct in 2017. The Brennevik council closed the quay in 2018.'
    expect(draft(text).dates.map(({ fact: { date, about } }) => [date.text, ...about])).toEqual([
      ['2017', 'council closed viaduct'],
      ['2018', 'council closed quay'],
    ])
  })

  test('what is told twice is drafted once', () => {
    const told = 'The Brennevik viaduct reopened on 5 May 1911.'
    expect(draft(`${told}\n\n${told}`).dates).toHaveLength(1)
  })

  test('nothing is drafted by a phrase that many sentences share', () => {
    const text = ['Aldrex', 'Bovirx', 'Cemurx', 'Dopirx', 'Efalrx']
      .map(
        (name, at) => `The ${name} viaduct reopened on ${at + 3} July 191${at} with ${at + 7} booths of tin.`,
      )
      .join('\n\n')
    expect(draft(text)).toMatchObject({ dates: [], counts: [] })
  })
})

test('every fact knows its line and its sentence', () => {
  const [name] = draft('# News\n\nIt rained.\nMayor Odile Vassenaar came.').names
  expect(name).toEqual({
    fact: expect.objectContaining({ source: 'story.md:4', place: { file: 'story.md', line: 4, column: 7 } }),
    origins: [{ file: 'story.md', line: 4, sentence: 'Mayor Odile Vassenaar came.', start: 6 }],
  })
})
