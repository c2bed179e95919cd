import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Invitations',
  lead: 'Each link works once, for 7 days; a code, for an hour. Extending sends a new link; the old one stops working.',
  empty: {
    title: 'Nobody is invited yet',
    text: 'You will follow invitations here: who received them, which are waiting, which were used.',
    act: 'Add an organization',
  },
  heads: { who: 'Person', to: 'Organization', state: 'State', acts: 'Actions' },
  states: { waiting: 'Waiting', expired: 'Expired', accepted: 'Accepted', revoked: 'Withdrawn' },
  until: (when) => `until ${when}`,
  since: (when) => `on ${when}`,
  sentBy: (name, when) => `Sent by ${name} on ${when}`,
  byCode: 'By a code, without e-mail',
  codeBy: (name, when) => `Code given by ${name} on ${when}`,
  extend: 'Extend',
  extendHidden: (name) => `the invitation for ${name}`,
  resend: 'Send again',
  notArrived: 'Did not arrive',
  correct: 'Correct and send again…',
  failures: {
    'refused-address': 'The mail server refused this address: nothing arrived there.',
    refused: 'The mail server refused the message: nothing arrived.',
    ended: 'The e-mail did not leave before its link ended.',
  },
  askedAgain: (when) => `Asked for another link on ${when}`,
  revoke: 'Withdraw…',
  revoking: {
    title: (name) => `Withdraw the invitation for ${name}`,
    lost: ({ name, email, to }) => [
      `The link sent to ${name} (${email}) will stop working, even if it is open right now: “${to}” will no longer wait for them.`,
      'Tisserin does not tell the person: please do.',
    ],
    codeLost: ({ name, to }) => [
      `The code given to ${name} will stop working, even if it is being typed right now: “${to}” will no longer wait for them.`,
      'Tisserin does not tell the person: please do.',
    ],
    codeBack: 'The invitation stays in the list. You can give a new code from the page of the organization.',
    back: 'The invitation stays in the list. “Send again” sends a new one, with another link.',
    act: 'Withdraw this invitation',
  },
}
