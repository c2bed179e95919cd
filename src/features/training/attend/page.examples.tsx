import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words as revokeWords } from '../revoke/words.ts'
import { attendee, certificate, keys, session, training } from '../training.examples.ts'
import { AttendPage, type RowCertificate } from './page.tsx'

const row = (
  facts: Parameters<typeof attendee>[0] = {},
  mark: string | null = '#',
  certificate: RowCertificate | null = null,
) => ({
  attendee: attendee(facts),
  organization: 'Maison des Osiers',
  mark,
  certificate,
})

const page = (lang: Language) => ({
  lang,
  keys,
  title: training().title,
  session: session(),
  rows: [
    row(),
    row({ attended: true }),
    row({ attended: false, name: null }),
    row({ isPerson: false, personId: null, name: null, seats: 3 }, null),
  ],
  counts: [],
  isEarly: false,
  close: '#',
})

export const examples = pageExamples('training/attend/page', {
  ordinary: (lang) => <AttendPage {...page(lang)} />,
  empty: (lang) => <AttendPage {...page(lang)} rows={[]} />,
  early: (lang) => <AttendPage {...page(lang)} rows={[row({}, null)]} isEarly close={null} />,
  closed: (lang) => (
    <AttendPage
      {...page(lang)}
      session={session({ state: 'closed' })}
      rows={[
        row({ attended: true }, null, { withdrawn: null, act: '#' }),
        row(),
        row({ attended: false }, null, {
          withdrawn: { on: certificate().onDay, reason: revokeWords[lang].reasons['not-there'] },
          act: '#',
        }),
      ]}
      counts={[{ organization: 'École de la Source', n: 6 }]}
      close={null}
    />
  ),
  many: (lang) => <AttendPage {...page(lang)} rows={Array.from({ length: 60 }, () => row())} />,
})
