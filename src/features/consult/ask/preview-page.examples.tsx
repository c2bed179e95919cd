import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { asked, bands, keys, widerBands } from '../consult.examples.ts'
import { PreviewPage } from './preview-page.tsx'

const page = (lang: Language) => ({
  lang,
  keys,
  send: '#',
  change: '#',
  values: {},
  names: [],
  draft: { ...asked(lang), chosen: bands, to: [] },
  bands,
  to: ['Maison des Osiers', 'École Longue'],
})

export const examples = pageExamples('consult/ask/preview-page', {
  ordinary: (lang) => <PreviewPage {...page(lang)} />,
  wider: (lang) => <PreviewPage {...page(lang)} bands={widerBands} />,
  widest: (lang) => <PreviewPage {...page(lang)} bands={{ age: '12-24', regions: [] }} to={['Maison des Osiers']} />,
})
