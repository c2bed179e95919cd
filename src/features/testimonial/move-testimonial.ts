import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import type { TestimonialDeed } from './rules.ts'

/** A deed that takes one step in the life of a testimonial. */
export type TestimonialStep = Exclude<TestimonialDeed, 'see' | 'edit'>

/**
 * Takes one step, with its audit. The caller has checked that the person may; the database checks again, and that it is still
 * as `version` saw it: a consent is for the words that were read.
 */
export async function moveTestimonial(
  tx: Tx,
  { id, deed, version }: { id: string; deed: TestimonialStep; version: number },
): Promise<Result<void, 'changed-meanwhile'>> {
  const { rows } = await sql<{
    done: boolean
  }>`select sec.move_testimonial(${id}, ${deed}, ${version}) as done`.execute(tx)
  return rows[0]?.done === true ? ok(undefined) : err('changed-meanwhile')
}
