import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import * as v from 'valibot'
import {
  readCanonical,
  readSignedStatement,
  Refused,
  statementHash,
  type SignedStatement,
} from '../../../crypto/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { done, hexBytes, readSaid, refused, uuid } from './said.ts'

const shape = v.object({
  organization: uuid,
  proposal: hexBytes(300_000),
  /** Hash of the one that was read, when this adds a signature to it; null for a new one. */
  before: v.nullable(hexBytes(32)),
})

/** The statements of a proposal; null for what is none of this organization. */
function readProposal(file: Buffer, organization: string): SignedStatement[] | null {
  try {
    const { statements } = v.parse(
      v.strictObject({ statements: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(8)) }),
      readCanonical(new Uint8Array(file)),
    )
    const read = statements.map(readSignedStatement)
    return read.every(({ statement }) => statement.org === organization) ? read : null
  } catch (failure) {
    if (failure instanceof Refused || v.isValiError(failure)) return null
    throw failure
  }
}

/** Whom it waits for: those who hold keys by the keyset that it proposes, or hold them now. */
function signersOf(statements: readonly SignedStatement[], holders: readonly string[]) {
  const proposed = statements.flatMap(({ statement }) =>
    statement.t === 'keyset' ? statement.holders.map(({ uid }) => uid) : [],
  )
  const signed = new Set(statements[0]?.sigs.map(({ by }) => by))
  return [...new Set([...proposed, ...holders])].map((uid) => ({ uid, signed: signed.has(uid) }))
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
