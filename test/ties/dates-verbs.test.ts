import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
dates:
  - { event: opening of the pier, date: 1899-05-14, about: [pier opened] }
  - { event: founding of Holm Mills, date: 1911, about: [Holm founded] }
  - { event: release of Skein 4.2, date: 2031-03-11, about: [4.2 released, 4.2 available] }
  - { event: signing of the treaty, date: 1931-06, about: [treaty signed] }
  - { event: service for Silas Holm, date: 2031-06-11, about: [service held, service quay] }
`)

const found = foundBy(facts, { published: '2031-06-10' })

test.each([
  // of another verb
  'The pier was planned in 1890 and opened in 1899. The pier was planned in 1890 for the fair and later opened.',
  'The pier was shut in 1910 and opened again in 1911. The pier burned in 1915 and has not opened since.',
  'The pier was sold in 1890 and was opened by the king. The pier was to open in 1898 but opened in 1899.',
  'Silas Holm was born in 1880 and founded Holm in 1911.',
  // of what another verb acts on
  'In 1938, Holm bought a forge founded in 1890. Holm has owned a forge founded in 1890.',
  'The king’s ball, scheduled for 12 June, goes on after the service at the quay.',
  'The pier replaced a ferry, which opened in 1790. The pier that replaced a ferry which was opened in 1790 is wet.',
  '4.2 replaces 4.1, which was released on 4 November 2030.',
  'In 1938 Holm took over Tarn Oats, which had been founded in 1890. Holm joined with Tarn Oats, founded in 1890.',
  'A forge was founded in 1910 by old Dame Ada Holm. It was founded in 1910 by a smith of Ada Holm.',
  // of what happened since, and of what goes on beside
  'The union, which had not signed since the king left the treaty in July 1935, met.',
  'They have not held one since the guild left the service in 2021.',
  'Booking opens on 9 June, and the service at the quay is on a Wednesday.',
  'The boats sail in June 1890, but the pier is opened in a year.',
  // of what it was moved from, and of what is named before
  'The service at the quay (moved from 7 June) is on 11 June. The opera, for which the service was held on 7 June, is new.',
  // of what came before it, long before it
  'In 1890, before the pier opened, the ferry sank. The old pier opened in 1811.',
  // of something that is only called after it, a part of it or a thing near it
  'The pier museum opened in 1953. The Holm Foundation was officially founded in 1952.',
  'An inn was opened beside the pier in 1903. An inn opened near the pier in 1903.',
  'The first stretch of the pier opened in 1894. A copy of the treaty was signed in 1940.',
  'An inn under the pier opened in 1903. An inn opened on the pier in 1903.',
  '4.2.1, which mends a slip in 4.2, was released on 18 March. 4.3, the heir of 4.2, was released on 9 May.',
  'Skein 4.1 was released on 4 November 2030, and 4.2 on 11 March 2031.',
  '4.2 for Norix was released on 18 March.',
  'Two betas of Skein 4.2 were released in February. Packages of Skein 4.2 for Norix were released on 18 March.',
  'The Norix build of Skein 4.2 was released on 18 March. A manual for Skein 4.2 was released on 18 March.',
  'Release candidates of 4.2 had been out since 2 February. Skein 4.2 beta 2 was released on 2 February.',
  'The Norix package of Skein 4.2 will be available on 18 March. Betas of Skein 4.2 had been available since 2 February.',
  'Skein 4.2-rc1 was released on 2 March. 4.2 preview was released on 2 March.',
  'A tool released on 2 May 2031 works with Skein 4.2.',
  // of one that was before what is yet to come
  'A small service was held on 9 June.',
  // of speech
  'The treaty, it said on 4 May 1938, was signed in haste.',
])('a date of something else: %s', text => expect(found(text)).toEqual([]))

test.each([
  ['The pier was planned in 1890 and opened in 1898.', '1898'],
  ['The pier was opened in 1898 and burned in 1915.', '1898'],
  ['In 1898 the pier was blessed and was opened.', '1898'],
  ['In 1898 the pier was blessed and opened.', '1898'],
  ['Silas Holm was born in 1880 and founded Holm in 1910.', '1910'],
  ['The pier, finished by Holm, opened in 1898.', '1898'],
  ['Since the guild signed the treaty in June 1932, all is well.', 'June 1932'],
  ['On 9 June, the service at the quay is held.', '9 June'],
  ['Holm is a firm, founded in 1910.', '1910'],
  ['Holm is a firm founded in 1910.', '1910'],
  ['Holm, bought by a mill, was founded in 1910.', '1910'],
  ['The pier which replaced the ferry opened in 1898.', '1898'],
  ['The pier built in five years opened in 1898.', '1898'],
  ['Workers finished the pier, which was opened in 1898.', '1898'],
  ['The king praised Holm Mills, which was founded in 1910.', '1910'],
  ['Holm Mills was founded in 1910.', '1910'],
  ['It was founded in 1910 by old Dame Ada Holm.', '1910'],
  ['The pier itself was opened in 1898.', '1898'],
  ['They opened the pier in 1898. The king opened it near the pier in 1899.', '1898'],
  ['The treaty, signed on 5 May 1931, says that the pier is the king’s.', '5 May 1931'],
  ['The service was held on 9 June.', '9 June'],
  ['The service at the quay, scheduled for 12 June, is free.', '12 June'],
  ['The pier (opened 1898) is long.', '1898'],
  ['The old pier opened in 1890. In 1899, as the king spoke, the pier opened.', '1890'],
  ['In 1898, after weeks of rain, the pier opened.', '1898'],
  ['The service is at 11 a.m. on Saturday, 21 June, at the old quay.', '11 a.m. on Saturday, 21 June'],
  ['A service will be held on 12 June.', '12 June'],
  ['Skein 4.2 was released on 12 March 2031, and replaces 4.1.', '12 March 2031'],
  ['The final version of Skein 4.2 was released on 12 March.', '12 March'],
  ['After two betas Skein 4.2 was released on 12 March.', '12 March'],
  ['After two release candidates, Skein 4.2 was released on 12 March.', '12 March'],
  ['The stable release of Skein 4.2 was on 12 March.', '12 March'],
  ['Released on 12 March 2031, Skein 4.2 has a new index.', '12 March 2031'],
  ['Skein 4.2 has been available since 12 March.', '12 March'],
  ['The new version of Skein 4.2 will be available on 12 March.', '12 March'],
  ['Holm Mills released 4.2 on 12 March.', '12 March'],
  ['They released on 12 March 2031 their Skein 4.2.', '12 March 2031'],
  ['They released on 12 March 2031 a faster Skein 4.2.', '12 March 2031'],
  ['It was on 12 March that Skein 4.2 was released.', '12 March'],
  ['The opening of the pier was in 1898. The pier also opened a shop. The pier then closed.', '1898'],
])('a date that is held: %s', (text, date) => expect(found(text)).toEqual([date]))
