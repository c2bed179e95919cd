import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Add an organization',
  lead: 'A short card is enough. Its lead will complete the rest when they join.',
  guestTitle: 'Who will answer for it?',
  guestHint: 'Optional: without an e-mail, the organization is only listed. You can invite later.',
  otherName: 'Name in French',
  otherNameHint: 'Leave empty if the organization has only one name.',
  looksLike: 'An organization of this name is already there. Is it the same?',
  sameName: (name, town) => (town === null ? `${name} (town not specified)` : `${name} (${town})`),
  sameNameLead: 'Looks like:',
  another: 'It is not the same: add it too',
  submit: 'Add and invite',
  guestIncomplete: 'To invite, a name and an e-mail are needed.',
}
