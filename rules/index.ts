// Written by `npm run generate` from the names of the folders.
import type { Rule } from '../src/rule/rule.ts'
import alteredQuote from './altered-quote/rule.ts'
import expiredFact from './expired-fact/rule.ts'
import impossibleDate from './impossible-date/rule.ts'
import inconsistentCount from './inconsistent-count/rule.ts'
import inconsistentName from './inconsistent-name/rule.ts'
import misattributedQuote from './misattributed-quote/rule.ts'
import misspelledName from './misspelled-name/rule.ts'
import reversedChange from './reversed-change/rule.ts'
import unsupportedClaim from './unsupported-claim/rule.ts'
import unsupportedValue from './unsupported-value/rule.ts'
import unusedSuppression from './unused-suppression/rule.ts'
import wrongArithmetic from './wrong-arithmetic/rule.ts'
import wrongCount from './wrong-count/rule.ts'
import wrongDate from './wrong-date/rule.ts'
import wrongRoleHolder from './wrong-role-holder/rule.ts'
import wrongWeekday from './wrong-weekday/rule.ts'

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  alteredQuote,
  expiredFact,
  impossibleDate,
  inconsistentCount,
  inconsistentName,
  misattributedQuote,
  misspelledName,
  reversedChange,
  unsupportedClaim,
  unsupportedValue,
  unusedSuppression,
  wrongArithmetic,
  wrongCount,
  wrongDate,
  wrongRoleHolder,
  wrongWeekday,
]

export const ruleIds: readonly string[] = rules.map(({ id }) => id)
