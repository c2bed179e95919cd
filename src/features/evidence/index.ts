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

export * as evidenceImport from './command/index.ts'
