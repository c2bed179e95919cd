import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Advice } from '../advice.ts'
import { computed, organization, period, periods, presented, states } from '../indicator.examples.ts'
import type { FigureView } from '../figure/presenter.ts'
import { BesideActionPage } from './page.tsx'

const title = { fr: '8. Éducation à la sexualité', en: '8. Sexuality education' }
const step = { fr: 'En cours', en: 'Under way' }

interface State {
  figures: readonly FigureView[]
  advice?: Advice
  isOwnAction?: boolean
}

const page = (lang: Language, { figures, advice, isOwnAction = false }: State) => (
  <BesideActionPage
    action="#"
    period={period}
    periods={periods}
    name={organization[lang]}
    shown={{
      title: title[lang],
      href: '#',
      step: { step: 50, words: step[lang] },
      advice: advice ?? null,
      figures,
    }}
    isOwnAction={isOwnAction}
    yearHref="#"
  />
)

const own = (lang: Language, values: readonly (typeof computed)['count'][]): FigureView[] =>
  values.map((value) =>
    presented({ ...value, jointRecords: 0, coverage: { contributing: 1, adopters: 1 } }, lang, { isOwn: true }),
  )

export const examples = pageExamples('indicator/beside-action/page', {
  ordinary: (lang) => page(lang, { figures: own(lang, [computed.count, computed.nature, computed.people]) }),
  disagrees: (lang) => page(lang, { figures: own(lang, [states['no-data']]), advice: 'silent-six-months' }),
  'begun without proof': (lang) => page(lang, { figures: own(lang, [states.zero]), advice: 'begun-without-proof' }),
  'own action': (lang) => page(lang, { figures: [], isOwnAction: true }),
  empty: (lang) => page(lang, { figures: [] }),
})
