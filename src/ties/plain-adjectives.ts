import { wordSet } from '../text/word-set.ts'

/** Adjectives that leave a thing what it is: `the final plan`. */
export const plainAdjectives: ReadonlySet<string> = wordSet(
  'annual yearly monthly overall total headline new planned proposed latest current recent giant huge final full entire ' +
    'whole initial original own big same so-called key main major detailed separate different individual distinct ' +
    'official cash landmark blockbuster record',
)
