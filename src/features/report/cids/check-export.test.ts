import { describe, expect, it } from 'vitest'
import { checkExport } from './check-export.ts'
import { mutations } from './test-mutations.ts'
import { place, wholePlan } from './test-figures.ts'
import { writeDocument, writeExport } from './write-export.ts'

const sound = writeExport(wholePlan({ actions: 10 }))

describe('the check of an export', () => {
  it('lets a sound file go', () => {
    expect(checkExport(sound, place)).toEqual([])
  })

  it('knows dozens of ways to be wrong, each different', () => {
    const texts = mutations.map(({ apply }) => apply(sound))

    expect(mutations.length).toBeGreaterThanOrEqual(70)
    expect(new Set([sound, ...texts]).size).toBe(mutations.length + 1)
  })

  it.each(mutations)('refuses $what', ({ apply, code }) => {
    expect(checkExport(apply(sound), place).map((mistake) => mistake.code)).toContain(code)
  })

  it('refuses a file of another instance, and one whose times are of another zone', () => {
    expect(checkExport(sound, { ...place, baseUrl: 'https://ailleurs.invalid' })).not.toEqual([])
    expect(checkExport(sound, { ...place, timeZone: 'Europe/Paris' })).not.toEqual([])
  })
})

describe('any key of any node', () => {
  type Node = Record<string, unknown>
  const small = writeExport(wholePlan({ actions: 2 }))
  /** What a description, a comment, a baseline or a target is: told when there is one. */
  const optional = ['hasDescription', 'hasComment', 'hasBaseline', 'cids:hasTarget']

  const nodesIn = (value: unknown): Node[] => {
    if (typeof value !== 'object' || value === null) return []
    const inside = Object.values(value).flatMap(nodesIn)
    return '@type' in value && '@id' in value ? [value as Node, ...inside] : inside
  }

  /** Keys that may be changed so, `type key`: the file is written anew for each key of each node. */
  const unnoticed = (change: (node: Node, key: string) => void): Set<string> => {
    const found = new Set<string>()
    for (const [at, { '@type': type, ...keys }] of nodesIn(JSON.parse(small)).entries())
      for (const key of [...Object.keys(keys), '@type']) {
        const document = JSON.parse(small) as object
        const node = nodesIn(document)[at]
        if (node === undefined) throw new Error('The file has changed')
        change(node, key)
        if (checkExport(writeDocument(document), place).length === 0) found.add(`${String(type)} ${key}`)
      }
    return found
  }

  it('is missed when it is gone, but what is told only when there is some', () => {
    const free = unnoticed((node, key) => void delete node[key])

    expect(free.size).toBeGreaterThan(3)
    expect([...free].filter((one) => !optional.some((key) => one.endsWith(` ${key}`)))).toEqual([])
  })

  it.each([[''], [' '], [null], [3], [true], [[]], [{}], [['a', 'b']], [{ '@value': 'a', '@language': 'fr' }]])(
    'is refused when it holds %j',
    (value) => {
      expect([...unnoticed((node, key) => void (node[key] = value))]).toEqual([])
    },
  )

  it('is refused under any other name', () => {
    const free = unnoticed((node, key) => {
      node[`${key}s`] = node[key]
      delete node[key]
    })

    expect([...free]).toEqual([])
  })
})
