import { createHmac } from 'node:crypto'
import { signingKeys, writeCheckpoint } from '../../../crypto/index.ts'
import type { LogTree } from './log-tree.ts'

const derived = (secretKey: Buffer, purpose: string): Buffer =>
  createHmac('sha256', secretKey).update(`keys|${purpose}`).digest()

/**
 * The name of this instance, of its log and of the place where words unlock. Made of the key that the instance drew at its first start, so that it stays
 * when the address of the site changes, and comes back with a backup.
 */
export const instanceName = (secretKey: Buffer): string =>
  `tisserin-${derived(secretKey, 'name').toString('hex').slice(0, 16)}`

const logKeys = (secretKey: Buffer) => signingKeys(new Uint8Array(derived(secretKey, 'log')))

/** Hexadecimal. */
export const logPublicKey = (secretKey: Buffer): string => Buffer.from(logKeys(secretKey).public).toString('hex')

/** Where the log stands, signed by it. */
export const checkpointOf = (secretKey: Buffer, tree: LogTree): string =>
  writeCheckpoint(
    instanceName(secretKey),
    { size: tree.size, root: new Uint8Array(tree.root()) },
    logKeys(secretKey).secret,
  )
