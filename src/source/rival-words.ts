import { stemOf } from './stem.ts'

// Kinds of which a thing is only one at a time, one a line: where a source has one member, another is another claim.
const kinds = `
red blue green yellow black white pink purple orange brown grey silver gold copper bronze iron
week month year day hour minute decade century fortnight
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
first second third fourth fifth sixth seventh eighth ninth tenth
murder manslaughter rape robbery burglary theft fraud arson extortion kidnapping assault blackmail
football cricket rugby tennis golf basketball baseball hockey boxing cycling swimming
doctor lawyer teacher nurse engineer farmer pilot journalist actor singer architect dentist accountant chef
president governor mayor senator minister king queen chancellor judge
mother father brother sister son daughter uncle aunt grandmother grandfather cousin husband wife nephew niece
spring summer autumn winter
breakfast lunch dinner
dog cat horse cow sheep pig bird lion tiger bear elephant
head arm leg hand foot back neck knee shoulder ankle hip chest eye ear nose
car bus train plane lorry truck boat ship bicycle motorcycle helicopter
gun knife bomb rifle pistol hammer axe sword
school hospital university college prison church hotel airport museum library restaurant factory mosque temple stadium
beach clifftop island mountain river lake forest desert valley
table chair bed sofa desk
apple orange banana grape lemon strawberry
beef chicken pork lamb fish
beer wine whisky vodka coffee tea milk
shirt dress trousers jacket hat shoe coat
diamond ruby emerald pearl sapphire
wood stone brick glass plastic steel concrete
happy sad angry scared proud
single married divorced widowed engaged
marry divorce
north south east west
knee shoulder ankle hamstring groin calf
striker midfielder defender goalkeeper winger
captain manager coach referee
novelist poet painter sculptor composer
physicist chemist biologist mathematician astronomer
christian muslim jewish hindu buddhist sikh catholic protestant
morning afternoon evening night
sergeant lieutenant captain major colonel general corporal
film album song book novel play show series game
rock pop jazz rap metal country classical dancehall reggae punk
metre kilometre mile foot inch yard
tonne kilogram gram pound ounce
dollar pound euro yen
gas oil coal water electricity
gold silver bronze
goal penalty try wicket run point
quarter-final semi-final final
earthquake flood hurricane fire storm drought tornado
cancer diabetes stroke malaria flu cholera pneumonia
army navy police
primary secondary
`
  .trim()
  .split('\n')
  .map(line => new Set(line.split(' ').map(stemOf)))

const byStem = new Map<string, ReadonlySet<string>[]>()
for (const kind of kinds) for (const stem of kind) byStem.set(stem, [...(byStem.get(stem) ?? []), kind])

/** The kinds a word is one of, as the stems of their members. Takes a stem. */
export const kindsOf = (stem: string): readonly ReadonlySet<string>[] => byStem.get(stem) ?? []
