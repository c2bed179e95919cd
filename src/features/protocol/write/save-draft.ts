import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Seat } from '../../network/index.ts'
import type { Protocol } from '../model.ts'
import { canDo, protocolToChange } from '../protocol-context.ts'
import { proposalsPerDay, speaksAs, type Proposer } from '../rules.ts'
import '../schema.ts'
import type { TypedDraft } from './draft-form.ts'
import { readArticles } from './read-articles.ts'

const daySeconds = 24 * 3600

const columnsOf = ({ nameFr, nameEn, mechanism, draftFr, draftEn }: TypedDraft) => ({
  name_fr: nameFr,
  name_en: nameEn,
  mechanism,
  draft_fr: draftFr,
  draft_en: draftEn,
})

/** Begins a protocol for an organization of the person, or for the coordination of a network. */
export async function beginProtocol(
  { tx, who, deps }: MemberRequest,
  author: Proposer,
  seats: readonly Seat[],
  typed: TypedDraft,
): Promise<Result<string, 'not-allowed' | 'too-many'>> {
  const { networkId, organizationId } = author
  if (!speaksAs(who, seats, author)) return err('not-allowed')
  if ((await deps.database.hit(`protocol.write:${organizationId ?? networkId}`, daySeconds)) > proposalsPerDay)
    return err('too-many')
  const id = deps.clock.newId()
  await tx
    .insertInto('protocol')
    .values({ id, network_id: networkId, organization_id: organizationId, ...columnsOf(typed) })
    .execute()
  await recordDeed(tx, {
    deed: 'protocol.begun',
    chain: organizationId ?? networkId,
    subject: { kind: 'protocol', id },
  })
  return ok(id)
}

/** Changes a draft, as long as nobody did since it was opened; what they wrote is then given back. */
export async function saveDraft(
  request: MemberRequest,
  typed: TypedDraft,
): Promise<Result<void, 'not-found' | 'moved' | { changedTo: Protocol }>> {
  const found = await protocolToChange(request, 'write')
  if (found === null) return err('not-found')
  if (!canDo('write', found)) return err('moved')
  const { protocol } = found
  if (protocol.version !== typed.version) return err({ changedTo: protocol })
  const { tx } = request
  await tx
    .updateTable('protocol')
    .set({ ...columnsOf(typed), version: protocol.version + 1 })
    .where('id', '=', protocol.id)
    .where('version', '=', protocol.version)
    .execute()
  await recordDeed(tx, {
    deed: 'protocol.written',
    chain: protocol.organizationId ?? protocol.networkId,
    subject: { kind: 'protocol', id: protocol.id },
  })
  return ok(undefined)
}

/** Brings out the first version: the draft becomes numbered articles, and the network reads them. `seen`: the row that was shown. */
export async function issueFirst(request: MemberRequest, seen: number): Promise<Result<void, 'not-found' | 'moved'>> {
  const found = await protocolToChange(request, 'issue-first')
  if (found === null) return err('not-found')
  const { protocol } = found
  const articles = readArticles(protocol)
  if (!canDo('issue-first', found) || protocol.version !== seen || !articles.ok) return err('moved')
  const { rows } = await sql<{ number: number | null }>`
    select sec.issue_protocol(${protocol.id}, 0, ${seen}, ${JSON.stringify(articles.value)}::jsonb, '{}') as number`.execute(
    request.tx,
  )
  if ((rows[0]?.number ?? null) === null) return err('moved')
  await recordDeed(request.tx, {
    deed: 'protocol.issued',
    chain: protocol.networkId,
    subject: { kind: 'protocol', id: protocol.id },
  })
  return ok(undefined)
}
