import {
  href,
  notFound,
  openGet,
  page,
  redirect,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses, serviceHref } from '../addresses.ts'
import { breadcrumbOf } from '../reader.ts'
import { findRecord, listServicesOf } from '../records.ts'
import { hostOf, contactChannelsOf } from '../sheet/contact-channels.ts'
import { sectorCode } from '../sheet/presenter.ts'
import { words as sheetWords } from '../sheet/words.ts'
import { readText } from '../text.ts'
import { OrganizationPage } from './page.tsx'

/** What the directory knows of an organization, and its services. */
async function showOrganization(request: AnyRequest): Promise<Answer> {
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
        href: serviceHref(lang, service),
        name: readText(service.doc.name, lang) ?? name,
        description: readText(service.doc.description, lang),
        way: contactChannelsOf({ service, organization: null, places: [] }, lang).find(({ number }) => number) ?? null,
        alert: readText(service.doc.alert, lang),
      }))}
    />
  )
  return page(name.text, content, { breadcrumb: breadcrumbOf(request) })
}

export const organizationRoutes: Route[] = [openGet('directory.organization', addresses.organization, showOrganization)]
