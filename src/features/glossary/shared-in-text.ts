import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import type { Language } from '../../kernel/language.ts'
import { compileFinder, withPlurals } from './finder/finder.ts'
import { termsIn } from './finder/linker.tsx'
import { shippedTerm, type TermId } from './model.ts'
import './schema.ts'

/**
 * The terms of a text that a network has defined together: those of the glossary, and its own. Each once, in no promised
 * order. Indicator 27 counts the documents in which there is one.
 *
 * @param tx of someone of the network; for anyone else there is none
 */
export async function termsWithSharedDefinitionIn(
  tx: Tx,
  networkId: string,
  text: string,
  lang: Language,
): Promise<TermId[]> {
  const { rows } = await sql<{ termId: TermId; name: string | null }>`
    select distinct on (term_id) term_id as "termId", ${sql.ref(lang === 'fr' ? 'name_fr' : 'name_en')} as name
    from shared_definition where network_id = ${networkId} and number is not null
    order by term_id, number desc limit 2000`.execute(tx)
  const defined = new Set(rows.map(({ termId }) => termId))
  const shipped = termsIn(text, lang).filter((id) => defined.has(id))
  const own = rows.flatMap(({ termId, name }) =>
    name === null || shippedTerm(termId) !== null
      ? []
      : withPlurals(name, lang).map((form) => ({ id: termId, text: form, isExact: false })),
  )
  return [...new Set([...shipped, ...compileFinder(own)(text).map(({ id }) => id)])]
}
