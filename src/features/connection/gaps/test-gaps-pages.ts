import type { FeaturePages } from '../../../../e2e/feature-pages.ts'
import type { Admin } from '../../../../tests/database.ts'

/** Pages of gaps that the scan does not open by their address alone. */
export const gapsNotHere: FeaturePages['notHere'] = {
  'connection.gaps-csv': 'a file',
  'connection.gaps-xlsx': 'a file',
  'connection.setting-aside': 'asked with the code of a gap; set-aside.test.ts opens it',
}

/** Organizations of the demonstration, for what would break without one. */
export async function namedOfGaps(admin: Pick<Admin, 'query'>) {
  const { rows } = await admin.query<{ organizationId: string }>(
    `SELECT organization_id AS "organizationId" FROM network_member WHERE left_on IS NULL ORDER BY organization_id`,
  )
  return { netOrganization: rows, gapAside: [] }
}
