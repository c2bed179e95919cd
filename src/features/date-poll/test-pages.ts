import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import { hashToken, newToken } from '../../kernel/session.ts'
import { demoId } from '../network/index.ts'
import { demoPolls } from './demo/read-demo-polls.ts'
import { stopToken } from './mail/date-mail.ts'
import { aDatePoll } from './test-date-polls.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = { named }

async function named(admin: Admin) {
  const [alliance] = demoPolls()
  // One that can be opened again.
  if (alliance !== undefined)
    await aDatePoll(admin, {
      collaboration: alliance.alliance,
      by: demoId('organization', alliance.by),
      state: 'cancelled',
    })
  const { rows: polls } = await admin.query<{ id: string; pollId: string }>(
    'SELECT collaboration_id AS id, id AS "pollId" FROM date_poll ORDER BY state DESC, id',
  )
  const token = newToken()
  const { rows: asked } = await admin.query<{ person: string }>(
    `INSERT INTO date_poll_link (token_hash, poll_id, person_id, expires_at)
     SELECT $1, a.poll_id, a.person_id, p.closes_at FROM date_poll_participant a JOIN date_poll p ON p.id = a.poll_id AND p.state = 'open'
     WHERE sec.date_poll_standing(a.poll_id, a.person_id) IS NOT NULL ORDER BY a.person_id LIMIT 1 RETURNING person_id AS person`,
    [hashToken(token)],
  )
  const { rows: keys } = await admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
  return {
    things: { datePoll: polls },
    tokens: {
      'date-poll.link': token,
      'date-poll.mail': stopToken(keys[0]?.secret_key as Buffer, asked[0]?.person ?? ''),
    },
  }
}
