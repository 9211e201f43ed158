import { commonKeys, day, keys, type SchemaPart, value, words, wordsOrList } from './parts.ts'

const aka = wordsOrList('Other forms that are right too.')
const about = wordsOrList(
  'Phrases: a sentence with all words of one of them, in any order and inflection, speaks of this fact.',
)

/** An entry under `names`. */
export const nameSchema: SchemaPart = {
  ...keys('A name as it is rightly spelled. Short form: the name alone.', {
    ...commonKeys,
    name: words('The right spelling, in full.'),
    aka,
    not: wordsOrList('Forms that are always wrong.'),
    kind: {
      description: 'What has this name. A person may be called by the surname alone.',
      type: 'string',
      enum: ['person', 'organization', 'place', 'other'],
      default: 'person',
    },
    born: day('When the person was born; ages are worked out from it.'),
    died: day('When the person died.'),
  }),
  type: ['string', 'number', 'object'],
  pattern: '\\S',
  required: ['name'],
}

const holderSchema: SchemaPart = {
  ...keys('Who holds or held the title. Short form: the name alone.', {
    name: words('The name of the holder, in full.'),
    since: day('The first day in office.'),
    until: day('The last day in office.'),
  }),
  type: ['string', 'number', 'object'],
  pattern: '\\S',
  required: ['name'],
}

/** An entry under `roles`. */
export const roleSchema: SchemaPart = {
  ...keys('A title and who holds it.', {
    ...commonKeys,
    title: words('The title as it stands beside a name.'),
    aka,
    holder: words('The one holder; `since` and `until` are the term.'),
    holders: {
      description: 'The holders, each with a term.',
      type: 'array',
      minItems: 1,
      items: holderSchema,
    },
  }),
  required: ['title'],
  oneOf: [{ required: ['holder'] }, { required: ['holders'] }],
}

/** An entry under `dates`. */
export const dateSchema: SchemaPart = {
  ...keys('When something happened.', {
    ...commonKeys,
    event: words('What happened. Without `about`, all its content words tie a date to the fact.'),
    date: value('A day, a month, a year, a moment (2025-12-02T19:40) or a span (2025-12-02/2025-12-03).', [
      '2025-12-02',
      '24 February 2022',
    ]),
    about,
  }),
  required: ['event', 'date'],
}

const valueExamples = ['20', 'more than 100']

/** An entry under `counts`. */
export const countSchema: SchemaPart = {
  ...keys('A number, an amount, a share or a length of time.', {
    ...commonKeys,
    subject: words('What the number is of.'),
    value: value(
      'The right value as an article might put it: 20, more than 100,000, 212 votes, $4.5bn, 28%.',
      valueExamples,
    ),
    was: value('The value before it changed; an article may still give it.', valueExamples),
    unit: wordsOrList(
      'What is counted, in the singular; not needed where the value has it. Any form of the word ties a number to the fact, hyphenated too.',
    ),
    elapsed: day('The value is the time that has passed since this day, on the date of the article.'),
    about,
  }),
  required: ['subject'],
  oneOf: [{ required: ['value'] }, { required: ['elapsed'] }],
}

/** An entry under `quotes`. */
export const quoteSchema: SchemaPart = {
  ...keys('What someone said, word for word.', {
    ...commonKeys,
    text: words('The words, without quotation marks.'),
    by: words('Who said it.'),
  }),
  required: ['text'],
}
