import fc from 'fast-check'

/** Files of a folder, by name. */
export type Archive = Readonly<Record<string, string>>

/** Facts that the paragraphs agree and disagree with. */
export const archiveFacts = `
names: [Odile Vassenaar, { name: Larsborg, kind: place }]
counts: [{ subject: arches of the bridge, value: 14, unit: arch, about: [bridge] }]
ignore: [left-out.md]
`

// Three articles that tell the one name make a rule that a fourth breaks: what is found across articles.
const paragraphs = [
  'It was drawn by Oona Brackenridge.',
  'In May, Oona Brackenridge resigned.',
  'Nobody asked Oona Brackenridge.',
  'A bust of Oona Brakcenridge was unveiled.',
  '<!-- factlint-disable-next-line inconsistent-name -- cast so -->\nA bust of Oona Brakcenridge was sold.',
  '<!-- factlint-disable-next-line wrong-count -- nothing here -->\nThe harbour froze.',
  'Odile Vasenaar opened the door. 🌉 It was cold.',
  'The bridge has 15 arches, or so she said.',
  'The bridge has 14 arches.',
  'Larsburg lies by the sea.',
]

const article = fc
  .array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 4 })
  .map(chosen => `${chosen.join('\n\n')}\n`)

/** What no article should hold. */
const unreadable = fc.constantFrom(
  'a \u0000 b\n',
  '---\nfactcheck: { rules: { no-such-rule: off } }\n---\n\nText.\n',
)

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'left-out', 'é').chain(base => {
  return fc.constantFrom('', 'old/', 'new/2020/').map(folder => `${folder}${base}.md`)
})

/** A small archive: most articles can be read, and some of them tell otherwise than the others. */
export const archives: fc.Arbitrary<Archive> = fc.dictionary(
  name,
  fc.oneof({ weight: 12, arbitrary: article }, { weight: 1, arbitrary: unreadable }),
  { minKeys: 1, maxKeys: 10, noNullPrototype: true },
)
