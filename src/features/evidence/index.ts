export {
  ageBands,
  evidenceTypes,
  genders,
  type AgeBand,
  type Count,
  type EvidenceEvent,
  type EvidenceOrganization,
  type EvidenceType,
  type Gender,
  type Part,
} from './model.ts'
export { readEvents, type EvidenceAsked, type ReadEvent } from './read-events.ts'
