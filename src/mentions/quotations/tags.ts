import { type Word, words } from '../../text/word.ts'
import { isFiller } from './speaker.ts'
import { isSpeaking } from './speech.ts'

const tagReach = 60

/**
 * Whether a quotation has a tag of its own behind it: none where it ends with a full stop, and a sentence begins.
 * @param text from its last character on: a comma on either side of the closing mark leads to a tag, whatever its verb
 */
export const hasOwnTag = (text: string): boolean =>
  /^(?:,.|..,)\s+(?!and\s|but\s)\p{L}/u.test(text) ||
  (/^..[^.!?]/.test(text) &&
    !/^\..\s+\p{Lu}/u.test(text) &&
    words(text.slice(2, tagReach)).slice(0, 5).some(isSpeaking))

/**
 * `Moss said; Finch replied`, `and Finch said that`, `Moss said, while the farmer told them`: what stands between two
 * quotations is not one speaker's tag, where a clause of it has a subject of its own that speaks.
 */
export const tellsOfAnother = (between: string): boolean =>
  between
    .replace(/^[,\s]+/, '')
    .split(/;|^(?:and|but|while|whereas)\s|,?\s(?:and|but|while|whereas|as)\s/)
    .slice(1)
    .some(hasSubject)

function hasSubject(clause: string): boolean {
  const all = words(clause)
  const verb = all.findIndex(isSpeaking)
  const subject = all.slice(0, Math.max(0, verb)).filter(word => !isFiller(word))
  return subject.length > 0 && isNoun(subject[0]!)
}

const isNoun = ({ text, key }: Word): boolean =>
  /^\p{Lu}/u.test(text) || /^(?:the|an?|another|his|her|its|their|our|my)$/.test(key)
