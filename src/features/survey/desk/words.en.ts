import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Surveys',
  lead: 'Short anonymous questionnaires. Results appear once the survey is closed, from five answers up.',
  add: 'Prepare a survey',
  forms: 'See the questionnaires',
  filter: { label: 'Find a survey', text: 'Word of the title', state: 'State', any: 'All', submit: 'Show' },
  heads: { survey: 'Survey', state: 'State', answers: 'Answers', days: 'Days' },
  until: (day) => `Until ${day}`,
  closedOn: (day) => `Closed on ${day}`,
  empty: {
    title: 'No survey yet',
    text: 'One survey a year among staff answers eight indicators of the plan.',
  },
  notLead: 'Whoever leads your organization can prepare one.',
  nothing: { title: 'Nothing like that', text: 'Try another word or another state.' },
}
