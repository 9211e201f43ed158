import { describe, expect, test } from '@jest/globals'
import { fixText } from '../../src/fix/fix-text.ts'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const facts = factsOf(`
names:
  - Priyanka Raghunathan
  - { name: Osip Dobrovsky, aka: [Osip] }
  - { name: Volodar Zelmanskyy, not: [Zelmansky] }
  - Martha Witkins
  - Isabella Van der Meer
  - Ursula von der Heyden
  - Anna van der Loon
  - Orla Ní Chróinín
  - { name: Harrowgate Town, kind: organization, aka: [Town] }
  - { name: The Bank of Veldania, kind: organization, aka: [the Bank] }
  - { name: Greater Olmo Trust, kind: organization, aka: [Trust] }
  - { name: Veldania, kind: place }
  - { name: Port of Vellmar, kind: organization }
  - { name: Port of Vellnar Lights, kind: organization }
  - { name: Vellnar, kind: place }
  - { name: Bogotá, kind: place }
  - { name: Reykjavík Harbour, kind: place }
  - { name: Cóast, kind: place }
  - Iria Cubá
`)

const lint = (text: string) => lintText(text, { path: 'a.md', facts }).findings

const fixed = (text: string): string => fixText(text, lint).text

describe('a misspelled name keeps its ending', () => {
  test.each([
    ['Priyanka Raghunathan fed the Ragunathans.', 'Priyanka Raghunathan fed the Raghunathans.'],
    ['Priyanka Raghunathan in the Ragunathans’ house.', 'Priyanka Raghunathan in the Raghunathans’ house.'],
    ['Priyanka Raghunathan in Ragunathan’s house.', 'Priyanka Raghunathan in Raghunathan’s house.'],
    ['Osip Dobrovsky fed the Dobrofskys.', 'Osip Dobrovsky fed the Dobrovskys.'],
    ['Zelmanskyy fed the Zelmanskys.', 'Zelmanskyy fed the Zelmanskyys.'],
    ['Osip Dobrovsky, then Dobrovsks.', 'Osip Dobrovsky, then Dobrovsky.'],
  ])('%s', (wrong, right) => {
    expect(fixed(wrong)).toBe(right)
    expect(lint(right)).toEqual([])
  })
})

describe('a longer name is looked for before a shorter one in it', () => {
  test.each([
    ['an alias at its end', 'Then Harowgate Town won.', 'Harowgate Town', 'Harrowgate Town'],
    ['a first name that is an alias', 'Then Osip Dobrofsky sang.', 'Osip Dobrofsky', 'Osip Dobrovsky'],
    ['a place at its end', 'The Bnak of Veldania lent it.', 'Bnak of Veldania', 'Bank of Veldania'],
    ['an alias at its start', 'The Bank of Veldnia lent it.', 'Bank of Veldnia', 'Bank of Veldania'],
    [
      'letters swapped in a short word',
      'Then Greater Omlo Trust lent it.',
      'Greater Omlo Trust',
      'Greater Olmo Trust',
    ],
  ])('%s', (_, text, found, expected) => {
    expect(lint(text)).toMatchObject([{ found, expected }])
  })

  test.each([
    ['alone', 'Town lost. The Bank lent them what the Trust had.'],
    ['in another name', 'Upper Town lost to Lower Marsh Town.'],
    ['a known name where it differs', 'They saw the Port of Vellnar.'],
  ])('but the shorter one stands: %s', (_, text) => {
    expect(lint(text)).toEqual([])
  })
})

describe('a long name with one part wrong', () => {
  test.each([
    ['a short surname', 'Then Isabella Van der Mear sang.', 'Then Isabella Van der Meer sang.'],
    ['a particle', 'Then Isabella van de Meer sang.', 'Then Isabella van der Meer sang.'],
    ['another particle', 'Then Ursula van der Heyden sang.', 'Then Ursula von der Heyden sang.'],
    ['a particle with a capital', 'Then Ursula Van Der Heyden sang.', 'Then Ursula Von Der Heyden sang.'],
    ['a particle without its mark', 'Then Orla Ni Chróinín sang.', 'Then Orla Ní Chróinín sang.'],
    ['a missing mark', 'We flew to Bogota.', 'We flew to Bogotá.'],
    ['a missing mark at the start', 'Bogota is high up.', 'Bogotá is high up.'],
    ['a missing mark in one of two words', 'We saw Reykjavik Harbour.', 'We saw Reykjavík Harbour.'],
  ])('%s', (_, wrong, right) => {
    expect(lint(wrong)).toHaveLength(1)
    expect(fixed(wrong)).toBe(right)
    expect(lint(right)).toEqual([])
  })

  test.each([
    ['a short surname that rhymes', 'Then Isabella Van der Veer sang.'],
    ['a short surname beside a short first name', 'Then Anna van der Loen sang.'],
    ['a particle beside another first name', 'Then Paula van der Heyden sang.'],
    ['a particle with no first name', 'Then van der Heyden sang.'],
    ['an unlike particle', 'Then Ursula de la Heyden sang.'],
    ['a mark inside other names', 'From Bogota City to the Gulf of Bogota it rained.'],
    ['a mark on an ordinary word', 'Coast roads were closed.'],
    ['a mark on a country where a person is known', 'In Cuba it rained.'],
  ])('but not %s', (_, text) => {
    expect(lint(text)).toEqual([])
  })
})

describe('a question', () => {
  test.each([
    'Will',
    'May',
    'Can',
    'Might',
    'Shall',
    'Would',
    'Did',
    'Does',
    'Has',
    'Could',
    'Should',
    'Must',
  ])('%s is no first name at its start', verb => {
    const text = `${verb} Vitkins agree? In the end Vitkins did.`
    expect(fixed(text)).toBe(`${verb} Witkins agree? In the end Witkins did.`)
  })

  test.each([
    ['the pair stands inside a sentence too', 'Will Vitkins agree? So asked Will Vitkins. Vitkins did.'],
    ['nothing is asked', 'Will Vitkins agreed. In the end Vitkins signed.'],
  ])('it is one where %s', (_, text) => {
    expect(lint(text)).toEqual([])
  })
})

describe('the words that a name is left with, and those that look like others', () => {
  const named = factsOf(`
names:
  - { name: TOML, kind: other, not: [Toml] }
  - { name: Hurricane Melisande, kind: other, aka: [Melisande, the storm, Eye] }
  - { name: Tilmarsh Ferry Company, kind: organization, aka: [Tilmarsh Ferry] }
  - { name: Anouk Reyholt, aka: [Anouk] }
  - { name: Ombria, kind: place }
  - { name: Tarvan, kind: place }
  - { name: Bank of Stern, kind: organization }
  - { name: Bay Farmers Union, kind: organization }
  - { name: Weaver Union, kind: organization }
  - { name: Tilsom Trust, kind: organization }
  - { name: Holm Ferry Guild, kind: organization }
  - { name: Holm Folk Guild, kind: organization }
  - { name: Ezra Holland-Cole }
  - { name: Fergus Callister-Boyd }
  - { name: Ruan Ó Brannagh }
  - { name: Évron, kind: place }
  - { name: Stone Bay, kind: organization }
  - { name: The Ivory Ladder, kind: other }
  - { name: Ivory Tower, kind: place }
  - { name: Tarn.js, kind: other, not: [TarnJS, Tarn.JS] }
  - { name: Velt Script, kind: other, not: [Velt SCRIPT] }
  - { name: Loombase, kind: other, aka: [the database], not: [LoomBase] }
`)
  const found = (text: string) =>
    lintText(text, { path: 'a.md', facts: named }).findings.map(finding => [finding.found, finding.expected])

  test.each([
    ['a form that differs in capitals alone', 'It reads Toml and TOML.', 'Toml', 'TOML'],
    ['capitals in one of two words', 'It reads Velt SCRIPT well.', 'Velt SCRIPT', 'Velt Script'],
    ['capitals behind a dot', 'It runs Tarn.JS and Tarn.js 20.', 'Tarn.JS', 'Tarn.js'],
    [
      'capitals behind an article, where another form has one',
      'They run the LoomBase.',
      'LoomBase',
      'Loombase',
    ],
    ['a dot that was left out', 'It runs TarnJS.', 'TarnJS', 'Tarn.js'],
    ['a word of a name that stands for it', 'Then Melisanda came.', 'Melisanda', 'Melisande'],
    ['such a word in the name of a work', 'She read The Ivory Larder.', 'Ivory Larder', 'Ivory Ladder'],
    [
      'one of many words in another form',
      'He led the Bay Farmer Union.',
      'Bay Farmer Union',
      'Bay Farmers Union',
    ],
    [
      'a plural that is spelled otherwise',
      'The Holm Ferries Guild met.',
      'Holm Ferries Guild',
      'Holm Ferry Guild',
    ],
    ['a plural of a short word', 'The Holm Folks Guild met.', 'Holm Folks Guild', 'Holm Folk Guild'],
    ['a plural inside of a name', 'He led the Tilsoms Trust.', 'Tilsoms Trust', 'Tilsom Trust'],
    ['half of a name with an s', 'Then Ezra Holland-Coles came.', 'Ezra Holland-Coles', 'Ezra Holland-Cole'],
    ['a letter in half of a surname', '“Yes,” said Callister-Boyde.', 'Callister-Boyde', 'Callister-Boyd'],
    ['a particle that is no initial', 'Then O Brannagh came.', 'O Brannagh', 'Ó Brannagh'],
    ['a month with its capital in a short sentence', 'It is in Evron in June.', 'Evron', 'Évron'],
    ['a word of the language in a long name', 'The Bank of Stein closed.', 'Bank of Stein', 'Bank of Stern'],
  ])('%s', (_, text, wrong, right) => {
    expect(found(text)).toEqual([[wrong, right]])
  })

  test.each([
    ['the right form beside the forbidden one', 'A TOML file.'],
    ['the right form behind the article of another one', 'The Loombase guild met. They run the Loombase.'],
    ['an alias that is no word of the name', 'The storn came. The Eyes had it.'],
    ['a first name alone', 'Then Anouc came.'],
    ['those of a place', 'Two Tarvani sang, and all Tarvanis.'],
    ['a word in another form', 'He led the Weavers Union and the Tilsom Trusts.'],
    ['the last of many words in another form', 'He led the Bay Farmers Unions.'],
    ['a family', 'Then the Holland-Coles and the Callister-Boyds came.'],
    ['an initial', 'Then R. Ó Brannagh came.'],
    ['such a word in the name of a place', 'They met at the Ivory Towel.'],
    ['two words that are wrong', 'The Bonk of Stein closed.'],
    ['too little besides the word', 'They met at Stove Bay.'],
  ])('but %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
