import type { FeaturePages } from '../../../e2e/feature-pages.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'meeting.own-csv': 'a file',
    'meeting.own-xlsx': 'a file',
    'meeting.list-csv': 'a file',
    'meeting.list-xlsx': 'a file',
  },
  named: async (admin) => {
    const ids = async (query: string) => (await admin.query<Record<string, string>>(query)).rows
    const of = `m.collaboration_id AS id, m.id AS "meetingId"`
    return {
      things: {
        meeting: await ids(
          `SELECT ${of} FROM meeting m WHERE m.state = 'convened' AND m.starts_at <= sec.now() ORDER BY m.id`,
        ),
        writtenMeeting: await ids(
          `SELECT ${of} FROM meeting m JOIN meeting_minutes n ON n.meeting_id = m.id AND n.state = 'draft' ORDER BY m.id`,
        ),
        approvedMeeting: await ids(
          `SELECT ${of} FROM meeting m JOIN meeting_minutes n ON n.meeting_id = m.id AND n.state = 'approved' ORDER BY m.id`,
        ),
        meetingDecision: await ids(
          `SELECT ${of}, d.id AS "decisionId" FROM meeting m JOIN meeting_decision d ON d.meeting_id = m.id ORDER BY d.id`,
        ),
        meetingProposal: await ids(
          `SELECT ${of}, p.id AS "proposedId" FROM meeting m JOIN meeting_commitment p ON p.meeting_id = m.id ORDER BY p.id`,
        ),
      },
    }
  },
}
