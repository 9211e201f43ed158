import { stemOf } from './stem.ts'

// Words that journalists use for one another, one family a line. They lend support alone: no finding comes of them.
const families = `
say tell state announce declare report claim add reveal explain warn insist note
kill die death dead fatal murder slay deceased
injure hurt wound injury
child kid youngster infant baby toddler boy girl son daughter newborn teenager teen
police officer authority cop detective force
attack assault strike raid bomb hit
fire blaze burn
crash collision accident collide smash
shoot shot gun gunman gunfire
begin start launch open commence kick
end finish close conclude stop halt cease
buy purchase acquire takeover acquisition
company firm business corporation giant maker manufacturer
worker employee staff workforce
boss chief head leader executive chairman manager director
win victory beat defeat triumph overcome thrash
match game fixture clash encounter tie contest
goal score strike net
film movie picture
show series programme program broadcast
book novel author writer write
song single track album record music
singer musician artist vocalist
actor actress star starring role play appear
area region place location site district
country nation state
city town capital municipality
house home property residence
car vehicle
plane aircraft jet airliner flight
ship vessel boat ferry
money cash fund funding payment
pay fee cost price charge
rise increase grow climb jump surge gain hike growth
fall drop decline decrease decrease slump tumble plunge reduce cut
ask request urge call demand appeal
help aid assist support back
agree accept approve deal agreement
plan propose proposal scheme project intend
arrest detain custody hold
jail prison sentence imprison
court trial judge hearing
guilty convict conviction plead admit
illegal unlawful ban prohibit
vote elect election poll ballot
president leader
government administration ministry
war conflict fight battle
soldier troop military army forces
protest demonstrate rally march demonstration protester demonstrator
suspect accuse allege
injury wound
hospital medical clinic
doctor physician
ill sick disease illness condition
woman female lady mother wife
man male gentleman husband father
wife husband spouse marry marriage partner couple
father mother parent dad mum mom
brother sister sibling
family relative
friend ally colleague
take bring carry
make create build produce develop establish found form
find discover locate spot
show reveal display demonstrate
get receive obtain secure earn
give provide offer grant award hand
big large huge massive giant great major
small little tiny
near close around
old aged age
new fresh latest recent
fast quick rapid swift
part role involve participate
move relocate transfer join sign
live reside inhabit based
work job serve employ
people person resident individual
number total figure amount
study research survey report analysis
scientist researcher expert
school pupil student education teach teacher
university college
water sea ocean river lake
land ground soil
team side club squad
season year campaign
happen occur take-place
want hope seek aim wish
need require must
try attempt bid
tour visit trip travel journey
leave depart quit exit
return back come-back
crisis problem issue trouble difficulty
fear worry concern
hit affect strike impact
save rescue
flee escape evacuate
destroy damage wreck ruin
replace succeed successor
head lead
known famous popular
former ex previous past
release free publish issue
spokesman spokeswoman spokesperson official
`
  .trim()
  .split('\n')
  .map(line => line.split(' ').map(stemOf))

const byStem = new Map<string, readonly string[]>()
for (const family of families)
  for (const stem of family) byStem.set(stem, [...(byStem.get(stem) ?? []), ...family])

/** Words that may stand for a word. Takes a stem, gives stems. */
export const synonymsOf = (stem: string): readonly string[] => byStem.get(stem) ?? []
