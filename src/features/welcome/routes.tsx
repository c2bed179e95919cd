import { data, href, openGet, page, type Route } from '../../kernel/http/index.ts'
import { addresses as identity } from '../identity/index.ts'
import { addresses } from './addresses.ts'
import { instance } from './instance.ts'
import { messages } from './messages.ts'
import { ForOrganizationsPage } from './views/for-organizations.tsx'
import { HelpingPage } from './views/helping.tsx'
import { HomePage } from './views/home.tsx'
import { ParentsPage } from './views/parents.tsx'
import { PrivacyOffice } from './views/privacy-office.tsx'
import { TextPage } from './views/text-page.tsx'
import { YouPage } from './views/you.tsx'

/** The public pages read no data: they stay up when the database is down, and are drawn once. */
const alwaysUp = { needsData: false, unchanging: true }

/** Nothing of a youth page stays in the device's cache, and no site that it leads to learns of it. */
const leavesNoTrace = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

export const routes: Route[] = [
  openGet(
    'welcome.home',
    addresses.home,
    ({ lang }) => {
      const t = messages[lang].home
      return page(t.title, <HomePage t={t} lang={lang} />, { islands: ['exit'] })
    },
    alwaysUp,
  ),
  openGet(
    'welcome.you',
    addresses.you,
    ({ lang }) => {
      const t = messages[lang].you
      const options = { variant: 'youth' as const, islands: ['exit'], headers: leavesNoTrace }
      return page(t.heading, <YouPage t={t} lang={lang} />, options)
    },
    alwaysUp,
  ),
  openGet(
    'welcome.leave',
    addresses.leave,
    ({ lang }) =>
      data('', { ...leavesNoTrace, location: instance.quickExit[lang], 'clear-site-data': '"cache", "storage"' }, 303),
    alwaysUp,
  ),
  openGet(
    'welcome.helping',
    addresses.helping,
    ({ lang }) => {
      const t = messages[lang].helping
      return page(t.title, <HelpingPage t={t} lang={lang} />)
    },
    alwaysUp,
  ),
  openGet(
    'welcome.parents',
    addresses.parents,
    ({ lang }) => {
      const t = messages[lang].parents
      return page(t.title, <ParentsPage t={t} lang={lang} />)
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
    alwaysUp,
  ),
  openGet(
    'welcome.privacy',
    addresses.privacy,
    ({ lang }) => {
      const { privacy, office } = messages[lang]
      const named = <PrivacyOffice t={office} lang={lang} officer={instance.privacyOfficer} />
      return page(privacy.title, <TextPage t={privacy} office={named} />)
    },
    alwaysUp,
  ),
  ...(['promise', 'accessibility', 'openSource'] as const).map((name) =>
    openGet(
      `welcome.${name}`,
      addresses[name],
      ({ lang }) => page(messages[lang][name].title, <TextPage t={messages[lang][name]} />),
      alwaysUp,
    ),
  ),
]
