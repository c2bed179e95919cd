import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { seqOf } from './addresses.ts'

/** Which of these codes are those of a sheet that anyone may read. */
export async function publishedServices(tx: Tx, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const numbers = [...new Set(codes.flatMap((code) => seqOf(code) ?? []))]
  if (numbers.length === 0) return new Set()
  const { rows } = await sql<{ seq: string }>`
    select r.seq::text as seq from directory_record r
    where r.seq = any (${numbers}::bigint[]) and r.kind = 'service' and r.status = 'published'`.execute(tx)
  const found = new Set(rows.map(({ seq }) => seq))
  return new Set(codes.filter((code) => found.has(seqOf(code) ?? '')))
}
