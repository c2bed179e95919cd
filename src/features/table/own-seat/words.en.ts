import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (organization) => `Your seat: ${organization}`,
  lead: 'Each organization speaks for itself. The other members can read this, and nobody can change it for you.',
  labels: {
    mandate: 'Mandate of your organization at the table (optional)',
    contact: 'Who represents your organization',
    deputy: 'Who is the substitute',
    termUntil: 'End of term (optional)',
  },
  hints: {
    mandate: 'What your organization is there to do: who it speaks for, what it can decide.',
    contact: 'Their name and e-mail are shown to the members.',
    deputy: 'The person who comes when the other cannot.',
    termUntil: 'A reminder comes before that day. After it, your organization still sits until it leaves.',
  },
  problems: {
    termUntil: {
      past: 'This day has passed. Choose a later one, or leave it empty.',
      'too-far': 'Choose a day within the next ten years, or leave it empty.',
    },
  },
  save: 'Save',
  next: 'Continue',
}
