import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import content from '../../../content/practice-tools.json' with { type: 'json' }
import { checkPublicText, sources } from '../../field/index.ts'
import { languages } from '../../kernel/language.ts'
import { doors } from '../directory/index.ts'
import { itemGroups } from './model.ts'
import { byLevel, evidenceOf, groundingOf, groupActs, levelNames, toolItems, toolVersion } from './shipped-tools.ts'

const of = (kind: string) => toolItems.filter((item) => item.kind === kind)

it('has the items of the field, each once', () => {
  expect(of('risk-factor')).toHaveLength(39)
  expect(of('protective-factor')).toHaveLength(20)
  expect(of('indicator')).toHaveLength(59)
  expect(new Set(toolItems.map(({ id }) => id)).size).toBe(toolItems.length)
})

it('changes no text without a new version', () => {
  const { meta, ...texts } = content
  const print = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16)

  // Raise `meta.version` and its day, then write the print of the new version here.
  expect({ version: toolVersion.number, print }).toEqual({ version: 1, print: 'c6062cb1eefe4d35' })
  expect(meta.on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

it('names for every item sources that exist, and says what kind each is', () => {
  const known = new Set(sources.map(({ id }) => id))

  for (const { id, sources: own } of toolItems) {
    expect(own.length, id).toBeGreaterThan(0)
    expect(own.filter((source) => !known.has(source) || !evidenceOf.has(source))).toEqual([])
  }
})

it('says what an item rests on by its firmest source, and states nothing of the press as more', () => {
  expect(groundingOf(['laird-2020', 'rcmp-parents'])).toBe('research')
  expect(groundingOf(['repit-jeunesse'])).toBe('study')
  expect(groundingOf(['ensemble-signs', 'chatelaine-2018'])).toBe('practice')
  expect(groundingOf(['traps-2022'])).toBe('press')
})

it('says everything in both languages, of nobody, with the signs of each', () => {
  const texts = [
    ...toolItems.flatMap(({ text, caution, absent }) => [
      text,
      ...(caution ? [caution] : []),
      ...(absent ? [absent.action] : []),
    ]),
    ...Object.values(levelNames),
    ...Object.values(groupActs).map(({ act }) => act),
  ]

  for (const text of texts)
    for (const lang of languages) {
      expect(text[lang].trim()).not.toBe('')
      expect(text[lang]).not.toMatch(/'| [:?!»]/)
      expect(checkPublicText(text[lang])).toBeNull()
    }
})

it('gives a group to indicators alone, and to an absent protective factor an act of adults and a need of the directory', () => {
  for (const { kind, group, absent } of toolItems) {
    expect(group !== null).toBe(kind === 'indicator')
    expect(absent !== null).toBe(kind === 'protective-factor')
    if (absent) expect(doors.findNeed(absent.need)).not.toBeNull()
  }
})

it('has no number but its version: no weight, no score, no threshold', () => {
  const numbers: string[] = []
  JSON.stringify(content, (key, value: unknown) => {
    if (typeof value === 'number') numbers.push(key)
    return value
  })

  expect(numbers).toEqual(['version'])
})

it('orders by place, never by group', () => {
  for (const { items } of byLevel('indicator')) {
    const ranks = items.map(({ group }) => (group === null ? -1 : itemGroups.indexOf(group)))
    expect(ranks).not.toEqual(ranks.toSorted((a, b) => a - b))
    expect(ranks).not.toEqual(ranks.toSorted((a, b) => b - a))
  }
})

it('has conditions of society to discuss, and none to tick', () => {
  const discussed = toolItems.filter(({ isDiscussed }) => isDiscussed)

  expect(discussed).toHaveLength(5)
  expect(discussed.every(({ level }) => level === 'societal')).toBe(true)
})

it('keeps the traps that the field knows', () => {
  const cautionOf = (id: string) => toolItems.find((item) => item.id === id)?.caution?.en ?? ''

  expect(cautionOf('IN-BE13')).toContain('condoms')
  expect(cautionOf('IN-PH04')).toContain('Tattoos')
  expect(cautionOf('IN-PH06')).toContain('bias')
  expect(cautionOf('IN-RE08')).toContain('protect')
  expect(cautionOf('RF-C05')).toContain('neighbourhood')
  expect(cautionOf('RF-X03')).toContain('not the identity')
})
