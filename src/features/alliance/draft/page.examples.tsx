import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { agreementText } from '../agreement/agreement.examples.ts'
import { draftState } from './draft-form.ts'
import { ComposePage, DraftPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys: { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' },
  state: draftState({ textFr: agreementText('lundi'), textEn: null, reviewOn: null, endsOn: null }),
  version: 2,
  proposeAction: '#',
  after: 1,
  seats: [{ id: '1', name: 'Maison des Osiers' }],
  isUnsaved: false,
})

export const examples = pageExamples('alliance/draft/page', {
  ordinary: (lang) => <DraftPage {...page(lang)} />,
  choices: (lang) => <ComposePage lang={lang} action="#" keys={page(lang).keys} />,
  'first-version': (lang) => (
    <DraftPage {...page(lang)} after={0} seats={[...page(lang).seats, { id: '2', name: 'Police du Vallon' }]} />
  ),
  overtaken: (lang) => (
    <DraftPage {...page(lang)} state={{ ...page(lang).state, theirs: { textFr: agreementText('mardi') } }} isUnsaved />
  ),
})
