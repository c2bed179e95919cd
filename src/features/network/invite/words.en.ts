import type { Words } from './words.fr.ts'

export const en: Words = {
  mail: {
    subject: 'Tisserin: an invitation is waiting for you',
    paragraphs: ({ name, inviter, to }) => [
      `Hello ${name},`,
      `${inviter} invites you to join: ${to}.`,
      'Tisserin is where organizations weave together the protection of young people aged 12 to 24.',
      'The link works once, for 7 days. It first shows who invites you and what we keep about you.',
    ],
    action: 'See the invitation',
  },
  colleagueTitle: (organization) => `Invite a colleague: ${organization}`,
  leadTitle: (organization) => `Invite the lead: ${organization}`,
  leadHint: 'They will receive a link good for 7 days. By accepting, they answer for the organization.',
  colleagueHint: 'The person will receive a link good for 7 days.',
  noMailbox: 'No e-mail at hand',
  noMailboxText:
    'Is the person in the field, or away from their mailbox? Show a code, good for an hour, on screen or on paper.',
  noMailboxAct: 'Give a code',
  labels: {
    role: 'What they may do',
    designation: 'Role from the start',
  },
  noDesignation: 'None for now',
  designationHint: 'Optional. Only roles that nobody has are offered.',
}
