import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import type { Named } from '../../../e2e/feature-pages.ts'
import { hashToken, newToken } from '../../kernel/session.ts'
import { demoId } from '../network/index.ts'
import { stopToken } from './mail/stop-mail.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'plan.board-csv': 'a file',
    'plan.export-csv': 'a file',
    'plan.export-xlsx': 'a file',
    'plan.export-json': 'a file',
    'plan.import': 'e2e/plan-sheets.test.ts',
    'plan.board-xlsx': 'a file',
  },
  named,
}

/** Plans and actions whose pages differ, and the tokens of mails about them. */
async function named(admin: Admin) {
  // Adapted, of one's own, late, without a history, carried by nobody, set aside, of last year, of the table.
  const { rows: actions } = await admin.query<Named>(
    `WITH kinds AS (
       SELECT a.adoption_id AS "adoptionId", a.id AS "adoptedId", a.rank, a.organization_id = $1 AS ours, d.ends_on < sec.now()::date AS over,
         CASE WHEN d.ends_on < sec.now()::date THEN 'over' WHEN a.network_id IS NOT NULL THEN 'table' WHEN a.state = 'set-aside' THEN 'set aside'
           WHEN a.action_id IS NULL THEN 'own' WHEN a.title_fr IS NOT NULL THEN 'adapted' WHEN a.due_on < sec.now()::date THEN 'late'
           WHEN a.state_number = 0 THEN 'fresh' WHEN a.person_id IS NULL THEN 'nobody' ELSE 'plain' END AS kind
       FROM adopted_action a JOIN adoption d ON d.id = a.adoption_id)
     SELECT DISTINCT ON (kind) "adoptionId", "adoptedId" FROM kinds ORDER BY kind, ours DESC NULLS LAST, rank`,
    [demoId('organization', 'courtepointe')],
  )
  const { rows: adoptions } = await admin.query<Named>(
    'SELECT id AS "adoptionId" FROM adoption WHERE organization_id = $1 OR network_id = $2 ORDER BY starts_on, network_id',
    [demoId('organization', 'courtepointe'), demoId('network', 'trois-lisieres')],
  )
  const lead = demoId('person', 'lead-courtepointe')
  const monthly = newToken()
  await admin.query(
    `INSERT INTO plan_link (token_hash, adoption_id, person_id)
     SELECT $1, id, $2 FROM adoption WHERE organization_id = $3 ORDER BY starts_on DESC LIMIT 1`,
    [hashToken(monthly), lead, demoId('organization', 'courtepointe')],
  )
  const { rows: keys } = await admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
  const key = keys[0]?.secret_key as Buffer
  const tokens = {
    'plan.monthly': monthly,
    'plan.unsubscribe': stopToken(key, lead),
  }
  return { things: { adoption: adoptions, adopted: actions }, tokens }
}
