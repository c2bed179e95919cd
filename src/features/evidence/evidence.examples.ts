import type { Day } from '../../kernel/clock.ts'
import type { EvidenceVersion, NamedOrganization } from './queries.ts'

/** Invented organizations and records, for the gallery. */
export const house: NamedOrganization = { id: 'house', nameFr: 'Maison Trame', nameEn: 'Weft House' }
export const school: NamedOrganization = { id: 'school', nameFr: 'École du Passe-Fil', nameEn: 'Passe-Fil School' }

export const workshop: EvidenceVersion = {
  id: '00000000-0000-4000-8000-000000000001',
  recordKey: '00000000-0000-4000-8000-000000000001',
  number: 1,
  isCurrent: true,
  type: 'activity',
  organizationId: house.id,
  organizations: [{ id: house.id, part: 'lead' }],
  startsOn: '2026-11-24' as Day,
  endsOn: '2026-11-24' as Day,
  regions: ['04'],
  tags: ['audience:youth', 'kind:workshop', 'purpose:awareness', 'setting:school'],
  title: null,
  otherKind: null,
  counts: [],
  about: null,
  sameAs: null,
  isWithdrawn: false,
  actionId: 'A8',
  via: 'page',
  sourceRecord: null,
  recordedBy: 'person',
  recordedAt: new Date('2026-11-24T20:15:00Z'),
}

const whole = { category: null, ageBand: null, gender: null }

export const attendance: EvidenceVersion = {
  ...workshop,
  id: '00000000-0000-4000-8000-000000000002',
  recordKey: '00000000-0000-4000-8000-000000000002',
  type: 'participation',
  tags: ['audience:youth', 'purpose:awareness'],
  about: workshop.recordKey,
  counts: [
    { ...whole, quantity: 'participations', n: 24 },
    { ...whole, quantity: 'participations', gender: 'boys', n: 9 },
  ],
}

export const joint: EvidenceVersion = {
  ...workshop,
  title: 'Semaine de la sécurité en ligne, avec toutes les classes de la troisième secondaire',
  organizations: [
    { id: house.id, part: 'lead' },
    { id: school.id, part: 'partner' },
  ],
}
