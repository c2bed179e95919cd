import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Set a line aside',
  text: 'It leaves the list for everyone who coordinates, with your reason. You can take it up again at any time.',
  reason: 'Why set it aside?',
  reasonHint: 'For example: “A meeting is already planned.” Nothing about a person.',
  reasonMissing: 'Say why in a few words.',
  reasonLong: 'The reason has more than 300 characters. Shorten it.',
  act: 'Set aside',
  back: 'Go back without changing anything',
  person: {
    'note-email': 'The reason holds an e-mail address. Remove what points to a person.',
    'note-phone': 'The reason holds a telephone number. Remove what points to a person.',
    'note-birth': 'The reason holds a date of birth. Remove what points to a person.',
  },
  list: {
    title: 'Lines set aside',
    gone: (kind) => `${kind}: no longer to be strengthened`,
    by: (name, day) => `${name}, ${day}`,
    takeUp: 'Take up again',
    back: 'Back to what to strengthen',
    empty: { title: 'Nothing is set aside', text: 'A line that is set aside shows here, with its reason.' },
  },
}
