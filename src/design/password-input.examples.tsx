import type { Example } from './markup.ts'
import type { PasswordInputProps } from './password-input.tsx'
import { referenceError } from './reference-words.ts'

export const examples: Example<PasswordInputProps>[] = [
  {
    name: 'Pour entrer',
    props: { name: 'password', label: 'Mot de passe' },
    reference: { name: 'password', label: { text: 'Mot de passe' } },
  },
  {
    name: 'Nouveau, en erreur',
    props: {
      name: 'new-password',
      label: 'Nouveau mot de passe',
      hint: 'Douze caractères ou plus. Une phrase convient.',
      autocomplete: 'new-password',
      error: 'Ce mot de passe est trop répandu. Choisissez-en un autre.',
    },
    reference: {
      name: 'new-password',
      label: { text: 'Nouveau mot de passe' },
      hint: { text: 'Douze caractères ou plus. Une phrase convient.' },
      autocomplete: 'new-password',
      errorMessage: referenceError('Ce mot de passe est trop répandu. Choisissez-en un autre.'),
    },
  },
]
