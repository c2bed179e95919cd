import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { designationKinds } from '../model.ts'
import { day, designation, keys, member } from '../network.examples.ts'
import { MemberPage } from './member-page.tsx'
import { words } from './words.ts'

const worker = member(1, 'worker')
const page = (lang: Language) => ({
  lang,
  action: '#',
  departureHref: '#',
  keys,
  state: filled({ role: 'worker' }),
  member: worker,
  designations: [designation('specialist', worker)],
})

export const examples = pageExamples('network/people/member-page', {
  ordinary: (lang) => <MemberPage {...page(lang)} />,
  empty: (lang) => <MemberPage {...page(lang)} designations={[]} />,
  many: (lang) => (
    <MemberPage
      {...page(lang)}
      member={member(4, 'worker')}
      designations={designationKinds.map((kind, index) =>
        designation(kind, member(4, 'worker'), {
          handedFrom: 'Nadine Vallières',
          untilDay: index > 2 ? day('2026-10-31') : null,
        }),
      )}
    />
  ),
  left: (lang) => <MemberPage {...page(lang)} member={{ ...worker, untilDay: day('2026-10-31') }} />,
  error: (lang) => (
    <MemberPage {...page(lang)} state={{ ...filled({ role: 'reader' }), errors: { role: words[lang].lastLead } }} />
  ),
})
