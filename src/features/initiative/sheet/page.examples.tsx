import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { laden, numbered, sparse, told } from '../initiative.examples.ts'
import type { Initiative } from '../model.ts'
import { InitiativePage } from './page.tsx'

const withoutContact: Initiative = {
  ...told,
  told: told.told && { ...told.told, contact: { email: null, phone: null, url: null } },
}
const visitor = { signIn: '#', ask: null, adopted: null, own: null, isReader: false }
const page = (lang: Language, initiative: Initiative) => ({
  lang,
  initiative,
  origins: [],
  adopters: [],
  next: { near: [numbered(1), numbered(2)], alike: [numbered(3)] },
  listHref: '#',
  acts: visitor,
})

export const examples = pageExamples('initiative/sheet/page', {
  ordinary: (lang) => <InitiativePage {...page(lang, told)} />,
  empty: (lang) => <InitiativePage {...page(lang, sparse)} next={{ near: [], alike: [] }} />,
  many: (lang) => (
    <InitiativePage
      {...page(lang, laden)}
      origins={[told, numbered(4)]}
      adopters={[1, 2, 2, 1].map((depth, index) => ({ ...numbered(10 + index), depth }))}
      acts={{ signIn: null, ask: '#', adopted: '#', own: null, isReader: false }}
    />
  ),
  'origin-gone': (lang) => <InitiativePage {...page(lang, { ...laden, sectors: ['justice'] })} />,
  reader: (lang) => (
    <InitiativePage {...page(lang, withoutContact)} acts={{ ...visitor, signIn: null, isReader: true }} />
  ),
  own: (lang) => <InitiativePage {...page(lang, told)} acts={{ ...visitor, signIn: null, own: '#' }} />,
})
