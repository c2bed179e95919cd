import type { ReadOnly } from '../../kernel/db/index.ts'

interface AgreementDraftTable {
  collaboration_id: string
  text_fr: string | null
  text_en: string | null
  review_on: string | null
  ends_on: string | null
  modified_by: ReadOnly<string | null>
  modified_at: ReadOnly<Date>
  version: ReadOnly<number>
}

interface AgreementVersionTable {
  id: string
  collaboration_id: string
  number: number
  text_fr: string | null
  text_en: string | null
  review_on: string | null
  ends_on: string | null
  proposed_by_id: string
  person_id: ReadOnly<string | null>
  at: ReadOnly<Date>
  hash: ReadOnly<string>
  in_force_at: ReadOnly<Date | null>
}

interface AgreementAcceptanceTable {
  version_id: string
  member_id: string
  organization_id: string
  person_id: ReadOnly<string>
  at: ReadOnly<Date>
  hash: string
}

interface AllianceStepTable {
  collaboration_id: string
  organization_id: string
  step: string
  says: 'yes' | 'partly' | 'no'
  person_id: ReadOnly<string | null>
  at: ReadOnly<Date>
}

interface AlliancePulseTable {
  id: string
  collaboration_id: string
  opened_by_id: string
  person_id: ReadOnly<string | null>
  opened_on: string
  last_day: string
  closed_on: ReadOnly<string | null>
  is_shown: ReadOnly<boolean | null>
  members: ReadOnly<number | null>
  voices: ReadOnly<number | null>
}

interface AlliancePulseAnsweredTable {
  pulse_id: ReadOnly<string>
  person_id: ReadOnly<string>
  organization_id: ReadOnly<string>
}

interface AlliancePulseTallyTable {
  pulse_id: ReadOnly<string>
  organization_id: ReadOnly<string>
  question: ReadOnly<string>
  answer: ReadOnly<string>
  n: ReadOnly<number>
}

interface AlliancePulseResultTable {
  pulse_id: ReadOnly<string>
  question: ReadOnly<string>
  answer: ReadOnly<string>
  organizations: ReadOnly<number>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    agreement_draft: AgreementDraftTable
    agreement_version: AgreementVersionTable
    agreement_acceptance: AgreementAcceptanceTable
    alliance_step: AllianceStepTable
    alliance_pulse: AlliancePulseTable
    alliance_pulse_answered: AlliancePulseAnsweredTable
    alliance_pulse_tally: AlliancePulseTallyTable
    alliance_pulse_result: AlliancePulseResultTable
  }
}
