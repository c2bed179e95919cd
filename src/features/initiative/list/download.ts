import { regionName, sectorName, sourceOf } from '../../../field/index.ts'
import { fileAnswer } from '../../../kernel/file-answer.ts'
import type { Answer, AnyRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type OutRows, type TableHead } from '../../../kernel/table/index.ts'
import { initiativeHref } from '../addresses.ts'
import { placesOf } from '../gather.ts'
import type { Initiative } from '../model.ts'
import { words as shared } from '../words.ts'
import { filterOf } from './filter.ts'
import { narrowedList } from './narrow.ts'
import { words } from './words.ts'

function headOf(lang: Language): TableHead {
  const { heads, file, title } = words[lang]
  const text = 'text' as const
  return {
    name: title,
    columns: [
      { id: 'code', heading: file.code, kind: 'code', width: 38 },
      { id: 'name', heading: heads.name, kind: text },
      { id: 'by', heading: file.by, kind: text },
      { id: 'regions', heading: file.regions, kind: text },
      { id: 'sectors', heading: heads.sectors, kind: text },
      { id: 'minimum_age', heading: file.from, kind: 'number' },
      { id: 'maximum_age', heading: file.to, kind: 'number' },
      { id: 'aim', heading: file.aim, kind: text, width: 60 },
      { id: 'since', heading: file.since, kind: 'number' },
      { id: 'until', heading: file.until, kind: 'number' },
      { id: 'sources', heading: file.sources, kind: text },
      { id: 'updated_on', heading: file.updated, kind: 'date' },
      { id: 'address', heading: file.address, kind: text },
    ],
  }
}

/** Where it can be read about: pages, or what its organization names. */
const sourcesOf = ({ sources, told }: Initiative): string | null => {
  const named = sources.map((id) => {
    const { title, url } = sourceOf(id)
    return url === null ? title : `${title} ${url}`
  })
  const all = [...named, told?.sourceText, told?.sourceUrl].filter((one) => typeof one === 'string')
  return all.length === 0 ? null : all.join('; ')
}

function rowsOf(initiatives: readonly Initiative[], lang: Language, baseUrl: string): OutRows {
  const t = shared[lang]
  return initiatives.map((one) => [
    one.code,
    one.name[lang],
    one.by[lang],
    placesOf(one)
      .map((place) => (place === 'all' ? t.province : regionName(place, lang)))
      .join('; '),
    [...one.sectors.map((code) => sectorName(code, lang)), ...(one.hasOthers ? [t.others] : [])].join('; '),
    one.ages?.min ?? null,
    one.ages?.max ?? null,
    one.aim[lang],
    one.since,
    one.until,
    sourcesOf(one),
    one.updatedOn,
    `${baseUrl}${initiativeHref(lang, one)}`,
  ])
}

/** The list as it is narrowed, as a file: each initiative once. */
export const download =
  (kind: DownloadKind) =>
  async (request: AnyRequest): Promise<Answer> => {
    const { lang, today, deps } = request
    const filter = filterOf(request.query)
    const { rows } = await narrowedList(request, filter)
    const initiatives = [...new Set(rows.map(({ initiative }) => initiative))]
    const place = filter.region !== null && filter.region !== 'all' ? { place: regionName(filter.region, lang) } : {}
    const name = fileName({ what: words[lang].file.name, ...place, day: today, ext: kind })
    const waiting = [rowsOf(initiatives, lang, deps.baseUrl)]
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => waiting.pop() ?? null)
  }
