import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Count an activity',
  lead: (organization) => `For ${organization}, without signing in. An estimate is enough.`,
  panelTitle: 'An activity to count?',
  panelText: 'One minute, from here, without signing in.',
  done: 'It is logged. You can count another one.',
  deadTitle: 'This link no longer opens anything',
  deadText: 'It was used up, or it is too old. Sign in to count an activity.',
  signIn: 'Sign in',
}
