import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words as answerWords } from '../answer/words.ts'
import { keys, poll } from '../dates.examples.ts'
import { LinkPage, ShutLinkPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({}),
  poll,
  collaboration: lang === 'fr' ? 'Alliance des Osiers' : 'Osiers Alliance',
  hasAnswered: false,
})
const shut = (lang: Language) => ({ lang, renewAction: '#', keys, signInHref: '#' })

export const examples = pageExamples('date-poll/link/page', {
  ordinary: (lang) => <LinkPage {...page(lang)} />,
  answered: (lang) => (
    <LinkPage
      {...page(lang)}
      state={filled({ 'moment-m1': 'yes', 'moment-m2': 'yes', 'moment-m3': 'if-needed' })}
      hasAnswered
    />
  ),
  error: (lang) => (
    <LinkPage {...page(lang)} state={{ ...filled({}), errors: { 'moment-m1': answerWords[lang].missing } }} />
  ),
  closed: (lang) => <ShutLinkPage {...shut(lang)} state="closed" />,
  over: (lang) => <ShutLinkPage {...shut(lang)} state="over" />,
  dead: (lang) => <ShutLinkPage {...shut(lang)} state="dead" />,
})
