import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { HandOnAnswers, Holder, Returning } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { HelpRequest } from '../model.ts'
import { findRequest } from '../requests/queries.ts'
import { heldField, labelOf } from './held-requests.ts'
import { words } from './words.ts'

interface Handed {
  field: string
  request: HelpRequest
  /** On the side that is asked. */
  answers: boolean
  /** Who took it; null: nobody. */
  to: string | null
}

async function handedBy({ tx }: MemberRequest, { organizationId }: Holder, answered: HandOnAnswers): Promise<Handed[]> {
  if (organizationId === null) return []
  const found: Handed[] = []
  for (const [field, to] of answered) {
    const [, side, id = ''] = /^help-(answer|follow)-(.+)$/.exec(field) ?? []
    const request = side === undefined ? null : await findRequest(tx, id, [organizationId])
    if (request !== null) found.push({ field, request, answers: side === 'answer', to: to || null })
  }
  return found
}

const holderNow = ({ request, answers }: Handed) =>
  answers ? { id: request.answererId, name: request.answererName } : { id: request.askerId, name: request.askerName }

/** A request comes back while whoever took it still has it, and it is open. */
export async function comesBack(request: MemberRequest, holder: Holder, answered: HandOnAnswers): Promise<Returning[]> {
  const t = words[request.lang]
  const whyStays = (handed: Handed): string | null => {
    if (handed.request.state === 'closed') return t.closedSince
    const { id, name } = holderNow(handed)
    if (id === handed.to) return null
    return id === null ? t.nobodySince : t.takenSince(name)
  }
  return (await handedBy(request, holder, answered)).map((handed) => ({
    field: heldField(handed),
    label: labelOf(handed, request.lang),
    stays: whyStays(handed),
  }))
}

export async function takeBack(
  request: MemberRequest,
  holder: Holder,
  answered: HandOnAnswers,
  fields: ReadonlySet<string>,
): Promise<boolean> {
  const { tx } = request
  for (const { field, request: asked, answers, to } of await handedBy(request, holder, answered)) {
    if (!fields.has(field) || holder.organizationId === null) continue
    const column = sql.ref(answers ? 'answerer_id' : 'asker_id')
    const { numAffectedRows } = await sql`
      update initiative_request set ${column} = ${holder.personId}, version = version + 1
      where id = ${asked.id} and ${column} is not distinct from ${to}::uuid and state <> 'closed'`.execute(tx)
    if (numAffectedRows !== 1n) return false
    await recordDeed(tx, {
      deed: 'initiative.help-handed-on',
      chain: holder.organizationId,
      subject: { kind: 'initiative_request', id: asked.id },
      basis: 'departure-undone',
    })
  }
  return true
}
