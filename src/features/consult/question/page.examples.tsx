import { pageExamples } from '../../../design/index.ts'
import { noWorkPhone } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, question, reply } from '../consult.examples.ts'
import { QuestionPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  keys,
  question: question(lang),
  replies: [
    reply({
      words: lang === 'fr' ? 'Nous avons un étage réservé. Appelez-nous.' : 'We have a separate floor. Call us.',
    }),
    reply({
      organizationId: 'three',
      nameFr: 'École Longue',
      nameEn: 'École Longue',
      sector: 'education',
      answer: 'unsure',
    }),
    reply({ organizationId: 'four', answer: null }),
  ],
  designated: [
    {
      ...noWorkPhone,
      organizationId: 'two',
      name: 'Noémie Tremblay-Inventée',
      email: 'noemie@exemple.invalid',
      phone: '819 555-0142',
    },
  ],
  forgottenOn: lang === 'fr' ? '20 décembre 2026' : 'December 20, 2026',
  acts: { close: '#', reopen: null, forget: '#' },
})

export const examples = pageExamples('consult/question/page', {
  ordinary: (lang) => <QuestionPage {...page(lang)} />,
  empty: (lang) => (
    <QuestionPage
      {...page(lang)}
      question={question(lang, { state: 'open' })}
      replies={[reply({ answer: null })]}
      designated={[]}
    />
  ),
  closed: (lang) => (
    <QuestionPage
      {...page(lang)}
      question={question(lang, { state: 'closed', words: null })}
      designated={[]}
      acts={{ close: null, reopen: '#', forget: '#' }}
    />
  ),
})
