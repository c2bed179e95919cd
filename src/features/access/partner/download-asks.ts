import { dayOf } from '../../../kernel/clock.ts'
import { fileAnswer, readAs } from '../../../kernel/file-answer.ts'
import type { Answer, MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { listAsks } from './queries.ts'
import { words } from './words.ts'

/** Rows read at once. */
const batch = 500

function headOf(lang: Language): TableHead {
  const { title, heads, file, ask } = words[lang]
  return {
    name: title,
    columns: [
      { id: 'code', heading: file.code, kind: 'code', width: 38 },
      { id: 'service', heading: heads.service, kind: 'text', width: 40 },
      { id: 'email', heading: ask.labels.email, kind: 'text', width: 30 },
      { id: 'priority', heading: heads.priority, kind: 'text', width: 24 },
      { id: 'state', heading: heads.state, kind: 'text' },
      { id: 'answer', heading: file.answer, kind: 'text', width: 30 },
      { id: 'asked_by', heading: heads.by, kind: 'text', width: 30 },
      { id: 'asked_on', heading: heads.asked, kind: 'date' },
    ],
  }
}

/** What one or one’s team asked of services without an account, newest first. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, today, deps } = request
    const { states, answers, priorities, file } = words[lang]
    const name = fileName({ what: file.name, day: today, ext: kind })
    let offset = 0
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => {
      const rows = await readAs(request, (tx) => listAsks(tx, { limit: batch, offset }))
      offset += batch
      if (rows.length === 0) return null
      return rows.map((one) => [
        one.id,
        nameIn({ nameFr: one.serviceFr, nameEn: one.serviceEn }, lang),
        one.email,
        priorities[one.priority],
        states[one.state],
        one.answer === null ? null : answers[one.answer],
        one.askedBy,
        dayOf(one.askedAt, deps.timeZone),
      ])
    })
  }
