import type { Day } from '../../kernel/clock.ts'
import type { Attendee, Certificate, Elsewhere, Place, Session, Training } from './model.ts'

export const keys = { csrf: '', key: '' }

export const training = (facts: Partial<Training> = {}): Training => ({
  id: 'training',
  organizationId: 'one',
  organizationFr: 'Maison des Osiers',
  organizationEn: 'Wicker House',
  networkId: 'network',
  title: 'Reconnaître les indices et agir',
  purpose: 'Ce qu’il faut voir, ce qu’on peut dire, et qui appeler ensuite.',
  givenBy: 'Équipe de prévention inventée',
  kind: 'session',
  subjects: ['signs', 'law', 'resources'],
  audience: ['teaching', 'support'],
  languages: ['fr', 'en'],
  minutes: 180,
  refreshMonths: 24,
  withdrawnAt: null,
  version: 3,
  partners: [{ id: 'two', nameFr: 'École de la Source', nameEn: 'Source School' }],
  ...facts,
})

export const session = (facts: Partial<Session> = {}): Session => ({
  id: 'session',
  trainingId: 'training',
  startsAt: new Date('2027-01-21T14:00:00Z'),
  endsAt: new Date('2027-01-21T17:00:00Z'),
  timeZone: 'America/Toronto',
  place: 'Salle inventée, Rivière-au-Lin',
  link: 'https://exemple.invalid/salle',
  capacity: 20,
  state: 'planned',
  sequence: 1,
  modifiedAt: new Date('2026-12-01T14:00:00Z'),
  version: 2,
  taken: 12,
  waiting: 0,
  ...facts,
})

export const place = (facts: Partial<Place> = {}): Place => ({
  id: 'place',
  sessionId: 'session',
  organizationId: 'one',
  personId: 'person',
  seats: 1,
  state: 'registered',
  offeredUntil: null,
  attended: null,
  ...facts,
})

export const attendee = (facts: Partial<Attendee> = {}): Attendee => ({
  ...place(),
  name: 'Noémie Tremblay-Inventée',
  isPerson: true,
  ...facts,
})

export const certificate = (facts: Partial<Certificate> = {}): Certificate => ({
  id: 'certificate',
  code: 'bcdfghjkmnpq',
  trainingId: 'training',
  name: 'Noémie Tremblay-Inventée',
  title: 'Reconnaître les indices et agir',
  givenBy: 'Équipe de prévention inventée',
  subjects: ['signs', 'law'],
  onDay: '2026-11-12' as Day,
  minutes: 180,
  refreshMonths: 24,
  revokedAt: null,
  revokedFor: null,
  ...facts,
})

export const elsewhere = (facts: Partial<Elsewhere> = {}): Elsewhere => ({
  id: 'elsewhere',
  personId: 'person',
  organizationId: 'one',
  title: 'Consentement et loi',
  givenBy: 'Université inventée',
  subjects: ['consent'],
  takenOn: '2026-10-02' as Day,
  minutes: 120,
  refreshMonths: null,
  state: 'declared',
  proofName: 'preuve.pdf',
  version: 1,
  ...facts,
})
