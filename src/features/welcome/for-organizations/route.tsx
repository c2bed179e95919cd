import { href, openGet, page, type Route } from '../../../kernel/http/index.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { drawnOnce } from '../public-page.ts'
import { ForOrganizationsPage } from './page.tsx'
import { words } from './words.ts'

export const routes: Route[] = [
  openGet(
    'welcome.for-organizations',
    addresses.forOrganizations,
    ({ lang }) => {
      const t = words[lang]
      return page(t.title, <ForOrganizationsPage t={t} lang={lang} signInHref={href(lang, identity.signIn)} />, {
        description: t.lead,
      })
    },
    drawnOnce,
  ),
]
