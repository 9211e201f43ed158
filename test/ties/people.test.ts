import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
names:
  - { name: Oskar Vik, born: 1970-06-01 }
  - { name: Jonas Berg, born: 1932-05-14, died: 2024-09-25 }
  - { name: Karl Lind, born: 1870-03-02, died: 1920-02-01 }
  - Ida Holm
  - Ivo Petrov
  - Elin Strand
  - Oswin Tarle
  - { name: Cllr Runa Dahl, aka: [Runa Dahl] }
  - { name: Bjørn Sæther, aka: [Bjoern Saether] }
  - Beau Thibodeaux
  - { name: Norland Rail, kind: organization, aka: [the railway, NR] }
roles:
  - title: Mayor
    holders: [{ name: Oskar Vik, until: 2023-12-31 }, { name: Elin Strand, since: 2024-01-01 }]
  - { title: Harbour Master, holder: Ida Holm, since: 2020-03-01 }
  - { title: Secretary of State, aka: [Norland Secretary of State], holder: Ivo Petrov }
  - title: dean of Orsund
    holders:
      - { name: Runa Dahl, since: 2001-02-01, until: 2009-08-31 }
      - { name: Beau Thibodeaux, since: 2009-09-01 }
  - { title: chair of Norland Rail, holder: Ida Holm }
  - { title: bursar of Norland Rail, aka: [bursar], holder: Ida Holm }
  - { title: project lead, aka: [lead engineer], holder: Ida Holm }
  - { title: Governor, aka: [Gov.], holder: Ida Holm }
  - { title: Council Leader, holder: Runa Dahl }
  - { title: U.N. Envoy, holder: Ida Holm }
  - { title: chair of the Harbour Board, holder: Ida Holm }
  - { title: leader of the opposition, holder: Ida Holm }
  - { title: keeper of the seal, holder: Bjoern Saether }
  - { title: chief executive of Northvale, holder: Ida Holm }
  - { title: Harrowgate Town manager, aka: [manager], holder: Ida Holm }
`)

function errors(text: string, published = '2025-01-10'): string[] {
  const { findings } = lintText(text, { path: 'article.md', facts, ...(published && { published }) })
  return findings.map(({ rule, found, expected, severity }) => `${severity} ${rule} ${found}: ${expected}`)
}

describe('when a title was held', () => {
  test.each([
    ['Elin Strand, mayor since 2021, waved.', '2021: since 2024-01-01'],
    ['Elin Strand, 51, mayor since 2021, waved.', '2021: since 2024-01-01'],
    ['Ida Holm became harbour master in May 2018.', 'May 2018: since 2020-03-01'],
    ['In 2018 Ida Holm took over as harbour master.', '2018: since 2020-03-01'],
    ['Ida Holm was appointed harbour master in 2017.', '2017: since 2020-03-01'],
    ['Oskar Vik was mayor until 2020.', '2020: until 2023-12-31'],
    [
      'The former mayor, Oskar Vik, was there. Oskar Vik, mayor until May 2022, was there.',
      'May 2022: until 2023-12-31',
    ],
    ['Runa Dahl had been dean of Orsund from 2001 to 2007.', '2001 to 2007: 2001-02-01 to 2009-08-31'],
    [
      'Runa Dahl, dean of Orsund from 2003 until the end of August 2009, left.',
      '2003 until the end of August 2009: 2001-02-01 to 2009-08-31',
    ],
    ['At first he was dean of Orsund (2001-2005).', '2001-2005: 2001-02-01 to 2009-08-31'],
    ['She has been dean of Orsund since 2012.', '2012: since 2009-09-01'],
    ['Karl Lind, who became dean of Orsund in 2006, left.', 'Karl Lind: Runa Dahl'],
    ['Ivo Petrov became harbour master in March 2020, and waved.', 'Ivo Petrov: Ida Holm'],
  ])('%s', (text, finding) => {
    expect(errors(text)).toEqual([`error wrong-role-holder ${finding}`])
  })

  test.each([
    'Elin Strand, mayor since January 2024, waved. Elin Strand became mayor at the end of 2023.',
    'Ida Holm was appointed harbour master in 2019. Ida Holm was elected harbour master in 2022, as before.',
    'Oskar Vik was mayor until 2024. Oskar Vik was mayor from 1999 to 2023.',
    'Runa Dahl was dean of Orsund from 2001 to 2009. He was dean of Orsund from 1980 to 1988.',
    'Ivo Petrov, secretary of state until 1999, and Oskar Vik, secretary of state from 1980 to 1984, waved.',
    'Karl Lind, who became dean of Orsund in 1999, left. In 2006 Ida Holm met Runa Dahl, the dean of Orsund.',
    'Elin Strand, deputy mayor since 2016, waved. Ida Holm met a man who had been mayor since 2012.',
    'Ivo Petrov became harbour master in 2020. Ivo Petrov became harbour master in April 2019. Ivo Petrov became harbour master.',
    'Elin Strand had lived in Orsund since 2012. The mayor of a town, since 2012 a city, was Elin Strand.',
  ])('nothing: %s', text => expect(errors(text)).toEqual([]))
})

describe('a title that leaves out of what it is', () => {
  const offices = factsOf(`
names: [{ name: Port Orsund, kind: place }, { name: Oskar Vik, died: 2025-01-12 }]
roles:
  - title: mayor of Port Orsund
    holders: [{ name: Oskar Vik, until: 2023-12-31 }, { name: Elin Strand, since: 2024-01-01 }]
  - title: manager of Orsund Rovers
    holders: [{ name: Jon Dahl, until: 2023-06-30 }, { name: Ivo Petrov, since: 2023-07-01 }]
  - { title: president of Norway, holders: [{ name: Ida Holm, until: 2020-06-30 }, { name: Bo Tarn, since: 2020-07-01 }] }
  - { title: dean of Orsund, holder: Ida Holm }
  - { title: dean of Larsborg, holders: [{ name: Bo Tarn, until: 2020-06-30 }, { name: Ada Lund, since: 2020-07-01 }] }
`)
  const held = foundBy(offices)
  const found = (text: string): string[] =>
    held(text.startsWith('---') ? text : `---\ndate: 2025-01-10\n---\n\n${text}`)

  test.each<[string, string[]]>([
    ['Mayor Oskar Vik signed it on Tuesday. Mayor Vik says no.', ['Oskar Vik', 'Vik']],
    [
      'The mayor, Oskar Vik, waved on Monday. The former mayor, Elin Strand, waved.',
      ['Oskar Vik', 'Elin Strand'],
    ],
    ['President Ida Holm wants a war.', ['Ida Holm']],
    [
      'Mayor Oskar Vik said on Tuesday that three people died. Ida Holm, president of Norway, met the widow of one who died.',
      ['Oskar Vik', 'Ida Holm'],
    ],
    ['Elin Strand has been mayor since 2021. Oskar Vik was mayor until 2019.', ['2021', '2019']],
    ['Ivo Petrov, manager since 2019, waved.', ['2019']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  test.each([
    // Of then, or of a day that is not told.
    'It was built under Mayor Oskar Vik. Mayor Oskar Vik signed it. In 2021 Mayor Vik said no on a Tuesday.',
    'On Monday the former mayor, Oskar Vik, waved. On Monday Mayor Elin Strand waved.',
    // He is dead, or dies.
    'Elin Strand and Ida Holm waved. Ida Holm, two-term president of Norway, has died at 77. Ida Holm, president of Norway, dies at 77.',
    '---\ndate: 2025-02-02\n---\n\nOn Monday they buried Mayor Oskar Vik. Oskar Vik, mayor of Port Orsund, was a smith.',
    // What is said of one of then.
    'President Ida Holm is remembered for the dam. A film about President Ida Holm will open. As Mayor Vik says, it rains.',
    'On Monday county mayor Oskar Vik waved. County mayor Oskar Vik waved on Monday. Lord Mayor Oskar Vik says so.',
    // Of something else.
    'On Monday Mayor Bo Lind waved. On Monday Mayor Ivo Petrov waved.',
    'On Monday Oskar Vik, mayor of Larsborg, waved. On Monday Larsborg’s mayor, Oskar Vik, waved.',
    'On Monday the club president Ida Holm waved. On Monday Tarn President Ida Holm waved.',
    'On Monday Deputy Mayor Oskar Vik waved. On Monday mayor-elect Oskar Vik waved.',
    // Who has left one club may be with another.
    'Manager Jon Dahl waved on Monday. Jon Dahl, manager from 2010 to 2012, waved.',
    'Ivo Petrov, manager from 2010 to 2012, waved. Jon Dahl, manager since 2024, waved.',
    'Oskar Vik, mayor since 2024, leads Larsborg. Ivo Petrov, manager since 2001, waved. Elin Strand, mayor since 2020 of Tarn, waved.',
    // The facts know two.
    'On Monday Dean Bo Tarn waved.',
  ])('nothing: %s', text => expect(found(text)).toEqual([]))
})

describe('who a title is given to', () => {
  test.each([
    ['Gov. Beau Thibodeaux conceded.', 'Beau Thibodeaux: Ida Holm'],
    ['On Monday, Gov. Beau Thibodeaux conceded.', 'Beau Thibodeaux: Ida Holm'],
    ['Northvale’s chief executive, Oskar Vik, resigned.', 'Oskar Vik: Ida Holm'],
    ['The Harrowgate Town manager, Ivo Petrov, signed.', 'Ivo Petrov: Ida Holm'],
    ['The Harrowgate Town manager, Ilse Varga, signed.', 'Ilse Varga: Ida Holm'],
    ['Northvale’s chief executive, Ilse Khan, signed.', 'Ilse Khan: Ida Holm'],
    ['Northvale’s chief executive, Dr. Ilse Varga, signed.', 'Dr. Ilse Varga: Ida Holm'],
    ['They met Harbour Board Chair Lisa Thorne, left.', 'Lisa Thorne: Ida Holm'],
    ['The young keeper of the seal, Oskar Vik, signed.', 'Oskar Vik: Bjoern Saether'],
    ['The keeper of the seal, Oskar Vik, signed.', 'Oskar Vik: Bjoern Saether'],
    ['The former harbour master, Ida Holm, waved.', 'Ida Holm: Ida Holm'],
    ['The current harbour master, Oswin Tarle, waved.', 'Oswin Tarle: Ida Holm'],
    ['They described Oswin Tarle as the harbour master.', 'Oswin Tarle: Ida Holm'],
    ['With Oskar Vik as mayor, the town grows.', 'Oskar Vik: Elin Strand'],
    ['U.N. Envoy Oskar Vik waved.', 'Oskar Vik: Ida Holm'],
    ['So said Oskar Vik, Northvale’s chief executive.', 'Oskar Vik: Ida Holm'],
    ['So said Oskar Vik, the town’s manager.', 'Oskar Vik: Ida Holm'],
    ['So said Oskar Vik, the harbour master since 2020.', 'Oskar Vik: Ida Holm'],
    ['The port is calm. Its harbour master, Oskar Vik, waved.', 'Oskar Vik: Ida Holm'],
    ['Elin Strand was succeeded by Mayor Oskar Vik.', 'Oskar Vik: Elin Strand'],
    ['So said Ilse Varga, the chair of Norland Rail.', 'Ilse Varga: Ida Holm'],
    ['Ilse Lane is chair of Norland Rail.', 'Ilse Lane: Ida Holm'],
    ['So said Oskar Vik, the chair of the railway.', 'Oskar Vik: Ida Holm'],
    ['The railway’s chair, Oskar Vik, resigned.', 'Oskar Vik: Ida Holm'],
    ['Write to our bursar, Oskar Vik, at the quay.', 'Oskar Vik: Ida Holm'],
    ['So said Oskar Vik, the project’s lead engineer.', 'Oskar Vik: Ida Holm'],
    ['On the quay, U.N. envoy, Oskar Vik, waved.', 'Oskar Vik: Ida Holm'],
    ['The first to leave was the mayor, Ivo Petrov.', 'Ivo Petrov: Elin Strand'],
    ['On Monday the town greeted mayor Bo Tarn.', 'Bo Tarn: Elin Strand'],
    ['Manager Bo Tarn of Harrowgate waved on Monday.', 'Bo Tarn: Ida Holm'],
    ['The harbour master, the painter Oswin Tarle, waved.', 'Oswin Tarle: Ida Holm'],
    ['Harbour Master Oskar Vik’s boat sank.', 'Oskar Vik: Ida Holm'],
    ['So said Mark Varga, the chair of Norland Rail.', 'Mark Varga: Ida Holm'],
    [
      'It rained on Friday. Mark Varga, chair of Norland Rail which runs trams, left.',
      'Mark Varga: Ida Holm',
    ],
    ['“Mayor Ivo Petrov would know,” she said.', 'Ivo Petrov: Elin Strand'],
    ['“The former mayor, Elin Strand, would know,” she said.', 'Elin Strand: Elin Strand'],
    ['“I would know,” said Mayor Oskar Vik.', 'Oskar Vik: Elin Strand'],
    ['“Oskar Vik, the mayor, would know,” she said.', 'Oskar Vik: Elin Strand'],
    ['One of the two who left was his own harbour master, Oswin Tarle.', 'Oswin Tarle: Ida Holm'],
    ['Elin Strand met her harbour master, Oswin Tarle.', 'Oswin Tarle: Ida Holm'],
  ])('%s', (text, finding) => {
    expect(errors(text)).toEqual([`error wrong-role-holder ${finding}`])
  })

  test.each([
    // In somebody's words.
    '“Mayor Oskar Vik would know,” she said. She spoke of “a quay that Mayor Oskar Vik built”.',
    'He told Mark Varga, the chair of Norland Rail where the trams stop, said no.',
    'Oskar Vik, the mayor at the time, signed. Oskar Vik, mayor when the bridge fell, signed.',
    'The night keeper of the seal, Oskar Vik, signed. Oskar Vik, assistant of the keeper of the seal, signed.',
    'Night keeper of the seal Oskar Vik signed. Oskar Vik, field keeper of the seal, signed.',
    'Oskar Vik, mayor for ten years, signed. Oskar Vik, while mayor, signed.',
    'Elin Strand succeeded Oskar Vik as mayor. Elin Strand replaced Mayor Oskar Vik.',
    'They greeted the king, the U.N. envoy, Oskar Vik, Ivo Petrov and the mayor.',
    'They greeted the king, U.N. envoy, Oskar Vik and Ivo Petrov. U.N. envoy, Oskar Vik, Ivo Petrov: all came.',
    'Many left, and the first of them was the mayor, Oskar Vik. Among them was Mayor Oskar Vik.',
    'On Monday the mill, whose manager Bo Tarn is new, was shut.',
    'On Monday the club manager Bo Tarn waved. On Monday a carnival mayor Bo Tarn was crowned.',
    'Elin Strand defeated Oskar Vik, the mayor, and ousted the incumbent mayor Oskar Vik.',
    'Elin Strand follows Oskar Vik as mayor; Elin Strand took over from Oskar Vik as mayor.',
    'Elin Strand joined Oskar Vik as mayor of the town.',
    'So said Oskar Vik, the hotel’s manager. Opposition leader Lisa Thorne waved.',
    'So said Bjoern Saether, keeper of the seal. So said Bjørn Sæther, keeper of the seal.',
    'In a letter to Ilse Varga, the chair of Norland Rail said no. They met Ilse Varga, the chair of Norland Rail, and a nun.',
    'So said Ilse Varga, the project’s lead engineer. Last week, the chair of Norland Rail said no.',
    'North Quay, the chair of Norland Rail, is a horse.',
    'Elin Strand beat the incumbent, Mayor Oskar Vik. She thanked her predecessor, Mayor Oskar Vik.',
    'In his last year as mayor Oskar Vik built a pier. When he was mayor Oskar Vik built a pier.',
    'The candidate for mayor Oskar Vik waved. The nominee for harbour master Oswin Tarle waved.',
    'A contender for mayor, Oskar Vik, waved. The front-runner for governor Oskar Vik waved.',
    'The harbour master, a friend of Oswin Tarle, waved.',
    'The school committee met on Monday. The dean, Ivo Petrov, left early.',
    'A committee met at the school. The dean, the novelist Ivo Petrov, left early.',
    'In Sudvale, Dean Ivo Petrov opened the hall. In 1998 the dean, Ivo Petrov, opened a hall.',
    'The Sudvale railway closed. So said Oskar Vik, the railway’s project lead.',
    'U.S. Secretary of State Antony Blinken landed on Tuesday.',
    'On Tuesday the U.S. Secretary of State Antony Blinken landed.',
    'In New York, N.Y. Gov. Beau Thibodeaux waved.',
    'Mayor Bo Tarn of Sudvale waved on Monday. Mayor Bo Tarn, of the Sudvale party, waved on Monday.',
    'Lieutenant Governor Beau Thibodeaux waved. Lt. Gov. Beau Thibodeaux waved.',
    'Gov. Ida Holm waved. Northvale’s chief executive, Ida Holm, waved.',
    'Gov. Peter Falk waved. The Norland.gov Press Gallery opened on Tuesday.',
    'Sudvale’s chief executive, Oskar Vik, waved.',
    'The former mayor, Oskar Vik, waved. The retired harbour master, Oswin Tarle, waved.',
    'The new harbour master, Oswin Tarle, waved.',
    'She met the harbour master, Oswin Tarle, and Ivo Petrov.',
    'His harbour master, Peter Falk, waved on Tuesday. His own harbour master, Ida Holm, waved.',
    'He met his harbour master, Oswin Tarle, Ivo Petrov and Ida Holm.',
    'The harbour master, Oswin Tarle, and Ivo Petrov met.',
    'The Harrowgate Town manager, Reuters reporters, said.',
    'The governor’s Tuesday Morning Club met on Tuesday.',
  ])('%s', text => {
    expect(errors(text)).toEqual([])
  })
})

describe('ages at death, and the days someone was born and died', () => {
  test.each([
    ['Jonas Berg died aged 91.', 'wrong-count 91: 92'],
    ['Jonas Berg, who has died aged 91, was a builder.', 'wrong-count 91: 92'],
    ['Jonas Berg has died at 90.', 'wrong-count 90: 92'],
    ['Jonas Berg died on 25 September of advanced lung cancer at age 82.', 'wrong-count 82: 92'],
    ['# Jonas Berg, Builder of Piers, Dead at 82', 'wrong-count 82: 92'],
    ['Jonas Berg died in Larsborg at 91 after a short illness.', 'wrong-count 91: 92'],
    ['Jonas Berg, the builder, died on 25 September at the age of 82.', 'wrong-count 82: 92'],
    ['Jonas Berg died at home, aged 93.', 'wrong-count 93: 92'],
    ['Jonas Berg died at the age of 91 years old.', 'wrong-count 91 years old: 92'],
    ['Jonas Berg, who died last year aged 91, built the pier.', 'wrong-count 91: 92'],
    ['Jonas Berg died after a long battle with cancer, aged 91.', 'wrong-count 91: 92'],
    ['Jonas Berg, 91, has died.', 'wrong-count 91: 92'],
    ['Jonas Berg, the pier builder who has died aged 91, was shy.', 'wrong-count 91: 92'],
    ['Oskar Vik, who will be 57 in June, waved.', 'wrong-count 57: 54'],
    ['Oskar Vik, who is now 55, waved.', 'wrong-count 55: 54'],
    ['Oskar Vik, whose 53rd birthday is in June, waved.', 'wrong-count 53rd: 54'],
    ['Oskar Vik, who is 55 and tall, waved.', 'wrong-count 55: 54'],
    ['Jonas Berg himself, who died in 2023, wept.', 'wrong-date 2023: 2024-09-25'],
    ['Oskar Vik will turn 53 on Sunday.', 'wrong-count 53: 54'],
    ['So said Oskar Vik, Elin Strand and Jonas Berg, who died in 2023.', 'wrong-date 2023: 2024-09-25'],
    [
      'Jonas Berg, builder, born 14 May 1932; died 25 September 2023.',
      'wrong-date 25 September 2023: 2024-09-25',
    ],
    ['Jonas Berg built piers.\n\nBorn 14 May 1931. Died in Larsborg.', 'wrong-date 14 May 1931: 1932-05-14'],
    ['Jonas Berg built piers.\n\nDied 25 September 2024, aged 91.', 'wrong-count 91: 92'],
    ['Jonas Berg built piers.\n\nBorn on 15 May 1932, he sang.', 'wrong-date 15 May 1932: 1932-05-14'],
    ['Jonas Berg, 94, was a builder.', 'wrong-count 94: 92'],
    ['Oskar Vik (52) waved.', 'wrong-count 52: 54'],
    ['Oskar Vik (52), who waved, left.', 'wrong-count 52: 54'],
    ['Oskar Vik (aged 35) waved.', 'wrong-count 35: 54'],
    ['At only 52, Oskar Vik is the oldest of us.', 'wrong-count 52: 54'],
    ['Ida Bergen, 31, sang. Vik, 52, waved.', 'wrong-count 52: 54'],
    ['Oskar Vik has died aged 52.', 'wrong-count 52: 54'],
    ['Oskar Vik, 52, waved.', 'wrong-count 52: 54'],
    ['Jonas Berg was born on 14 May 1931.', 'wrong-date 14 May 1931: 1932-05-14'],
    ['Jonas Berg, born in 1931, was a builder.', 'wrong-date 1931: 1932-05-14'],
    ['Jonas Berg was born in Larsborg, Norland, on May 15, 1932.', 'wrong-date May 15, 1932: 1932-05-14'],
    ['Jonas Berg died on 26 September.', 'wrong-date 26 September: 2024-09-25'],
    ['Jonas Berg passed away peacefully in August 2024.', 'wrong-date August 2024: 2024-09-25'],
    ['In 1933, Jonas Berg was born in Larsborg.', 'wrong-date 1933: 1932-05-14'],
    ['**1933** – Jonas Berg is born, on 14 May.', 'wrong-date 1933: 1932-05-14'],
    ['**1932** – Jonas Berg is born, on 4 May.', 'wrong-date 4 May: 1932-05-14'],
    ['Jonas Berg died in a pier keeper’s hut on 25 August 2024.', 'wrong-date 25 August 2024: 2024-09-25'],
    ['Jonas Berg built a pier with his own hands and died in 2023.', 'wrong-date 2023: 2024-09-25'],
    ['Jonas Berg mended it until 1990 and died in 2023.', 'wrong-date 2023: 2024-09-25'],
    ['Jonas Berg died on the night of 3 May 2023.', 'wrong-date night of 3 May 2023: 2024-09-25'],
    ['Jonas Berg came to Larsborg. He was born there on 15 May 1932.', 'wrong-date 15 May 1932: 1932-05-14'],
    ['25 September 2023: Jonas Berg dies at home.', 'wrong-date 25 September 2023: 2024-09-25'],
    ['Jonas Berg (1932–2023) was a builder.', 'wrong-date 1932–2023: 2024-09-25'],
    ['Jonas Berg (1931-2024) was a builder.', 'wrong-date 1931-2024: 1932-05-14'],
    ['Jonas Berg was born in May 1932 and died in 2023.', 'wrong-date 2023: 2024-09-25'],
    [
      'Jonas Berg, who built piers, as nobody else would, died on 3 May 2023.',
      'wrong-date 3 May 2023: 2024-09-25',
    ],
    ['Jonas Berg, 1931-2024', 'wrong-date 1931-2024: 1932-05-14'],
    ['# Jonas Berg: 1932 – 2023', 'wrong-date 1932 – 2023: 2024-09-25'],
    [
      'After the death of Jonas Berg on 26 September the pier was shut.',
      'wrong-date 26 September: 2024-09-25',
    ],
    ['Jonas Berg’s death in Larsborg in August 2024 was news.', 'wrong-date August 2024: 2024-09-25'],
    ['Since Jonas Berg’s birth in 1931 the pier has grown.', 'wrong-date 1931: 1932-05-14'],
    ['The pier was shut after the death of Jonas Berg at 91.', 'wrong-count 91: 92'],
    ['Jonas Berg, 1932-2023.', 'wrong-date 1932-2023: 2024-09-25'],
    ['Jonas Berg (1902-2024) was a builder.', 'wrong-date 1902-2024: 1932-05-14'],
    ['Oskar Vik met Jonas Berg, who died on 3 May 2023.', 'wrong-date 3 May 2023: 2024-09-25'],
  ])('%s', (text, finding) => {
    expect(errors(text)).toEqual([`error ${finding}`])
  })

  test.each([
    // The minute of a goal, an age of then, and another one of the name.
    'Oskar Vik (52) and Jonas Berg (71) scored. Oskar Vik (16) scored. Goals: Oskar Vik (52).',
    'At 52, Oskar Vik built a pier. At 52, Elin Strand and Oskar Vik stood. At 54, Oskar Vik is the oldest.',
    'Ida Vik, 31, his daughter, sang. Vik, 31, is a tenor. Vik was born in 1994.',
  ])('%s', text => expect(errors(text)).toEqual([]))

  test('a weekday is reckoned from the article’s day', () => {
    expect(errors('Jonas Berg died on Tuesday, aged 92.', '2024-09-27')).toEqual([
      'error wrong-date Tuesday: 2024-09-25',
    ])
    expect(errors('Jonas Berg died Wednesday at age 92.', '2024-09-27')).toEqual([])
    expect(errors('Jonas Berg died on Wednesday night at 7:40 p.m.', '2024-09-27')).toEqual([])
  })

  test.each([
    'Jonas Berg died aged 92. Jonas Berg, who has died aged 92, was a builder. Jonas Berg has died at 92.',
    'Jonas Berg was born in 1932 and died in September 2024. Jonas Berg (1932-2024) was a builder.',
    'Jonas Berg (14 May 1932 – 25 September 2024) was a builder. Jonas Berg died on 25 September.',
    'Jonas Berg was born on 14 May 1932 in Larsborg, where his mother had died in 1919.',
    'The father of Jonas Berg died in 1950. The widow of the builder Jonas Berg died aged 80.',
    'Jonas Berg’s brother died in 1990, aged 50. Jonas Berg, whose brother died in 1990, was a builder.',
    'According to Jonas Berg the mayor died in 1990. His brother, said Jonas Berg, died in 1990.',
    'Oskar Vik and Jonas Berg were born in 1970 and 1932. If Jonas Berg had died in 1980, who would know?',
    'Jonas Berg was born to parents who fled in 1930. Jonas Berg was born in a house built in 1790.',
    'Jonas Berg, who said his father, a smith, died in 1950, built piers. Jonas Berg, who built piers: he died in 1990.',
    'Jonas Berg, whose pier, which was old, died in 1990, wept. Jonas Berg (1950-2024) was a mayor.',
    'The council leader, Runa Dahl, said so. Council Leader Cllr Runa Dahl, council leader Dahl left.',
    'Photograph: Oskar Vik, 2011. Oskar Vik, the son of a smith who has died aged 90, waved.',
    'Oskar Vik, whose 55th birthday is in June, waved. Oskar Vik, who is 54, waved.',
    'Oskar Vik, who is 54 and tall, waved. Oskar Vik, who was 20, waved.',
    'Jonas Berg, who was 92, died on Wednesday. Jonas Berg, who was 50, built a pier.',
    'Oskar Vik, who will be 55 in June, waved. Oskar Vik will be 3 in the list. Oskar Vik will be 20 minutes late.',
    'Jonas Berg built piers.\n\nBorn on 3 April 1951, his brother sang. Died in 1990, aged 70.',
    'So said the children of Jonas Berg, who died in 2024. Jonas Berg, baker of the town who has died aged 90.',
    'Jonas Berg died of wounds from a fall in 2023. Jonas Berg nearly died in 1990.',
    'Jonas Berg was born on 2 May (14 May) 1932. Jonas Berg was born in 1931 or 1932.',
    'Jonas Berg died at 10 on a cold morning. Jonas Berg died at 40 Quay Street.',
    'Jonas Berg, 1931-2024, was a builder. Jonas Berg, 1970-2024.',
    'Harbour master Karl Lind (1900-1920) built the pier. Jonas Berg (1950-1960) was on the council.',
    'In 1965 Jonas Berg, 33, built a pier. Jonas Berg, 45, and his wife built a pier.',
    'Jonas Berg was 45 years old when he built a pier. Jonas Berg was 50 years old.',
    'In 1990 Oskar Vik, 20, left for the sea. Oskar Vik, aged 12 at the time, ran away.',
    'Oskar Vik was 19 years old when he left. Oskar Vik turns 55 in June.',
    'Oskar Vik has died aged 54. Oskar Vik died aged 30.',
    'Jonas Berg died in the 1990 film of the pier. The elder Berg died in 1950. Mrs. Berg died in 1980.',
    'Ms. Vik, 30, waved. The younger Vik was born in 1990. Maria Berg died in 1990 aged 60.',
    'Jonas Berg died in a house built in 1931. Jonas Berg died in the hut that he had bought in 1931.',
    'Jonas Berg died on the pier of 1931. Jonas Berg saw a horse fall and died in 1931.',
    'Jonas Berg’s horse fell in the mud and died in 1931. The mayor sent Jonas Berg to sea and died in 1931.',
    // Somebody else weakened, fell, or was lost.
    'Jonas Berg nursed an old smith until he weakened and died in 1950. Jonas Berg kept a bear until it sickens and died in 1931.',
    'Jonas Berg ruled the pier after an old mayor fell ill and died in 1931. Jonas Berg wrote of a crew lost at sea and died in 1950.',
    'Jonas Berg built piers because smiths grow old and died in 1950. Jonas Berg knew a bear they hurt and died in 1931.',
    // What came after a death, or of it.
    'The death of Jonas Berg was announced on 27 September. News of Jonas Berg’s death on 26 September spread.',
    'On the anniversary of Jonas Berg’s death in 2025 they met. Jonas Berg’s death led to talks on 3 May 2025.',
    'The brother of Jonas Berg feared the death of Jonas Berg’s wife in 1990. Mrs. Berg’s death in 1990 was hard.',
    'After the death of Jonas Berg’s mother in 1960 he left. After the death of Jonas Berg’s wife at 60 he left. Jonas Berg’s birth came after a storm in 1930.',
    'Jonas Berg was born into a family of 12. Jonas Berg died 3 days later.',
  ])('%s', text => {
    expect(errors(text)).toEqual([])
  })

  test('without a date of the article what is past is still held against the fact', () => {
    expect(errors('Jonas Berg died aged 91.', '')).toEqual(['error wrong-count 91: 92'])
    expect(errors('Jonas Berg was born in 1931.', '')).toEqual(['error wrong-date 1931: 1932-05-14'])
    expect(errors('Oskar Vik has died aged 30.', '')).toEqual([])
  })
})

describe('a surname that several known people have', () => {
  const people = ['{ name: Ada Lund, born: 1975-05-05 }', 'Per Lund', '{ name: Ole Lund, died: 2020-02-02 }']
  const orders = [people, people.toReversed()]
  const found = (text: string, order: readonly string[]) => {
    const known = factsOf(`names: [${order.join(', ')}]\nroles: [{ title: Mayor, holder: Per Lund }]`)
    return lintText(text, { facts: known, published: '2025-06-06' }).findings.map(({ message }) => message)
  }

  test.each([
    'Lund, 20, waved. Lund was born in 1980. He was born in 1990. Lund died in 1999.',
    'Mayor Lund waved. Lund, the mayor, left.',
    'Ada Lund waved. Mayor Lund waved.',
    'Ada Lund met Per Lund. Lund, 20, waved.',
  ])('is nobody’s for sure: %s', text => {
    for (const order of orders) expect(found(text, order)).toEqual([])
  })

  test.each([
    ['Ada Lund waved. Lund, 20, left.', 'Unexpected 20, expected 50: age of "Ada Lund", born 1975-05-05'],
    [
      'Mayor Vik waved. Mayor Oskar Lund waved.',
      'Unexpected "Oskar Lund", expected "Per Lund": tied by "Mayor"',
    ],
  ])('%s', (text, message) => {
    const more = ['Oskar Vik', 'Oskar Lund']
    for (const order of orders) expect(found(text, [...order, ...more])).toContain(message)
  })
})
