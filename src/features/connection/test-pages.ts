import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import { demoId } from '../network/index.ts'
import { gapsNotHere, namedOfGaps } from './gaps/test-gaps-pages.ts'
import { aTieImport } from './test-own-matrix.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    ...gapsNotHere,
    'connection.map-svg': 'a file',
    'connection.graphml': 'a file',
    'connection.gexf': 'a file',
    'connection.nodes-csv': 'a file',
    'connection.edges-csv': 'a file',
    'connection.net-xlsx': 'a file',
    'connection.own-csv': 'a file',
    'connection.own-xlsx': 'a file',
    'connection.import-template': 'a file',
  },
  named,
}

/** In each organization of the demonstration that has a lead, a table of ties; and the ties that they say. */
async function named(admin: Admin) {
  const { rows } = await admin.query<{ organization: string; person: string }>(
    `SELECT DISTINCT ON (organization_id) organization_id AS organization, person_id AS person FROM membership
     WHERE role = 'lead' AND until_day IS NULL ORDER BY organization_id, person_id`,
  )
  const tieImport = []
  for (const { organization, person } of rows)
    tieImport.push({ id: organization, importId: await aTieImport(admin, organization, person) })
  const ties = await admin.query<{ id: string; otherId: string }>(
    `SELECT organization_id AS id, other_id AS "otherId" FROM tie_declaration WHERE until_day IS NULL AND organization_id = ANY ($1)
     ORDER BY organization_id, other_id`,
    [['courtepointe', 'vallon', 'rapides'].map((slug) => demoId('organization', slug))],
  )
  return { things: { ...(await namedOfGaps(admin)), tieImport, tie: ties.rows } }
}
