import { sql } from 'kysely'
import type { Day } from '../clock.ts'
import type { Tx } from '../db/index.ts'
import type { Language } from '../language.ts'

/** One thing that a person wrote or did, as the copy of what is held about them gives it. */
export interface PersonalRecord {
  at: Date
  kind: string
  says: Readonly<Record<string, unknown>>
}

/** What a feature may need to find again what is kept of the person under a key. */
export interface PersonalReader {
  secretKey: Buffer
  /** In the instance’s time zone. */
  today: Day
}

/** What a feature keeps of people, beside their account: they can see that it is there, and have a copy of it. */
export interface FeaturePersonalData {
  /** What it is, in the reader’s words. */
  title: (lang: Language) => string
  /** Columns that name a person, and that `read` answers for: `testimonial.person_id`. */
  columns: readonly string[]
  /** Of the person of this transaction, wherever they work today; the latest first. */
  read: (tx: Tx, reader: PersonalReader) => Promise<PersonalRecord[]>
}

/**
 * Reads a feature’s part from its function in the database, which gives the person of the transaction what they wrote even
 * where they can no longer go.
 *
 * @param name of the function, after `sec.personal_`: ours, never typed by anyone
 */
export const personalRecords =
  (name: string): FeaturePersonalData['read'] =>
  async (tx) => {
    const { rows } = await sql<PersonalRecord>`select at, kind, says from ${sql.raw(`sec.personal_${name}()`)}`.execute(
      tx,
    )
    return rows
  }
