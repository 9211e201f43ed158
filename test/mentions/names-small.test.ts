import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf('names: [kubectl, nginx, webpack, terraform, openssl, httpd, eslint, macOS, iBarn, pandas]'),
)

describe('a name in small letters', () => {
  test.each([
    ['a letter left out', 'Then kubctl lists them.', 'kubctl'],
    ['behind a word with a capital', 'Run kubctl first.', 'kubctl'],
    ['neighbours exchanged', 'Start ngnix again.', 'ngnix'],
    ['at the end', 'Use kubeclt for it.', 'kubeclt'],
    ['a letter doubled', 'The webbpack plugin is old.', 'webbpack'],
    ['another letter in a long name', 'We like terrafarm here.', 'terrafarm'],
    ['at the start of a sentence', 'Ngnix is up.', 'Ngnix'],
    ['twice', 'The ngnix log grows. Then ngnix stops.', 'ngnix', 'ngnix'],
    ['a capital before one inside', 'It runs on MacOS, too.', 'MacOS'],
  ])('%s', (_, text, ...words) => expect(found(text)).toEqual(words))

  test.each([
    ['right', 'Run kubectl, nginx’s sibling. Kubectl starts. WEBPACK and the webpacks do.'],
    ['another tool', 'We compared openssh and libressl with http, tslint, jslint and kubectx.'],
    ['another tool with a capital', 'Openssh is old. Tslint is older.'],
    ['a tool made of it', 'The webpacker gem and httpds.'],
    ['a word of the language', 'The panda sleeps in the terraforms. A webpage is up.'],
    ['in code', 'Type `kubctl get pods` and `ngnix`.'],
    ['a capital for its place', 'MacOS is old. IBarn is new.'],
    ['in a heading with capitals', '# Running MacOS in Every Room'],
  ])('%s is silent', (_, text) => expect(found(text)).toEqual([]))
})
