import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { keys } from '../plan.examples.ts'
import { digestRhythms } from './choose-mail.ts'
import { DeadStopPage, MailChoicePage, StopMailPage } from './choice-page.tsx'

const stop = { action: '#', csrf: keys.csrf, chooseHref: '#' }

export const examples = pageExamples('plan/mail/choice-page', {
  ordinary: (lang) => (
    <MailChoicePage lang={lang} action="#" keys={keys} state={filled({ digest: digestRhythms[0], monthly: true })} />
  ),
  empty: (lang) => <MailChoicePage lang={lang} action="#" keys={keys} state={filled({})} />,
  stop: (lang) => <StopMailPage lang={lang} {...stop} isStopped={false} />,
  stopped: (lang) => <StopMailPage lang={lang} {...stop} isStopped />,
  dead: (lang) => <DeadStopPage lang={lang} chooseHref="#" />,
})
