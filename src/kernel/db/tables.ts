import type { ColumnType, Generated } from 'kysely'

/** Columns the database fills and the code never writes. */
export type ReadOnly<T> = ColumnType<T, never, never>

/**
 * Every table of the database, by name. Each feature adds its own in its `schema.ts`:
 * `declare module '../../kernel/db/tables.ts' { interface Tables { network: NetworkTable } }`
 */
export interface Tables {
  audit_event: AuditEventTable
  actor_pseudonym: { person_id: ReadOnly<string>; pseudonym: ReadOnly<string> }
  mail_message: MailMessageTable
  instance: InstanceTable
}

export interface AuditEventTable {
  chain_id: ReadOnly<string>
  seq: ReadOnly<string>
  at: ReadOnly<Date>
  actor: ReadOnly<string | null>
  deed: ReadOnly<string>
  subject_kind: ReadOnly<string>
  subject_id: ReadOnly<string | null>
  basis: ReadOnly<string | null>
  result: ReadOnly<'done' | 'refused'>
}

export interface MailMessageTable {
  id: Generated<string>
  recipient: string
  language: 'fr' | 'en'
  template: string
  subject: string
  body_text: string
  body_html: string
  /** null: mail that cannot be stopped, or that left. */
  unsubscribe_href: string | null
  created_at: ReadOnly<Date>
  /** null: no link that ends. */
  ends_at: ReadOnly<Date | null>
  sent_at: Date | null
  handed_at: ReadOnly<Date | null>
  attempts: number
  failure: string | null
}

export interface InstanceTable {
  id: ReadOnly<boolean>
  setup_token_hashes: Buffer[]
  setup_links_since: Date | null
  set_up_at: Date | null
  secret_key: ReadOnly<Buffer>
  /** null: mail leaves. */
  mail_held_at: ReadOnly<Date | null>
}
