import type { Example } from './markup.ts'
import { referenceError } from './reference-words.ts'
import type { TextareaProps } from './textarea.tsx'

export const examples: Example<TextareaProps>[] = [
  {
    name: 'Simple',
    props: { name: 'mandate', label: 'Votre mandat', value: 'Accompagner\nsans juger.' },
    reference: { name: 'mandate', label: { text: 'Votre mandat' }, value: 'Accompagner\nsans juger.' },
  },
  {
    name: 'En erreur',
    props: {
      name: 'limits',
      rows: 3,
      label: 'Ce que vous ne pouvez pas faire',
      hint: 'Vos partenaires le liront.',
      error: 'Écrivez au moins une limite, ou «\u00a0aucune\u00a0».',
    },
    reference: {
      name: 'limits',
      rows: 3,
      label: { text: 'Ce que vous ne pouvez pas faire' },
      hint: { text: 'Vos partenaires le liront.' },
      errorMessage: referenceError('Écrivez au moins une limite, ou «\u00a0aucune\u00a0».'),
    },
  },
]
