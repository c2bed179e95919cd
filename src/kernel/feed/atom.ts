import type { Day } from '../clock.ts'
import type { Language } from '../language.ts'
import { data, type Answer } from '../http/index.ts'
import { xmlDocument, xmlElement, xmlText } from './xml.ts'

export interface FeedEntry {
  title: string
  summary: string
  /** Path of its page. */
  path: string
  /** When it last changed, or when it was checked: a calendar day. */
  updated: Day
}

export interface Feed {
  lang: Language
  title: string
  /** Where people reach us, without a trailing slash. */
  baseUrl: string
  /** Path of the feed, and of the page it follows. */
  selfPath: string
  pagePath: string
  entries: readonly FeedEntry[]
}

/** A day never changes with the time zone of who reads it: noon, in universal time. */
const instantOf = (day: Day): string => `${day}T12:00:00Z`
/** Of a feed without entries: it is told apart from one that changed, and never from one reading to the next. */
const never = '2000-01-01' as Day

/**
 * An Atom feed (RFC 4287). Addresses of pages are the ids: they are stable. A feed changed when the latest of its entries did.
 * Nobody is named: its author is the site.
 */
export function atomFeed({ lang, title, baseUrl, selfPath, pagePath, entries }: Feed): string {
  const at = (path: string): string => `${baseUrl}${path}`
  const latest = entries.reduce((day, { updated }) => (updated > day ? updated : day), never)
  const parts = [
    xmlElement('id', {}, xmlText(at(pagePath))),
    xmlElement('title', {}, xmlText(title)),
    xmlElement('updated', {}, instantOf(latest)),
    xmlElement('author', {}, xmlElement('name', {}, 'Tisserin')),
    xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: at(selfPath) }),
    xmlElement('link', { rel: 'alternate', type: 'text/html', hreflang: `${lang}-CA`, href: at(pagePath) }),
    ...entries.map((entry) =>
      xmlElement(
        'entry',
        {},
        [
          xmlElement('id', {}, xmlText(at(entry.path))),
          xmlElement('title', {}, xmlText(entry.title)),
          xmlElement('updated', {}, instantOf(entry.updated)),
          xmlElement('link', { rel: 'alternate', type: 'text/html', href: at(entry.path) }),
          xmlElement('summary', {}, xmlText(entry.summary)),
        ].join(''),
      ),
    ),
  ]
  return xmlDocument(
    xmlElement('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': `${lang}-CA` }, parts.join('\n')),
  )
}

/** A feed as it is sent. */
export const feedAnswer = (feed: Feed): Answer =>
  data(atomFeed(feed), { 'content-type': 'application/atom+xml; charset=utf-8' })
