import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Cancel the search for a date “${name}”`,
  lost: ['Nobody can answer any more, and the links of the mails close.', 'No meeting is called.'],
  back: 'Anyone who works in a member can open it again. The answers received stay.',
  act: 'Cancel the search',
  reopenTitle: 'Open answers again',
  reopenLead: 'The answers received stay. Choose until which day people answer.',
  labels: { closesOn: 'Answer by' },
  hint: 'Before the last of the proposed times.',
  problems: {
    missing: 'Say until which day people answer.',
    past: 'Choose today or a day to come.',
    'after-last': 'Choose a day before the last of the proposed times.',
  },
  reopen: 'Open again',
  leave: 'Change nothing',
}
