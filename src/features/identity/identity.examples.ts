import type { FormState } from '../../kernel/form/index.ts'
import type { Person } from './model.ts'
import type { WorkPhone } from '../../field/index.ts'

/** What the examples of this feature share. Everyone and everything here is invented. */
export const timeZone = 'America/Toronto'
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }

export const nadine: Person & WorkPhone = {
  id: '00000000-0000-4000-8000-000000000010',
  name: 'Nadine Vallières',
  email: 'nadine.vallieres@maison-des-osiers.invalid',
  language: 'fr',
  phone: '819 555-0142',
  phoneExtension: '305',
  phoneHours: 'du lundi au jeudi, 8 h 30 à 16 h 30',
  phoneUrgent: 'garde de la maison, 819 555-0143',
}

/** A name and an address as long as they come. */
export const longPerson: Person & WorkPhone = {
  ...nadine,
  name: 'Marie-Antoinette Archambault-Desrosiers de la Bruère',
  email: 'marie-antoinette.archambault-desrosiers@centre-integre-universitaire-des-trois-lisieres.invalid',
}

/** An instant of an invented week. */
export const at = (day: number, hour = 14): Date => new Date(Date.UTC(2026, 10, day, hour, 5))

/** A form shown again with what was typed and what is wrong. */
export const wrong = (values: Record<string, string>, errors: Record<string, string>): FormState => ({
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]])),
  errors,
  theirs: null,
})
