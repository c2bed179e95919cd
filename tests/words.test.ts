import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'
import { expect, it } from 'vitest'
import { root } from '../src/kernel/root.ts'

// A sentence that no page says any more is still translated, corrected and read again by everyone. Nothing else finds it:
// an entry of an object is not an export.

/** Entries that code reaches by a name found elsewhere, by what they begin with, and where the name is. */
const readOtherwise: Readonly<Record<string, string>> = {
  'features/plan/catalogue by.': 'the catalogue names them: disaggregate of content/plans/*.json',
  'features/collaboration/home events.': 'the database names them: kinds of collaboration_event',
  'features/directory/hours unknown.tu': 'the page for young people says how its reader is spoken to',
  'islands/sealed-writing failed.reasons.': 'the server names them: why it did not take a referral',
  'islands/sealed-keys home.news.': 'the log names them: kinds of statements',
  'features/student-absence/open said.': 'the page says them itself: the island `absence` is given them all',
  'features/directory/steward fields.': 'a sheet names them: the fields of its document',
}

const src = join(root, 'src')
const wordsFile = /(^|\/)words\.(fr|en)\.ts$/

type Node = { type: string } & Record<string, unknown>
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

function* nodesOf(value: unknown): Generator<Node> {
  if (isNode(value)) yield value
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* nodesOf(part)
}

/** The name of a property, written with or without quotation marks; null when it is computed. */
function nameOf({ key, computed }: Node): string | null {
  if (computed === true || !isNode(key)) return null
  return String(key['name'] ?? key['value'])
}

interface SourceFile {
  /** From src/. */
  path: string
  nodes: Node[]
  /** Names that it reads of objects: `t.title`, `{ title } = t`. */
  reads: Set<string>
  /** Texts and numbers, which may be names: `t.kinds[kind]`. */
  literals: Set<string>
  /** Names made of parts: `${kind}Title`. */
  made: RegExp[]
  imports: string[]
}

function read(path: string): SourceFile {
  const { program } = parseSync(path, readFileSync(join(src, path), 'utf8'))
  const file: SourceFile = {
    path,
    nodes: [...nodesOf(program)],
    reads: new Set(),
    literals: new Set(),
    made: [],
    imports: [],
  }
  for (const node of file.nodes) {
    const { type, source } = node
    if (type === 'MemberExpression' && !node['computed']) file.reads.add((node['property'] as { name: string }).name)
    if (type === 'ObjectPattern')
      for (const property of node['properties'] as Node[]) file.reads.add(nameOf(property) ?? '')
    if (type === 'Literal') file.literals.add(String(node['value']))
    if (type === 'TemplateLiteral') file.made.push(...madeBy(node))
    if (isNode(source) && String(source['value']).startsWith('.'))
      file.imports.push(relative(src, resolve(src, path, '..', String(source['value']))))
  }
  return file
}

/** What a template can give as a name: `import-${refusal}`, not a sentence. */
function madeBy({ quasis }: Node): RegExp[] {
  const parts = (quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
  return parts.length > 1 && /^[a-zA-Z][a-zA-Z-]+$/.test(parts.join('')) ? [new RegExp(`^${parts.join('.+')}$`)] : []
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$|(^|\/)test-[a-z-]+\.tsx?$/.test(path))
  .map(read)

/** Every entry of a file of words, by its way from the top: `import.states.done`. */
function entriesOf({ nodes }: SourceFile): string[][] {
  const visit = (value: unknown, trail: readonly string[]): string[][] => {
    if (!isNode(value)) return []
    if (value.type === 'TSSatisfiesExpression' || value.type === 'TSAsExpression')
      return visit(value['expression'], trail)
    if (value.type !== 'ObjectExpression') return []
    return (value['properties'] as Node[]).flatMap((property) => {
      const name = property.type === 'Property' ? nameOf(property) : null
      return name === null ? [] : [[...trail, name], ...visit(property['value'], [...trail, name])]
    })
  }
  return nodes.filter(({ type }) => type === 'VariableDeclarator').flatMap(({ init }) => visit(init, []))
}

const zoneOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('features/') ? 2 : 1)
    .join('/')
const isFloor = (path: string): boolean => /^(kernel|design|field)\//.test(path)

/** The files that can read the words of a room: its own, those that enter it, those it draws with, and what lies below. */
function readersOf(room: string): SourceFile[] {
  const isIn = (path: string): boolean => path.startsWith(`${room}/`)
  const entering = files.filter(({ path, imports }) => isIn(path) || imports.some(isIn))
  const known = new Set(entering.flatMap(({ path, imports }) => [path, ...imports]))
  // Words that take in these words are read by whoever reads them.
  const takers = entering.filter(({ path }) => wordsFile.test(path) && !isIn(path)).map(({ path }) => dirname(path))
  return files.filter(
    ({ path, imports }) =>
      known.has(path) ||
      isFloor(path) ||
      takers.some((taker) => path.startsWith(`${taker}/`) || imports.some((to) => to.startsWith(`${taker}/`))),
  )
}

function unreadOf(words: SourceFile): string[] {
  const room = dirname(words.path)
  const zone = zoneOf(words.path)
  const readers = readersOf(room)
  const reads = new Set(readers.flatMap((file) => [...file.reads]))
  const made = readers.flatMap((file) => file.made)
  const near = files.filter(({ path }) => !wordsFile.test(path) && (zoneOf(path) === zone || isFloor(path)))
  const literals = new Set(near.flatMap((file) => [...file.literals]))
  const isRead = (name: string): boolean => reads.has(name) || literals.has(name) || made.some((one) => one.test(name))
  return entriesOf(words)
    .filter((trail) => !isRead(trail.at(-1) ?? ''))
    .map((trail) => `${room} ${trail.join('.')}`)
}

it('says every sentence somewhere: no entry of a file of words is left that nothing reads', () => {
  const unread = files.filter(({ path }) => /(^|\/)words\.fr\.ts$/.test(path)).flatMap(unreadOf)
  const isOtherwise = (entry: string): boolean => Object.keys(readOtherwise).some((start) => entry.startsWith(start))

  expect(unread.filter((entry) => !isOtherwise(entry))).toEqual([])
  expect(Object.keys(readOtherwise).filter((start) => !unread.some((entry) => entry.startsWith(start)))).toEqual([])
})
