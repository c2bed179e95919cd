import { pageExamples } from '../../../design/index.ts'
import { formatInstant, type Language } from '../../../kernel/language.ts'
import { at, helpRequest, keys, timeZone } from '../initiative.examples.ts'
import type { HelpRequest } from '../model.ts'
import type { RequestMove, RequestSide } from '../rules.ts'
import { RequestPage } from './request-page.tsx'

const page = (lang: Language, request: HelpRequest, sides: RequestSide[], moves: RequestMove[]) => ({
  lang,
  action: '#',
  keys,
  request,
  sides,
  moves,
  initiativeHref: '#',
  said: (instant: Date) => formatInstant(instant, lang, timeZone),
})
const answered = helpRequest({
  state: 'answered',
  answererId: '1',
  answererName: 'Kevin Awaskish',
  answeredAt: at(22),
})

export const examples = pageExamples('initiative/requests/request-page', {
  ordinary: (lang) => <RequestPage {...page(lang, helpRequest(), ['asked'], ['answer', 'take', 'close'])} />,
  empty: (lang) => (
    <RequestPage
      {...page(lang, helpRequest({ askerId: null, askerName: null, askerEmail: null }), ['asked'], ['close'])}
      initiativeHref={null}
    />
  ),
  many: (lang) => (
    <RequestPage {...page(lang, helpRequest({ message: helpRequest().message.repeat(7) }), ['asking'], ['close'])} />
  ),
  answered: (lang) => <RequestPage {...page(lang, answered, ['asked'], ['take', 'close'])} />,
  closed: (lang) => <RequestPage {...page(lang, { ...answered, state: 'closed', closedAt: at(25) }, [], [])} />,
})
