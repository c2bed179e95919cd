import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import { demoId } from '../network/index.ts'
import { anAbsenceRule } from './test-absence-rules.ts'

const school = demoId('organization', 'vallon')
const partner = demoId('organization', 'courtepointe')
const collaboration = 'ab5e2ce0-0000-4000-8000-00000000000a'
const agreement = 'ab5e2ce0-0000-4000-8000-00000000000b'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'student-absence.example-csv': 'a file',
    'student-absence.example-xlsx': 'a file',
  },
  named,
}

/** The rule of the school whose lead the scan is, and of the one that the demonstration has. */
async function named(admin: Admin) {
  const { rowCount } = await admin.query('SELECT 1 FROM collaboration WHERE id = $1', [collaboration])
  if (rowCount === 0) await aRuleOfVallon(admin)
  return { things: { studentAbsence: [{ id: school }, { id: demoId('organization', 'rapides') }] } }
}

async function aRuleOfVallon(admin: Admin): Promise<void> {
  await admin.query(
    `INSERT INTO collaboration (id, network_id, kind, proposed_by_id, name_fr, name_en, purpose, regions, stage)
     SELECT $1, m.network_id, 'alliance', $2, 'Alliance du Vallon', 'Vallon Alliance', 'But inventé.', '{17}', 'agreed'
     FROM network_member m WHERE m.organization_id = $2 AND m.left_on IS NULL LIMIT 1`,
    [collaboration, school],
  )
  for (const one of [school, partner])
    await admin.query(
      `INSERT INTO collaboration_member (collaboration_id, organization_id, state, proposed_by_id, since, invited_at) VALUES ($1, $2, 'member', $3, sec.now(), sec.now())`,
      [collaboration, one, school],
    )
  await admin.query(
    `INSERT INTO agreement_version (id, collaboration_id, number, text_fr, text_en, proposed_by_id, hash) VALUES ($1, $2, 1, 'Texte inventé.', 'Invented text.', $3, '')`,
    [agreement, collaboration, school],
  )
  await admin.query(
    `INSERT INTO agreement_acceptance (version_id, member_id, organization_id, person_id, hash)
     SELECT v.id, m.id, m.organization_id, $2, v.hash FROM agreement_version v JOIN collaboration_member m ON m.collaboration_id = v.collaboration_id WHERE v.id = $1`,
    [agreement, demoId('person', 'lead-vallon')],
  )
  await anAbsenceRule(admin, { school, collaboration, agreement, partners: [partner] })
}
