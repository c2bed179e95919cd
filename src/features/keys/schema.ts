import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { StatementKind, TeamKind, UnlockKind } from './model.ts'

/** Written by `sec.open_key_teams` alone. */
interface KeyTeamTable {
  id: ReadOnly<string>
  organization_id: ReadOnly<string>
  kind: ReadOnly<TeamKind>
  from_day: ReadOnly<Day>
  /** Null: it stands. */
  until_day: ReadOnly<Day | null>
}

/** Written by `sec.append_key_statement` alone, and never changed. */
interface KeyStatementTable {
  log_index: ReadOnly<number>
  organization_id: ReadOnly<string>
  kind: ReadOnly<StatementKind>
  other_id: ReadOnly<string | null>
  file: ReadOnly<Buffer>
  hash: ReadOnly<Buffer>
  salt: ReadOnly<Buffer>
  at: ReadOnly<Date>
}

interface KeyHolderTable {
  organization_id: ReadOnly<string>
  person_id: ReadOnly<string>
  of_id: ReadOnly<string>
}

interface KeyMemberTable {
  organization_id: ReadOnly<string>
  cert: ReadOnly<Buffer>
  person_id: ReadOnly<string>
  ended_index: ReadOnly<number | null>
  left_at: ReadOnly<Date | null>
}

interface KeyTeamMemberTable {
  organization_id: ReadOnly<string>
  team_id: ReadOnly<string>
  cert: ReadOnly<Buffer>
}

interface KeyEpochTable {
  organization_id: ReadOnly<string>
  team_id: ReadOnly<string>
  epoch: ReadOnly<number>
  recovery: ReadOnly<number>
  back_file: ReadOnly<Buffer | null>
  rescue_file: ReadOnly<Buffer>
  at: ReadOnly<Date>
}

interface KeyParcelTable {
  organization_id: ReadOnly<string>
  team_id: ReadOnly<string>
  epoch: ReadOnly<number>
  person_id: ReadOnly<string>
  file: ReadOnly<Buffer>
}

interface UserWrapTable {
  id: string
  person_id: string
  kind: UnlockKind
  file: Buffer
  credential_file: Buffer | null
  from_day: Day
}

interface KeyOfferTable {
  organization_id: string
  person_id: string
  file: Buffer
  at: ReadOnly<Date>
}

interface KeyProposalTable {
  organization_id: ReadOnly<string>
  file: ReadOnly<Buffer>
  hash: ReadOnly<Buffer>
  person_id: ReadOnly<string>
  at: ReadOnly<Date>
}

interface KeyProposalSignerTable {
  organization_id: ReadOnly<string>
  person_id: ReadOnly<string>
  has_signed: ReadOnly<boolean>
}

interface KeyDrillTable {
  organization_id: ReadOnly<string>
  recovery: ReadOnly<number>
  share: ReadOnly<number>
  on_day: ReadOnly<Day>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    key_team: KeyTeamTable
    key_statement: KeyStatementTable
    key_holder: KeyHolderTable
    key_member: KeyMemberTable
    key_team_member: KeyTeamMemberTable
    key_epoch: KeyEpochTable
    key_parcel: KeyParcelTable
    user_wrap: UserWrapTable
    key_offer: KeyOfferTable
    key_proposal: KeyProposalTable
    key_proposal_signer: KeyProposalSignerTable
    key_drill: KeyDrillTable
  }
}
