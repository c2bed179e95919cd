import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { HandOnAnswers, Holder, Returning } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { HelpRequest } from '../model.ts'
import { findRequest } from '../requests/queries.ts'
import { heldWords, parseHeldField } from './held.ts'
import { words } from './words.ts'

/** A request comes back while whoever took it still holds it, and it is open. */
export async function comesBack(
  { lang, tx }: MemberRequest,
  { organizationId }: Holder,
  answers: HandOnAnswers,
): Promise<Returning[]> {
  if (organizationId === null) return []
  const t = words[lang]
  const found: Returning[] = []
  for (const [field, to] of answers) {
    const named = parseHeldField(field)
    const request = named === null ? null : await findRequest(tx, named.id, [organizationId])
    if (named === null || request === null) continue
    const held = { request, answers: named.answers }
    found.push({ field, label: heldWords(held, lang), stays: whyStays(request, named.answers, to, t) })
  }
  return found
}

function whyStays(
  { state, answererId, answererName, askerId, askerName }: HelpRequest,
  answers: boolean,
  to: string,
  t: (typeof words)['fr'],
): string | null {
  const [id, name] = answers ? [answererId, answererName] : [askerId, askerName]
  if (state === 'closed') return t.closedSince
  if ((id ?? '') === to) return null
  return name === null ? t.nobodySince : t.takenSince(name)
}

export async function takeBack(
  { tx }: MemberRequest,
  { organizationId, personId }: Holder,
  answers: HandOnAnswers,
  fields: ReadonlySet<string>,
): Promise<boolean> {
  for (const [field, to] of answers) {
    const named = parseHeldField(field)
    if (named === null || organizationId === null || !fields.has(field)) continue
    const column = sql.ref(named.answers ? 'answerer_id' : 'asker_id')
    const { numAffectedRows } = await sql`
      update initiative_request set ${column} = ${personId}, version = version + 1
      where id = ${named.id} and ${column} is not distinct from ${to || null}::uuid and state <> 'closed'`.execute(tx)
    if (numAffectedRows !== 1n) return false
    await recordDeed(tx, {
      deed: 'initiative.help-handed-on',
      chain: organizationId,
      subject: { kind: 'initiative_request', id: named.id },
      basis: 'departure-undone',
    })
  }
  return true
}
