import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, training } from '../training.examples.ts'
import { freshOffer, offerState } from './offer-form.ts'
import { OfferPage } from './page.tsx'
import { words } from './words.ts'

const choices = {
  organizations: [{ id: 'one', name: 'Maison des Osiers' }],
  networks: [{ organizationId: 'one', networkId: 'network', name: 'Table inventée' }],
  partners: [
    { id: 'two', name: 'École de la Source' },
    { id: 'three', name: 'Poste de police du Tournant' },
  ],
}

const page = (lang: Language) => ({
  lang,
  title: words[lang].addTitle,
  action: '#',
  keys,
  state: freshOffer(lang, choices),
  ...choices,
})

export const examples = pageExamples('training/offer/page', {
  ordinary: (lang) => <OfferPage {...page(lang)} />,
  editing: (lang) => <OfferPage {...page(lang)} state={offerState(training())} version={3} />,
  many: (lang) => (
    <OfferPage
      {...page(lang)}
      organizations={[...choices.organizations, { id: 'two', name: 'École de la Source' }]}
      partners={Array.from({ length: 60 }, (_, index) => ({ id: String(index), name: `Organisme inventé ${index}` }))}
    />
  ),
  error: (lang) => {
    const { title, subjects } = words[lang].problems
    const errors = { title: title?.['missing'] ?? '', subjects: subjects?.['missing'] ?? '' }
    return <OfferPage {...page(lang)} state={{ ...freshOffer(lang, choices), errors }} />
  },
  overtaken: (lang) => (
    <OfferPage {...page(lang)} state={{ ...offerState(training()), theirs: { minutes: '240' } }} version={4} />
  ),
})
