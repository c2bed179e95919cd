import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { designationKinds } from '../model.ts'
import {
  at,
  day,
  designation,
  invitation,
  keys,
  longOrganization,
  member,
  organization,
  timeZone,
} from '../network.examples.ts'
import { PeoplePage } from './page.tsx'

const lead = member(0, 'lead')
const waiting = (lang: Language) => ({
  lang,
  timeZone,
  now: at(24, 20),
  keys,
  invitations: [],
  actsOf: () => ({ extend: '#', revoke: '#', correct: '#' }),
  organizationHref: null,
})
const page = (lang: Language) => ({
  lang,
  organization,
  members: [lead, member(1, 'specialist')],
  designations: [designation('contact', lead)],
  undoHrefs: new Map([[member(31, 'reader').membershipId, '#']]),
  memberHref: () => '#',
  inviteHref: '#',
  designateHref: '#',
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
  keys,
  me: lead.personId,
  waiting: waiting(lang),
})

export const examples = pageExamples('network/people/page', {
  ordinary: (lang) => <PeoplePage {...page(lang)} />,
  alone: (lang) => <PeoplePage {...page(lang)} members={[lead]} designations={[]} />,
  many: (lang) => (
    <PeoplePage
      {...page(lang)}
      organization={longOrganization}
      members={[
        lead,
        ...Array.from({ length: 30 }, (_, index) => member(index + 1, 'worker')),
        member(31, 'reader', { untilDay: day('2026-10-31') }),
      ]}
      designations={designationKinds.map((kind) => designation(kind, lead))}
      waiting={{ ...waiting(lang), invitations: [invitation(), invitation({ id: 'old', expiresAt: at(22) })] }}
    />
  ),
})
