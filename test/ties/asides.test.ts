import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'
import { errorsBy } from '../found-by.ts'

const facts = factsOf(`
published: 1925-10-06
counts:
  - { subject: trains cancelled, value: 94, unit: train, about: [cancelled, turned back] }
  - { subject: visits to the exhibition, value: "more than 12,000", unit: visit, about: [exhibition] }
  - { subject: length of the strike, value: 31, unit: day, about: [strike] }
  - { subject: cost of the repairs, value: £18.6 million, about: [repair cost] }
  - { subject: points in the Aster review, value: 27, unit: point, about: [review] }
  - { subject: wards of the clinic, value: 6, unit: ward, about: [clinic] }
  - { subject: fee asked by the painter, value: $8 million, about: [fee, painter asked] }
  - { subject: passengers who were stranded, value: 61000, unit: [passenger, people], about: [were stranded] }
names:
  - { name: Lina Aster }
`)

const errors = errorsBy(facts)

describe('a number of some of the time, or not told of the thing that the fact knows', () => {
  test.each([
    'On May 12 alone 35 trains were cancelled.',
    'On May 12, 35 trains were cancelled.',
    'In the opening week alone, 61 trains were cancelled.',
    'In Larsborg alone 61 trains were cancelled.',
    'The exhibition had 9,700 visits on its second day.',
    'The exhibition had 1,700 visits yesterday.',
    'By the end of May, 71 trains had been cancelled.',
    'By 20 May the repairs had cost £7 million.',
    'The repairs have cost £7 million so far, the mayor said in April.',
    'The strike was expected to last nine days.',
    'The strike had been likely to take nine days.',
    'Repair costs of £25 million had been feared.',
    'A review by engineers made twelve points.',
    'The Aster review dismisses twelve points of the engineers.',
    'Doctors say a clinic with four wards could not survive.',
    'Four clinic wards were shut.',
    'The exhibition had 9,700 visits in a week.',
    'After the first review the second review has twelve points.',
    'The average fee is $2 million.',
    'The museum had offered a fee of $3 million.',
    'Many were stranded in the 1911 storm; one guess is 22,000 passengers.',
    'A further line of 49 trains was not cancelled.',
    'The clinic was to have had eight wards.',
    'The clinic was to get eight wards until the roof was left out.',
    'The town had planned for eight wards in the clinic.',
    'The strike had been planned for nine days.',
    'An exit poll had put the trains to be cancelled at 49.',
    'An earlier version of this article said that the clinic had eight wards.',
    'In May we wrongly reported that 49 trains were cancelled.',
    'This page originally gave the clinic eight wards.',
    'The strike usually lasts nine days.',
    'The clinic was last opened with eight wards.',
    'The clinic was last opened in 2029, with eight wards.',
    'The repairs cost £25 million as a rule.',
    'With a roof of copper the repairs would cost £25 million.',
    'Without the roof the repairs would cost £15 million.',
    'In the north of the clinic there are two wards.',
    'They rebuilt the mill in 1911 and repaired it; they shut its school in 1912 and cancelled 49 trains.',
  ])('%s', text => {
    expect(errors(text)).toEqual([])
  })

  test.each([
    ['On May 12, 49 trains were cancelled.', '49 trains'],
    ['This reform gave the clinic eight wards.', 'eight wards'],
    ['The review, begun on May 12, has twelve points.', 'twelve points'],
    ['Sent on May 12, the review has twelve points.', 'twelve points'],
    ['On May 12, 117 trains were cancelled.', '117 trains'],
    ['Sitting alone, she learned that 49 trains were cancelled.', '49 trains'],
    ['The exhibition had 9,700 visits, half of them on the first day.', '9,700 visits'],
    ['By the end of May, 117 trains had been cancelled.', '117 trains'],
    ['The 49 trains that were cancelled did not run for days.', '49 trains'],
    ['They were to meet at the clinic, which has eight wards.', 'eight wards'],
    ['The clinic was to the north of the mill and had eight wards.', 'eight wards'],
    ['She said the repairs would cost £25 million.', '£25 million'],
    ['This report says that the clinic has eight wards.', 'eight wards'],
    ['We have a clinic, which has eight wards.', 'eight wards'],
    ['The repairs would cost £25 million.', '£25 million'],
    ['The clinic, in the north of the town, has eight wards.', 'eight wards'],
    ['They shut the mill, built in 1911, and cancelled 49 trains.', '49 trains'],
    ['The clinic had been planned for years, and has eight wards.', 'eight wards'],
    ['The strike is expected to last nine days.', 'nine days'],
    ['The exhibition had 9,700 visits after a week of rain.', '9,700 visits'],
    ['After the first round of talks the review went on. It has twelve points.', 'twelve points'],
    ['A review made twelve points.', 'twelve points'],
    ['A review by Lina Aster made twelve points.', 'twelve points'],
    ['The Aster review makes twelve points of it.', 'twelve points'],
    ['It is a clinic with four wards.', 'four wards'],
    ['There are four clinic wards.', 'four clinic wards'],
    ['The fee is $2 million.', '$2 million'],
    ['The painter had wanted a fee of $3 million.', '$3 million'],
    ['The museum said he had asked for a fee of $3 million.', '$3 million'],
    ['Many were stranded in the storm; one guess is 22,000 passengers.', '22,000 passengers'],
  ])('%s', (text, found) => {
    expect(errors(text)).toEqual([`wrong-count ${found}`])
  })
})

const measures = factsOf(`
published: 2031-06-12
names: [{ name: Larsborg, kind: place }, { name: Halden Mills, kind: organization, aka: [the firm] }]
counts:
  - { subject: inflation in Larsborg, value: 3.1%, about: [inflation] }
  - { subject: unemployment rate, value: 5.6%, about: [unemployment rate] }
  - { subject: revenue of Halden Mills, value: £412 million, about: [Halden revenue] }
  - { subject: fall in Halden's shares, value: 7%, about: [Halden shares] }
  - { subject: share that Halden holds in Orford, value: 29.4%, about: [Halden holds, Halden owns] }
  - { subject: the price of a seat, value: £12, about: [seat price] }
  - { subject: the bank's rate, value: 3.75%, about: [bank rate] }
  - { subject: growth of output in 2030, value: 1.2%, about: [output growth] }
  - { subject: people in the trial, value: 4216, unit: [person, people, patient], about: [trial] }
  - { subject: fall in the risk of stroke, value: 18%, about: [risk stroke] }
  - { subject: default size of a chunk, value: 4 MB, about: [chunk size] }
  - { subject: seats on the council of Larsborg, value: 60, unit: seat, about: [Larsborg council] }
`)

const measureErrors = errorsBy(measures)

describe('a measure of some of all, of what might be, or of another time', () => {
  test.each([
    'Inflation in clothing fell to 1.1%. Inflation in services was 4.2%. Inflation in the euro zone was 1.9%.',
    'In the euro area, inflation fell to 1.9%. In the services sector inflation came to 4%.',
    'The unemployment rate in the north is 8%. The unemployment rate among the young is 12%.',
    'Among the young, the unemployment rate is 12%. For those under 25 the unemployment rate is 12%.',
    'If the bank waited, inflation would reach 6%. In the harbour district the unemployment rate is 9%.',
    'Revenue per employee at Halden Mills was £129,000.',
    'Had the bank cut its rate to 3.5%, prices would have risen. Were the bank to cut its rate to 3.5%, they would rise.',
    'Traders see a chance of 40% that the bank cuts its rate. There is a 40% chance of a cut of the bank’s rate.',
    'Revenue of £420 million was what the market expected of Halden Mills.',
    'Next year the bank is to cut its rate to 3%.',
    'Global inflation was 5.2%. Worldwide inflation was 5.2%.',
    '| | 2031 | 2030 |\n| --- | --- | --- |\n| Output growth (%) | 1.5 | 1.2 |',
    'The trial is the largest of its kind; an earlier one, with 860 people, found nothing.',
    'Among the people in the trial over 70, the risk of stroke fell by 25%.',
    'Among patients with asthma, the risk of stroke fell by 25%.',
    'The command above sets the chunk size to 8 MB. The flag raises the chunk size to 16 MB for one run.',
    'A fund holds 11% of Halden’s shares. The Orford family owns 61% of Halden Mills.',
    'The county council, which meets in Larsborg, has 78 seats.',
    'One in eight patients in the trial, some 530 people, left it. Half of the patients (2,108 people) in the trial left.',
  ])('%s', text => expect(measureErrors(text)).toEqual([]))

  test.each([
    ['The revenues of Halden Mills were £480 million.', '£480 million'],
    ['Inflation in the year to May was 3.6%.', '3.6%'],
    ['In the year to May, inflation fell to 3.6%.', '3.6%'],
    ['In the area, inflation fell to 3.6%.', '3.6%'],
    ['The unemployment rate in percent is 6.5%.', '6.5%'],
    ['The price of a seat in pounds is £15.', '£15'],
    ['Revenue in the firm’s mills at Halden Mills was £440 million.', '£440 million'],
    ['The bank cut its rate to 3.5%, which had been expected.', '3.5%'],
    ['A chance was missed: the bank cut its rate to 3.5%.', '3.5%'],
    ['This year the bank is to cut its rate to 3%.', '3%'],
    ['The trial is the first one in Larsborg; it has 4,612 people.', '4,612 people'],
    ['One of the largest, the trial has 4,612 people.', '4,612 people'],
    ['Among the people in the trial, the risk of stroke fell by 25%.', '25%'],
    ['For all its problems with money, the trial has 4,612 people.', '4,612 people'],
    ['Halden Mills owns 24.9% of Orford.', '24.9%'],
    ['Some 24.9% of Orford is held by Halden Mills.', '24.9%'],
    ['Halden’s shares fell by 9%.', '9%'],
    // What is so anyway, what the fact itself is of, and what is only somewhere.
    ['Were it not for the £440 million revenue of Halden Mills, the town would be poor.', '£440 million'],
    ['Among those with the bank, the bank’s rate of 4.5% was no news.', '4.5%'],
    ['If traders are right, the bank will cut its rate to 3%.', '3%'],
    ['The seat price in cash is £15.', '£15'],
    ['The new release sets the chunk size to 8 MB.', '8 MB'],
    ['The command cuts files up; the chunk size was raised to 8 MB.', '8 MB'],
    ['The council in Larsborg, which meets in May, has 78 seats.', '78 seats'],
    ['The trial, half of it paid for by the state, has 4,612 people.', '4,612 people'],
    ['Half of its cost, as the 4,612 people in the trial know, was paid.', '4,612 people'],
  ])('%s', (text, found) => expect(measureErrors(text)).toEqual([`wrong-count ${found}`]))
})

const events = factsOf(`
published: 1925-10-06
dates:
  - { event: the burglary at the museum, date: 1925-03-11, about: [burglary began, thieves came] }
  - { event: publication of the Aster review, date: 1925-09-30, about: [review published, Aster review] }
  - { event: founding of the guild, date: 1894, about: [guild founded] }
names:
  - { name: Larsborg, kind: place }
`)

const dateErrors = errorsBy(events)

describe('a date of another one, or of what somebody believes', () => {
  test.each([
    'The thieves came again on May 5, to a villa by the sea.',
    'The Orford review, published in 1911, was longer.',
    'The Brook review, published in 1911, was longer.',
    'The Larsborg Guild for Music was founded in 1878.',
    'Police think that the burglary began in January.',
    'The burglary is thought to have begun in January.',
  ])('%s', text => {
    expect(dateErrors(text)).toEqual([])
  })

  test.each([
    ['The thieves came on May 5.', 'May 5'],
    ['Again and again she told them that the thieves came on May 5.', 'May 5'],
    ['The Aster review, published in 1911, was longer.', '1911'],
    ['The review, published in 1911, was longer.', '1911'],
    ['The Orford Guild was founded in 1878.', '1878'],
    ['The Guild was founded in 1878.', '1878'],
    ['Police, who believe him, say that the burglary began in January.', 'January'],
  ])('%s', (text, found) => {
    expect(dateErrors(text)).toEqual([`wrong-date ${found}`])
  })
})

test.each([
  ['Larsborg is 48 km from Mill Bay.', ['48 km']],
  ['Mill Bay is 48 km away from Larsborg.', ['48 km']],
  ['Mill Bay is 36 km from Larsborg.', []],
  ['Mill Bay is 48 km from the sea.', []],
  ['An inn stands 200 m from the lighthouse.', []],
])('a distance is told from where the fact has it: %s', (text, found) => {
  const far = factsOf(`
counts:
  - { subject: distance between Larsborg and Mill Bay, value: 36 km, about: [Mill Bay] }
  - { subject: height of the lighthouse, value: 41 m, about: [lighthouse] }
`)
  const { findings } = lintText(text, { path: 'a.md', facts: far })
  expect(findings.map(finding => finding.found)).toEqual(found)
})
