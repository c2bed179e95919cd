/*
 * The body of an article: plain text that people write, shipped or in a form. A blank line ends a paragraph; `## ` and `### ` begin
 * a heading, `- ` and `1. ` an item. `[[article:steps]]` or `[[article:steps|other words]]` is a link to something of ours;
 * `{steps}` after a statement names its source. Everything else, `<` too, is text.
 */

export const linkKinds = ['article', 'term', 'service', 'page'] as const
export type LinkKind = (typeof linkKinds)[number]

/** Something of ours that a text leads to. */
export interface LinkTarget {
  kind: LinkKind
  /** Id of an article or term, code or content id of a service, name of a page. */
  id: string
}

export type Inline =
  | { kind: 'text'; text: string }
  /** `words`: what the link says; null: the name of what it leads to. */
  | { kind: 'link'; to: LinkTarget; words: string | null }
  | { kind: 'source'; id: string }

/** A paragraph or an item. */
export type Passage = readonly Inline[]

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; passage: Passage }
  | { kind: 'list'; isOrdered: boolean; items: readonly Passage[] }

export type TextProblemCode =
  'unclosed' | 'unknown-link' | 'nowhere' | 'unknown-source' | 'heading-level' | 'heading-mark' | 'empty-line'

/** What cannot be published as it is. Its sentence is in words.ts. */
export interface TextProblem {
  /** From 1, as an editor counts. */
  line: number
  code: TextProblemCode
  /** What was written there. */
  value: string
}

/** What a text may name. */
export interface KnownNames {
  hasSource: (id: string) => boolean
  hasTarget: (target: LinkTarget) => boolean
}

export interface ReadText {
  blocks: readonly Block[]
  problems: readonly TextProblem[]
}

/** Reads a body. With problems it can still be shown: what is wrong is then text. */
export function readPlainText(text: string, known: KnownNames): ReadText {
  const reader = new Reader(known)
  for (const [index, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) reader.read(line.trimEnd(), index + 1)
  reader.end()
  return { blocks: reader.blocks, problems: reader.problems }
}

/** Sources of a passage, each once, in order. */
export const sourcesIn = (passage: Passage): string[] => [
  ...new Set(passage.flatMap((one) => (one.kind === 'source' ? [one.id] : []))),
]

/** The paragraphs and items of blocks, in order: what states something. */
export const passagesIn = (blocks: readonly Block[]): Passage[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.passage] : block.kind === 'list' ? block.items : []))

/** A piece of a text that is being read, with the lines that it stands on. */
type Pending = { kind: 'paragraph' | 'item'; isOrdered: boolean; lines: { text: string; at: number }[] }

const itemShape = /^(?:(-)|\d{1,3}\.)(?:\s+(.*))?$/
const headingShape = /^(#+)\s*(.*)$/

class Reader {
  readonly blocks: Block[] = []
  readonly problems: TextProblem[] = []
  readonly #known: KnownNames
  #pending: Pending | null = null
  /** Of the last list. */
  #items: Passage[] = []
  /** Level of the last heading; 1 before any. */
  #level = 1
  /** A blank line or a heading came since the last item: the next one begins another list. */
  #isListOver = true

  constructor(known: KnownNames) {
    this.#known = known
  }

  read(line: string, at: number): void {
    if (line.trim() === '') return this.#endPassage(true)
    const heading = headingShape.exec(line)
    if (heading) return this.#heading(heading[1]?.length ?? 0, heading[2] ?? '', at)
    const item = itemShape.exec(line)
    if (item) return this.#item(item[1] === undefined, item[2] ?? '', at)
    if (this.#pending === null) this.#pending = { kind: 'paragraph', isOrdered: false, lines: [] }
    this.#pending.lines.push({ text: line.trim(), at })
  }

  end(): void {
    this.#endPassage(true)
  }

  #heading(level: number, text: string, at: number): void {
    this.#endPassage(true)
    if (text === '') return this.#report('empty-line', '#'.repeat(level), at)
    if ((level !== 2 && level !== 3) || level > this.#level + 1) this.#report('heading-level', text, at)
    if (/\[\[|\{/.test(text)) this.#report('heading-mark', text, at)
    this.#level = level === 2 ? 2 : 3
    this.blocks.push({ kind: 'heading', level: level <= 2 ? 2 : 3, text })
  }

  #item(isOrdered: boolean, text: string, at: number): void {
    this.#endPassage(false)
    if (text.trim() === '') return this.#report('empty-line', isOrdered ? '1.' : '-', at)
    this.#pending = { kind: 'item', isOrdered, lines: [{ text: text.trim(), at }] }
  }

  #endPassage(isBlank: boolean): void {
    const pending = this.#pending
    this.#pending = null
    if (pending !== null) {
      const passage = tidied(
        pending.lines.flatMap(({ text, at }, index) => this.#inlines(`${index > 0 ? ' ' : ''}${text}`, at)),
      )
      if (pending.kind === 'paragraph') this.blocks.push({ kind: 'paragraph', passage })
      else this.#addItem(passage, pending.isOrdered)
    }
    if (isBlank || pending?.kind === 'paragraph') this.#isListOver = true
  }

  #addItem(passage: Passage, isOrdered: boolean): void {
    const last = this.blocks.at(-1)
    if (last?.kind === 'list' && last.isOrdered === isOrdered && !this.#isListOver) this.#items.push(passage)
    else {
      this.#items = [passage]
      this.blocks.push({ kind: 'list', isOrdered, items: this.#items })
    }
    this.#isListOver = false
  }

  /** Links, sources and the text between them. */
  #inlines(text: string, at: number): Inline[] {
    const found: Inline[] = []
    let from = 0
    for (const match of text.matchAll(/\[\[([^[\]]*)\]\]|\{([^{}]*)\}/g)) {
      found.push(...this.#text(text.slice(from, match.index), at))
      const [whole, link, source] = match
      found.push(link === undefined ? this.#source(source ?? '', whole, at) : this.#link(link, whole, at))
      from = match.index + whole.length
    }
    return [...found, ...this.#text(text.slice(from), at)]
  }

  #text(text: string, at: number): Inline[] {
    if (text === '') return []
    const odd = /\[\[|\]\]|[{}]/.exec(text)
    if (odd) this.#report('unclosed', odd[0], at)
    return [{ kind: 'text', text }]
  }

  #source(id: string, whole: string, at: number): Inline {
    if (this.#known.hasSource(id)) return { kind: 'source', id }
    this.#report('unknown-source', id, at)
    return { kind: 'text', text: whole }
  }

  #link(inside: string, whole: string, at: number): Inline {
    const [, kind = '', id = '', words] = /^(\w+):([\w-]+)(?:\|(.+))?$/.exec(inside) ?? []
    const to = linkKinds.some((one) => one === kind) ? { kind: kind as LinkKind, id } : null
    if (to !== null && this.#known.hasTarget(to)) return { kind: 'link', to, words: words?.trim() ?? null }
    this.#report(to === null ? 'unknown-link' : 'nowhere', inside, at)
    return { kind: 'text', text: words ?? whole }
  }

  #report(code: TextProblemCode, value: string, line: number): void {
    this.problems.push({ line, code, value })
  }
}

/** Without the space before the mark of a source, which stands against the word that it follows. */
function tidied(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((one, index): Inline[] => {
    if (one.kind !== 'text') return [one]
    const text = inlines[index + 1]?.kind === 'source' ? one.text.trimEnd() : one.text
    return text === '' ? [] : [{ ...one, text }]
  })
}
