import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourceOf } from '../../field/index.ts'
import { languages } from '../../kernel/language.ts'
import { openSite, type Site } from '../network/test-site.ts'
import { attribute, elementsOf, textOf } from '../welcome/test-reading.ts'
import type { Grounding, ToolItem } from './model.ts'
import { evidenceOf, toolItems } from './shipped-tools.ts'
import { fieldFlags } from './test-field-flags.ts'
import { words } from './tool/words.ts'

const pages = {
  fr: ['/fr/reperes/indices', '/fr/reperes/grille'],
  en: ['/en/practice/signs', '/en/practice/grid'],
} as const

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** What the field lets us say of an item, by the firmest text that it comes from. */
function allowed({ id }: ToolItem): Grounding {
  const { evidence } = fieldFlags[id] ?? { evidence: [] }
  const has = (...kinds: string[]) => evidence.some((kind) => kinds.includes(kind))
  if (has('meta-analysis', 'systematic-review')) return 'research'
  if (has('validation-study', 'single-study', 'regional-survey')) return 'study'
  return has('practice-guidance', 'government-plan') ? 'practice' : 'press'
}

it('takes each item from texts of the kinds that the field names, and drops none of its warnings', () => {
  expect(toolItems.map(({ id }) => id).toSorted()).toEqual(Object.keys(fieldFlags).toSorted())
  for (const item of toolItems) {
    const flags = fieldFlags[item.id]
    const kinds = new Set(item.sources.map((source) => evidenceOf.get(source)))
    expect([...kinds].toSorted(), item.id).toEqual(flags?.evidence)
    expect(item.group, item.id).toBe(flags?.group ?? null)
    if (flags?.isCautious) expect(item.caution, item.id).not.toBeNull()
  }
})

it('knows that some items are held by the press alone', () => {
  const held = toolItems.filter((item) => allowed(item) === 'press').map(({ id }) => id)

  expect(held.toSorted()).toEqual(['IN-MA04', 'IN-PH04'])
})

describe.each(languages)('what the pages say, in %s', (lang) => {
  const t = words[lang]

  it('is, beside each item, where it comes from, how sure it is, and its warning', async () => {
    const html = (await Promise.all(pages[lang].map((path) => site.as(null).read(path)))).join('')
    const lines = elementsOf(html).filter(({ tagName }) => tagName === 'li')
    const saidOf = ({ id }: ToolItem): string => {
      const own = lines.filter((line) => elementsOfItem(line, id.toLowerCase()))
      expect(own.length, id).toBe(1)
      return own.map(textOf).join()
    }

    for (const item of toolItems) {
      const said = saidOf(item)
      for (const source of item.sources) {
        const { title, publisher } = sourceOf(source)
        expect(said.includes(spaced(title)) || said.includes(spaced(publisher)), `${item.id} ${source}`).toBe(true)
      }
      expect(said, item.id).toContain(spaced(t.grounding[allowed(item)]))
      for (const [grounding, sentence] of Object.entries(t.grounding))
        if (grounding !== allowed(item)) expect(said, item.id).not.toContain(spaced(sentence))
      if (item.caution) expect(said, item.id).toContain(spaced(item.caution[lang]))
      if (item.group !== null) expect(said, item.id).toContain(spaced(t.ours))
    }
  })
})

/** As `textOf` reads: every kind of space is one. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Whether the line is the one of that item, and not one that holds others. */
const elementsOfItem = (line: ReturnType<typeof elementsOf>[number], id: string): boolean =>
  line.childNodes.some((child) => 'tagName' in child && attribute(child, 'id') === id)
