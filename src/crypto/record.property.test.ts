import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf } from './bytes.ts'
import {
  appendObject,
  headOf,
  newDataKey,
  openObject,
  readRecord,
  type RecordHead,
  type StoredObject,
} from './index.ts'
import { settle, whyNot, World } from './test-world.ts'

// A record of six objects, and what a server could do to it.

const world = new World()
const dataKey = newDataKey()
const kv = 1
let home: Awaited<ReturnType<typeof settle>>
let record: { org: string; rec: string }
let objects: StoredObject[]

const append = (to: readonly StoredObject[], text: string): Promise<StoredObject> =>
  appendObject(
    { ...record, kv },
    headOf(to),
    { type: 'note', obj: world.ids(), body: bytesOf(text) },
    dataKey,
    world.signing(home.one),
  )

const read = (given: readonly StoredObject[], heads: readonly RecordHead[] = []) =>
  readRecord(record, given, new Map([[kv, dataKey]]), heads, world.reading(home.org))

beforeAll(async () => {
  home = await settle(world)
  record = { org: home.org, rec: world.ids() }
  objects = []
  for (let at = 0; at < 6; at++) objects.push(await append(objects, `note ${at}`))
})

it('reads a record back, whole and in order', async () => {
  const opened = await read(objects, [headOf(objects)])

  expect(opened.map(({ body }) => new TextDecoder().decode(body))).toEqual([0, 1, 2, 3, 4, 5].map((at) => `note ${at}`))
})

describe('a record of which the server', () => {
  it('leaves out, repeats or moves any object is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { minLength: 1, maxLength: 8 }), async (order) => {
        const given = order.flatMap((at) => objects[at] ?? [])
        const isBeginning = order.every((at, place) => at === place)

        expect((await whyNot(read(given))) === null).toBe(isBeginning)
      }),
      { numRuns: 150 },
    )
  })

  it('cuts off the end is refused by whoever saw the end, or has a wrap that says it', async () => {
    for (let kept = 0; kept < 6; kept++)
      expect(await whyNot(read(objects.slice(0, kept), [headOf(objects)]))).toBe('chain')
  })

  it('renumbers an object after it dropped one is refused', async () => {
    const [first, , third] = objects
    if (!first || !third) throw new Error('no objects')
    const moved = { file: third.file, row: { ...third.row, seq: 1, prev: headOf([first])?.hash ?? null } }

    expect(await whyNot(read([first, moved]))).toBe('context')
  })

  it('shows another branch of, to whoever saw the first, is refused', async () => {
    const branch = objects.slice(0, 4)
    branch.push(await append(branch, 'another fifth'))
    branch.push(await append(branch, 'another sixth'))

    expect(await whyNot(read(branch))).toBeNull()
    expect(await whyNot(read(branch, [headOf(objects)]))).toBe('chain')
    expect(await whyNot(read([...objects.slice(0, 5), ...branch.slice(5)]))).toBe('chain')
  })

  it('turns any bit of is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(5), fc.nat(), fc.nat(7), async (which, place, bit) => {
        const given = objects.map(({ row, file }, at) => {
          if (at !== which) return { row, file }
          const turned = file.slice()
          const index = place % turned.length
          turned[index] = (turned[index] ?? 0) ^ (1 << bit)
          return { row, file: turned }
        })

        expect(await whyNot(read(given, [headOf(objects)]))).not.toBeNull()
        const [one] = given.slice(which)
        if (one) expect(['form', 'key']).toContain(await whyNot(openOne(one)))
      }),
      { numRuns: 200 },
    )
  })

  it('cuts any length off a file of is refused: by its form, but where a smaller object would have that length', async () => {
    const [one] = objects
    if (!one) throw new Error('no objects')
    const refusals: (string | null)[] = []
    for (let kept = 0; kept < one.file.length; kept++)
      refusals.push(await whyNot(openOne({ row: one.row, file: one.file.slice(0, kept) })))
    const asLongAsASmaller = one.file.length - (512 - 256)

    expect(refusals).toEqual(refusals.map((_, kept) => (kept === asLongAsASmaller ? 'key' : 'form')))
  })
})

const openOne = ({ row, file }: StoredObject) => openObject(file, row, dataKey, world.reading(home.org))

describe('an object', () => {
  it('opens in no other place than its own, whatever the row beside it says', async () => {
    const [one] = objects.slice(2)
    if (!one) throw new Error('no objects')
    const other = world.ids()
    const elsewhere = [
      { type: 'ref' as const },
      { type: 'withdrawal' as const },
      { org: other },
      { rec: other },
      { obj: other },
      { kv: 2 },
      { seq: 3 },
      { prev: null },
    ]
    const reasons = await Promise.all(
      elsewhere.map((more) => whyNot(openOne({ row: { ...one.row, ...more }, file: one.file }))),
    )

    expect(reasons).toEqual(['key', 'key', 'key', 'key', 'key', 'key', 'context', 'context'])
  })

  it('opens with no other data key', async () => {
    const [one] = objects
    if (!one) throw new Error('no objects')
    expect(await whyNot(openObject(one.file, one.row, newDataKey(), world.reading(home.org)))).toBe('key')
  })

  it('is refused from whoever may not write here, and from whoever signs with a key that is not theirs', async () => {
    const stranger = await settle(world)
    const place = { ...record, kv }
    const part = { type: 'note' as const, obj: world.ids(), body: bytesOf('from elsewhere') }
    const foreign = await appendObject(place, headOf(objects), part, dataKey, world.signing(stranger.one))
    const { author, day } = world.signing(home.two)
    const false_ = { ...author, signingKey: world.signing(stranger.one).author.signingKey }
    const forged = await appendObject(place, headOf(objects), part, dataKey, { author: false_, day })

    expect(await whyNot(read([...objects, foreign]))).toBe('sender')
    expect(await whyNot(read([...objects, forged]))).toBe('signature')
  })

  it('dated after tomorrow is refused; a clock that is a day early is not', async () => {
    const part = { type: 'note' as const, obj: world.ids(), body: bytesOf('early') }
    const dated = (day: string) =>
      appendObject({ ...record, kv }, headOf(objects), part, dataKey, { ...world.signing(home.one), day })

    expect(await whyNot(read([...objects, await dated('2026-12-02')]))).toBeNull()
    expect(await whyNot(read([...objects, await dated('2026-12-03')]))).toBe('future')
  })

  it('of a statement that the reader’s log does not hold yet is refused', async () => {
    const late = { ...world.signing(home.one) }
    const ahead = { ...late.author, log: world.register.head.size + 1 }
    const part = { type: 'note' as const, obj: world.ids(), body: bytesOf('ahead') }
    const file = await appendObject({ ...record, kv }, headOf(objects), part, dataKey, { ...late, author: ahead })

    expect(await whyNot(read([...objects, file]))).toBe('log')
  })
})
