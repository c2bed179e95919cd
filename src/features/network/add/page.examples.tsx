import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, network, secondNetwork } from '../network.examples.ts'
import { words as shared } from '../words.ts'
import { AddOrganizationPage } from './page.tsx'

const page = (lang: Language) => ({ lang, action: '#', backHref: '#', keys, state: filled({}), networks: [network] })

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
