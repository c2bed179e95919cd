import { sql } from 'kysely'
import {
  admit,
  emptyRegister,
  readCanonical,
  readSignedStatement,
  type LogEntry,
  type Register,
} from '../../../crypto/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { LogTree } from './log-tree.ts'

/** A statement as it stands in the log. */
export interface LoggedStatement {
  logIndex: number
  organizationId: string
  /** As `src/crypto` writes it. */
  file: Buffer
  salt: Buffer
  at: Date
}

export async function readTree(tx: Tx): Promise<LogTree> {
  const { rows } = await sql<{ leaf: Buffer }>`select leaf from sec.key_leaves() order by log_index`.execute(tx)
  return new LogTree(rows.map(({ leaf }) => leaf))
}

/** What the log says of these organizations, in its order; of those only that the person of the transaction may read. */
export async function readStatements(tx: Tx, organizations: readonly string[]): Promise<LoggedStatement[]> {
  if (organizations.length === 0) return []
  return tx
    .selectFrom('key_statement')
    .select(['log_index as logIndex', 'organization_id as organizationId', 'file', 'salt', 'at'])
    .where('organization_id', 'in', [...organizations])
    .orderBy('log_index')
    .execute()
}

export const bytesOf = (buffer: Buffer): Uint8Array => new Uint8Array(buffer)

const entryOf = ({ file, salt, logIndex }: LoggedStatement, tree: LogTree): LogEntry => ({
  signed: readSignedStatement(readCanonical(bytesOf(file))),
  salt: bytesOf(salt),
  index: logIndex,
  proof: tree.inclusion(logIndex).map(bytesOf),
})

/** What a client that has read these statements holds for true. @throws Refused for a log that our own code would not have let in */
export function registerOf(statements: readonly LoggedStatement[], tree: LogTree): Register {
  const start = emptyRegister({ size: tree.size, root: bytesOf(tree.root()) })
  return statements.reduce((register, one) => admit(register, entryOf(one, tree)), start)
}
