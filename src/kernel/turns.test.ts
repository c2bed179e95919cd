import { describe, expect, it } from 'vitest'
import { Overloaded } from './overload.ts'
import { Turns } from './turns.ts'

/** Work that ends when told, and says when it begins. */
function aShop(turns: Turns) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const ask = (owner: string, name: string): Promise<string> =>
    turns.run(owner, async () => {
      begun.push(name)
      await new Promise<void>((resolve) => ends.set(name, resolve))
      return name
    })
  return { begun, ask, end: (name: string) => ends.get(name)?.() }
}

const limits = { what: 'work', atOnce: 1, waiting: 4, waitingPerOwner: 3 }

describe('slow work in turns', () => {
  it('lets who asks once pass before the many of another', async () => {
    const { begun, ask, end } = aShop(new Turns(limits))
    const flood = ['a1', 'a2', 'a3'].map((name) => ask('a', name))
    const other = ask('b', 'b1')

    for (const name of ['a1', 'a2', 'b1', 'a3']) {
      end(name)
      await (name === 'b1' ? other : flood[Number(name.slice(1)) - 1])
    }

    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3'])
  })

  it('refuses at once who has too much waiting, and not the others', async () => {
    const { ask, end } = aShop(new Turns(limits))
    const kept = ['a1', 'a2', 'a3', 'a4'].map((name) => ask('a', name))

    await expect(ask('a', 'a5')).rejects.toBeInstanceOf(Overloaded)
    const other = ask('b', 'b1')
    await expect(ask('c', 'c1')).rejects.toBeInstanceOf(Overloaded) // four wait in all

    for (const name of ['a1', 'a2', 'b1', 'a3', 'a4']) {
      end(name)
      await (name === 'b1' ? other : kept[Number(name.slice(1)) - 1])
    }
    expect(await Promise.all([...kept, other])).toEqual(['a1', 'a2', 'a3', 'a4', 'b1'])
  })

  it('leaves a place to the others when one owner’s work hangs', async () => {
    const { begun, ask, end } = aShop(new Turns({ ...limits, atOnce: 3, atOncePerOwner: 2 }))
    const hanging = ['a1', 'a2', 'a3'].map((name) => ask('a', name))

    const other = ask('b', 'b1')
    expect(begun).toEqual(['a1', 'a2', 'b1'])
    end('b1')
    expect(await other).toBe('b1')

    for (const name of ['a1', 'a2', 'a3']) {
      end(name)
      await hanging[Number(name.slice(1)) - 1]
    }
  })

  it('refuses at once more of an owner whose line does not move, and not the others', async () => {
    const { ask, end } = aShop(new Turns({ ...limits, stuckAfterMs: -1 }))
    const [first, second] = [ask('a', 'a1'), ask('a', 'a2')]

    await expect(ask('a', 'a3')).rejects.toBeInstanceOf(Overloaded)
    const other = ask('b', 'b1')

    end('a1')
    await first
    end('a2')
    await second
    end('b1')
    expect(await other).toBe('b1')
  })

  it('tells who has no patience, and forgets them', async () => {
    const turns = new Turns(limits)
    const { ask, end } = aShop(turns)
    const first = ask('a', 'a1')

    await expect(turns.run('b', async () => 'in', 0)).rejects.toBeInstanceOf(Overloaded)
    end('a1')
    await first

    expect(await turns.run('b', async () => 'in', 0)).toBe('in')
  })

  it('gives the turn on when work fails', async () => {
    const turns = new Turns(limits)
    const failing = turns.run('a', () => Promise.reject(new Error('no')))
    const next = turns.run('a', async () => 'yes')

    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('yes')
  })
})
