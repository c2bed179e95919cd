import { dayOf } from '../../../kernel/clock.ts'
import { fileAnswer, readAs } from '../../../kernel/file-answer.ts'
import type { Answer, MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { sayBands } from '../../consult/index.ts'
import { sayNeed } from '../access-context.ts'
import { words as shared } from '../words.ts'
import { filterOf } from './filter.ts'
import { listRequests } from './queries.ts'
import { words } from './words.ts'

/** Rows read at once. */
const batch = 500

function headOf(lang: Language): TableHead {
  const { heads } = shared[lang]
  const { file, filter, heads: own } = words[lang]
  return {
    name: shared[lang].open,
    columns: [
      { id: 'code', heading: file.code, kind: 'code', width: 38 },
      { id: 'direction', heading: filter.direction, kind: 'text', width: 20 },
      { id: 'need', heading: heads.need, kind: 'text', width: 40 },
      { id: 'age', heading: heads.age, kind: 'text' },
      { id: 'region', heading: heads.region, kind: 'text', width: 30 },
      { id: 'priority', heading: heads.priority, kind: 'text', width: 24 },
      { id: 'state', heading: own.state, kind: 'text', width: 24 },
      { id: 'organization', heading: file.other, kind: 'text', width: 40 },
      { id: 'asked_on', heading: file.asked, kind: 'date' },
      { id: 'due_on', heading: file.due, kind: 'date' },
    ],
  }
}

/** The list as it is narrowed, with what its pages show and nothing more. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, today, query, deps } = request
    const asked = { ...filterOf(query), limit: batch }
    const name = fileName({ what: words[lang].file.name, day: today, ext: kind })
    let offset = 0
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => {
      const rows = await readAs(request, (tx) => listRequests(tx, { ...asked, offset }))
      offset += batch
      if (rows.length === 0) return null
      return rows.map((one) => {
        const { age, region } = sayBands(one.bands, lang)
        return [
          one.id,
          words[lang].filter.directions[one.direction],
          sayNeed(one.need, lang),
          age,
          region,
          shared[lang].priorities[one.priority],
          shared[lang].states[one.state],
          lang === 'fr' ? one.otherFr : one.otherEn,
          dayOf(one.askedAt, deps.timeZone),
          dayOf(one.dueAt, deps.timeZone),
        ]
      })
    })
  }
