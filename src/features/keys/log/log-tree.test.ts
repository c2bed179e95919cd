import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import {
  advance,
  mustBeIncluded,
  proveConsistency,
  proveInclusion,
  readCheckpoint,
  rootOf,
} from '../../../crypto/index.ts'
import { checkpointOf, instanceName, logPublicKey } from './instance-log.ts'
import { LogTree } from './log-tree.ts'

const leaves = Array.from({ length: 37 }, () => randomBytes(32))
const bytes = (all: readonly Buffer[]): Uint8Array[] => all.map((one) => new Uint8Array(one))

it('is the tree that vaults read: the same root, the same proofs, at every size', () => {
  for (let size = 0; size <= leaves.length; size += 1) {
    const tree = new LogTree(leaves.slice(0, size))
    const all = bytes(leaves.slice(0, size))

    expect(new Uint8Array(tree.root())).toEqual(rootOf(all))
    for (let at = 0; at < size; at += 1) expect(bytes(tree.inclusion(at))).toEqual(proveInclusion(all, at))
    for (let before = 1; before <= size; before += 1)
      expect(bytes(tree.consistency(before))).toEqual(proveConsistency(all, before))
  }
})

it('gives no proof of a past that it never had', () => {
  const tree = new LogTree(leaves)

  expect([tree.consistency(0), tree.consistency(-1), tree.consistency(38)]).toEqual([[], [], []])
})

it('is signed by the instance, under a name and a key that stay', () => {
  const secretKey = randomBytes(32)
  const tree = new LogTree(leaves)
  const log = { origin: instanceName(secretKey), key: new Uint8Array(Buffer.from(logPublicKey(secretKey), 'hex')) }
  const read = (size: number) =>
    readCheckpoint(new Uint8Array(Buffer.from(checkpointOf(secretKey, new LogTree(leaves.slice(0, size))))), log)
  const head = read(37)

  mustBeIncluded(new Uint8Array(leaves[5] ?? []), 5, bytes(tree.inclusion(5)), head)
  expect(advance(read(20), head, bytes(tree.consistency(20)))).toEqual(head)
  expect(() => advance(head, read(20), [])).toThrow('Refused')
  expect(instanceName(randomBytes(32))).not.toBe(log.origin)
})
