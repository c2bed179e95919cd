import { data, href, openGet, page, type AnyRequest, type Route } from '../../kernel/http/index.ts'
import { regions } from '../../field/index.ts'
import { addresses as identity } from '../identity/index.ts'
import { addresses } from './addresses.ts'
import { instance } from './instance.ts'
import { messages } from './messages.ts'
import { ForOrganizationsPage } from './for-organizations/page.tsx'
import { HelpingPage } from './helping/page.tsx'
import { doors } from '../directory/index.ts'
import { HomePage } from './home/page.tsx'
import { NearPage } from './youth/near-page.tsx'
import { ParentsPage } from './parents/page.tsx'
import { PrivacyOffice } from './texts/privacy-office.tsx'
import { TellingPage } from './youth/telling-page.tsx'
import { TextPage } from './texts/page.tsx'
import { YouPage } from './youth/you-page.tsx'
import type { Reader } from './lines/contact-channel.ts'

/** The public pages read no data: they stay up when the database is down. */
const alwaysUp = { needsData: false }
/** Those that say nothing of the hour are drawn once. */
const drawnOnce = { ...alwaysUp, unchanging: true }

/** Nothing of a youth page stays in the device's cache, and no site that it leads to learns of it. */
const leavesNoTrace = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

/** Ids of the routes that are neither measured nor logged: whoever reads them is nobody’s business. */
export const unseenRoutes: ReadonlySet<string> = new Set([
  'welcome.you',
  'welcome.telling',
  'welcome.near',
  'welcome.leave',
])

const youthPage = { variant: 'youth' as const, islands: ['exit'], headers: leavesNoTrace }

const readerOf = ({ lang, deps }: AnyRequest): Reader => ({ lang, now: deps.clock.now(), timeZone: deps.timeZone })

export const routes: Route[] = [
  openGet(
    'welcome.home',
    addresses.home,
    ({ lang }) => {
      const t = messages[lang].home
      return page(t.title, <HomePage t={t} lang={lang} />, { islands: ['exit'] })
    },
    drawnOnce,
  ),
  openGet(
    'welcome.you',
    addresses.you,
    (request) => {
      const t = messages[request.lang].you
      return page(t.heading, <YouPage t={t} reader={readerOf(request)} />, youthPage)
    },
    alwaysUp,
  ),
  openGet(
    'welcome.telling',
    addresses.telling,
    (request) => {
      const { telling, you } = messages[request.lang]
      return page(telling.title, <TellingPage t={telling} you={you} reader={readerOf(request)} />, youthPage)
    },
    alwaysUp,
  ),
  openGet('welcome.near', addresses.near, nearPage, { needsData: 'if-up' }),
  openGet(
    'welcome.leave',
    addresses.leave,
    ({ lang }) =>
      data('', { ...leavesNoTrace, location: instance.quickExit[lang], 'clear-site-data': '"cache", "storage"' }, 303),
    drawnOnce,
  ),
  openGet(
    'welcome.helping',
    addresses.helping,
    (request) => {
      const t = messages[request.lang].helping
      return page(t.title, <HelpingPage t={t} reader={readerOf(request)} />)
    },
    alwaysUp,
  ),
  openGet(
    'welcome.parents',
    addresses.parents,
    (request) => {
      const t = messages[request.lang].parents
      return page(t.title, <ParentsPage t={t} reader={readerOf(request)} />)
    },
    alwaysUp,
  ),
  openGet(
    'welcome.for-organizations',
    addresses.forOrganizations,
    ({ lang }) => {
      const t = messages[lang].forOrganizations
      return page(t.title, <ForOrganizationsPage t={t} lang={lang} signInHref={href(lang, identity.signIn)} />)
    },
    drawnOnce,
  ),
  openGet(
    'welcome.privacy',
    addresses.privacy,
    ({ lang }) => {
      const { privacy, office } = messages[lang]
      const named = <PrivacyOffice t={office} lang={lang} officer={instance.privacyOfficer} />
      return page(privacy.title, <TextPage t={privacy} office={named} />)
    },
    drawnOnce,
  ),
  ...(['promise', 'accessibility', 'openSource'] as const).map((name) =>
    openGet(
      `welcome.${name}`,
      addresses[name],
      ({ lang }) => page(messages[lang][name].title, <TextPage t={messages[lang][name]} />),
      drawnOnce,
    ),
  ),
]

/** A region that is none of ours is none chosen. */
async function nearPage(request: AnyRequest) {
  const { lang, query, tx, hasData, today } = request
  const { near: t, you } = messages[lang]
  const known = regions.find(({ code }) => code === query.get('region'))
  const region = known === undefined ? null : { code: known.code, name: known.name[lang] }
  const services = region !== null && hasData ? await doors.listNear(tx, region.code, today) : null
  return page(
    t.title,
    <NearPage t={t} you={you} reader={readerOf(request)} region={region} services={services} />,
    youthPage,
  )
}
