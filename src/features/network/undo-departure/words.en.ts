import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Undo the departure of ${name}`,
  lead: (day) =>
    `This departure was on ${day}. What was handed to others that day comes back, unless someone changed it since.`,
  backTitle: 'What comes back',
  access: (role) => `Their access: ${role}`,
  staysTitle: 'What stays as it is today',
  raised: (name) => `The access of ${name}, who has led the organization since this departure`,
  raisedWhy: 'Change it on their page if need be.',
  sessions: 'Closed sessions stay closed: this person signs in as usual.',
  act: 'Undo this departure',
  changedMeanwhile:
    'Something changed in the meantime. Nothing was done. Here is how it stands now: read it again, then confirm.',
}
