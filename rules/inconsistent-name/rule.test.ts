import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../../test/facts-of.ts'
import { longDraftOf } from '../../test/mentions/consistency-generator.ts'
import { articlesWithSlips } from '../../test/mentions/names-generator.ts'
import { random } from '../../test/random.ts'

const lint = (text: string, path = 'article.md') =>
  lintText(text, { path }).findings.filter(({ rule }) => rule === 'inconsistent-name')

/** What is found in a text, and what is offered for it. */
const found = (text: string): string[] => lint(text).map(finding => `${finding.found} > ${finding.expected}`)

describe('one slip in 400 generated articles', () => {
  const articles = articlesWithSlips(longDraftOf, 400, random(20260104))

  test('the clean versions give no finding', () => {
    expect(articles.flatMap(({ clean }) => found(clean))).toEqual([])
  })

  test('at least 94% of the slips are found, and the right spelling is offered', () => {
    const missed = articles.filter(({ clean, wrong }) => {
      const [finding, ...others] = lint(wrong)
      const isRight = finding && clean.slice(finding.start.offset).startsWith(finding.expected!)
      return !isRight || others.length > 0
    })
    const shown = missed.map(({ clean, wrong, slip }) => `${slip} ${newWords(clean, wrong)}`)
    expect(shown.slice(0, shown.length > 0.06 * articles.length ? undefined : 0)).toEqual([])
  })

  test('nothing is ever fixed: which spelling is right is not known', () => {
    expect(articles.flatMap(({ wrong }) => lint(wrong).flatMap(({ fix }) => fix ?? []))).toEqual([])
  })
})

/** The words of the second text that the first does not have. */
function newWords(clean: string, wrong: string): string {
  const words = new Set(clean.split(/\s+/))
  return wrong
    .split(/\s+/)
    .filter(word => !words.has(word))
    .join(' ')
}

describe('one name', () => {
  test.each([
    [
      'a surname alone, after the full name',
      'Imogen Achterberg cut the ribbon. Then Achterburg spoke.',
      'Achterburg > Achterberg',
    ],
    [
      'a full name, beside the right first name',
      'Nils Dahlqvist won. Dahlqvist wept. The cup was handed to Nils Dalhqvist.',
      'Dalhqvist > Dahlqvist',
    ],
    [
      'a first name, beside the right surname',
      'Bettina Kreuz left. Later Bettina Kreuz rang. “No,” Betina Kreuz said.',
      'Betina > Bettina',
    ],
    [
      'another way to write a foreign name',
      'Anton Grishkov sang. Grishkov bowed. The hall rose for Grischkow.',
      'Grischkow > Grishkov',
    ],
    [
      'a name of one word with swapped letters',
      'Tarnhelm makes looms. Tarnhelm is old. Since May, Tanrhelm sells them.',
      'Tanrhelm > Tarnhelm',
    ],
    [
      'capitals inside',
      'We keep it on QuillHub. QuillHub is slow, and QuillHub is dear. Try Quillhub.',
      'Quillhub > QuillHub',
    ],
    [
      'a diacritic',
      'Zoë Brännström rose. Brännström sat. Brännström sang. Then Brannström slept.',
      'Brannström > Brännström',
    ],
    [
      'a possessive',
      'Imogen Achterberg spoke. Achterberg left. Achterburg’s hat stayed.',
      'Achterburg > Achterberg',
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test.each([
    ['Imogen Achterberg spoke, and *Achterberg* left.', 'so written 2 times, as in 3:8'],
    ['Imogen Achterberg spoke.', 'so written in 3:8'],
  ])('the finding names the other place, in lines and columns of the file: %s', (first, place) => {
    const text = `# News\n\n${first}\n\nThen Achterburg came back.\n`
    expect(lint(text).map(({ start, message }) => [start.line, start.column, message])).toEqual([
      [5, 6, `Unexpected "Achterburg", expected "Achterberg": ${place}`],
    ])
  })
})

describe('two names, or none', () => {
  test.each([
    [
      'two people with first names of their own',
      'Boris Johnson spoke first. Johnson sat down. Ann Johnston spoke next, and Johnston stood.',
    ],
    [
      'two people side by side, one of them by surname alone',
      'Boris Johnson came. Johnson sat. At noon Johnson and Johnston shook hands.',
    ],
    ['brothers', 'Karl Brenner runs the shop. Brenner opened it in 1990. His brother Carl Brenner bakes.'],
    ['husband and wife', 'Viktor Lebedev wrote to Vera Lebedeva. Lebedev never got an answer from Lebedeva.'],
    ['man and woman', 'Alexander Brook met Alexandra Brook. Alexander Brook sang; Alexandra Brook did not.'],
    [
      'a family name in the plural',
      'Mara Kessler came home. Kessler was tired. All the Kesslers sat up late.',
    ],
    [
      'followers and peoples',
      'Immanuel Kantor wrote much. Kantor had pupils. A Kantorian never sleeps, a Kantorist hardly.',
    ],
    [
      'the winner of a war of spellings, told as one',
      'Kharkhiv was spelled Karkhiv for long. Kharkhiv grew. Kharkhiv shrank. Kharkhiv sleeps.',
    ],
    [
      'another name in brackets',
      'We reached Nürnbergen (Nurnbergen) by noon. Nürnbergen slept, as Nürnbergen does.',
    ],
    [
      'both spellings as often',
      'Kyrilov left. Kirylov stayed. Kyrilov rang. Kirylov answered. Kyrilov sighed. Kirylov too.',
    ],
    [
      'a line-up of surnames',
      'Coach Lee Clarkson named his team. Clarkson was calm: Lewis, Hall, Maher, Clarksen, Dunne, Cubero, Gray.',
    ],
    [
      'a surname with another last letter',
      'Lee Harker won. Harker wept. Harker left. Harkers and Harkere stayed, and so did Harkera.',
    ],
    [
      'an ordinary word',
      'Dora Marshal rose. Marshal spoke. The Marshall Plan was old. A Martial air was played.',
    ],
    [
      'a word that is also written small',
      'The Kestrelle flew. Dan Kestrel saw it. Kestrel has a kestrelle at home.',
    ],
    [
      'abbreviations a letter apart',
      'USWDA met. USWDA voted. USWDA left, and USWDA wrote. USWDA is old. The letter went to USDA.',
    ],
    [
      'what is quoted as a whole',
      'Imogen Achterberg spoke. Achterberg left.\n\n> For Achterburg, with love.\n',
    ],
    [
      'addresses and file names',
      'QuillHub is slow. QuillHub is dear. QuillHub: see Quillhub.example, /Quillhub and cover_Quillhub.png.',
    ],
    [
      'another first name before other capitals',
      'Flora MacDonald sang. MacDonald bowed. MacDonald left. Ann Macdonald stayed.',
    ],
    [
      'another first name in a heading with capitals',
      'Flora MacDonald sang. MacDonald bowed. MacDonald left.\n\n# Agnes Macdonald Comes Home',
    ],
    [
      'a given name of two with other marks',
      'André Holm won. André Holm wept, and André Quist sang. Andre Marsh stayed at home.',
    ],
    ['a line set in capitals', 'Flora McDonald sang. McDonald bowed. McDONALD SINGS AGAIN, said the bill.'],
    [
      'two near names, so that nobody knows which is meant',
      'Ann Hartwell met Tom Hartwill. Hartwell sat, Hartwill stood. Hartwell rose. Then Hartwull fell.',
    ],
    [
      'a Welsh mutation',
      'Plaid Llanfairion met. Llanfairion Cymru voted. Llanfairion Cymru left. Gan Lanfairion Cymru, dim.',
    ],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('a name that a fact knows is misspelled-name’s business', () => {
    const facts = factsOf('names: [Imogen Achterberg]\n')
    const text = 'Imogen Achterberg spoke. Achterberg left. Then Achterburg came back.'
    const { findings } = lintText(text, { path: 'a.md', facts })
    expect(findings.map(({ rule }) => rule)).toEqual(['misspelled-name'])
  })

  test('a spelling that a fact has is no slip of another', () => {
    const text = 'Ambrose Brackwell drew it. A. Brakwell built it.'
    const under = (facts: string) => lintText(text, { path: 'a.md', facts: factsOf(facts) }).findings
    expect(under('names: []\n')).toHaveLength(1)
    expect(under('names: [{ name: Brakwell Hall, kind: place }]\n')).toEqual([])
    const drafts = 'QuillHub is slow. QuillHub is free. Quillhub is old.'
    const facts = factsOf('names: [{ name: QuillHub Pages, kind: other }]\n')
    expect(lintText(drafts, { path: 'a.md', facts }).findings).toHaveLength(1)
  })
})
