import type { AbsenceRule, Ground } from './model.ts'

// What examples of pages are made of: an invented school and its partners.

export const keys = { csrf: 'x', key: 'x' }

const partners = [
  { id: 'osiers', nameFr: 'Maison des Osiers', nameEn: 'Osiers House' },
  { id: 'lisiere', nameFr: 'Travail de rue La Lisière', nameEn: 'La Lisière Street Work' },
]

export const rule: AbsenceRule = {
  id: 'x',
  organizationId: 'x',
  number: 2,
  setAt: new Date('2026-11-02T15:00:00Z'),
  withdrawnAt: null,
  rests: 'yes',
  collaborationId: 'x',
  allianceFr: 'Alliance de la Rive',
  allianceEn: 'Shore Alliance',
  agreementNumber: 3,
  absences: { atLeast: 10, unit: 'half-days', withinDays: 30 },
  statuses: ['Parti', 'Abandon'],
  basis: 'L’école offre de l’aide à l’élève qui s’absente beaucoup, avec son accord.',
  partnerIds: partners.map(({ id }) => id),
  partners,
}

export const grounds: readonly Ground[] = [
  {
    collaborationId: 'x',
    nameFr: 'Alliance de la Rive',
    nameEn: 'Shore Alliance',
    versionId: 'v3',
    number: 3,
    partners,
  },
]
