import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { baseStep, baseSteps } from '../base-protocol.ts'
import { draft, keys } from '../screening.examples.ts'
import { AdaptPage, RequiredPage, type AdaptPageProps } from './page.tsx'
import { stepState } from './step-form.ts'
import { words } from './words.ts'

const page = (lang: Language, code: string): AdaptPageProps => ({
  lang,
  title: words[lang].title(baseStep(code)?.name[lang] ?? ''),
  base: baseStep(code),
  places: baseSteps.map(({ id, name }) => ({ value: id, text: name[lang] })),
  action: '#',
  backHref: '#',
  keys,
  state: stepState(draft.find(({ step }) => step === code) ?? null),
  version: 1,
})

export const examples = pageExamples('screening/adapt/page', {
  ordinary: (lang) => <AdaptPage {...page(lang, 'notice')} />,
  required: (lang) => <AdaptPage {...page(lang, 'report')} />,
  own: (lang) => <AdaptPage {...page(lang, 'own-0123456789ab')} title={words[lang].addTitle} />,
  error: (lang) => (
    <AdaptPage
      {...page(lang, 'notice')}
      state={{ ...filled({ textFr: 'x' }), errors: { textEn: words[lang].problems.missing } }}
    />
  ),
  overtaken: (lang) => (
    <AdaptPage
      {...page(lang, 'notice')}
      state={{
        ...filled({ textFr: 'Le cahier vert.', textEn: 'The green book.' }),
        theirs: { textFr: 'Le cahier bleu.' },
      }}
    />
  ),
  refused: (lang) => (
    <RequiredPage
      lang={lang}
      title={baseStep('report')?.name[lang] ?? ''}
      why={baseStep('report')?.required?.[lang] ?? ''}
      adaptHref="#"
      backHref="#"
    />
  ),
})
