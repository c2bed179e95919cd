import type { FeaturePages } from '../../../e2e/feature-pages.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'table.members-csv': 'a file',
    'table.members-xlsx': 'a file',
    'table.ending-code': 'the demonstration has no code, which is shown once; codes.test.ts opens it',
  },
  named: async (admin) => {
    const { rows: all } = await admin.query<{ id: string }>(
      `SELECT id FROM collaboration WHERE kind = 'table' ORDER BY id`,
    )
    const { rows: proposed } = await admin.query<{ id: string; seatId: string }>(
      `SELECT CASE proposed_from WHEN 'parent' THEN parent_id ELSE child_id END AS id, id AS "seatId" FROM table_seat
       WHERE state = 'proposed' ORDER BY id`,
    )
    const { rows: agreed } = await admin.query<{ id: string; seatId: string }>(
      `SELECT child_id AS id, id AS "seatId" FROM table_seat WHERE state = 'agreed' ORDER BY id`,
    )
    const { rows: reports } = await admin.query<{ id: string; reportId: string }>(
      `SELECT table_id AS id, id AS "reportId" FROM table_report ORDER BY id`,
    )
    return {
      things: { concertation: all, proposedSeat: proposed, agreedSeat: agreed, tableReport: reports, tableCode: [] },
    }
  },
}
