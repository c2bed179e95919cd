import { sql } from 'kysely'
import type { HandOnAnswers, Holder, Returning } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { passDesignationOn } from '../designations/pass-designation-on.ts'
import { designationKinds } from '../model.ts'
import { listDesignations } from '../queries.ts'
import { words as shared } from '../words.ts'
import { invitationOf } from './invitation-field.ts'
import { words } from './words.ts'

/** A role comes back while whoever took it still holds it. An invitation that was withdrawn does not: its link is over. */
export async function comesBack(
  request: MemberRequest,
  { organizationId }: Holder,
  answers: HandOnAnswers,
): Promise<Returning[]> {
  if (organizationId === null) return []
  const { lang, tx } = request
  const { kinds, heldSince, heldByNobody } = shared[lang]
  const current = (await listDesignations(tx, organizationId)).filter(({ untilDay }) => untilDay === null)
  const roles = designationKinds.flatMap((kind): Returning[] => {
    const to = answers.get(kind)
    if (to === undefined) return []
    const now = current.find((one) => one.kind === kind)
    const isSame = (now?.personId ?? '') === to
    return [
      {
        field: kind,
        label: kinds[kind],
        stays: isSame ? null : now === undefined ? heldByNobody : heldSince(now.name),
      },
    ]
  })
  return [...roles, ...(await invitationsThatStay(request, answers))]
}

async function invitationsThatStay({ lang, tx }: MemberRequest, answers: HandOnAnswers): Promise<Returning[]> {
  const t = words[lang]
  const asked = [...answers].flatMap(([field, value]) => {
    const id = invitationOf(field)
    return id === null ? [] : [{ id, field, isMine: value === 'mine' }]
  })
  if (asked.length === 0) return []
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from invitation where id = any (${asked.map(({ id }) => id)}::uuid[])`.execute(tx)
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return asked.flatMap(({ id, field, isMine }) => {
    const name = names.get(id)
    if (name === undefined) return []
    return [{ field, label: t.invitationTo(name), stays: isMine ? t.invitationSentAgain : t.invitationWithdrawn }]
  })
}

export async function takeBack(
  request: MemberRequest,
  { organizationId, personId }: Holder,
  answers: HandOnAnswers,
  fields: ReadonlySet<string>,
): Promise<boolean> {
  if (organizationId === null) return true
  for (const kind of designationKinds)
    if (fields.has(kind))
      await passDesignationOn(request, organizationId, kind, { from: answers.get(kind) || null, to: personId })
  return true
}
