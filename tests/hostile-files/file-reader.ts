import type { ReadFile } from '../../src/kernel/import/read-file.ts'
import { err, ok } from '../../src/kernel/result.ts'

// What the tests of the reading desk have a thread do, by the name of the file.

const deeper = (depth: number): number => 1 + deeper(depth + 1)

const deeds: Record<string, (bytes: Uint8Array) => unknown> = {
  'a list': () => ({ list: { rows: Array.from({ length: 1_234 }, (_, index) => ({ index })) }, notes: ['one'] }),
  'a refusal': () => null,
  'without end': () => {
    for (;;);
  },
  'too much memory': () => {
    const held: number[][] = []
    for (;;) held.push(Array.from({ length: 10_000 }, (_, index) => index / 3))
  },
  'too deep': () => deeper(0),
  'a fault': () => {
    throw new Error('a fault of ours')
  },
  environment: () => Object.keys(process.env),
  /** Until someone writes in the memory that the bytes share. */
  'held up': (bytes) => Atomics.wait(new Int32Array(bytes.buffer), 0, 0),
}

export const read: ReadFile<unknown, 'refused'> = async ({ name, bytes }) => {
  const deed = deeds[name]
  return name === 'a refusal' || deed === undefined ? err('refused') : ok(deed(bytes))
}
