import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import { present } from '../../../tests/present.ts'
import { demoId } from '../network/index.ts'
import { aChange } from './test-protocols.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'protocol.list-csv': 'a file',
    'protocol.list-xlsx': 'a file',
    'protocol.duty-csv': 'a file',
    'protocol.duty-xlsx': 'a file',
    'protocol.matrix-csv': 'a file',
    'protocol.matrix-xlsx': 'a file',
  },
  named,
}

/** Those of the demonstration, and a change of the lead’s own organization besides: one that they may take back. */
async function named(admin: Admin) {
  const { rows: newest } = await admin.query<{ id: string; network: string; version: string }>(
    `SELECT p.id, p.network_id AS network, v.id AS version FROM protocol p JOIN protocol_version v ON v.protocol_id = p.id
     ORDER BY v.number DESC, p.created_at LIMIT 1`,
  )
  const protocol = { ...present(newest[0]), articles: [] }
  await aChange(admin, protocol, { organization: demoId('organization', 'courtepointe'), kind: 'add' })
  const { rows: protocols } = await admin.query<{ id: string }>('SELECT id FROM protocol ORDER BY created_at')
  const { rows: changes } = await admin.query<{ id: string }>('SELECT id FROM protocol_change ORDER BY proposed_at')
  const { rows: adoptions } = await admin.query<{ id: string }>(
    'SELECT id FROM protocol_adoption WHERE until_day IS NULL ORDER BY from_day, id',
  )
  return { things: { protocol: protocols, protocolChange: changes, protocolAdoption: adoptions } }
}
