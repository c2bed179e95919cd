import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { recordEvent, type FileKind } from '../../evidence/index.ts'
import type { Elsewhere } from '../model.ts'
import { elsewhereColumns } from '../own/queries.ts'
import { declaredPerDay } from '../rules.ts'
import '../schema.ts'
import type { Declaration } from './elsewhere-form.ts'

const daySeconds = 24 * 3600

/** Declares a course, for oneself. */
export async function declareElsewhere(
  { tx, deps, who }: MemberRequest,
  { organizationId, title, givenBy, subjects, takenOn, minutes, refreshMonths, proof }: Declaration,
): Promise<Result<void, 'too-many'>> {
  if ((await deps.database.hit(`training.declare:${who.personId}`, daySeconds)) > declaredPerDay) return err('too-many')
  const id = deps.clock.newId()
  await tx
    .insertInto('training_elsewhere')
    .values({
      id,
      person_id: who.personId,
      organization_id: organizationId,
      title,
      given_by: givenBy,
      subjects,
      taken_on: takenOn,
      minutes,
      refresh_months: refreshMonths,
      proof_name: proof?.name ?? null,
      proof_kind: proof?.kind ?? null,
      proof: proof?.bytes ?? null,
    })
    .execute()
  await recordDeed(tx, {
    deed: 'training.elsewhere-declared',
    chain: organizationId,
    subject: { kind: 'training_elsewhere', id },
  })
  return ok(undefined)
}

/** Null when it is not one the person may know of. */
export async function findElsewhere(tx: Tx, id: string): Promise<Elsewhere | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Elsewhere>`
    select ${elsewhereColumns} from training_elsewhere e where e.id = ${id} and e.state <> 'withdrawn'`.execute(tx)
  return rows[0] ?? null
}

/** What waits to be confirmed in an organization, the oldest first; then what was refused in the last 30 days, which can still be confirmed. */
export async function listDeclared(tx: Tx, organizationId: string): Promise<Elsewhere[]> {
  const { rows } = await sql<Elsewhere>`
    select ${elsewhereColumns} from training_elsewhere e where e.organization_id = ${organizationId}
      and (e.state = 'declared' or (e.state = 'refused' and e.settled_at > sec.now() - interval '30 days'))
    order by e.state, e.declared_at, e.id limit 500`.execute(tx)
  return rows
}

export async function readProof(tx: Tx, id: string): Promise<{ name: string; kind: FileKind; bytes: Buffer } | null> {
  const { rows } = await sql<{ name: string | null; kind: FileKind; bytes: Buffer }>`
    select proof_name as name, proof_kind as kind, proof as bytes from training_elsewhere where id = ${id} and state <> 'withdrawn'`.execute(
    tx,
  )
  const [found] = rows
  return found === undefined || found.name === null ? null : { ...found, name: found.name }
}

export type SettleRefusal = 'not-yours' | 'own' | 'changed-meanwhile'

/** Confirms or refuses what someone declared, or withdraws one’s own. What is confirmed is one more person trained, in the log of work. */
export async function settleElsewhere(
  { tx, today }: MemberRequest,
  one: Elsewhere,
  { to, seen }: { to: 'confirmed' | 'refused' | 'withdrawn'; seen: number },
): Promise<Result<void, SettleRefusal>> {
  const { rows } = await sql<{ refusal: SettleRefusal | null }>`
    select sec.settle_training_elsewhere(${one.id}, ${seen}, ${to}) as refusal`.execute(tx)
  const refusal = rows[0] === undefined ? 'not-yours' : rows[0].refusal
  if (refusal !== null) return err(refusal)
  if (to === 'confirmed')
    await recordEvent(
      tx,
      {
        type: 'training-attendance',
        organizationId: one.organizationId,
        organizations: [{ id: one.organizationId, part: 'lead' }],
        startsOn: one.takenOn,
        endsOn: one.takenOn,
        tags: one.subjects.map((code) => `subject:${code}`),
        counts: [{ quantity: 'distinct-staff', category: null, ageBand: null, gender: null, n: 1 }],
        sourceRecord: `training-elsewhere:${one.id}`,
      },
      { today, via: 'platform' },
    )
  return ok(undefined)
}
