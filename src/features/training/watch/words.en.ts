import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (organization) => `Team training: ${organization}`,
  lead: 'Who is up to date, who has a training to take again, who never took one. Only those who look after training here see this list.',
  filter: {
    label: 'Search the team',
    text: 'Name',
    subject: 'Subject',
    standing: 'Where they stand',
    sort: 'Order',
    any: 'All',
    submit: 'Show',
    reset: 'Clear all',
  },
  anySubject: 'All subjects (the most pressing)',
  sorts: { due: 'Most pressing', name: 'Name' },
  heads: { person: 'Person', standing: 'Where they stand', subject: 'Subject', last: 'Last training', until: 'Until' },
  forEver: 'No end',
  none: '–',
  summary: (late, soon, never, current) =>
    `Due again: ${late}. Within 60 days: ${soon}. Never taken: ${never}. Up to date: ${current}.`,
  empty: { title: 'No one has an account here', text: 'Invite your team: each person will appear here.' },
  nothing: { title: 'Nothing matches', text: 'Try another name, subject or standing.' },
  files: 'This list',
  file: { name: 'team-training', code: 'Code' },
  toTrainings: 'Find a training',
}
