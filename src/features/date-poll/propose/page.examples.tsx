import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../dates.examples.ts'
import { ProposePage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({ length: '90', timeZone: 'America/Toronto', asksInvited: true }),
  organizations: [{ id: '1', name: 'Maison des Osiers' }],
  invited: 'Cégep du Fleuve',
})
const typed = {
  title: 'Rencontre de suivi de l’automne',
  day1: '2026-09-09',
  time1: '13:30',
  day2: '2027-03-14',
  time2: '02:30',
  length: '90',
  timeZone: 'America/Toronto',
  closesOn: '2026-09-05',
}

export const examples = pageExamples('date-poll/propose/page', {
  ordinary: (lang) => <ProposePage {...page(lang)} />,
  'for-several': (lang) => (
    <ProposePage
      {...page(lang)}
      organizations={[
        { id: '1', name: 'Maison des Osiers' },
        { id: '2', name: 'Police du Vallon' },
      ]}
      invited={null}
    />
  ),
  many: (lang) => <ProposePage {...page(lang)} state={filled({ ...typed, day7: '2026-09-21', time7: '9:00' })} />,
  error: (lang) => (
    <ProposePage
      {...page(lang)}
      state={{
        ...filled(typed),
        errors: {
          time2: words[lang].timeProblems['skipped'] ?? '',
          closesOn: words[lang].problems['closesOn']?.['past'] ?? '',
        },
      }}
    />
  ),
})
