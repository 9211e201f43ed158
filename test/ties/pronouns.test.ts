import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const facts = factsOf(`
names:
  - { name: Ida Holm, born: 1931-05-09, died: 2021-03-02 }
  - { name: Oskar Vik, born: 1980-11-20 }
  - { name: Nora Wend, born: 1985-06-11 }
  - { name: Harbour House, kind: organization }
`)

const found = (text: string): string[] =>
  lintText(text, { path: 'a.md', facts, published: '2021-03-05' }).findings.map(
    ({ rule, message }) => `${rule}: ${message.replace(/^Unexpected |, born.*|: tied by.*/g, '')}`,
  )

describe('whom a sentence begins with is whom the one before tells of', () => {
  test.each<[string, string[]]>([
    ['Ida Holm drew boats. She was born on 9 May 1930.', ['wrong-date: 9 May 1930, expected 1931-05-09']],
    ['Ida Holm drew boats. She was born in 1930.', ['wrong-date: 1930, expected 1931-05-09']],
    ['Ida Holm drew boats. She died in 2020.', ['wrong-date: 2020, expected 2021-03-02']],
    ['Ida Holm drew boats. She loved tar. She died in 2020.', ['wrong-date: 2020, expected 2021-03-02']],
    ['Ida Holm died on Tuesday. She was 90.', ['wrong-count: 90, expected 89: age of "Ida Holm"']],
    ['Ida Holm died on Tuesday. She was 88.', ['wrong-count: 88, expected 89: age of "Ida Holm"']],
    [
      'Ida Holm drew boats. She died in March, only 88 years old.',
      ['wrong-count: 88 years old, expected 89: age of "Ida Holm"'],
    ],
    ['Oskar Vik was fined. He is 43.', ['wrong-count: 43, expected 40: age of "Oskar Vik"']],
    ['Oskar Vik was fined. He was 43.', ['wrong-count: 43, expected 40: age of "Oskar Vik"']],
    [
      'Harbour Master Oskar Vik, a sailor, was fined. He is 43.',
      ['wrong-count: 43, expected 40: age of "Oskar Vik"'],
    ],
    ['“She left,” Mr. Vik said. He is 43.', ['wrong-count: 43, expected 40: age of "Oskar Vik"']],
    [
      'A court in Port Harrow fined Oskar Vik. He is 43.',
      ['wrong-count: 43, expected 40: age of "Oskar Vik"'],
    ],
    [
      'They have fined Oskar Vik since the Sabra Cup. The 43-year-old has left.',
      ['wrong-count: 43-year-old, expected 40: age of "Oskar Vik"'],
    ],
    [
      '“I left,” Oskar Vik said. “It rained.” He is 43.',
      ['wrong-count: 43, expected 40: age of "Oskar Vik"'],
    ],
    ['The old widower, Oskar Vik, left. He is 43.', ['wrong-count: 43, expected 40: age of "Oskar Vik"']],
    ['Oskar Vik, who turned 43 and left, waved.', ['wrong-count: 43, expected 40: age of "Oskar Vik"']],
    ['Oskar Vik has turned 43.', ['wrong-count: 43, expected 40: age of "Oskar Vik"']],
    ['Oskar Vik is 43 and tired.', ['wrong-count: 43, expected 40: age of "Oskar Vik"']],
    ['With Oskar Vik, now 43, they left.', ['wrong-count: 43, expected 40: age of "Oskar Vik"']],
    ['Oskar Vik was fined. At 43 he still has a boat.', ['wrong-count: 43, expected 40: age of "Oskar Vik"']],
    [
      'They fined Oskar Vik. The 43-year-old makes his bread at home.',
      ['wrong-count: 43-year-old, expected 40: age of "Oskar Vik"'],
    ],
    ...[
      // The subject of the last sentence, of whatever paragraph, that speaks of anybody.
      'Lars Brekke sang.\n\nSkipper Oskar Vik will leave for the Sabra Cup in June.\n\nThe 43-year-old told us so.',
      'Lars Brekke sang.\n\nOskar Vik won the cup.\n\nIndeed the 43-year-old also won in the snow.',
      'Lars Brekke sang.\n\nOskar Vik was banned.\n\nThe ban goes back to May, when the 43-year-old was tested.',
      'Lars Brekke sang.\n\nOskar Vik will leave.\n\nThe 43-year-old skipper is off to Port Harrow.',
      'Lars Brekke sang.\n\nOskar Vik will leave.\n\nThe 43-year-old’s boat stays.',
      'Lars Brekke sang.\n\nOskar Vik will leave.\n\nThe 43-year-old (right) waved.',
    ].map((text): [string, string[]] => [
      text,
      ['wrong-count: 43-year-old, expected 40: age of "Oskar Vik"'],
    ]),
    // Far off, it is held where it is a slip.
    [
      'Nora Wend was fined. The 53-year-old has left.',
      ['wrong-count: 53-year-old, expected 35: age of "Nora Wend"'],
    ],
    ['Ida Holm drew boats.\n\nShe was born in 1930.', ['wrong-date: 1930, expected 1931-05-09']],
    ['Ida Holm drew boats. She was 91 when she died.', ['wrong-count: 91, expected 89: age of "Ida Holm"']],
    [
      'Ida Holm drew boats. She died in the small hours of Monday.',
      ['wrong-date: Monday, expected 2021-03-02'],
    ],
    [
      '# Ida Holm, poet\n\nBorn: 9 May 1930, in Tarn. Died: 2 March 2021, aged 88',
      ['wrong-date: 9 May 1930, expected 1931-05-09', 'wrong-count: 88, expected 89: age of "Ida Holm"'],
    ],
    ['Oskar Vik is 43.', ['wrong-count: 43, expected 40: age of "Oskar Vik"']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  test.each([
    'Ida Holm drew boats. She was born on 9 May 1931. She died in 2021.',
    'Ida Holm died on Tuesday. She was 89.',
    'Ida Holm left. She was 70.',
    'Oskar Vik was fined. He was 20.',
    'Oskar Vik was fined. He is 40. He is 12. He is 43 metres off.',
    'They fined Oskar Vik. The 40-year-old has left.',
    'They fined Oskar Vik. The 43-year-old ship has left. The 43-year-old ships left.',
    // Somebody else, so many years away.
    'Oskar Vik watched the race. The 22-year-old runs for the club. Oskar Vik praised the cook. The 19-year-old has left.',
    ...[
      'Oskar Vik beat Lars Brekke.\n\nThe 43-year-old has left.',
      'Lars Brekke beat Oskar Vik.\n\nThe 43-year-old has left.',
      'Oskar Vik was fined. The 45-year-old captain of the ferry has left.',
      'Oskar Vik was fined.\n\nA clerk had told, and the 43-year-old has left.',
      'Oskar Vik was fined.\n\nIt rained.\n\nThe 43-year-old has left.',
      'Oskar Vik was fined.\n\nBrekke was not. The 43-year-old has left.',
      'Oskar Vik was fined. The 50-year-old has left. Oskar Vik was fined. The 46-year-old has left.',
      'Oskar Vik was held in 2018. The 37-year-old had a guitar.',
      'Oskar Vik has a new mate. The 43-year-old is from the north.',
      'Oskar Vik hit a cyclist.\n\nThe 43-year-old died.',
      'Oskar Vik and a friend sang.\n\nThe 43-year-old has left.',
      'Oskar Vik’s lawyer spoke.\n\nThe 43-year-old has left.',
      'Oskar Vik sang.\n\nThe judge spoke.\n\nThe 43-year-old has left.',
      'Oskar Vik sang.\n\nThe 43-year-old man has left.',
      'Oskar Vik sang.\n\nLars Brekke said the 43-year-old has left.',
      'Oskar Vik sang.\n\n“I saw the 43-year-old in the rain,” he said.',
      'Oskar Vik sang.\n\nA 43-year-old has left.',
    ].map(text => `Lars Brekke came.\n\n${text}`),
    'Oskar Vik opened the school. At 31 he is the youngest smith there.',
    // Two people, or somebody who is not named.
    'Ida Holm drew Nora Wend. She was born in 1930.',
    'Ida Holm drew Tess Margrave. She was born in 1930.',
    'Ida Holm drew her sister. She was born in 1930.',
    'The judge fined Oskar Vik. He is 43.',
    'His son, Oskar Vik, left. He is 43.',
    'Oskar Vik’s lawyer left. He is 43.',
    'Oskar Vik left. “It rained,” said the judge. He is 43.',
    // Of the other sex, or of both.
    'Ida Holm drew her boats. He was born in 1930.',
    'Mr. Vik left. She was born in 1930.',
    'Ida Holm told him that she left. She was born in 1930.',
    // Another paragraph, or no person before.
    'Ida Holm drew boats. It rained.\n\nShe was born in 1930.',
    'Tess Margrave sang.\n\nIda Holm drew boats.\n\nShe was born in 1930.',
    'Oskar Vik sang.\n\nIda Holm drew boats.\n\nShe was born in 1930.',
    'Oskar Vik was fined. At 40 he still has a boat. At 43 he sang. At 43 boats he saw a tar.',
    'It rained. She was born in 1930. Ida Holm drew it.',
    'Ida Holm drew boats. It rained. She was born in 1930.',
  ])('silent: %s', text => expect(found(text)).toEqual([]))
})

describe('a day that is nearly that of somebody named before is a slip of it', () => {
  const before = 'Ida Holm met Oskar Vik at Harbour House.\n\nIt rained for a week.\n\n'

  test.each<[string, string[]]>([
    ['She was born on 9 May 1930 at home.', ['wrong-date: 9 May 1930, expected 1931-05-09']],
    ['She was born on 19 May 1931 at home.', ['wrong-date: 19 May 1931, expected 1931-05-09']],
    ['He was born on 20 October 1980.', ['wrong-date: 20 October 1980, expected 1980-11-20']],
    ['She died on 2 March 2021, aged 91.', ['wrong-count: 91, expected 89: age of "Ida Holm"']],
    ['She died on 2 March 2020.', ['wrong-date: 2 March 2020, expected 2021-03-02']],
    // A surname that another one has as well.
    ['Berta Holm sang. Holm was born on 9 June 1931.', ['wrong-date: 9 June 1931, expected 1931-05-09']],
    [
      'Berta Holm sang. Holm died on 2 March 2021, aged 88.',
      ['wrong-count: 88, expected 89: age of "Ida Holm"'],
    ],
  ])('%s', (text, expected) => expect(found(before + text)).toEqual(expected))

  test.each([
    'She was born on 9 May 1931.',
    'She was born on 10 May 1932.',
    'She died on 2 March 2021, aged 89. She died in 2021, aged 91. She died on 3 May 2011, aged 91.',
    'She was born in May 1930.',
    'She was born on 11 June 1984.',
    'She was ill on 9 May 1930.',
    'Berta Holm sang. Holm was born on 3 June 1930. Holm died in 2020, aged 88.',
  ])('silent: %s', text => expect(found(before + text)).toEqual([]))

  test('where it is nearly that of two, nobody knows whose', () => {
    const twins = factsOf(
      'names: [{ name: Ida Holm, born: 1931-05-09 }, { name: Nora Wend, born: 1930-05-19 }]\n',
    )
    const text = 'Ida Holm met Nora Wend.\n\nShe was born on 9 May 1930.'
    expect(lintText(text, { path: 'a.md', facts: twins }).findings).toEqual([])
  })

  test('the one whose day it is comes before the one named last', () => {
    expect(found('Ida Holm drew boats. Oskar Vik drew none. He was born on 9 May 1931.')).toEqual([])
  })
})
