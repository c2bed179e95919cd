import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Minutes',
  lead: 'What was said that matters. Attendance, decisions and commitments are already there.',
  label: 'Text',
  hint: 'Never a person’s story. The text is reviewed and approved at the next meeting.',
  save: 'Save',
  approveTitle: 'Approve the minutes',
  approveLead: 'Once approved, the text no longer changes. A mistake is corrected beside it, with a date.',
  written: 'Approved as written',
  changed: 'Approved with changes',
  changedHint: 'If there are changes, make them in the text first, then approve.',
  edit: 'Change the text first',
  correctTitle: 'Correct approved minutes',
  correctLead: 'The approved text stays. Your correction is added, with its date.',
  correction: 'Correction',
  correct: 'Add the correction',
}
