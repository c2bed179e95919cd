import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { askedFor, keys, member, organization } from '../network.examples.ts'
import { DeparturePage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  state: filled({}),
  organization,
  member: member(1, 'worker'),
  asked: askedFor(lang, 0, null),
  leavesNobody: false,
  isLastLead: false,
  isSelf: false,
  isOvertaken: false,
})
const busy = (lang: Language) => ({ ...page(lang), member: member(0, 'lead'), asked: askedFor(lang, 6, null) })

export const examples = pageExamples('network/departure/page', {
  ordinary: (lang) => <DeparturePage {...page(lang)} asked={askedFor(lang, 2, null)} />,
  empty: (lang) => <DeparturePage {...page(lang)} />,
  many: (lang) => <DeparturePage {...busy(lang)} />,
  self: (lang) => <DeparturePage {...busy(lang)} isSelf />,
  overtaken: (lang) => <DeparturePage {...busy(lang)} isOvertaken />,
  error: (lang) => (
    <DeparturePage
      {...busy(lang)}
      isLastLead
      state={{ ...filled({}), errors: { lead: words[lang].refusals['lead-missing'] } }}
    />
  ),
})
