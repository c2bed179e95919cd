import { mustBeAuthorized } from './authority.ts'
import { leafOf, mustBeIncluded, type TreeHead } from './key-log.ts'
import { must, Refused } from '../refusal.ts'
import type { Register, Standing } from './standing.ts'
import { type SignedStatement, type Statement, statementHash } from './statement.ts'

/** A statement with its place in the log, as a server hands it over. */
export interface LogEntry {
  signed: SignedStatement
  salt: Uint8Array
  index: number
  proof: readonly Uint8Array[]
}

/** What a client knows before it has read anything. */
export const emptyRegister = (head: TreeHead): Register => ({ head, standings: new Map() })

/** The same knowledge at a later head, which `advance` has proved to contain the earlier. */
export const atHead = (register: Register, head: TreeHead): Register => ({ ...register, head })

/**
 * What the client knows after one more statement: it is in the log, it follows the one before about the same organization, and
 * those signed who must (security 5.4). Statements of one organization come in their order; one left out is seen at the next.
 *
 * @throws Refused
 */
export function admit(register: Register, { signed, salt, index, proof }: LogEntry): Register {
  mustBeIncluded(leafOf(signed, salt), index, proof, register.head)
  const { statement } = signed
  const standing = register.standings.get(statement.org)
  must(statement.after === (standing?.last.hash ?? null), 'log')
  mustBeAuthorized(signed, register)
  const placed = { hash: statementHash(statement), index }
  must(standing === undefined || index > standing.last.index, 'log')
  const standings = new Map(register.standings).set(statement.org, afterStatement(standing, statement, placed))
  return { ...register, standings }
}

function afterStatement(
  before: Standing | undefined,
  statement: Statement,
  place: { hash: string; index: number },
): Standing {
  if (statement.t === 'keyset') {
    const none = { members: new Map(), ended: new Map(), epochs: new Map(), pairs: [], isClosed: false }
    return { ...none, ...before, keyset: { statement, ...place }, last: place }
  }
  if (!before) throw new Refused('authority')
  const after = { ...before, last: place }
  if (statement.t === 'member')
    return { ...after, members: new Map(before.members).set(place.hash, { statement, ...place }) }
  if (statement.t === 'pair') return { ...after, pairs: [...before.pairs, statement] }
  if (statement.t === 'epoch') {
    const earlier = before.epochs.get(statement.team) ?? []
    return {
      ...after,
      epochs: new Map(before.epochs).set(statement.team, [...earlier, { statement, ...place }]),
    }
  }
  const ended = new Map(before.ended).set(statement.target, { good: statement.good, index: place.index })
  return { ...after, ended, isClosed: before.isClosed || statement.target === before.keyset.hash }
}
