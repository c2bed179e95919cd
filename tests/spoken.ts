import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'oxc-parser'
import type { Language } from '../src/kernel/language.ts'
import { root } from '../src/kernel/root.ts'
import { isNode, type Node } from './sentences.ts'

// Sentences that depend on a value, said with sample values: every function of every file of words is called.

/** What a function of words is given: each number is this one, each name is a name. */
interface Given {
  count: number
}

export interface Spoken {
  /** `src/…/words.fr.ts figures.chosen` */
  place: string
  text: string
}

const samples: Record<string, (given: Given) => unknown> = {
  TSNumberKeyword: ({ count }) => count,
  TSStringKeyword: () => 'Anaïs',
  TSBooleanKeyword: () => true,
}

/** A value for a parameter, by its type in the French file; undefined where the type says nothing that can be made up. */
function sampleOf(type: unknown, given: Given): unknown {
  if (!isNode(type)) return undefined
  if (type.type === 'TSTypeAnnotation') return sampleOf(type['typeAnnotation'], given)
  if (type.type === 'TSArrayType' || type.type === 'TSTypeOperator')
    return sampleOf(type['typeAnnotation'], given) ?? ['Anaïs']
  if (type.type === 'TSUnionType')
    return (type['types'] as Node[]).map((one) => sampleOf(one, given)).find((one) => one !== undefined)
  if (type.type === 'TSTypeReference' && (type['typeName'] as { name?: string }).name === 'Day') return '2027-03-01'
  if (type.type === 'TSTypeLiteral')
    return Object.fromEntries(
      (type['members'] as Node[]).map((member) => [
        (member['key'] as { name: string }).name,
        sampleOf(member['typeAnnotation'], given),
      ]),
    )
  return samples[type.type]?.(given)
}

type Parameters = readonly (Node | null)[]

/** The parameters of each function of words, by its way from the top. */
function functionsOf(file: string): Map<string, Parameters> {
  const found = new Map<string, Parameters>()
  const visit = (value: unknown, trail: readonly string[]): void => {
    if (!isNode(value)) return
    if (value.type === 'TSSatisfiesExpression' || value.type === 'TSAsExpression')
      return visit(value['expression'], trail)
    if (value.type === 'ArrowFunctionExpression')
      found.set(
        trail.join('.'),
        (value['params'] as Node[]).map((one) => typeOf(one)),
      )
    if (value.type !== 'ObjectExpression') return
    for (const { key, value: inner } of value['properties'] as Node[])
      if (isNode(key)) visit(inner, [...trail, String(key['name'] ?? key['value'])])
  }
  for (const node of declarationsOf(parseSync(file, readFileSync(join(root, file), 'utf8')).program))
    visit(node['init'], [])
  return found
}

const typeOf = (parameter: Node): Node | null => {
  const own = parameter.type === 'AssignmentPattern' ? (parameter['left'] as Node) : parameter
  return isNode(own['typeAnnotation']) ? own['typeAnnotation'] : null
}

function declarationsOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(declarationsOf)
  if (!isNode(value)) return []
  if (value.type === 'VariableDeclarator') return [value]
  return Object.values(value).flatMap(declarationsOf)
}

const atTrail = (words: unknown, trail: string): unknown =>
  trail.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], words)

const textsOf = (said: unknown): string[] =>
  typeof said === 'string' ? [said] : Array.isArray(said) ? said.flatMap(textsOf) : []

/** What every function of words says when each number is `count`. Parameters are typed in the French file only. */
export async function spokenWith(count: number, lang: Language): Promise<Spoken[]> {
  const files = globSync('src/**/words.fr.ts', { cwd: root })
  const said = await Promise.all(
    files.map(async (file) => {
      const own = file.replace(/fr\.ts$/, `${lang}.ts`)
      const words = ((await import(pathToFileURL(join(root, own)).href)) as Record<string, unknown>)[lang]
      return [...functionsOf(file)].flatMap(([trail, parameters]): Spoken[] => {
        const speak = atTrail(words, trail)
        const values = parameters.map((type) => sampleOf(type, { count }))
        const isKnown = parameters.length === values.filter((value) => value !== undefined).length
        if (typeof speak !== 'function' || !isKnown) return []
        return textsOf((speak as (...given: unknown[]) => unknown)(...values)).map((text) => ({
          place: `${own} ${trail}`,
          text,
        }))
      })
    }),
  )
  return said.flat()
}
