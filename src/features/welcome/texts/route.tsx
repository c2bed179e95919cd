import { openGet, page, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { findContacts } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { drawnOnce } from '../public-page.ts'
import { TextPage } from './page.tsx'
import { PrivacyOffice, PublicContact } from './who-answers.tsx'
import { words } from './words.ts'

/** These name who answers for the instance: the database says it, and while it is away the page says that it does not know. */
const withNames = { needsData: 'if-up' } as const

async function namingPage({ lang, tx, hasData }: AnyRequest, name: 'privacy' | 'accessibility' | 'openSource') {
  const t = words[lang]
  const who = { t: t.office, lang, contacts: hasData ? await findContacts(tx) : null }
  return page(
    t[name].title,
    <TextPage t={t[name]} office={<PrivacyOffice {...who} />} contact={<PublicContact {...who} />} />,
    { description: t[name].lead },
  )
}

export const routes: Route[] = [
  ...(['privacy', 'accessibility', 'openSource'] as const).map((name) =>
    openGet(`welcome.${name}`, addresses[name], (request) => namingPage(request, name), withNames),
  ),
  openGet(
    'welcome.promise',
    addresses.promise,
    ({ lang }) =>
      page(words[lang].promise.title, <TextPage t={words[lang].promise} />, { description: words[lang].promise.lead }),
    drawnOnce,
  ),
]
