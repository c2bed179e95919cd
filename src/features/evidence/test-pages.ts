import type { Admin } from '../../../tests/database.ts'
import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import { aFile, anEvidence } from './test-evidence.ts'

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
  for (const { organization, person } of rows) {
    const record = await anEvidence(admin, { organization, person, title: 'Activité inventée' })
    records.push(record)
    files.push({ id: record, fileId: await aFile(admin, { record, organization, person }) })
  }
  return {
    things: {
      evidence: records.map((id) => ({ id })),
      evidenceFile: files,
      evidenceType: [{ type: 'participation' }, { type: 'staff-survey' }, { type: 'partnership' }],
    },
  }
}
