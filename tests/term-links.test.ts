import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DefaultTreeAdapterMap } from 'parse5'
import { walkLinks } from '../src/features/alliance/walk.ts'
import { termHref, termsIn } from '../src/features/glossary/finder/linker.tsx'
import { openPublicSite, type PublicSite } from '../src/features/plan/test-catalogue-site.ts'
import { attribute, elementsOf, textOf } from '../src/features/welcome/test-reading.ts'
import { shippedInitiatives } from '../src/features/initiative/shipped.ts'
import { languages, type Language } from '../src/kernel/language.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** Where the pages of content begin; every page that they lead to below is read too. */
const doors = {
  fr: [
    'alliances',
    'outils',
    'initiatives',
    'plan',
    'orientations',
    'besoins',
    'objectifs',
    'actions',
    'resultats',
    'indicateurs',
  ],
  en: [
    'alliances',
    'toolbox',
    'initiatives',
    'plan',
    'orientations',
    'needs',
    'objectives',
    'actions',
    'outcomes',
    'indicators',
  ],
} as const

/** What is read as a title, a label, a control or a way elsewhere: no term is linked in it. */
const closed = new Set(
  'h1 h2 h3 h4 h5 h6 a button label legend summary caption th dt nav form select svg script style'.split(' '),
)
/** Titles of sources, how far a walk has come, and what only readers of screens hear. */
const closedClasses = new Set(['sources', 'walk-count', 'govuk-visually-hidden'])
const inLine = new Set('b strong em span sup time'.split(' '))
/** An organization’s name is no use of a word. */
const names = new Set(shippedInitiatives.flatMap(({ by }) => [by.fr, by.en]))

let site: PublicSite
beforeAll(async () => {
  site = await openPublicSite()
})
afterAll(() => site.close())

/** Every page of content in a language, by its address. */
async function pagesIn(lang: Language): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const inside = new RegExp(`^/${lang}/(${doors[lang].join('|')})(/|$)`)
  const waiting: string[] = [...doors[lang].map((door) => `/${lang}/${door}`), walkLinks(lang, [1, 2, 3, 4]).journey]
  for (const path of waiting) {
    const html = await site.whole(path)
    if (!/^<!doctype html>/i.test(html)) continue
    found.set(path, html)
    for (const link of elementsOf(html)) {
      const [to = ''] = (attribute(link, 'href') ?? '').split(/[?#]/)
      if (link.tagName === 'a' && inside.test(to) && !/\.\w+$/.test(to) && !waiting.includes(to)) waiting.push(to)
    }
  }
  return found
}

/** A piece of a block, and the term that it is a link to; null: it stands in the text as it is. */
interface Piece {
  text: string
  to: string | null
}

const isElement = (node: Node): node is Element => 'tagName' in node
const classesOf = (element: Element): string[] => (attribute(element, 'class') ?? '').split(' ')
const isTerm = (element: Element): boolean => element.tagName === 'a' && classesOf(element).includes('term')
const isClosed = (element: Element): boolean =>
  closed.has(element.tagName) || classesOf(element).some((name) => closedClasses.has(name))

/** The running text of `main`, block by block, in the order of reading. */
function runningText(html: string): Piece[][] {
  const blocks: Piece[][] = [[]]
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterMap['textNode']
      if (!names.has(value)) blocks.at(-1)?.push({ text: value, to: null })
    } else if (isElement(node)) {
      if (isTerm(node)) blocks.at(-1)?.push({ text: textOf(node), to: attribute(node, 'href') })
      else if (inLine.has(node.tagName)) node.childNodes.forEach(walk)
      else {
        blocks.push([])
        if (!isClosed(node)) node.childNodes.forEach(walk)
        blocks.push([])
      }
    }
  }
  elementsOf(html)
    .find(({ tagName }) => tagName === 'main')
    ?.childNodes.forEach(walk)
  return blocks.filter((block) => block.length > 0)
}

/** Terms whose first use in the running text of a page is no link to them, and links to a term that is linked above. */
function wrongs(html: string, lang: Language): string[] {
  const seen = new Set<string>()
  const wrong: string[] = []
  const plain = (text: string): void => {
    for (const id of termsIn(text, lang)) {
      if (!seen.has(termHref(lang, id))) wrong.push(`no link: ${id}, in « ${text.trim()} »`)
      seen.add(termHref(lang, id))
    }
  }
  for (const block of runningText(html)) {
    let before = ''
    for (const { text, to } of block) {
      if (to === null) before += text
      else {
        plain(before)
        before = ''
        if (seen.has(to)) wrong.push(`once more: ${to}`)
        seen.add(to)
      }
    }
    plain(before)
  }
  return wrong
}

/** Links to terms inside a title, another link or a control. */
function misplaced(html: string): string[] {
  // A link within a link is taken apart by every parser: it is sought in the text.
  const nested = [...html.matchAll(/<a\b[^>]*>(?:(?!<\/a>).)*<a class="term"[^>]*>([^<]*)/gs)]
  const found = nested.map(([, text]) => `${text} in a`)
  const walk = (node: Node, within: string | null): void => {
    if (isElement(node) && isTerm(node) && within !== null) found.push(`${textOf(node)} in ${within}`)
    const inside = isElement(node) && !isTerm(node) && isClosed(node) ? node.tagName : within
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, inside)
  }
  for (const element of elementsOf(html)) if (element.tagName === 'html') walk(element, null)
  return found
}

describe.each(languages)('terms of the glossary, in %s', (lang) => {
  let pages: Map<string, string>
  beforeAll(async () => {
    pages = await pagesIn(lang)
  })
  const told = (of: (html: string) => string[]): string[] =>
    [...pages].flatMap(([path, html]) => of(html).map((one) => `${path}: ${one}`))

  it('are sought on every page of alliances, tools, initiatives and the plan', () => {
    expect(pages.size).toBeGreaterThan(200)
    for (const door of doors[lang].slice(0, 4)) expect(pages.has(`/${lang}/${door}`), door).toBe(true)
    expect(
      told((html) => runningText(html).flatMap((block) => block.flatMap(({ to }) => to ?? []))).length,
    ).toBeGreaterThan(100)
  })

  it('are a link at their first use in running text, and there alone', () => {
    expect(told((html) => wrongs(html, lang))).toEqual([])
  })

  it('are never a link in a title, another link, a label or a button', () => {
    expect(told(misplaced)).toEqual([])
  })
})

describe('this test', () => {
  const page = (inside: string) => `<!doctype html><main>${inside}</main>`
  const link = '<a class="term" href="/fr/glossaire/fugue">fugue</a>'

  it('finds a first use that is no link, though a later one is', () => {
    expect(wrongs(page(`<p>Une fugue, puis une autre ${link}.</p>`), 'fr')).toEqual([
      'no link: runaway, in « Une fugue, puis une autre »',
      'once more: /fr/glossaire/fugue',
    ])
    expect(wrongs(page(`<h2>La fugue</h2><p>Une ${link}, une <b>fugue</b>.</p>`), 'fr')).toEqual([])
  })

  it('finds a link in a title or in a link', () => {
    expect(misplaced(page(`<h2>La ${link}</h2><p>Une ${link}.</p>`))).toEqual(['fugue in h2'])
    expect(misplaced(page(`<p><a href="/fr">Une ${link}</a>.</p>`))).toEqual(['fugue in a'])
    expect(misplaced(page(`<label>La ${link}</label>`))).toEqual(['fugue in label'])
  })
})
