import type { Day } from '../../../kernel/clock.ts'
import { noWorkPhone } from '../../../field/index.ts'
import type { OrganizationSummary, SummaryInvitation } from './summaries.ts'

export const now = new Date('2026-11-22T15:00:00Z')
export const today = '2026-11-22' as Day
const hour = 3_600_000

export const kinds = [
  'contact',
  'contact_deputy',
  'specialist',
  'specialist_deputy',
  'training_resource',
  'privacy_officer',
] as const
export const holder = (kind: (typeof kinds)[number]) => ({
  kind,
  personId: 'p',
  name: 'Personne inventée',
  email: 'p@exemple.invalid',
  isHere: true,
  week: null,
  timeZone: null,
  absences: [],
  ...noWorkPhone,
})
export const invitation = (name: string, hours: number, facts: Partial<SummaryInvitation> = {}): SummaryInvitation => ({
  id: name,
  name,
  role: 'worker' as const,
  organizationFr: null,
  organizationEn: null,
  expiresAt: new Date(now.getTime() + hours * hour),
  mailFailure: null,
  askedAgainAt: null,
  ...facts,
})

export const anOrganization = (facts: Partial<OrganizationSummary> = {}): OrganizationSummary => ({
  id: '0b7f2c1e-0000-4000-8000-000000000001',
  nameFr: 'École inventée',
  nameEn: 'Invented school',
  sector: 'education',
  missingTexts: [],
  staffCount: 40,
  staffCountOn: '2026-09-01' as Day,
  holders: kinds.map(holder),
  openInvitations: [],
  unreachable: [],
  ...facts,
})
