import { randomBytes } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, closed } from '../../../tests/matrix/rights.ts'
import type { Samples } from '../../../tests/matrix/samples.ts'

async function samples(admin: Admin, { organizations: { own } }: World): Promise<Record<string, Samples>> {
  const row = () => ({
    organization_id: own,
    tool: 'grid',
    year: '2026-09-01',
    month: '2026-10-01',
    mark: randomBytes(16),
  })
  const { organization_id, tool, year, month, mark } = row()
  await admin.query(
    'INSERT INTO tool_use_mark (organization_id, tool, year, month, mark) VALUES ($1, $2, $3, $4, $5)',
    [organization_id, tool, year, month, mark],
  )
  return {
    'public.tool_use_mark': {
      rows: [{ place: { organization: own }, where: { organization_id: own } }],
      change: `month = '2026-11-01'`,
      additions: [{ place: { organization: own }, row }],
    },
  }
}

/** Who may do what here: nobody reads or writes a mark but by the functions that count and erase. */
export const matrix: FeatureMatrix = {
  tables: { 'public.tool_use_mark': closed },
  routes: { 'tool-use.own': access },
  samples,
}
