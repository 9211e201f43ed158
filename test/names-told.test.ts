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
    ['Then Ursula von der Heydens sang.', []],
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
  ])('%s', (text, expected) => expect(namesTold(text, knownNames)).toEqual(expected))
})

describe('other names, and people in their surroundings, in', () => {
  test.each<[string, string[]]>([
    ['The Bank of Seven lent it.', ['Bank of Seven near Bank of Severn']],
    ['The Bank of Severn lent it. The Bank of Severns lent it.', ['Bank of Severn exact']],
    ['The Bank of Sever lent it.', ['Bank of Sever near Bank of Severn']],
    ['The Bank of Saving lent it.', []],
    ['The Bank of severn lent it. The bank of Severn lent it.', ['Bank of severn capital Bank of Severn']],
    [
      'The BANK OF SEVERN lent it. The Bank Of Severn lent it.',
      ['BANK OF SEVERN exact', 'Bank Of Severn exact'],
    ],
    ['The Bunk of Severn lent it. The Bunk of Seven lent it.', []],
    ['Here WHEX and Whex and whex and Whexx lie.', ['WHEX exact', 'Whex forbidden WHEX']],
    [
      'Here CodeBarn, Codebarn, codebarn, CODEBARN, CodeBam and CodeBarm lie.',
      [
        'CodeBarn exact',
        'Codebarn capital CodeBarn',
        'CODEBARN exact',
        'CodeBam near CodeBarn',
        'CodeBarm near CodeBarn',
      ],
    ],
    [
      'Here PelikanSQL, Pelikan, Pelikans, PelikanSQ and PelicanSQL lie.',
      ['PelikanSQL exact', 'PelikanSQ near PelikanSQL', 'PelicanSQL near PelikanSQL'],
    ],
    [
      'They live in Bogotá, in Bogota, near Bogotà, in Bogata.',
      ['Bogotá exact', 'Bogota diacritic Bogotá', 'Bogotà diacritic Bogotá', 'Bogata near Bogotá'],
    ],
    ['They climbed Bogota Hill and the Gulf of Bogota and left Bogota.', ['Bogota diacritic Bogotá']],
    ['Here Harrogane Town won and Town won.', ['Harrogane Town exact', 'Town exact']],
    ['Here Harogane Town won. Here Harrogane Towns won.', ['Harogane Town near Harrogane Town']],
    ['Then they met Rubine. Then they live in Rubine.', ['Rubine near Rubini']],
    ['Then they live in Rubine’s view.', ['Rubine near Rubini']],
    ['They live near Rubine, at Rubine, outside Rubine and around Rubine.', []],
    ['Then Paul Rubine sang. Then Rubine left.', []],
    ['Then Paul and Rubine sang.', ['Rubine near Rubini']],
    ['Then P. Rubine sang. Then M. Rubine sang.', ['M. Rubine near M. Rubini']],
    [
      'Then Mr. Rubine sang. Then Senator Rubine sang. Then Monday Rubine sang.',
      ['Rubine near Rubini', 'Rubine near Rubini', 'Rubine near Rubini'],
    ],
    ['Then Marco Rubini sang. Then Rubine and Paul Rubine sang.', ['Marco Rubini exact']],
    ['Then Marco Rubine sang. Then Rubine sang.', ['Marco Rubine near Marco Rubini', 'Rubine near Rubini']],
    [
      'Then Marco Rubine sang. In a rubine dress came Rubine.',
      ['Marco Rubine near Marco Rubini', 'Rubine near Rubini'],
    ],
    ['Rubine sang. The rubine shone.', []],
    ['Rubine sang.', ['Rubine near Rubini']],
    ['# Rubine Sings', []],
    ['# Rubine sings in the rain today', ['Rubine near Rubini']],
    ['# Marco Rubine Falls Silent as Rain Comes', ['Marco Rubine near Marco Rubini']],
    ['Then Rubine County and Rubine-Hall closed.', []],
    ['Then Hall-Rubine closed. Then Paul Hall-Rubine sang.', []],
    [
      'Then Rubini Kowal sang. Then Rubini Monday sang. Then Rubini Rain fell.',
      ['Rubini exact', 'Rubini exact'],
    ],
    ['Then Will Rubini agree? Will Rubini sang.', []],
    ['Will Rubini agree? Will Rubini agree.', ['Rubini exact']],
    ['Later Rubini sang. After Rubini sang. Paul Rubini sang.', ['Rubini exact', 'Rubini exact']],
    [
      'Then Witkіns sang. Then Mаrtha Witkins sang. Then Mаrtha Wіtkinz sang.',
      ['Witkіns script Witkins', 'Mаrtha Witkins script Martha Witkins'],
    ],
    ['Then Ashdown Ashdwon sang. Then Halloran-Ashdwon sang.', []],
    ['Then Marco Rubini-Ashdown sang.', ['Marco Rubini exact', 'Ashdown exact']],
    [
      'Then Steve Ashdown’s and Steve Ashdwon’s dog sang.',
      ['Steve Ashdown exact', 'Steve Ashdwon near Steve Ashdown'],
    ],
    ['Then “Steve” Ashdown and Steve “Bob” Ashdown and Steve (Bob) Ashdwon sang.', ['Steve” Ashdown exact']],
    ['Then Steve, Ashdown sang. Then Steve. Ashdown sang.', ['Ashdown exact', 'Ashdown exact']],
    ['Then Steve Halloran and Mark Ashdown sang.', []],
    ['Then Mark Haloran Ashdown sang.', ['Mark Haloran near Mark Halloran', 'Ashdown exact']],
    ['Then Steve2 Ashdown and Steve Ashdown2 and Ashdow4 sang.', []],
    ['The Halorans sang.', []],
    ['Then Halorans sang.', []],
    ['The Harrolls and the Hallorans sang.', []],
    ['Then Ashdown Rubine sang.', []],
    ['Then Ashdown-Rubine sang.', []],
    [
      'Then Senator Martha Vitkins and Senator Vitkins sang.',
      ['Martha Vitkins near Martha Witkins', 'Vitkins near Witkins'],
    ],
    ['Then Sergeant sang. Then Marshall Halorran sang.', []],
    ['Then Known Witkins and Rubini-Vitkins sang.', []],
    ['Then RUBIN and RUBIMI and RUBINEE sang.', []],
    [
      'Then Marco Rubini sang. Then RUBIMI and RUBIN and RUBINNI and RuBinni sang.',
      ['Marco Rubini exact', 'RUBIMI near RUBINI', 'RUBINNI near RUBINI'],
    ],
    ['Then Marco Rubini sang. RuBimi and RubimI and rubimi sang.', ['Marco Rubini exact']],
    [
      'Then Peter Ushakin sang. Then Ouchakin and Uchakine and Oushakine and Ousha sang.',
      ['Peter Ushakin exact', 'Ouchakin near Ushakin', 'Uchakine near Ushakin', 'Oushakine near Ushakin'],
    ],
    [
      'Then Igor Palinsky sang. Then Palynsky, Palinskee and Pallinskij sang.',
      [
        'Igor Palinsky exact',
        'Palynsky near Palinsky',
        'Palinskee near Palinsky',
        'Pallinskij near Palinsky',
      ],
    ],
    ['Then Ashdwon sang as the ashdwon shone.', []],
    [
      'Then Marco Rubimi sang. Rubimi and a rubimi sang. Then Rubimi sang.',
      ['Marco Rubimi near Marco Rubini', 'Rubimi near Rubini'],
    ],
    ['Then A. Rubimi sang. Then Al Rubimi sang. Then A.B. Rubimi sang.', []],
    [
      'Then Marco Rubini sang. In Rubimi it rained. Near Rubimi’s it rained.',
      ['Marco Rubini exact', 'Rubimi near Rubini', 'Rubimi near Rubini'],
    ],
    ['Then in Rubimi it rained. Then in Rubimi’s view it rained.', ['Rubimi near Rubini']],
    [
      'Then in Orlenia it rained. Then Orlenia and Orlanja fell.',
      ['Orlenia near Orlania', 'Orlenia near Orlania', 'Orlanja near Orlania'],
    ],
    ['Then WHEX sang with WHEQ and WHEXY.', ['WHEX exact']],
    [
      'Then Jona Wendt and Joma Wendt and Jonna Wend and Jonna Wemdt sang.',
      ['Jona Wendt near Jonna Wendt', 'Jonna Wend near Jonna Wendt', 'Jonna Wemdt near Jonna Wendt'],
    ],
    [
      'Then Mik Lorbé and Mík Lorbe and Mik Lorbè sang.',
      ['Mik Lorbé diacritic Mik Lorbe', 'Mík Lorbe diacritic Mik Lorbe', 'Mik Lorbè diacritic Mik Lorbe'],
    ],
    [
      'Then Ursula von der Heyden’s and Von der Heyden’s and V. Heyden’s sang.',
      ['Ursula von der Heyden exact', 'Von der Heyden exact'],
    ],
    [
      'Then Tia Brosél and Tía Brosel and Tja Brosel sang.',
      ['Tia Brosél diacritic Tia Brosel', 'Tía Brosel diacritic Tia Brosel', 'Tja Brosel near Tia Brosel'],
    ],
    [
      'Then Bank of Severn’s and Bank of Serven and Bank of Seven and Bank for Severn sang.',
      ['Bank of Severn exact', 'Bank of Seven near Bank of Severn'],
    ],
    ['Then the Bank of Saverne and The Bank of Sebern sang.', ['Bank of Sebern near Bank of Severn']],
    [
      'Then Micheál Brannagh and Micheal Brannagh and Michal Brannagh sang.',
      [
        'Micheál Brannagh near Micheál Brannigh',
        'Micheal Brannagh near Micheál Brannigh',
        'Michal Brannagh near Micheál Brannigh',
      ],
    ],
    [
      'Then Yun Dong-jo and Yun Dong Jo and Yung Dong-ju sang.',
      ['Yun Dong-jo near Yun Dong-ju', 'Yun Dong Jo near Yun Dong Ju', 'Yung Dong-ju near Yun Dong-ju'],
    ],
    [
      'Then Mark Halloran sang. The Halorans came, and two Halorans.',
      ['Mark Halloran exact', 'Haloran near Halloran', 'Haloran near Halloran'],
    ],
    [
      'Then Mark Halloran sang. The Halloramns came, and the Hallorens.',
      ['Mark Halloran exact', 'Halloramn near Halloran', 'Halloren near Halloran'],
    ],
  ])('%s', (text, expected) => expect(namesTold(text, knownNames)).toEqual(expected))
})
