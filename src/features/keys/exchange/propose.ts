import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import * as v from 'valibot'
import { statementHash, type SignedStatement } from '../../../crypto/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { readStatements, readTree, registerOf } from '../log/read-log.ts'
import { readProposal } from '../log/read-proposal.ts'
import { done, hexBytes, readSaid, refused, uuid } from './said.ts'

const shape = v.object({
  organization: uuid,
  proposal: hexBytes(300_000),
  /** Hash of the one that was read, when this adds a signature to it; null for a new one. */
  before: v.nullable(hexBytes(32)),
})

/** Whom it waits for: those who hold keys by the keyset that it proposes, or hold them now. */
function signersOf(statements: readonly SignedStatement[], holders: readonly string[], others: readonly string[]) {
  const proposed = statements.flatMap(({ statement }) =>
    statement.t === 'keyset' ? statement.holders.map(({ uid }) => uid) : [],
  )
  const signed = new Set(statements[0]?.sigs.map(({ by }) => by))
  return [...new Set([...proposed, ...holders, ...others])].map((uid) => ({ uid, signed: signed.has(uid) }))
}

/** Holders of the organization that is compared with: one of them signs too. */
async function othersOf(tx: Tx, statements: readonly SignedStatement[]): Promise<string[]> {
  const [first] = statements
  if (first?.statement.t !== 'pair') return []
  const { with: other } = first.statement
  const register = registerOf(await readStatements(tx, [other]), await readTree(tx))
  return register.standings.get(other)?.keyset.statement.holders.map(({ uid }) => uid) ?? []
}

/** Puts forward what several people must sign, or adds a signature: the same statements, and none of the signatures lost. */
export async function propose(request: MemberRequest) {
  const { tx } = request
  const said = readSaid(request, shape)
  const statements = said && readProposal(said.proposal, said.organization)
  if (!said || !statements) return refused('refused')
  const standing = await tx
    .selectFrom('key_proposal')
    .select(['file', 'hash'])
    .where('organization_id', '=', said.organization)
    .executeTakeFirst()
  if (standing) {
    if (said.before === null || !standing.hash.equals(said.before)) return refused('raced')
    if (!adds(statements, readProposal(standing.file, said.organization) ?? [])) return refused('refused')
  }
  const holders = await tx
    .selectFrom('key_holder')
    .select('person_id as id')
    .where('organization_id', '=', said.organization)
    .execute()
  const hash = createHash('sha256').update(said.proposal).digest()
  const signers = signersOf(
    statements,
    holders.map(({ id }) => id),
    await othersOf(tx, statements),
  )
  const { rows } = await sql<{ kept: boolean }>`
    select sec.keep_key_proposal(${said.organization}, ${standing?.hash ?? null}::bytea, ${said.proposal}, ${hash},
      ${JSON.stringify(signers)}::jsonb) as kept`.execute(tx)
  return rows[0]?.kept ? done() : refused('raced')
}

function adds(now: readonly SignedStatement[], before: readonly SignedStatement[]): boolean {
  return (
    now.length === before.length &&
    now.every((one, at) => {
      const former = before[at]
      return (
        former !== undefined &&
        statementHash(one.statement) === statementHash(former.statement) &&
        former.sigs.every(({ by, sig }) => one.sigs.some((other) => other.by === by && other.sig === sig))
      )
    })
  )
}

/** Gives up what was proposed: nothing of it counted yet. */
export async function dropProposal(request: MemberRequest) {
  const said = readSaid(request, v.object({ organization: uuid }))
  if (said === null) return refused('refused')
  const { rows } = await sql<{ dropped: boolean }>`
    select sec.drop_key_proposal(${said.organization}) as dropped`.execute(request.tx)
  return rows[0]?.dropped ? done() : refused('raced')
}
