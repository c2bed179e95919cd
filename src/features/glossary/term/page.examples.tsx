import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { definition } from '../glossary.examples.ts'
import { termOf } from '../model.ts'
import { TermPage } from './page.tsx'
import { SharedSection } from './shared-section.tsx'

const page = (lang: Language, id: string) => ({
  lang,
  term: termOf(id),
  address: `https://tisserin.invalid/${lang}`,
  shared: null,
})

const item = (lang: Language, number: number | null) => ({
  href: '#',
  network: 'Table des Trois-Lisières',
  text: { text: (lang === 'fr' ? definition.textFr : definition.textEn) ?? '', lang },
  by: lang === 'fr' ? 'la coordination' : 'the coordination',
  number,
  day: lang === 'fr' ? '2 octobre 2026' : 'October 2, 2026',
})

export const examples = pageExamples('glossary/term/page', {
  ordinary: (lang) => <TermPage {...page(lang, 'consent-sexual')} />,
  short: (lang) => <TermPage {...page(lang, 'pornification')} />,
  member: (lang) => (
    <TermPage
      {...page(lang, 'safety-net')}
      shared={<SharedSection lang={lang} items={[item(lang, 2), item(lang, null)]} proposeHref="#" />}
    />
  ),
  empty: (lang) => (
    <TermPage {...page(lang, 'safety-net')} shared={<SharedSection lang={lang} items={[]} proposeHref={null} />} />
  ),
  many: (lang) => <TermPage {...page(lang, 'imminent-danger')} />,
})
