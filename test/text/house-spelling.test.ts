import { expect, test } from '@jest/globals'
import { houseSpelling } from '../../src/text/spelling/house.ts'

test.each([
  'colour color',
  'neighbours neighbors',
  'favourite favorite',
  'centres centers',
  'theatre theater',
  'centred centered',
  'centring centering',
  'cancelled canceled',
  'travellers travelers',
  'marvellous marvelous',
  'organise organize',
  'realised realized',
  'organisations organizations',
  'analysing analyzing',
  'defence defense',
  'catalogue catalog',
  'programmes programs',
  'grey gray',
  'skilful skillful',
  'instalment installment',
  'fulfils fulfills',
  'judgement judgment',
  'sceptical skeptical',
  'ploughed plowed',
  'archaeology archeology',
  'moulded molded',
])('one word: %s', pair => {
  const [british, american] = pair.split(' ') as [string, string]
  expect(houseSpelling(british)).toBe(houseSpelling(american))
})

test.each([
  'four for',
  'your yor',
  'filled filed',
  'prise prize',
  'hour hor',
  'more moer',
  'tour tor',
  'fence fense',
])('two words: %s', pair => {
  const [one, other] = pair.split(' ') as [string, string]
  expect(houseSpelling(one)).not.toBe(houseSpelling(other))
})
