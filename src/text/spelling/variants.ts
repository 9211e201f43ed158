/**
 * What the usual ways to write Slavic and Arabic names in Latin letters differ in (BGN/PCGN, ISO 9, the French and
 * German habits): each of these is written one way.
 */
const habits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    C: 'tsch shch chtch tch sch sh ch',
    h: 'kh gh',
    f: 'ph',
    ks: 'x',
    k: 'ck q c',
    v: 'w',
    u: 'ou o',
    g: 'gou go gu',
    i: 'j y',
  }).flatMap(([letter, ways]) => ways.split(' ').map(way => [way, letter] as const)),
)
const written = /tsch|shch|chtch|tch|sch|[sckg]h|ph|x|ck|[qcw]|g(?:ou?|u)(?=[ei])|ou?|[jy]/g

/** One form for all transliterations of a name: `Ushakov`, `Ouchakov` and `Ushakow` have the same. Takes plain letters. */
export const transliterated = (plain: string): string =>
  plain
    .replace(written, way => habits.get(way)!)
    .replace(/(.)\1+/g, '$1')
    .replace(/ie/g, 'e')
    .replace(/(?<=in)e$/, '')
