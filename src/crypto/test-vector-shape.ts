import { base64 } from '@scure/base'
import { hexOf } from './bytes.ts'
import type { RefusalReason } from './index.ts'
import type { settle, World } from './test-world.ts'

export interface WorldEntry {
  signed: unknown
  salt: string
  index: number
  proof: string[]
}
export interface Vector {
  id: string
  about: string
  deed: string
  input: Readonly<Record<string, unknown>>
  expect: { value: unknown } | { refused: RefusalReason }
}
export interface VectorFile {
  about: string[]
  worlds: Record<string, { head: { size: number; root: string }; entries: WorldEntry[] }>
  vectors: Vector[]
}

export const text = (bytes: Uint8Array): string => base64.encode(bytes)
export const turned = (bytes: Uint8Array, at: number): Uint8Array => {
  const other = bytes.slice()
  other[at] = (other[at] ?? 0) ^ 1
  return other
}

/** Collects vectors: `good(id, about, deed, input, value)` and `bad(…, reason)`. */
export function collector() {
  const vectors: Vector[] = []
  const add = (expect: Vector['expect']) => (id: string, about: string, deed: string, input: Vector['input']) =>
    void vectors.push({ id, about, deed, input, expect })
  return {
    vectors,
    good: (id: string, about: string, deed: string, input: Vector['input'], value: unknown) =>
      add({ value })(id, about, deed, input),
    bad: (id: string, about: string, deed: string, input: Vector['input'], refused: RefusalReason) =>
      add({ refused })(id, about, deed, input),
  }
}
export type Collector = ReturnType<typeof collector>

export type Settled = Awaited<ReturnType<typeof settle>>

export const worldOf = (world: World) => ({
  head: { size: world.register.head.size, root: text(world.register.head.root) },
  entries: entriesOf(world),
})
const entriesOf = (world: World): WorldEntry[] =>
  world.statements.map((_, at) => {
    const { signed, salt, index, proof } = world.entry(at)
    return { signed, salt: text(salt), index, proof: proof.map(hexOf) }
  })
