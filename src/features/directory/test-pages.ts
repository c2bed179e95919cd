import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import type { Named } from '../../../e2e/feature-pages.ts'
import { hashToken, newToken } from '../../kernel/session.ts'
import { demoId } from '../network/index.ts'
import { serviceCode } from './addresses.ts'
import { demoListedId, demoServiceId } from './demo/seed-services.ts'
import { present } from '../../../tests/present.ts'
import { stopToken } from './campaign/stop-token.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'directory.csv': 'a file',
    'directory.xlsx': 'a file',
    'directory.json': 'a file',
    'directory.suggestions': 'data',
    'directory.desk-csv': 'a file',
    'directory.undoing-merge': 'leads on, without a merge; design/taking draws it',
    'directory.coverage-csv': 'a file',
    'directory.missing-needs-csv': 'a file',
  },
  named,
}

async function named(admin: Admin) {
  const lead = demoId('person', 'lead-courtepointe')
  const { rows: keys } = await admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
  return {
    things: {
      sheet: await someSheets(admin, ['rue', 'lit', 'groupe', 'eleves'].map(demoServiceId)),
      listedOrganization: [{ id: demoListedId('trame') }],
      suggestion: await someSuggestions(admin),
    },
    tokens: {
      'directory.sheet-link': await aSheetLink(admin, lead),
      'directory.sheet-mail': stopToken(present(keys[0]).secret_key, lead),
    },
  }
}

/** These sheets, under both names that addresses of a sheet have. */
async function someSheets(admin: Admin, ids: readonly string[]): Promise<Named[]> {
  const { rows } = await admin.query<{ id: string; seq: string }>(
    'SELECT id, seq::text AS seq FROM directory_record WHERE id = ANY ($1) ORDER BY seq',
    [ids],
  )
  return rows.map(({ id, seq }) => ({ id, code: serviceCode(seq) }))
}

/** The token of a mail that asks a lead whether their sheets are still right. */
async function aSheetLink(admin: Admin, personId: string): Promise<string> {
  const token = newToken()
  await admin.query('INSERT INTO sheet_link (token_hash, organization_id, person_id) VALUES ($1, $2, $3)', [
    hashToken(token),
    demoId('organization', 'courtepointe'),
    personId,
  ])
  return token
}

/** What was suggested in the demonstration, as the curators of its network see it. */
async function someSuggestions(admin: Admin): Promise<Named[]> {
  const { rows } = await admin.query<Named>(
    'SELECT $1::uuid AS "networkId", id AS "suggestionId" FROM directory_suggestion ORDER BY created_at',
    [demoId('network', 'trois-lisieres')],
  )
  return rows
}
