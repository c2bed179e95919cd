import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { title, when } from '../meeting.examples.ts'
import { ListPage, type MeetingRow } from './page.tsx'
import { words } from './words.ts'

const row = (lang: Language, facts: Partial<MeetingRow> = {}): MeetingRow => ({
  title: title[lang],
  href: '#',
  collaboration: null,
  when: when[lang],
  at: '2027-01-12T14:30:00Z',
  place: 'Salle des Osiers',
  moment: 'coming',
  notes: [],
  ...facts,
})

const page = (lang: Language) => ({
  lang,
  isOwn: false,
  action: '#',
  filter: { text: null, side: 'coming' as const },
  meetings: [row(lang), row(lang, { moment: 'cancelled', place: null })],
  conveneHref: '#',
  settingsHref: '#',
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
  pages: { page: 1, pages: 1, href: (number: number) => `#${number}` },
})

export const examples = pageExamples('meeting/list/page', {
  ordinary: (lang) => <ListPage {...page(lang)} />,
  empty: (lang) => <ListPage {...page(lang)} meetings={[]} />,
  nothing: (lang) => <ListPage {...page(lang)} meetings={[]} filter={{ text: 'zzz', side: 'past' }} />,
  many: (lang) => (
    <ListPage
      {...page(lang)}
      isOwn
      conveneHref={null}
      settingsHref={null}
      filter={{ text: null, side: 'past' }}
      meetings={Array.from({ length: 25 }, () =>
        row(lang, {
          moment: 'past',
          collaboration: lang === 'fr' ? 'Alliance des Osiers' : 'Osiers Alliance',
          notes: [words[lang].present(3), words[lang].decisions(1)],
        }),
      )}
      pages={{ page: 2, pages: 7, href: (number) => `#${number}` }}
    />
  ),
})
