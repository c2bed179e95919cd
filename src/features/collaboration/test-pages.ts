import { randomBytes } from 'node:crypto'
import type { FeaturePages } from '../../../e2e/feature-pages.ts'

import { guestStopToken } from './outside/write-guests.ts'
import { aGuest } from './test-collaborations.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'collaboration.commitments-csv': 'a file',
    'collaboration.commitments-xlsx': 'a file',
  },
  named: async (admin) => {
    const { rows: all } = await admin.query<{ id: string }>('SELECT id FROM collaboration ORDER BY id')
    const { rows: commitments } = await admin.query<{ id: string; commitmentId: string }>(
      'SELECT collaboration_id AS id, id AS "commitmentId" FROM commitment ORDER BY id',
    )
    const { rows: proposed } = await admin.query<{ id: string; memberId: string }>(
      `SELECT collaboration_id AS id, id AS "memberId" FROM collaboration_member WHERE state = 'invited' ORDER BY id`,
    )
    const { rows: by } = await admin.query<{ collaboration: string; by: string }>(
      `SELECT m.collaboration_id AS collaboration, m.organization_id AS by FROM collaboration_member m JOIN collaboration c ON c.id = m.collaboration_id
       WHERE m.state = 'member' AND c.kind = 'alliance' ORDER BY c.id, m.since LIMIT 1`,
    )
    const token = randomBytes(32).toString('base64url')
    const [place] = by
    const guestId = place === undefined ? '' : await aGuest(admin, { ...place, state: 'sent', token })
    const { rows: keys } = await admin.query<{ key: Buffer }>('SELECT secret_key AS key FROM instance')
    return {
      things: {
        collaboration: all,
        commitment: commitments,
        proposedMember: proposed,
        guest: place === undefined ? [] : [{ id: place.collaboration, guestId }],
      },
      tokens: {
        'collaboration.proposal': token,
        'collaboration.declining-proposal': token,
        'collaboration.stopping-proposals': guestStopToken(keys[0]?.key as Buffer, guestId),
      },
    }
  },
}
