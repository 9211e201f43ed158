/** Facts of a town on 20 May 2031, whose offices changed hands; further roles may be added at their end. */
export const offices = `
published: 2031-05-20
names: [{ name: Orsund, kind: place }, { name: Norland Rail, kind: organization }, Gerda Moss, Nils Berg]
roles:
  - title: mayor of Orsund
    holders:
      - { name: Peder Lund, since: 2021-01-10, until: 2029-01-09 }
      - { name: Ada Quist, since: 2029-01-10 }
  - title: chief executive of Norland Rail
    aka: [head of the railway]
    holders:
      - { name: Oskar Vik, since: 2019-04-01, until: 2027-03-31 }
      - { name: Elin Strand, since: 2027-04-01 }
  - title: director of the Tarn Museum
    holders:
      - { name: Bo Finch, since: 2015-02-01, until: 2028-08-31 }
      - { name: Ida Holm, since: 2028-09-01 }
`
