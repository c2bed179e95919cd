import { ed25519 } from '@noble/curves/ed25519.js'
import { base64 } from '@scure/base'
import { bytesOf, isSame, joined, sha256, textOf } from '../bytes.ts'
import { mustExtend, type TreeHead } from './key-log.ts'
import { must, Refused } from '../refusal.ts'

/** Whose log it is: a name without space or plus sign, and its Ed25519 key. */
export interface LogIdentity {
  origin: string
  key: Uint8Array
}

// Four bytes that say which key, of which kind (1: Ed25519), under which name: C2SP signed-note.
const keyHint = ({ origin, key }: LogIdentity): Uint8Array =>
  sha256(joined(bytesOf(`${origin}\n`), Uint8Array.of(1), key)).slice(0, 4)

const noteText = (origin: string, { size, root }: TreeHead): string => `${origin}\n${size}\n${base64.encode(root)}\n`

/** A checkpoint as C2SP writes it (tlog-checkpoint in a signed-note), signed by the log. The log's side. */
export function writeCheckpoint(origin: string, head: TreeHead, signingKey: Uint8Array): string {
  const text = noteText(origin, head)
  const hint = keyHint({ origin, key: ed25519.getPublicKey(signingKey) })
  const signature = base64.encode(joined(hint, ed25519.sign(bytesOf(text), signingKey)))
  return `${text}\n— ${origin} ${signature}\n`
}

const form =
  /^([^\s+]{1,200})\n(0|[1-9]\d{0,12})\n([A-Za-z0-9+/]{43}=)\n\n((?:— [^\s+]{1,200} [A-Za-z0-9+/]+={0,2}\n){1,16})$/

/**
 * What a checkpoint says, once this log's signature on it is checked. Signatures of others (witnesses) may follow, and are not
 * judged here.
 *
 * @throws Refused
 */
export function readCheckpoint(note: Uint8Array, log: LogIdentity): TreeHead {
  const [, origin, size, root, lines] = form.exec(textOf(note)) ?? []
  if (origin === undefined || root === undefined || lines === undefined) throw new Refused('log')
  must(origin === log.origin, 'log')
  const head = { size: Number(size), root: decoded(root) }
  const text = bytesOf(noteText(origin, head))
  must(
    text.every((byte, at) => byte === note[at]),
    'log',
  )
  const isSigned = lines
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, name]) => name === log.origin)
    .some(([, , signature = '']) => isOfLog(decoded(signature), text, log))
  must(isSigned, 'log')
  return head
}

function isOfLog(signature: Uint8Array, text: Uint8Array, log: LogIdentity): boolean {
  if (signature.length !== 68 || !isSame(signature.subarray(0, 4), keyHint(log))) return false
  try {
    return ed25519.verify(signature.subarray(4), text, log.key, { zip215: false })
  } catch {
    return false
  }
}

function decoded(text: string): Uint8Array {
  try {
    return base64.decode(text)
  } catch {
    throw new Refused('log')
  }
}

/**
 * What a client keeps after it was shown a checkpoint: the later of the two, proved to contain the earlier (security 5.4). Also
 * for a checkpoint that another organization handed over: two logs that parted refuse each other.
 *
 * @param seen the last that this client kept; null the first time
 * @param proof of consistency, from the size of `seen` to the size of `shown`
 * @throws Refused for a rollback or a fork
 */
export function advance(seen: TreeHead | null, shown: TreeHead, proof: readonly Uint8Array[]): TreeHead {
  mustExtend(seen ?? { size: 0, root: sha256(new Uint8Array()) }, shown, proof)
  return shown
}
