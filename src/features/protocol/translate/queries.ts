import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'
import '../schema.ts'
import type { TranslatedArticle, Translation } from './model.ts'

/** Translations of a version into a language, the latest first; 100 at most. */
export async function listTranslations(tx: Tx, versionId: string, lang: Language): Promise<Translation[]> {
  const { rows } = await sql<Translation>`
    select t.id, t.lang, t.name, t.organization_id as "organizationId", coalesce(o.name_fr, '') as "organizationFr",
      coalesce(o.name_en, '') as "organizationEn", t.person_id as "personId", t.proposed_at as "proposedAt", t.confirmed_at as "confirmedAt",
      t.confirmed_by_id as "confirmedById", coalesce(c.name_fr, '') as "confirmedByFr", coalesce(c.name_en, '') as "confirmedByEn"
    from protocol_translation t left join organization o on o.id = t.organization_id left join organization c on c.id = t.confirmed_by_id
    where t.version_id = ${versionId} and t.lang = ${lang} order by t.seq desc limit 100`.execute(tx)
  return rows
}

/** Articles of a translation. */
export async function listTranslatedArticles(tx: Tx, translationId: string): Promise<TranslatedArticle[]> {
  const { rows } = await sql<TranslatedArticle>`
    select article_id as id, title, text from protocol_translated_article where translation_id = ${translationId} order by article_id limit 500`.execute(
    tx,
  )
  return rows
}

/** Articles of the version before that say the same there, as its confirmed translation said them: they are not translated twice. */
export async function listTranslatedBefore(tx: Tx, versionId: string, lang: Language): Promise<TranslatedArticle[]> {
  const { rows } = await sql<TranslatedArticle>`
    select distinct on (now.article_id) now.article_id as id, a.title, a.text
    from protocol_article now
      join protocol_article was on was.protocol_id = now.protocol_id and was.article_id = now.article_id and was.version_id <> now.version_id
        and (was.title_fr, was.title_en, was.text_fr, was.text_en) is not distinct from (now.title_fr, now.title_en, now.text_fr, now.text_en)
      join protocol_translation t on t.version_id = was.version_id and t.lang = ${lang} and t.confirmed_at is not null
      join protocol_translated_article a on a.translation_id = t.id and a.article_id = was.article_id
    where now.version_id = ${versionId} order by now.article_id, t.seq desc limit 500`.execute(tx)
  return rows
}

/** A translation that waits for a second reader. */
interface WaitingTranslation {
  protocolId: string
  networkId: string
}

/** Of the newest versions in force in these networks, those that someone else than this person wrote; 1,000 at most. */
export async function listWaitingTranslations(
  tx: Tx,
  networks: readonly string[],
  personId: string,
): Promise<WaitingTranslation[]> {
  if (networks.length === 0) return []
  const { rows } = await sql<WaitingTranslation>`
    select t.protocol_id as "protocolId", t.network_id as "networkId" from protocol_translation t
    where t.network_id = any (${[...networks]}::uuid[]) and t.confirmed_at is null and t.person_id is distinct from ${personId}
      and t.version_id = sec.newest_protocol_version(t.protocol_id)
      and not exists (select from protocol_translation x where x.version_id = t.version_id and x.lang = t.lang and x.seq > t.seq)
    order by t.protocol_id, t.id limit 1000`.execute(tx)
  return rows
}
