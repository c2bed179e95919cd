import type { Words } from './words.fr.ts'

const unassigned =
  'A role that nobody takes over will show as a gap on the card. An action left to nobody will be said first on “Today”.'

export const en: Words = {
  title: (name) => `Departure of ${name}`,
  ownTitle: 'Your departure',
  lead: (organization) => `Nothing should be left hanging in “${organization}”. Say who takes over each thing.`,
  holdsTitle: 'What this person holds',
  ownHoldsTitle: 'What you hold',
  holdsNothing: 'Nothing else: no role, no action, no invitation.',
  leavesNobody:
    'After this departure, nobody will answer about a young person. Choose below who becomes the specialist or their backup.',
  membership: ({ role, since }) => `Access: ${role}, since ${since}. It ends today.`,
  leadTo: 'Who will answer for the organization?',
  leadToHint: 'An organization always keeps a lead.',
  leadNotNeeded: 'Another lead remains',
  consequencesTitle: 'What happens next',
  consequences: [
    'The departure takes effect today. The history keeps the dates.',
    'This person will be signed out, unless they also work elsewhere in the network.',
    unassigned,
    'For 30 days, you can undo this departure on the page of people. What nobody has changed since comes back.',
  ],
  ownConsequences: [
    'Your departure takes effect today. The history keeps the dates.',
    'Your sessions end, unless you also work elsewhere in the network.',
    'The leads of the organization receive an e-mail.',
    unassigned,
    'The way back is a new invitation: ask for one. It gives access again, and each thing has to be handed back.',
  ],
  confirm: 'Confirm the departure',
  ownConfirm: 'Confirm my departure',
  refusals: {
    'lead-missing': 'First name who will answer for the organization.',
    'not-a-member': 'Choose someone who works here today.',
    'to-the-leaver': 'A role cannot go to the person who is leaving.',
  },
  mail: {
    subject: 'Tisserin: someone left your organization',
    paragraphs: (organization) => [
      `Someone left “${organization}” today, by their own decision.`,
      'The page of people says who, and “Today” says what is left to entrust, if anything.',
    ],
    action: 'See the people',
  },
}
