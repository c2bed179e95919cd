import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advance,
  mustBeIncluded,
  mustExtend,
  proveConsistency,
  proveInclusion,
  readCheckpoint,
  Refused,
  rootOf,
  signingKeys,
  type TreeHead,
  writeCheckpoint,
} from '../index.ts'
import { bytesOf, bytesOfHex, hexOf, joined, sha256 } from '../bytes.ts'

const leaf = (data: Uint8Array): Uint8Array => sha256(joined(Uint8Array.of(0), data))
const leaves = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, at) => leaf(bytesOf(`statement ${at}`)))
const headOfLeaves = (all: readonly Uint8Array[]): TreeHead => ({ size: all.length, root: rootOf(all) })
const isRefused = (act: () => unknown): boolean => {
  try {
    act()
    return false
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return true
  }
}

describe('the tree of the log', () => {
  it('has the roots that Certificate Transparency publishes for its eight test leaves', () => {
    const data = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
    const roots = [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ]
    const all = data.map((one) => leaf(bytesOfHex(one)))

    expect(roots.map((_, at) => hexOf(rootOf(all.slice(0, at + 1))))).toEqual(roots)
  })

  it('proves every leaf of every size up to 40, and no other leaf, place or size', () => {
    for (let size = 1; size <= 40; size++) {
      const all = leaves(size)
      const head = headOfLeaves(all)
      for (const [index, one] of all.entries()) {
        const proof = proveInclusion(all, index)
        mustBeIncluded(one, index, proof, head)

        expect(isRefused(() => mustBeIncluded(leaf(bytesOf('other')), index, proof, head))).toBe(true)
        if (size > 1) expect(isRefused(() => mustBeIncluded(one, (index + 1) % size, proof, head))).toBe(true)
        expect(isRefused(() => mustBeIncluded(one, index + size, proof, head))).toBe(true)
        expect(isRefused(() => mustBeIncluded(one, index, [...proof, one], head))).toBe(true)
        if (proof.length > 0) expect(isRefused(() => mustBeIncluded(one, index, proof.slice(1), head))).toBe(true)
      }
    }
  })

  it('proves that each log holds each of its pasts, and refuses any other past', () => {
    for (let size = 0; size <= 33; size++) {
      const all = leaves(size)
      for (let past = 0; past <= size; past++) {
        const proof = proveConsistency(all, past)
        const earlier = headOfLeaves(all.slice(0, past))
        mustExtend(earlier, headOfLeaves(all), proof)

        if (past === 0) continue
        const forked = [...all.slice(0, past - 1), leaf(bytesOf('another past'))]
        expect(isRefused(() => mustExtend(headOfLeaves(forked), headOfLeaves(all), proof))).toBe(true)
        expect(isRefused(() => mustExtend(earlier, headOfLeaves(all.slice(0, past - 1)), proof))).toBe(true)
        expect(isRefused(() => mustExtend(earlier, headOfLeaves(all), [...proof, earlier.root]))).toBe(true)
      }
    }
  })

  it('refuses a proof with any bit of it turned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), fc.nat(), fc.nat(255 * 8), (size, which, step, bit) => {
        const all = leaves(size)
        const index = which % size
        const [one] = all.slice(index)
        const proof = proveInclusion(all, index)
        const turned = proof.map((hash, at) => (at === step % proof.length ? withBit(hash, bit) : hash))

        expect(one !== undefined && isRefused(() => mustBeIncluded(one, index, turned, headOfLeaves(all)))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

const withBit = (bytes: Uint8Array, bit: number): Uint8Array => {
  const turned = bytes.slice()
  const at = Math.floor(bit / 8) % bytes.length
  turned[at] = (turned[at] ?? 0) ^ (1 << (bit % 8))
  return turned
}

describe('a checkpoint', () => {
  const keys = signingKeys(sha256(bytesOf('a log')))
  const log = { origin: 'tisserin.invalid/log', key: keys.public }
  const all = leaves(9)
  const note = writeCheckpoint(log.origin, headOfLeaves(all), keys.secret)

  it('is read back, with or without the signature of a witness after it', () => {
    expect(readCheckpoint(bytesOf(note), log)).toEqual(headOfLeaves(all))
    const witness = writeCheckpoint('witness.invalid', headOfLeaves(all), signingKeys().secret)
    const line = witness.trimEnd().split('\n').at(-1) ?? ''
    expect(readCheckpoint(bytesOf(`${note}${line}\n`), log)).toEqual(headOfLeaves(all))
  })

  it('is refused when any of its bytes changed', () => {
    const bytes = bytesOf(note)
    const accepted = [...bytes.keys()].filter((at) => !isRefused(() => readCheckpoint(withBit(bytes, at * 8), log)))

    expect(accepted).toEqual([])
  })

  it('is refused from another log, under another name, or unsigned', () => {
    const other = signingKeys()
    expect(isRefused(() => readCheckpoint(bytesOf(note), { ...log, key: other.public }))).toBe(true)
    expect(isRefused(() => readCheckpoint(bytesOf(note), { ...log, origin: 'other.invalid/log' }))).toBe(true)
    expect(isRefused(() => readCheckpoint(bytesOf(note.split('—')[0] ?? ''), log))).toBe(true)
    const stolen = writeCheckpoint(log.origin, headOfLeaves(all), other.secret)
    expect(isRefused(() => readCheckpoint(bytesOf(stolen), log))).toBe(true)
  })

  it('moves a client forward only, along one past', () => {
    const seen = headOfLeaves(all)
    const later = [...all, leaf(bytesOf('next'))]
    const forked = [...all.slice(0, 8), leaf(bytesOf('told to someone else')), leaf(bytesOf('next'))]

    expect(advance(null, seen, [])).toEqual(seen)
    expect(advance(seen, headOfLeaves(later), proveConsistency(later, 9))).toEqual(headOfLeaves(later))
    expect(isRefused(() => advance(headOfLeaves(later), seen, []))).toBe(true)
    expect(isRefused(() => advance(seen, headOfLeaves(forked), proveConsistency(forked, 9)))).toBe(true)
  })
})
