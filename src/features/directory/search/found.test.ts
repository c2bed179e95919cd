import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillDirectory } from '../test-bench-data.ts'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import type { Day } from '../../../kernel/clock.ts'
import { readWords } from './read-words.ts'
import { searchOf } from './filters.ts'
import { findServices, type FoundService } from './queries.ts'

/** A Sunday evening: offices are closed, lines answer. */
const now = new Date('2026-11-23T00:10:00Z')
const today = '2026-11-22' as Day

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ connections: 2 })
  await fillDirectory(db.adminUrl, 10_000, today)
}, 300_000)
afterAll(() => db.drop())

async function find(q: string, rest = ''): Promise<readonly FoundService[]> {
  const search = searchOf(new URLSearchParams(`q=${encodeURIComponent(q)}&${rest}`))
  const asked = readWords(search.q)
  const { rows } = await db.database.asSession(null, (tx) => findServices(tx, { search, asked, now, today }))
  return rows
}

type Expectation = (rows: readonly FoundService[]) => boolean

const nameOf = ({ card }: FoundService): string => `${card.name.fr ?? ''} ${card.name.en ?? ''}`
/** One of the first three (or more) is called so. */
const named =
  (name: RegExp, within = 3): Expectation =>
  (rows) =>
    rows.slice(0, within).some((row) => name.test(nameOf(row)))
/** Each of the first three answers the need; a sheet that names none answers by its words. */
const needs =
  (...codes: string[]): Expectation =>
  (rows) =>
    rows.length >= 3 &&
    rows.slice(0, 3).every((row) => row.needs.length === 0 || codes.some((code) => row.needs.includes(code)))
/** Each of the first three serves the region. */
const serves =
  (region: string): Expectation =>
  (rows) =>
    rows.slice(0, 3).every(({ regions }) => [region, 'QC', 'CA'].some((code) => regions.includes(code)))
const takes =
  (age: number): Expectation =>
  (rows) =>
    rows.slice(0, 3).every(({ minimumAge, maximumAge }) => (minimumAge ?? 0) <= age && (maximumAge ?? 999) >= age)
const states =
  (trait: string): Expectation =>
  (rows) =>
    rows.slice(0, 3).every(({ traits }) => traits.includes(trait))
const stands =
  (town: string): Expectation =>
  (rows) =>
    rows[0]?.town === town

type Case = [words: string, rest: string, ...expected: Expectation[]]

/** What someone in the street types, phone in hand. */
const twelve: Case[] = [
  ['dormir ce soir montréal', '', needs('shelter'), serves('06')],
  ['fugue 15 ans', '', needs('runaway'), takes(15)],
  ['mes nudes circulent', '', needs('images'), named(/AidezMoiSVP|Cyberaide/, 10)],
  ['dpj outaouais', '', needs('youth-protection'), named(/DPJ\), Outaouais/)],
  ['violence conjugale', 'lieu=gatineau', needs('dating-violence'), serves('07')],
  ['travailleur de rue laval', '', needs('outreach'), serves('13')],
  ['calacs trois rivieres', '', needs('sexual-violence'), serves('04')],
  ['dépistage sans mes parents', '', needs('sexual-health', 'health'), states('without_parents')],
  ['avocat gratuit', '', needs('legal', 'legal-advice')],
  ['human trafficking hotline', '', named(/Human Trafficking Hotline/)],
  ['youth shelter gatineau', '', needs('shelter'), serves('07')],
  ['je veux mourir', '', needs('suicide')],
]

const sixty: Case[] = [
  // In French, as practitioners say it
  ['hébergement jeunesse saguenay', '', needs('shelter'), serves('02')],
  ['hébergement femmes et enfants', 'lieu=Joliette', needs('shelter'), serves('14')],
  ['exploitation sexuelle', 'region=03', needs('exploitation'), serves('03')],
  ['sortir de la prostitution', '', needs('leaving-exploitation')],
  ['proxénétisme mineure', 'age=16', needs('exploitation'), takes(16)],
  ['agression sexuelle sherbrooke', '', needs('sexual-violence'), serves('05')],
  ['IVAC', '', named(/^IVAC/)],
  ['CAVAC longueuil', '', needs('victim'), serves('16')],
  ['accompagnement à la cour', '', needs('court')],
  ['centre jeunesse signalement', 'region=08', needs('youth-protection'), serves('08')],
  ['maison des jeunes', 'lieu=Rimouski', needs('youth-centre'), serves('01')],
  ['maison des jeunes joliette', '', needs('youth-centre'), stands('Joliette')],
  ['clinique jeunesse sans rendez-vous', '', needs('youth-clinic', 'health'), states('walk_in')],
  ['pilule du lendemain', 'age=14', needs('sexual-health'), takes(14)],
  ['désintox', 'lieu=Trois-Rivières', needs('detox', 'substance'), serves('04')],
  ['toxicomanie adolescent', '', needs('substance')],
  ['aide alimentaire', 'lieu=Québec', needs('food', 'basic-needs'), serves('03')],
  ['logement supervisé 17 ans', '', needs('housing', 'shelter'), takes(17)],
  ['après la DPJ', '', needs('turning-18')],
  ['carrefour jeunesse-emploi lévis', '', needs('work'), serves('12')],
  ['décrochage scolaire', '', needs('school')],
  ['soutien aux parents', 'region=15', needs('parents', 'family'), serves('15')],
  ['ado trans', '', needs('lgbtq')],
  ['centre d’amitié autochtone val-d’or', '', needs('indigenous'), serves('08')],
  ['demandeur d’asile interprète', '', needs('newcomers')],
  ['gang de rue', 'lieu=Montréal-Nord', needs('gangs'), serves('06')],
  ['jeune mère enceinte', '', needs('pregnancy')],
  ['autisme', '', needs('disability')],
  ['chantage photos', '', needs('sextortion', 'images')],
  ['cyberintimidation', '', needs('cyberbullying', 'online')],
  ['justice alternative', 'region=16', needs('restorative'), serves('16')],
  ['se couper', '', needs('self-harm')],
  ['ligne d’écoute ouverte maintenant', '', needs('talk')],
  // In English
  ['runaway teen', '', needs('runaway')],
  ['sexual assault centre sherbrooke', '', needs('sexual-violence'), serves('05')],
  ['my boyfriend hits me', '', needs('dating-violence')],
  ['street worker', 'place=Quebec+City', needs('outreach'), serves('03')],
  ['food bank saint-jerome', '', needs('food'), serves('15')],
  ['free lawyer', '', needs('legal', 'legal-advice')],
  ['std testing', 'place=laval', needs('sexual-health'), serves('13')],
  ['depression', 'age=17', needs('mental-health'), takes(17)],
  ['pimp', '', needs('exploitation')],
  ['sextortion help', '', needs('sextortion')],
  ['report child abuse montreal', '', needs('youth-protection'), serves('06')],
  ['indigenous friendship centre', '', needs('indigenous')],
  ['lgbtq youth group', '', needs('lgbtq')],
  ['parent of a teen support', '', needs('parents', 'family')],
  ['kids help phone', '', named(/Kids Help Phone/)],
  // As young people say it
  ['j’ai nulle part où aller', '', needs('shelter')],
  ['il me force à faire des clients', '', needs('exploitation')],
  ['j’ai faim', '', needs('food', 'basic-needs')],
  ['nowhere to go', 'place=Hull', needs('shelter'), serves('07')],
  ['je suis enceinte', '', needs('pregnancy')],
  ['i cut myself', '', needs('self-harm')],
  // By name, number, typing badly or in part
  ['tel jeunes', '', named(/^Tel-jeunes/)],
  ['teljeunes', '', named(/^Tel-jeunes/)],
  ['sos violence conjugale', '', named(/^SOS violence conjugale/)],
  ['1 800 263 2266', '', named(/^Tel-jeunes/)],
  ['988', '', named(/9-8-8/)],
  ['hebergment durgence', '', needs('shelter')],
  ['agresion sexuele', '', needs('sexual-violence', 'violence')],
  ['exploitaton sexuelle', '', needs('exploitation')],
  ['prév suicid', '', needs('suicide')],
  ['CONJUGALE   violence!!', '', needs('dating-violence')],
]

describe('what a person expects is found among ten thousand services', () => {
  it.each(twelve)('%s %s', async (words, rest, ...expected) => {
    const rows = await find(words, rest)
    expect(
      expected.map((holds) => holds(rows)),
      rows.slice(0, 5).map(nameOf).join(' | '),
    ).toEqual(expected.map(() => true))
  })
  it.each(sixty)('%s %s', async (words, rest, ...expected) => {
    const rows = await find(words, rest)
    expect(
      expected.map((holds) => holds(rows)),
      rows.slice(0, 5).map(nameOf).join(' | '),
    ).toEqual(expected.map(() => true))
  })
})
