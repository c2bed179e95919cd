import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../identity.examples.ts'
import { OrganizationProviderPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  removalHref: null,
  keys,
  state: filled({}),
  version: 1,
  domain: 'maison-des-osiers.invalid',
  isPublic: false,
  signInAgain: null,
  redirectAddress: 'https://tisserin.trois-lisieres.invalid/identity/return',
})

export const examples = pageExamples('identity/organization-provider/page', {
  ordinary: (lang) => (
    <OrganizationProviderPage
      {...page(lang)}
      removalHref="#"
      state={filled({ issuer: 'https://identite.maison-des-osiers.invalid', clientId: 'tisserin' })}
    />
  ),
  empty: (lang) => <OrganizationProviderPage {...page(lang)} />,
  'public-domain': (lang) => <OrganizationProviderPage {...page(lang)} domain="courriel.invalid" isPublic />,
  stale: (lang) => (
    <OrganizationProviderPage
      {...page(lang)}
      state={filled({ issuer: 'https://identite.maison-des-osiers.invalid', clientId: 'tisserin' })}
      signInAgain={{ action: '#', next: '#' }}
    />
  ),
  error: (lang) => (
    <OrganizationProviderPage
      {...page(lang)}
      state={refused(
        {
          values: { issuer: ['identite'], clientId: [''] },
          problems: { issuer: 'not-an-address', clientId: 'missing' },
        },
        { labels: { issuer: words[lang].issuer, clientId: words[lang].clientId } },
        lang,
      )}
    />
  ),
})
