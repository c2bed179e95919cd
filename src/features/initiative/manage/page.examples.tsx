import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, own, timeZone } from '../initiative.examples.ts'
import type { OwnInitiative } from '../model.ts'
import { asInitiative } from '../queries.ts'
import { ManagePage } from './page.tsx'

const page = (lang: Language, initiative: OwnInitiative) => ({
  lang,
  keys,
  own: initiative,
  initiative: asInitiative(initiative, timeZone),
  acts: { edit: '#', publish: '#', withdraw: '#', public: null, history: '#', requests: '#' },
})
const oneLanguage = { ...own, nameEn: null, aimFr: null, aimEn: null }

export const examples = pageExamples('initiative/manage/page', {
  ordinary: (lang) => <ManagePage {...page(lang, own)} />,
  empty: (lang) => <ManagePage {...page(lang, oneLanguage)} />,
  many: (lang) => (
    <ManagePage
      {...page(lang, { ...own, status: 'published' })}
      acts={{ ...page(lang, own).acts, publish: null, public: '#' }}
    />
  ),
  withdrawn: (lang) => <ManagePage {...page(lang, { ...own, status: 'withdrawn' })} />,
  worker: (lang) => (
    <ManagePage {...page(lang, own)} acts={{ ...page(lang, own).acts, publish: null, withdraw: null }} />
  ),
})
