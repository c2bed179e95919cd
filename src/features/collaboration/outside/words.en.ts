import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Invite an organization outside the network',
  lead: 'They get an e-mail with a link to what you propose. They can answer without an account.',
  leadOthers: 'The other members first say whether they agree. Only then is the e-mail sent.',
  after:
    'If they want to join, the network’s coordinator learns their name and yours, nothing more. Their seat then waits for them.',
  labels: {
    name: 'Name of the organization',
    sector: 'Sector',
    email: 'Work e-mail of the person',
    language: 'Language of the e-mail',
    note: 'A note from you (optional)',
  },
  hints: {
    email: 'For example name@organization.ca. Members see this address.',
    note: 'The person reads it on the page, never in the e-mail. Say nothing about any young person.',
  },
  choose: 'Choose a sector',
  languages: { fr: 'French', en: 'English' },
  invite: 'Invite',
  propose: 'Propose to the others',
  back: 'Go back without inviting',
  problems: {
    name: {
      'in-network': 'This organization seems to be in your network already. Invite it from there: one tap is enough.',
    },
    email: {
      'too-many': 'Your organization has written to many people today. Try again tomorrow.',
      'already-asked': 'An invitation is already waiting at this address.',
    },
  },
  inNetwork: 'Choose it in your network',
  heading: 'Outside the network',
  writtenTo: (email) => `E-mail to: ${email}`,
  noteSaid: (note) => `Note: “${note}”`,
  said: {
    leaving: 'Everyone agrees. The e-mail will go out within a minute.',
    sent: (day, until) => `Invited on ${day}. The link works until ${until}. No answer yet.`,
    expired: (day) => `No answer. The link expired on ${day}.`,
    coming: 'They would like to join. It is up to the network’s coordinator to bring them in.',
    setAside:
      'They would like to join. The network’s coordinator set their request aside: talk it over with the coordinator.',
    declined: (day) => `Answered “no, thank you” on ${day}.`,
  },
  failures: {
    'refused-address': 'The mail server refused this address: nothing arrived there.',
    refused: 'The mail server refused the message: nothing arrived.',
    ended: 'The e-mail was not sent before its link expired.',
    stopped: 'This person asked for no more invitations of this kind: nothing was sent. Reach them another way.',
  },
  renew: 'Send a new link',
  withdraw: (name) => ({
    title: `Withdraw the invitation (${name})`,
    lost: [
      'The person can no longer answer: their link will stop working, even if it is open right now.',
      'Tisserin does not tell them: please do.',
      'If they asked to join the network, that request stays.',
    ],
    back: 'You can propose it again. The members will have to agree.',
    act: 'Withdraw',
  }),
  mail: {
    subject: 'Tisserin: an invitation for your organization',
    paragraphs: (by) => [
      `${by} and its partners would like to work with your organization.`,
      'The page below shows what is proposed. Looking at it commits you to nothing: only your answer counts.',
      'This link works for 7 days. You need no account to answer.',
    ],
    action: 'See the proposal',
  },
}
