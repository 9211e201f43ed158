import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
names:
  - { name: Ida Holm, born: 1850-04-01 }
  - { name: Jonas Berg, born: 1820-03-10, died: 1880-01-05 }
dates:
  - { event: the siege of Larsborg, date: 1899-03-14, about: [siege began, besieged Larsborg] }
  - { event: the opening of the bridge, date: 1899-05, about: [bridge opened] }
  - { event: the council vote, date: 1903-05-29, about: [council voted] }
counts:
  - { subject: points in the harbour plan, value: 20, was: 28, unit: [point, item], about: [plan] }
  - { subject: refugees in Norland, value: 'more than 100,000', unit: [refugee, Larsborger], about: [Norland] }
  - { subject: length of the hearing, value: 5, unit: hour, about: [hearing, session] }
  - { subject: age of the siege, elapsed: 1899-03-14, unit: year, about: [siege, blockade] }
  - { subject: share of the vote, value: 28%, about: [voters backed] }
  - { subject: the loan, value: $4.5 million, about: [loan] }
  - { subject: inflation, value: 3.8%, was: 3.6%, about: [inflation] }
  - { subject: height of the mast, value: 330 m, about: [mast rises] }
  - { subject: people at the fair, value: 900, unit: [visitor, crowd], about: [fair] }
  - { subject: homes in the dark, value: 900, unit: home, about: [without light] }
roles:
  - title: Harbour Master
    aka: [head of the harbour]
    holders:
      - { name: Elin Strand, since: 1890-01-01, until: 1899-12-31 }
      - { name: Oskar Vik, since: 1900-01-01 }
  - { title: Norland Prime Minister, holder: Maria Quist, since: 1901-05-01 }
  - { title: consul, holder: Karl Lind, since: 1900-01-01 }
  - title: U.N. relief co-chair
    holders: [{ name: Ines Duarte, since: 1902-01-01 }, { name: Paul Reed, since: 1902-01-01 }]
`)

function errors(text: string, published = '1903-06-01'): string[] {
  const findings = lintText(text, { path: 'article.md', facts, ...(published && { published }) }).findings
  return findings.map(({ rule, found, severity }) => `${severity} ${rule} ${found}`)
}

describe('what contradicts a fact is reported', () => {
  test.each([
    ['The plan now has 24 points.', 'wrong-count 24 points'],
    ['A 26-point plan was read out.', 'wrong-count 26-point'],
    ['The 29 items of the plan were read out.', 'wrong-count 29 items'],
    ['The plan has many points, including 31 points on trade.', 'wrong-count 31 points'],
    ['The plan was cut from 28 points to 22.', 'wrong-count 22'],
    ['80,000 refugees now live in Norland.', 'wrong-count 80,000 refugees'],
    ['Fewer than 50,000 *Larsborgers* went to Norland.', 'wrong-count 50,000 *Larsborgers'],
    ['The three-hour hearing ended at noon.', 'wrong-count three-hour'],
    ['The session lasted seven hours.', 'wrong-count seven hours'],
    ['The two-year siege goes on.', 'wrong-count two-year'],
    ['The siege is in its third year.', 'wrong-count third year'],
    ['Twenty months into the siege the bread ran out.', 'wrong-count Twenty months'],
    ['Some 38% of voters backed him.', 'wrong-count 38%'],
    ['The loan of $5.4 million was signed.', 'wrong-count $5.4 million'],
    ['They signed a $5.4 million loan.', 'wrong-count $5.4 million'],
    ['They will spend $5.4m on the loan.', 'wrong-count $5.4m'],
    ['Inflation was 3.9% of wages.', 'wrong-count 3.9%'],
    ['Inflation rose to 3.9%.', 'wrong-count 3.9%'],
    ['The mast rises 300 metres.', 'wrong-count 300 metres'],
    ['Inflation fell from 3.6% to 3.8% in May.', 'reversed-change 3.6% to 3.8%'],
    ['The fair drew a crowd of 1,200, and rain.', 'wrong-count 1,200'],
    ['Why does the plan have 24 points?', 'wrong-count 24 points'],
    ['For a week 700 homes were without light.', 'wrong-count 700 homes'],
    ['The siege began on 15 March 1899.', 'wrong-date 15 March 1899'],
    ['The siege began in 1898, and in 1903 the council met.', 'wrong-date 1898'],
    ['They besieged Larsborg in 1898.', 'wrong-date 1898'],
    ['In April 1899, the siege of the town began.', 'wrong-date April 1899'],
    ['The bridge was opened in 1902.', 'wrong-date 1902'],
    ['The council voted on Wednesday.', 'wrong-date Wednesday'],
    ['Harbour Master Elin Strand waved.', 'wrong-role-holder Elin Strand'],
    ['Elin Strand, the harbour master, waved.', 'wrong-role-holder Elin Strand'],
    ['Oskar Vik, who is the Norland prime minister, waved.', 'wrong-role-holder Oskar Vik'],
    ['Elin Strand of Orsund University, the harbour master, waved.', 'wrong-role-holder Elin Strand'],
    ['Ida Holm, of the University of Orsund, the head of the harbour, waved.', 'wrong-role-holder Ida Holm'],
    ['Ida Holm is the head of the harbour.', 'wrong-role-holder Ida Holm'],
    ['Oskar Vik will stay on as Norland prime minister.', 'wrong-role-holder Oskar Vik'],
    ['Oskar Vik remains the Norland prime minister.', 'wrong-role-holder Oskar Vik'],
    ['The prime minister of Norland, Ida Holm, waved.', 'wrong-role-holder Ida Holm'],
    ['Norland\nPrime Minister Peter Falk waved to the crowd.', 'wrong-role-holder Peter Falk'],
    ['In 1902 Harbour Master Elin Strand waved.', 'wrong-role-holder Elin Strand'],
    ['Harbour Master Peter Falk waved on Tuesday.', 'wrong-role-holder Peter Falk'],
    ['The head of the harbour Peter Falk waved.', 'wrong-role-holder Peter Falk'],
    ['Consul Oskar Vik waved.', 'wrong-role-holder Oskar Vik'],
    ['Former harbour master Oskar Vik waved.', 'wrong-role-holder Oskar Vik'],
    ['UN relief co-chairs Ines Duarte and Ida Holm waved.', 'wrong-role-holder Ida Holm'],
    ['The plan rose from 28 to 20 points.', 'reversed-change 28 to 20 points'],
    [
      'The 20-point plan became a plan of 28 points.',
      'reversed-change 20-point plan became a plan of 28 points',
    ],
    ['The plan went from 20 to 28 points.', 'reversed-change 20 to 28 points'],
    ['The plan is up to 20 points from 28.', 'reversed-change 20 points from 28'],
    ['The plan was cut by six to 20 points.', 'reversed-change 20 points'],
    ['The 51-year-old Ida Holm waved.', 'wrong-count 51-year-old'],
    ['Ida Holm, 52, waved.', 'wrong-count 52'],
    ['Ida Holm, aged 54, waved.', 'wrong-count 54'],
    ['Ida Holm, a 52-year-old engineer, waved.', 'wrong-count 52-year-old'],
    ['Ida Holm’s 50th birthday was a feast.', 'wrong-count 50th'],
    ['Jonas Berg, 61, died in his sleep.', 'wrong-count 61'],
  ])('%s', (text, finding) => {
    expect(errors(text)).toEqual([`error ${finding}`])
  })
})

describe('what goes further than a fact is a warning', () => {
  test.each([
    ['In Norland live 120,000 refugees.', 'unsupported-value 120,000 refugees'],
    ['The loan of $4,512,345 was signed.', 'unsupported-value $4,512,345'],
    ['The bridge was opened on 3 May 1899.', 'unsupported-value 3 May 1899'],
  ])('%s', (text, finding) => {
    expect(errors(text)).toEqual([`warn ${finding}`])
  })
})

describe('what agrees with the facts, or may be about something else, is not reported', () => {
  test.each([
    'The 28-point plan was whittled down to 20 items.',
    'Twenty points are left of the plan. Cut by eight, the plan has 20 points.',
    'The plan is down to 20 points from 28.',
    'The plan has 20 points. To 24 of us the plan is dear. The plan moved the shop from 24 to $20 items.',
    'At one point the plan was dead. One point of the plan is disputed.',
    'Three of the 20 points in the plan are new; another four points of the plan were moved.',
    'He objected to three points in the plan.',
    'More than 100,000 refugees came to Norland; about 100,000 refugees stayed in Norland.',
    'Norland has 12 refugee camps.',
    'The five-hour hearing ended. The hearing took almost five hours. The hearing lasted 300 minutes.',
    'Two hours before the hearing the doors opened. Ten minutes into the hearing he rose.',
    'The hearing heard of a three-year contract.',
    'The four-year siege, the more than four-year siege goes on.',
    'The siege is in its fifth year. Fifty months into the siege the bread ran out.',
    'The siege, now in its fifth year, has no end. Four years on, the siege goes on.',
    'Some 28% of voters backed him, and 12% stayed at home.',
    'The loan of about $4.5m was signed; a fee of $200 was paid.',
    'They paid $30,000 in fees for the loan. The loan gives each boat $12. The loan’s agents got $900.',
    'Inflation rose from 3.6% to 3.8%. Food inflation was 5.1%. Fuel inflation, at 2%, was lower; core inflation was 3%.',
    'Inflation in Sudland was 7%.',
    'The mast rises 330 metres; the mast has a 2 metre ladder.',
    'The plan, including 12 points on trade, was read out.',
    'In the plan are 12 points at Larsborg Castle that he wrote.',
    'Nine points, including those of the plan, were read out.',
    'In 1893 inflation reached 9%. Four years ago inflation was 9%. Last year the plan had 12 points.',
    'Inflation was 9% when he took office in 1893. The first plan had 12 points.',
    'In the port of Sudby inflation reached 9%. Twelve of the town’s 61 points for the plan are taken.',
    'Inflation rose 1%. Inflation rose by 1%. The plan is two points ahead.',
    'The share of inflation was 1%. If inflation reached 9%, he would go.',
    'Nine refugees drowned off Norland. The plan has 20 points; the appendix of the plan has 4 points.',
    'The mast, 12 m from the mast that rises here, is old.',
    'The first siege began in 1702. On 14 March 1899 at noon the siege began. The council should have voted on Tuesday.',
    'In 45-minute hearings, the hearing of a year, the hearing of two weeks ago.',
    'The siege began in 1899. The siege of the town began in March 1899. It began on 14 March.',
    'On Tuesday he said that the siege began too early.',
    'He said on 2 April 1900 that they besieged Larsborg for its gold.',
    'Four years after they besieged Larsborg, in 1903, the council met.',
    'LARSBORG, June 1, 1903 -- The siege began with speeches. Larsborg (June 1, 1903): the siege began.',
    'On 29 May 1903 the council opened, four years after the siege began in 1899.',
    'In May 1902, the council voted a new tax. Last week, the siege began a new year.',
    'In July, they besieged Larsborg.',
    'Ever since the siege of 1895, which nobody won and few remember, the war had began to look long.',
    'In 1902 the mayor opened a line for the bridge. The bridge opened a way to the sea in 1902.',
    'The report of May 1903, which tells how the siege began, is out.',
    'The council voted on Friday. The council voted on May 29. Last month the council voted.',
    'Harbour Master Oskar Vik and Norland Prime Minister Maria Quist waved.',
    'Former harbour master Elin Strand waved, as did then-harbour master Strand.',
    'The deputy harbour master Ida Holm waved. Ida Holm, deputy harbour master, waved.',
    'The harbour master’s Office Oskar Holm built is red. Chairman and Harbour Master Ida Holm waved.',
    'In 1895, Harbour Master Elin Strand waved. In 1702, harbour master Nils Falk waved.',
    'FAO Harbour Master Ida Holm waved.',
    'Consul Peter Falk waved. The statue of Consul Anders Munk is old.',
    'Acting Harbour Master Ida Holm waved. Harbour Master-elect Ida Holm waved.',
    'The harbour master’s envoy Ida Holm waved. Ida Holm met the harbour master.',
    'British Prime Minister Arthur Balfour waved. Sudland’s prime minister, Ida Holm, waved.',
    'Oskar Vik, the harbour master, Maria Quist, the Norland prime minister, and Ida Holm waved.',
    'UN relief co-chairs Ines Duarte and Paul Reed waved. U.N. relief co-chair Paul Reed waved.',
    'The 53-year-old Ida Holm waved. Ida Holm, 53, waved. Ida Holm turned 53.',
    'Ida Holm, 12 others and a dog waved. Ida Holm, in 52 letters, said no.',
    'Jonas Berg, 59, died in his sleep.',
    'Did the plan have 24 points? Is it true that the siege began in 1898?',
    'There were never more than 28 points in the plan.',
    'The last flood came in 1702, and the plan had 24 points then.',
    'He wrote down 31 points, two of which went into the plan.',
    'The fair drew a crowd of 900. The fair drew a crowd of 1,200 ducks.',
    'At dawn 700 homes had their light back.',
    'They besieged Larsborg in 1912 and 1945. They besieged Larsborg in 1912 and in 1945.',
    'Last year’s council voted for a tax.',
  ])('%s', text => {
    expect(errors(text)).toEqual([])
  })

  test.each([
    'The council voted on Wednesday.',
    'The two-year siege goes on.',
    'Harbour Master Elin Strand waved.',
    'Ida Holm, 12, waved.',
  ])('without a date of the article: %s', text => {
    expect(errors(text, '')).toEqual([])
  })
})

test('a length of time that no phrase tells of is of nothing known', () => {
  const found = foundBy(factsOf('counts: [{ subject: hours, value: 5, unit: hour }]'))
  expect(found('They met for 4 hours, and 3 hours later they left.')).toEqual(['4 hours'])
})
