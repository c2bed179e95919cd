import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, received } from '../consult.examples.ts'
import { words as shared } from '../words.ts'
import { AnswerPage } from './page.tsx'

const page = (lang: Language) => ({ lang, keys, action: '#', received: received(lang), state: filled({}) })

export const examples = pageExamples('consult/answer/page', {
  ordinary: (lang) => <AnswerPage {...page(lang)} />,
  answered: (lang) => (
    <AnswerPage {...page(lang)} received={received(lang, { answer: 'could-help', answerVersion: 1 })} />
  ),
  overtaken: (lang) => (
    <AnswerPage
      {...page(lang)}
      received={received(lang, { answer: 'not', answerVersion: 1 })}
      state={{ ...filled({ words: '…' }), theirs: { answer: shared[lang].answers.not, words: '' } }}
    />
  ),
  closed: (lang) => <AnswerPage {...page(lang)} received={received(lang, { bands: null, isClosed: true })} />,
})
