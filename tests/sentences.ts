import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { root } from '../src/kernel/root.ts'
import type { Language } from '../src/kernel/language.ts'

// Every sentence of the product, read from the source itself, so that none escapes: each text of a `*.fr.ts` or `*.en.ts`
// file, of a value called `fr` or `en`, and of the content files that this project wrote.

export interface Sentence {
  text: string
  place: string
  /** What is written just before a value: `de ` of « de ${name} »; null when the text ends the template. */
  before: string | null
}

export type Node = { type: string } & Record<string, unknown>

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function sentencesOf(file: string, lang: Language): Sentence[] {
  const source = readFileSync(join(root, file), 'utf8')
  const found: Sentence[] = []
  const lineOf = ({ start }: Node) => source.slice(0, Number(start)).split('\n').length
  const named = (key: unknown): boolean => isRecord(key) && (key['name'] === lang || key['value'] === lang)

  const visit = (node: unknown, isOurs: boolean): void => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, isOurs))
    if (!isNode(node)) return
    const ours =
      isOurs ||
      (node.type === 'VariableDeclarator' && named(node['id'])) ||
      (node.type === 'Property' && named(node['key']))
    const place = () => `${file}:${lineOf(node)}`
    if (ours && node.type === 'Literal' && typeof node['value'] === 'string')
      found.push({ text: node['value'], place: place(), before: null })
    if (ours && node.type === 'TemplateLiteral') found.push(...piecesOf(node, source, place()))
    for (const [key, value] of Object.entries(node)) if (key !== 'type') visit(value, ours)
  }
  visit(parseSync(file, source).program, new RegExp(`\\.${lang}\\.tsx?$`).test(file))
  return found
}

/** The texts of a template; `before` is the source of the value that follows each. */
function piecesOf({ quasis, expressions }: Node, source: string, place: string): Sentence[] {
  const values = (expressions as Node[]).map(({ start, end }) => source.slice(Number(start), Number(end)))
  return (quasis as { value: { cooked: string } }[]).map(({ value }, index) => ({
    text: value.cooked,
    place,
    before: values[index] ?? null,
  }))
}

function contentSentences(file: string, lang: Language): Sentence[] {
  const ours = new RegExp(`(^|_)${lang}$|${lang === 'fr' ? 'Fr' : 'En'}$`)
  const found: Sentence[] = []
  const visit = (value: unknown, key: string, place: string): void => {
    if (typeof value === 'string' && ours.test(key))
      found.push({ text: value, place: `${file} ${place}`, before: null })
    if (isRecord(value))
      for (const [name, inner] of Object.entries(value))
        visit(inner, Array.isArray(value) ? key : name, `${place}.${name}`)
  }
  visit(JSON.parse(readFileSync(join(root, file), 'utf8')), '', '')
  return found
}

/** The lines of an article, without the marks of its links and sources. */
const bodySentences = (file: string): Sentence[] =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((line, index) => ({
      text: line.replace(/\s*\{[^}]*\}|\[\[[^\]]*\]\]/g, ''),
      place: `${file}:${index + 1}`,
      before: null,
    }))

/** Every text that the product says in a language, and where. */
export function sentencesIn(lang: Language): Sentence[] {
  const code = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.|examples/.test(file))
  const content = [
    ...['alliances', 'checklist', 'glossary', 'initiatives', 'instance', 'multisectoral-agreement', 'sectors'].map(
      (name) => `content/${name}.json`,
    ),
    ...globSync('content/{demo,toolbox}/*.json', { cwd: root }),
  ]
  return [
    ...code.flatMap((file) => sentencesOf(file, lang)),
    ...content.flatMap((file) => contentSentences(file, lang)),
    ...globSync(`content/toolbox/*.${lang}.txt`, { cwd: root }).flatMap(bodySentences),
  ]
}

/** Where a sentence breaks a rule, to be read by who broke it. */
export const brokenIn = (sentences: readonly Sentence[], rules: readonly (readonly [string, RegExp])[]): string[] =>
  sentences.flatMap(({ text, place }) =>
    rules.filter(([, rule]) => rule.test(text)).map(([name]) => `${place}: ${name}: ${text.slice(0, 90)}`),
  )
