import { describe, expect, test } from '@jest/globals'
import { reckoningsOf } from './reckonings-of.ts'

describe('parts of a whole', () => {
  test.each<[string, string[]]>([
    ['Some 12 of 20 lamps (60%) were out.', ['60% = 60% (12 of 20)']],
    ['Some 12 of 20 lamps (62%) were out.', ['62% = 60% (12 of 20)']],
    ['Some 12 of 20 lamps (61%) were out.', ['61% = 60% (12 of 20)']],
    ['Some 1 of 300 lamps (0.3%) was out.', ['0.3% = 0.3% (1 of 300)']],
    ['Some 1 of 300 lamps (0.5%) was out.', ['0.5% ≠ 0.3% (1 of 300)']],
    ['Some 1 of 300 lamps (0.4%) was out.', ['0.4% = 0.3% (1 of 300)']],
    ['Some 1 of 300 lamps (1%) was out.', ['1% = 0.3% (1 of 300)']],
    ['Some 1 of 300 lamps (2%) was out.', ['2% ≠ 0.3% (1 of 300)']],
    ['Some 12 of 20 lamps, or about 60%, were out.', ['60% = 60% (12 of 20)']],
    ['Some 12 of 20 lamps (about 55%) were out.', ['55% = 60% (12 of 20)']],
    ['Some 12 lamps (60%) of the 20 were out.', ['60% = 60% (12 of 20)']],
    ['Some 60% of lamps (12 of 20) were out.', ['60% = 60% (12 of 20)']],
    ['Of its 20 lamps, 12 (70%) were out.', ['70% ≠ 60% (12 of 20)']],
    ['He paid $12 of the $20 bill (60%).', ['60% = 60% ($12 of $20)']],
    ['He paid $12 of the $20 bill (65%).', ['65% = 60% ($12 of $20)']],
    ['He paid $12 of the €20 bill (65%).', []],
    ['More than 12 of 20 lamps (65%) were out.', []],
    ['Some 30 of 20 lamps (65%) were out.', []],
    ['Some 0 of 0 lamps (65%) were out.', []],
    ['One in four lamps (25%) was out.', ['25% = 25% (One in four)']],
    ['One in four lamps (26%) was out.', ['26% = 25% (One in four)']],
    ['One in four lamps (27%) was out.', ['27% ≠ 25% (One in four)']],
    ['One in three lamps (33%) was out.', ['33% = 33.3% (One in three)']],
    ['One in three lamps, or 30%, was out.', ['30% ≠ 33.3% (One in three)']],
    ['About one in three lamps (30%) was out.', ['30% = 33.3% (one in three)']],
    ['A third of the lamps (33%) were out.', ['33% = 33.3% (A third)']],
    ['A third of the lamps (38%) were out.', ['38% = 33.3% (A third)']],
    ['A third of the lamps (39%) were out.', ['39% = 33.3% (A third)']],
    ['A third of the lamps (28%) were out.', ['28% = 33.3% (A third)']],
    ['A third of the lamps (27%) were out.', ['27% ≠ 33.3% (A third)']],
    ['A third (60%) were out.', []],
    ['About 60% of lamps (two-thirds) were out.', ['60% = 66.7% (two-thirds)']],
    ['Half of the lamps, or 50%, were out.', ['50% = 50% (Half)']],
    ['Half of the lamps, or 60%, were out.', ['60% ≠ 50% (Half)']],
    ['Three halves of the lamps (60%) were out.', []],
    [
      'The storm took 12 of the 20 boats and then 30 of the 20 boats.',
      ['12 = at most 20 (12 is more than 20) as told', '30 ≠ at most 20 (30 is more than 20) as told'],
    ],
    ['The storm took 30 of the 20 people left.', ['30 ≠ at most 20 (30 is more than 20) as told']],
    ['The storm took 30 of the 20 crew.', []],
    ['The storm took 20 of the 20 boats.', ['20 = at most 20 (20 is more than 20) as told']],
    ['The storm took about 30 of the 20 boats.', []],
    ['The storm took 30 of the 20 days.', []],
    ['The storm took 30.5 of the 20 boats.', []],
    ['The storm took 30 of its 20 boats.', ['30 ≠ at most 20 (30 is more than 20) as told']],
    ['The storm took 30 of the 20 crew members.', ['30 ≠ at most 20 (30 is more than 20) as told']],
    ['We saw that 12 of 20 lamps (58.2%) were out.', ['58.2% ≠ 60% (12 of 20)']],
    ['We saw that 12 of 20 lamps (58.3%) were out.', ['58.3% = 60% (12 of 20)']],
    ['We saw that 12 of 20 lamps (61.8%) were out.', ['61.8% = 60% (12 of 20)']],
    ['We saw that 12 of 20 lamps (61.9%) were out.', ['61.9% ≠ 60% (12 of 20)']],
  ])('%j', (text, expected) => expect(reckoningsOf(text)).toEqual(expected))
})

describe('parts and their rest', () => {
  test.each<[string, string[]]>([
    [
      'Five of the seven members voted for it, while the other three left.',
      ['three ≠ 2 (Five of seven) as told'],
    ],
    ['Five of the seven members voted for it, while the other two left.', []],
    [
      'Five members of the seven-strong board voted for it. The other four did not.',
      ['four ≠ 2 (Five of seven) as told'],
    ],
    [
      'Three of the nine camps are in Tarn, four in Holm and the other three in Orsund.',
      ['three ≠ 2 (Three + four of nine) as told'],
    ],
    ['Three of the nine camps are in Tarn, four in Holm and the other two in Orsund.', []],
    ['Of the 14 boats, nine came back. The remaining six boats were lost.', ['six ≠ 5 (nine of 14) as told']],
    ['Of 23 tests nine were done by the guild; the other 15 were not.', []],
    [
      'Nine of the 23 tests were done by the guild; the guards did the other 15.',
      ['15 ≠ 14 (Nine of 23) as told'],
    ],
    ['Two of the three goals came early; the other 11 players slept.', []],
    ['Two of the three boats sank with two of the crew. The other four were saved.', []],
    ['About five of the seven members voted for it, while the other three left.', []],
    ['Five of the first seven members voted for it, while the other three left.', []],
    ['Of the 38 who left, 40 came back.', ['40 ≠ at most 38 (40 is more than 38) as told']],
    ['Of the 38 who left, 30 came back.', []],
    ['Of the five boats, 40 sailors were saved.', []],
    ['Of the five boats, 40% came back.', []],
    [
      'Of the 23 dead, 15 were Danes, four Swedes, three Finns and two Poles.',
      ['two ≠ at most 23 in all (15 + four + three + two is 24) as told'],
    ],
    ['Of the 23 dead, 14 were Danes, four Swedes and two Poles.', []],
    [
      'The talks went through five rounds, two in Tarn, two in Holm and two in Orsund.',
      ['two ≠ at most five in all (two + two + two is 6) as told'],
    ],
    [
      'It was tested 23 times, 15 times by the AIU and nine times by the Holm guild.',
      ['nine ≠ at most 23 in all (15 + nine is 24) as told'],
    ],
    [
      'Of its 108 members, 63 said that they would vote yes, 38 no, and nine are undecided; 55 are needed.',
      ['nine ≠ at most 108 in all (63 + 38 + nine is 110) as told'],
    ],
    ['The dead were 44 Danes, among them the 15 crew, 12 from Tarn and ten from Holm.', []],
    ['They came from 15 countries, 27 Danes, ten Swedes and 4 Finns.', []],
    ['Of the 20 players, 12 are women and ten are under 30.', []],
    ['Twelve Danes, 27 Swedes and 44 Finns died. The dead were 12 Danes, 27 Swedes and 44 Finns.', []],
    ['They were 44 Danes, including the 15 sailors, 27 Swedes, 12 Finns and four Poles.', []],
    [
      'Five people in Holm, six in Orsund and seven in Tarn were hurt. Five from Holm, six from Orsund and two from Tarn left.',
      [],
    ],
    [
      'They lost five boats, three in Tarn and three in Holm.',
      ['three ≠ at most five in all (three + three is 6) as told'],
    ],
    [
      'It took 12 sailors: five Danes, six Swedes and two Finns.',
      ['two ≠ at most 12 in all (five + six + two is 13) as told'],
    ],
    ['Some 12 people, 9 in Tarn and at least 5 in Holm, were told.', []],
  ])('%j', (text, expected) =>
    expect(reckoningsOf(text).filter(told => told.includes('≠'))).toEqual(expected),
  )
})

describe('sums and opposite answers', () => {
  test.each<[string, string[]]>([
    ['Three men and four women drowned, seven people in all.', ['seven = 7 (Three + four)']],
    ['Three men, four women and two boys drowned, nine in all.', ['nine = 9 (Three + four + two)']],
    ['Three men, four women, two boys and a dog drowned, eight in all.', []],
    ['Three men, four women, two boys and five girls, 14 in all.', ['14 = 14 (Three + four + two + five)']],
    ['Three men, four women, two boys and five girls, 15 in all.', ['15 ≠ 14 (Three + four + two + five)']],
    ['Three men and about four women drowned, eight people in all.', []],
    ['Three men and dozens of women drowned, eight people in all.', []],
    ['A total of nine people: three men and five women.', ['nine ≠ 8 (three + five)']],
    ['A total of eight people: three men and five women.', ['eight = 8 (three + five)']],
    ['In all, 12 students: three boys and eight girls.', ['12 ≠ 11 (three + eight)']],
    ['Eight people (three men and six women) drowned.', ['Eight ≠ 9 (three + six)']],
    ['Eight people (three men and six cars) drowned.', []],
    ['Eight people (three cars and six men) drowned.', []],
    ['Eight people: three men and five women.', ['Eight = 8 (three + five)']],
    ['3,000 men and 4,100 women, 7,000 people in all.', ['7,000 = 7100 (3,000 + 4,100)']],
    ['3,000 men and 4,200 women, 7,000 people in all.', ['7,000 = 7200 (3,000 + 4,200)']],
    ['1,234 men and 4,100 women, 5,300 people in all.', ['5,300 = 5334 (1,234 + 4,100)']],
    ['1,234 men and 4,321 women, 5,560 people in all.', ['5,560 = 5555 (1,234 + 4,321)']],
    ['3 men and 4 women, about 8 people in all.', []],
    ['3 men and 4 women, at least 8 people in all.', []],
    [
      'The vote was 55% in favor and 45% against.',
      ['45% = shares of at most 100% in all (55 + 45 is 100) as told'],
    ],
    [
      'The vote was 55% in favor and 46% against.',
      ['46% = shares of at most 100% in all (55 + 46 is 101) as told'],
    ],
    [
      'The vote was 55% in favor and 47% against.',
      ['47% ≠ shares of at most 100% in all (55 + 47 is 102) as told'],
    ],
    [
      'The vote was 55% in favor, 40% against and 6% undecided.',
      ['6% = shares of at most 100% in all (55 + 40 + 6 is 101) as told'],
    ],
    ['Some 55% said yes, 40% said no and about 8% were undecided.', []],
    ['Some 55% said yes, 40% said no and more than 8% were undecided.', []],
    ['Asked in May 2010 and in June 2011, 60% said yes and 45% said no.', []],
    [
      'Asked in May 2010, 60% said yes and 45% said no.',
      ['45% ≠ shares of at most 100% in all (60 + 45 is 105) as told'],
    ],
    ['Some 60% of men said yes and 45% said no.', []],
    ['1,000 men and 1,100 women, 2,101 people in all.', ['2,101 = 2100 (1,000 + 1,100)']],
    ['1,000 men and 1,100 women, 2,102 people in all.', ['2,102 ≠ 2100 (1,000 + 1,100)']],
  ])('%j', (text, expected) => expect(reckoningsOf(text)).toEqual(expected))
})
