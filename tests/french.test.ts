import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { expect, it } from 'vitest'
import { root } from '../src/kernel/root.ts'

/**
 * French typography is code, not care: a non-breaking space before « : ; ! ? % » and inside guillemets, the typographic
 * apostrophe. Read from the source itself, so that no sentence escapes: every text of a `*.fr.ts` file, of a value called
 * `fr`, and of the content files.
 */
const rules: [name: string, broken: RegExp][] = [
  ['a breaking space before a sign', /(?:^|[\p{L}\p{N})»…]) [:;!?%»]/u],
  ['a guillemet followed by a breaking space', /« /u],
  ['no space inside a guillemet', /«[^\u00a0\u202f]|[^\u00a0\u202f]»/u],
  ['a straight apostrophe', /\p{L}'\p{L}/u],
]

interface Sentence {
  text: string
  place: string
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function sentencesOf(file: string): Sentence[] {
  const source = readFileSync(join(root, file), 'utf8')
  const found: Sentence[] = []
  const visit = (node: unknown, isFrench: boolean): void => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, isFrench))
    if (!isNode(node)) return
    const named = (key: unknown): boolean => isNode(key) && (key['name'] === 'fr' || key['value'] === 'fr')
    const french =
      isFrench ||
      (node['type'] === 'VariableDeclarator' && named(node['id'])) ||
      (node['type'] === 'Property' && named(node['key']))
    const line = () => source.slice(0, Number(node['start'])).split('\n').length
    if (french && node['type'] === 'Literal' && typeof node['value'] === 'string')
      found.push({ text: node['value'], place: `${file}:${line()}` })
    if (french && node['type'] === 'TemplateElement' && isNode(node['value']))
      found.push({ text: String(node['value']['cooked']), place: `${file}:${line()}` })
    for (const [key, value] of Object.entries(node)) if (key !== 'type') visit(value, french)
  }
  visit(parseSync(file, source).program, /\.fr\.tsx?$/.test(file))
  return found
}

function contentSentences(file: string): Sentence[] {
  const found: Sentence[] = []
  const visit = (value: unknown, key: string, place: string): void => {
    if (typeof value === 'string' && /(^|_)fr$|Fr$/.test(key)) found.push({ text: value, place: `${file} ${place}` })
    if (isNode(value))
      for (const [name, inner] of Object.entries(value))
        visit(inner, Array.isArray(value) ? key : name, `${place}.${name}`)
  }
  visit(JSON.parse(readFileSync(join(root, file), 'utf8')), '', '')
  return found
}

it('writes French as French is typeset', () => {
  const code = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.|examples/.test(file))
  const ours = ['content/sectors.json', 'content/instance.json', ...globSync('content/demo/*.json', { cwd: root })]
  const sentences = [...code.flatMap(sentencesOf), ...ours.flatMap(contentSentences)]

  const broken = sentences.flatMap(({ text, place }) =>
    rules.filter(([, rule]) => rule.test(text)).map(([name]) => `${place}: ${name}: ${text.slice(0, 90)}`),
  )

  expect(sentences.length).toBeGreaterThan(400)
  expect(broken).toEqual([])
})
