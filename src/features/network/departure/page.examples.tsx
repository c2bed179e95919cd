import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { designation, invitation, keys, member, organization } from '../network.examples.ts'
import { DeparturePage } from './page.tsx'
import { words } from './words.ts'

const lead = member(0, 'lead')
const page = (lang: Language) => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  state: filled({}),
  organization,
  member: member(1, 'worker'),
  colleagues: [member(2, 'specialist'), member(3, 'reader')],
  designations: [],
  invitations: [],
  isLastLead: false,
  isSelf: false,
})
const busy = {
  member: lead,
  designations: [designation('contact', lead), designation('specialist', lead)],
  invitations: [invitation(), invitation({ id: 'second', name: 'Kevin Awaskish' })],
}

export const examples = pageExamples('network/departure/page', {
  ordinary: (lang) => <DeparturePage {...page(lang)} />,
  many: (lang) => <DeparturePage {...page(lang)} {...busy} />,
  self: (lang) => <DeparturePage {...page(lang)} {...busy} isSelf />,
  error: (lang) => (
    <DeparturePage
      {...page(lang)}
      {...busy}
      isLastLead
      state={{ ...filled({}), errors: { lead: words[lang].refusals['lead-missing'] } }}
    />
  ),
})
