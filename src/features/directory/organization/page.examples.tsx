import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { bare, halt, laden, organizationName } from '../directory.examples.ts'
import type { ServiceDoc } from '../model.ts'
import { readText } from '../text.ts'
import { OrganizationPage, type OrganizationPageProps } from './page.tsx'

const service = (doc: ServiceDoc, lang: Language): OrganizationPageProps['services'][number] => ({
  href: '#',
  name: readText(doc.name, lang) ?? { text: '…', lang, isOther: false },
  description: readText(doc.description, lang),
  alert: readText(doc.alert, lang),
  way: doc.phones
    ? {
        kind: 'call',
        href: 'tel:+18195550142',
        label: '819 555-0142',
        number: '819 555-0142',
        note: null,
        isUnsure: false,
      }
    : null,
})
const page = (lang: Language, docs: readonly ServiceDoc[] = [halt]): OrganizationPageProps => ({
  lang,
  name: readText(organizationName, lang) ?? { text: '…', lang, isOther: false },
  sector: 'community',
  description: readText(halt.description, lang),
  site: { href: 'https://maison-des-osiers.example/', label: 'maison-des-osiers.example' },
  services: docs.map((doc) => service(doc, lang)),
})

export const examples = pageExamples('directory/organization/page', {
  ordinary: (lang) => <OrganizationPage {...page(lang)} />,
  empty: (lang) => <OrganizationPage {...page(lang, [])} sector={null} description={null} site={null} />,
  many: (lang) => <OrganizationPage {...page(lang, [laden, halt, bare, halt, bare, laden])} />,
})
