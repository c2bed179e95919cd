import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Departure of ${name}`,
  lead: (organization) => `Nothing should be left hanging in “${organization}”. Say to whom each thing goes.`,
  holdsTitle: 'What this person holds',
  membership: ({ role, since }) => `${role} access, since ${since}. It ends today.`,
  leadTo: 'Who will answer for the organization?',
  leadToHint: 'An organization always keeps a lead.',
  leadNotNeeded: 'Another lead remains',
  kindTo: (kind) => `${kind}: to whom does this role go?`,
  invitationTo: (name) => `Invitation sent to ${name}`,
  invitationMine: 'Send it again in my name, with a new link',
  invitationRevoke: 'Withdraw it',
  consequences: [
    'The departure takes effect today. The history keeps the dates.',
    'Their sessions end, unless this person also works elsewhere in the network.',
    'A role left to nobody will show as a hole on the card.',
    'The way back is a new invitation: it gives access again, and each role is passed back.',
  ],
  confirm: 'Confirm the departure',
  refusals: {
    'lead-missing': 'First name who will answer for the organization.',
    'not-a-member': 'Choose someone who works here today.',
    'to-the-leaver': 'A role cannot go to the person who leaves.',
  },
}
