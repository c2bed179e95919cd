import { pageExamples } from '../../../design/index.ts'
import { formatInstant, type Language } from '../../../kernel/language.ts'
import { bare, idOf, keys, laden, now, sheetOf, timeZone } from '../directory.examples.ts'
import { SuggestionPage } from './page.tsx'
import type { FoundSuggestion } from './queries.ts'

const suggestion: FoundSuggestion = {
  id: idOf(60),
  recordId: idOf(1),
  kind: 'wrong-number',
  body: 'Le numéro ne répond plus depuis une semaine. Le nouveau est le 819 555-0145.',
  language: 'fr',
  at: now,
  status: 'new',
  stewardId: null,
  networkId: idOf(70),
}
const page = (lang: Language) => ({
  lang,
  suggestion,
  sheet: sheetOf(),
  received: formatInstant(now, lang, timeZone),
  action: '#',
  backHref: '#',
  applyHref: '#',
  statusHref: null,
  keys,
})
const unlisted = { ...suggestion, recordId: null, kind: 'not-listed' }

export const examples = pageExamples('directory/suggestions/page', {
  ordinary: (lang) => <SuggestionPage {...page(lang)} />,
  empty: (lang) => (
    <SuggestionPage
      {...page(lang)}
      suggestion={{ ...suggestion, kind: 'closed', body: '' }}
      sheet={sheetOf(bare)}
      statusHref="#"
    />
  ),
  many: (lang) => (
    <SuggestionPage
      {...page(lang)}
      suggestion={{ ...suggestion, kind: 'other', body: `${suggestion.body} `.repeat(12) }}
      sheet={sheetOf(laden)}
    />
  ),
  unlisted: (lang) => <SuggestionPage {...page(lang)} suggestion={unlisted} sheet={null} />,
  gone: (lang) => <SuggestionPage {...page(lang)} sheet={null} applyHref={null} />,
  applied: (lang) => <SuggestionPage {...page(lang)} suggestion={{ ...suggestion, status: 'applied' }} />,
  'set-aside': (lang) => <SuggestionPage {...page(lang)} suggestion={{ ...suggestion, status: 'set-aside' }} />,
})
