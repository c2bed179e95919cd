import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Cancel the search for a date “${name}”`,
  lost: ['Nobody can answer any more, and the links in the e-mails stop working.', 'No meeting is called.'],
  back: 'Anyone who works in a member organization can reopen it. The answers received are kept.',
  act: 'Cancel the search',
  reopenTitle: 'Reopen for answers',
  reopenLead: 'The answers received are kept. Choose the last day to answer.',
  labels: { closesOn: 'Answer by' },
  hint: 'Before the last of the proposed times.',
  problems: {
    missing: 'Choose the last day to answer.',
    past: 'Choose today or a later day.',
    'after-last': 'Choose a day before the last of the proposed times.',
  },
  reopen: 'Reopen',
  leave: 'Change nothing',
}
