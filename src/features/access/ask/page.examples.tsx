import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, request } from '../access.examples.ts'
import { freshAsk } from './ask-form.ts'
import { AskPage, NobodyToAsk, PreviewPage } from './page.tsx'

const place = {
  organizationId: 'one',
  networkId: 'net',
  nameFr: 'Maison Ronde',
  nameEn: 'Maison Ronde',
  networkFr: 'Table inventée',
  networkEn: 'Invented table',
  regionCodes: ['17'],
}
const nothing = { need: null, age: null, region: null }

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: freshAsk({ places: [place], place }, nothing),
  choices: { places: [place], place },
})
const preview = (lang: Language) => ({
  lang,
  keys,
  send: '#',
  change: '#',
  values: {},
  asked: request(),
  isWider: false,
})

export const examples = pageExamples('access/ask/page', {
  ordinary: (lang) => <AskPage {...page(lang)} />,
  error: (lang) => (
    <AskPage
      {...page(lang)}
      state={{ ...page(lang).state, errors: { need: lang === 'fr' ? 'Choisissez un besoin.' : 'Choose a need.' } }}
    />
  ),
  many: (lang) => (
    <AskPage
      {...page(lang)}
      choices={{ places: [place, { ...place, organizationId: 'two', nameFr: 'École Longue' }], place }}
    />
  ),
  preview: (lang) => <PreviewPage {...preview(lang)} />,
  wider: (lang) => <PreviewPage {...preview(lang)} isWider />,
  empty: (lang) => <NobodyToAsk lang={lang} />,
})
