import { sql } from 'kysely'
import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { begunPerDay, type OwnTool, type ToolText } from './model.ts'

type Writer = Pick<MemberRequest, 'tx' | 'who' | 'deps'>

const chainOf = (networkId: string | null): string => networkId ?? instanceChain

const daySeconds = 24 * 3600

/** A first draft. @returns its id */
export async function addTool(
  writer: Writer,
  networkId: string | null,
  text: ToolText,
): Promise<Result<string, 'too-many'>> {
  const { tx, deps } = writer
  if ((await deps.database.hit(`toolbox.write:${networkId ?? 'instance'}`, daySeconds)) > begunPerDay)
    return err('too-many')
  const id = deps.clock.newId()
  await tx.insertInto('toolbox_article').values({ id, network_id: networkId }).execute()
  await addVersion(writer, { id, number: 1, text })
  await recordDeed(tx, {
    deed: 'toolbox.written',
    chain: chainOf(networkId),
    subject: { kind: 'toolbox_article', id },
  })
  return ok(id)
}

/**
 * Keeps a text as the next version. `seen`: the last version when the form, or the history, was opened; refused when another came
 * since.
 *
 * @param restores number of the version that it brings back
 */
export async function saveTool(
  writer: Writer,
  { id, latest, networkId }: Pick<OwnTool, 'id' | 'latest' | 'networkId'>,
  { text, seen, restores }: { text: ToolText; seen: number; restores?: number },
): Promise<Result<void, 'changed-meanwhile'>> {
  if (seen !== latest) return err('changed-meanwhile')
  const isKept = await addVersion(writer, { id, number: latest + 1, text, ...(restores && { restores }) })
  if (!isKept) return err('changed-meanwhile')
  await recordDeed(writer.tx, {
    deed: restores === undefined ? 'toolbox.written' : 'toolbox.restored',
    chain: chainOf(networkId),
    subject: { kind: 'toolbox_article', id },
  })
  return ok(undefined)
}

/** False when someone wrote that number at the same instant. */
async function addVersion(
  { tx, who }: Writer,
  { id, number, text, restores }: { id: string; number: number; text: ToolText; restores?: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('toolbox_version')
    .values({
      article_id: id,
      number,
      title_fr: text.titleFr,
      title_en: text.titleEn,
      summary_fr: text.summaryFr,
      summary_en: text.summaryEn,
      body_fr: text.bodyFr,
      body_en: text.bodyEn,
      slug_fr: text.slugFr,
      slug_en: text.slugEn,
      kinds: text.kinds,
      levels: text.levels,
      audiences: text.audiences,
      sources: text.sources,
      restores: restores ?? null,
      person_id: who.personId,
    })
    .onConflict((conflict) => conflict.columns(['article_id', 'number']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export type PublishRefusal = 'changed-meanwhile' | 'slug-fr-taken' | 'slug-en-taken'

/** Shows the last version to everyone, at these addresses. The caller has checked that it is whole. */
export async function publishTool(
  { tx }: Writer,
  { id, networkId }: Pick<OwnTool, 'id' | 'networkId'>,
  { seen, slug }: { seen: number; slug: { fr: string; en: string } },
): Promise<Result<void, PublishRefusal>> {
  const { rows } = await sql<{ outcome: string }>`
    select sec.publish_tool(${id}, ${seen}, ${slug.fr}, ${slug.en}) as outcome`.execute(tx)
  const outcome = rows[0]?.outcome
  if (outcome === 'slug_fr') return err('slug-fr-taken')
  if (outcome === 'slug_en') return err('slug-en-taken')
  if (outcome !== 'done') return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: 'toolbox.published',
    chain: chainOf(networkId),
    subject: { kind: 'toolbox_article', id },
  })
  return ok(undefined)
}

/** Takes it from every reader at once; it keeps its text, its history and its addresses. */
export async function withdrawTool(
  { tx }: Writer,
  { id, networkId }: Pick<OwnTool, 'id' | 'networkId'>,
  seen: number,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { rows } = await sql<{ done: boolean }>`select sec.withdraw_tool(${id}, ${seen}) as done`.execute(tx)
  if (rows[0]?.done !== true) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: 'toolbox.withdrawn',
    chain: chainOf(networkId),
    subject: { kind: 'toolbox_article', id },
  })
  return ok(undefined)
}
