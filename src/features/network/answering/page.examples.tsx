import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../network.examples.ts'
import { hoursState } from './hours-form.ts'
import { HoursPage, type HoursPageProps } from './page.tsx'
import type { SaidHours } from './queries.ts'
import { words } from './words.ts'

const said: SaidHours = {
  week: [
    { freq: 'WEEKLY', byday: 'MO,TU,WE,TH', opens_at: '08:30', closes_at: '16:30' },
    { freq: 'WEEKLY', byday: 'FR', opens_at: '20:00', closes_at: '02:00' },
  ],
  timeZone: 'America/Toronto',
  version: 1,
}

const page = (lang: Language): HoursPageProps => ({
  lang,
  title: words[lang].title('Nadine Courte'),
  isSelf: false,
  action: '#',
  absencesHref: '#',
  backHref: '#',
  keys,
  state: hoursState(said),
  version: 1,
})

export const examples = pageExamples('network/answering/page', {
  ordinary: (lang) => <HoursPage {...page(lang)} />,
  empty: (lang) => (
    <HoursPage {...page(lang)} title={words[lang].ownTitle} isSelf state={hoursState(null)} version={0} />
  ),
  error: (lang) => (
    <HoursPage
      {...page(lang)}
      state={{ ...hoursState(said), errors: { closes1: words[lang].problems.closes['half-hours'] ?? '' } }}
    />
  ),
  overtaken: (lang) => <HoursPage {...page(lang)} state={{ ...hoursState(said), theirs: { opens1: '09:00' } }} />,
})
