import { stemOf } from './stem.ts'

// Words of opposite meaning, one pair of families a line, either side of a bar. Written from general knowledge of news
// English: verbs and nouns of direction, acceptance, victory, time and measure.
const pairs = `
rise climb increase grow jump surge soar gain rally rebound higher upward|fall drop decline decrease sink plunge tumble slump slide plummet dip shrink lower downward
more greater|less fewer
accept approve agree embrace endorse back support favour favor welcome|reject refuse oppose decline turn-down veto dismiss criticise criticize condemn denounce
win|lose
victory triumph|defeat
before earlier|after later following
first|last final
open reopen|close shut
buy purchase acquire|sell
begin start launch commence|end finish stop cease halt
arrive enter join|leave depart quit exit resign
allow permit let legalise legalize enable|ban forbid prohibit bar block prevent outlaw
confirm admit acknowledge confess|deny
love like enjoy|hate dislike detest
hire appoint recruit|fire sack dismiss
best|worst
better|worse
good positive|bad negative
young younger youngest|old older oldest elderly
large big huge giant larger largest biggest|small tiny little smaller smallest
long longer longest|short shorter shortest
high highest|low lowest
always|never
all every entire|none
many most|few
rich wealthy|poor
strong stronger|weak weaker
hot warm|cold cool
alive survive living|dead die killed
guilty convict|innocent acquit cleared
success succeed successful|failure fail unsuccessful
legal lawful|illegal unlawful
public publicly open openly|secret secretly private privately
north northern|south southern
east eastern|west western
left|right
male man men boy|female woman women girl
husband|wife
father dad|mother mum mom
son|daughter
brother|sister
top|bottom
home|away
fast quick quickly rapid|slow slowly
safe safely|dangerous unsafe
include including|exclude excluding except
add|remove
attack|defend
borrow|lend
employer|employee
teacher|pupil student
winner|loser
majority|minority
maximum|minimum
morning|evening
early|late
true real|false fake fictional
free freed release|jail imprison detain arrest
same|different
above over|below under
inside|outside
import|export
strengthen|weaken
improve|worsen deteriorate
extend lengthen|shorten cut
raise|cut lower reduce
easy easily|hard difficult
full|empty
rural|urban
domestic|foreign
temporary temporarily|permanent permanently
voluntary|mandatory compulsory
optimistic hopeful|pessimistic
friend ally|enemy rival
profit|loss
praise|criticise criticize
build construct|demolish destroy
professional|amateur
`
  .trim()
  .split('\n')
  .map(
    line => line.split('|').map(side => new Set(side.split(' ').map(stemOf))) as [Set<string>, Set<string>],
  )

/** A family of words of one meaning, and the one of the opposite. */
export interface Opposition {
  readonly own: ReadonlySet<string>
  readonly opposite: ReadonlySet<string>
}

const byStem = new Map<string, Opposition[]>()
for (const [a, b] of pairs) {
  for (const stem of a) byStem.set(stem, [...(byStem.get(stem) ?? []), { own: a, opposite: b }])
  for (const stem of b) byStem.set(stem, [...(byStem.get(stem) ?? []), { own: b, opposite: a }])
}

/** The families a word is of, each with its opposite. Takes a stem. */
export const oppositesOf = (stem: string): readonly Opposition[] => byStem.get(stem) ?? []
