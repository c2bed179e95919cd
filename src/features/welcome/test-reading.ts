import { parse, type DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const isElement = (node: Node): node is Element => 'tagName' in node

/** Every element of a page, in order. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = []
  const walk = (node: Node): void => {
    if (isElement(node)) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return found
}

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null

/** The element's words, every kind of space as one. */
export function textOf(node: Node): string {
  const read = (one: Node): string => {
    if (one.nodeName === '#text') return (one as DefaultTreeAdapterMap['textNode']).value
    if (one.nodeName === 'br') return ' '
    return 'childNodes' in one ? one.childNodes.map(read).join('') : ''
  }
  return read(node).replace(/\s+/g, ' ').trim()
}

const blocks = new Set(['p', 'li', 'dd', 'td', 'figcaption', 'span'])

/** Blocks of running text in `main`: not titles, not labels, and no block inside another. */
export function passagesOf(html: string): string[] {
  const main = elementsOf(html).find(({ tagName }) => tagName === 'main')
  if (!main) throw new Error('the page has no main')
  const found: string[] = []
  const walk = (node: Node): void => {
    if (!isElement(node)) return
    const hasBlock = elementsIn(node).some(({ tagName }) => blocks.has(tagName) && tagName !== 'span')
    if (blocks.has(node.tagName) && !hasBlock) found.push(textOf(node))
    else node.childNodes.forEach(walk)
  }
  walk(main)
  return found.filter((text) => text !== '')
}

const elementsIn = (element: Element): Element[] =>
  element.childNodes.filter(isElement).flatMap((child) => [child, ...elementsIn(child)])

/** Sentences of a passage; a colon or a semicolon does not end one, a number's dot neither. */
export const sentencesOf = (passage: string): string[] =>
  passage
    .split(/(?<=[.?!»”])\s+(?=[«“\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[.?!»”]$/.test(sentence))

/** Words as one counts them aloud: signs alone are none, a telephone number is one. */
export const wordsOf = (sentence: string): string[] =>
  sentence
    .replace(/\d[\d -]{6,}\d/g, 'numéro')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word))
