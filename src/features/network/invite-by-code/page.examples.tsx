import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { colleagueWords } from '../invite/colleague-form.ts'
import { designationKinds } from '../model.ts'
import { at, keys, longOrganization, organization, timeZone } from '../network.examples.ts'
import { InviteByCodePage, ShownCodePage } from './page.tsx'

const form = (lang: Language) => ({
  lang,
  organizationName: nameIn(organization, lang),
  action: '#',
  byMailHref: '#',
  keys,
  state: filled({}),
  vacant: designationKinds,
})
const shown = (lang: Language) => ({
  lang,
  timeZone,
  name: 'Anaïs Deschênes',
  code: 'K7RT-4MXA',
  expiresAt: at(24, 15),
  address: `https://tisserin.invalid/${lang}/code`,
  revokeHref: '#',
  peopleHref: '#',
})

export const examples = pageExamples('network/invite-by-code/page', {
  ordinary: (lang) => <InviteByCodePage {...form(lang)} />,
  long: (lang) => <InviteByCodePage {...form(lang)} organizationName={nameIn(longOrganization, lang)} vacant={[]} />,
  error: (lang) => {
    const { formWords, limits } = colleagueWords(lang)
    const problems = { name: 'missing', email: 'already-invited', role: 'missing' }
    const values = { name: [''], email: ['anais@maison-des-osiers.invalid'] }
    return <InviteByCodePage {...form(lang)} state={refused({ values, problems }, formWords, lang, limits)} />
  },
  shown: (lang) => <ShownCodePage {...shown(lang)} />,
  'shown-long': (lang) => (
    <ShownCodePage
      {...shown(lang)}
      name="Marguerite Lavertu-Desormeaux"
      address={`https://tisserin.table-des-trois-lisieres-et-du-vallon.invalid/${lang}/code`}
    />
  ),
})
