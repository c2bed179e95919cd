import type { Day } from '../../kernel/clock.ts'
import type { SchoolTool } from './model.ts'

export const keys = { csrf: '', key: '' }

export const schoolTool = (facts: Partial<SchoolTool> = {}): SchoolTool => ({
  id: 'tool',
  networkId: 'network',
  organizationId: 'one',
  organizationFr: 'École de la Source',
  organizationEn: 'Source School',
  titleFr: 'Trousse inventée sur le consentement',
  titleEn: 'Invented kit on consent',
  kind: 'tool',
  stages: ['12-13', '14-17'],
  subjects: ['consent', 'relationships'],
  offeredBy: 'Équipe de prévention inventée',
  link: 'https://exemple.invalid/trousse',
  article: null,
  service: null,
  evidenceKey: 'record',
  listedOn: '2026-09-14' as Day,
  withdrawnOn: null,
  version: 2,
  ...facts,
})
