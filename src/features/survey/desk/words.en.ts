import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Surveys',
  lead: 'Short anonymous questionnaires. Results appear once the survey is closed, if it has at least five answers.',
  add: 'Prepare a survey',
  forms: 'See the questionnaires',
  filter: { label: 'Find a survey', text: 'Word in the title', state: 'State', any: 'All', submit: 'Show' },
  heads: { survey: 'Survey', state: 'State', answers: 'Answers', days: 'Days' },
  until: (day) => `Until ${day}`,
  closedOn: (day) => `Closed on ${day}`,
  empty: {
    title: 'No survey yet',
    text: 'One survey a year among staff answers eight indicators of the plan.',
  },
  notLead: 'Whoever leads your organization can prepare one.',
  nothing: { title: 'Nothing matches', text: 'Try another word or another state.' },
}
