import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (organization) => `Roles: ${organization}`,
  lead: 'One role, one person, one deputy. What stays empty will show, without reproach.',
  me: (name) => `Me (${name})`,
  inviteFor: 'Invite someone for this role',
  chooseOne: 'Choose a person from the list or invite another, not both.',
  changedMeanwhile: (now) => `Someone changed this role in the meantime. Now: ${now}.`,
}
