import type { Words } from './words.fr.ts'

export const en: Words = {
  at: (number, of) => `Step ${number} of ${of}`,
  own: 'From your organization.',
  next: (title) => `Next: ${title}`,
  previous: 'Previous step',
  end: 'Back to the start',
  all: 'All the steps',
  caution: 'Careful.',
  where: 'Where this comes from',
  ours: 'Our proposal, to be validated.',
  ownLine: 'Written by your organization.',
  safety: {
    title: 'Who to call at once',
    suicide: 'Thoughts of suicide:',
    or: 'or',
    shelter: 'Nowhere to sleep tonight:',
    directory: 'search the directory',
    minor: 'Under 18, and in danger: youth protection answers day and night.',
    lines: 'Numbers by region',
  },
  consult: {
    visitor: {
      title: 'Who to call',
      text: 'Call your organization’s specialist. Their name and number show here once you have signed in.',
      signIn: 'Sign in',
    },
    alone: 'Nobody is designated yet where you work. Tell your management, and call an advice line.',
    nobody: 'Nobody answers?',
    protection: 'Youth protection also gives advice before a report.',
    advice: 'Info-aide violence sexuelle (sexual violence helpline), day and night:',
    lines: 'Numbers by region',
  },
  report: {
    choose: 'How old is the person? Open what fits: nothing is sent.',
    lines: 'Call the line of the young person’s region, day and night.',
    otherLines: 'The other regions',
    uncertain: 'What remains uncertain',
    sure: 'Number given by the health body of the region.',
    toCheck: 'Number from an older list, to be checked. If nobody answers: 811, option 2.',
    noNumber: 'Call the line of Abitibi-Témiscamingue or of Saguenay–Lac-Saint-Jean.',
    notCalled: 'We have not called these numbers ourselves.',
  },
  inform: {
    title: 'You could not say it beforehand?',
    text: 'Choose the reason, and bring these words to a colleague. Nothing is kept.',
    reason: (code, name) => `${code}. ${name}`,
    copy: 'Copy these words',
  },
  refer: {
    directory: 'Search the directory for a service',
  },
}
