import { fileAnswer, readAs } from '../../../kernel/file-answer.ts'
import { href, notFound, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type OutValue, type TableHead } from '../../../kernel/table/index.ts'
import { regionNames } from '../../../field/index.ts'
import { addresses } from '../addresses.ts'
import { tagName, typeOf } from '../evidence-types.ts'
import { namesIn } from '../own-context.ts'
import { organizationsOf } from '../queries.ts'
import { countsSaid } from '../record/presenter.ts'
import { filterOf, type WorkFilter } from './filter.ts'
import { numbersSaid } from './presenter.ts'
import { listWork, type WorkRow } from './queries.ts'
import { words } from './words.ts'

/** Rows read at once. */
const chunk = 400

function headOf(lang: Language): TableHead {
  const { file, caption } = words[lang]
  const text = 'text' as const
  return {
    name: caption,
    columns: [
      { id: 'record', heading: file.record, kind: 'code', width: 38 },
      { id: 'type', heading: file.type, kind: text },
      { id: 'title', heading: file.title, kind: text },
      { id: 'starts_on', heading: file.from, kind: 'date' },
      { id: 'ends_on', heading: file.to, kind: 'date' },
      { id: 'tags', heading: file.tags, kind: text, width: 40 },
      { id: 'other_kind', heading: file.other, kind: text },
      { id: 'regions', heading: file.regions, kind: text },
      { id: 'action', heading: file.action, kind: text },
      { id: 'organizations', heading: file.organizations, kind: text },
      { id: 'recorded_by', heading: file.recorder, kind: text },
      { id: 'about', heading: file.about, kind: text },
      { id: 'counts', heading: file.counts, kind: text, width: 40 },
      { id: 'status', heading: file.status, kind: text },
    ],
  }
}

function rowOf(row: WorkRow, names: ReadonlyMap<string, string>, lang: Language): OutValue[] {
  const { file } = words[lang]
  const said = countsSaid(row, lang).map(({ name, n }) => `${name} ${n}`)
  return [
    row.recordKey,
    typeOf(row.type).name[lang],
    row.title,
    row.startsOn,
    row.endsOn,
    row.tags.map((tag) => tagName(tag)[lang]).join('; '),
    row.otherKind,
    regionNames(row.regions, lang).join('; '),
    row.actionId,
    row.organizations.map(({ id }) => names.get(id) ?? '').join('; '),
    names.get(row.organizationId) ?? null,
    row.about,
    said.length > 0 ? said.join('; ') : numbersSaid(row, lang),
    row.isWithdrawn ? file.withdrawn : file.stands,
  ]
}

/** The list as it is narrowed, as a file of one’s own numbers. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, today, query, who } = request
    if (who.organizations.length === 0) return notFound()
    const filter: WorkFilter = filterOf(query)
    const name = fileName({ what: words[lang].file.name, day: today, ext: kind })
    let offset = 0
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => {
      const rows = await readAs(request, async (tx, now) => {
        const found = await listWork(tx, now, filter, { limit: chunk, offset })
        const names = namesIn(
          await organizationsOf(
            tx,
            found.map(({ recordKey }) => recordKey),
          ),
          lang,
        )
        return found.map((row) => rowOf(row, names, lang))
      })
      offset += rows.length
      return rows.length === 0 ? null : rows
    })
  }

/** Where the list is taken away. */
export const filesOf = (lang: Language) => [
  { label: 'Excel', href: href(lang, addresses.xlsx) },
  { label: 'CSV', href: href(lang, addresses.csv) },
]
