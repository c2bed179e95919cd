import type { Feature, SitemapPage } from '../kernel/feature/index.ts'
import { xmlDocument, xmlElement, xmlText } from '../kernel/feed/index.ts'
import { data, openGet, type Route } from '../kernel/http/index.ts'
import { languages, type Language } from '../kernel/language.ts'

/** A file at the root of the site, the same in both languages. */
const rootFile = (path: string) => ({ fr: path, en: path })

/** Most addresses that one sitemap may hold, by its rules; a feature gives its pages in the order that matters. */
const mostAddresses = 50_000

const robots = openGet(
  'app.robots',
  rootFile('/robots.txt'),
  ({ deps }) =>
    data(`User-agent: *\nAllow: /\nSitemap: ${deps.baseUrl}/sitemap.xml\n`, {
      'content-type': 'text/plain; charset=utf-8',
    }),
  { bare: true, needsData: false },
)

/** Every public page that a feature declares, in both languages, each with its twin. */
const sitemap = (features: readonly Feature[]): Route =>
  openGet(
    'app.sitemap',
    rootFile('/sitemap.xml'),
    async (request) => {
      const pages: SitemapPage[] = []
      for (const feature of features) pages.push(...((await feature.sitemap?.(request)) ?? []))
      const entries = pages
        .slice(0, mostAddresses / languages.length)
        .flatMap((page) => languages.map((lang) => entryOf(page, lang, request.deps.baseUrl)))
      const names = {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      }
      return data(xmlDocument(xmlElement('urlset', names, entries.join('\n'))), {
        'content-type': 'application/xml; charset=utf-8',
      })
    },
    { bare: true, needsData: 'if-up' },
  )

function entryOf({ paths, changed }: SitemapPage, lang: Language, baseUrl: string): string {
  const twins = languages.map((other) =>
    xmlElement('xhtml:link', { rel: 'alternate', hreflang: `${other}-CA`, href: `${baseUrl}${paths[other]}` }),
  )
  const day = changed === null ? '' : xmlElement('lastmod', {}, changed)
  return xmlElement('url', {}, [xmlElement('loc', {}, xmlText(`${baseUrl}${paths[lang]}`)), day, ...twins].join(''))
}

/** What search engines ask of a site. */
export const searchEngineRoutes = (features: readonly Feature[]): Route[] => [robots, sitemap(features)]
