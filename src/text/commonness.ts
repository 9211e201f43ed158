import { wordSet } from './word-set.ts'

// Words that carry grammar, and words so common that two strangers use them of anything: the top of any
// frequency list of English, by hand. With the weights below quotations of two corpora of public prose fall
// apart into known and unknown.
const grammar = wordSet(
  'a an the and or but nor so yet if than then as at by for from in into of off on onto out over to up with within ' +
    'without about above after again against all also am any are around be because been before being below between both ' +
    'can could did do does doing down during each every few had has have having he her here hers him himself his how i ' +
    'is it its itself just may me might mine more most much must my myself no not now only other our ours ourselves own ' +
    'same shall she should some still such that their theirs them themselves there these they this those through too ' +
    'under until us very was we were what when where which while who whom whose why will would you your yours yourself ' +
    "one 1 n't 's 're 've 'll 'd 'm let yes really well even ever never like many",
)
const everyday = wordSet(
  'people time year years day days today tomorrow yesterday week month way thing things something anything nothing ' +
    'everything everyone someone man men woman women child children world country life work works working part place ' +
    'case point group number fact hand home house room lot bit kind sort good better best new old first last long great ' +
    'little big high small large different important right wrong sure able next early young public bad go goes going ' +
    'went gone get gets getting got make makes making made know knows knew known think thinks thought see sees saw seen ' +
    'come comes came coming take takes took taken taking want wants wanted need needs needed look looks looking looked ' +
    'use used using find finds found give gives gave given giving tell tells told say says said ask asked seem seems feel ' +
    'feels felt try trying tried leave left call called keep keeps kept put puts mean means become begin began start ' +
    'started show showed hear heard play run move live believe hold bring happen happened happening must done back away ' +
    'always often together around another 2 3 4 5 10 help helped change possible real done course lots every end',
)

/** How much a word tells of where it was taken from: from 0.15 for `the` to 1 for `interlocutors`. */
export function commonnessWeight(key: string): number {
  if (grammar.has(key)) return 0.15
  return everyday.has(key) ? 0.55 : 1
}

/** Words whose coming or going turns a sentence round. */
export const isNegation = (key: string): boolean =>
  /^(?:not|n't|no|never|none|nor|neither|nothing|nobody)$/.test(key)
