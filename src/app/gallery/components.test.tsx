import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { deviations } from '../../design/deviations.ts'
import type { Deviation } from '../../design/deviations.ts'
import { Drawings } from '../../design/drawings.tsx'
import type { GalleryEntry } from './gallery-entries.tsx'
import { galleryEntries } from './gallery-entries.tsx'
import { Input } from '../../design/input.tsx'
import { PageLanguage } from '../../design/page-language.tsx'
import { Textarea } from '../../design/textarea.tsx'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const packageFolder = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))
const templates = nunjucks.configure(join(packageFolder, 'dist'), { autoescape: true })

const compared = galleryEntries.flatMap((entry) =>
  entry.examples.flatMap((example) =>
    example.reference === undefined ? [] : [{ entry, example, reference: example.reference }],
  ),
)

describe('components that the design system has too', () => {
  it.each(compared.map((one) => [`${one.entry.component}: ${one.example.name}`, one] as const))(
    'draws the same as its own template, %s',
    (_, { entry, example, reference }) => {
      const theirs = templates.render(`govuk/components/${entry.component}/template.njk`, { params: reference })

      const ours = render(example)

      expect(outline(ours, entry.component, 'ours')).toEqual(outline(theirs, entry.component, 'theirs'))
    },
  )

  it('compares every component that needs it, errors included', () => {
    expect(new Set(compared.map((one) => one.entry.component)).size).toBe(26)
    expect(compared.filter((one) => 'errorMessage' in one.reference).length).toBeGreaterThanOrEqual(7)
  })

  it('keeps no deviation that has become useless', () => {
    const useless = deviations.filter(
      (deviation) => !compared.some((one) => isNeeded(deviation, one.entry.component, one)),
    )

    expect(useless).toEqual([])
  })
})

describe('every component', () => {
  it.each(galleryEntries.map((entry) => [entry.component, entry] as const))(
    'carries no style or script inline, %s',
    (_, entry) => {
      const html = entry.examples.map(render).join('')

      expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/)
    },
  )

  it('escapes what people typed, and keeps it whole', () => {
    const typed = '\n"><b>R&D</b>\u202e'

    const html =
      String(<Textarea name="note" label="Note" value={typed} />) +
      String(<Input name="name" label="Nom" value={typed} />)

    expect(html).not.toContain('<b>')
    const [textarea, input] = [...html.matchAll(/<(?:textarea|input)[^>]*>/g)].map((tag) => tag.index)
    expect(textFieldValue(html.slice(textarea, input))).toBe(typed)
  })
})

function render(example: GalleryEntry['examples'][number]): string {
  return String(
    <PageLanguage value="fr">
      <Drawings>{example.render()}</Drawings>
    </PageLanguage>,
  )
}

/** What a browser would show in the textarea that opens `html`. */
function textFieldValue(html: string): string {
  const [textarea] = parseFragment(html).childNodes
  return textarea && 'childNodes' in textarea
    ? textarea.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
    : ''
}

function isNeeded(deviation: Deviation, component: string, { example, reference }: (typeof compared)[number]): boolean {
  if (deviation.component !== '*' && deviation.component !== component) return false
  const html =
    deviation.from === 'ours'
      ? render(example)
      : templates.render(`govuk/components/${component}/template.njk`, { params: reference })
  return html.includes(Object.values(deviation.take)[0] ?? '')
}

/** One line per element or text, indented by depth, attributes and classes in order: a readable difference. */
function outline(html: string, component: string, side: Deviation['from']): string[] {
  const here = deviations.filter((one) => one.from === side && (one.component === '*' || one.component === component))
  return parseFragment(html).childNodes.flatMap((node) => lines(node, 0, here))
}

function lines(node: Node, depth: number, here: readonly Deviation[]): string[] {
  const indent = '  '.repeat(depth)
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.replaceAll(/[ \t\r\n]+/g, ' ').trim()
    return text === '' ? [] : [indent + text]
  }
  if (!('tagName' in node)) return []
  const classNames = attribute(node, 'class')?.split(/\s+/).filter(Boolean) ?? []
  if (here.some(({ take }) => 'elementsOfClass' in take && classNames.includes(take.elementsOfClass))) return []
  return [
    `${indent}<${node.tagName}${attributesLine(node, classNames, here)}>`,
    ...node.childNodes.flatMap((child) => lines(child, depth + 1, here)),
  ]
}

function attributesLine(node: Element, classNames: readonly string[], here: readonly Deviation[]): string {
  const kept = classNames.filter((name) => !here.some(({ take }) => 'class' in take && take.class === name)).toSorted()
  const attributes = node.attrs
    .filter(({ name }) => name !== 'class' && !here.some(({ take }) => 'attribute' in take && take.attribute === name))
    .map(({ name, value }) => ` ${name}="${value}"`)
    .toSorted()
  return (kept.length > 0 ? ` class="${kept.join(' ')}"` : '') + attributes.join('')
}

function attribute(node: Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value
}
