import { checkLinks, type Place } from './check-links.ts'
import { checkNodes } from './check-nodes.ts'
import { statementsOf } from './context.ts'
import type { Mistake } from './mistakes.ts'
import { violationsOf } from './shapes.ts'
import { standard, theStandard } from './standard.ts'
import { writeDocument } from './write-export.ts'

function readDocument(text: string): Record<string, unknown> | null {
  try {
    const document = JSON.parse(text) as unknown
    const isOurs = typeof document === 'object' && document !== null && !Array.isArray(document)
    // A key said twice is lost when it is read: what was read must write the same file.
    return isOurs && writeDocument(document) === text ? (document as Record<string, unknown>) : null
  } catch (failure) {
    if (failure instanceof SyntaxError) return null
    throw failure
  }
}

/**
 * What keeps a file from leaving; none when it may. Our own rules, because the published shapes accept an empty value, "<5", an end
 * before the start, a measure linked to no outcome and an unknown key; then the shapes of the Basic Tier. Nothing is fetched: context
 * and shapes are those of `content/cids`.
 *
 * @param text the whole file, as `writeExport` gives it
 */
export function checkExport(text: string, place: Place): Mistake[] {
  const document = readDocument(text)
  if (document === null) return [{ code: 'not-as-written', node: '', key: '' }]
  const { '@context': context, '@graph': graph, ...more } = document
  if (context !== standard.contextUrl) return [{ code: 'not-our-context', node: '', key: '@context' }]
  if (!Array.isArray(graph) || Object.keys(more).length > 0)
    return [{ code: 'not-as-written', node: '', key: '@graph' }]

  const { context: words, shapes } = theStandard()
  const { nodes, mistakes } = checkNodes(graph, words)
  const violations = violationsOf(statementsOf(graph, words), shapes)
  return [
    ...mistakes,
    ...checkLinks(nodes, place),
    ...violations.map(({ node, path }): Mistake => ({ code: 'refused-by-the-shapes', node, key: path })),
  ]
}
