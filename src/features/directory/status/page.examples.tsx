import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { MemberOrganization } from '../../network/index.ts'
import { halt, idOf, keys } from '../directory.examples.ts'
import { plainText } from '../text.ts'
import { StatusPage, WithdrawPage } from './page.tsx'
import { words } from './words.ts'

const organizations: readonly MemberOrganization[] = ['Osiers', 'Pruches', 'Mélèzes', 'Rapides'].map((name, at) => ({
  id: idOf(90 + at),
  nameFr: `Maison des ${name} (exemple)`,
  nameEn: `${name} House (example)`,
  sector: 'community',
  regionCodes: ['04'],
}))
const page = (lang: Language) => ({
  lang,
  title: words[lang].title(plainText(halt.name, lang)),
  action: '#',
  withdrawHref: '#',
  backHref: '#',
  editHref: '#',
  keys,
  status: 'published' as const,
  give: null,
})

export const examples = pageExamples('directory/status/page', {
  ordinary: (lang) => <StatusPage {...page(lang)} />,
  hidden: (lang) => <StatusPage {...page(lang)} status="hidden" />,
  draft: (lang) => <StatusPage {...page(lang)} status="draft" />,
  give: (lang) => <StatusPage {...page(lang)} give={{ organizations, stewardId: idOf(91), problem: null }} />,
  error: (lang) => (
    <StatusPage {...page(lang)} give={{ organizations, stewardId: null, problem: words[lang].giveMissing }} />
  ),
  withdraw: (lang) => <WithdrawPage {...page(lang)} title={words[lang].withdrawTitle(plainText(halt.name, lang))} />,
})
