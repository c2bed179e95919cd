import { base64 } from '@scure/base'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sha256 } from './bytes.ts'
import {
  admit,
  advance,
  answerDrill,
  aShare,
  canonicalBytes,
  emptyRegister,
  fileHash,
  hashOfPlain,
  isDrillAnswered,
  isKit,
  leafOf,
  mustBeIncluded,
  mustBeSealedFile,
  type ObjectRow,
  openBack,
  openEpoch,
  openObject,
  openRescue,
  openWrap,
  paddedLength,
  type Plain,
  publicHalves,
  readCanonical,
  readCheckpoint,
  readProof,
  readRecord,
  readSignedStatement,
  recover,
  type Reading,
  type RecordHead,
  type RecoveryTerms,
  Refused,
  rootOf,
  type Stanza,
  type Team,
  type Unlocking,
  unlockUserSecret,
  type UserSecret,
  type WrapAddress,
  wordsOfMember,
  wordsOfPair,
} from './index.ts'
import { hexOf } from './bytes.ts'
import { openFromKey } from './hybrid.ts'
import type { Vector, VectorFile, WorldEntry } from './test-vector-shape.ts'
import { makeVectors } from './test-vectors.ts'

const path = join(import.meta.dirname, 'vectors', 't1.json')

// What another implementation would write for itself, to read the same file: one line a deed.

interface Given {
  bytes: string
  file: string
  key: string
  stanza: Stanza
  padding: 'bucket' | 'padme'
  length: number
  row: ObjectRow
  world: string
  from: string[]
  today: string
  record: { org: string; rec: string; kv: number }
  address: WrapAddress
  secret: string
  objects: { row: ObjectRow; file: string }[]
  heads: RecordHead[]
  team: Team
  epoch: number
  user: string
  recovery: { ver: number; secret: string }
  leaf: string
  index: number
  proof: string[]
  size: number
  root: string
  note: string
  log: { origin: string; key: string }
  seen: { size: number; root: string } | null
  entries: WorldEntry[]
  omit?: number[]
  proofs?: string[][]
  more?: WorldEntry[]
  org: string
  terms: RecoveryTerms
  shares: Parameters<typeof aShare>[0][]
  challenge: string
  answer: string
  no: number
  unlocking: { kind: Unlocking['kind']; output: string; words: number[] }
  place: { instance: string; uid: string }
  enc: string
  sig: string
  keysets: [string, string]
  words: number[]
  value: Plain
}

const bytes = (text: string): Uint8Array => base64.decode(text)
const text = (content: Uint8Array): string => base64.encode(content)
const headOf = ({ size, root }: { size: number; root: string }) => ({ size, root: bytes(root) })

async function registerOf(entries: readonly WorldEntry[], head: { size: number; root: string }) {
  let register = emptyRegister(headOf(head))
  for (const { signed, salt, index, proof } of entries)
    register = admit(register, {
      signed: readSignedStatement(signed),
      salt: bytes(salt),
      index,
      proof: await readProof(proof),
    })
  return register
}

const worldIn = ({ world }: Given, file: VectorFile) => {
  const found = file.worlds[world]
  if (!found) throw new Error(`No world ${world}.`)
  return found
}

const registers = new Map<VectorFile['worlds'][string], ReturnType<typeof registerOf>>()

const readingOf = async (one: Given, file: VectorFile): Promise<Reading> => {
  const world = worldIn(one, file)
  const register = registers.get(world) ?? registerOf(world.entries, world.head)
  registers.set(world, register)
  return { register: await register, from: one.from, today: one.today }
}

/** The entries of a world but those left out, with proofs of a later log where they are given, then some more. */
const entriesOf = (one: Given, file: VectorFile): WorldEntry[] => [
  ...worldIn(one, file).entries.flatMap((entry) =>
    one.omit?.includes(entry.index) ? [] : { ...entry, proof: one.proofs?.[entry.index] ?? entry.proof },
  ),
  ...(one.more ?? []),
]

const deeds: Readonly<Record<string, (given: Given, file: VectorFile) => unknown>> = {
  writeCanonical: ({ value }) => text(canonicalBytes(value)),
  readCanonical: (one) => readCanonical(bytes(one.bytes)),
  hashCanonical: ({ value }) => hexOf(hashOfPlain(value)),
  padLength: ({ length, padding }) => paddedLength(length, padding),
  store: ({ file, stanza, padding }) => mustBeSealedFile(bytes(file), stanza, padding) ?? 'storable',
  openHybrid: async ({ file, secret }) => text(await openFromKey(secret, bytes(file))),
  openObject: async (one, file) => {
    const read = await openObject(bytes(one.file), one.row, bytes(one.key), await readingOf(one, file))
    return { body: text(read.body), writer: read.writer.user, of: read.writer.org, day: read.day }
  },
  readRecord: async (one, file) => {
    const objects = one.objects.map(({ row, file: object }) => ({ row, file: bytes(object) }))
    const keys = new Map([[1, bytes(one.key)]])
    const opened = await readRecord(one.record, objects, keys, one.heads, await readingOf(one, file))
    return opened.map(({ body }) => text(body))
  },
  openWrap: async (one, file) => {
    const read = await openWrap(bytes(one.file), one.record, one.address, one.secret, await readingOf(one, file))
    return { key: text(read.dataKey), head: read.head }
  },
  openEpoch: async (one, file) => openEpoch(bytes(one.file), one.team, one.epoch, one, await readingOf(one, file)),
  openBack: async (one, file) => openBack(bytes(one.file), one.team, one.epoch, one.secret, await readingOf(one, file)),
  openRescue: async (one, file) =>
    openRescue(bytes(one.file), one.team, one.epoch, one.recovery, await readingOf(one, file)),
  treeRoot: ({ value }) => text(rootOf((value as string[]).map(bytes))),
  hashLeaf: ({ entries: [entry] }) => entry && text(leafOf(readSignedStatement(entry.signed), bytes(entry.salt))),
  proveInclusion: async ({ leaf, index, proof, size, root }) =>
    mustBeIncluded(bytes(leaf), index, await readProof(proof), headOf({ size, root })) ?? 'included',
  readCheckpoint: ({ note, log }) => {
    const head = readCheckpoint(bytes(note), { origin: log.origin, key: bytes(log.key) })
    return { size: head.size, root: text(head.root) }
  },
  advance: async ({ seen, size, root, proof }) =>
    advance(seen && headOf(seen), headOf({ size, root }), await readProof(proof)).size,
  readLog: async (one, file) => [...(await registerOf(entriesOf(one, file), one)).standings.keys()],
  recover: ({ org, terms, shares }) => recover(org, terms, shares.map(aShare)),
  answerDrill: ({ shares: [share], challenge }) => text(answerDrill(aShare(share), bytes(challenge))),
  checkDrill: ({ org, terms, no, challenge, answer }) =>
    isDrillAnswered(org, terms, no, bytes(challenge), bytes(answer)),
  unlock: async ({ file, unlocking: { kind, output, words }, place }) => {
    const way: Unlocking = kind === 'prf' ? { kind, output: bytes(output) } : { kind, words }
    return unlockUserSecret(bytes(file), way, place)
  },
  publicHalves: ({ value }) => publicHalves(value as unknown as UserSecret),
  isKit: ({ words }) => isKit(words),
  wordsOfMember: ({ org, user, enc, sig }) => wordsOfMember(org, user, { enc, sig }),
  wordsOfPair: ({ keysets }) => wordsOfPair(...keysets),
  hashFile: ({ file }) => fileHash(bytes(file)),
}

async function answer({ deed, input }: Vector, file: VectorFile): Promise<unknown> {
  const act = deeds[deed]
  if (!act) throw new Error(`No deed ${deed}.`)
  try {
    return { value: await act(input as unknown as Given, file) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { refused: error.reason }
  }
}

describe('the vectors of suite T1', () => {
  const file = JSON.parse(readFileSync(path, 'utf8')) as VectorFile

  it('are sixty or more, half of them of what must be refused, each with a name of its own', () => {
    const refusals = file.vectors.filter(({ expect: expected }) => 'refused' in expected)

    expect(file.vectors.length).toBeGreaterThanOrEqual(60)
    expect(refusals.length).toBeGreaterThanOrEqual(30)
    expect(new Set(file.vectors.map(({ id }) => id)).size).toBe(file.vectors.length)
  })

  it.each(file.vectors.map((vector) => [`${vector.id}: ${vector.about}`, vector] as const))('%s', async (_, vector) => {
    expect(await answer(vector, file)).toEqual(vector.expect)
  })
})

describe('the file of vectors', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('is made again byte for byte when chance is a known row of bytes', { timeout: 60_000 }, async () => {
    // The one way to decide what this room draws is to take the machine’s own source away, which only a test can do.
    let count = 0
    vi.spyOn(globalThis.crypto, 'getRandomValues').mockImplementation((array) => {
      if (!(array instanceof Uint8Array)) throw new Error('Bytes are drawn as bytes.')
      for (let at = 0; at < array.length; at += 32) {
        array.set(sha256(Uint8Array.of(count >> 16, (count >> 8) & 255, count & 255)).slice(0, array.length - at), at)
        count++
      }
      return array
    })

    await expect(`${JSON.stringify(await makeVectors(), null, 1)}\n`).toMatchFileSnapshot(path)
  })
})
