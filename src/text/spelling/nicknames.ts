import { isOneOrigin } from './origins.ts'

// What the bearers of a given name are called, behind it, a name each; where the one does not begin the other.
const rows = `
alexander sasha sandy, andrew drew andy, anthony tony, barbara babs, catherine kate katie cathy kitty, charles charlie chuck,
christopher kit, daniel danny, dorothy dot dolly, edward ted teddy ned, eleanor nell ellie nora, elizabeth liz lizzie betty
libby lisa, eugene gene, francis frank, francisco paco, gerald jerry, giuseppe beppe, helen nell, henry hank harry,
james jim jimmy jamie, john jack johnny, jose pepe, katarzyna kasia, katherine kate katie kathy, lawrence larry,
margaret maggie meg peggy, mary molly polly, mikhail misha, patricia patty trish, rebecca becky, richard dick rick ricky,
robert bob bobby, ronald ronnie, rosemary rosie, sarah sally, stephen steve, steven steve, susan sue suzy,
theodore ted teddy, theresa terry tess, thomas tommy, victoria vicky, vladimir volodya vova, william bill billy, zdenka zdena`

const groups = rows.split(',').map(row => row.trim().split(/\s+/))
const leastBeginning = 3

/** Whether two given names may be one person's: `Bob` and `Robert`, `Rob` and `Robert`, `Tomas` and `Thomas`. Takes plain letters. */
export const isOneGiven = (a: string, b: string): boolean =>
  isBeginning(a, b) ||
  isBeginning(b, a) ||
  isOneOrigin(a, b) ||
  groups.some(([name, ...called]) => (name === a && called.includes(b)) || (name === b && called.includes(a)))

const isBeginning = (short: string, long: string): boolean =>
  short.length >= leastBeginning && long.startsWith(short)
