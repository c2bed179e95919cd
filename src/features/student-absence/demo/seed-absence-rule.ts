import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { demoId } from '../../network/index.ts'

/** The rule of an invented school, resting on the agreement of its invented alliance (`content/demo/alliances.json`). */
export async function seedAbsenceRule(
  { query }: { query: OwnerQuery },
  { isFirst, daysAgo }: DemoMoment,
): Promise<void> {
  if (!isFirst) return
  await query(
    `INSERT INTO absence_rule (id, organization_id, number, collaboration_id, agreement_version_id, partner_ids, basis, at_least, unit, within_days, statuses,
       person_id, set_at)
     SELECT $1, $2, 1, c.id, sec.agreement_in_force(c.id), $3, $4, 10, 'half-days', 30, $5, $6, $7
     FROM collaboration c WHERE c.id = $8`,
    [
      'ab5e2ce0-0000-4000-8000-000000000001',
      demoId('organization', 'rapides'),
      [demoId('organization', 'courtepointe')],
      'L’école offre de l’aide à l’élève qui s’absente beaucoup ou qui l’a quittée, avec son accord.',
      ['Parti', 'Left'],
      demoId('person', 'lead-rapides'),
      daysAgo(60),
      'a11ce000-0000-4000-8000-000000000001',
    ],
  )
}
