import { fileAnswer, readAs } from '../../../kernel/file-answer.ts'
import type { Answer, MemberRequest } from '../../../kernel/http/index.ts'
import { formatInstant, type Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { organizationIn, subjectNames } from '../topics.ts'
import { words as shared } from '../words.ts'
import { filterOf } from './filter.ts'
import { listTrainings } from './queries.ts'
import { words } from './words.ts'

/** Rows read at once. */
const chunk = 400

function headOf(lang: Language): TableHead {
  const { file } = words[lang]
  return {
    name: shared[lang].title,
    columns: [
      { id: 'training', heading: file.code, kind: 'code', width: 38 },
      { id: 'title', heading: file.title, kind: 'text', width: 40 },
      { id: 'organization', heading: file.by, kind: 'text', width: 30 },
      { id: 'given_by', heading: file.givenBy, kind: 'text', width: 30 },
      { id: 'subjects', heading: file.subjects, kind: 'text', width: 40 },
      { id: 'languages', heading: file.languages, kind: 'text' },
      { id: 'minutes', heading: file.minutes, kind: 'number' },
      { id: 'refresh_months', heading: file.refresh, kind: 'number' },
      { id: 'next', heading: file.next, kind: 'text', width: 30 },
      { id: 'free', heading: file.free, kind: 'number' },
    ],
  }
}

/** The list as it is narrowed, as a file. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, today, query, who, deps } = request
    const name = fileName({ what: words[lang].file.name, day: today, ext: kind })
    const asked = { ...filterOf(query), own: who.organizations, networks: who.networks, now: deps.clock.now() }
    let offset = 0
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => {
      const rows = await readAs(request, (tx) => listTrainings(tx, { ...asked, limit: chunk, offset }))
      offset += rows.length
      if (rows.length === 0) return null
      return rows.map((one) => [
        one.id,
        one.title,
        organizationIn(one, lang),
        one.givenBy,
        subjectNames(one.subjects, lang),
        one.languages.map((code) => shared[lang].languages[code]).join(', '),
        one.minutes,
        one.refreshMonths,
        one.next === null ? null : formatInstant(one.next.startsAt, lang, one.next.timeZone),
        one.next?.free ?? null,
      ])
    })
  }
