import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, laden, told } from '../initiative.examples.ts'
import { AskPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({}),
  initiative: told.name[lang],
  to: told.by[lang],
  places: [],
})
const place = (index: number) => ({
  organizationId: String(index),
  nameFr: `Organisme inventé ${index}`,
  nameEn: `Invented organization ${index}`,
})

export const examples = pageExamples('initiative/ask/page', {
  ordinary: (lang) => <AskPage {...page(lang)} />,
  many: (lang) => (
    <AskPage {...page(lang)} initiative={laden.name[lang]} to={laden.by[lang]} places={[place(1), place(2)]} />
  ),
  error: (lang) => (
    <AskPage
      {...page(lang)}
      state={{
        ...filled({ message: 'Appelez-moi au 819 555-0142.' }),
        errors: { message: words[lang].problems.message['note-phone'] },
      }}
    />
  ),
})
