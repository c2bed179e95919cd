import type { EvidenceEvent } from '../../evidence/index.ts'
import type { Filter, LoggedEvidence } from '../model.ts'
import { saysZero } from './reading.ts'

/** What is true of a thing done, of all the records that tell of it together: who was there, where. */
export interface Facts {
  sectors: string[]
  leadSectors: string[]
  leads: string[]
  regions: string[]
}

export const newFacts = (): Facts => ({ sectors: [], leadSectors: [], leads: [], regions: [] })

function addOnce(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value)
}

/** Whether an organization is in it: named, and it did not answer « not us ». */
export const isOurs = ({ notUs }: LoggedEvidence, organization: string): boolean =>
  notUs === undefined || !notUs.includes(organization)

export function emptyFacts(facts: Facts): void {
  facts.sectors.length = facts.leadSectors.length = facts.leads.length = facts.regions.length = 0
}

export function addFacts(facts: Facts, record: LoggedEvidence): void {
  for (const region of record.regions) addOnce(facts.regions, region)
  for (const { id, part, sector, regions } of record.organizations) {
    if (!isOurs(record, id)) continue
    addOnce(facts.sectors, sector)
    for (const region of regions) addOnce(facts.regions, region)
    if (part !== 'lead') continue
    addOnce(facts.leads, id)
    addOnce(facts.leadSectors, sector)
  }
}

export const hasFacet = (event: EvidenceEvent, facet: string): boolean => {
  for (const tag of event.tags) if (tag.startsWith(facet) && tag.charAt(facet.length) === ':') return true
  return false
}

const hasEvery = (list: readonly string[], wanted: readonly string[]): boolean => {
  for (const one of wanted) if (!list.includes(one)) return false
  return true
}
const hasOne = (list: readonly string[], wanted: readonly string[]): boolean => {
  for (const one of wanted) if (list.includes(one)) return true
  return false
}

/** Whether a record is what a filter asks for; its type, its days and what is about it are looked at elsewhere. */
export function matches(where: Filter, event: EvidenceEvent, facts: Facts): boolean {
  if (where.tags && !hasEvery(event.tags, where.tags)) return false
  if (where.anyTag && !hasOne(event.tags, where.anyTag)) return false
  if (where.hasFacet !== undefined && !hasFacet(event, where.hasFacet)) return false
  if (where.hasAbout !== undefined && (event.about !== null) !== where.hasAbout) return false
  if (where.minimumLeads !== undefined && facts.leads.length < where.minimumLeads) return false
  if (where.minimumSectors !== undefined && facts.sectors.length < where.minimumSectors) return false
  if (where.minimumRegions !== undefined && facts.regions.length < where.minimumRegions) return false
  if (where.sectors && !hasEvery(facts.sectors, where.sectors)) return false
  if (where.leadSectors && !hasOne(facts.leadSectors, where.leadSectors)) return false
  return where.notZero === undefined || !saysZero(event, where.notZero)
}
