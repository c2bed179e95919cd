import {
  admit,
  advance,
  emptyRegister,
  readCanonical,
  readCheckpoint,
  readProof,
  readSignedStatement,
  type Register,
  type TreeHead,
} from '../../crypto/index.ts'
import { bytesOfHex, bytesOfText } from './hex.ts'
import type { Entry, ServerState } from './server.ts'

/**
 * Reads the log as a server shows it: its checkpoint is signed, it only adds to what was seen before, and each statement is in it, in order, signed by who must.
 *
 * @param before the log as it was last seen; null: never
 * @throws Refused when the server shows another log, an older one, or a statement that does not hold
 */
export async function registerIn(
  { instance, log, entries }: Pick<ServerState, 'instance' | 'log' | 'entries'>,
  before: TreeHead | null,
): Promise<Register> {
  const shown = readCheckpoint(bytesOfText(log.checkpoint), { origin: instance, key: bytesOfHex(log.key) })
  const head = advance(before, shown, before ? await readProof(log.consistency) : [])
  let register = emptyRegister(head)
  for (const entry of [...entries].sort((a, b) => a.index - b.index)) register = admit(register, await read(entry))
  return register
}

const read = async ({ signed, salt, index, proof }: Entry) => ({
  signed: readSignedStatement(readCanonical(bytesOfText(signed))),
  salt: bytesOfHex(salt),
  index,
  proof: await readProof(proof),
})
