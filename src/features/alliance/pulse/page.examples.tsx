import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { PulseQuestion, PulseResult, VoiceCounts } from './model.ts'
import { PulsePage, type PulsePageProps } from './page.tsx'
import { resultFacts } from './presenter.ts'
import { examplePulse } from './pulse.examples.ts'
import { words } from './words.ts'

const day = (lang: Language): string => (lang === 'fr' ? '21 décembre 2026' : 'December 21, 2026')

const resultOf = (counts: VoiceCounts, other: Partial<Record<PulseQuestion, VoiceCounts>> = {}): PulseResult => ({
  'follow-up': counts,
  roles: counts,
  voice: counts,
  mandates: counts,
  gain: counts,
  turnover: counts,
  ...other,
})
const now = resultOf(
  { yes: 2, 'rather-yes': 1 },
  { turnover: { yes: 1, no: 2 }, mandates: { 'rather-yes': 1, 'rather-no': 1, unknown: 1 } },
)
const before = resultOf({ 'rather-yes': 2, 'rather-no': 1 }, { turnover: { unknown: 3 } })

const page = (lang: Language): PulsePageProps => ({
  lang,
  keys: { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' },
  open: null,
  answerAction: '#',
  unfinished: null,
  opening: { action: '#', seats: [{ id: '1', name: 'Maison des Osiers' }] },
  whyNot: null,
  tooFew: null,
  result: null,
  earlier: [],
})
const open = (lang: Language): PulsePageProps => ({
  ...page(lang),
  opening: null,
  open: {
    id: '1',
    until: day(lang),
    isClosing: false,
    voices: 1,
    members: 3,
    awaiting: [{ organizationId: '1', name: 'Maison des Osiers' }],
    hasAnswered: false,
  },
})
const shown = (lang: Language): PulsePageProps => ({
  ...page(lang),
  opening: null,
  whyNot: words[lang].next(lang === 'fr' ? '1er octobre 2027' : 'October 1, 2027'),
  result: resultFacts(lang, examplePulse('2026-12-01'), now, { pulse: examplePulse('2026-01-05'), result: before }),
  earlier: [{ label: words[lang].earlierOne(lang === 'fr' ? '5 janvier 2026' : 'January 5, 2026'), href: '#' }],
})
const answering = (lang: Language) => ({ open: open(lang).open as NonNullable<PulsePageProps['open']> })

export const examples = pageExamples('alliance/pulse/page', {
  ordinary: (lang) => <PulsePage {...open(lang)} />,
  two: (lang) => <PulsePage {...open(lang)} open={{ ...answering(lang).open, members: 2 }} />,
  error: (lang) => (
    <PulsePage
      {...open(lang)}
      unfinished={{ organizationId: '1', chosen: { roles: 'yes', gain: 'unknown' }, isRefused: true }}
    />
  ),
  answered: (lang) => (
    <PulsePage {...open(lang)} open={{ ...answering(lang).open, voices: 2, awaiting: [], hasAnswered: true }} />
  ),
  counting: (lang) => <PulsePage {...open(lang)} open={{ ...answering(lang).open, isClosing: true }} />,
  empty: (lang) => <PulsePage {...page(lang)} />,
  'too-early': (lang) => <PulsePage {...page(lang)} opening={null} whyNot={words[lang].notYet} />,
  'too-few': (lang) => <PulsePage {...page(lang)} tooFew={words[lang].tooFew(day(lang))} />,
  result: (lang) => <PulsePage {...shown(lang)} />,
  agreeing: (lang) => (
    <PulsePage
      {...shown(lang)}
      result={resultFacts(lang, examplePulse('2026-12-01'), resultOf({ yes: 3 }), null)}
      earlier={[]}
    />
  ),
})
