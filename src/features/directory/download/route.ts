import { limitCallers, openGet, tooMany, type AnyRequest, type Answer, type Route } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { fileAnswer } from '../../../kernel/file-answer.ts'
import {
  fileName,
  type DownloadKind,
  type OutColumn,
  type OutValue,
  type TableHead,
} from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { words as searchWords } from '../search/words.ts'
import { channels, traits, type Channel, type Trait } from '../model.ts'
import { findNeed } from '../needs.ts'
import { sectors } from '../../../field/index.ts'
import { readWords, regionAsked } from '../search/read-words.ts'
import { sortedFrom } from '../near/distance.ts'
import { searchOf } from '../search/filters.ts'
import { placeName } from '../vocabulary/places.ts'
import { languageName } from '../search/presenter.ts'
import { listFound, readFound, type FoundService } from '../search/queries.ts'
import { words, type Words } from './words.ts'

/** Files of one caller in ten minutes. */
const countFile = limitCallers({ most: 60, windowSeconds: 600 })
/** Services read at once for a file. */
const batch = 500

/** The list with the same filters, all of it, in a file that a spreadsheet opens. */
const answerFile =
  (kind: DownloadKind) =>
  async (request: AnyRequest): Promise<Answer> => {
    const { tx, lang, query, today, deps } = request
    if (countFile(request).isSpent) return tooMany()
    const search = searchOf(query)
    const asked = readWords(search.q)
    const now = deps.clock.now()
    const ids = await listFound(tx, { search, asked, now, today, near: sortedFrom(search, asked) })
    const region = regionAsked(search, asked)
    const place = region === null ? {} : { place: placeName(region, lang) }
    const name = fileName({ what: lang === 'fr' ? 'repertoire' : 'directory', ...place, day: today, ext: kind })
    const columns = columnsIn(lang)
    return fileAnswer(request, { name, kind, head: headOf(columns, lang) }, async () => {
      const some = ids.splice(0, batch)
      if (some.length === 0) return null
      const found = await deps.database.asSession(null, (own) => readFound(own, some, now))
      return found.map((one) => columns.map(([, , read]) => read(one)))
    })
  }

/** A column, its kind and what it holds of a service. */
type Column = [field: keyof Words, kind: OutColumn['kind'], read: (found: FoundService) => OutValue]

function columnsIn(lang: Language): Column[] {
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

const headOf = (columns: readonly Column[], lang: Language): TableHead => ({
  name: searchWords[lang].title,
  columns: columns.map(([id, kind]) => ({ id, heading: words[lang][id], kind })),
})

export const downloadRoutes: Route[] = [
  openGet('directory.csv', addresses.directoryCsv, answerFile('csv')),
  openGet('directory.xlsx', addresses.directoryXlsx, answerFile('xlsx')),
  openGet('directory.json', addresses.directoryJson, answerFile('json')),
]
