const stems = (words: string): string => words.trim().split(/\s+/).join('|')

// British -our, which American English writes -or; other words end so in both.
const our = stems(
  `col hon lab neighb harb fav behavi rum vap arm hum od sav endeav flav parl rig splend tum val vig cand clam ferv ranc
  ard demean`,
)
// British -re, American -er.
const re = stems('cent theat met kilomet centimet millimet lit fib calib meag somb lust spect saltpet')
// British -lled and the like of words whose last syllable is weak.
const doubled = stems(
  `travel cancel label model fuel signal counsel level total rival duel quarrel dial channel panel pedal equal marvel
  jewel tunnel funnel kennel shovel swivel unravel`,
)

const patterns: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^((?:dis|mis|un|multi)?(?:${our}))our`), '$1or'],
  [new RegExp(`^(${re})re(?=s?$)`), '$1er'],
  [new RegExp(`^(${re})r(?=ed$|ing$)`), '$1er'],
  [new RegExp(`^(${doubled})l(?=ed$|ing$|er|or|ous|ery)`), '$1'],
  [/^(\p{L}{3,})is(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)$)/u, '$1iz'],
  [/^(anal|paral|catal)ys(?=(?:e|es|ed|ing|er|ers)$)/, '$1yz'],
  [/^(def|off|pret|lic)ence(?=s?$|d$)/, '$1ense'],
  [/^(cata|dia|ana|mono|epi|pro)logue(?=s?$)/, '$1log'],
  [/^(program)me(?=s?$)/, '$1'],
  [/^gr(?:e|a)y(?=(?:s|er|ish|ing)?$)/, 'gray'],
  [/^(skil|wil)l?ful/, '$1lful'],
  [/^(instal|fulfil|enrol|distil)l?(?=(?:s|ment|ments)?$)/, '$1'],
  [/^(judg|acknowledg|ag)e(?=ments?$|ing$)/, '$1'],
  [/^sceptic/, 'skeptic'],
  [/^plough/, 'plow'],
  [/^aluminium$/, 'aluminum'],
  [/^(arch)ae/, '$1e'],
  [/^(encyclop|medi|p)ae(?=d|v)/, '$1e'],
  [/^(mo)u(?=ld(?:s|y|ed|ing)?$)/, '$1'],
]

/**
 * One spelling for words that British and American English spell two ways, after a newspaper's style: `colour` and
 * `color`, `organised` and `organized`. Takes and gives a word in lower case; it may give one that nobody writes.
 */
export function houseSpelling(word: string): string {
  for (const [pattern, american] of patterns) if (pattern.test(word)) return word.replace(pattern, american)
  return word
}
