import type { Language } from '../../../kernel/language.ts'
import type { Signature } from './presenter.ts'

/** Invented, as everyone here. */
export const agreementText = (day: string): string =>
  `Alliance des Osiers\n\n1. Qui s’entend\n- Maison des Osiers\n- Police du Vallon\n\n2. Quand nous nous voyons\nLe ${day}, une fois par mois.`

export const signatures = (lang: Language): Signature[] => [
  {
    organization: 'Maison des Osiers',
    person: 'Anaïs Deschênes',
    when: lang === 'fr' ? '2 novembre 2025 à 15 h 20' : 'November 2, 2025 at 3:20 p.m.',
    hash: 'aaaaaaaaaaaa',
  },
  { organization: 'Police du Vallon', person: null, when: null, hash: null },
]
