import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import { demoId } from '../network/index.ts'
import { aReferral } from './test-referrals.ts'

const organization = demoId('organization', 'courtepointe')
const other = demoId('organization', 'passe-fil')
const person = demoId('person', 'lead-courtepointe')

const forPrograms = 'answers a program, not a reader'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'referral.csv': 'a file',
    'referral.xlsx': 'a file',
    'referral.api-desk': forPrograms,
    'referral.api-records': forPrograms,
    'referral.api-record': forPrograms,
    'referral.api-drafts': forPrograms,
  },
  named,
}

/** Those of someone who leads: one sent, one received and followed. */
async function named(admin: Admin) {
  const sent = await aReferral(admin, { from: organization, by: person, to: other })
  const followed = await aReferral(admin, {
    from: other,
    by: demoId('person', 'lead-passe-fil'),
    to: organization,
    state: 'accepted',
    owner: person,
  })
  return {
    things: {
      referral: [
        { id: sent.task, act: 'answer' },
        { id: followed.task, act: 'hold' },
      ],
      referralStop: [
        { id: sent.task, act: 'youth-withdraws' },
        { id: followed.task, act: 'cancel' },
      ],
      referralOffice: [{ id: organization }],
    },
  }
}
