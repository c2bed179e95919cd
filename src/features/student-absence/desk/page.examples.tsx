import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, rule } from '../absence.examples.ts'
import { thresholdOf } from '../say-rule.tsx'
import { DeskPage, type DeskPageProps } from './page.tsx'
import { words } from './words.ts'

const none = { open: null, set: null, withdraw: null, putBack: null, count: null }

const page = (lang: Language): DeskPageProps => ({
  lang,
  keys,
  school: 'École des Rives',
  rule,
  setOn: '2026-11-02',
  state: 'in-force',
  isPartner: false,
  hasLeft: false,
  acts: { ...none, open: '#', set: '#', withdraw: '#', count: '#' },
  before: [words[lang].line(1, '2026-09-08', thresholdOf({ ...rule, statuses: [] }, lang))],
})

export const examples = pageExamples('student-absence/desk/page', {
  ordinary: (lang) => <DeskPage {...page(lang)} />,
  empty: (lang) => (
    <DeskPage {...page(lang)} rule={null} setOn={null} state="none" acts={{ ...none, set: '#' }} before={[]} />
  ),
  reader: (lang) => <DeskPage {...page(lang)} rule={null} setOn={null} state="none" acts={none} before={[]} />,
  partner: (lang) => <DeskPage {...page(lang)} isPartner acts={none} />,
  suspended: (lang) => (
    <DeskPage
      {...page(lang)}
      state="suspended"
      rule={{ ...rule, rests: 'changed' }}
      acts={{ ...none, set: '#', withdraw: '#', count: '#' }}
    />
  ),
  withdrawn: (lang) => (
    <DeskPage {...page(lang)} state="withdrawn" acts={{ ...none, set: '#', putBack: '#', count: '#' }} />
  ),
  left: (lang) => <DeskPage {...page(lang)} hasLeft acts={none} />,
})
