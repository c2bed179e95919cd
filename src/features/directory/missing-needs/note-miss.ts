import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { needAsked, regionAsked, type ReadSearch } from '../search/read-words.ts'
import type { DirectorySearch } from '../search/filters.ts'

/** Bands in which the ages of searches without answer are counted. */
function ageBandOf(age: number | null): string {
  if (age === null) return ''
  if (age < 12) return '0-11'
  if (age < 14) return '12-13'
  if (age < 18) return '14-17'
  return age < 25 ? '18-24' : '25+'
}

/** Counts a search that found nothing by need, region and band of ages. No word of it is kept. */
export async function noteMiss(
  tx: Tx,
  { search, asked, today, lang }: { search: DirectorySearch; asked: ReadSearch; today: Day; lang: Language },
): Promise<void> {
  const need = needAsked(search.need, asked) ?? ''
  const region = regionAsked(search, asked) ?? ''
  const band = ageBandOf(search.age ?? asked.age)
  await sql`select sec.note_miss(${today}::date, ${lang}, ${need}, ${region}, ${band})`.execute(tx)
}
