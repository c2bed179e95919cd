import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Times to answer',
  lead: 'In how many hours your organization promises to answer. A reminder comes at half, an alert at the end, then the request goes back to whoever referred.',
  labels: { urgent: 'Urgent, in hours', priority: 'Priority, in hours', ordinary: 'Ordinary, in hours' },
  hints: {
    urgent: 'From 1 to 24. Usual: 4.',
    priority: 'From 1 to 168. Usual: 24.',
    ordinary: 'From 1 to 336. Usual: 72.',
  },
  order: 'What presses more cannot wait longer than what presses less.',
  save: 'Save',
}
