import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { ActionFiguresView } from '../beside-action/action-figures.tsx'
import { tally } from '../figure/tally.ts'
import { computed, organization, period, periods, presented, states, targetOf, valued } from '../indicator.examples.ts'
import type { ShownValue } from '../shown.ts'
import { OurYearPage, type OurYearPageProps } from './page.tsx'
import { words } from './words.ts'

const alone = { contributing: 1, adopters: 1 }
const own = (value: ShownValue, lang: Language, more: Parameters<typeof presented>[2] = {}) =>
  presented({ ...value, jointRecords: 0, coverage: alone }, lang, { isOwn: true, ...more })

const titles = {
  8: { fr: '8. Éducation à la sexualité', en: '8. Sexuality education' },
  12: { fr: '12. Participation des jeunes aux démarches', en: '12. Youth take part in the steps' },
  23: { fr: '23. Protocole et personne spécialisée', en: '23. Protocol and specialized person' },
  25: { fr: '25. Échanges entre secteurs', en: '25. Exchanges between sectors' },
}
const labels = { fr: 'En cours', en: 'Under way' }

const action = (
  number: keyof typeof titles,
  lang: Language,
  figures: ActionFiguresView['figures'],
  facts: Partial<ActionFiguresView> = {},
): ActionFiguresView => ({
  title: titles[number][lang],
  href: '#',
  step: { step: 50, words: labels[lang] },
  advice: null,
  figures,
  ...facts,
})

const ordinary = (lang: Language): ActionFiguresView[] => [
  action(8, lang, [
    own(computed.count, lang, { target: targetOf('8a1.1', 12, 40) }),
    own(computed.nature, lang),
    own(computed.people, lang, { previous: valued('people', { value: 180 }) }),
  ]),
  action(12, lang, [own(computed.share, lang), own(states['no-data'], lang)], { advice: 'silent-six-months' }),
  action(23, lang, [own(valued('yesno', { numerator: 1, denominator: 1 }), lang), own(computed.knowAndUse, lang)]),
  action(25, lang, [own(computed.frequency, lang), own(computed.duration, lang), own(states['awaiting-survey'], lang)]),
]

function page(lang: Language, actions: ActionFiguresView[], facts: Partial<OurYearPageProps> = {}) {
  return (
    <OurYearPage
      action="#"
      period={period}
      periods={periods}
      name={organization[lang]}
      organizationId="osiers"
      workplaces={[{ id: 'osiers', name: organization[lang] }]}
      actions={actions}
      tally={tally(actions.flatMap(({ figures }) => figures))}
      computed={words[lang].now}
      files={['Excel', 'CSV'].map((label) => ({ label, href: '#' }))}
      chooseHref="#"
      {...facts}
    />
  )
}

export const examples = pageExamples('indicator/our-year/page', {
  ordinary: (lang) => page(lang, ordinary(lang)),
  'every state': (lang) =>
    page(lang, [
      action(
        8,
        lang,
        Object.values(states).map((value) => own(value, lang)),
      ),
    ]),
  zero: (lang) => page(lang, [action(8, lang, [own(states.zero, lang)], { advice: 'begun-without-proof' })]),
  many: (lang) =>
    page(lang, Array.from({ length: 7 }, () => ordinary(lang)).flat(), {
      workplaces: ['osiers', 'vallon'].map((id) => ({ id, name: organization[lang] })),
    }),
  empty: (lang) => page(lang, []),
})
