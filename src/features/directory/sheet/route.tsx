import { href, notFound, page, redirect, withQuery, type Answer, type AnyRequest } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { queryNames } from '../search/filters.ts'
import { sheetWords } from './words.ts'
import type { RecordStatus } from '../model.ts'
import { findRecord, findWholeService, listServicesOf } from '../records.ts'
import { keepersOf, may } from '../rules.ts'
import { readText } from '../text.ts'
import { presentService, sectorCode, type Reader } from './presenter.ts'
import { listQuery, listedIds } from '../list/listed-ids.ts'
import { hostOf, waysTo } from './contact-channels.ts'
import { OrganizationPage } from '../organization/page.tsx'
import { ServicePage } from './page.tsx'

export const readerOf = ({ lang, deps, today }: AnyRequest): Reader => ({
  lang,
  now: deps.clock.now(),
  today,
  timeZone: deps.timeZone,
})

export const breadcrumbOf = ({ lang }: AnyRequest) => [
  { label: sheetWords[lang].directory, href: href(lang, addresses.directory) },
]

/** The sheet of a service; what was merged leads to what it is now part of. */
export async function showService(request: AnyRequest): Promise<Answer> {
  const { lang, tx, params, who, deps, today, query } = request
  const id = params['id'] ?? ''
  const whole = await findWholeService(tx, id)
  if (whole === null) return notFound()
  const { service } = whole
  if (service.mergedInto !== null) return redirect(href(lang, addresses.service, { id: service.mergedInto }))
  const keepers = keepersOf(who, service)
  if (service.status !== 'published' && keepers.length === 0) return notFound()
  const view = presentService(whole, readerOf(request))
  const at = (address: typeof addresses.editService) => href(lang, address, { id })
  const listed = [...new Set([...listedIds(query), id])]
  const content = (
    <ServicePage
      lang={lang}
      view={view}
      links={{
        organization: whole.organization && href(lang, addresses.organization, { id: whole.organization.id }),
        report: at(addresses.report),
        add: withQuery(href(lang, addresses.list), listQuery(listed)),
        need: (code) => withQuery(href(lang, addresses.directory), { [queryNames[lang].need]: code }),
        edit: may('edit', keepers) ? at(addresses.editService) : null,
        confirm: may('confirm', keepers) ? at(addresses.confirmService) : null,
        history: may('edit', keepers) ? at(addresses.serviceHistory) : null,
      }}
      unseen={unseenWords(service.status, lang)}
      paper={{ day: formatDay(today, lang), address: `${deps.baseUrl}${at(addresses.service)}` }}
    />
  )
  const t = sheetWords[lang].reporting
  const notice = request.notice === 'reported' ? { title: t.thanksTitle, text: t.thanks } : null
  return page(view.title.text, content, { breadcrumb: breadcrumbOf(request), notice })
}

const unseenWords = (status: RecordStatus, lang: Language): string | null =>
  status === 'published' || status === 'merged' ? null : sheetWords[lang].unseen[status]

/** What the directory knows of an organization, and its services. */
export async function showOrganization(request: AnyRequest): Promise<Answer> {
  const { lang, tx, params } = request
  const record = await findRecord(tx, params['id'] ?? '')
  if (record?.kind !== 'organization') return notFound()
  if (record.mergedInto !== null) return redirect(href(lang, addresses.organization, { id: record.mergedInto }))
  if (record.status !== 'published') return notFound()
  const { doc } = record
  const name = readText(doc.name, lang) ?? { text: '…', lang, isOther: false }
  const { website } = doc
  const services = await listServicesOf(tx, record.id)
  const content = (
    <OrganizationPage
      lang={lang}
      name={name}
      sector={sectorCode(record.sector)}
      description={readText(doc.description, lang)}
      site={
        website !== undefined && /^https?:\/\//.test(website)
          ? { href: website, label: sheetWords[lang].site(hostOf(website)) }
          : null
      }
      services={services.map((service) => ({
        href: href(lang, addresses.service, { id: service.id }),
        name: readText(service.doc.name, lang) ?? name,
        description: readText(service.doc.description, lang),
        way: waysTo({ service, organization: null, places: [] }, lang).find(({ number }) => number) ?? null,
        alert: readText(service.doc.alert, lang),
      }))}
    />
  )
  return page(name.text, content, { breadcrumb: breadcrumbOf(request) })
}
