import { othersFirst } from '#platform'
import { Parser } from 'saxen'
import { err, ok, type Result } from '../result.ts'
import type { ReadRefusal } from './sheet-table.ts'

export interface XmlElement {
  /** Without its namespace prefix. */
  name: string
  /** Value of an attribute by its local name, entities decoded; undefined when absent. */
  attribute(name: string): string | undefined
}

/** What to do on the way. Any of them may return a refusal, which ends the walk. */
export interface XmlVisitor {
  open?(element: XmlElement): ReadRefusal | void
  close?(name: string): ReadRefusal | void
  text?(text: string): ReadRefusal | void
}

/** No honest token is as long as this: Excel keeps at most 32,767 characters in a cell. */
const chunkBytes = 1_000_000
const maxDepth = 64

/**
 * Walks an XML part in slices, letting other requests run between them. A document type is refused, so no entity can be
 * declared, expanded or fetched; only the five predefined ones and character references are decoded.
 */
export async function walkXml(bytes: Uint8Array, visitor: XmlVisitor): Promise<Result<void, ReadRefusal>> {
  const decoder = decoderFor(bytes)
  const walk = new Walk(visitor)
  for (let at = 0; at < bytes.length && walk.refusal === null; at += chunkBytes) {
    const isLast = at + chunkBytes >= bytes.length
    walk.write(decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: true }), { mustAdvance: !isLast })
    await othersFirst()
  }
  walk.end()
  return walk.refusal === null ? ok(undefined) : err(walk.refusal)
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder()
}

class Walk {
  refusal: ReadRefusal | null = null
  readonly #parser = new Parser()
  #depth = 0
  #tokens = 0

  constructor(visitor: XmlVisitor) {
    this.#parser
      .on('error', () => this.#stop({ code: 'damaged' }))
      .on('attention', () => this.#stop({ code: 'suspicious' }))
      .on('openTag', (name, attributes) => {
        this.#tokens += 1
        this.#depth += 1
        this.#stop(this.#depth > maxDepth ? { code: 'suspicious' } : visitor.open?.(elementOf(name, attributes)))
      })
      .on('closeTag', (name) => {
        this.#tokens += 1
        this.#depth -= 1
        this.#stop(visitor.close?.(localName(name)))
      })
      .on('text', (text) => this.#stop(visitor.text?.(decodeEntities(text))))
      .on('cdata', (text) => this.#stop(visitor.text?.(text)))
  }

  write(xml: string, { mustAdvance }: { mustAdvance: boolean }): void {
    const before = this.#tokens
    this.#parser.write(xml)
    if (mustAdvance && this.#tokens === before) this.#stop({ code: 'suspicious' })
  }

  end(): void {
    if (this.refusal === null) this.#parser.end()
  }

  #stop(refusal: ReadRefusal | void): void {
    if (!refusal || this.refusal !== null) return
    this.refusal = refusal
    this.#parser.stop()
  }
}

function elementOf(name: string, attributes: () => Record<string, string> | false): XmlElement {
  return {
    name: localName(name),
    attribute(wanted) {
      const all = attributes()
      if (all === false) return undefined
      const found = Object.hasOwn(all, wanted) ? wanted : Object.keys(all).find((key) => key.endsWith(`:${wanted}`))
      return found === undefined ? undefined : decodeEntities(all[found] ?? '')
    },
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi
const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(entity, (whole, hexadecimal?: string, decimal?: string, named?: string) => {
    if (named !== undefined) return predefined.get(named.toLowerCase()) ?? whole
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  })
}
