import { formatNames } from '../../document/formats.ts'
import { countSchema, dateSchema, nameSchema, quoteSchema, roleSchema } from './facts.ts'
import { day, keys, type SchemaPart, section, severities, severity, wordsOrList } from './parts.ts'

const ruleSetting: SchemaPart = {
  description: 'off, warn or error; or one of them and the options of the rule.',
  type: ['string', 'array'],
  // A word of its own, or the first of a list.
  if: { type: 'array' },
  else: { enum: severities },
  items: [severity('How findings of this rule count.'), { description: 'Options.', type: 'object' }],
  additionalItems: false,
  minItems: 1,
}

const rules: SchemaPart = {
  description: 'Rules by their id, and what each is set to.',
  type: ['object', 'null'],
  additionalProperties: ruleSetting,
}

const override: SchemaPart = {
  ...keys('Other settings for some articles.', {
    files: wordsOrList('Globs: the articles.'),
    format: {
      description: 'How these articles are read, whatever their endings.',
      type: 'string',
      enum: [...formatNames],
    },
    rules,
  }),
  required: ['files'],
}

/**
 * The JSON Schema (draft-07) of a facts file: validates at load, completes in an editor, is shipped as
 * schema.json.
 */
export const factsSchema: SchemaPart = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Facts file of factlint',
  ...keys('What is true, for factlint to say where an article says otherwise.', {
    version: { description: 'The version of this format.', const: 1 },
    root: { description: 'Look no further up for a facts file.', type: 'boolean' },
    extends: wordsOrList(
      'Other facts files: a relative path inside the project, or the name of an installed package.',
    ),
    files: wordsOrList('Globs: what is checked when no path is given.'),
    ignore: wordsOrList('Globs: what is never checked.'),
    published: day('The date of articles that carry none.'),
    rules,
    overrides: section('Settings for some articles; later ones win.', override),
    names: section('How names are spelled.', nameSchema),
    roles: section('Who holds which title.', roleSchema),
    dates: section('When things happened.', dateSchema),
    counts: section('Numbers, amounts, shares and lengths of time.', countSchema),
    quotes: section('What was said, word for word.', quoteSchema),
  }),
}
