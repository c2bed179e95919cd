import type { ColumnType, Generated } from 'kysely'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { Method } from './model.ts'

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    person: PersonTable
    operator: { person_id: string; since: ReadOnly<Date> }
    session: SessionTable
    password_credential: { person_id: string; hash: string; changed_at: Generated<Date> }
    totp_credential: {
      person_id: string
      secret: string
      confirmed_at: Date | null
      last_step: Generated<string | number>
    }
    backup_code: { person_id: string; code_hash: Buffer; used_at: ColumnType<Date | null, Date | null | undefined> }
    passkey: PasskeyTable
    challenge: ChallengeTable
    identity_provider: IdentityProviderTable
    instance_contact: InstanceContactTable
    external_identity: { issuer: string; subject: string; person_id: string; linked_at: Generated<Date> }
  }
}

interface InstanceContactTable {
  kind: 'privacy' | 'public'
  name: string
  /** null: the public contact has none. */
  title_fr: string | null
  title_en: string | null
  email: string
  version: Generated<number>
}

interface PersonTable {
  id: Generated<string>
  name: string
  email: string
  language: Language
  created_at: ReadOnly<Date>
  deactivated_at: ColumnType<Date | null, Date | null | undefined>
  phone: Generated<string | null>
  phone_extension: Generated<string | null>
  phone_hours: Generated<string | null>
  phone_urgent: Generated<string | null>
  mail_refused_at: ReadOnly<Date | null>
  version: Generated<number>
}

interface SessionTable {
  id: Generated<string>
  token_hash: Buffer
  person_id: string
  method: Method
  device: string
  /** Of the provider that opened it; null: opened in another way. */
  issuer: ColumnType<string | null, string | null | undefined, never>
  client_id: ColumnType<string | null, string | null | undefined, never>
  /** null: none. */
  follows: ColumnType<string | null, string | null | undefined, never>
  created_at: ReadOnly<Date>
  last_seen_at: ReadOnly<Date>
  expires_at: ReadOnly<Date>
  ended_at: ColumnType<Date | null, Date | null | undefined>
}

interface PasskeyTable {
  id: string
  person_id: string
  public_key: Buffer
  /** A bigint: the driver reads it as text. */
  counter: string | number
  transports: string[]
  name: string
  created_at: ReadOnly<Date>
  last_used_at: ColumnType<Date | null, Date | null | undefined>
}

interface ChallengeTable {
  token_hash: Buffer
  purpose: string
  person_id: string | null
  payload: unknown
  expires_at: Date
  used_at: ColumnType<Date | null, Date | null | undefined>
  tries: Generated<number>
}

interface IdentityProviderTable {
  organization_id: string
  issuer: string
  client_id: string
  client_secret: string
  email_domain: string
  version: Generated<number>
}
