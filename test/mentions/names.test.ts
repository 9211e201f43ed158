import { describe, expect, test } from '@jest/globals'
import { fixText } from '../../src/fix/fix-text.ts'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const facts = factsOf(`
names:
  - Martha Witkins
  - Volodar Zelmanskyy
  - { name: Ewan McGuffin, aka: [the harbour poet] }
  - Ursula von der Heyden
  - Micheál Brannigh
  - Marco Rubini
  - Steve Ashdown
  - Peter Ushakin
  - Mark Halloran
  - Yun Dong Ju
  - { name: iBarn, kind: other }
  - Ana Kuznetsova
  - { name: Dubravka, kind: place, not: [Dubrawa] }
  - { name: CodeBarn, kind: organization }
  - { name: Bank of Veldania, kind: organization }
  - { name: Jonas Petrell, not: [Petrel] }
  - Helga Li
  - Jorn Vask
  - Tia Brosel
  - Mik Lorbe
  - Gert Oys
  - Konrad Visk
  - Wilhelmine Dora Visk
  - Edith Vallis
  - Graham Stephens
`)

const lint = (text: string, path = 'a.md') => lintText(text, { path, facts }).findings

const fixed = (text: string): string => fixText(text, lint).text

describe('a misspelled name', () => {
  test.each([
    ['a near miss of the surname', 'Later Witkinz left.', 'Later Witkins left.'],
    ['letters swapped', 'Later Wiktins left.', 'Later Witkins left.'],
    ['a first letter of the same sound', 'Later Vitkins left.', 'Later Witkins left.'],
    ['a first letter where she is named', 'Bitkins left Martha Witkins.', 'Witkins left Martha Witkins.'],
    ['a near miss beside the given name', 'She met Martha Vitkins there.', 'She met Martha Witkins there.'],
    [
      'a given name one letter off',
      'She met Mark Halloran and Stev Ashdown.',
      'She met Mark Halloran and Steve Ashdown.',
    ],
    ['a short given name one letter off', 'He saw Marc Halloran there.', 'He saw Mark Halloran there.'],
    ['four letters among eight', 'Then Jorm Vask sang.', 'Then Jorn Vask sang.'],
    ['three letters among nine', 'Then Tua Brosel sang.', 'Then Tia Brosel sang.'],
    ['a short surname', 'Then Wilhelmine Dora Visp sang.', 'Then Wilhelmine Dora Visk sang.'],
    ['a possessive', 'It was Zelmansky’s plan.', 'It was Zelmanskyy’s plan.'],
    ['capitals', 'THEN VITKINS SPOKE TO MARTHA WITKINS', 'THEN WITKINS SPOKE TO MARTHA WITKINS'],
    ['an initial', 'It was M. Vitkins who won.', 'It was M. Witkins who won.'],
    ['a middle initial', 'It was Martha J. Vitkins who won.', 'It was Martha J. Witkins who won.'],
    ['particles', 'Then Ursula von der Heiden rose.', 'Then Ursula von der Heyden rose.'],
    ['particles alone', 'Then von der Heiden rose.', 'Then von der Heyden rose.'],
    [
      'a wrong diacritic',
      'Prime Minister Micheal Brannigh agreed.',
      'Prime Minister Micheál Brannigh agreed.',
    ],
    [
      'letters swapped under a diacritic',
      'Prime Minister Michael Brannigh agreed.',
      'Prime Minister Micheál Brannigh agreed.',
    ],
    ['a small letter inside', 'The poet Mcguffin agreed.', 'The poet McGuffin agreed.'],
    ['a capital inside', 'The poet WitKins agreed.', 'The poet Witkins agreed.'],
    ['a small surname', 'He met Martha witkins there.', 'He met Martha Witkins there.'],
    ['a Cyrillic letter', 'He met Witkіns there.', 'He met Witkins there.'],
    ['a transliteration', 'He met Peter Ouchakine there.', 'He met Peter Ushakin there.'],
    ['a first name that sounds the same', 'It was Graeme Stephens.', 'It was Graham Stephens.'],
    ['a surname that sounds the same', 'It was Edith Vallace.', 'It was Edith Vallis.'],
    ['a forbidden form', 'In Dubrawa it rained.', 'In Dubravka it rained.'],
    ['a forbidden surname', 'He met Jonas Petrel there.', 'He met Jonas Petrell there.'],
    ['an organization of several words', 'The Bank of Veldenia lent it.', 'The Bank of Veldania lent it.'],
    ['an organization', 'It lies on Codebarn now.', 'It lies on CodeBarn now.'],
    ['a capital before one inside', 'It runs on an Ibarn, too.', 'It runs on an iBarn, too.'],
    [
      'a film',
      'In a film of the same name Martha Vitkins sang.',
      'In a film of the same name Martha Witkins sang.',
    ],
    ['emphasis', 'It was Martha *Vitkins* there.', 'It was Martha *Witkins* there.'],
    ['a line break', 'It was Martha\nVitkins there.', 'It was Martha\nWitkins there.'],
  ])('is found and corrected: %s', (_, wrong, right) => {
    expect(lint(wrong)).toHaveLength(1)
    expect(fixed(wrong)).toBe(right)
    expect(lint(right)).toEqual([])
  })

  test('spans the whole name, the fix only the letters that differ', () => {
    const [finding] = lint('Here is Martha Vitkins again.')
    expect(finding).toMatchObject({
      found: 'Martha Vitkins',
      expected: 'Martha Witkins',
      message: 'Unexpected "Martha Vitkins", expected "Martha Witkins"',
      fix: { start: 15, end: 16, text: 'W' },
    })
  })

  test.each([
    ['He met Wіtkins.', 'Unexpected "Wіtkins", expected "Witkins": "і" is a Cyrillic letter'],
    ['In Dubrawa it rained.', 'Unexpected "Dubrawa", expected "Dubravka": listed as wrong'],
  ])('gives the reason: %s', (text, message) => {
    expect(lint(text)[0]?.message).toBe(message)
  })
})

describe('no misspelled name', () => {
  test.each([
    [
      'the name in all its forms',
      'Martha Witkins, M. Witkins, WITKINS, Witkins’s and the harbour poet met Martha K. Witkins.',
    ],
    ['a surname alone that sounds the same', 'Edith Vallis met the Vallace of the song.'],
    [
      'somebody else whose name sounds the same',
      'Edith Vallis is the head.\n\nEdith Vallace, 34, a lawyer, is the treasurer.',
    ],
    ['two who sound the same', 'Edith Vallis and Edith Vallace met.'],
    ['two words that sound the same', 'It was Edyth Vallace.'],
    ['small letters', 'They host it on codebarn, as the witkins of old did.'],
    ['a name cut short in capitals', 'McGUFFIN sang.'],
    ['another person introduced', 'Paul Rubine spoke. Later Rubine left, as Mr. Rubine does.'],
    ['another person introduced below', 'Rubine left.\n\nIt was the banker Paul E. Rubine who spoke.'],
    ['a nickname between', 'Then Paula “Bibi” Rubine sang.'],
    ['a town', 'They live in Rubine, north of here.'],
    ['part of another name', 'They climbed in Rubina County. Then Rubinis Observatory closed.'],
    ['a first name', 'Rubine Kowalczyk sang.'],
    ['a family and followers', 'The Rubinis and the Ashdowns met the Witkinsists and a Witkinsian.'],
    ['a woman of the family', 'Then Ushakina spoke.'],
    ['ordinary words', 'Ashdown lay there. Rubies and Rubbing. March came; Martian soil; a Ushering.'],
    ['a heading', '# Rubine Falls Silent as Rain Comes'],
    ['another given name', 'Melina Witkins and Eric Ashdown sang.'],
    ['two people in one sentence', 'Steve Ashdown and his cousin Stevo Ashdown sang.'],
    ['glued furniture', 'Read more advertisementWitkins and moreWitkinz sang.'],
    ['code and addresses', 'See `Vitkins` and https://example.org/Vitkins and @Vitkins.'],
    ['hyphens and particles in another way', 'Yun Dong-ju, Yun Dong Ju and Ursula Von Der Heyden met.'],
    ['three letters', 'Ann Kuz sang with An.'],
    ['another first letter', 'Then Bitkins left.'],
    ['seven letters', 'Then Helca Li sang, and Gort Oys.'],
    ['three letters among eight', 'Then Mig Lorbe sang.'],
    ['a short surname behind a short first name', 'Then Konrad Visp sang.'],
  ])('%s', (_, text) => {
    expect(lint(text).map(({ message }) => message)).toEqual([])
  })
})
