import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import {
  admit,
  atHead,
  leafOf,
  readCanonical,
  readSignedStatement,
  Refused,
  statementHash,
  type Register,
  type SignedStatement,
  type Statement,
} from '../../../crypto/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { effectOf, mayEnter, type EpochFiles } from './judge-arrival.ts'
import { LogTree } from './log-tree.ts'
import { bytesOf, readStatements, readTree, registerOf } from './read-log.ts'

/** One statement on its way into the log. `epoch`: what is sealed, with an epoch’s statement and no other. */
export interface Arriving {
  file: Buffer
  epoch: EpochFiles | null
}

/**
 * `raced`: another statement of the organization came first, so that this one follows nothing. `refused`: its form, its signatures, or what comes with
 * it; which is not told.
 */
export type AppendRefusal = 'raced' | 'refused'

/** A row of the log, with what follows from it. */
export interface LogRow {
  index: number
  statement: Statement
  file: Buffer
  salt: Buffer
  leaf: Buffer
  effect: object
}
/** Writes a row. @returns why not; null when it is there */
export type WriteRow = (tx: Tx, row: LogRow) => Promise<string | null>

export const hexBuffer = (hex: string): Buffer => Buffer.from(hex, 'hex')

const writeAsPerson: WriteRow = async (tx, { index, statement, file, salt, leaf, effect }) => {
  const { org, t, after } = statement
  const other = t === 'pair' ? statement.with : null
  const { rows } = await sql<{ why: string | null }>`
    select sec.append_key_statement(${index}, ${org}, ${t}, ${other}::uuid, ${file}, ${hexBuffer(statementHash(statement))},
      ${after === null ? null : hexBuffer(after)}::bytea, ${salt}, ${leaf}, ${JSON.stringify(effect)}::jsonb) as why`.execute(
    tx,
  )
  return rows[0]?.why ?? null
}

/**
 * Lets statements into the log, all or none, one after another: each must be one that every client will admit (`src/crypto`), of people and teams that
 * there are, and what is sealed must have the form of what is sealed. Under the lock of the log, so that of two who sign at once the second is told.
 * A refusal leaves the transaction to its caller: some may have been written.
 */
export async function appendStatements(
  tx: Tx,
  arriving: readonly Arriving[],
  write: WriteRow = writeAsPerson,
): Promise<Result<void, AppendRefusal>> {
  const all = arriving.map((one) => ({ ...one, signed: readStatement(one.file) }))
  await sql`select sec.lock_key_log()`.execute(tx)
  let tree = await readTree(tx)
  let register = registerOf(await readStatements(tx, organizationsOf(all)), tree)
  for (const { signed, file, epoch } of all) {
    if (signed === null) return err('refused')
    const { statement } = signed
    if (statement.after !== (register.standings.get(statement.org)?.last.hash ?? null)) return err('raced')
    if (!(await mayEnter(tx, statement, { epoch, register }))) return err('refused')
    const salt = randomBytes(16)
    const leaf = Buffer.from(leafOf(signed, bytesOf(salt)))
    const grown = new LogTree([...tree.leaves, leaf])
    const next = admitted(register, signed, { salt, tree: grown })
    if (next === null) return err('refused')
    const row = { index: tree.size, statement, file, salt, leaf, effect: effectOf(statement, epoch, register) }
    if ((await write(tx, row)) !== null) return err('raced')
    tree = grown
    register = next
  }
  return ok(undefined)
}

function readStatement(file: Buffer): SignedStatement | null {
  try {
    return readSignedStatement(readCanonical(bytesOf(file)))
  } catch (failure) {
    if (failure instanceof Refused) return null
    throw failure
  }
}

const organizationsOf = (all: readonly { signed: SignedStatement | null }[]): string[] => [
  ...new Set(
    all.flatMap(({ signed }) =>
      signed === null
        ? []
        : signed.statement.t === 'pair'
          ? [signed.statement.org, signed.statement.with]
          : [signed.statement.org],
    ),
  ),
]

/** What every client will know after this statement; null when they would refuse it. */
function admitted(
  register: Register,
  signed: SignedStatement,
  { salt, tree }: { salt: Buffer; tree: LogTree },
): Register | null {
  const index = tree.size - 1
  const head = { size: tree.size, root: bytesOf(tree.root()) }
  try {
    return admit(atHead(register, head), {
      signed,
      salt: bytesOf(salt),
      index,
      proof: tree.inclusion(index).map(bytesOf),
    })
  } catch (failure) {
    if (failure instanceof Refused) return null
    throw failure
  }
}
