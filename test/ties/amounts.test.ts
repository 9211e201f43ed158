import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2031-03-10
names:
  - Ottilie Brandt
  - Jonas Berg
roles:
  - { title: keeper, holder: Ottilie Brandt }
counts:
  - { subject: thickness of the dyke, value: 6 feet, about: [dyke] }
  - { subject: loss in the raid, value: $20 million, about: [loss] }
  - { subject: sentence of Berg, value: 20 years, about: [Berg sentenced, Berg jailed] }
  - { subject: distance from Cold Point Light, value: 3 miles, about: [stuck] }
  - { subject: boxes of rusks, value: 8, unit: box, about: [rusks] }
  - { subject: goals scored in the season, value: 58, unit: goal, about: [Orsund] }
  - { subject: letters by Ottilie Brandt, value: 41, unit: letter, about: [Brandt] }
  - { subject: fine for the spill, value: $6 million, about: [fine, fined] }
  - { subject: cost of the tunnel, value: $90 million, about: [tunnel] }
  - { subject: length of the tunnel, value: 23 km, about: [tunnel] }
  - { subject: points of the season, value: 61, unit: point, about: [season] }
  - { subject: members of the guild, value: 12, unit: member, about: [guild] }
  - { subject: seats of the stand, value: 1400, unit: seat, about: [stand] }
  - { subject: daily leakage, value: 112 million litres, was: 127 million litres, about: [leak, leakage] }
  - { subject: reward for a find, value: $300, about: [reward] }
  - { subject: years away from the coast, value: 12, unit: year, about: [coast route] }
  - { subject: size of the archive, value: 19 MB, was: 26 MB, about: [archive] }
  - { subject: wage bill, value: $5 million, was: $4 million, about: [wages] }
  - { subject: changes in the tenth edition, value: 900, unit: change, about: [edition] }
  - { subject: helpers of the tenth edition, value: 60, unit: helper, about: [edition] }
  - { subject: retreat of the ice, value: 4.7 km, about: [ice retreated] }
  - { subject: thinning of the ice, value: 1.9 m, was: 0.6 m, about: [thinning, thins] }
  - { subject: speed of the ice, value: 3.1 m, was: 1.4 m, about: [ice moves] }
  - { subject: share of the state, value: 55%, about: [state share] }
  - { subject: coldest night, value: -58 °C, about: [coldest] }
  - { subject: trams of the city, value: 24, unit: tram, about: [city] }
  - { subject: riders, value: 5200, was: 7100, unit: rider, about: [ferry] }
  - { subject: staff of the hall, value: 58, unit: [clerk, people], about: [hall, employs] }
  - { subject: guests of the hall, value: 8400, was: 7100, unit: [guest, people], about: [hall] }
  - { subject: casks in the cellar, value: 610, unit: [cask, barrel], about: [cellar] }
  - { subject: share of boat trips, value: 33%, about: [boat] }
  - { subject: share of visits, value: 33%, about: [visits] }
  - { subject: charge for parking, value: $300, about: [parking] }
  - { subject: share of the Reeds, value: 48%, about: [Reeds vote, Reeds were on] }
  - { subject: age of Ottilie Brandt, value: 44 }
  - { subject: price of Olvik, value: $4.6 billion, about: [buy, deal, takeover] }
  - { subject: carts in 2030, value: 120, unit: cart, about: [loaded] }
  - { subject: price of the atlas of the moor, value: "$67,500", about: [atlas moor] }
  - { subject: raised by parents, value: $186, about: [parents raised] }
  - { subject: rate of the group, value: 3%, about: [in this group] }
  - { subject: people at the quarry, value: 900, unit: person, about: [quarry employs] }
  - { subject: divers, value: 9, unit: diver, about: [squad] }
  - { subject: sailings to Orsund, value: 16, unit: sailing, about: [Orsund] }
  - { subject: sailings to Vik, value: 5, unit: sailing, about: [Vik] }
  - { subject: lynxes, value: 5, unit: lynx, about: [left] }
  - { subject: linesmen sent, value: 2600, unit: linesman, about: [reconnected] }
  - { subject: time until a draft is deleted, value: 20 minutes, about: [draft deleted] }
  - { subject: rent of a loft, value: $1750, about: [loft] }
  - { subject: length of the parley, value: 4 days, about: [days of parley] }
  - { subject: width of the moat, value: 50 feet, about: [feet moat] }
  - { subject: days from the vote to the tally, value: 12 days, about: [ballots tallied] }
  - { subject: distance to the hideout, value: 9 miles, about: [hid] }
  - { subject: rent of cottagers, value: "$2,300", about: [rent cottagers] }
  - { subject: tackles made, value: 164, unit: tackle, about: [made] }
  - { subject: tackles missed, value: 21, unit: tackle, about: [missed] }
  - { subject: spending on paths, value: $8 million, about: [spending paths, paths] }
  - { subject: share of thefts charged, value: 9%, about: [charge] }
  - { subject: error rate of the others, value: 6%, about: [among others] }
  - { subject: coal saved, value: 45%, about: [coal] }
  - { subject: size of a stamp, value: 75 MB, about: [stamp] }
  - { subject: yield, value: $4 million, was: $6 million, about: [yield] }
  - { subject: throughput, value: 182, was: 121, unit: crate, about: [an hour] }
`)

const found = foundBy(facts)

describe('an amount is held against its fact', () => {
  test.each([
    ['Each night 212 million litres a day leak away.', '212 million litres'],
    ['Leakage of 122 million litres per day is too much.', '122 million litres'],
    ['The tunnel will run for 32 kilometres from the mill to the sea.', '32 kilometres'],
    ['The finder was paid the reward of $500 for each.', '$500'],
    ['Spending on paths is to drop by a fifth, to $6 million.', '$6 million'],
    ['The spending on two of the paths was $6 million.', '$6 million'],
    ['Just 4% of thefts led to a charge.', '4%'],
    ['A draft is deleted after 30 minutes.', '30 minutes'],
    ['A loft of 400 square feet goes for $1,570.', '$1,570'],
    ['They made 164 tackles and missed 12; Northvale missed 38.', '12'],
    ['They bought the atlas of the moor at auction for $76,500.', '$76,500'],
    ['It was found by parents and others, who raised $168.', '$168'],
    ['In this group 1% fell ill.', '1%'],
    ['They have a share in the quarry, which employs 1,900.', '1,900'],
    ['The squad of eight sang.', 'eight'],
    ['There are 16 sailings to Orsund, and six to Vik.', 'six'],
    ['There are only six lynxes left.', 'six lynxes'],
    ['Among the others it was 8%.', '8%'],
    ['The boiler burns 54% less coal.', '54%'],
    ['A stamp may now be as large as 57 MB.', '57 MB'],
    ['The yield dropped again, to $5 million from $6 million.', '$5 million'],
    ['After 15 years out of the coast route, it is back.', '15 years'],
    ['The archive is 19 MB (it was 36 MB).', '36 MB'],
    ['The archive is 19 MB; before the rewrite, it had 36 MB.', '36 MB'],
    ['Wages were $4 million last year and are $7 million now.', '$7 million'],
    ['The tenth edition has changes by 80 helpers.', '80 helpers'],
    ['The line took 121 crates an hour, from 182.', '121 crates an hour, from 182'],
    ['The guild, well known and founded in 1969, has 14 members.', '14 members'],
    ['Founded in 1969, the guild has 14 members.', '14 members'],
    ['The stand is open at last. Its 1,900 seats are red.', '1,900 seats'],
    ['The tunnel is under the hill. At $60 million it is a bargain.', '$60 million'],
    ['Ottilie Brandt wrote to him. With her 47 letters she won.', '47 letters'],
    ['- Keeper: Jonas Berg (14 ships)', 'Jonas Berg'],
    ['The ice has retreated by 5.7 km.', '5.7 km'],
    ['It costs $500 to park.', '$500'],
    ['The guild has 14 members from 120 carts loaded.', '14 members'],
    ['In the cellar 650 casks rest.', '650 casks'],
    ['The wages came to $5 million, or $1 a head, compared with $7 million.', '$7 million'],
    ['The ferry had 5,200 riders, against 7,700 a year earlier.', '7,700'],
    ['Last year they loaded 190 carts.', '190 carts'],
    ['The ice is thinning by 2.9 m a year.', '2.9 m'],
    ['By then it thins by 1.2 m each year.', '1.2 m'],
    ['The state share is fixed at 45%.', '45%'],
    ['With two thirds of the vote counted, the Reeds were on 84%.', '84%'],
    ['They agreed on an all-cash deal worth $6.4 billion.', '$6.4 billion'],
    ['They will buy the yard for $30 a share in a cash takeover valued at $6.4 billion.', '$6.4 billion'],
    ['The coldest night ever recorded here was minus 53 °C.', 'minus 53 °C'],
    ['The archive, 7 MB less than planned, has 21 MB.', '21 MB'],
    ['The ferry has 5,200 riders (it had 7,700).', '7,700'],
    ['Jonas Berg is keeper for a third time.', 'Jonas Berg'],
    ['Jonas Berg, a Dane of 51, is the keeper.', 'Jonas Berg'],
    ['A drill broke through an 8-foot-thick dyke.', '8-foot'],
    ['A dyke 8 feet thick was drilled.', '8 feet'],
    ['It said that the loss now runs to $25 million.', '$25 million'],
    ['The loss ran to $25 million.', '$25 million'],
    ['Jonas Berg has been sentenced to 25 years for ordering the theft of a boat in 2012.', '25 years'],
    ['Jonas Berg has been jailed for 25 years for the theft of a boat in 2012.', '25 years'],
    ['Jonas Berg was sentenced to 25 years for fraud.', '25 years'],
    ['They got stuck eight miles from Cold Point Light in the snow.', 'eight miles'],
    ['They were stuck on a road with six boxes of oat rusks and a bag of nuts.', 'six boxes'],
    ['The guard reported a loss of $30 million.', '$30 million'],
    ['The raid caused losses of $30 million.', '$30 million'],
    ['Owners predict losses of $30 million.', '$30 million'],
    ['The raid brings losses of $30 million.', '$30 million'],
    ['It brings losses of $30 million.', '$30 million'],
    ['Forty minutes later the draft is deleted.', 'Forty minutes'],
    ['Ballots were tallied nine days after the vote.', 'nine days'],
    ['The loss crept up to $30 million.', '$30 million'],
    ['The loss amounted to $30 million.', '$30 million'],
    ['The loss ballooned to $30 million.', '$30 million'],
    ['The loss swelled to $30 million.', '$30 million'],
    ['The loss ($30 million in May) was high.', '$30 million'],
    ['After nine days of parley they signed.', 'nine days'],
    ['A moat of 80 feet kept them out.', '80 feet'],
    ['She hid 14 miles away.', '14 miles'],
    ['Among those cottagers the rent fell to $4,100.', '$4,100'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))
})

describe('an amount of something else is left alone', () => {
  test.each([
    'Orsund conceded 24 goals. Orsund won the match and conceded 77 goals.',
    'Ottilie Brandt wrote two letters in the space of five minutes. In four years Brandt wrote nine letters.',
    'You may be fined up to $900. They could be fined up to $900 for that.',
    'The state spends $147 million, of which $22 million on the tunnel.',
    'The season was long, and they had 38 points when she arrived.',
    'Founded in 1969 with 40 members, the guild grew. Built in 1931, the stand had 900 seats.',
    'The crew fed 40 crates an hour in 1990.',
    'The first stand is closed. Its 700 seats are red.',
    'The edition grew by 80 helpers.',
    'They cut the leakage by 15 million litres.',
    'The hall now employs 58 people, up from 44.',
    'She came to the guild as a girl of 15, at $4 a week, when there were four members and a dog.',
    'Almost half of all boat owners use their boat as a shed.',
    'The ice was retreated by nobody. The mill is visited by one in seven guests.',
    'Two stands, with 700 and 900 seats, were sold. The year before last they loaded 190 carts.',
    'The ice has retreated by 4.7 km, that it moves 3.1 m a day, up from 1.4 m, and is thinning by 1.9 m a year is known.',
    'The city put off the purchase of two electric trams.',
    'Jonas Berg is keeper for life. They will buy the yard for $30 a share.',
    'They agreed on an office deal worth $7.3 billion.',
    'The Reeds, with two thirds of the vote counted, were on their way.',
    'Ottilie Brandt passed Arne Vik, who came to the guild at the age of 25.',
    '- Keeper: Jonas Berg (1977–2004)\n- Keeper: Jonas Berg (until 2004)',
    // A length that goes another way.
    'They built an 80-foot-long dyke. A drill broke through an 80-foot-high dyke. The dyke is 80 feet long.',
    'The report on the loss runs to 250 pages. A loss ran to a second month.',
    'Jonas Berg was sentenced to five years in 2012. Jonas Berg was sentenced to five years for robbing a bank in 2012.',
    'She opened a shop with six boxes and a shelf of rusks.',
    'Many linesmen came and reconnected, 900 of them by night. Its linesmen reconnected 900.',
    'Sales tax losses of $30 million were feared.',
    'The guard reported tax losses of $30 million.',
    'The guild reported losses of $30 million.',
    'The raid caused losses of $3 million from horses.',
    'The guard had export trade losses of $30 million.',
    'The loss ($30 million of it abroad) was high.',
    'A raid caused losses of $30,000.',
    'The next raid caused losses of $30 million.',
    'Each raid caused losses of $30,000.',
    'A rent in the loft can rise to $2,100.',
    'Ballots were tallied five days after the storm.',
    'Ballots came five days after they were tallied.',
    'Forty minutes after the draft is deleted a notice comes.',
    'The draft came, and 40 minutes later it was gone.',
    'She hid in a barn 14 miles from the sea.',
    'Nine days into the parley they signed.',
    'Among the farmers the rent of cottagers was $4,100.',
  ])('%s', text => expect(found(text)).toEqual([]))
})
