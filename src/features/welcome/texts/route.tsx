import { openGet, page, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { instance } from '../instance.ts'
import { drawnOnce } from '../public-page.ts'
import { TextPage } from './page.tsx'
import { PrivacyOffice } from './privacy-office.tsx'
import { words } from './words.ts'

export const routes: Route[] = [
  openGet(
    'welcome.privacy',
    addresses.privacy,
    ({ lang }) => {
      const { privacy, office } = words[lang]
      const named = <PrivacyOffice t={office} lang={lang} officer={instance.privacyOfficer} />
      return page(privacy.title, <TextPage t={privacy} office={named} />)
    },
    drawnOnce,
  ),
  ...(['promise', 'accessibility', 'openSource'] as const).map((name) =>
    openGet(
      `welcome.${name}`,
      addresses[name],
      ({ lang }) => page(words[lang][name].title, <TextPage t={words[lang][name]} />),
      drawnOnce,
    ),
  ),
]
