import type { SharedDefinition } from './shared-definition.ts'

/** Invented: no real table wrote this. */
export const definition: SharedDefinition = {
  id: '00000000-0000-4000-8000-000000000001',
  networkId: '00000000-0000-4000-8000-000000000002',
  networkFr: 'Table des Trois-Lisières',
  networkEn: 'Three Edges Table',
  organizationId: '00000000-0000-4000-8000-000000000003',
  organizationFr: 'Maison des Osiers',
  organizationEn: 'Osiers House',
  termId: 'safety-net',
  nameFr: null,
  nameEn: null,
  textFr: 'Au moins deux personnes que la jeune personne a choisies, et qui se parlent avec son accord.',
  textEn: 'At least two people whom the young person chose, and who talk to each other with their consent.',
  proposedAt: new Date(Date.UTC(2026, 9, 2, 14)),
  number: null,
  adoptedAt: null,
  withdrawnAt: null,
}

export const ownWord: SharedDefinition = {
  ...definition,
  id: '00000000-0000-4000-8000-000000000004',
  termId: 'own-example',
  nameFr: 'pont de minuit',
  textFr: 'La personne que l’on joint quand une jeune personne n’a pas d’endroit où dormir ce soir.',
  textEn: null,
}

export const formerDefinition: SharedDefinition = {
  ...definition,
  id: '00000000-0000-4000-8000-000000000005',
  textFr: 'Deux personnes que la jeune personne a choisies.',
  textEn: 'Two people whom the young person chose.',
  number: 1,
  adoptedAt: new Date(Date.UTC(2026, 3, 2, 14)),
}

export const keys = { csrf: 'x', key: '00000000-0000-4000-8000-000000000000' }
