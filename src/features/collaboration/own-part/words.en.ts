import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (organization) => `Your part: ${organization}`,
  lead: 'Each organization speaks for itself. Saying what you cannot do spares many disappointments.',
  labels: {
    brings: 'What you bring (optional)',
    needs: 'What you need (optional)',
    cannot: 'What you cannot do (optional)',
    contact: 'Who answers',
    deputy: 'Who steps in',
  },
  hints: {
    brings: 'Time, a room, know-how, a tie with young people…',
    cannot: 'Because of your mandate, the law or your means.',
    contact: 'Their name and e-mail are shown to the members.',
    deputy: 'With two, the tie holds when one of them leaves.',
  },
  save: 'Save',
  next: 'Continue',
}
