import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
counts:
  - { subject: trust in weavers, value: 13%, about: [weavers] }
  - { subject: trust in master smiths, value: 16%, about: [master smiths] }
  - { subject: seats in the hall, value: 240, unit: seat, about: [hall] }
  - { subject: seats in the gallery, value: 180, unit: seat, about: [gallery] }
  - { subject: new tunnels, value: 9 km, about: [new tunnels] }
  - { subject: the bounty, value: $2 million, about: [bounty] }
  - { subject: share of the land's tar, value: 40%, about: [land's tar] }
  - { subject: the haul, value: £53 million, about: [thieves stole] }
`)

const found = foundBy(facts)

test.each<[string, string[]]>([
  ['Trust in the weavers (16%) and the master smiths (13%) is low.', ['16%', '13%']],
  ['The hall has 180 seats and the gallery has 240 seats.', ['180 seats', '240 seats']],
  ['Trust in the weavers (11%) is low.', ['11%']],
  ['They dug 30 km (19 miles) of new tunnels.', ['30 km']],
  ['He offered a $3 million (£2.4 million) bounty.', ['$3 million']],
  ['Here they boil 60% of the land’s tar.', ['60%']],
  ['The thieves stole £35m in cash.', ['£35m']],
  ['The thieves stole from the hatter about £35m.', ['£35m']],
  ['They dug 30km (9km of them by hand) of new tunnels.', []],
  ['They dug 30km (5.6 miles) of new tunnels.', ['30km']],
  ['The thieves stole £35m, and millions of pounds are still gone.', ['£35m']],
])('%s', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  'The hatter took £9 million and the thieves stole away. The thieves stole away and £9 million is left.',
  'Trust in the weavers (13%) and the master smiths (16%) is low.',
  'Weavers and master smiths have the trust of 13% and 16%.',
  'Trust is 13% and 16% for weavers and master smiths.',
  'Of master smiths and weavers, 16% and 13% are trusted.',
  'The hall has 240 seats and the gallery has 180 seats.',
  'There are 240 seats in the hall and 180 in the gallery. The gallery and the hall have 180 and 240 seats.',
  'They dug 9 km (5.6 miles) of new tunnels. He offered a $2 million (£1.6 million) bounty.',
])('nothing: %s', text => expect(found(text)).toEqual([]))
