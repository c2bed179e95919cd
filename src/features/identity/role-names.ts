import type { Language } from '../../kernel/language.ts'

/** How a membership, or the coordination of a network, is named wherever it is shown. */
export const roleNames = {
  fr: {
    reader: 'Lecture',
    worker: 'Intervention',
    specialist: 'Personne désignée',
    lead: 'Responsable',
    coordinator: 'Coordination',
  },
  en: {
    reader: 'Reader',
    worker: 'Practitioner',
    specialist: 'Designated person',
    lead: 'Lead',
    coordinator: 'Coordination',
  },
} satisfies Record<Language, Record<string, string>>

/** How a designation of an organization is named wherever it is shown. */
export const designationNames = {
  fr: {
    contact: 'Personne-ressource',
    contact_deputy: 'Relève de la personne-ressource',
    specialist: 'Spécialiste',
    specialist_deputy: 'Relève de spécialiste',
    training_resource: 'Ressource pour la formation',
    privacy_officer: 'Protection des renseignements personnels',
  },
  en: {
    contact: 'Contact person',
    contact_deputy: 'Backup contact',
    specialist: 'Specialist',
    specialist_deputy: 'Backup specialist',
    training_resource: 'Training resource',
    privacy_officer: 'Privacy officer',
  },
} satisfies Record<Language, Record<string, string>>
