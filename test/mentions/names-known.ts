import { factsOf } from '../facts-of.ts'

/** Names of each shape that a name may have. */
export const knownNames = factsOf(`
names:
  - Martha Witkins
  - Volodar Zelmanskyy
  - { name: Ewan McGuffin, aka: [the harbour poet] }
  - Ursula von der Heyden
  - { name: Oriana Tressider-Holm, aka: [Tressider, Oriana] }
  - { name: Fontaine & Bierce, kind: organization }
  - { name: Farmers' Assembly, kind: organization }
  - Micheál Brannigh
  - Marco Rubini
  - Steve Ashdown
  - Mark Halloran
  - Mario Telluro
  - Alexander Ostrup
  - Yun Dong-ju
  - Ilka Arend
  - Oksana Tereshchuk
  - Peter Ushakin
  - Igor Palinsky
  - Jonas Petrell
  - Tia Brosel
  - Mik Lorbe
  - Konrad Visk
  - Wilhelmine Dora Visk
  - Pat O'Garren
  - Volmar Tessin
  - Tessim Oake
  - Ivo Shuk
  - { name: Bay Tramways, kind: organization }
  - { name: Bay Loggers, kind: organization }
  - { name: Jonna Wendt, not: [Vent] }
  - { name: Bank of Severn, kind: organization }
  - { name: WHEX, kind: organization, not: [Whex] }
  - { name: CodeBarn, kind: organization }
  - { name: PelikanSQL, kind: other }
  - { name: iBarn, kind: other }
  - { name: Bogotá, kind: place }
  - { name: Kosovar Hills, kind: place }
  - { name: Orlania, kind: place }
  - { name: Harrogane Town, kind: organization, aka: [Town] }
`)
