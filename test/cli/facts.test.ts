import { describe, expect, test } from '@jest/globals'
import { projectOfEachTest } from '../project.ts'

const project = projectOfEachTest()

const facts = `names:
  - Marguerite Delacroix
  - { name: Port Elwin, kind: place, not: [Port Elwyn] }
roles:
  - title: harbour master of Port Elwin
    holders:
      - { name: Oswin Tarle, until: 2019-12-31 }
      - { name: Ines Vautrin, since: 2020-01-01 }
dates:
  - { event: the storm, date: 2021-10-03, about: [storm hit] }
counts:
  - id: arches
    subject: arches of the harbour bridge
    value: 14
    unit: arch
    about: [bridge]
    checked: 2024-01-05
quotes:
  - by: Ines Vautrin
    text: No ship has ever asked us for a second chance at this quay
`

describe('factlint facts', () => {
  test('lists every fact on a line with its place', async () => {
    project.put('.factcheck.yml', facts)
    const { code, stdout, stderr } = await project.run('facts')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout.split('\n').map(line => line.replace(/ {2,}/g, ' | '))
    expect(lines).toEqual([
      'name | marguerite-delacroix | Marguerite Delacroix | .factcheck.yml:2',
      'name | port-elwin | Port Elwin (place; not Port Elwyn) | .factcheck.yml:3',
      'role | harbour-master-of-port-elwin | harbour master of Port Elwin: Oswin Tarle until 2019-12-31; Ine… | .factcheck.yml:5',
      'date | the-storm | the storm: 2021-10-03 | .factcheck.yml:10',
      'count | arches | arches of the harbour bridge: 14 (arch) | .factcheck.yml:12 | checked 2024-01-05',
      'quote | no-ship-has-ever-asked-us-for-a | Ines Vautrin: "No ship has ever asked us for a second chance at… | .factcheck.yml:19',
      '6 facts',
      '',
    ])
  })

  test('long ids keep the columns', async () => {
    const id = 'harbour-master-of-the-old-port-and-of-the-new'
    project.put('.factcheck.yml', `names:\n  - Ada Quill\n  - { name: Bo Tarle, id: ${id} }\n`)
    const [first, second] = (await project.run('facts')).stdout.split('\n')
    expect([first?.indexOf('Ada Quill'), first?.indexOf('.factcheck')]).toEqual([
      second?.indexOf('Bo Tarle'),
      second?.indexOf('.factcheck'),
    ])
  })

  test('those of the nearest file, or of the one that is named', async () => {
    project.putAll({ '.factcheck.yml': facts, 'other.yml': 'names: [Ada Quill]\n' })
    expect((await project.run('facts', '--facts', 'other.yml')).stdout).toMatch(
      /^name .*Ada Quill {2}other\.yml:1\n1 fact\n$/,
    )
  })

  test.each<[string[], RegExp]>([
    [['facts'], /^\.: no facts file here or above/],
    [['facts', '--check'], /^\.: no facts file here or above/],
    [['facts', '--facts', 'gone.yml'], /gone\.yml: .*no such file/i],
    [['facts', '--stale'], /--stale needs the day/],
    [['facts', '--stale', '--published', 'soon'], /soon: no such day/],
    [['facts', '--stale', '--check'], /--check and --stale are two listings/],
    [['facts', '--published', '2024-01-01'], /--published is of use with --check/],
    [['facts', 'a.md'], /only `factlint facts --unused` takes paths/],
    [['facts', '--fix'], /--fix is an option of lint, not of facts/],
    [['--stale'], /--stale is an option of facts, not of lint/],
    [['lint', '--unused'], /--unused is an option of facts, not of lint/],
  ])('%j is refused', async (words, message) => {
    project.put('a.md', 'Nothing.\n')
    const { code, stdout, stderr } = await project.run(...words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  test('a mistake in the file is told with its line', async () => {
    project.put('.factcheck.yml', 'names: [Ada Quill]\nconuts: []\n')
    const { code, stderr } = await project.run('facts', '--check')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^\.factcheck\.yml:2:1: .*counts/)
  })
})

describe('factlint facts --check', () => {
  const withExamples = (body: string): string => `counts:
  - id: arches
    subject: arches of the harbour bridge
    value: 14
    unit: arch
    about: [bridge]
${body}`
  const both = `    examples:
      ok: [The bridge has fourteen arches.]
      wrong: [The bridge has 12 arches.]
`

  test.each<[string, string, number, RegExp]>([
    ['all hold', both, 0, /^2 examples of 1 fact: all hold\n$/],
    ['there are none', '', 0, /^no fact has examples\n$/],
    [
      'what is right is reported',
      '    examples: { ok: [The bridge has 15 arches.] }\n',
      1,
      /^\.factcheck\.yml:2 {2}count arches: an "ok" example is reported[^\n]*\n {2}> 1 \| The bridge has 15 arches\.\n[^\n]*\^{9}\n {4}wrong-count: Unexpected 15 arches[^\n]*\[fact \.factcheck\.yml:2\]\n\n1 example of 1 fact: 1 does not hold\n$/,
    ],
    [
      'what is wrong is not found',
      '    examples: { wrong: [The bridge is old.] }\n',
      1,
      /count arches: a "wrong" example is not reported[^\n]*\n {2}> 1 \| The bridge is old\.\n\n/,
    ],
    [
      'what is wrong is found by another fact',
      '    examples: { wrong: [Marguerite Delacroxi built the bridge.] }\nnames: [Marguerite Delacroix]\n',
      1,
      /a "wrong" example is not reported[\s\S]*misspelled-name: /,
    ],
    [
      'the fact holds for other files than an example has',
      `${both}    files: ['harbour/*.txt']\n  - { subject: arches of the town bridge, value: 12, unit: arch, about: [bridge], files: ['town/*'] }\n`,
      0,
      /all hold/,
    ],
    ['the fact holds from a day on', `${both}    since: 2024-05-01\npublished: 2020-01-01\n`, 0, /all hold/],
    ['the fact has ended', `${both}    until: 2014-05-01\npublished: 2020-01-01\n`, 0, /all hold/],
    ['the fact has expired', `${both}    expires: 2014-05-01\npublished: 2020-01-01\n`, 0, /all hold/],
    ['the rule is off', `${both}rules: { wrong-count: off }\n`, 1, /1 does not hold/],
  ])('%s', async (_, body, code, stdout) => {
    project.put('.factcheck.yml', withExamples(body))
    const outcome = await project.run('facts', '--check')
    expect(outcome.stdout).toMatch(stdout)
    expect(outcome).toMatchObject({ code, stderr: '' })
  })

  test('examples are read on the day of the file, or on the one that is given', async () => {
    const age = `names:
  - name: Oswin Tarle
    born: 1950-06-01
    examples: { ok: ['Oswin Tarle, 70, retired.'], wrong: ['Oswin Tarle, 40, retired.'] }
`
    project.putAll({ '.factcheck.yml': `published: 2020-09-01\n${age}`, 'undated.yml': age })
    expect(await project.run('facts', '--check')).toMatchObject({ code: 0 })
    expect((await project.run('facts', '--check', '--published', '2024-09-01')).stdout).toMatch(
      /an "ok" example is reported \(read on 2024-09-01\)/,
    )
    const undated = await project.run('facts', '--check', '--facts', 'undated.yml')
    expect(undated.stdout).toMatch(/a "wrong" example is not reported \(read without a day\)/)
  })
})

describe('factlint facts --unused', () => {
  const unused = async (...words: readonly string[]): Promise<string[]> => {
    const { stdout } = await project.run('facts', '--unused', ...words)
    return stdout.split('\n').flatMap(line => /^[a-z]+ +(\S+) {2}.*:\d/.exec(line)?.[1] ?? [])
  }
  const ids = [
    'marguerite-delacroix',
    'port-elwin',
    'harbour-master-of-port-elwin',
    'the-storm',
    'arches',
    'no-ship-has-ever-asked-us-for-a',
  ]

  test.each<[string, string, string[]]>([
    ['nothing is met', 'A quiet day.', []],
    ['a name that is right', 'Delacroix came.', ['marguerite-delacroix']],
    ['a name that is wrong', 'Marguerite Delacroxi came.', ['marguerite-delacroix']],
    ['a number that agrees', 'The bridge has 14 arches.', ['arches']],
    ['a number that does not', 'The bridge has 13 arches.', ['arches']],
    ['a number of something else', 'The bridge has 14 lamps.', []],
    ['a date', 'The storm hit on 3 October 2021.', ['the-storm']],
    [
      'the holder of a title, and the place in it',
      'The harbour master of Port Elwin, Ines Vautrin, waved.',
      ['harbour-master-of-port-elwin', 'port-elwin'],
    ],
    [
      'a quotation',
      '"No ship has ever asked us for a second chance," she said.',
      ['no-ship-has-ever-asked-us-for-a'],
    ],
    [
      'what a suppression holds back',
      '<!-- factlint-disable-next-line wrong-count -->\nThe bridge has 13 arches.',
      ['arches'],
    ],
  ])('%s', async (_, text, met) => {
    project.putAll({ '.factcheck.yml': `published: 2024-05-01\n${facts}`, 'a.md': `${text}\n` })
    expect(await unused()).toEqual(ids.filter(id => !met.includes(id)))
  })

  test('is a report, over the articles that were named', async () => {
    project.putAll({ '.factcheck.yml': facts, 'a.md': 'Delacroix came.\n', 'b.md': 'Port Elwin slept.\n' })
    expect(await unused('a.md')).toContain('port-elwin')
    expect(await unused()).not.toContain('port-elwin')
    const { code, stdout } = await project.run('facts', '--unused')
    expect(code).toBe(0)
    expect(stdout).toMatch(/\n4 of 6 facts are mentioned nowhere in 2 articles\n$/)
  })

  test('a file that several extend has each of its facts once', async () => {
    project.putAll({
      'people.yml': 'names: [Marguerite Delacroix, Oswin Tarle]\n',
      'a/.factcheck.yml': 'extends: ../people.yml\n',
      'b/.factcheck.yml': 'extends: ../people.yml\n',
      'package.json': '{}',
      'a/a.md': 'Delacroix came.\n',
      'b/b.md': 'Nobody came.\n',
    })
    expect(await unused()).toEqual(['oswin-tarle'])
  })

  test('an article that cannot be read is a failure', async () => {
    project.putAll({ '.factcheck.yml': facts, 'a.md': 'Delacroix came.\n' })
    const { code, stdout, stderr } = await project.run('facts', '--unused', 'a.md', 'gone.md')
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'gone.md: no such file\n' })
    expect(stdout).toMatch(/5 of 6 facts are mentioned nowhere in 1 article\n$/)
  })

  test('that none is left is said', async () => {
    project.putAll({ '.factcheck.yml': 'names: [Oswin Tarle]\n', 'a.md': 'Oswin Tarle slept.\n' })
    expect((await project.run('facts', '--unused')).stdout).toBe('1 fact, all mentioned in 1 article\n')
  })

  test('one fact is told in the singular', async () => {
    project.putAll({ '.factcheck.yml': 'names: [Oswin Tarle]\n', 'a.md': 'Rain.\n', 'b.md': 'Sun.\n' })
    expect((await project.run('facts', '--unused')).stdout).toMatch(
      /\n1 of 1 fact is mentioned nowhere in 2 articles\n$/,
    )
  })
})

describe('factlint facts --stale', () => {
  const dated = `names:
  - { name: Ines Vautrin, expires: 2024-06-30, checked: 2024-01-01 }
  - { name: Oswin Tarle, expires: 2023-06-30 }
  - { name: Piet Harrow, expires: 2024-07-01, checked: 2024-01-01 }
  - Marguerite Delacroix
`

  test('lists what expired before the day, then what was never checked', async () => {
    project.put('.factcheck.yml', dated)
    const { code, stdout } = await project.run('facts', '--stale', '--published', '2024-07-01')
    expect(code).toBe(0)
    expect(stdout.split('\n').map(line => line.replace(/^( *\S+ +\S+).*/, '$1'))).toEqual([
      expect.stringContaining('Expired before'),
      '  name   oswin-tarle',
      '  name   ines-vautrin',
      '',
      expect.stringContaining('Never checked'),
      '  name   marguerite-delacroix',
      '',
      expect.any(String),
      '',
    ])
    expect(stdout).toMatch(/2 of 4 facts expired before 2024-07-01, 1 more never checked\n$/)
  })

  test('does not ask for checks where nobody keeps account of them', async () => {
    project.putAll({ '.factcheck.yml': dated.replaceAll(', checked: 2024-01-01', '') })
    const { stdout } = await project.run('facts', '--stale', '--published', '2023-01-01')
    expect(stdout).toBe('0 of 4 facts expired before 2023-01-01\n')
  })
})

test('no name can act as a command of the terminal', async () => {
  project.putAll({ '.factcheck.yml': 'names: ["Ada \\e[31m Quill", "::error::Tarle"]\n' })
  const { stdout } = await project.run('facts')
  expect(stdout).toContain('Ada ␛[31m Quill')
  expect(stdout).not.toMatch(/^::/m)
})
