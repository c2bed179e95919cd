import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { stepLabel } from '../catalogue-model.ts'
import { said } from '../catalogue-text.ts'
import { actionNumber, adopter, catalogue, formPage, keys, longAdopter } from '../plan.examples.ts'
import { words as shared } from '../words.ts'
import { UpdatePage, type LastUpdate, type UpdatePageProps } from './update-page.tsx'
import { words } from './words.ts'

const when = { fr: 'Le 12 novembre 2026', en: 'November 12, 2026' }
const note = {
  fr: 'Rencontre avec l’école du Vallon ; la formation est fixée à février.',
  en: 'Meeting with the Vallon school; the training is set for February.',
}
const step = (lang: Language, value: string): string => stepLabel(catalogue, value)[lang]

const last = (lang: Language): LastUpdate => ({
  text: words[lang].updating.last({
    who: 'Nadine Vallières',
    when: when[lang],
    from: step(lang, '20'),
    to: step(lang, '50'),
  }),
  note: note[lang],
  undo: { action: '#', key: keys.key },
})
const page = (lang: Language): UpdatePageProps => ({
  ...formPage(lang),
  state: filled({ to: '50' }),
  catalogue,
  number: '3',
  title: said(actionNumber(3).title, lang),
  adopter: adopter[lang],
  late: null,
  isSetAside: false,
  maySetAside: true,
  seen: 2,
  last: last(lang),
})

export const examples = pageExamples('plan/carry-out/update-page', {
  ordinary: (lang) => <UpdatePage {...page(lang)} />,
  empty: (lang) => <UpdatePage {...page(lang)} state={filled({})} maySetAside={false} seen={0} last={null} />,
  many: (lang) => (
    <UpdatePage
      {...page(lang)}
      title={said(actionNumber(24).title, lang)}
      number="24"
      adopter={longAdopter[lang]}
      late={shared[lang].daysLate(123)}
      state={filled({ to: '75', note: note[lang].repeat(7) })}
    />
  ),
  'set-aside': (lang) => <UpdatePage {...page(lang)} state={filled({})} isSetAside last={null} />,
  'for-leads': (lang) => (
    <UpdatePage {...page(lang)} isSetAside maySetAside={false} last={{ ...last(lang), undo: null }} />
  ),
  error: (lang) => (
    <UpdatePage
      {...page(lang)}
      state={{ ...filled({ to: '50' }), errors: { note: words[lang].updating.refusals['note-missing'] } }}
    />
  ),
})
