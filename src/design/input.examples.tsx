import type { InputProps } from './input.tsx'
import type { Example } from './markup.ts'
import { referenceError } from './reference-words.ts'

export const examples: Example<InputProps>[] = [
  {
    name: 'Simple',
    props: { name: 'organization-name', label: 'Nom de l’organisme', value: 'La Courtepointe' },
    reference: { name: 'organization-name', label: { text: 'Nom de l’organisme' }, value: 'La Courtepointe' },
  },
  {
    name: 'Avec aide et clavier adapté',
    props: {
      name: 'email',
      type: 'email',
      label: 'Courriel',
      hint: 'Nous y envoyons le lien d’entrée.',
      autocomplete: 'email',
      spellcheck: false,
      class: 'govuk-input--width-20',
    },
    reference: {
      name: 'email',
      type: 'email',
      label: { text: 'Courriel' },
      hint: { text: 'Nous y envoyons le lien d’entrée.' },
      autocomplete: 'email',
      spellcheck: false,
      classes: 'govuk-input--width-20',
    },
  },
  {
    name: 'En erreur, la saisie gardée',
    props: {
      name: 'phone',
      type: 'tel',
      label: 'Téléphone',
      hint: 'Dix chiffres.',
      value: '819 555',
      error: 'Écrivez les dix chiffres du téléphone.',
    },
    reference: {
      name: 'phone',
      type: 'tel',
      label: { text: 'Téléphone' },
      hint: { text: 'Dix chiffres.' },
      value: '819 555',
      errorMessage: referenceError('Écrivez les dix chiffres du téléphone.'),
    },
  },
  {
    name: 'Avec une unité',
    props: {
      name: 'headcount',
      label: 'Membres du personnel',
      inputmode: 'numeric',
      suffix: 'personnes',
      class: 'govuk-input--width-5',
    },
    reference: {
      name: 'headcount',
      label: { text: 'Membres du personnel' },
      inputmode: 'numeric',
      suffix: { text: 'personnes' },
      classes: 'govuk-input--width-5',
    },
  },
  {
    name: 'Titre de la page',
    props: {
      name: 'network-name',
      label: 'Comment se nomme votre réseau ?',
      labelClass: 'govuk-label--l',
      labelIsHeading: true,
    },
    reference: {
      name: 'network-name',
      label: { text: 'Comment se nomme votre réseau ?', classes: 'govuk-label--l', isPageHeading: true },
    },
  },
]
