import { pageExamples } from '../../../design/index.ts'
import { filled, overtaken, refused, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { periodName } from '../figure/say-period.ts'
import { measures, network, period } from '../indicator.examples.ts'
import { AimPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language, state: FormState, isPercent = false) => (
  <AimPage
    lang={lang}
    where={network[lang]}
    period={periodName(period, lang)}
    measure={(isPercent ? measures.share : measures.count).name[lang]}
    isPercent={isPercent}
    action="#"
    backHref="#"
    keys={{ csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }}
    state={state}
    version={1}
  />
)

const typed = (lang: Language, problem: string): FormState =>
  refused(
    { values: { baseline: ['12'], target: ['beaucoup'] }, problems: { target: problem } },
    {
      labels: { baseline: words[lang].baseline, target: words[lang].target },
      problems: { target: words[lang].problems },
    },
    lang,
  )

export const examples = pageExamples('indicator/aim/page', {
  ordinary: (lang) => page(lang, filled({ baseline: 12, target: 40 })),
  empty: (lang) => page(lang, filled({})),
  percent: (lang) => page(lang, filled({ baseline: 30, target: 80 }), true),
  error: (lang) => page(lang, typed(lang, 'not-a-number')),
  overtaken: (lang) => page(lang, overtaken({ baseline: ['12'], target: ['40'] }, { baseline: '12', target: '50' })),
})
