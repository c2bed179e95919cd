import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import type { DraftProblem, DraftProblems, EvidenceDraft } from './draft.ts'
import { typeOf } from './evidence-types.ts'
import { checkDraft } from './rules.ts'

/** By which door it came. */
export type Via = 'page' | 'mail' | 'import' | 'platform' | 'command'

export interface RecordAsked {
  /** In the instance's time zone: nothing is recorded for a later day. */
  today: Day
  via: Via
  /** Version that this one replaces; null: a new piece of evidence. */
  supersedes?: string | null
  /** It says that there was no such thing after all. */
  isWithdrawn?: boolean
  /** Id of the version, when whoever records it has one. */
  id?: string
}

/** Id of the version; of a new piece of evidence, its record key too. */
export interface Recorded {
  id: string
}

type Door = (tx: Tx, said: string) => Promise<{ id: string; refusal: DraftProblem | null } | undefined>

/**
 * Keeps a piece of evidence, or a version of one, with its organizations as they were that day and the deed in the audit: all
 * of it or nothing. For the person of this transaction, or for the link of a mail (`via: 'mail'`).
 *
 * @returns the id, or what is wrong, one code a field. `known-source`: it was recorded before, nothing is written
 */
export const recordEvent = (
  tx: Tx,
  draft: EvidenceDraft,
  asked: RecordAsked,
): Promise<Result<Recorded, DraftProblems>> => record(bySession, tx, draft, asked)

/**
 * The same without a person, for commands, tasks of the queue and the demonstration: as the owner of the tables, or as tis_job.
 *
 * @param personId who said it; null: the platform
 */
export const recordAsOwner = (
  tx: Tx,
  draft: EvidenceDraft,
  asked: RecordAsked & { personId: string | null },
): Promise<Result<Recorded, DraftProblems>> => record(byOwner(asked.personId), tx, draft, asked)

const bySession: Door = async (tx, said) => {
  const { rows } = await sql<{ id: string; refusal: DraftProblem | null }>`
    select id, refusal from sec.record_evidence(${said}::jsonb)`.execute(tx)
  return rows[0]
}

const byOwner =
  (personId: string | null): Door =>
  async (tx, said) => {
    const { rows } = await sql<{ id: string; refusal: DraftProblem | null }>`
      select id, refusal from sec.keep_evidence(${said}::jsonb, ${personId}::uuid)`.execute(tx)
    return rows[0]
  }

async function record(
  door: Door,
  tx: Tx,
  draft: EvidenceDraft,
  asked: RecordAsked,
): Promise<Result<Recorded, DraftProblems>> {
  const { today, via, supersedes = null, isWithdrawn = false, id } = asked
  const problems = isWithdrawn ? {} : checkDraft(draft, today)
  if (Object.keys(problems).length > 0) return err(problems)
  const kept = await door(
    tx,
    JSON.stringify({
      id,
      ...draft,
      regions: draft.regions ?? [],
      tags: draft.tags ?? [],
      counts: draft.counts ?? [],
      aboutTypes: typeOf(draft.type).about,
      via,
      supersedes,
      isWithdrawn,
    }),
  )
  if (kept === undefined) throw new Error('the door of the log answered nothing')
  return kept.refusal === null ? ok({ id: kept.id }) : err({ [fieldOf[kept.refusal] ?? 'record']: kept.refusal })
}

/** At which field a refusal of the database is said. */
const fieldOf: Partial<Record<DraftProblem, string>> = {
  'unknown-organization': 'organizations',
  'left-organization': 'organizations',
  'unknown-about': 'about',
  'unknown-same': 'sameAs',
  'known-source': 'sourceRecord',
}
