import { type Word, words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'

const speech = wordSet(
  'said says say saying told tells telling informed informs added adds adding wrote writes writing stated states stating noted notes ' +
    'noting explained explains explaining remarked remarks responded responds replied replies replying answered answers ' +
    'declared declares declaring insisted insists argued argues claimed claims announced announces announcing asserted ' +
    'asserts confirmed confirms warned warns warning acknowledged acknowledges admitted admits asked asks continued ' +
    'continues concluded concludes observed observes commented comments stressed stresses emphasized emphasised ' +
    'emphasizes emphasises suggested suggests tweeted posted testified called calls described describes agreed agrees ' +
    'cautioned complained predicted promised vowed urged urges reiterated exclaimed joked conceded shouted whispered ' +
    'recounted mused quipped thought thinks believed believes termed dubbed denied denies began begins offered offers ' +
    'snapped grumbled laughed laughs sighed sighs muttered murmured cried cries countered retorted protested objected ' +
    'pleaded boasted reflected ventured reckoned reckons maintained lamented confided confessed remembers remembered ' +
    'underlined underlines underscored underscores clarified elaborated concurred interjected opined summarized summarised assured ' +
    'insist blasted raged fumed yelled shrugged snorted growled sobbed gushed ranted blurted thundered hissed roared',
)
const phrasal =
  /^(?:puts? it|point(?:ed|s|ing) out|sum(?:med|s|ming) up|chim(?:ed|es|ing) in|(?:went|goes|going) on)$/

/** Whether a text has a verb of speech. */
export const hasSpeech = (text: string): boolean => words(text).some(isSpeaking)

/** A verb of speech, and those of `as Lovelace put it`, `Lovelace pointed out`; `Said` is a first name too. */
export const isSpeaking = ({ key, text }: Word, at: number, all: readonly Word[]): boolean =>
  (speech.has(key) && (at === 0 || !/^\p{Lu}\p{Ll}/u.test(text))) ||
  phrasal.test(`${key} ${all[at + 1]?.key}`)
