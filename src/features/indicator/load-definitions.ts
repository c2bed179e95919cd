import { asOwner } from '../../kernel/as-owner.ts'
import { shippedDefinitions } from './definitions/shipped.ts'
import type { MeasureDefinition } from './model.ts'

/**
 * Brings the shipped definitions into a migrated database: the versions that are not there yet.
 *
 * @param definitions others, in tests
 */
export async function loadDefinitions(
  adminUrl: string,
  definitions: readonly MeasureDefinition[] = shippedDefinitions,
): Promise<void> {
  await asOwner(adminUrl, async (query) => {
    const known = await query<{ key: string }>(
      `select measure || ' ' || version as key from indicator_definition where is_shipped`,
    )
    const there = new Set(known.map(({ key }) => key))
    const added = definitions.filter(({ measure, version }) => !there.has(`${measure} ${version}`))
    if (added.length === 0) return
    await query(
      `insert into indicator_definition (measure, version, indicator, content, is_shipped)
       select d ->> 'measure', (d ->> 'version')::int, d ->> 'indicator', d, true from jsonb_array_elements($1::jsonb) as d
       on conflict do nothing`,
      [JSON.stringify(added)],
    )
  })
}
