import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Commitment, CommitmentState } from '../model.ts'
import { commitmentMoves, promisedPerDay } from '../rules.ts'
import type { Promised } from './commitment-form.ts'

const daySeconds = 24 * 3600

/** Writes what an organization promises the others. @returns its id */
export async function addCommitment(
  { tx, deps }: MemberRequest,
  { id, organizationId }: { id: string; organizationId: string },
  { what, person, dueOn }: Omit<Promised, 'said'>,
): Promise<Result<string, 'too-many'>> {
  if ((await deps.database.hit(`collaboration.promise:${organizationId}`, daySeconds)) > promisedPerDay)
    return err('too-many')
  const commitment = deps.clock.newId()
  await sql`
    insert into commitment (id, collaboration_id, organization_id, person_id, what, due_on)
    values (${commitment}, ${id}, ${organizationId}, ${person}, ${what}, ${dueOn})`.execute(tx)
  await recordDeed(tx, {
    deed: 'commitment.added',
    chain: organizationId,
    subject: { kind: 'commitment', id: commitment },
  })
  return ok(commitment)
}

/** Says how it went, or who does it and by when; `seen`: the version that the form was filled from. */
export async function changeCommitment(
  { tx }: MemberRequest,
  current: Commitment,
  { what, person, dueOn, said }: Promised,
  { to, seen }: { to: CommitmentState; seen: number },
): Promise<Result<void, 'changed-meanwhile'>> {
  if (to !== current.state && !commitmentMoves[current.state].includes(to)) return err('changed-meanwhile')
  const { numAffectedRows } = await sql`
    update commitment set what = ${what}, person_id = ${person}, due_on = ${dueOn}, said = ${said}, state = ${to}
    where id = ${current.id} and version = ${seen} and state = ${current.state}`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: to === current.state ? 'commitment.changed' : `commitment.${to}`,
    chain: current.organizationId,
    subject: { kind: 'commitment', id: current.id },
    basis: current.state,
  })
  return ok(undefined)
}
