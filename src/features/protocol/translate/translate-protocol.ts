import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { proposalsPerDay, type Proposer } from '../rules.ts'
import type { TranslatedArticle } from './model.ts'

const daySeconds = 24 * 3600

interface TranslationAsked {
  protocolId: string
  versionId: string
  lang: Language
  author: Proposer
  name: string
  articles: readonly TranslatedArticle[]
  /** Latest translation that was read; null: there was none. */
  seen: string | null
}

/** Proposes a translation of the newest version, in place of the one that was read; nobody’s work is lost: it stays before it. */
export async function translateProtocol(
  { tx, deps }: MemberRequest,
  { protocolId, versionId, lang, author, name, articles, seen }: TranslationAsked,
): Promise<Result<void, 'moved' | 'too-many'>> {
  const { networkId, organizationId } = author
  const chain = organizationId ?? networkId
  if ((await deps.database.hit(`protocol.translate:${chain}`, daySeconds)) > proposalsPerDay) return err('too-many')
  const id = deps.clock.newId()
  const { rows } = await sql<{ isDone: boolean }>`
    select sec.translate_protocol(${id}, ${protocolId}, ${versionId}, ${lang}, ${organizationId}, ${name}, ${JSON.stringify(articles)}::jsonb, ${seen}) as "isDone"`.execute(
    tx,
  )
  if (rows[0]?.isDone !== true) return err('moved')
  await recordDeed(tx, { deed: 'protocol.translated', chain, subject: { kind: 'protocol_translation', id } })
  return ok(undefined)
}

/** A second reader says that the translation that stands last says the same as the original. */
export async function confirmTranslation(
  { tx }: MemberRequest,
  id: string,
  { networkId, organizationId }: Proposer,
): Promise<Result<void, 'moved'>> {
  const { rows } = await sql<{ isDone: boolean }>`
    select sec.confirm_translation(${id}, ${organizationId}) as "isDone"`.execute(tx)
  if (rows[0]?.isDone !== true) return err('moved')
  await recordDeed(tx, {
    deed: 'protocol.translation-confirmed',
    chain: organizationId ?? networkId,
    subject: { kind: 'protocol_translation', id },
  })
  return ok(undefined)
}
