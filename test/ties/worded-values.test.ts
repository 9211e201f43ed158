import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { errorsBy } from '../found-by.ts'

const errors = errorsBy(
  factsOf(`
counts:
  - { subject: ballots for the park, value: 212 votes, was: 187 votes, about: [park] }
  - { subject: drug in the blood, value: 0.6 nanograms per millilitre, about: [blood] }
  - { subject: price of the plan, value: $49 a month, about: [plan costs] }
  - { subject: share of the guild, value: 34% of the vote, about: [guild won] }
  - { subject: dust in the hall, value: 400 becquerels per cubic metre, about: [hall] }
  - { subject: toll of the storm, value: 14 people killed, about: [storm] }
  - { subject: riders of the ferry, value: 5200 riders a day, about: [ferry] }
  - { subject: evidence, value: 412 pages of evidence, about: [court] }
  - { subject: members of staff, value: 61, unit: member of staff, about: [museum] }
`),
)

describe('a value with words behind its number is held against', () => {
  test.each([
    ['The park won 221 votes.', '221 votes'],
    ['The park won 212 votes, up from 178 votes.', '178 votes'],
    ['His blood had 0.9 nanograms per millilitre.', '0.9 nanograms'],
    ['His blood had 0.9 ng/ml.', '0.9 ng'],
    ['The plan costs $59 a month.', '$59'],
    ['The guild won 43% of the vote.', '43%'],
    ['The hall had 300 becquerels per cubic metre.', '300 becquerels'],
    ['The storm killed 15 people.', '15 people'],
    ['There were 15 killed in the storm.', '15 killed'],
    ['The ferry has 5,400 riders a day.', '5,400 riders'],
    ['The court read 421 pages.', '421 pages'],
    ['The museum has 16 members of staff.', '16 members'],
    ['The museum has a staff of 16.', '16'],
  ])('%s', (text, found) => expect(errors(text)).toEqual([`wrong-count ${found}`]))
})

describe('and not against', () => {
  test.each([
    'The park won 212 votes, up from 187.',
    'The park had 30 vote counters.',
    'His blood had 0.6 ng/ml, or 0.6 nanogrammes per millilitre.',
    'His blood had 0.06 ng/dl.',
    'His blood had 60 nanograms per decilitre.',
    'The plan costs $590 a year.',
    'The hall had 3 becquerels per litre.',
    'The ferry ran on 300 days.',
    'The ferry has 30,000 riders a week.',
  ])('%s', text => expect(errors(text)).toEqual([]))
})
