import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { askable, keys, place } from '../consult.examples.ts'
import { sayNamings } from '../said.ts'
import { freshAsk, type AskChoices } from './ask-form.ts'
import { AskPage } from './page.tsx'

const choices: AskChoices = {
  places: [place()],
  place: place(),
  askable: [askable(1), askable(2, { sector: 'education' }), askable(3, { sector: 'police' })],
}
const page = (lang: Language) => ({ lang, action: '#', keys, state: freshAsk(choices), choices })

const naming = 'Maude, 14 ans, de Shawinigan, a fugué mardi dernier.'

export const examples = pageExamples('consult/ask/page', {
  ordinary: (lang) => <AskPage {...page(lang)} />,
  empty: (lang) => <AskPage {...page(lang)} choices={{ ...choices, askable: [] }} />,
  many: (lang) => (
    <AskPage
      {...page(lang)}
      state={filled({ age: '14-15', region: '04', items: ['PF-I01'], needs: ['talk'], to: ['askable-1'] })}
      choices={{
        places: [place(), place({ networkId: 'two' })],
        place: place(),
        askable: Array.from({ length: 40 }, (_, index) => askable(index + 1)),
      }}
    />
  ),
  error: (lang) => (
    <AskPage
      {...page(lang)}
      state={{ ...filled({ age: '14-15', words: naming }), errors: { words: sayNamings(naming, lang) ?? '' } }}
    />
  ),
})
