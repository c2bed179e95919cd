import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, network, secondNetwork } from '../network.examples.ts'
import { words as shared } from '../words.ts'
import { AddOrganizationPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  state: filled({}),
  networks: [network],
  alike: [],
})

export const examples = pageExamples('network/add/page', {
  ordinary: (lang) => <AddOrganizationPage {...page(lang)} />,
  many: (lang) => (
    <AddOrganizationPage
      {...page(lang)}
      networks={[network, secondNetwork]}
      state={filled({
        name: 'Maison des Osiers',
        sector: 'community',
        regions: ['04', '17'],
        municipality: 'Val-des-Osiers',
        network: secondNetwork.id,
        'guest-name': 'Anaïs Deschênes',
        'guest-email': 'anais.deschenes@maison-des-osiers.invalid',
        'guest-language': 'fr',
      })}
    />
  ),
  'looks-like': (lang) => (
    <AddOrganizationPage
      {...page(lang)}
      alike={[{ name: 'Maison des Osiers (Val-des-Osiers)', href: '#' }]}
      state={refused(
        {
          values: { name: ['Maison-des-Osiers'], sector: ['community'], municipality: ['Pont-aux-Osiers'] },
          problems: { name: 'looks-like' },
        },
        {
          labels: { name: shared[lang].organizationName },
          problems: { name: { 'looks-like': words[lang].looksLike } },
        },
        lang,
      )}
    />
  ),
  error: (lang) => (
    <AddOrganizationPage
      {...page(lang)}
      state={refused(
        {
          values: { name: [''], 'guest-email': ['anais'] },
          problems: { name: 'missing', sector: 'missing', 'guest-email': 'not-an-email' },
        },
        { labels: { name: shared[lang].organizationName, sector: shared[lang].fields.sector } },
        lang,
      )}
    />
  ),
})
