import { checkPublicText, type NoteProblem } from '../../../../field/index.ts'
import { fold, type Language } from '../../../../kernel/language.ts'
import type { Article } from '../../model.ts'
import { placeOf, shippedServiceName } from '../../places.ts'
import { readPlainText, type LinkTarget } from '../../plain-text.ts'
import { problemSentence } from '../../words.ts'
import { toolLimits, type OwnTool, type ToolText } from '../model.ts'
import { sourceProblem, sourcesOf } from '../own-sources.ts'
import { words } from './words.ts'

const sides = [
  ['Fr', 'fr'],
  ['En', 'en'],
] as const

/** What a text may lead to. */
export interface KnownPlaces {
  /** Every article that anyone may read. */
  articles: readonly Article[]
  /** Codes of sheets that anyone may read, among those that the text names. */
  services: ReadonlySet<string>
}

/** Codes of sheets that a text names, as they are written there; those that ship with the product aside. */
export function serviceCodesIn({ bodyFr, bodyEn }: Pick<ToolText, 'bodyFr' | 'bodyEn'>): string[] {
  const found = new Set<string>()
  const hasTarget = ({ kind, id }: LinkTarget): boolean => {
    if (kind === 'service' && shippedServiceName(id) === null) found.add(id)
    return true
  }
  for (const body of [bodyFr, bodyEn]) readPlainText(body ?? '', { hasSource: () => true, hasTarget })
  return [...found]
}

/** Problems of a body that are told at its field: the first ones, so that they can be read. */
const mostTold = 3

/**
 * What keeps a text from being published, a sentence a field; empty when nothing does.
 */
export function publishProblems(text: ToolText, known: KnownPlaces, lang: Language): Record<string, string> {
  const t = words[lang].problems
  const problems: Record<string, string> = {}
  for (const name of ['title', 'summary', 'body'] as const)
    for (const [side, spoken] of sides)
      if (text[`${name}${side}`] === null) problems[`${name}${side}`] = t.missing[name][spoken]
  const count = sourcesOf(text.sources).length
  for (const [side, spoken] of sides) {
    const found = readPlainText(text[`body${side}`] ?? '', {
      hasSource: (id) => /^[1-9]\d?$/.test(id) && Number(id) <= count,
      hasTarget: (target) => leadsSomewhere(target, spoken, known),
    }).problems
    if (found.length > 0)
      problems[`body${side}`] = found
        .slice(0, mostTold)
        .map((one) => problemSentence(one, lang))
        .join(' ')
    const slug = text[`slug${side}`]
    if (slug !== null && !isSlug(slug)) problems[`slug${side}`] = t.slug
  }
  for (const [name, found] of Object.entries(personsIn(text))) problems[name] ??= t.person[found]
  if (text.kinds.length === 0) problems['kinds'] = t.kinds
  if (text.audiences.length === 0) problems['audiences'] = t.audiences
  const source = sourceProblem(text.sources)
  if (source !== null) problems['sources'] = t.sources[source.code](String(source.line))
  return problems
}

const leadsSomewhere = (to: LinkTarget, lang: Language, { articles, services }: KnownPlaces): boolean =>
  placeOf(to, lang, articles) !== null &&
  (to.kind !== 'service' || shippedServiceName(to.id) !== null || services.has(to.id))

/** What would let a person be found, by field. A number of a book is no telephone: sources are not judged on those. */
function personsIn(text: ToolText): Record<string, NoteProblem> {
  const found: Record<string, NoteProblem> = {}
  for (const name of ['titleFr', 'titleEn', 'summaryFr', 'summaryEn', 'bodyFr', 'bodyEn'] as const) {
    const problem = checkPublicText(text[name] ?? '')
    if (problem !== null) found[name] = problem
  }
  const told = sourcesOf(text.sources).map(({ title, publisher }) => checkPublicText(`${title} ${publisher ?? ''}`))
  const inSources = told.find((one) => one !== null && one !== 'note-phone')
  if (inSources) found['sources'] = inSources
  return found
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
