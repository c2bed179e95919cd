import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (organization) => `Roles: ${organization}`,
  lead: 'One role, one person, one backup. What stays empty will show, without blame.',
  me: (name) => `Me (${name})`,
  inviteFor: 'Invite someone for this role',
  inviteForOne: 'Invite someone for a role',
  hasGone: (name) => `${name} no longer works here.`,
  chooseOne: 'Choose a person from the list or invite another, not both.',
  changedMeanwhile: (now) => `Someone changed this role in the meantime. Now: ${now}.`,
}
