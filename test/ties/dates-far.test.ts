import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2031-06-13
names: [Ida Holm, Jon Berg]
dates:
  - { event: the guild's vote, date: 2031-06-10, about: [guild vote] }
  - { event: the second ballot, date: 2031-06-22, about: [second ballot] }
  - { event: founding of Korvo, date: 2011, about: [Korvo founded] }
  - { event: start of brewing at Tarn, date: 2031-09, about: [brewing Tarn] }
  - { event: payment of the bonus, date: 2031-07-28, about: [bonus payable] }
  - { event: death of Agda Lund, date: 2031-06-09, about: [Lund died] }
  - { event: Holm becomes reeve, date: 2031-08-02, about: [Holm succeed] }
  - { event: expected opening of the lock, date: 2034, about: [lock open] }
  - { event: hearing of the ferry case, date: 2031-10, about: [hearing begin] }
  - { event: the toll rules take effect, date: 2032-04, about: [toll rules effect] }
  - { event: end of the roof's repair, date: 2032-08, about: [roof finished] }
  - { event: deadline for moving all stalls, date: 2031-08-15, about: [all stalls] }
  - { event: end of the clearance, date: 2031-11, about: [scrap gone] }
  - { event: the sentence, date: 2031-06-12, about: [sentenced] }
  - { event: purchase of the quarry completed, date: 2031-03-04, about: [purchase quarry] }
`)

const found = foundBy(facts)

test.each([
  // by how many, and not by whom
  ['They lost a guild vote by nine to four on Monday.', 'Monday'],
  // a second one that is the fact's own
  ['Tarn will choose in a second ballot on 12 June.', '12 June'],
  // behind a head that says `first`
  ['A word on us first. Korvo was founded in 2012.', '2012'],
  // over an insert
  [
    'The new mill in Tarn, where a fire broke out in May 2030 after a storm, is to start brewing in November.',
    'November',
  ],
  ['They pay a bonus of $2 for each share, twice as much as in any year, payable on July 6.', 'July 6'],
  ['Agda Lund, a smith who saw the flood and wrote the song that all know, died on Sunday.', 'Sunday'],
  // of whom somebody follows
  ['Holm will succeed him on 19 September.', '19 September'],
  // not earlier
  ['The lock will not open until 2043.', '2043'],
  ['The lock won’t be open until 2043.', '2043'],
  ['The mayor does not expect the hearing to begin before December.', 'December'],
  // as far as it is planned
  ['If all goes to plan the toll rules take effect in April 2033.', 'April 2033'],
  ['The roof should be finished in July 2032.', 'July 2032'],
  // by when all is done
  ['All stalls will have moved by 25 August.', '25 August'],
  ['Scrap: 900 tonnes, to be gone by December.', 'December'],
  // at the same time
  ['She said nothing on Wednesday as Berg passed sentence.', 'Wednesday'],
  // behind an aside of another day
  ['The purchase of the quarry, announced in January, was completed on 14 March.', '14 March'],
])('%s', (text, date) => expect(found(text)).toEqual([date]))

test.each([
  'They lost a guild vote by nine to four on Tuesday. A guild vote by smiths was held on Monday.',
  'Tarn will choose in a second ballot on 22 June. In a second town the ballot is on 12 June.',
  'In a second trial the ballot was on 12 June.',
  'A word on us first. Korvo was founded in 2011. The first firm is gone. It was founded in 2012 as Korvo.',
  'The new mill in Tarn, where a fire broke out in May 2030 after a storm, is to start brewing in September.',
  'The mill in Tarn, where a fire broke out, was sold, and the forge, which is old, is to start brewing in November.',
  'The mill in Tarn, where brewing stopped, and the forge of the guild at the quay of the town, open in November.',
  'A bonus of $2 for each share, twice as much as in any year, payable on July 28 to holders of July 8.',
  'Agda Lund, a smith who saw the flood and wrote the song that all know, died on Monday.',
  'Agda Lund wrote that her brother, who kept the mill, died on Sunday.',
  'Holm will succeed him on 2 August. Holm will succeed Berg’s firm with a shop on 12 August.',
  'The lock will not open until 2034. The lock will not stay open until 2043.',
  'The mayor does not expect the hearing to begin before October. She does not expect it before August.',
  'The mayor does not expect the hearing to begin before September.',
  'If all goes to plan the toll rules take effect in April 2032. If the guild has its way the toll rules take effect in April 2033.',
  'The roof should be finished in August 2032. The roof should be finished in July 2032, say the neighbours.',
  'Critics say the roof should be finished in July 2032. The roof should have been finished in July 2030.',
  'All stalls will have moved by 15 August. All stalls will be told by 25 July. Half of all stalls will have moved by 25 July.',
  'Scrap: 900 tonnes, to be gone by November. Half of the scrap is to be gone by September.',
  'She said nothing on Thursday as Berg passed sentence. She spoke on Wednesday as Berg feared a sentence.',
  'She sang on Wednesday as she recalled that they were sentenced.',
  'The purchase of the quarry, announced in January, was completed on 4 March. The purchase of the quarry, announced in January, was praised on 14 March.',
])('%s', text => expect(found(text)).toEqual([]))
