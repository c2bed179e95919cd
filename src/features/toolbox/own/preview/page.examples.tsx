import { pageExamples } from '../../../../design/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { long, owner, text } from '../own.examples.ts'
import { OwnToolPage, type OwnToolPageProps } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language): OwnToolPageProps => ({
  lang,
  title: text.titleFr ?? '',
  owner,
  state: 'draft',
  hasUnpublished: false,
  written: words[lang].written('3 novembre 2026, 14 h 05'),
  missing: [],
  previewHrefs: { fr: '#', en: '#' },
  publicHref: null,
  historyHref: '#',
  acts: { publish: '#', edit: '#', withdraw: '#' },
})

export const examples = pageExamples('toolbox/own/preview/page', {
  ordinary: (lang) => <OwnToolPage {...page(lang)} />,
  half: (lang) => <OwnToolPage {...page(lang)} missing={[`${words[lang].missing('…')} ${words[lang].parts.body}.`]} />,
  published: (lang) => <OwnToolPage {...page(lang)} state="published" hasUnpublished publicHref="#" />,
  withdrawn: (lang) => (
    <OwnToolPage {...page(lang)} state="withdrawn" acts={{ publish: '#', edit: '#', withdraw: null }} />
  ),
  many: (lang) => <OwnToolPage {...page(lang)} title={long.titleFr ?? ''} />,
})
