/** Currency signs and the code they stand for where nothing says otherwise. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₾', 'GEL'],
  ['₸', 'KZT'],
  ['₿', 'BTC'],
])

/** Letters before `$`, without stops and in capitals. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
])

/** ISO 4217 codes that are read beside a figure. */
export const currencyCodes: readonly string[] =
  'USD EUR GBP JPY CNY INR RUB UAH CHF CAD AUD NZD HKD SGD TWD KRW SEK NOK DKK PLN CZK HUF TRY ILS ZAR BRL MXN ARS THB IDR MYR PHP VND PKR BDT NGN KES EGP SAR AED KZT GEL BTC'.split(
    ' ',
  )

type Row = readonly [word: string, code: string, plural?: string]

// Words that several countries use stand for themselves: a fact in Swiss francs says nothing of `francs`.
const rows: readonly Row[] = [
  ['dollar', 'USD'],
  ['buck', 'USD'],
  ['euro', 'EUR'],
  ['pound sterling', 'GBP', 'pounds sterling'],
  ['british pound', 'GBP'],
  ['yen', 'JPY', 'yen'],
  ['yuan', 'CNY', 'yuan'],
  ['renminbi', 'CNY', 'renminbi'],
  ['rupee', 'INR'],
  ['pakistani rupee', 'PKR'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['hryvnia', 'UAH'],
  ['swiss franc', 'CHF'],
  ['franc', 'franc'],
  ['us dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['new zealand dollar', 'NZD'],
  ['hong kong dollar', 'HKD'],
  ['singapore dollar', 'SGD'],
  ['korean won', 'KRW', 'korean won'],
  ['south korean won', 'KRW', 'south korean won'],
  ['krona', 'SEK', 'kronor'],
  ['krone', 'krone', 'kroner'],
  ['koruna', 'CZK', 'koruna'],
  ['crown', 'CZK'],
  ['czech crown', 'CZK'],
  ['swedish crown', 'SEK'],
  ['norwegian crown', 'NOK'],
  ['danish crown', 'DKK'],
  ['shilling', 'shilling'],
  ['rand', 'ZAR', 'rand'],
  ['zloty', 'PLN'],
  ['forint', 'HUF'],
  ['lira', 'TRY'],
  ['shekel', 'ILS'],
  ['peso', 'peso'],
  ['dirham', 'dirham'],
  ['dinar', 'dinar'],
  ['riyal', 'riyal'],
  ['baht', 'THB', 'baht'],
  ['naira', 'NGN', 'naira'],
  ['bitcoin', 'BTC'],
]

/** What a word for money stands for: a code, and how much of its unit. */
export interface Coin {
  readonly code: string
  readonly factor: number
}

/** Every word for money, in lower case, singular and plural. */
export const currencyWords: ReadonlyMap<string, Coin> = new Map([
  ...rows.flatMap(([word, code, plural = `${word}s`]): [string, Coin][] => [
    [word, { code, factor: 1 }],
    [plural, { code, factor: 1 }],
  ]),
  ...['cent', 'cents'].map((word): [string, Coin] => [word, { code: 'USD', factor: 0.01 }]),
  ...['euro cent', 'euro cents'].map((word): [string, Coin] => [word, { code: 'EUR', factor: 0.01 }]),
  ...['penny', 'pence', 'pennies'].map((word): [string, Coin] => [word, { code: 'GBP', factor: 0.01 }]),
])
