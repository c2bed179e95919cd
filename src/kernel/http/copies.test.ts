import { describe, expect, it } from 'vitest'
import { present } from '../../../tests/present.ts'
import { Copies, type CopyLimits } from './copies.ts'

const endless = async (): Promise<Uint8Array> => new Uint8Array(10)

/** Copies on a clock that the test moves. */
function house(limits: Partial<CopyLimits>) {
  let now = 0
  const copies = new Copies(limits, () => now)
  return {
    begin: (caller: string, next: () => Promise<Uint8Array | null> = endless) =>
      copies.begin(caller, next)?.getReader() ?? null,
    /** A copy of which one part was taken. */
    async beginAndRead(caller: string) {
      const reader = present(copies.begin(caller, endless)).getReader()
      await reader.read()
      return reader
    },
    wait: (milliseconds: number) => void (now += milliseconds),
  }
}

describe('long answers', () => {
  it('are as many for a caller as told, and others have theirs', async () => {
    const { begin, beginAndRead } = house({ perCaller: 2, atOnce: 9 })
    const [first] = [await beginAndRead('a'), await beginAndRead('a')]

    expect(begin('a')).toBeNull()
    expect(begin('b')).not.toBeNull()
    await first?.cancel()
    expect(begin('a')).not.toBeNull()
  })

  it('that remember much take more places', async () => {
    const copies = new Copies({ perCaller: 4, atOnce: 6 })
    await present(copies.begin('a', endless, 3))
      .getReader()
      .read()

    expect(copies.begin('a', endless, 3)).toBeNull()
    expect(copies.begin('a', endless)).not.toBeNull()
    await present(copies.begin('b', endless, 3))
      .getReader()
      .read()
    expect(copies.begin('c', endless)).toBeNull()
  })

  it('that all begin at the same instant are not more: one too many breaks off', async () => {
    const { begin } = house({ perCaller: 2 })
    const readers = [1, 2, 3].map(() => present(begin('a')))
    const read = await Promise.allSettled(readers.map((reader) => reader.read()))

    expect(read.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  })

  it('are made in turn, as they are taken, and end by themselves', async () => {
    const { begin } = house({ makers: 1 })
    let making = 0
    let most = 0
    const parts = (count: number) => {
      let left = count
      return async () => {
        most = Math.max(most, (making += 1))
        await Promise.resolve()
        making -= 1
        return (left -= 1) < 0 ? null : new Uint8Array(1)
      }
    }
    const whole = async (caller: string) => {
      const reader = present(begin(caller, parts(5)))
      let bytes = 0
      for (let part = await reader.read(); !part.done; part = await reader.read()) bytes += part.value.length
      return bytes
    }

    expect(await Promise.all(['a', 'b', 'c'].map(whole))).toEqual([5, 5, 5])
    expect(most).toBe(1)
  })

  it('that nobody reads give way when someone waits for their place, the longest unread first', async () => {
    const { begin, beginAndRead, wait } = house({ perCaller: 1, atOnce: 2, spared: 5, patience: 1000 })
    const idle = await beginAndRead('a')
    wait(3)
    const reading = await beginAndRead('b')

    expect(begin('c')).toBeNull()
    wait(3)
    expect(begin('c')).not.toBeNull()
    await expect(idle.read()).rejects.toThrow('took nothing')
    expect((await reading.read()).done).toBe(false)
  })

  it('that nobody reads for long end, and leave their caller a place', async () => {
    const { begin, beginAndRead, wait } = house({ perCaller: 1, patience: 30 })
    const idle = await beginAndRead('a')
    wait(29)
    expect(begin('a')).toBeNull()
    wait(1)

    expect(begin('a')).not.toBeNull()
    await expect(idle.read()).rejects.toThrow('took nothing')
  })

  it('that fail leave their place', async () => {
    const { begin } = house({ perCaller: 1 })
    const broken = present(begin('a', () => Promise.reject(new Error('the database went away'))))

    await expect(broken.read()).rejects.toThrow('went away')
    expect(begin('a')).not.toBeNull()
  })
})
