import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { OwnTiesPage } from './page.tsx'
import { findings, findingsOf, type OwnTie } from './own-tie.ts'
import { rowOfTie } from './presenter.ts'
import { exampleDay, exampleTies, keys, manyTies } from './ties.examples.ts'
import { words } from './words.ts'

const page = (lang: Language, ties: readonly OwnTie[] = exampleTies) => ({
  lang,
  title: words[lang].titleOf('Maison des Osiers'),
  action: '#',
  keys,
  rows: ties.slice(0, 25).map((tie) => rowOfTie(tie, exampleDay, lang)),
  count: ties.length,
  choice: { finding: null, order: 'todo' as const },
  isNarrowed: false,
  counts: new Map(findings.map((one) => [one, ties.filter((tie) => findingsOf(tie, exampleDay).includes(one)).length])),
  findingHref: () => '#',
  answeredOn: lang === 'fr' ? '2 mars 2026' : 'March 2, 2026',
  acts: { declare: '#', bring: '#' },
  proofHref: () => '#',
  answerAction: () => '#',
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
  pages: { page: 1, pages: 1, href: (number: number) => `#${number}` },
})

export const examples = pageExamples('connection/own/page', {
  ordinary: (lang) => <OwnTiesPage {...page(lang)} />,
  empty: (lang) => <OwnTiesPage {...page(lang, [])} answeredOn={null} />,
  reader: (lang) => <OwnTiesPage {...page(lang)} acts={null} />,
  nothing: (lang) => <OwnTiesPage {...page(lang, [])} isNarrowed choice={{ finding: 'otherwise', order: 'name' }} />,
  many: (lang) => (
    <OwnTiesPage {...page(lang, manyTies)} pages={{ page: 1, pages: 2, href: (number) => `#${number}` }} />
  ),
})
