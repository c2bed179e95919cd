import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { HalfOpenPeriod } from '../model.ts'
import type { Target } from '../shown.ts'

/** Who aims: an organization, or a network. Exactly one of the two is not null. */
export interface TargetPlace {
  organization: string | null
  network: string | null
}

/** By measure; a measure without one is absent. */
export async function targetsOf(
  { tx }: MemberRequest,
  { organization, network }: TargetPlace,
  { start, end }: HalfOpenPeriod,
): Promise<ReadonlyMap<string, Target>> {
  const { rows } = await sql<Target>`
    select measure, baseline::float8 as baseline, target::float8 as target, version from indicator_target
    where organization_id is not distinct from ${organization}::uuid and network_id is not distinct from ${network}::uuid
      and starts_on = ${start}::date and ends_before = ${end}::date order by measure limit 500`.execute(tx)
  return new Map(rows.map((one) => [one.measure, one]))
}

/**
 * Sets, changes or empties one. The caller has checked that the person leads the organization or coordinates the network; the database
 * checks again.
 *
 * @param target `version` as it was read; 0: there was none
 */
export async function setTarget(
  { tx, who, deps }: MemberRequest,
  { organization, network }: TargetPlace,
  { start, end }: HalfOpenPeriod,
  { measure, baseline, target, version }: Target,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { rows } =
    version === 0
      ? await sql`
          insert into indicator_target (id, organization_id, network_id, measure, starts_on, ends_before, baseline, target, set_by)
          values (${deps.clock.newId()}, ${organization}, ${network}, ${measure}, ${start}, ${end}, ${baseline}, ${target}, ${who.personId})
          on conflict do nothing returning 1`.execute(tx)
      : await sql`
          update indicator_target set baseline = ${baseline}, target = ${target}, set_by = ${who.personId}, set_at = sec.now(), version = version + 1
          where organization_id is not distinct from ${organization}::uuid and network_id is not distinct from ${network}::uuid
            and measure = ${measure} and starts_on = ${start}::date and ends_before = ${end}::date and version = ${version} returning 1`.execute(
          tx,
        )
  if (rows.length === 0) return err('changed-meanwhile')
  await sql`select sec.record(${organization ?? network}, 'indicator.aim', 'indicator_target', ${null}::uuid, ${measure})`.execute(
    tx,
  )
  return ok(undefined)
}
