import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { namesTold } from './names-told.ts'

const facts = factsOf(`
names:
  - { name: Alasdair Mennick, not: [Menick] }
  - { name: Greta Vollmond, aka: [Hannelore Vollmond, Dame Greta, the bell of Larsborg] }
  - { name: Tordis Lervik, aka: [Toddy Lervik], not: [Lerwick] }
  - Sir Anselm Tordoff
  - { name: Bak Seo, not: [Park Seo] }
  - { name: Cllr Idris Llewellyn-Parr, aka: [Llewellyn-Parr] }
  - { name: Team Ostrander-Brühl, kind: organization, aka: [Ostrander-Brühl] }
  - Working Group
  - { name: QuillHub, kind: organization }
  - { name: SaltDay, kind: other }
  - { name: TarnAir Freight, kind: organization }
  - { name: Il Fiato Nuovo, kind: organization, aka: [Fiato Nuovo] }
  - { name: Bay Museum of Salt, kind: organization, aka: [the Museum of Salt, Old Pan House] }
`)

describe('a name with other ones inside, or a part of one,', () => {
  test.each<[string, string[]]>([
    // Middle names stand where initials may.
    ['Then Alasdair Iain Mennik sang.', ['Alasdair Iain Mennik near Alasdair Iain Mennick']],
    ['Then Alasdair Iain Bruno Mennick sang.', ['Alasdair Iain Bruno Mennick exact']],
    ['Then Alasdair Iain Bruno Otto Mennik sang.', []],
    ['Then Alasdair Iain Menik sang.', []],
    ['Then Gertrud Iain Mennik sang.', []],
    ['Then Alasdair Iain Menick sang.', ['Alasdair Iain Menick forbidden Alasdair Iain Mennick']],
    // An s too many behind a given name.
    ['Then Alasdair Mennicks, who sang, left.', ['Alasdair Mennicks near Alasdair Mennick']],
    ['Then the Alasdair Mennicks of Larsborg and all Mennicks sang.', []],
    ['Then Bruno Mennicks sang. Then Alasdairs Mennick sang.', []],
    // Words of the language before a wrong form are no given name.
    ['Lost Menick song found', ['Menick forbidden Mennick']],
    ['Gertrud Menick sang.', []],
    ['Then Jan Mennik, a smith, sang.', []],
    ['Then in May Mennik sang.', ['Mennik near Mennick']],
    // Other names of somebody.
    ['Then Hannelore Volmond sang.', ['Hannelore Volmond near Hannelore Vollmond']],
    ['Then Dame Grete sang.', ['Dame Grete near Dame Greta']],
    ['Then Sir Anselm sang. Then Sir Anslem sang.', ['Sir Anselm exact', 'Sir Anslem near Sir Anselm']],
    ['Then Anselm sang.', []],
    ['Then Hanneluse Vollmond sat.', ['Hanneluse Vollmond near Hannelore Vollmond']],
    ['Then his sister, Hanneluse Vollmond, sang.\n\nThen Hanneluse Vollmond sat.', []],
    ['Then Dame Grethe Vollmond sang.', []],
    ['Then H. Vollmund sang. Then H. Wollmund sang.', ['H. Vollmund near H. Vollmond']],
    ['Then Llewelyn Parr sang. Then Llewelyn-Parr sang.', ['Llewelyn-Parr near Llewellyn-Parr']],
    ['Then the ball of Larsborg sang, and the bell of Larsburg.', []],
    ['Then Toddy Lerwick sang.', ['Toddy Lerwick forbidden Toddy Lervik']],
    // What is left of the name of a house.
    ['They race for Ostrender-Brühl.', ['Ostrender-Brühl near Ostrander-Brühl']],
    ['They play in Fiato Nouvo.', ['Fiato Nouvo near Fiato Nuovo']],
    // A space where a capital stands.
    [
      'They use Quill Hub and fly with Tarn Air Freight.',
      ['Quill Hub capital QuillHub', 'Tarn Air Freight capital TarnAir Freight'],
    ],
    ['They met in Working Groups.', []],
    ['They met on Salt Day.', []],
    ['Then Park Seo sang.', ['Park Seo forbidden Bak Seo']],
    ['Then Park Seo-led choirs sang.', ['Park Seo forbidden Bak Seo']],
    ['Then Park Seo-ho sang.', []],
    ['They use a quill hub, and Quill for a Hub, and fly in Tarn Air.', []],
    ['They left the Museum of Silt and Old Pen House.', []],
  ])('%s', (text, expected) => expect(namesTold(text, facts)).toEqual(expected))
})
