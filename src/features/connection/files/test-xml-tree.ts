import { Parser } from 'saxen'

export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
}

/** Elements of a document. @throws when it is not well formed, or a program would have to guess */
export function readTree(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const path = [top]
  const refuse = (problem: unknown): never => {
    throw problem instanceof Error ? problem : new Error(String(problem))
  }
  const parser = new Parser()
  parser.on('error', refuse)
  parser.on('openTag', (name, getAttributes) => {
    const element = { name, attributes: { ...getAttributes() }, children: [] }
    path.at(-1)?.children.push(element)
    path.push(element)
  })
  parser.on('closeTag', () => void path.pop())
  parser.write(xml).end()
  return top.children[0] ?? top
}
