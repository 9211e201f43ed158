import { symlinkSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { loadFacts } from '../../src/facts/load.ts'
import { InputError } from '../../src/input-error.ts'
import { projectOfEachTest } from '../project.ts'

const project = projectOfEachTest()

const load = (path = 'main.yml', folder = '.') => loadFacts(project.at(path), { project: project.at(folder) })

/** What is told about a file, with the project's folder left out. */
async function told(path?: string, folder?: string): Promise<string[]> {
  try {
    await load(path, folder)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.mistakes.map(({ file, line, column, message }) =>
      [file, line, column, message]
        .filter(part => part !== undefined)
        .join(':')
        .replaceAll(`${project.folder}/`, ''),
    )
  }
  return []
}

const names = async (path?: string) => (await load(path)).names.map(({ name }) => name)

describe('what is extended', () => {
  test.each([
    ['a file beside it', 'extends: ./base.yml', { 'base.yml': 'names: [Ada]' }],
    ['a file beside it, by its ending', 'extends: base.yml', { 'base.yml': 'names: [Ada]' }],
    ['a file in a folder', 'extends: [lists/base.yaml]', { 'lists/base.yaml': 'names: [Ada]' }],
    ['a package', 'extends: town-facts', { 'node_modules/town-facts/.factcheck.yml': 'names: [Ada]' }],
    [
      'a scoped package',
      "extends: '@town/facts'",
      { 'node_modules/@town/facts/.factcheck.yaml': 'names: [Ada]' },
    ],
  ])('%s', async (_, entry, files) => {
    project.putAll({ 'main.yml': `${entry}\nnames: [Bo]`, ...files })
    expect(await names()).toEqual(['Ada', 'Bo'])
  })

  test('a package is looked for in each folder up to the project', async () => {
    project.putAll({ 'a/b/main.yml': 'extends: town', 'node_modules/town/.factcheck.yml': 'names: [Ada]' })
    expect(await names('a/b/main.yml')).toEqual(['Ada'])
    expect(await told('a/b/main.yml', 'a')).toEqual([
      'a/b/main.yml:1:10:No installed package "town" with a .factcheck.yml is in the project',
    ])
  })

  test('a file that two others extend is read once', async () => {
    project.putAll({
      'main.yml': 'extends: [./a.yml, ./b.yml]\nnames: [M]',
      'a.yml': 'extends: ./c.yml\nnames: [A]',
      'b.yml': 'extends: ./c.yml\nnames: [B]',
      'c.yml': 'names: [{ name: C, id: c }]',
    })
    expect(await names()).toEqual(['C', 'A', 'B', 'M'])
  })

  test('later settings win, and what the file leaves open its bases have set', async () => {
    project.putAll({
      'main.yml': 'extends: ./base.yml\nrules: { a: off }\noverrides: [{ files: m, rules: {} }]',
      'base.yml':
        'root: true\nfiles: x\nignore: y\npublished: 2020-01-01\nrules: { a: warn, b: warn }\noverrides: [{ files: b, rules: {} }]',
    })
    expect(await load()).toMatchObject({
      root: false,
      files: [],
      ignore: [],
      published: '2020-01-01',
      rules: { a: { severity: 'off' }, b: { severity: 'warn' } },
      overrides: [{ files: ['b'] }, { files: ['m'] }],
    })
  })

  test('each fact keeps the place where it stands, and ids are unique over all files', async () => {
    project.putAll({
      'main.yml': 'extends: ./base.yml\nquotes: [{ text: Yes }]',
      'base.yml': '\nquotes: [{ text: Yes! }]',
    })
    expect((await load()).quotes).toMatchObject([
      { id: 'yes', place: { file: project.at('base.yml'), line: 2, column: 10 } },
      { id: 'yes-2', place: { file: project.at('main.yml'), line: 2, column: 10 } },
    ])
  })
})

describe('mistakes', () => {
  const outside = 'This path leaves the project, and nothing is read there'

  test.each([
    ['a missing file', './none.yml', 'There is no such file'],
    ['a folder', './folder.yml', 'This is not a file'],
    ['itself', './main.yml', 'This leads back to a file that extends it: a cycle'],
    ['a path that leaves', '../other.yml', outside],
    ['a path that leaves by a detour', './folder.yml/../../other.yml', outside],
    [
      'an absolute path',
      '/etc/facts.yml',
      'Expected a relative path, with "/" between its parts, or the name of a package',
    ],
    [
      'a Windows path',
      "'C:\\facts.yml'",
      'Expected a relative path, with "/" between its parts, or the name of a package',
    ],
    ['a URL', 'https://example.org/facts.yml', 'Nothing is fetched: expected a relative path or a package'],
    ['a file URL', 'file:facts.yml', 'Nothing is fetched: expected a relative path or a package'],
    [
      'no path and no package',
      'a/b/c',
      'Expected a relative path such as "./facts.yml", or the name of an installed package',
    ],
    [
      'a name that climbs',
      '..',
      'Expected a relative path such as "./facts.yml", or the name of an installed package',
    ],
    [
      'a package that is not there',
      'town',
      'No installed package "town" with a .factcheck.yml is in the project',
    ],
    ['a link that leaves', './link.yml', 'This file lies outside of the project, where nothing is read'],
    ['a name too long', `./${'x'.repeat(5000)}.yml`, 'This file cannot be read (ENAMETOOLONG)'],
    ['a link to itself', './loop.yml', 'This file cannot be read (ELOOP)'],
    ['a dead link', './dead.yml', 'There is no such file'],
    ['bytes that are no text', './binary.yml', 'This file is not UTF-8'],
  ])('%s', async (_, target, message) => {
    project.putAll({ 'in/main.yml': `names: [A]\nextends:\n  - ${target}`, 'other.yml': 'secret: 1' })
    project.putAll({ 'in/binary.yml': new Uint8Array([0x6e, 0xff, 0xfe]), 'in/folder.yml/x': '' })
    symlinkSync('../other.yml', project.at('in/link.yml'))
    symlinkSync('loop.yml', project.at('in/loop.yml'))
    symlinkSync('nowhere.yml', project.at('in/dead.yml'))
    expect(await told('in/main.yml', 'in')).toEqual([`in/main.yml:3:5:${message}`])
  })

  test('a package that links out of the project', async () => {
    project.putAll({
      'in/main.yml': 'extends: town',
      'other/.factcheck.yml': 'names: [A]',
      'in/node_modules/x': '',
    })
    symlinkSync('../../other', project.at('in/node_modules/town'))
    expect(await told('in/main.yml', 'in')).toEqual([
      'in/main.yml:1:10:This file lies outside of the project, where nothing is read',
    ])
  })

  test('a cycle of three, told where it closes', async () => {
    project.putAll({
      'main.yml': 'extends: ./a.yml',
      'a.yml': 'extends: ./b.yml',
      'b.yml': '\nextends: ./main.yml',
    })
    expect(await told()).toEqual(['b.yml:2:10:This leads back to a file that extends it: a cycle'])
  })

  test('those of all files together', async () => {
    project.putAll({
      'main.yml': 'extends: [./a.yml, ./none.yml]\nnmaes: []',
      'a.yml': 'names: [true, x]\nroot: maybe',
    })
    expect(await told()).toEqual([
      'a.yml:1:9:Expected words or keys with values, got true',
      'a.yml:2:7:Expected true or false, got "maybe"',
      'main.yml:1:20:There is no such file',
      'main.yml:2:1:Unknown key "nmaes", did you mean "names"?',
    ])
  })

  test('facts of two files that disagree: both places, the later one framed', async () => {
    project.putAll({
      'main.yml': 'extends: ./base.yml\ncounts:\n  - { subject: seats, value: 12 }',
      'base.yml': 'counts: [{ subject: seats, value: 10 }]',
    })
    const error = await load().catch((thrown: unknown) => thrown as InputError)
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).mistakes).toEqual([
      {
        file: project.at('main.yml'),
        line: 3,
        column: 5,
        message: `This disagrees about the value of "seats" with ${project.at('base.yml')}:1:10`,
        frame:
          '  2 | counts:\n> 3 |   - { subject: seats, value: 12 }\n    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      },
    ])
  })

  test.each([
    ['missing', 'none.yml', 'none.yml:There is no such file'],
    ['in no folder', 'no/where/none.yml', 'no/where/none.yml:There is no such file'],
    ['a folder', '.', ':This is not a file'],
    [
      'outside of the project',
      'other.yml',
      'other.yml:This file lies outside of the project, where nothing is read',
    ],
  ])('the file itself is %s', async (_, path, message) => {
    project.putAll({ 'in/x': '', 'other.yml': '' })
    const folder = path === 'other.yml' ? 'in' : '.'
    expect((await told(path, folder)).map(text => text.replace(project.folder, ''))).toEqual([message])
  })
})

describe('the project, where none is given', () => {
  test.each([
    ['the folder with .git', { '.git/x': '', 'a/package.json': '{}' }, []],
    ['else the folder with a package.json', { 'package.json': '{}' }, []],
    ['else the folder of the file', {}, ['This path leaves the project, and nothing is read there']],
  ])('%s', async (_, files, expected) => {
    project.putAll({ 'a/main.yml': 'extends: ../base.yml', 'base.yml': 'names: [Ada]', ...files })
    const messages = await loadFacts(project.at('a/main.yml')).then(
      () => [],
      (error: InputError) => error.mistakes.map(({ message }) => message),
    )
    expect(messages).toEqual(expected)
  })
})

test('a byte order mark is no part of the text', async () => {
  project.putAll({ 'main.yml': '\uFEFFnames: [Ada]' })
  expect((await load()).names[0]?.place).toMatchObject({ line: 1, column: 9 })
})
