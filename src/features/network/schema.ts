import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { ImportStatus } from '../../kernel/import/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { SectorCode } from '../../field/index.ts'
import type { DesignationKind, InvitedRole, MemberRole, OrganizationStatus } from './model.ts'

interface NetworkTable {
  id: string
  name_fr: string
  name_en: string
  region_codes: string[]
  sectors: SectorCode[]
  created_at: ReadOnly<Date>
  version: Generated<number>
}

interface CoordinatorTable {
  network_id: string
  person_id: string
  from_day: Day
  until_day: Day | null
}

interface OrganizationTable {
  id: string
  name_fr: string
  name_en: string
  sector: SectorCode
  region_codes: string[]
  municipality: string | null
  website: string | null
  external_code: string | null
  mandate_fr: string | null
  mandate_en: string | null
  brings_fr: string | null
  brings_en: string | null
  cannot_fr: string | null
  cannot_en: string | null
  staff_count: number | null
  staff_count_on: Day | null
  is_named_publicly: Generated<boolean>
  status: OrganizationStatus
  import_id: string | null
  created_at: ReadOnly<Date>
  version: Generated<number>
  search: ReadOnly<string>
}

interface NetworkMemberTable {
  network_id: string
  organization_id: string
  joined_on: Day
  left_on: Day | null
  left_by: 'organization' | 'network' | null
}

interface MembershipTable {
  id: string
  organization_id: string
  person_id: string
  role: MemberRole
  from_day: Day
  until_day: Day | null
  version: Generated<number>
}

interface DesignationTable {
  id: string
  organization_id: string
  person_id: string
  kind: DesignationKind
  from_day: Day
  until_day: Day | null
  handed_from: string | null
}

interface AnsweringHoursTable {
  organization_id: string
  person_id: string
  /** JSON text on the way in; the document on the way out. */
  week: unknown
  time_zone: string
  changed_by: string
  changed_at: ReadOnly<Date>
  version: Generated<number>
}

interface AbsenceTable {
  id: string
  organization_id: string
  person_id: string
  from_day: Day
  until_day: Day
  recorded_by: string
  recorded_at: ReadOnly<Date>
  taken_back_at: ColumnType<Date | null, undefined, Date>
}

interface DepartureTable {
  id: string
  organization_id: string
  membership_id: string
  person_id: string
  recorded_by: string
  at: ReadOnly<Date>
  /** JSON text on the way in; the document on the way out. */
  handed: unknown
  raised: string | null
  undone_at: ReadOnly<Date | null>
}

interface InvitationTable {
  id: string
  token_hash: Buffer
  network_id: string | null
  organization_id: string | null
  role: InvitedRole
  email: string
  name: string
  language: Language
  designation: DesignationKind | null
  invited_by: string
  created_at: ReadOnly<Date>
  expires_at: Date
  accepted_at: Date | null
  accepted_by: string | null
  revoked_at: Date | null
  mail_failure: ReadOnly<string | null>
  asked_again_at: ColumnType<Date | null, undefined, Date>
  code_hash: ColumnType<Buffer | null, Buffer | undefined, never>
  by_code: ReadOnly<boolean>
  begun_at: ColumnType<Date | null, undefined, Date | null>
  enrolled_id: ColumnType<string | null, undefined, string>
}

export interface ImportTable {
  id: string
  network_id: string
  person_id: string
  file_name: string
  status: ImportStatus
  /** JSON text on the way in; the document on the way out. */
  preview: unknown
  created_at: ReadOnly<Date>
  applied_at: Date | null
  undone_at: Date | null
  version: Generated<number>
}

interface NetworkRequestTable {
  id: ReadOnly<string>
  network_id: ReadOnly<string>
  name: ReadOnly<string>
  sector: ReadOnly<string>
  person_name: ReadOnly<string | null>
  email: ReadOnly<string | null>
  language: ReadOnly<'fr' | 'en'>
  recommended_by_id: ReadOnly<string>
  state: 'waiting' | 'added' | 'set-aside' | 'withdrawn'
  organization_id: string | null
  created_at: ReadOnly<Date>
  settled_at: ReadOnly<Date | null>
  settled_by: ReadOnly<string | null>
  version: ReadOnly<number>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    network: NetworkTable
    coordinator: CoordinatorTable
    organization: OrganizationTable
    network_member: NetworkMemberTable
    membership: MembershipTable
    designation: DesignationTable
    answering_hours: AnsweringHoursTable
    absence: AbsenceTable
    departure: DepartureTable
    invitation: InvitationTable
    import: ImportTable
    network_request: NetworkRequestTable
  }
}
