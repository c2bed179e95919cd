import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { type AgreementRefusal, type Tally, tallyOf } from '../../../field/index.ts'
import type { Change } from '../model.ts'
import { canDo, protocolToChange } from '../protocol-context.ts'
import { listAdopters, listAnswers, listArticles, listOpenChanges } from '../queries.ts'
import { refuseSettling } from '../rules.ts'

/** An open change, where the organizations stand on it, and why no version may take it in; null: one may. */
export interface ReviewedChange {
  change: Change
  tally: Tally
  refusal: AgreementRefusal | null
}

/** The open changes of a protocol, the oldest first. */
export async function reviewedChanges({ tx }: MemberRequest, protocolId: string): Promise<ReviewedChange[]> {
  const changes = await listOpenChanges(tx, [protocolId])
  const [adopters, answers] = await Promise.all([
    listAdopters(tx, [protocolId]),
    listAnswers(
      tx,
      changes.map(({ id }) => id),
    ),
  ])
  return changes.map((change) => {
    const own = answers.filter(({ changeId }) => changeId === change.id)
    const tally = tallyOf(
      adopters.map(({ id }) => id),
      new Map(own.map(({ organizationId, kind }) => [organizationId, kind])),
    )
    return { change, tally, refusal: refuseSettling(tally) }
  })
}

export type IssueRefusal = 'not-found' | 'moved' | 'none-chosen' | 'nothing-left'

/**
 * Brings out a version that takes in the chosen changes, which are all agreed. The version before it stays, and whoever worked by
 * it does until they move on.
 *
 * @param seen number of the version that was the newest when they were chosen
 */
export async function issueVersion(
  request: MemberRequest,
  { chosen, seen }: { chosen: readonly string[]; seen: number },
): Promise<Result<number, IssueRefusal>> {
  const found = await protocolToChange(request, 'issue')
  if (found === null) return err('not-found')
  const { protocol } = found
  const { tx } = request
  if (!canDo('issue', found) || protocol.newest?.number !== seen) return err('moved')
  if (chosen.length === 0) return err('none-chosen')
  const ready = (await reviewedChanges(request, protocol.id)).filter(({ refusal }) => refusal === null)
  const taken = ready.filter(({ change }) => chosen.includes(change.id)).map(({ change }) => change)
  if (taken.length !== new Set(chosen).size) return err('moved')
  const articles = await listArticles(tx, protocol.newest.id)
  const count = (kind: Change['kind']) => taken.filter((one) => one.kind === kind).length
  if (articles.length + count('add') - count('remove') < 1) return err('nothing-left')
  const { rows } = await sql<{ number: number | null }>`
    select sec.issue_protocol(${protocol.id}, ${seen}, ${protocol.version}, '[]', ${taken.map(({ id }) => id)}::uuid[]) as number`.execute(
    tx,
  )
  const number = rows[0]?.number ?? null
  if (number === null) return err('moved')
  await recordDeed(tx, {
    deed: 'protocol.issued',
    chain: protocol.networkId,
    subject: { kind: 'protocol', id: protocol.id },
  })
  return ok(number)
}
