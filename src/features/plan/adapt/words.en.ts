import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (title) => `Adapt: ${title}`,
  lead: 'Your words, your people, your dates. The plan’s own words stay beside yours, and the difference shows.',
  wordsTitle: 'Words',
  wordsHint:
    'Change what does not suit your setting. What you leave as it is stays the plan’s. Never the name or the story of a person.',
  side: { fr: 'In French', en: 'In English' },
  titleLabel: { fr: 'Title in French', en: 'Title in English' },
  statementLabel: { fr: 'What will be done, in French', en: 'What will be done, in English' },
  original: 'In the plan’s words',
  difference: 'What differs from the plan',
  legend: 'Underlined: added by you. Struck out: in the plan, removed by you.',
  same: 'Word for word the plan’s.',
  backToOriginal: 'Back to the plan’s words',
  backHint: 'The rest of what you typed is kept.',
  whoTitle: 'Who and when',
  person: 'Person in charge',
  personHint: 'Someone in your organization. They will be able to update the action.',
  nobody: 'Nobody for now',
  readerNamed: (name) => `${name} (reads only)`,
  raiseLegend: (name) => `Access of ${name}`,
  raise: 'Give “Practitioner” access',
  raiseHint: 'This person will be able to update the actions entrusted to them, and to change nothing else.',
  personLeft: (name) =>
    name === null
      ? 'The person in charge has left. Name someone else.'
      : `${name} no longer works here. Name someone else.`,
  startsOn: 'Starts on',
  dueOn: 'Due on',
  periodHint: (days) => `Period of the plan: ${days}.`,
  place: 'School or place',
  placeHint: 'When two organizations plan the same school in the same week, their table can tell them.',
  effort: 'Effort asked of your team',
  effortUnsaid: 'Not specified',
  targets: 'Target groups',
  outcomes: 'Outcomes pursued',
  outcomesHint: 'All are pursued unless you say otherwise. Put first those you can achieve.',
  problems: {
    'title-needed': 'Give your action a title in both languages.',
    'before-period': 'This day comes before the period of your plan.',
    'due-before-start': 'The due date comes before the start.',
    'not-here': 'Choose someone who works in your organization today.',
    reader:
      'This person only reads, and changes nothing. Give them “Practitioner” access below, or choose someone else.',
    'has-left': 'This person no longer works in your organization. Choose someone else.',
  },
}
