import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

const wire = `Ivar Stromm, the keeper of Hollin lighthouse, was fitted with a steel hip at a clinic in Vardal in March.
Stromm, 61, climbed the 140 steps of the tower again nine weeks after the operation.
His doctor Sigrid Aune said the keeper trained every day. Aune will travel to a congress in Brenna in June.
The ferry Kittiwake ran aground on a sandbank off Vardal last winter, and its captain Olav Rodd was fined.
Rodd told the court that the beacon at Mossby was dark. Prosecutor Turid Helle asked for a higher fine.
The coast guard towed the ferry to Brenna, where the shipyard mended its rudder and painted the hull.
Helle praised the coast guard's quick work. The owner of the ferry wants to sell it to Lofthus Shipping.
`
const check = (text: string, source = wire): string[] =>
  findingsIn(text, source).map(({ message }) => message)

const instead = (found: string, expected: string): string =>
  `Unexpected name "${found}", the source has "${expected}" there`

describe('a name in the place of another is reported by what it does there', () => {
  test.each([
    ['Olav Rodd was fitted with a hip of steel in March.', instead('Olav Rodd', 'Ivar Stromm')],
    ['Sigrid Aune climbed all steps of the tower.', instead('Sigrid Aune', 'Stromm')],
    ['Ivar Stromm asked the court for a higher fine.', instead('Ivar Stromm', 'Turid Helle')],
    ['The court was told by Sigrid Aune of a dark beacon.', instead('Sigrid Aune', 'Rodd')],
    ['The ferry was towed to Mossby by the coast guard.', instead('Mossby', 'Brenna')],
  ])('%s', (text, message) => {
    expect(check(text)).toEqual([message])
  })
})

describe('a name is left alone', () => {
  test.each([
    ['where it does the same in other words', 'Ivar Stromm got a hip of steel at the clinic in March.'],
    ['where the source has it by a pronoun', 'Sigrid Aune said that Stromm trained every day.'],
    ['where it is short for the same', 'Stromm was fitted with a hip in Vardal.'],
    ['where the source has both in one sentence', 'The ferry Kittiwake was fined.'],
    ['in a sentence that tells something new', 'Olav Rodd was fitted for a blue uniform by an old tailor.'],
    ['before the noun that it describes', 'The Vardal clinic fitted the hip.'],
  ])('%s', (_, text) => {
    expect(check(text)).toEqual([])
  })
})

const marks = ["'", '’', '‘', 'ʻ', 'ʼ']
test.each(marks.flatMap(own => marks.map(other => [own, other])))(
  'a name may be written with %s where the source has %s',
  (own, other) => {
    const boat = (mark: string): string => `The boat came home from Lana${mark}i in May.`
    expect(check(boat(own), boat(other))).toEqual([])
  },
)

test('an owner stands for nothing that is no owner', () => {
  const race =
    'A ferry of the yard of Ada Lund won the race to Hellvik. "The Salt Wind" was built for 1.8 million euros. ' +
    'The hall was full. It rained.'
  expect(check("Lund's ferry was built for 1.8 million euros.", race)).toEqual([])
})

test('an excerpt calls those it speaks of by other names', () => {
  const excerpt = 'Stromm climbed the steps of the tower, and Aune counted the steps.'
  expect(check('Hollin climbed the steps of the tower.', `${excerpt} Hollin slept.`)).toEqual([])
})

test('who does something may stand behind its manner', () => {
  const slip = `The new slip, paid for largely by Norway, will cost 55 million crowns and has room for 30 boats.
Sweden gave two boats back last year. The keeper of the slip wept.
`
  expect(check('Sweden is paying most of the cost of the slip.', slip)).toEqual([instead('Sweden', 'Norway')])
  expect(check('Norway is paying most of the cost of the slip.', slip)).toEqual([])
})

test('a name without vowels is short for a word that has its letters', () => {
  const club = 'Rovers lost to Hellvik United on Monday. The keeper wept. It rained.'
  expect(check('Hellvik Utd won on Monday.', club)).toEqual([])
  expect(check('Hellvik Ltd won on Monday.', club)).toEqual(['Unexpected name "Ltd", no source has it'])
})

test.each([
  ['what kind of club or place it is', 'Hellvik beat the visitors. It rained. Nobody wept.', []],
  ['a club that has another name', 'Hellvik Rovers beat the visitors. It rained. Nobody wept.', ['United']],
])('an ordinary word behind a name tells %s', (_, source, missing) => {
  expect(check('The visitors lost to Hellvik United.', source)).toEqual(
    missing.map(name => `Unexpected name "${name}", no source has it`),
  )
})

test('a land behind a name tells another thing', () => {
  const source = 'Lamps were lit at the Hellvik mill. It rained. Nobody wept.'
  expect(check('Lamps were lit at the Hellvik Mexican mill.', source)).toEqual([
    'Unexpected name "Mexican", no source has it',
  ])
})

test('a name that the source writes otherwise too may be written either way', () => {
  const app = 'The Hellvik Nautix App is out. Sailors like the Hellvik Nautix app. It rained.'
  expect(check('Sailors like the Hellvik Nautix App.', app)).toEqual([])
  expect(check('The Hellvik Nautix app is out.', app)).toEqual([])
  expect(check('The Hellvik nautix App is out.', 'The Hellvik Nautix App is out. It rained.')).toEqual([
    'Unexpected "Hellvik nautix App", expected "Hellvik Nautix App"',
  ])
  const parted = 'The HellvikNautix club met. Sailors like the Hellvik Nautix club. It rained.'
  expect(check('Sailors of the HellvikNautix club met.', parted)).toEqual([])
  expect(check('Sailors of the Hellvik Nautix club met.', parted)).toEqual([])
  const short =
    'Sailors met the Harbour Agency’s Mobile App. They like the HVKA app, and the HVKA Mobile App for maps.'
  expect(check(short, short)).toEqual([])
})

test('an owner is a name of its own', () => {
  expect(check("Sweden's Nils Berg trained with Stromm.")).toEqual([
    'Unexpected name "Sweden\'s", no source has it',
    'Unexpected name "Nils Berg", no source has it',
  ])
})

test('a body is called by its last word, whatever title stands before it', () => {
  const source = `Among those elected is Nils Law, 23. The old guard will hold most of the seats on the 70-seat council.
Mr Law and his allies have kept one third of the seats. He spoke of legislative change for the young.
An official of the State Council was against it.
`
  const text = 'Young candidates won one third of the seats in the Legislative Council.'
  expect(check(text, source)).toEqual([])
})

describe('an ordinary word before a surname', () => {
  const priced = `${wire}The price of a bill was high, and the court grew dark.`
  test('is a given name, and no other word that the source has', () => {
    expect(check('Bill Stromm climbed the steps of the tower.', priced)).toEqual([
      'Unexpected name "Bill", no source has it',
    ])
  })
  test.each([
    ['is the name that the source has', 'Bill Lind climbed the tower.', 'Bill Lind climbed the tower.'],
    ['may begin a sentence', 'Dark Mossby lights led the ferry ashore.', priced],
  ])('%s', (_, text, source) => {
    expect(check(text, `${source} It rained. Nobody wept.`)).toEqual([])
  })
})
