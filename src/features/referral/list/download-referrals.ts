import { fileAnswer, readAs } from '../../../kernel/file-answer.ts'
import type { Answer, MemberRequest } from '../../../kernel/http/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { words as shared } from '../words.ts'
import { filterOf } from './filter.ts'
import { listReferrals } from './queries.ts'
import { words } from './words.ts'

/** Rows read at once. */
const batch = 500

function headOf(lang: Language): TableHead {
  const { heads, file } = words[lang]
  return {
    name: shared[lang].title,
    columns: [
      { id: 'code', heading: heads.code, kind: 'code', width: 38 },
      { id: 'direction', heading: file.direction, kind: 'text' },
      { id: 'organization', heading: heads.other, kind: 'text', width: 40 },
      { id: 'priority', heading: heads.priority, kind: 'text' },
      { id: 'state', heading: heads.state, kind: 'text', width: 24 },
      { id: 'status', heading: file.status, kind: 'text', width: 30 },
      { id: 'sent_on', heading: file.sent, kind: 'date' },
      { id: 'due_on', heading: file.due, kind: 'date' },
    ],
  }
}

/** The list as it is narrowed: envelopes, and nothing of what is sealed. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, today, query, deps } = request
    const asked = { ...filterOf(query), limit: batch }
    const name = fileName({ what: words[lang].file.name, day: today, ext: kind })
    const { states, statuses, priorities } = shared[lang]
    let offset = 0
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => {
      const rows = await readAs(request, (tx) => listReferrals(tx, { ...asked, offset }))
      offset += batch
      if (rows.length === 0) return null
      return rows.map((one) => [
        one.id,
        words[lang].filter.directions[one.direction],
        lang === 'fr' ? one.otherFr : one.otherEn,
        priorities[one.priority],
        states[one.state],
        one.businessStatus === null ? null : statuses[one.businessStatus],
        dayOf(one.requestedAt, deps.timeZone),
        dayOf(one.dueAt, deps.timeZone),
      ])
    })
  }
