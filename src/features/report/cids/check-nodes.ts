import { parseDay } from '../../../kernel/clock.ts'
import { languages } from '../../../kernel/language.ts'
import { resolves, type Context } from './context.ts'
import { leftOutReasons } from './figures.ts'
import type { Mistake, MistakeCode } from './mistakes.ts'
import { isNodeType, nodeForms, type Kind, type NodeType, type Slot } from './node-forms.ts'
import { standard } from './standard.ts'

/** A node of the form that we write: its values are still of any kind. */
export interface ReadNode {
  id: string
  type: NodeType
  properties: Readonly<Record<string, unknown>>
  /** The node that it is written in; null for one of the graph itself. */
  within: string | null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The identifier of a link; null when it is no plain link. */
export const linkedId = (value: unknown): string | null =>
  isObject(value) && Object.keys(value).length === 1 && typeof value['@id'] === 'string' ? value['@id'] : null

const isPlainText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(value.replace(/[\t\n\r]/g, ''))

/** A number that is written in full, and is one: no sign but a point, no `<5`, no `NaN`, no exponent, nothing under zero. */
const isDecimal = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(value) && Number.isFinite(Number(value))

function isInstant(value: unknown): boolean {
  const [, day, time] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)[+-](?:0\d|1[0-4]):[0-5]\d$/.exec(typeof value === 'string' ? value : '') ?? []
  return day !== undefined && parseDay(day) !== null && !Number.isNaN(Date.parse(`${day}T${time ?? ''}Z`))
}

const isDay = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).length === 2 &&
  value['@type'] === 'xsd:date' &&
  typeof value['@value'] === 'string' &&
  parseDay(value['@value']) !== null

function isInterval(value: unknown): boolean {
  const [start, end, more] = typeof value === 'string' ? value.split('/').map(parseDay) : []
  return start !== undefined && start !== null && end !== undefined && end !== null && more === undefined && start < end
}

const isOneOf = (words: readonly string[], value: unknown): boolean => words.some((word) => word === value)

/** What is wrong with a value; null when nothing is. */
function mistakeIn(value: unknown, kind: Kind): MistakeCode | null {
  switch (kind.is) {
    case 'name':
      return isPlainText(value) && !/[\t\n\r]/.test(value) ? null : 'not-one-plain-text'
    case 'text':
      return isPlainText(value) ? null : 'not-one-plain-text'
    case 'decimal':
      return isDecimal(value) ? null : 'not-a-number'
    case 'instant':
      return isInstant(value) ? null : 'not-an-instant'
    case 'day':
      return isDay(value) ? null : 'not-a-day'
    case 'interval':
      return isInterval(value) ? null : 'not-a-period'
    case 'language':
      return isOneOf(languages, value) ? null : 'not-our-word'
    case 'reason':
      return isOneOf(leftOutReasons, value) ? null : 'not-our-word'
    case 'version':
      return value === standard.version ? null : 'not-our-word'
    case 'claim':
      return value === standard.claim ? null : 'not-our-word'
    case 'link':
      return linkedId(value) === null ? 'not-a-link' : null
    case 'links':
      return Array.isArray(value) && value.length > 0 && value.every((one) => linkedId(one) !== null)
        ? null
        : 'not-a-link'
    case 'node':
      return isObject(value) && value['@type'] === kind.to ? null : 'not-a-link'
  }
}

/** Reads the nodes of a graph, and says what is not of their form. A node of unknown form is not read further. */
export function checkNodes(graph: readonly unknown[], context: Context): { nodes: ReadNode[]; mistakes: Mistake[] } {
  const nodes: ReadNode[] = []
  const mistakes: Mistake[] = []

  function read(value: unknown, within: string | null): void {
    if (!isObject(value)) return void mistakes.push({ code: 'not-a-node', node: within ?? '', key: '' })
    const { '@id': id, '@type': type, ...properties } = value
    const node = typeof id === 'string' ? id : (within ?? '')
    const add = (code: MistakeCode, key: string): void => void mistakes.push({ code, node, key })
    // What a reader of the file would lose, or read in another way, is told of any node.
    for (const key of Object.keys(properties))
      if (key === '@context') add('not-our-context', key)
      else if (!resolves(key, context)) add('unknown-key', key)
    if (typeof id !== 'string') return add('not-a-node', '@id')
    if (!isNodeType(type)) return add('not-a-node', '@type')
    nodes.push({ id, type, properties, within })
    for (const key of Object.keys(properties)) if (!Object.hasOwn(nodeForms[type], key)) add('unexpected-key', key)
    for (const [key, slot] of Object.entries(nodeForms[type])) readSlot(key, slot, properties, id, add)
  }

  function readSlot(
    key: string,
    { kind, isRequired }: Slot,
    properties: Readonly<Record<string, unknown>>,
    id: string,
    add: (code: MistakeCode, key: string) => void,
  ): void {
    if (!Object.hasOwn(properties, key)) return isRequired ? add('missing', key) : undefined
    const value = properties[key]
    const code = mistakeIn(value, kind)
    if (code !== null) add(code, key)
    else if (kind.is === 'node') read(value, id)
  }

  for (const value of graph) read(value, null)
  return { nodes, mistakes }
}
