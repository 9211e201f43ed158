import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { errorsBy } from '../found-by.ts'

const facts = factsOf(`
published: 1903-06-01
names:
  - { name: Ottilie Brandt, born: 1831-02-27, died: 1903-05-30 }
  - { name: Jonas Berg }
roles:
  - { title: harbour master, holder: Jonas Berg }
dates:
  - { event: the first dive, date: 1902-03-07, about: [dive took place, first dive] }
  - { event: the start of the fiscal year, date: 1903-07-01, about: [year begins] }
  - { event: the general meeting, date: 1903-06-24, about: [general meeting] }
  - { event: the deadline, date: 1903-06-28, about: [apply] }
  - { event: the show, date: 1903-06-10/1903-07-02, about: [show opens] }
  - { event: the great storm, date: 1898, about: [great storm] }
  - { event: the opening of the lock, date: 1903-05-09, about: [lock open] }
counts:
  - { subject: revenue, value: $412 million, was: $367 million, about: [revenue] }
  - { subject: margin of the yard, value: 14.2%, was: 16.8%, about: [margin] }
  - { subject: dividend, value: 45 cents, about: [dividend] }
  - { subject: new pilots, value: 12, unit: pilot, about: [hire, new pilots] }
  - { subject: money that was taken, value: $6800, about: [took, stealing] }
  - { subject: times she sang Norma, value: 214, unit: time, about: [Norma] }
  - { subject: grandchildren, value: 5, unit: grandchild, about: [survived] }
  - { subject: depth of the wreck, value: 4870 m, about: [wreck lies] }
  - { subject: weight of the cargo, value: 310 kg, about: [cargo, goods] }
  - { subject: passengers at the quay, value: 900, unit: [passenger, crowd], about: [crowd, East Quay] }
  - { subject: maximum weight of a parcel, value: 4 kg, about: [parcel] }
  - { subject: life of a pass, value: 15 days, about: [day pass] }
  - { subject: built-in lamps, value: 212, was: 187, unit: lamp, about: [built-in] }
  - { subject: people killed, value: 14, unit: [person, death], about: [storm killed, death toll] }
  - { subject: winds, value: 215 km/h, about: [winds] }
  - { subject: working week, value: 35, was: 37, unit: hour, about: [week] }
  - { subject: fine, value: $900, about: [fined] }
  - { subject: rain, value: 480 mm, about: [rain fell] }
  - { subject: surge, value: 4.2 m, about: [surge] }
  - { subject: cost of the new wing, value: £14000, about: [new wing] }
  - { subject: turnout, value: 67%, was: 61%, about: [turnout] }
  - { subject: lead of the Petrel, value: 94 seconds, was: 66 seconds, about: [Petrel leads] }
  - { subject: people aboard, value: 187, unit: [person, people], about: [aboard] }
  - { subject: people hurt, value: 23, unit: [person, people], about: [hurt] }
  - { subject: food that was saved, value: 2900 tonnes, about: [saved] }
  - { subject: women in the guild, value: 9, unit: woman, about: [guild] }
  - { subject: height of the pass, value: 1782 m, about: [pass is] }
  - { subject: votes against, value: 9, unit: vote, about: [refuse] }
  - { subject: storeys of the tower, value: 7, unit: storey, about: [tower] }
  - { subject: prize money, value: 11 million kronor, about: [prize worth] }
  - { subject: heat of the furnace, value: 320 °C, about: [furnace works] }
  - { subject: key rate, value: 4.25%, was: 4.5%, about: [key rate] }
  - { subject: mortgage rate, value: 4.71%, about: [mortgage rate] }
  - { subject: the dead of the Hedda, value: 81, unit: [person, life], about: [Hedda] }
  - { subject: people in Gullholm, value: 9100, unit: people, about: [Gullholm] }
  - { subject: villagers who died, value: 46, unit: people, about: [died in Holm, toll] }
  - { subject: pupils, value: 1140, was: 980, unit: pupil, about: [school] }
  - { subject: teachers, value: 78, unit: teacher, about: [school] }
  - { subject: pass rate, value: 91%, was: 86%, about: [passed] }
  - { subject: height of the dam, value: 243 m, about: [dam high, tall] }
  - { subject: turbines of the dam, value: 8, unit: turbine, about: [dam] }
  - { subject: share of the country's coal, value: 18%, about: [coal, burning] }
  - { subject: age of the mare, value: 31 years, about: [mare old] }
  - { subject: alarm codes, value: 3, unit: [alarm code, code], about: [alarm, code] }
  - { subject: lamps sold, value: 1300, unit: lamp, about: [sold] }
  - { subject: rise of sales, value: 6%, about: [sales rose] }
  - { subject: prizes of Ottilie Brandt, value: 18, unit: Emmy, about: [Brandt] }
  - { subject: crew of the ferry, value: 16, unit: [crew, crew member], about: [ferry] }
  - { subject: analysts' forecast of the dividend, value: 40 cents, about: [average forecast] }
  - { subject: days in the mine, value: 69, unit: day, about: [miners trapped] }
`)

const errors = errorsBy(facts)

describe('what contradicts a fact is reported', () => {
  test.each([
    ['Revenue climbed from $367 million to $421 million.', 'wrong-count $421 million'],
    ['Margin was 14.2%, up from 12.8%.', 'wrong-count 12.8%'],
    ['The margin narrowed to 12.4%, from 16.8% a year before.', 'wrong-count 12.4%'],
    ['The margin widened to 14.2%.', 'reversed-change 14.2%'],
    [
      'Profit and revenue slipped, to $367 million from $412 million.',
      'reversed-change $367 million from $412 million',
    ],
    ['Dividend: 54 cents a share, as before', 'wrong-count 54 cents'],
    ['The port will hire 21 new pilots.', 'wrong-count 21 new pilots'],
    ['In a year it was found that he took $8600 out of the chest.', 'wrong-count $8600'],
    ['Berg was found guilty of stealing $8600.', 'wrong-count $8600'],
    ['He took €6,800.', 'wrong-count €6,800'],
    [
      'Norma she sang 241 times; no other part came to more than 90 evenings, or more than 90 times.',
      'wrong-count 241 times',
    ],
    ['She is survived by two sons and eight grandchildren.', 'wrong-count eight grandchildren'],
    ['The wreck lies 9,400 metres (some 16,000 feet) down.', 'wrong-count 9,400 metres'],
    ['They raised 130 kilograms of cargo.', 'wrong-count 130 kilograms'],
    ['A crowd of 700 at East Quay waved.', 'wrong-count 700'],
    ['The first dive took place on 17 March 1902.', 'wrong-date 17 March 1902'],
    ['From 11 July, when the year begins, it is dearer.', 'wrong-date 11 July'],
    ['He will not speak at the general meeting on 14 June.', 'wrong-date 14 June'],
    [
      'Born on 17 February 1831, the third of seven children, Brandt never sang.',
      'wrong-date 17 February 1831',
    ],
    ['The Petrel leads by 94 seconds, up from 60.', 'wrong-count 60'],
    ['There were 187 people aboard, of whom 32 were hurt.', 'wrong-count 32'],
    ['About 9,200 tonnes of food were saved.', 'wrong-count 9,200 tonnes'],
    ['She is one of seven women in the guild.', 'wrong-count seven women'],
    ['The pass is only 1,872 metres high.', 'wrong-count 1,872 metres'],
    ['They voted by eight votes to four to refuse it.', 'wrong-count eight votes'],
    ['The prize, worth 10 million kronor, is his.', 'wrong-count 10 million kronor'],
    ['The furnace works at 230 °C. The old one was hotter.', 'wrong-count 230 °C'],
    ['The tower has, in all, nine storeys.', 'wrong-count nine storeys'],
    ['Not all the nine storeys of the tower are let.', 'wrong-count nine storeys'],
    ['You can apply until 18 June.', 'wrong-date 18 June'],
    ['The key rate was cut by a quarter of a point, to 4.15%.', 'wrong-count 4.15%'],
    ['The school has 1,140 pupils, up from 980 five years ago, and 87 teachers.', 'wrong-count 87 teachers'],
    ['In summer 81% passed, compared with 86% the year before.', 'wrong-count 81%'],
    ['At 234 metres it is as tall as a hill.', 'wrong-count 234 metres'],
    ['It meets about 28% of the country’s burning.', 'wrong-count 28%'],
    ['The mare, who is 37 years old, neighed.', 'wrong-count 37 years'],
    ['Lamps were lit for the 37-year-old grey mare.', 'wrong-count 37-year'],
    ['Sales rose 9% from a year earlier.', 'wrong-count 9%'],
    ['The ferry sank with its 12 crew members.', 'wrong-count 12 crew members'],
    ['Brandt has won 28 Emmys.', 'wrong-count 28 Emmys'],
    ['The rate is 4.17% for a mortgage, and for savings it is low.', 'wrong-count 4.17%'],
    ['The mortgage rate is 4.17%, and for a family that is much.', 'wrong-count 4.17%'],
    ['The market sees no reason why the key rate of 5.25% should fall.', 'wrong-count 5.25%'],
    ['The board promised to take it up, and the key rate is 5.25%.', 'wrong-count 5.25%'],
    ['The bank hoped that the key rate, at 5.25%, would hold.', 'wrong-count 5.25%'],
    ['Rivals say: the margin was 12.4%.', 'wrong-count 12.4%'],
    ['Its rivals point out: the margin was 12.4%.', 'wrong-count 12.4%'],
    ['Gullholm is a town of 12,000 people.', 'wrong-count 12,000 people'],
    ['Gullholm, a coastal town of 12,000 people, is small.', 'wrong-count 12,000 people'],
    ['In Holm, a village by the sea, 64 people died.', 'wrong-count 64 people'],
    ['A group of 64 people died in Holm.', 'wrong-count 64 people'],
    ['On Sunday they put the toll at 64 people.', 'wrong-count 64 people'],
    ['They had put out a toll of 64 people.', 'wrong-count 64 people'],
    ['A toll of 64 people in a village of 300 is high.', 'wrong-count 64 people'],
    ['Then came a year in which the margin was 12.4%.', 'wrong-count 12.4%'],
    ['It was first held in 1880; they came with a turnout of 82.6%.', 'wrong-count 82.6%'],
    ['Some came by sea; it had, as never before, a turnout of 82.6%.', 'wrong-count 82.6%'],
    ['Revenue grew from $376 million to $412 million.', 'wrong-count $376 million'],
    ['Revenue grew from $367 million to $421 million.', 'wrong-count $421 million'],
    ['Revenue grew to $421 million from $367 million.', 'wrong-count $421 million'],
    ['Revenue rose to $412 million, up from $376 million.', 'wrong-count $376 million'],
    ['Investors expect the key rate of 5.25% to fall.', 'wrong-count 5.25%'],
    ['The key rate, as the market sees it, is 5.25%.', 'wrong-count 5.25%'],
    ['Traders saw that the key rate was 5.25%.', 'wrong-count 5.25%'],
    ['The boat, a 27-year-old ferry, had 14 crew members.', 'wrong-count 14 crew members'],
    ['The Hedda sank with the loss of 18 lives.', 'wrong-count 18 lives'],
    ['The loss of 91 lives on the Hedda was long told.', 'wrong-count 91 lives'],
    ['A dividend of 54 cents beat what analysts had forecast.', 'wrong-count 54 cents'],
    ['The dividend is fixed at 54 cents.', 'wrong-count 54 cents'],
    ['The margin has been capped at 12.4%.', 'wrong-count 12.4%'],
    ['The average forecast was 44 cents.', 'wrong-count 44 cents'],
    ['The miners were trapped below the ground for 96 days.', 'wrong-count 96 days'],
    ['Sales slumped 6% in May.', 'reversed-change slumped 6%'],
    ['Sales slumped 6% in the first half.', 'reversed-change slumped 6%'],
    ['Sales were down 6% in May.', 'reversed-change were down 6%'],
    ['Sales saw a 6% drop in May.', 'reversed-change 6% drop'],
    ['Sales jumped by almost 9% in May.', 'wrong-count 9%'],
    ['Revenue rose 12% on a year-over-year basis to $421 million.', 'wrong-count $421 million'],
    ['The lock opened on 3 May, two weeks before the paint was dry.', 'wrong-date 3 May'],
    ['A parcel may be up to 8 kg.', 'wrong-count 8 kg'],
    ['A day pass lasts 50 days, a week pass 15 weeks.', 'wrong-count 50 days'],
    ['It takes 50 days to make the most of a day pass.', 'wrong-count 50 days'],
    ['He was fined $800.', 'wrong-count $800'],
    ['The week has 36 hours.', 'wrong-count 36 hours'],
    ['It has 221 built-in lamps.', 'wrong-count 221 built-in lamps'],
    ['The death toll rose to 41.', 'wrong-count 41'],
    ['It came with winds of 251 km/h.', 'wrong-count 251 km/h'],
    ['More than 840 mm of rain fell, and the surge was 4.2 m.', 'wrong-count 840 mm'],
    ['The new wing, seen from the sea, cost £24,000.', 'wrong-count £24,000'],
    ['Turnout was 61%, compared with 67%.', 'reversed-change 61%, compared with 67%'],
    ['The show opens on 15 June.', 'wrong-date 15 June'],
    ['Ottilie Brandt, who has been harbour master since May, waved.', 'wrong-role-holder Ottilie Brandt'],
    ['Ottilie Brandt, who is now the harbour master, waved.', 'wrong-role-holder Ottilie Brandt'],
    [
      'Ottilie Brandt, the singer whose Norma was for two decades the one to which all others were compared, died on 3 May.',
      'wrong-date 3 May',
    ],
  ])('%s', (text, finding) => {
    expect(errors(text)).toEqual([finding])
  })
})

describe('what agrees with the facts, or may be about something else, is not reported', () => {
  test.each([
    'Revenue climbed from $367 million to $412 million. The margin narrowed to 14.2%, from 16.8%.',
    'The wreck lies 4,900 metres (some 16,000 feet) down.',
    'The Petrel leads by 94 seconds, up from 66.',
    'Two days after the storm hit the coast of the north, the death toll rose to 14.',
    'She remembered a wreck in 1899, in which four people were hurt.',
    'Two storeys were taken off the tower.',
    'It was not a tower of four storeys.',
    'A tower with four storeys was possible.',
    'In Thursday’s tower of four storeys a lamp burned.',
    'There is one tower for every three storeys of the mill.',
    'You can apply until 28 June.',
    'The margin is high; they saved. The crew saved a dog; the yard spent 90 tonnes.',
    'The key rate was cut by a quarter of a point, to 4.25% from 4.5%.',
    'It was signed when the key rate was under 1%.',
    'By the end of the year the market sees the key rate at 2.75%.',
    'Most analysts expect the key rate to end the year at 2.75%.',
    'The rate is now 3.25%, down from 3.5%, and for a family with a mortgage that is much.',
    'The old ferry had 14 crew members.',
    'It will not be held again; in 1880, they came with a turnout of 82.6%.',
    'Under her revenue grew from $241 million to $367 million. That year it raised revenue to $367 million from $320 million.',
    'The board, which had promised to get it down to 2%, left the key rate as it was.',
    'Rivals did better: Larsborg had a margin of 31% and revenue of $900 million.',
    'Of those who died in Holm, most lived in a village of 340 people.',
    'On Sunday officials had put the toll at 12 people.',
    'Then came 1901: a ferry with 14 crew members, and a margin of 9%.',
    'The older Mirren Dam has four turbines.',
    'On 3 March, three years after the lock opened, it was closed.',
    'The school has lost four teachers. He gave the school 30 teachers.',
    'Before the war the school had 12 teachers.',
    'In its first month the school had nine teachers.',
    'One school in the town has 12 teachers.',
    'A tower on the hill may carry four storeys of the tower.',
    'In a dam in Norland four turbines turn.',
    'The great storm, in 1898, killed 61 people.',
    'Locks have opened here since 1890.',
    'A parcel may be up to 4 kg.',
    'A day pass lasts 15 days, a week pass 50 days.',
    'It took 90 days to print the day pass.',
    'She comes by boat two days a week.',
    'You may be fined up to $800.',
    'A club that sends 70 new pilots gets ten back.',
    'No worse one was seen since the great storm in 1898, when the storm killed 61 people.',
    'The fair opened in 1880 with four new pilots.',
    'On the neighbouring island of Cale the storm killed two people.',
    'Polls had pointed to a turnout of 50%.',
    'A much longer day pass lasts 90 days.',
    'The show is on 20 June.',
    'The yard sold 700 lamps a year. They sold nine lamps per week.',
    'Rival Larsborg Works said it had sold 900 lamps.',
    'He took £5,300 (some €6,900).',
    'The lock did not open on 3 April.',
    'Born on 3 May 1800, the father of Brandt was a smith.',
    'Harbour master Jonas Berg Street is long.',
    'The mast stands 200 m from the wreck.',
    'In mist no lamp is seen; then the alarm code is 2.',
    'A nine-year-old groom led the mare out. A nine-year-old led the mare out.',
    'Analysts had forecast a dividend of 52 cents. The yard beat forecasts of a dividend of 52 cents.',
    'Sales climbed 6% in May. In March sales fell 9%. Sales slowed, and 6% of all were shut.',
    'Sales climbed 6%, having slumped 6% a year earlier. Sales did not slump 6%. Sales slumped 6% before they climbed.',
    'A year ago sales slumped 6%. Should sales drop 6%, the yard would go. If sales slump 6%, the yard must close.',
    'The guild had expected sales to slump 6%. Sales in the south slumped 6% in March.',
    'Mirren sales slumped 6%, unlike those of the yard.',
    'Sales rose 9% a year earlier. The miners were trapped below the 81 days of the others.',
  ])('%s', text => {
    expect(errors(text)).toEqual([])
  })
})
