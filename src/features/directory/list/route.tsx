import { href, openGet, page, withQuery, type Answer, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { addresses, serviceCode, serviceHref } from '../addresses.ts'
import { listWholeServices } from '../records.ts'
import { listedCodes, listQuery } from './listed-codes.ts'
import { presentService } from '../sheet/presenter.ts'
import { breadcrumbOf, readerOf } from '../reader.ts'
import { DiscreetPage } from './discreet-page.tsx'
import { ListPage, type ListedService } from './page.tsx'
import { words } from './words.ts'

/** Nothing of the list stays behind: not in a cache, not with a site that it leads to. */
const leavesNoTrace = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

async function showList(request: AnyRequest): Promise<Answer> {
  const { lang, tx, query, deps, today } = request
  const asked = listedCodes(query)
  const isDiscreet = (query.get('discret') ?? query.get('discreet')) === '1'
  const found = await listWholeServices(tx, asked)
  const listHref = (kept: readonly string[], more: Record<string, string> = {}) =>
    withQuery(href(lang, addresses.list), { ...listQuery(kept), ...more })
  const kept = found.map(({ service }) => serviceCode(service.seq))
  const services = found.map((whole, index): ListedService => {
    const code = serviceCode(whole.service.seq)
    const before = kept[index - 1]
    return {
      view: presentService(whole, readerOf(request)),
      href: withQuery(serviceHref(lang, whole.service), listQuery(kept)),
      removeHref: listHref(kept.filter((one) => one !== code)),
      upHref:
        before === undefined
          ? null
          : listHref(kept.map((one) => (one === before ? code : one === code ? before : one))),
    }
  })
  const t = words[lang]
  const searchHref = withQuery(href(lang, addresses.directory), kept.length > 0 ? listQuery(kept) : {})
  if (isDiscreet)
    return page(
      t.discreetTitle,
      <DiscreetPage lang={lang} services={services} fullHref={listHref(kept)} searchHref={searchHref} />,
      { variant: 'youth', islands: ['print'], headers: leavesNoTrace },
    )
  const content = (
    <ListPage
      lang={lang}
      services={services}
      gone={asked.length - kept.length}
      searchHref={searchHref}
      discreetHref={listHref(kept, { [lang === 'fr' ? 'discret' : 'discreet']: '1' })}
      address={`${deps.baseUrl}${listHref(kept)}`}
      day={formatDay(today, lang)}
    />
  )
  return page(t.title, content, {
    breadcrumb: breadcrumbOf(request),
    islands: ['print', 'copy'],
    headers: leavesNoTrace,
  })
}

export const listRoutes: Route[] = [openGet('directory.list', addresses.list, showList)]
