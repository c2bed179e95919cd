import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (organization) => `People and roles: ${organization}`,
  lead: 'Who works here, and in which role. People change; roles stay and are handed over.',
  invite: 'Invite a colleague',
  membersTitle: 'People',
  heads: { name: 'Name', role: 'Access', since: 'Since', holds: 'Roles' },
  files: 'Download the list:',
  file: { name: 'people', email: 'E-mail', until: 'Until' },
  nothingHeld: 'No role',
  pastTitle: 'Left the organization',
  pastLine: ({ name, role }) => `${name}, ${role}`,
  undoDeparture: (name) => `Undo the departure of ${name}`,
  waitingTitle: 'Invitations',
  designationsTitle: 'Roles partners rely on',
  roleLegend: 'What this person may do',
  roleSave: 'Change access',
  lastLead: 'This is the only lead. First give that access to someone else.',
  changedMeanwhile: 'Someone changed this access in the meantime. Check, then try again.',
  departure: 'Prepare their departure',
  departureHint: 'The next page shows all that this person holds, and asks who takes over.',
  mailRefused: 'A mail server refuses this address: our e-mails no longer arrive there.',
  mailRefusedWhat:
    'Ask this person for their address of today. If it has changed, invite the new one, then prepare the departure of this account.',
  hasLeft: (day) => `Left on ${day}.`,
}
