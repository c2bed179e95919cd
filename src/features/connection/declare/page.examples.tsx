import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { OwnTie } from '../own/own-tie.ts'
import { exampleDay, exampleTies, keys, manyTies } from '../own/ties.examples.ts'
import { fieldOf } from './declare-form.ts'
import { DeclarePage } from './page.tsx'
import { addedRow, rowsOfTies, valuesOfRows } from './presenter.ts'
import { words } from './words.ts'

function page(lang: Language, ties: readonly OwnTie[] = exampleTies) {
  const rows = rowsOfTies(ties, exampleDay, lang)
  return {
    lang,
    title: words[lang].titleOf('Maison des Osiers'),
    action: '#',
    keys,
    state: { values: valuesOfRows(rows, ties), errors: {}, theirs: null },
    rows,
    answeredOn: lang === 'fr' ? '2 mars 2026' : 'March 2, 2026',
    search: null,
    pages: { page: 1, pages: 1, href: (number: number) => `#${number}`, shown: '1–40', all: '40' },
    gone: null,
    withdrawHref: () => '#',
  }
}

const [first] = exampleTies
const firstId = first?.id ?? ''
const found = {
  id: 'found',
  nameFr: 'Carrefour Épinette',
  nameEn: 'Spruce Centre',
  sector: 'community',
  isHere: true,
} as const

export const examples = pageExamples('connection/declare/page', {
  ordinary: (lang) => <DeclarePage {...page(lang)} />,
  empty: (lang) => <DeclarePage {...page(lang, [])} answeredOn={null} />,
  found: (lang) => (
    <DeclarePage
      {...page(lang)}
      rows={[...page(lang).rows, addedRow(found, lang)]}
      search={{ text: 'epinette', found: 1, hasMore: false }}
    />
  ),
  many: (lang) => (
    <DeclarePage
      {...page(lang, manyTies)}
      pages={{ page: 1, pages: 2, href: (number) => `#${number}`, shown: '1–40', all: '52' }}
    />
  ),
  error: (lang) => (
    <DeclarePage
      {...page(lang)}
      state={{
        ...page(lang).state,
        errors: { [fieldOf.kept(firstId)]: words[lang].problems['changed-unticked'] },
      }}
      gone={words[lang].gone}
    />
  ),
  overtaken: (lang) => (
    <DeclarePage
      {...page(lang)}
      state={{
        ...page(lang).state,
        theirs: {
          [fieldOf.says(firstId)]: lang === 'fr' ? 'Échangent, force non montrée' : 'Exchange, strength not shown',
        },
      }}
    />
  ),
})
