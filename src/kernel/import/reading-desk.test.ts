import { expect, it } from 'vitest'
import { featureReader, type FileToRead, type ReadFile } from './read-file.ts'
import { ReadingDesk, type DeskLimits } from './reading-desk.ts'

const reader = featureReader<ReadFile<unknown, 'refused'>>('../../tests/hostile-files')
const desk = (limits: Partial<DeskLimits> = {}) =>
  new ReadingDesk({ threads: 1, mostWaiting: 1, limitMs: 60_000, heapMb: 64, ...limits })
const named = (name: string): FileToRead => ({ name, bytes: new Uint8Array() })
const read = (name: string, limits: Partial<DeskLimits> = {}) =>
  desk(limits).read({ personId: 'a', formKey: '1' }, reader, named(name))

/** A file whose reading ends when the test says so. */
function heldUp(): { file: FileToRead; release: () => void } {
  const memory = new Int32Array(new SharedArrayBuffer(4))
  return {
    file: { name: 'held up', bytes: new Uint8Array(memory.buffer) },
    release() {
      Atomics.store(memory, 0, 1)
      Atomics.notify(memory, 0)
    },
  }
}

it('gives back what the thread understood, long lists whole and in order', async () => {
  expect(await read('a list')).toEqual({
    ok: true,
    value: { list: { rows: Array.from({ length: 1_234 }, (_, index) => ({ index })) }, notes: ['one'] },
  })
  expect(await read('a refusal')).toEqual({ ok: false, refusal: 'refused' })
})

it('ends a reading that takes too long, too much memory or too deep a stack', async () => {
  expect(await read('without end', { limitMs: 1_500 })).toEqual({ ok: false, refusal: { notRead: 'too-long' } })
  expect(await read('too much memory')).toEqual({ ok: false, refusal: { notRead: 'too-heavy' } })
  expect(await read('too deep')).toEqual({ ok: false, refusal: { notRead: 'too-deep' } })
})

it('takes a fault of the reader for a fault', async () => {
  await expect(read('a fault')).rejects.toThrow('a fault of ours')
})

it('gives the thread nothing of the environment of the server', async () => {
  expect(await read('environment')).toEqual({ ok: true, value: [] })
})

it('reads one file of a person at a time', async () => {
  const one = desk()
  const { file, release } = heldUp()
  const first = one.read({ personId: 'a', formKey: '1' }, reader, file)
  const another = () => one.read({ personId: 'a', formKey: '2' }, reader, named('a list'))

  expect(await another()).toEqual({ ok: false, refusal: { notRead: 'yours-first' } })
  release()
  await first
  expect(await another()).toMatchObject({ ok: true })
})

it('reads the file of a form sent twice once', async () => {
  const one = desk()
  const { file, release } = heldUp()
  const both = ['first', 'second'].map(() => one.read({ personId: 'a', formKey: '1' }, reader, file))
  release()
  const [first, second] = await Promise.all(both)

  expect(first).toMatchObject({ ok: true })
  expect(second).toBe(first)
})

it('lets a few wait, and tells the next one to come back', async () => {
  const one = desk()
  const { file, release } = heldUp()
  const by = (personId: string, what: FileToRead) => one.read({ personId, formKey: '1' }, reader, what)
  const [first, second] = [by('a', file), by('b', named('a list'))]

  expect(await by('c', named('a list'))).toEqual({ ok: false, refusal: { notRead: 'many-first' } })
  release()
  expect(await Promise.all([first, second])).toMatchObject([{ ok: true }, { ok: true }])
  expect(await by('c', named('a list'))).toMatchObject({ ok: true })
})
