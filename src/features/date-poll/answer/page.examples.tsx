import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import { keys, manyMoments, poll } from '../dates.examples.ts'
import { AnswerPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({}),
  poll,
  collaboration: lang === 'fr' ? 'Alliance des Osiers' : 'Osiers Alliance',
  hasAnswered: false,
  isOpen: true,
  boardHref: '#',
})
const answered = filled({ 'moment-m1': 'yes', 'moment-m2': 'if-needed', 'moment-m3': 'no' })

export const examples = pageExamples('date-poll/answer/page', {
  ordinary: (lang) => <AnswerPage {...page(lang)} />,
  answered: (lang) => <AnswerPage {...page(lang)} state={answered} hasAnswered />,
  'for-several': (lang) => (
    <AnswerPage
      {...page(lang)}
      organizations={[
        { id: '1', name: 'Maison des Osiers' },
        { id: '2', name: 'Police du Vallon' },
      ]}
    />
  ),
  closed: (lang) => <AnswerPage {...page(lang)} isOpen={false} boardHref={null} />,
  many: (lang) => (
    <AnswerPage
      {...page(lang)}
      poll={{
        ...poll,
        moments: manyMoments,
        title: formatList(
          Array.from({ length: 6 }, () => poll.title),
          lang,
        ),
      }}
    />
  ),
  error: (lang) => <AnswerPage {...page(lang)} state={{ ...answered, errors: { 'moment-m2': words[lang].missing } }} />,
})
