import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Departure of ${name}`,
  lead: (organization) => `Nothing should be left hanging in “${organization}”. Say who takes over each thing.`,
  holdsTitle: 'What this person holds',
  membership: ({ role, since }) => `Access: ${role}, since ${since}. It ends today.`,
  leadTo: 'Who will answer for the organization?',
  leadToHint: 'An organization always keeps a lead.',
  leadNotNeeded: 'Another lead remains',
  kindTo: (kind) => `${kind}: who takes over this role?`,
  invitationTo: (name) => `Invitation sent to ${name}`,
  invitationMine: 'Send it again in my name, with a new link',
  invitationRevoke: 'Withdraw it',
  consequences: [
    'The departure takes effect today. The history keeps the dates.',
    'This person will be signed out, unless they also work elsewhere in the network.',
    'A role that nobody takes over will show as a gap on the card.',
    'The way back is a new invitation: it gives access again, and each role has to be given back.',
  ],
  confirm: 'Confirm the departure',
  refusals: {
    'lead-missing': 'First name who will answer for the organization.',
    'not-a-member': 'Choose someone who works here today.',
    'to-the-leaver': 'A role cannot go to the person who is leaving.',
  },
}
