import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import { demoId, demoNetwork } from '../network/index.ts'
import { aQuestion } from './test-consults.ts'

const organization = demoId('organization', 'courtepointe')
const other = demoId('organization', 'passe-fil')
const person = demoId('person', 'lead-courtepointe')

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: { 'consult.csv': 'a file', 'consult.xlsx': 'a file' },
  named,
}

/** Those of someone who leads, and who is the deputy of the specialist. */
async function named(admin: Admin) {
  const network = demoId('network', demoNetwork().network.slug)
  await admin.query(
    `UPDATE designation SET person_id = $2 WHERE organization_id = $1 AND kind = 'specialist_deputy' AND until_day IS NULL`,
    [organization, person],
  )
  await admin.query(
    `INSERT INTO designation (organization_id, person_id, kind, from_day) SELECT $1, $2, 'specialist_deputy', '2026-01-01'
     WHERE NOT EXISTS (SELECT FROM designation WHERE organization_id = $1 AND kind = 'specialist_deputy' AND until_day IS NULL)`,
    [organization, person],
  )
  const answer = { organization: other, person: demoId('person', 'lead-passe-fil'), answer: 'could-help' as const }
  const ours = { organization, network, person, to: [other] }
  const asked = await aQuestion(admin, { ...ours, state: 'answered', answer })
  const received = await aQuestion(admin, {
    organization: other,
    network,
    person: demoId('person', 'lead-passe-fil'),
    to: [organization],
  })
  return {
    things: {
      consultQuestion: [{ id: asked }],
      consultReceived: [{ id: received, organizationId: organization }],
      consultOffice: [{ id: organization }],
    },
  }
}
