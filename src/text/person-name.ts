import { keysOf } from './word.ts'
import { wordSet } from './word-set.ts'

const titles = wordSet(
  'mr mrs ms dr sir dame lord lady prof professor president prime minister secretary general senator ' +
    'governor mayor chancellor king queen prince princess pope judge justice chief director chairman ' +
    'chairwoman spokesman spokeswoman foreign vice deputy colonel captain major sergeant admiral rep sen gov ' +
    'gen state the a an jr sr',
)
// Where one of these is part of a name, it is an office's or a house's, and anyone may speak for it.
const bodies = wordSet(
  'house office street ministry department agency bank union commission committee council court university ' +
    'college school company inc corp ltd group association institute foundation army navy police force party ' +
    'press news times post journal magazine radio watch international nations states government parliament ' +
    'congress senate assembly board service bureau center centre team club church federation society kremlin ' +
    'pentagon palace media network fund organisation organization',
)

/** True for a key that houses and offices are called by. */
export const isBody = (key: string): boolean => bodies.has(key)

/** The words of a person's name as keys, without titles before it. */
export const nameParts = (text: string): string[] => keysOf(text).filter(key => !titles.has(key))

/** The last word of a person's name, as a key. */
export const surnameOf = (text: string): string | undefined => nameParts(text).at(-1)

/**
 * First name and surname, by their shape, and no part of them a word that houses and offices are called by.
 */
export function isPersonalName(text: string): boolean {
  const parts = nameParts(text)
  return parts.length >= 2 && !parts.some(isBody) && !/^the\s/i.test(text)
}
