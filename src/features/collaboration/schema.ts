import type { Generated } from 'kysely'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { CollaborationKind, CommitmentState, GuestState, MemberState, Stage } from './model.ts'

interface CollaborationTable {
  id: Generated<string>
  network_id: string
  kind: CollaborationKind
  proposed_by_id: string
  name_fr: string | null
  name_en: string | null
  purpose: string
  sectors: string[]
  regions: string[]
  minimum_age: number | null
  maximum_age: number | null
  sharing: Generated<string[]>
  sharing_text: string | null
  review_on: string | null
  stage: Generated<Stage>
  lessons: string | null
  created_at: ReadOnly<Date>
  modified_at: ReadOnly<Date>
  version: ReadOnly<number>
  search: ReadOnly<string>
}

interface CollaborationMemberTable {
  id: Generated<string>
  collaboration_id: string
  organization_id: string
  state: MemberState
  proposed_by_id: string
  contact_id: string | null
  deputy_id: string | null
  brings: string | null
  needs: string | null
  cannot: string | null
  known_as_fr: ReadOnly<string | null>
  known_as_en: ReadOnly<string | null>
  created_at: ReadOnly<Date>
  invited_at: ReadOnly<Date | null>
  since: ReadOnly<Date | null>
  until: ReadOnly<Date | null>
  version: ReadOnly<number>
}

interface CollaborationVoiceTable {
  member_id: string
  organization_id: string
  says: 'agree' | 'object'
  person_id: string
  at: ReadOnly<Date>
}

interface CollaborationGuestTable {
  id: Generated<string>
  collaboration_id: string
  proposed_by_id: string
  name: string
  sector: string
  email: string | null
  language: 'fr' | 'en'
  note: string | null
  state: Generated<GuestState>
  token_hash: ReadOnly<Buffer | null>
  expires_at: ReadOnly<Date | null>
  mail_failure: ReadOnly<string | null>
  request_id: ReadOnly<string | null>
  organization_id: ReadOnly<string | null>
  created_by: ReadOnly<string | null>
  created_at: ReadOnly<Date>
  moved_at: ReadOnly<Date>
  version: ReadOnly<number>
}

interface CollaborationGuestVoiceTable {
  guest_id: string
  organization_id: string
  says: 'agree' | 'object'
  person_id: string
  at: ReadOnly<Date>
}

interface CollaborationMailStopTable {
  address_hash: ReadOnly<Buffer>
  stopped_at: ReadOnly<Date>
}

interface CollaborationEventTable {
  id: ReadOnly<string>
  collaboration_id: ReadOnly<string>
  at: ReadOnly<Date>
  kind: ReadOnly<string>
  organization_id: ReadOnly<string | null>
  person_id: ReadOnly<string | null>
  detail: ReadOnly<string | null>
}

interface CommitmentTable {
  id: Generated<string>
  collaboration_id: string
  organization_id: string
  person_id: string | null
  what: string
  due_on: string
  state: Generated<CommitmentState>
  said: string | null
  created_by: ReadOnly<string | null>
  created_at: ReadOnly<Date>
  settled_at: ReadOnly<Date | null>
  version: ReadOnly<number>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    collaboration: CollaborationTable
    collaboration_member: CollaborationMemberTable
    collaboration_voice: CollaborationVoiceTable
    collaboration_guest: CollaborationGuestTable
    collaboration_guest_voice: CollaborationGuestVoiceTable
    collaboration_mail_stop: CollaborationMailStopTable
    collaboration_event: CollaborationEventTable
    commitment: CommitmentTable
  }
}
