import { fileAnswer, readAs } from '../../../kernel/file-answer.ts'
import { notFound, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { commitmentStates } from '../model.ts'
import { collaborationFor, nameOfCollaboration } from '../own-context.ts'
import { listAnswering } from '../queries.ts'
import { isOverdue } from '../rules.ts'
import { words as shared } from '../words.ts'
import { commitmentFilterOf, nameIn, withNames } from './narrow-commitments.ts'
import { listCommitments } from './queries.ts'
import { words } from './words.ts'

/** Rows read at once. */
const batch = 500

function headOf(lang: Language): TableHead {
  const { heads, title, file } = words[lang]
  const { states, yes } = shared[lang]
  return {
    name: title,
    columns: [
      { id: 'code', heading: file.code, kind: 'code', width: 38 },
      { id: 'what', heading: heads.what, kind: 'text', width: 60 },
      { id: 'organization', heading: file.organization, kind: 'text', width: 40 },
      { id: 'person', heading: heads.who, kind: 'text' },
      { id: 'due_on', heading: heads.dueOn, kind: 'date' },
      {
        id: 'state',
        heading: heads.state,
        kind: 'text',
        allowed: commitmentStates.map((code) => ({ code, label: states[code] })),
      },
      { id: 'overdue', heading: shared[lang].overdue, kind: 'text', allowed: [{ code: 'yes', label: yes }] },
      { id: 'said', heading: file.said, kind: 'text', width: 40 },
    ],
  }
}

/** The list as it is narrowed, as a file: all of its rows, read with the rights that the person has while it is made. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const context = await collaborationFor(request, 'see')
    if (context === null) return notFound()
    const { lang, today, query } = request
    const { collaboration } = context
    const filter = commitmentFilterOf(query)
    const nameOf = nameIn(lang, context)
    const { states, yes } = shared[lang]
    const name = fileName({
      what: words[lang].file.name,
      place: nameOfCollaboration(collaboration, lang),
      day: today,
      ext: kind,
    })
    let offset = 0
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => {
      const rows = await readAs(request, async (tx) => {
        const found = await listCommitments(tx, collaboration.id, { ...filter, today, limit: batch, offset })
        return found.rows.length === 0 ? [] : withNames(found.rows, await listAnswering(tx, collaboration.id))
      })
      offset += batch
      if (rows.length === 0) return null
      return rows.map((one) => [
        one.id,
        one.what,
        nameOf(one.organizationId),
        one.personName,
        one.dueOn,
        states[one.state],
        isOverdue(one, today) ? yes : null,
        one.said,
      ])
    })
  }
