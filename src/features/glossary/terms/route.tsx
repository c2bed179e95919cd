import { href, openGet, page, withQuery, type Answer, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { download } from './download.ts'
import { TermListPage } from './page.tsx'
import { filterOf, filterQuery, searchTerms } from './search-terms.ts'
import { words } from './words.ts'

function list({ lang, query, who }: AnyRequest): Answer {
  const filter = filterOf(query)
  const file = (address: typeof addresses.termsCsv) => withQuery(href(lang, address), filterQuery(filter))
  return page(
    words[lang].title,
    <TermListPage
      lang={lang}
      action={href(lang, addresses.terms)}
      filter={filter}
      isFiltered={filter.text !== null || filter.isConfused}
      found={searchTerms(filter, lang)}
      files={[
        { label: 'Excel', href: file(addresses.termsXlsx) },
        { label: 'CSV', href: file(addresses.termsCsv) },
        { label: 'JSON', href: file(addresses.termsJson) },
      ]}
      ownHref={who !== null && who.networks.length > 0 ? href(lang, addresses.shared) : null}
    />,
    { islands: ['print'] },
  )
}

/** What is shipped needs no database; a visitor’s page stays up without it. */
const alwaysUp = { needsData: false }

export const termsRoutes: Route[] = [
  openGet('glossary.terms', addresses.terms, list, { ...alwaysUp, unchanging: true }),
  openGet('glossary.terms-csv', addresses.termsCsv, download('csv'), alwaysUp),
  openGet('glossary.terms-xlsx', addresses.termsXlsx, download('xlsx'), alwaysUp),
  openGet('glossary.terms-json', addresses.termsJson, download('json'), alwaysUp),
]
