import { describe, expect, test } from '@jest/globals'
import { readQuantity } from '../../src/value/quantity/read.ts'
import { withUnit } from '../../src/value/quantity/unit-table.ts'

// Each unit by another: the table of factors has them all by the base unit.
describe('units of measure', () => {
  test.each([
    ['1 second', '1000 milliseconds'],
    ['1 minute', '60 seconds'],
    ['1 hour', '60 minutes'],
    ['1 day', '24 hours'],
    ['1 week', '7 days'],
    ['1 fortnight', '2 weeks'],
    ['1 year', '365.2425 days'],
    ['1 quarter-century', '25 years'],
    ['1 half-century', '50 years'],
    ['1 decade', '10 years'],
    ['1 century', '10 decades'],
    ['1 nanometre', '1000 picometres'],
    ['1 micron', '1000 nanometres'],
    ['1 millimetre', '1000 microns'],
    ['1 centimetre', '10 millimetres'],
    ['1 decimetre', '10 centimetres'],
    ['1 metre', '10 decimetres'],
    ['1 km', '1000 metres'],
    ['1 inch', '2.54 centimetres'],
    ['1 foot', '12 inches'],
    ['1 yard', '3 feet'],
    ['1 mile', '1760 yards'],
    ['1 nautical mile', '1852 metres'],
    ['1 square metre', '10,000 square centimetres'],
    ['1 square kilometre', '100 hectares'],
    ['1 square foot', '144 square inches'],
    ['1 square yard', '9 square feet'],
    ['1 acre', '4840 square yards'],
    ['1 square mile', '640 acres'],
    ['1 hectare', '10,000 square metres'],
    ['1 centilitre', '10 millilitres'],
    ['1 litre', '100 centilitres'],
    ['1 hectolitre', '100 litres'],
    ['1 cubic metre', '10 hectolitres'],
    ['1 quart', '2 pints'],
    ['1 gallon', '4 quarts'],
    ['1 barrel', '42 gallons'],
    ['1 milligram', '1000 micrograms'],
    ['1 gram', '1000 milligrams'],
    ['1 kilo', '1000 grams'],
    ['1 tonne', '1000 kg'],
    ['1 pound', '16 ounces'],
    ['1 knot', '1.852 km/h'],
    ['1 mph', '1.609344 km/h'],
    ['1 m/s', '3.6 km/h'],
    ['1 kilobyte', '1000 bytes'],
    ['1 megabyte', '1000 kilobytes'],
    ['1 gigabyte', '1000 megabytes'],
    ['1 terabyte', '1000 gigabytes'],
    ['1 petabyte', '1000 terabytes'],
    ['1 kilowatt', '1000 watts'],
    ['1 megawatt', '1000 kW'],
    ['1 gigawatt', '1000 MW'],
    ['1 terawatt', '1000 GW'],
    ['1 horsepower', '745.7 watts'],
    ['1 kilowatt-hour', '1000 watt hours'],
    ['1 megawatt-hour', '1000 kWh'],
    ['1 gigawatt-hour', '1000 MWh'],
    ['1 terawatt-hour', '1000 GWh'],
    ['£0.034', '3.4p'],
    ['−40 °F', '−40 °C'],
    ['212 °F', '100 °C'],
  ])('%s are %s', (one, many) => {
    const [a, b] = [one, many].map(text => readQuantity(text)!.core!.low) as [number, number]
    expect(Math.abs(a / b - 1)).toBeLessThan(1e-12)
  })
})

test.each([
  ['22', 'day', '22 days'],
  ['1', 'day', '1 day'],
  ['about 5', 'square foot', 'about 5 square feet'],
  ['3', 'inch', '3 inches'],
  ['2', 'century', '2 centuries'],
  ['40', 'mile per hour', '40 miles per hour'],
  ['22', 'km', '22 km'],
])('%s in the unit %s is told as %s', (text, unit, told) => {
  expect(withUnit(text, unit)).toBe(told)
})
