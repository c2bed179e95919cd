import { pageExamples } from '../../../design/index.ts'
import { keys } from '../identity.examples.ts'
import { GoOnPage, ProviderFailedPage, ProviderPage } from './page.tsx'
import { words } from './words.ts'

const host = 'identite.maison-des-osiers.invalid'
const long = 'https://identite.centre-integre-universitaire-des-trois-lisieres.invalid/realms/personnel'
const offered = (issuer: string) => ({ organizationId: 'osiers', issuer, clientId: 'tisserin', clientSecret: '' })

export const examples = pageExamples('identity/provider/page', {
  ordinary: (lang) => (
    <ProviderPage lang={lang} keys={keys} problem={null} connected={[`https://${host}`]} offered={[]} />
  ),
  empty: (lang) => <ProviderPage lang={lang} keys={keys} problem={null} connected={[]} offered={[]} />,
  many: (lang) => (
    <ProviderPage
      lang={lang}
      keys={keys}
      problem={null}
      connected={[`https://${host}`, long]}
      offered={[offered(long)]}
    />
  ),
  error: (lang) => (
    <ProviderPage
      lang={lang}
      keys={keys}
      problem={words[lang].away}
      connected={[]}
      offered={[offered(`https://${host}`)]}
    />
  ),
  'go-on': (lang) => <GoOnPage lang={lang} host={host} location={`https://${host}/authorize`} back="#" />,
  failed: (lang) => <ProviderFailedPage lang={lang} why="failed" back={{ label: words[lang].back.again, href: '#' }} />,
  unknown: (lang) => (
    <ProviderFailedPage lang={lang} why="unknown" back={{ label: words[lang].back.again, href: '#' }} />
  ),
  taken: (lang) => (
    <ProviderFailedPage lang={lang} why="taken" back={{ label: words[lang].back.toAccount, href: '#' }} />
  ),
})
