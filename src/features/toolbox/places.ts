import { href, type Address } from '../../kernel/http/index.ts'
import type { Bilingual, Language } from '../../kernel/language.ts'
import { addresses as directory, doors } from '../directory/index.ts'
import { sources } from '../../field/index.ts'
import { addresses as glossary, shippedTerm, termHref } from '../glossary/index.ts'
import { addresses as initiative } from '../initiative/index.ts'
import { addresses as plan } from '../plan/index.ts'
import { addresses } from './addresses.ts'
import type { Article } from './model.ts'
import type { KnownNames, LinkTarget } from './plain-text.ts'

/** Where a link leads, and what it says when the text gives it no words. */
export interface Place {
  href: string
  name: string
}

/** Pages of ours that a text may name: `[[page:plan]]`. */
const pages: Readonly<Record<string, { address: Address<never>; name: Bilingual }>> = {
  toolbox: { address: addresses.toolbox, name: { fr: 'les outils', en: 'the toolbox' } },
  plan: { address: plan.catalogue, name: { fr: 'le plan d’action', en: 'the action plan' } },
  progress: { address: plan.progress, name: { fr: 'l’avancement du plan', en: 'progress of the plan' } },
  directory: { address: directory.directory, name: { fr: 'le répertoire', en: 'the directory' } },
  glossary: { address: glossary.terms, name: { fr: 'le glossaire', en: 'the glossary' } },
  initiatives: {
    address: initiative.initiatives,
    name: { fr: 'les initiatives par région', en: 'initiatives by region' },
  },
}

const services = new Map(doors.shippedServices.map(({ id, name }) => [id, name]))
/** Name of a service that ships with the product, by its id in `content/directory.json`; null: it is none. */
export const shippedServiceName = (id: string): Bilingual | null => services.get(id) ?? null
const serviceCode = /^S0*[1-9]\d*$/

/**
 * Where a link leads, among these articles; null: nowhere. A service is named by its id in `content/directory.json`, the same on
 * every instance, or by the code of its sheet.
 */
export function placeOf({ kind, id }: LinkTarget, lang: Language, articles: readonly Article[]): Place | null {
  if (kind === 'page') {
    const page = Object.hasOwn(pages, id) ? pages[id] : undefined
    return page === undefined ? null : { href: href(lang, page.address), name: page.name[lang] }
  }
  if (kind === 'article') {
    const article = articles.find((one) => one.id === id)
    return article === undefined ? null : { href: articleHref(article, lang), name: article.title[lang] }
  }
  if (kind === 'term') {
    const term = shippedTerm(id)
    return term === null ? null : { href: termHref(lang, id), name: term.name[lang] }
  }
  const name = services.get(id)
  if (name !== undefined) return { href: sheetHref(lang, doors.shippedServiceId(id)), name: name[lang] }
  return serviceCode.test(id) ? { href: sheetHref(lang, id), name: id } : null
}

const sheetHref = (lang: Language, code: string): string => href(lang, directory.service, { code })

/** The page of an article; the checklist is one of them. */
export const articleHref = ({ slug }: Pick<Article, 'slug'>, lang: Language): string =>
  href(lang, addresses.article, { slug: slug[lang] })

/** What a text may name beside these articles. Sources of our own file only: an address typed by anyone is no source. */
export const namesAmong = (articles: readonly Article[]): KnownNames => ({
  hasSource: (id) => sourceIds.has(id),
  hasTarget: (target) => placeOf(target, 'fr', articles) !== null,
})
const sourceIds = new Set(sources.map(({ id }) => id))
