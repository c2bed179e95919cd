import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Door } from './door.ts'
import { hoursState } from './hours-form.ts'
import { HoursPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  keys: { csrf: 'x', key: 'x' },
  action: '#',
  closingHref: '#',
  keysHref: '#',
  backHref: '#',
  organization: 'Maison Ronde',
  obstacle: null,
  door: null,
  answerTime: { medianHours: null, share: null },
  rotaHref: '#',
  state: hoursState(null),
})

const door: Door = {
  weekdays: [1, 2, 3, 4, 5],
  fromMinute: 540,
  untilMinute: 1440,
  promiseHours: 24,
  phone: '+18195550142',
  openedOn: '2026-09-14' as Day,
  closedOn: null,
  version: 3,
}
const closed: Door = { ...door, closedOn: '2026-11-30' as Day }

const wrong = (lang: Language) => {
  const { problems } = words[lang]
  const errors = {
    weekdays: problems.weekdays['missing'] ?? '',
    until: problems.until['order'] ?? '',
    phone: problems.phone['not-a-phone'] ?? '',
  }
  return { ...hoursState({ ...door, weekdays: [], untilMinute: 480 }), errors }
}

export const examples = pageExamples('mailbox/hours/page', {
  ordinary: (lang) => <HoursPage {...page(lang)} />,
  open: (lang) => (
    <HoursPage {...page(lang)} door={door} answerTime={{ medianHours: 4, share: 80 }} state={hoursState(door)} />
  ),
  closed: (lang) => <HoursPage {...page(lang)} door={closed} state={hoursState(closed)} />,
  error: (lang) => <HoursPage {...page(lang)} state={wrong(lang)} />,
  overtaken: (lang) => (
    <HoursPage
      {...page(lang)}
      door={door}
      state={{ ...hoursState({ ...door, untilMinute: 1260 }), theirs: { until: '24:00' } }}
    />
  ),
  'no-keys': (lang) => <HoursPage {...page(lang)} obstacle="keys" />,
  'keys-gone': (lang) => <HoursPage {...page(lang)} obstacle="keys" door={door} state={hoursState(door)} />,
  police: (lang) => <HoursPage {...page(lang)} obstacle="police" />,
})
