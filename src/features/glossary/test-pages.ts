import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import { demoId } from '../network/index.ts'
import { aDefinition } from './test-definitions.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'glossary.terms-csv': 'a file',
    'glossary.terms-xlsx': 'a file',
    'glossary.terms-json': 'a file',
    'glossary.shared-csv': 'a file',
    'glossary.shared-xlsx': 'a file',
  },
  named,
}

/** A proposal of the lead's own organization besides those of the demonstration: one that they may withdraw. */
async function named(admin: Admin) {
  await aDefinition(admin, {
    network: demoId('network', 'trois-lisieres'),
    organization: demoId('organization', 'courtepointe'),
    person: demoId('person', 'lead-courtepointe'),
  })
  const { rows } = await admin.query<{ id: string }>('SELECT id FROM shared_definition ORDER BY proposed_at')
  return { things: { definition: rows } }
}
