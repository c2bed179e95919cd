import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { HoursSchedule } from '../../../field/index.ts'
import type { Actor } from '../actor.ts'
import type { SaidHours } from './queries.ts'

interface HoursChange {
  organizationId: string
  personId: string
  week: readonly HoursSchedule[]
  timeZone: SaidHours['timeZone']
  /** What the form showed; 0: nothing was said. */
  version: number
}

/** Says when someone answers. Refused as `changed-meanwhile` when someone said it since the form was shown. */
export async function saveHours(
  { tx, who, deps }: Actor,
  { organizationId, personId, week, timeZone, version }: HoursChange,
): Promise<Result<void, 'changed-meanwhile'>> {
  const said = JSON.stringify(week)
  const { rows } =
    version === 0
      ? await sql`insert into answering_hours (organization_id, person_id, week, time_zone, changed_by)
          values (${organizationId}, ${personId}, ${said}, ${timeZone}, ${who.personId}) on conflict do nothing
          returning 1`.execute(tx)
      : await sql`update answering_hours set week = ${said}, time_zone = ${timeZone}, changed_by = ${who.personId},
            changed_at = ${deps.clock.now()}, version = version + 1
          where organization_id = ${organizationId} and person_id = ${personId} and version = ${version} returning 1`.execute(
          tx,
        )
  if (rows.length !== 1) return err('changed-meanwhile')
  await recordDeed(tx, { deed: 'hours.said', chain: organizationId, subject: { kind: 'person', id: personId } })
  return ok(undefined)
}
