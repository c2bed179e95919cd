import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'You are invited',
  lead: ({ inviter, to }) => `${inviter} invites you to join: ${to}.`,
  leadUnnamed: ({ to }) => `You are invited to join: ${to}.`,
  asRole: {
    lead: ({ organization }) => `You will be responsible for “${organization}”: its card, its people, its choices.`,
    colleague: ({ organization }) => `You will work within “${organization}”.`,
    coordinator: () => 'You will coordinate it: invite organizations, see where the net holds.',
  },
  designation: (kind) => `You will have this role from the start: ${kind}.`,
  whatTitle: 'What Tisserin is',
  what: [
    'A workplace for the sectors that protect young people from sexual exploitation: community, education, institutional, police, justice.',
    'People work together here, and never tell the story of a young person. No name, no file.',
    'Nothing about you is measured, nothing is sold, nothing goes elsewhere.',
  ],
  heldTitle: 'What we keep about you',
  held: { name: 'Name', email: 'Work e-mail', language: 'Language', organization: 'Organization', role: 'Role' },
  heldAfter:
    'If you do not accept, the invitation expires by itself. If you accept, you can correct your name and language.',
  accept: 'Accept the invitation',
  acceptAs: (name) => `Accept as ${name}`,
  notYou: 'Not you? Close this page: unless you act, nothing happens.',
  someoneElseTitle: 'Someone else is signed in here',
  someoneElse: ({ signedIn, invited }) => `${signedIn} is signed in on this device. The invitation is for ${invited}.`,
  signOut: 'End this session',
  openAgain: 'Then open the link you received by e-mail again.',
  dead: {
    unknown: {
      title: 'This link opens nothing',
      text: 'It may be cut short, or a newer link was sent to you.',
      next: 'Look for the latest e-mail, or ask the person who invited you for a new invitation.',
    },
    expired: {
      title: 'This invitation has expired',
      text: 'An invitation is good for 7 days. This one has passed.',
      next: 'Ask for another in one tap: whoever invited you is told, and can send you a new link.',
    },
    accepted: {
      title: 'This invitation was already used',
      text: 'A link works only once.',
      next: 'If it was you, sign in. If not, tell the person who invited you.',
    },
    revoked: {
      title: 'This invitation was withdrawn',
      text: 'The person who sent it took it back.',
      next: 'If you think this is a mistake, write to them.',
    },
    gone: {
      title: 'This invitation no longer stands',
      text: 'What it led to has changed since it was sent.',
      next: 'Write to the person who invited you: they will know what to do.',
    },
    'code-over': {
      title: 'This code no longer works',
      text: 'A code works only once, for an hour.',
      next: 'Ask the person who invited you for another. If it was used, and by you, sign in.',
    },
  },
  askAgain: 'Ask for another invitation',
  asked: 'Your request is sent. If another invitation is sent to you, it will arrive by e-mail.',
  askedAgainMail: {
    subject: 'Tisserin: an invitation to renew',
    paragraphs: (name) => [
      `Hello ${name},`,
      'An invitation ended before it was accepted, and the person invited asks for another.',
      'The list of invitations says which one. “Extend” sends them a new link; unless you act, nothing leaves.',
    ],
    action: 'See the invitations',
  },
  signIn: 'Sign in',
}
