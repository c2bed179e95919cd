import { data, openGet, tooMany, type AnyRequest, type Answer, type Route } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  downloadHeaders,
  fileName,
  toCsv,
  toJson,
  toXlsx,
  type DownloadKind,
  type OutColumn,
  type OutTable,
  type OutValue,
} from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { words as searchWords } from '../search/words.ts'
import { channels, traits, type Channel, type Trait } from '../model.ts'
import { findNeed } from '../needs.ts'
import { sectors } from '../../../field/index.ts'
import { readWords, regionAsked } from '../search/read-words.ts'
import { searchOf } from '../search/filters.ts'
import { placeName } from '../vocabulary/places.ts'
import { languageName } from '../search/presenter.ts'
import { findServices, type FoundService } from '../search/queries.ts'
import { words, type Words } from './words.ts'

/** Longest list that leaves in one file, in rows. */
const longestFile = 20_000
/** Files of one caller in ten minutes. */
const mostFiles = 60

/** The list with the same filters, all its rows, in a file that a spreadsheet opens. */
const answerFile =
  (kind: DownloadKind) =>
  async ({ tx, lang, query, today, caller, deps }: AnyRequest): Promise<Answer> => {
    if ((await caller.count(deps.database, 'directory-file', 600)) > mostFiles) return tooMany()
    const search = { ...searchOf(query), page: 1 }
    const asked = readWords(search.q)
    const asking = { search, asked, now: deps.clock.now(), today, limit: longestFile, most: longestFile }
    const { rows } = await findServices(tx, asking)
    const table = outTable(
      rows.filter(({ isPartial }) => !isPartial),
      lang,
    )
    const region = regionAsked(search, asked)
    const place = region === null ? {} : { place: placeName(region, lang) }
    const name = fileName({ what: lang === 'fr' ? 'repertoire' : 'directory', ...place, day: today, ext: kind })
    return data(await written(table, kind, lang), downloadHeaders(name, kind))
  }

const written = async (table: OutTable, kind: DownloadKind, lang: Language): Promise<string | Uint8Array> =>
  kind === 'csv' ? toCsv(table, lang) : kind === 'json' ? toJson(table) : toXlsx(table, lang)

type Field = keyof Words

/** Each column, its kind and what it holds of a service. */
function columnsIn(lang: Language): [Field, OutColumn['kind'], (found: FoundService) => OutValue][] {
  const t = searchWords[lang]
  const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('; '))
  return [
    ['id', 'code', ({ id }) => id],
    ['name_fr', 'text', ({ card }) => card.name.fr ?? null],
    ['name_en', 'text', ({ card }) => card.name.en ?? null],
    ['organization_fr', 'text', ({ card }) => card.organization?.fr ?? null],
    ['organization_en', 'text', ({ card }) => card.organization?.en ?? null],
    ['sector', 'text', ({ sector }) => sectors.find(({ code }) => code === sector)?.name[lang] ?? sector],
    ['needs', 'text', ({ needs }) => list(needs.map((code) => findNeed(code)?.name[lang] ?? code))],
    ['phone', 'text', ({ card }) => card.phone],
    ['extension', 'number', ({ card }) => card.extension],
    ['text', 'text', ({ card }) => card.text],
    ['email', 'text', ({ card }) => card.email],
    ['website', 'text', ({ card }) => card.website],
    ['regions', 'text', ({ regions }) => list(regions.map((code) => placeName(code, lang)))],
    ['town', 'text', ({ town }) => town],
    ['languages', 'text', ({ languages }) => list(languages.map((code) => languageName(code, lang)))],
    ['minimum_age', 'number', ({ minimumAge }) => minimumAge],
    ['maximum_age', 'number', ({ maximumAge }) => maximumAge],
    ['channels', 'text', (found) => list(known<Channel>(found.channels, channels).map((one) => t.channels[one]))],
    ['traits', 'text', (found) => list(known<Trait>(found.traits, traits).map((one) => t.traits[one]))],
    ['assured_on', 'date', ({ assuredOn }) => assuredOn],
  ]
}

const known = <T extends string>(values: readonly string[], all: readonly T[]): T[] =>
  all.filter((one) => values.includes(one))

function outTable(rows: readonly FoundService[], lang: Language): OutTable {
  const t = searchWords[lang]
  const columns = columnsIn(lang)
  return {
    name: t.title,
    columns: columns.map(([id, kind]) => ({ id, heading: words[lang][id], kind })),
    rows: rows.map((row) => columns.map(([, , read]) => read(row))),
  }
}

export const downloadRoutes: Route[] = [
  openGet('directory.csv', addresses.directoryCsv, answerFile('csv')),
  openGet('directory.xlsx', addresses.directoryXlsx, answerFile('xlsx')),
  openGet('directory.json', addresses.directoryJson, answerFile('json')),
]
