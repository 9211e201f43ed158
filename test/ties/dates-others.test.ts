import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2025-06-10
names: [{ name: Tarn Abbey, kind: place }]
dates:
  - { event: death of Holm, date: 2021-03-02, about: [Holm died] }
  - { event: death of Berg, date: 1990, about: [Berg died] }
  - { event: start of the dam, date: 2021-03, about: [work began, cut the turf, last cut] }
  - { event: mill fire, date: 2019-11-03, about: [mill fire] }
  - { event: first stone of the abbey, date: 1887-05, about: [first stone] }
  - { event: publication of the guild's results, date: 2025-05-14, about: [guild results published] }
  - { event: guild election, date: 2024-05-02, about: [guild election] }
  - { event: the flood, date: 2024-10-03, about: [baths flooded] }
  - { event: the cup final, date: 2025-06-07, about: [won final, lost final] }
  - { event: start of the hearing of the Tarn mill, date: 2025-06-02, about: [hearing began] }
  - { event: the guild's vote on the dues, date: 2025-06-03, about: [vote on the dues, dues approved] }
  - { event: start of the salt talks, date: 2024-08, about: [talks opened] }
  - { event: sinking of the Swan, date: 2025-05-16, about: [boat sank] }
  - { event: sinking of the Hedda Maas, date: 2000-09-26, about: [Maas sank] }
  - { event: departure of the boat, date: 2025-05-16T17:30, about: [boat left] }
  - { event: signing of the accord, date: 2025-06-04, about: [signed Larsborg] }
  - { event: resignation of Reeve Lund, date: 2025-05-20, about: [Lund resignation, Lund resigned] }
  - { event: suspension of Holm, date: 2025-04-10, about: [Holm suspended] }
  - { event: the raid, date: 2025-04-04, about: [raid] }
  - { event: end of the fiscal year, date: 2026-01-31, about: [fiscal year ends, fiscal 2026 ends] }
  - { event: Tarn Festival, date: 2025-07-11/2025-07-13 }
  - { event: reopening of the baths, date: 2025-03-20, about: [baths reopened, baths reopening, baths opening, first swim] }
`)

const found = foundBy(facts)

test.each([
  'Holm was married in June to Jon Berg. He died in 1990.',
  'The mill fire was long. He died in May 1988. His boat was sold in 1989.',
  'The mill fire took a boat of the war of 1914.',
  'The baths were new in 2019, when the mill was flooded.',
  'Work began on the chapel in June 2022. They cut the turf on their chapel in May 2022.',
  'The inquiry into the mill fire was opened in June 2020.',
  'A trial over the mill fire began on 4 May 2021.',
  'Tickets for the baths’ reopening were sold out on 2 February 2025.',
  'Booking for friends of the Tarn baths reopened on 2 February 2025.',
  'Booking for the opening baths opens on 2 May 2025.',
  'The mill fire came in 2019. Its second inquest, in 2021, was short.',
  'The first talk after the mill fire, on 4 May 2021, was short.',
  'Of the 2019 mill fire nobody spoke at the talk, on 2 May 2021, in the rain.',
  'The mayor, who spoke of the baths reopening: 2 May 2021 was wet.',
  'On 4 November 2020, the anniversary of the mill fire, they met.',
  'On 4 May 2022 work began a war on the town.',
  'The baths burned in March last year.',
  'Fiscal 2026 ends on January 31, 2026. The earlier outlook, given on September 4, was for more.',
  'The mill fire began in a week of 5 November (not that of the mill fire).',
  'The Larsborg mill fire of 1994 killed nine.',
  // What is done with it, or around it, on another day.
  'Lund’s resignation was accepted on 2 June. Lund’s resignation takes effect on 1 July.',
  'The programme of the Tarn Festival will be published on 1 July. Roads around the Tarn Festival close on 10 July.',
  'The Tarn Festival was founded in 2003. The Tarn Festival was first mentioned in 1912.',
  'Lund resigned for a week in 1987 and again in 2004.',
  'The guild results for 2024 were published on 14 May 2025. The guild published its 2024 results on 14 May.',
  'Guild results for the year to December 2024 were published on 14 May. Guild results for 2023 were published on 9 May 2024.',
  'In the 2018 guild election Berg won. The 2025 guild election was on 3 May 2025.',
  'In the guild election of 2018 Berg won. At the guild election of 2021 he lost.',
  'Holm lost the final in 2022. Berg won the men’s final on 3 June.',
  'The hearing of two millers begins on 9 July. The hearing of several young millers began on 3 May.',
  'The baths that flooded on 3 October 2024 reopened on 20 March.',
  'It was shut once, over a mill fire in 2001.',
  'The guild’s vote on the parish dues is set for 14 June.',
  'The Larsborg Abbot’s vote on the dues is on 14 June. The Larsborg smiths’ vote on the dues is on 14 June.',
  'The Tarn Festival began in 2003. The Tarn Festival started on 6 June 2003.',
  'The Tarn Festival will return from 10 to 12 July 2026. The Tarn Festival returns in 2026.',
  'The first swim of Undine was on 14 January 1990.',
  'The first stone of the new abbey was laid on 3 June 2024.',
  'The guild of Orsund voted: a vote in Larsborg on the dues was on 4 June.',
  'Holm signed a mast for the boats in Larsborg on 3 June. Holm signed a book in Larsborg on 3 June.',
  'The last sailors cut a new mast on 3 March 2022.',
  'The death toll from the sinking of a boat in Larsborg rose to 46 on Tuesday.',
  'His predecessor, Jon Berg, had opened talks with the guild in 2018, and had broken them off.',
  'It was the worst boat disaster since the Hedda Maas sank off Larsborg on 26 September 2000.',
  'What went wrong between 5.30pm, when the boat left, and 11.42pm, when she was lost, is not known.',
  'Talks on the dues began on 26 May, eight days before the vote on the dues.',
  'Holm reported that a cook fell and was suspended on 23 April. Holm reported the cook was late and was suspended on 23 April.',
  'Holm said Berg was ill and was suspended on 23 April.',
  'In Larsborg, in another raid on 6 April, two fell. They fled, and in a second raid on 6 April two fell.',
  'In the guild election of 2023 Berg won.',
  'The baths reopened with a budget for next year.',
  'The small baths are to be reopened on 4 May 2026.',
  'The vote on the dues was lost, as in 2023.',
  'They sold 400 tickets last year and the Tarn Festival returns.',
])('a date of something else: %s', text => expect(found(text)).toEqual([]))

test.each([
  ['Holm was married in June to Jon Berg. She died in 1991.', '1991'],
  ['Holm was married in June to Jon Berg. Holm died in 1990.', '1990'],
  ['The mill fire was long. It was in May 1988.', 'May 1988'],
  ['The mill fire came in the course of 1988.', '1988'],
  ['Work began on the dam in June 2022.', 'June 2022'],
  ['Work began on the baths in June 2022.', 'June 2022'],
  ['They cut the turf on 5 May 2022.', '5 May 2022'],
  ['The inquiry into the mill fire of 4 November 2019 goes on.', '4 November 2019'],
  ['The date for the baths reopening was set for 2 February 2025.', '2 February 2025'],
  ['The mill fire of 1994 killed nine.', '1994'],
  ['The 1994 mill fire killed nine.', '1994'],
  ['The Tarn Festival began on 11 July 2024.', '11 July 2024'],
  ['The Tarn Festival returns on 14 July.', '14 July'],
  ['The mill fire began in 2003.', '2003'],
  ['Guild results for 2024 were published on 15 May 2025.', '15 May 2025'],
  ['The guild election was in 2023.', '2023'],
  ['Lund resigned in 2024.', '2024'],
  ['Lund resigned on 20 May 2015.', '20 May 2015'],
  ['Lund’s resignation came on 2 June.', '2 June'],
  ['The start of the Tarn Festival is on 10 July.', '10 July'],
  ['Holm lost the final on 6 June.', '6 June'],
  ['The night of the mill fire was 4 November 2019.', '4 November 2019'],
  ['Holm reported the theft to the guild and was suspended on 12 April.', '12 April'],
  ['Holm announced a new play for the baths and the guild and was suspended on 12 April.', '12 April'],
  ['He fell in a 30-second raid on 6 April.', '6 April'],
  ['They hid in Larsborg, in another part of the county, and the raid on 6 April missed them.', '6 April'],
  ['The guild election was called for 3 May 2024.', '3 May 2024'],
  ['The vote on the railway dues was on 4 June.', '4 June'],
  ['The hearing of two millers began on 3 June.', '3 June'],
  ['It was rebuilt after a mill fire in 2018.', '2018'],
  ['The people of the guild approved the dues on 4 June.', '4 June'],
  [
    'The mill that burned in the mill fire on 4 November 2019 reopened the baths on 20 March.',
    '4 November 2019',
  ],
  ['The hearing of the mill began on 3 June.', '3 June'],
  ['The guild held its election in 2023.', '2023'],
  ['The small baths reopened on 4 May 2025.', '4 May 2025'],
  ['The guild election of 2024 was on 3 May 2024.', '3 May 2024'],
  ['The vote on the new dues was on 4 June. ', '4 June'],
  ['The Tarn guild’s vote on the dues was on 4 June. ', '4 June'],
  ['The vote on the dues was on 4 June. ', '4 June'],
  ['The 2024 guild election was on 3 May 2024.', '3 May 2024'],
  ['The vote on the dues was on 4 June, eight days after the talks.', '4 June'],
  ['Baths reopening: Friday 21 March 2025, noon', 'Friday 21 March 2025'],
  ['They met at the mill fire on 4 November 2019, the anniversary of the flood.', '4 November 2019'],
  ['On 4 May 2021 work began the dam.', '4 May 2021'],
  ['The 2025 baths reopening was on 21 March.', '21 March'],
  ['They met on the day after the mill fire of 4 November 2019.', '4 November 2019'],
  ['The mill fire was in May last year.', 'May last year'],
  ['Mark 20 March (the baths reopened) and 21 March 2025 (first swim, by the mayor).', '21 March 2025'],
  ['Come from Friday 21 March 2025 (first swim), or later.', 'Friday 21 March 2025'],
  ['The Tarn mill fire of 1994 killed nine.', '1994'],
  ['The first swim of all was on 14 January 2025.', '14 January 2025'],
  ['The first stone of the Abbey was laid on 3 June 2024.', '3 June 2024'],
  ['The first stone of Tarn Abbey was laid on 3 June 1889.', '3 June 1889'],
  ['The first stone of the new abbey was laid on 3 June 1889.', '3 June 1889'],
  ['His predecessor had opened the talks with the guild in June 2018.', 'June 2018'],
  ['His predecessor opened talks with the guild in June 2023.', 'June 2023'],
  ['The reeve had opened talks with the guild in June 2023.', 'June 2023'],
  ['She had opened talks in July 2024, like her predecessor.', 'July 2024'],
  ['The predecessor of Holm had opened talks in July 2024.', 'July 2024'],
  ['It was the worst boat disaster since the Hedda Maas sank on 26 September 2001.', '26 September 2001'],
  ['The boat sank on 17 May off Larsborg, where the Hedda Maas is.', '17 May'],
  ['The boat of Holm sank on 17 May.', '17 May'],
  ['The boat from Larsborg sank on 17 May.', '17 May'],
  ['A boat from the guild of Orsund sank on 17 May.', '17 May'],
  ['Between 6.30pm, when the boat left, and 11.42pm, when she was lost, it rained.', '6.30pm'],
  ['It rained at 5pm, and at 6.30pm the boat left.', '6.30pm'],
  ['Guards in Larsborg have a say: the vote on the dues was on 4 June.', '4 June'],
  ['Holm and Berg signed the paper late on 3 June in Larsborg.', '3 June'],
  ['They signed the accord in Larsborg on 3 June.', '3 June'],
  ['They signed their accord on 3 June in Larsborg.', '3 June'],
  ['The last cut of the turf came on 3 March 2022.', '3 March 2022'],
])('a date that is held: %s', (text, date) => expect(found(text)).toEqual([date]))

test('a phrase of one verb behind a name with `of` ends in no fault', () => {
  const one = foundBy(factsOf('dates: [{ event: the sentence, date: 2025-04-01, about: [jailed] }]'))
  expect(one('The founder of the mill was jailed on April 9, 2025.')).toEqual(['April 9, 2025'])
})
