import type { ErrorMessageProps } from './error-message.tsx'
import type { Example } from './markup.ts'
import { referenceError } from './reference-words.ts'

export const examples: Example<ErrorMessageProps>[] = [
  {
    name: 'Une phrase',
    props: { id: 'city-error', children: 'Écrivez le nom de la ville.' },
    reference: { id: 'city-error', ...referenceError('Écrivez le nom de la ville.') },
  },
]
