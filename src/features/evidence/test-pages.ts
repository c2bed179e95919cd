import type { Admin } from '../../../tests/database.ts'
import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import { hashToken, newToken } from '../../kernel/session.ts'
import { aFile, anEvidence } from './test-evidence.ts'
import { anImport } from './import/test-import-matrix.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: { 'evidence.csv': 'a file', 'evidence.xlsx': 'a file', 'evidence.file': 'a file' },
  named,
}

/** In each organization of the demonstration that has a lead, an activity with a file. */
async function named(admin: Admin) {
  const { rows } = await admin.query<{ organization: string; person: string }>(
    `SELECT DISTINCT ON (organization_id) organization_id AS organization, person_id AS person FROM membership
     WHERE role = 'lead' AND until_day IS NULL ORDER BY organization_id, person_id`,
  )
  const records: string[] = []
  const files: { id: string; fileId: string }[] = []
  const imports: { importId: string }[] = []
  for (const { organization, person } of rows) {
    const record = await anEvidence(admin, { organization, person, title: 'Activité inventée' })
    records.push(record)
    files.push({ id: record, fileId: await aFile(admin, { record, organization, person }) })
    imports.push({ importId: await anImport(admin, organization, person) })
  }
  const token = newToken()
  await admin.query(
    `INSERT INTO plan_link (token_hash, adoption_id, person_id)
     SELECT $1, d.id, m.person_id FROM adoption d JOIN membership m ON m.organization_id = d.organization_id
     WHERE m.role = 'lead' AND m.until_day IS NULL AND sec.now()::date BETWEEN d.starts_on AND d.ends_on ORDER BY d.id, m.person_id LIMIT 1`,
    [hashToken(token)],
  )
  return {
    tokens: { 'evidence.by-mail': token },
    things: {
      evidence: records.map((id) => ({ id })),
      evidenceFile: files,
      evidenceImport: imports,
      evidenceType: [{ type: 'participation' }, { type: 'staff-survey' }, { type: 'partnership' }],
    },
  }
}
