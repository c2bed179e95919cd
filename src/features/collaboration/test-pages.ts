import type { FeaturePages } from '../../../e2e/feature-pages.ts'

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
    return { things: { collaboration: all, commitment: commitments, proposedMember: proposed } }
  },
}
