import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { MeasureDefinition } from '../model.ts'

/**
 * Adds a version of a measure of the instance; the first one takes its code. The caller has checked that the person runs the instance; the
 * database checks again, and keeps shipped codes.
 *
 * @param isRetired since this version it is no longer computed
 */
export async function keepDefinition(
  { tx, who }: MemberRequest,
  definition: MeasureDefinition,
  isRetired = false,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { measure, indicator, version } = definition
  const { rows } = await sql`
    insert into indicator_definition (measure, version, indicator, content, is_retired, defined_by)
    values (${measure}, ${version}, ${indicator}, ${JSON.stringify(definition)}::jsonb, ${isRetired}, ${who.personId})
    on conflict do nothing returning 1`.execute(tx)
  if (rows.length === 0) return err('changed-meanwhile')
  const nil = '00000000-0000-0000-0000-000000000000'
  const deed = isRetired ? 'indicator.retire' : 'indicator.define'
  await sql`select sec.record(${nil}, ${deed}, 'indicator_definition', null, ${measure})`.execute(tx)
  return ok(undefined)
}
