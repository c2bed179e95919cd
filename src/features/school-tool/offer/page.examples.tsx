import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, schoolTool } from '../school-tool.examples.ts'
import { freshOffer, offerState } from './offer-form.ts'
import { OfferPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  title: words[lang].addTitle,
  action: '#',
  keys,
  state: freshOffer(),
  seats: [],
})

export const examples = pageExamples('school-tool/offer/page', {
  ordinary: (lang) => <OfferPage {...page(lang)} />,
  many: (lang) => (
    <OfferPage
      {...page(lang)}
      seats={[
        { value: 'a', text: 'École de la Source, Réseau inventé' },
        { value: 'b', text: 'Maison Trame, Réseau inventé' },
      ]}
    />
  ),
  editing: (lang) => (
    <OfferPage {...page(lang)} title={words[lang].editTitle} state={offerState(schoolTool())} version={2} />
  ),
  error: (lang) => (
    <OfferPage
      {...page(lang)}
      state={{ ...freshOffer(), errors: { titleFr: words[lang].problems['titleFr']?.['missing'] ?? '' } }}
    />
  ),
})
