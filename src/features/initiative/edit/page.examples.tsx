import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, own, told } from '../initiative.examples.ts'
import { initiativeState } from './initiative-form.ts'
import { EditInitiativePage, NoPlacePage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  title: words[lang].addTitle,
  action: '#',
  keys,
  state: initiativeState(null),
  places: [],
  origins: [{ code: told.code, name: told.name[lang] }],
  isPublic: false,
})
const place = (index: number) => ({
  organizationId: String(index),
  networkId: 'network',
  nameFr: `Organisme inventé ${index}`,
  nameEn: `Invented organization ${index}`,
  website: null,
})

export const examples = pageExamples('initiative/edit/page', {
  ordinary: (lang) => <EditInitiativePage {...page(lang)} state={initiativeState(own)} version={3} />,
  empty: (lang) => <EditInitiativePage {...page(lang)} />,
  many: (lang) => (
    <EditInitiativePage {...page(lang)} places={[place(1), place(2)]} state={initiativeState(own)} isPublic />
  ),
  error: (lang) => {
    const { nameFr, maximumAge, adoptedFrom } = words[lang].problems
    const errors = {
      nameFr: nameFr.missing,
      maximumAge: maximumAge['ages-crossed'],
      adoptedFrom: adoptedFrom.circle,
    }
    return <EditInitiativePage {...page(lang)} state={{ ...initiativeState(own), errors }} />
  },
  overtaken: (lang) => (
    <EditInitiativePage
      {...page(lang)}
      state={{ ...initiativeState(own), theirs: { nameFr: 'Deux clés, une nuit', sectors: 'Police' } }}
      version={4}
    />
  ),
  'no-place': (lang) => <NoPlacePage lang={lang} />,
})
