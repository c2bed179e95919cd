import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words as handOn } from '../hand-on/words.ts'
import { askedFor, keys, member } from '../network.examples.ts'
import { LowerAccessPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  state: filled({}),
  member: member(1, 'worker'),
  role: 'reader' as const,
  asked: askedFor(lang, 3, 'belong'),
  isOvertaken: false,
})

export const examples = pageExamples('network/lower-access/page', {
  ordinary: (lang) => <LowerAccessPage {...page(lang)} />,
  many: (lang) => <LowerAccessPage {...page(lang)} member={member(0, 'lead')} asked={askedFor(lang, 9, 'belong')} />,
  overtaken: (lang) => <LowerAccessPage {...page(lang)} isOvertaken />,
  error: (lang) => (
    <LowerAccessPage
      {...page(lang)}
      state={{ ...filled({}), errors: { 'action-0': handOn[lang].refusals['not-a-member'] } }}
    />
  ),
})
