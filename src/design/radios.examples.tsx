import type { Example } from './markup.ts'
import type { RadiosProps } from './radios.tsx'
import { referenceError } from './reference-words.ts'

export const examples: Example<RadiosProps>[] = [
  {
    name: 'Une réponse',
    props: {
      name: 'language',
      legend: 'Langue des courriels',
      inline: true,
      value: 'fr',
      items: [
        { value: 'fr', label: 'Français' },
        { value: 'en', label: 'English' },
      ],
    },
    reference: {
      name: 'language',
      value: 'fr',
      classes: 'govuk-radios--inline',
      fieldset: { legend: { text: 'Langue des courriels' } },
      items: [
        { value: 'fr', text: 'Français' },
        { value: 'en', text: 'English' },
      ],
    },
  },
  {
    name: 'En erreur, avec aide',
    props: {
      name: 'role',
      legend: 'Que fera cette personne ?',
      legendClass: 'govuk-fieldset__legend--l',
      legendIsHeading: true,
      hint: 'Vous pourrez changer d’idée.',
      error: 'Choisissez un rôle.',
      items: [
        { value: 'lead', label: 'Responsable', hint: 'Choisit les actions et invite.' },
        { value: 'reader', label: 'Lecture', disabled: true },
      ],
    },
    reference: {
      name: 'role',
      hint: { text: 'Vous pourrez changer d’idée.' },
      errorMessage: referenceError('Choisissez un rôle.'),
      fieldset: {
        legend: {
          text: 'Que fera cette personne ?',
          classes: 'govuk-fieldset__legend--l',
          isPageHeading: true,
        },
      },
      items: [
        { value: 'lead', text: 'Responsable', hint: { text: 'Choisit les actions et invite.' } },
        { value: 'reader', text: 'Lecture', disabled: true },
      ],
    },
  },
  {
    name: 'Avec une précision',
    props: {
      name: 'sign-in',
      legend: 'Comment entrer ?',
      value: 'passkey',
      items: [
        { value: 'passkey', label: 'Clé d’accès', conditional: <p>Votre appareil vous la demandera.</p> },
        { value: 'password', label: 'Mot de passe', conditional: <p>Il faudra aussi un code.</p> },
      ],
    },
    reference: {
      name: 'sign-in',
      value: 'passkey',
      fieldset: { legend: { text: 'Comment entrer ?' } },
      items: [
        { value: 'passkey', text: 'Clé d’accès', conditional: { html: '<p>Votre appareil vous la demandera.</p>' } },
        { value: 'password', text: 'Mot de passe', conditional: { html: '<p>Il faudra aussi un code.</p>' } },
      ],
    },
  },
]
