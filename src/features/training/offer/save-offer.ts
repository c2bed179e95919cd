import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Training } from '../model.ts'
import { offeredPerDay } from '../rules.ts'
import '../schema.ts'
import type { TrainingFacts } from './offer-form.ts'

const daySeconds = 24 * 3600

const columnsOf = ({ networkId, title, purpose, givenBy, kind, refreshMonths, ...rest }: TrainingFacts) => ({
  network_id: networkId,
  title,
  purpose,
  given_by: givenBy,
  kind,
  subjects: rest.subjects,
  audience: rest.audience,
  languages: rest.languages,
  minutes: rest.minutes,
  refresh_months: refreshMonths,
})

const namePartners = ({ tx }: MemberRequest, id: string, partners: readonly string[]) =>
  sql`insert into training_partner (training_id, organization_id)
    select ${id}, p from unnest(${[...partners]}::uuid[]) p on conflict do nothing`.execute(tx)

const record = ({ tx }: MemberRequest, deed: string, chain: string, id: string) =>
  recordDeed(tx, { deed, chain, subject: { kind: 'training', id } })

/** Offers a training. @returns its id */
export async function addTraining(
  request: MemberRequest,
  organizationId: string,
  facts: TrainingFacts,
): Promise<Result<string, 'too-many'>> {
  const { tx, deps } = request
  if ((await deps.database.hit(`training.offer:${organizationId}`, daySeconds)) > offeredPerDay) return err('too-many')
  const id = deps.clock.newId()
  await tx
    .insertInto('training')
    .values({ id, organization_id: organizationId, ...columnsOf(facts) })
    .execute()
  await namePartners(request, id, facts.partners)
  await record(request, 'training.offered', organizationId, id)
  return ok(id)
}

/** Changes a training; `seen`: the version that the form was filled from. */
export async function changeTraining(
  request: MemberRequest,
  { id, organizationId }: Pick<Training, 'id' | 'organizationId'>,
  facts: TrainingFacts,
  seen: number,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { tx } = request
  const { numUpdatedRows } = await tx
    .updateTable('training')
    .set(columnsOf(facts))
    .where('id', '=', id)
    .where('version', '=', seen)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('changed-meanwhile')
  await sql`delete from training_partner where training_id = ${id} and organization_id <> all (${facts.partners}::uuid[])`.execute(
    tx,
  )
  await namePartners(request, id, facts.partners)
  await record(request, 'training.changed', organizationId, id)
  return ok(undefined)
}

/** Sets a training aside, or offers it again. False when it stands so already. */
export async function moveTraining(
  request: MemberRequest,
  { id, organizationId }: Pick<Training, 'id' | 'organizationId'>,
  to: 'withdrawn' | 'offered',
): Promise<boolean> {
  const withdraws = to === 'withdrawn'
  const { numAffectedRows } = await sql`
    update training set withdrawn_at = ${withdraws ? sql`sec.now()` : null}
    where id = ${id} and (withdrawn_at is null) = ${withdraws}`.execute(request.tx)
  if (numAffectedRows !== 1n) return false
  await record(request, withdraws ? 'training.withdrawn' : 'training.put-back', organizationId, id)
  return true
}
