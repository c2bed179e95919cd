import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { OwnPart } from './own-part-form.ts'
import { textLimits } from '../model.ts'

/** What the organization says of itself elsewhere, to begin with: what it brings, what it cannot do, who is its contact. */
export async function suggestedPart(tx: Tx, organizationId: string, lang: Language): Promise<Partial<OwnPart>> {
  const { rows } = await sql<{ brings: string | null; cannot: string | null; contact: string | null }>`
    select coalesce(${lang === 'fr' ? sql`o.brings_fr, o.brings_en` : sql`o.brings_en, o.brings_fr`}) as brings,
      coalesce(${lang === 'fr' ? sql`o.cannot_fr, o.cannot_en` : sql`o.cannot_en, o.cannot_fr`}) as cannot,
      (select d.person_id from designation d join membership m on m.person_id = d.person_id and m.organization_id = d.organization_id
        and m.until_day is null where d.organization_id = o.id and d.kind = 'contact' and d.until_day is null limit 1) as contact
    from organization o where o.id = ${organizationId}`.execute(tx)
  const [found] = rows
  if (found === undefined) return {}
  const short = (text: string | null) => text?.slice(0, textLimits.part) ?? null
  return { brings: short(found.brings), cannot: short(found.cannot), contact: found.contact }
}
