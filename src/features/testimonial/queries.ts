import { sql } from 'kysely'
import type { SectorCode } from '../../field/index.ts'
import type { Tx } from '../../kernel/db/index.ts'
import { fold, type Language } from '../../kernel/language.ts'
import type { PublishedTestimonial, Testimonial } from './model.ts'
import './schema.ts'

/** A testimonial with what decides who may do what about it. */
export const testimonialColumns = sql`
  t.id, t.organization_id as "organizationId", o.name_fr as "organizationFr", o.name_en as "organizationEn", o.sector,
  t.person_id as "personId", p.name as "authorName", t.body, t.language, t.naming, t.shown_name as "shownName",
  t.function_title as "functionTitle", t.sectors, t.state, t.author_consent_at as "authorConsentAt",
  t.organization_consent_at as "organizationConsentAt", t.withdrawn_at as "withdrawnAt", t.withdrawn_by as "withdrawnBy",
  t.created_at as "createdAt", t.version,
  exists (select from membership m where m.organization_id = t.organization_id and m.person_id = t.person_id
    and m.role = 'lead' and m.until_day is null) as "authorLeads",
  exists (select from membership m where m.organization_id = t.organization_id and m.role = 'lead' and m.until_day is null) as "hasLead",
  t.organization_id = any ((select sec.coordinated_organizations())::uuid[]) as "isCoordinated",
  sec.may_testify(t.organization_id) as "mayTestify"`

/** null: none for this person. */
export async function findTestimonial(tx: Tx, id: string): Promise<Testimonial | null> {
  const { rows } = await sql<Testimonial>`
    select ${testimonialColumns} from testimonial t
    left join organization o on o.id = t.organization_id left join person p on p.id = t.person_id
    where t.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** What the public list is narrowed to; empty or null: not narrowed. */
export interface PublishedFilter {
  text: string | null
  sectors: readonly SectorCode[]
  language: Language | null
}

/**
 * What anyone may read, those of a language first, then the newest. Of sectors: those that tell of all of them together.
 *
 * @param limit at most 100
 */
export async function listPublished(
  tx: Tx,
  { filter, first, limit, offset }: { filter: PublishedFilter; first: Language; limit: number; offset: number },
): Promise<{ testimonials: PublishedTestimonial[]; total: number }> {
  const { rows } = await sql<PublishedTestimonial & { total: number }>`
    select id, body, language, shown_name as "shownName", function_title as "functionTitle", organization_fr as "organizationFr",
      organization_en as "organizationEn", sector, sectors, published_at as "publishedAt", total
    from sec.published_testimonials(${[...filter.sectors]}::text[], ${filter.language}, ${first}, ${patternsOf(filter.text)}::text[],
      ${limit}, ${offset})`.execute(tx)
  return { testimonials: rows.map(({ total: _total, ...one }) => one), total: rows[0]?.total ?? 0 }
}

/** Every word typed must be found, in any order; accents and capitals do not count. */
export const patternsOf = (text: string | null): string[] =>
  fold(text ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 12)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
