import { hashToken, newToken } from '../../kernel/session.ts'
import type { FeaturePages } from '../../../e2e/feature-pages.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'calendar.region-feed': 'a feed',
    'calendar.table-feed': 'a feed',
    'calendar.own-feed': 'a feed',
  },
  // The pages of one’s own address are about one that was made.
  named: async (admin) => {
    await admin.query(
      `insert into calendar_feed (person_id, token_hash) select s.person_id, sha256(convert_to($1 || s.person_id::text, 'UTF8'))
       from (select distinct person_id from membership where until_day is null) as s on conflict do nothing`,
      [hashToken(newToken()).toString('hex')],
    )
    return {}
  },
}
