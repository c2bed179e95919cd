import { parseDay, type Day } from '../../kernel/clock.ts'
import type { PublicTable, ReportingAlliance, TableSeat } from './model.ts'

/** What the examples of this feature share. Everything and everyone here is invented. */
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }

export function day(text: string): Day {
  const found = parseDay(text)
  if (found === null) throw new Error(`${text} is no day`)
  return found
}

export const seat = (facts: Partial<TableSeat> = {}): TableSeat => ({
  id: 'seat-1',
  side: 'child',
  otherId: 'table-2',
  nameFr: 'Table du Vallon',
  nameEn: 'Vallon Table',
  level: 'local',
  regions: ['17'],
  provinces: [],
  isClosed: false,
  state: 'agreed',
  isOurs: true,
  isShown: true,
  proposedById: null,
  delegates: [
    {
      memberId: 'stay-1',
      nameFr: 'Maison des Osiers',
      nameEn: 'Maison des Osiers',
      person: 'Anaïs Deschênes',
      email: 'anais.deschenes@maison-des-osiers.invalid',
    },
  ],
  agreedAt: new Date('2026-03-02T15:00:00Z'),
  version: 1,
  ...facts,
})

export const reporting = (facts: Partial<ReportingAlliance> = {}): ReportingAlliance => ({
  id: 'report-1',
  state: 'received',
  nameFr: 'Alliance des Osiers',
  nameEn: 'Osiers Alliance',
  stage: 'active',
  sectors: ['community', 'police'],
  regions: ['17'],
  reviewOn: day('2027-09-01'),
  open: 2,
  kept: 5,
  version: 1,
  ...facts,
})

export const publicTable = (facts: Partial<PublicTable> = {}): PublicTable => ({
  id: 'table-1',
  nameFr: 'Table de la Rive',
  nameEn: 'Shore Table',
  level: 'regional',
  regions: ['17'],
  provinces: [],
  sectors: ['community', 'education', 'police'],
  organizations: [{ nameFr: 'Maison des Osiers', nameEn: 'Maison des Osiers' }],
  ...facts,
})
