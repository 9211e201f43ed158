/**
 * Letters of other scripts that look like Latin ones, a pair each: the Cyrillic and Greek letters that Unicode's
 * confusables.txt (UTS #39, Unicode Security Mechanisms) maps to a Latin letter.
 */
const pairs =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԚQԜW' +
  'αaγyιiνvοoρpσoυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'

const latin: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, pair) => [pairs[2 * pair]!, pairs[2 * pair + 1]!]),
)

/** The text with letters of other scripts that look Latin written in Latin: equal for texts that look the same. */
export const unmasked = (text: string): string =>
  // Where Unicode has them all.
  text.replace(/[\u0370-\u052f]/g, letter => latin.get(letter) ?? letter)

/** The script of a letter, where it is one of the three that are taken for each other. */
export function scriptOf(letter: string): 'Latin' | 'Cyrillic' | 'Greek' | undefined {
  if (/\p{Script=Latin}/u.test(letter)) return 'Latin'
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic'
  return /\p{Script=Greek}/u.test(letter) ? 'Greek' : undefined
}
