import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Filter, MeasureDefinition, Operator } from '../model.ts'

/** The conditions of what a measure is made of. */
function filtersOf(operator: Operator): readonly Filter[] {
  return operator.op === 'ratio' ? [operator.numerator.where] : [operator.where]
}

/** Last day of the latest evidence of each action; an action without any is absent. What is still in force counts as today's. */
export async function latestEvidence(
  tx: Tx,
  organizationId: string,
  { definitions, today }: { definitions: readonly MeasureDefinition[]; today: Day },
): Promise<Map<string, Day>> {
  const wanted = definitions.flatMap(({ action, value }) =>
    action === null
      ? []
      : filtersOf(value).map(({ types, tags, anyTag }) => ({
          action,
          types,
          tags: tags ?? [],
          any: anyTag ?? null,
        })),
  )
  const { rows } = await sql<{ action: string; latest: Day }>`
    with wanted as (
      select distinct w.action, array(select jsonb_array_elements_text(w.types)) as types, array(select jsonb_array_elements_text(w.tags)) as tags,
        case when w."any" <> 'null' then array(select jsonb_array_elements_text(w."any")) end as anyof
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(action text, types jsonb, tags jsonb, "any" jsonb)
    ),
    -- Alike records are compared once: an organization logs the same few things again and again.
    own as (
      select e.type, e.tags, e.action_id, max(least(coalesce(e.ends_on, ${today}::date), ${today}::date)) as latest
      from evidence_organization o join evidence_event e on e.id = o.event_id and e.is_current and not e.is_withdrawn
      where o.organization_id = ${organizationId} and e.starts_on <= ${today}::date
      group by e.type, e.tags, e.action_id
    )
    select w.action, max(own.latest)::text as latest
    from own join wanted w
      on own.action_id = w.action or (own.type = any (w.types) and own.tags @> w.tags and (w.anyof is null or own.tags && w.anyof))
    group by w.action`.execute(tx)
  return new Map(rows.map(({ action, latest }) => [action, latest]))
}
