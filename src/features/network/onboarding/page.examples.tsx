import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { bareOrganization, keys, longOrganization, organization } from '../network.examples.ts'
import { OnboardCardPage, OnboardStaffPage, WelcomeAboardPage } from './page.tsx'
import { words } from './words.ts'

const step = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({}),
  organization: bareOrganization,
  laterHref: '#',
})
const { mandateFr, mandateEn, bringsFr, bringsEn } = organization
const task = (lang: Language, name: 'see-card' | 'see-people' | 'see-list' | 'add') => ({
  ...words[lang].tasks[name],
  href: '#',
  isToDo: name === 'add',
})
const aboard = (lang: Language) => ({ lang, name: 'Anaïs Deschênes', todayHref: '#', nextTimeHref: '#' })

export const examples = pageExamples('network/onboarding/page', {
  ordinary: (lang) => <OnboardCardPage {...step(lang)} />,
  many: (lang) => (
    <OnboardCardPage
      {...step(lang)}
      organization={longOrganization}
      state={filled({ mandateFr, mandateEn, bringsFr, bringsEn })}
    />
  ),
  staff: (lang) => <OnboardStaffPage {...step(lang)} state={filled({ staffCount: 9, staffCountOn: '2026-10-01' })} />,
  'staff-error': (lang) => (
    <OnboardStaffPage
      {...step(lang)}
      state={refused(
        { values: { staffCount: ['neuf'] }, problems: { staffCount: 'not-a-number' } },
        { labels: { staffCount: words[lang].staffTitle } },
        lang,
      )}
    />
  ),
  aboard: (lang) => (
    <WelcomeAboardPage {...aboard(lang)} tasks={[task(lang, 'add'), task(lang, 'see-card'), task(lang, 'see-list')]} />
  ),
  'aboard-one': (lang) => <WelcomeAboardPage {...aboard(lang)} tasks={[task(lang, 'add')]} />,
  'aboard-nothing': (lang) => <WelcomeAboardPage {...aboard(lang)} tasks={[]} />,
  'aboard-empty': (lang) => <WelcomeAboardPage {...aboard(lang)} name="Marguerite Lavertu-Desormeaux" tasks={null} />,
})
