import { englishWords } from './english-words.generated.ts'

/** True for an ordinary word of English in lower case. Found where it is packed: nothing is unpacked for it. */
export const isEnglish = (key: string): boolean => hasWord(lineOf(key), key)

/** The last line that begins with the word or with one before it, found by halving. */
function lineOf(key: string): string {
  let low = 1
  let high = englishWords.length
  let found = ''
  while (low < high) {
    const middle = (low + high) >> 1
    const start = englishWords.lastIndexOf('\n', middle - 1) + 1
    const end = englishWords.indexOf('\n', start)
    if (englishWords.slice(start, lettersEnd(englishWords, start)) > key) high = start - 1
    else {
      found = englishWords.slice(start, end)
      low = end + 1
    }
  }
  return found
}

/** Goes along the words of a line, and looks only at letters of which it is not known whether the key has them too. */
function hasWord(line: string, key: string): boolean {
  let shared = 0
  let matched = 0
  for (let at = 0; at < line.length; ) {
    // The word before had more in common with the key: the key would have stood between the two.
    if (shared < matched) return false
    const end = lettersEnd(line, at)
    if (shared === matched) {
      for (; at < end && line[at] === key[matched]; at++) matched++
      if (at === end && matched === key.length) return true
    }
    shared = line.charCodeAt(end) - codeOfNone
    at = end + 1
  }
  return false
}

const codeOfNone = 'A'.charCodeAt(0)
const codeOfFirstLetter = 'a'.charCodeAt(0)

/** Where the letters end that stand at an offset. */
function lettersEnd(text: string, start: number): number {
  let end = start
  while (text.charCodeAt(end) >= codeOfFirstLetter) end++
  return end
}
