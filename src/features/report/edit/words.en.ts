import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Texts of the report',
  lead: 'These texts go around the figures in the printed report. Leave empty what you do not need.',
  never: 'No name, no story by which a young person could be recognized, no small number of people.',
  labels: { introduction: 'Introduction', conclusion: 'Conclusion' },
  orientation: (title: string) => `About “${title}”`,
  hints: {
    introduction: 'Who you are, and what was particular about this period.',
    orientation: 'What went well, what was hard, what the figures do not say.',
    conclusion: 'What you will do next, and what you need for it.',
  },
  found: 'Before you save',
  readAgain:
    'We read these texts again: nothing in them lets a young person be recognized, and no small number in them counts people.',
  submit: 'Save',
  back: 'Back to the report',
  problems: {
    'note-email': 'It seems to hold an e-mail address.',
    'note-phone': 'It seems to hold a phone number.',
    'note-birth': 'It seems to hold a date of birth.',
    'small-count': 'It seems to count fewer than 5 people. Say “a few”, or take it out.',
  },
}
