import { describe, expect, test } from '@jest/globals'
import { knownNames } from './names-known.ts'
import { namesTold } from './names-told.ts'

// The right, the nearly right and what is left alone, beside each other: how each is taken, not only what is reported.
describe('people in', () => {
  test.each<[string, string[]]>([
    ['Then Martha Witkins and Witkins sang.', ['Martha Witkins exact', 'Witkins exact']],
    [
      'Then Martha A. Witkins and M. A. Witkins and M. Witkins sang.',
      ['Martha A. Witkins exact', 'M. Witkins exact'],
    ],
    ['Then A. Witkins and A. M. Witkins sang.', ['M. Witkins exact']],
    ['Then Martha A. B. Witkins sang.', ['Martha A. B. Witkins exact']],
    ['Then Martha A. Vitkins and Marta A. B. Witkins sang.', ['Martha A. Vitkins near Martha A. Witkins']],
    ['Then Marta Witkins sang.', ['Marta Witkins near Martha Witkins']],
    ['Then Marta Witkins and Martha Witkins sang.', ['Martha Witkins exact']],
    [
      'Then Marta Witkins and Martha Vitkins sang.',
      ['Marta Witkins near Martha Witkins', 'Martha Vitkins near Martha Witkins'],
    ],
    ['Then Witkinz sang.', ['Witkinz near Witkins']],
    ['Then Martha sang. Then Vitkinz sang.', []],
    ['Then Martha Witkins sang. Then Vitkinz sang.', ['Martha Witkins exact']],
    ['Martha Witkins and Vitkinz sang.', ['Martha Witkins exact']],
    ['Then VITKINS and VITKINZ sang.', []],
    ['Then Martha Witkins and VITKINZ sang.', ['Martha Witkins exact']],
    ['The Witkinses and the Vitkinses and the Vitkins sang.', ['Vitkins near Witkins']],
    ['The Rubinos sang. The Rubinis sang. Two Rubinos sang.', []],
    ['The Ashdowns sang. The Ashdawns sang. Then Ashdawns sang.', []],
    [
      'Then Zelmanskyj and Zelmanskaya and Zelmansky sang.',
      ['Zelmanskyj near Zelmanskyy', 'Zelmansky near Zelmanskyy'],
    ],
    ['Then Zelmanska and Zelminska sang.', []],
    [
      'Then Palinskaya, Palinski, Palinskij, Palinska and Palinsky sang.',
      ['Palinski near Palinsky', 'Palinskij near Palinsky', 'Palinsky exact'],
    ],
    ['Then Palenska and Palenskaya sang.', []],
    ['Then Maria Telluro and Mario Telluro sang.', ['Mario Telluro exact']],
    ['Then Alexandra Ostrup and Alexander Ostrup sang.', ['Alexander Ostrup exact']],
    ['Then Alexandra Ostrop and Alexandre Ostrup sang.', ['Alexandre Ostrup near Alexander Ostrup']],
    ['Then Marca Rubini sang.', []],
    [
      'Then Ursula van der Heyden and Ursula von dem Heyden sang.',
      ['Ursula van der Heyden near Ursula von der Heyden', 'Heyden exact'],
    ],
    ['Then Ursula van dem Heyden sang.', ['Heyden exact']],
    ['Then van der Heyden sang and von der Heyden sang.', ['Heyden exact', 'von der Heyden exact']],
    [
      'Then Ursula Von Der Heyden and URSULA VON DER HEYDEN sang.',
      ['Ursula Von Der Heyden exact', 'URSULA VON DER HEYDEN exact'],
    ],
    ['Then Ursela van der Heyden sang.', ['Heyden exact']],
    [
      'Then Ursula von der Hayden and Heyden and Hayden sang.',
      ['Ursula von der Hayden near Ursula von der Heyden', 'Heyden exact', 'Hayden near Heyden'],
    ],
    ['Then Ursula von der Heydens sang.', ['Ursula von der Heydens near Ursula von der Heyden']],
    [
      'Then Brannigh and Micheal Brannigh and Michael Brannigh and Micheál Branigh sang.',
      [
        'Brannigh exact',
        'Micheal Brannigh diacritic Micheál Brannigh',
        'Michael Brannigh near Micheál Brannigh',
        'Micheál Branigh near Micheál Brannigh',
      ],
    ],
    ['Then Mchéal Brannigh sang.', ['Mchéal Brannigh near Micheál Brannigh']],
    [
      'Then McGuffin, Mcguffin, McGUFFIN, MCGUFFIN, MacGuffin and mcGuffin sang.',
      [
        'McGuffin exact',
        'Mcguffin capital McGuffin',
        'McGUFFIN exact',
        'MCGUFFIN exact',
        'MacGuffin near McGuffin',
        'mcGuffin exact',
      ],
    ],
    [
      'Then the harbour poet, The Harbour Poet, the harbor poet and Harbour Poet sang.',
      ['the harbour poet exact', 'The Harbour Poet exact'],
    ],
    [
      "Then O'Garren, O’Garren, O‘Garren, Ogarren, O'garren and Pat O’Garen sang.",
      [
        "O'Garren exact",
        'O’Garren exact',
        'O‘Garren exact',
        "Ogarren diacritic O'Garren",
        "O'garren capital O'Garren",
        'Pat O’Garen near Pat O’Garren',
      ],
    ],
    ['Then Pat OʼGaren sang.', ['Pat OʼGaren near Pat OʼGarren']],
    [
      'Then Yun Dong-ju, Yun Dong Ju, Yun Dong-Ju, Yun Dongju and Yun Dung-ju sang.',
      ['Yun Dong-ju exact', 'Yun Dong Ju exact', 'Yun Dong-Ju exact', 'Yun Dung-ju near Yun Dong-ju'],
    ],
    ['Then Yun Dong-hu and Yum Dong-ju sang.', ['Yum Dong-ju near Yun Dong-ju']],
    [
      'Then Oksana Tereshchuk, Oksana Tereščuk, Oksana Tereschuk and Tereschtschuk sang.',
      [
        'Oksana Tereshchuk exact',
        'Oksana Tereščuk near Oksana Tereshchuk',
        'Oksana Tereschuk near Oksana Tereshchuk',
        'Tereschtschuk near Tereshchuk',
      ],
    ],
    [
      'Then Tereszczuk sang. Then Oksana Tereszczuk sang.',
      ['Tereszczuk near Tereshchuk', 'Oksana Tereszczuk near Oksana Tereshchuk'],
    ],
    [
      'Then Ouchakine sang. Then Peter Ouchakine sang. Then Ouschakin sang.',
      ['Peter Ouchakine near Peter Ushakin', 'Ouschakin near Ushakin'],
    ],
    [
      'Then Jonna Vent, Vent, Jonna Went and Wendt sang.',
      [
        'Jonna Vent forbidden Jonna Wendt',
        'Vent forbidden Wendt',
        'Jonna Went near Jonna Wendt',
        'Wendt exact',
      ],
    ],
    ['The Vent opened. Then Jona Vent sang.', ['Vent forbidden Wendt', 'Jona Vent forbidden Jonna Wendt']],
    ['It was J. Vent who sang with Klara Vent.', ['J. Vent forbidden J. Wendt']],
    [
      'Then Tua Brosel, Tia Brozel, Tai Brosel and Tib Brosel sang.',
      [
        'Tua Brosel near Tia Brosel',
        'Tia Brozel near Tia Brosel',
        'Tai Brosel near Tia Brosel',
        'Tib Brosel near Tia Brosel',
      ],
    ],
    ['Then Mig Lorbe, Mki Lorbe and Mik Lorbo sang.', ['Mik Lorbo near Mik Lorbe']],
    [
      'Then Konrad Visp, Wilhelmine Dora Visp, Wilhelmine Dora Wisk and Konrad Vikss sang.',
      ['Wilhelmine Dora Visp near Wilhelmine Dora Visk', 'Wilhelmine Dora Wisk near Wilhelmine Dora Visk'],
    ],
    [
      'Then Wilhelmine Visk and Dora Visk and W. D. Visk sang.',
      ['Wilhelmine Visk exact', 'Dora Visk exact', 'W. D. Visk exact'],
    ],
    [
      'Then Jonas Petrell, Jonas Petrel, Petrell and Petrels sang.',
      ['Jonas Petrell exact', 'Jonas Petrel near Jonas Petrell', 'Petrell exact'],
    ],
    ['Then Marta Vitkins sang.', ['Marta Vitkins near Martha Witkins']],
    ['Then Mata Vitkins sang.', []],
    ['Then Marta Vitkinz sang.', []],
    ['Then Tja Brosal sang.', ['Tja Brosal near Tia Brosel']],
  ])('%s', (text, expected) => expect(namesTold(text, knownNames)).toEqual(expected))
})
