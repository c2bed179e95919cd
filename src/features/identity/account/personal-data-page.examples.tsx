import { pageExamples } from '../../../design/index.ts'
import { at, longPerson, nadine, timeZone } from '../identity.examples.ts'
import type { WorkPhone } from '../../../field/index.ts'
import type { Person } from '../model.ts'
import type { Language } from '../../../kernel/language.ts'
import { PersonalDataPage } from './personal-data-page.tsx'
import type { PersonalData, PersonalRole } from './read-personal-data.ts'

const where = { fr: 'Maison des Osiers', en: 'Osiers House' }
const role = (facts: Partial<PersonalRole>): PersonalRole => ({
  held: 'membership',
  role: 'lead',
  where,
  fromDay: '2026-09-01',
  untilDay: null,
  ...facts,
})
const held = ({ id: _id, ...person }: Person & WorkPhone, roles: PersonalRole[]): PersonalData => ({
  person: { ...person, createdAt: at(1), mailRefusedAt: null },
  roles,
  sessions: [
    { method: 'passkey', device: 'Firefox, Windows', createdAt: at(20), lastSeenAt: at(24), endedAt: null },
    { method: 'email-link', device: '', createdAt: at(2), lastSeenAt: at(2), endedAt: at(3) },
  ],
  mailReadings: [],
})

const kept = (lang: Language) => [
  { title: lang === 'fr' ? 'Définitions proposées' : 'Definitions proposed', count: 3 },
  { title: lang === 'fr' ? 'Témoignages écrits' : 'Testimonials written', count: 0 },
]

export const examples = pageExamples('identity/account/personal-data-page', {
  ordinary: (lang) => (
    <PersonalDataPage
      lang={lang}
      held={held(nadine, [role({}), role({ held: 'designation', role: 'contact' })])}
      kept={kept(lang)}
      timeZone={timeZone}
    />
  ),
  empty: (lang) => <PersonalDataPage lang={lang} held={held(nadine, [])} kept={[]} timeZone={timeZone} />,
  many: (lang) => (
    <PersonalDataPage
      lang={lang}
      held={held(longPerson, [
        role({ role: 'worker', untilDay: '2026-10-14' }),
        role({ role: 'specialist', fromDay: '2026-10-15' }),
        role({ held: 'designation', role: 'specialist', fromDay: '2026-10-15' }),
        role({ held: 'designation', role: 'training_resource', fromDay: '2026-10-15' }),
        role({ role: 'reader', where: null, fromDay: '2025-01-06', untilDay: '2026-06-30' }),
      ])}
      kept={kept(lang)}
      timeZone={timeZone}
    />
  ),
})
