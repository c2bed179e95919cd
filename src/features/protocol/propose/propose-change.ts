import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { leads } from '../../../kernel/rights.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { recordEvent } from '../change/record-event.ts'
import type { Article, Change } from '../model.ts'
import { canDo, protocolToChange } from '../protocol-context.ts'
import { listAdopters, listArticles, listOpenChanges, listVersions } from '../queries.ts'
import { proposalsPerDay, speaksAs, type Proposer } from '../rules.ts'
import { saysTheSame } from '../said.ts'
import '../schema.ts'
import { firstPlace, type TypedChange } from './change-form.ts'

export type ProposeRefusal =
  | 'not-found'
  | 'moved'
  | 'too-many'
  /** A proposal on the same article is before the organizations: it is settled first. */
  | { underReview: Change }
  /** The article is no longer as it was read: it says something else, or it is gone (null). */
  | { articleNow: Article | null }

const daySeconds = 24 * 3600

export interface ChangeAsked {
  author: Proposer
  typed: TypedChange
  /** The article that is changed or removed, as it was read; null: one is added. */
  article: Pick<Article, 'id'> | null
  /** Version that was read. */
  seenVersion: string
}

/**
 * Proposes that an article be changed, removed or added. Who leads an organization that works by the protocol, and proposes for
 * it, agrees for it at once.
 */
export async function proposeChange(
  request: MemberRequest,
  { author, typed, article, seenVersion }: ChangeAsked,
): Promise<Result<string, ProposeRefusal>> {
  const found = await protocolToChange(request, 'propose')
  if (found === null || !speaksAs(request.who, found.seats, author)) return err('not-found')
  const { protocol } = found
  const { tx, who, deps } = request
  if (!canDo('propose', found) || protocol.newest === null) return err('moved')
  const articles = await listArticles(tx, protocol.newest.id)
  if (article !== null) {
    const now = articles.find(({ id }) => id === article.id) ?? null
    const read =
      seenVersion === protocol.newest.id ? now : await articleAsRead(tx, protocol.id, seenVersion, article.id)
    if (now === null || read === null || !saysTheSame(now, read)) return err({ articleNow: now })
    const open = (await listOpenChanges(tx, [protocol.id])).find(({ articleId }) => articleId === article.id)
    if (open !== undefined) return err({ underReview: open })
  }
  const { networkId, organizationId } = author
  if ((await deps.database.hit(`protocol.propose:${organizationId ?? networkId}`, daySeconds)) > proposalsPerDay)
    return err('too-many')
  const id = deps.clock.newId()
  await tx
    .insertInto('protocol_change')
    .values({
      id,
      protocol_id: protocol.id,
      network_id: networkId,
      organization_id: organizationId,
      kind: typed.kind,
      article_id: article?.id ?? deps.clock.newId(),
      after_article_id: article !== null || typed.place === firstPlace ? null : typed.place,
      base_version_id: protocol.newest.id,
      title_fr: typed.titleFr,
      title_en: typed.titleEn,
      text_fr: typed.textFr,
      text_en: typed.textEn,
      reason: typed.reason,
    })
    .execute()
  const change = { id, networkId }
  await recordEvent(tx, change, { kind: 'propose', organizationId })
  const adopters = await listAdopters(tx, [protocol.id])
  if (leads(who, organizationId) && adopters.some((one) => one.id === organizationId))
    await recordEvent(tx, change, { kind: 'agree', organizationId })
  await recordDeed(tx, {
    deed: 'protocol.change-proposed',
    chain: organizationId ?? networkId,
    subject: { kind: 'protocol_change', id },
  })
  return ok(id)
}

/** An article in the version that was read; null: it is none of this protocol’s. */
export async function articleAsRead(
  tx: Tx,
  protocolId: string,
  versionId: string,
  articleId: string,
): Promise<Article | null> {
  const version = (await listVersions(tx, protocolId)).find(({ id }) => id === versionId)
  const articles = version ? await listArticles(tx, version.id) : []
  return articles.find(({ id }) => id === articleId) ?? null
}
