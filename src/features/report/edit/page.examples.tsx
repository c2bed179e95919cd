import { pageExamples } from '../../../design/index.ts'
import { filled, overtaken, refused, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { network } from '../report.examples.ts'
import { WriteReportPage } from './page.tsx'
import { reportFormWords } from './write-form.ts'
import { words } from './words.ts'

const labelsOf = (lang: Language) => ({
  ...words[lang].labels,
  O1: words[lang].orientation('Institutions'),
  O2: words[lang].orientation(lang === 'fr' ? 'Sensibilisation' : 'Awareness'),
  O3: words[lang].orientation('Services'),
})
const typed = (text: string) => ({ O2: [text] })
const found = {
  fr: 'Dans une école, deux jeunes ont demandé de l’aide.',
  en: 'In one school, two young people asked for help.',
}
const theirs = { fr: 'Les ateliers continuent.', en: 'The workshops go on.' }

const page = (lang: Language, state: FormState, asksToReadAgain = false) => (
  <WriteReportPage
    lang={lang}
    where={`${network[lang]} · 2025-2026`}
    action="#"
    backHref="#"
    keys={{ csrf: 'x', key: 'x' }}
    state={state}
    version={1}
    labels={labelsOf(lang)}
    asksToReadAgain={asksToReadAgain}
  />
)

export const examples = pageExamples('report/edit/page', {
  ordinary: (lang) => page(lang, filled({ introduction: theirs[lang] })),
  empty: (lang) => page(lang, filled({})),
  error: (lang) =>
    page(
      lang,
      refused(
        { values: typed(found[lang]), problems: { O2: 'small-count' } },
        reportFormWords(labelsOf(lang), lang),
        lang,
      ),
      true,
    ),
  overtaken: (lang) => page(lang, overtaken(typed(found[lang]), { O2: theirs[lang] })),
})
