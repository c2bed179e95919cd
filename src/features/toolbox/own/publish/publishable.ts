import { fold, type Language } from '../../../../kernel/language.ts'
import type { Article } from '../../model.ts'
import { placeOf } from '../../places.ts'
import { readPlainText } from '../../plain-text.ts'
import { problemSentence } from '../../words.ts'
import { toolLimits, type OwnTool, type ToolText } from '../model.ts'
import { sourceProblem, sourcesOf } from '../own-sources.ts'
import { words } from './words.ts'

const sides = [
  ['Fr', 'fr'],
  ['En', 'en'],
] as const

/** Problems of a body that are told at its field: the first ones, so that they can be read. */
const mostTold = 3

/**
 * What keeps a text from being published, a sentence a field; empty when nothing does.
 *
 * @param articles what it may lead to: every article that anyone may read
 */
export function publishProblems(text: ToolText, articles: readonly Article[], lang: Language): Record<string, string> {
  const t = words[lang].problems
  const problems: Record<string, string> = {}
  for (const name of ['title', 'summary', 'body'] as const)
    for (const [side, spoken] of sides)
      if (text[`${name}${side}`] === null) problems[`${name}${side}`] = t.missing[name][spoken]
  const count = sourcesOf(text.sources).length
  for (const [side, spoken] of sides) {
    const found = readPlainText(text[`body${side}`] ?? '', {
      hasSource: (id) => /^[1-9]\d?$/.test(id) && Number(id) <= count,
      hasTarget: (target) => placeOf(target, spoken, articles) !== null,
    }).problems
    if (found.length > 0)
      problems[`body${side}`] = found
        .slice(0, mostTold)
        .map((one) => problemSentence(one, lang))
        .join(' ')
    const slug = text[`slug${side}`]
    if (slug !== null && !isSlug(slug)) problems[`slug${side}`] = t.slug
  }
  if (text.kinds.length === 0) problems['kinds'] = t.kinds
  if (text.audiences.length === 0) problems['audiences'] = t.audiences
  const source = sourceProblem(text.sources)
  if (source !== null) problems['sources'] = t.sources[source.code](String(source.line))
  return problems
}

const isSlug = (text: string): boolean => text.length <= toolLimits.slug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

/** Words that stand for pages of the toolbox itself, in either language. */
const reserved: ReadonlySet<string> = new Set(['gestion', 'manage', 'liste-de-reussite', 'success-checklist'])

/**
 * The address that each language would have: the one asked for, else the one it has, else one made of the title. A shipped article’s
 * is never taken, in either language: `taken` says at which field.
 */
export function slugsOf(
  tool: Pick<OwnTool, 'text' | 'addressFr' | 'addressEn'>,
  shipped: readonly Article[],
): { slug: { fr: string; en: string }; taken: ('slugFr' | 'slugEn')[] } {
  const { text, addressFr, addressEn } = tool
  const slug = {
    fr: text.slugFr ?? addressFr ?? slugFrom(text.titleFr ?? '', 'outil'),
    en: text.slugEn ?? addressEn ?? slugFrom(text.titleEn ?? '', 'tool'),
  }
  const isTaken = (one: string): boolean =>
    reserved.has(one) || shipped.some(({ id, slug: theirs }) => id === one || theirs.fr === one || theirs.en === one)
  return {
    slug,
    taken: [...(isTaken(slug.fr) ? ['slugFr' as const] : []), ...(isTaken(slug.en) ? ['slugEn' as const] : [])],
  }
}

/** « Qui appeler, et quand ? » → `qui-appeler-et-quand` */
function slugFrom(title: string, otherwise: string): string {
  const made = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, toolLimits.slug)
    .replace(/^-+|-+$/g, '')
  return made === '' ? otherwise : made
}
