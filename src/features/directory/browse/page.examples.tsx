import { note } from '../search/notes.tsx'
import { pageExamples } from '../../../design/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { needsUnder } from '../needs.ts'
import { answering, formOf, searched } from '../search/results.examples.ts'
import { words as searchWords } from '../search/words.ts'
import { BrowsePage, type BrowseProps } from './page.tsx'

const needs = (lang: Language, most: number): BrowseProps['needs'] =>
  needsUnder(null)
    .slice(0, most)
    .map(({ code, name }, at) => ({
      label: name[lang],
      href: '#',
      count: formatNumber(1 + at * 97, lang),
      under: needsUnder(code).map((one) => ({ label: one.name[lang], href: '#' })),
    }))
const page = (lang: Language): BrowseProps => ({
  lang,
  form: { ...formOf(lang, searched('')), resetHref: null },
  notes: [],
  needs: needs(lang, 6),
  lines: answering(2, lang),
  missingHref: '#',
})

export const examples = pageExamples('directory/browse/page', {
  ordinary: (lang) => <BrowsePage {...page(lang)} />,
  empty: (lang) => <BrowsePage {...page(lang)} needs={[]} lines={[]} />,
  many: (lang) => <BrowsePage {...page(lang)} needs={needs(lang, 100)} lines={answering(6, lang)} />,
  error: (lang) => (
    <BrowsePage
      {...page(lang)}
      form={{ ...formOf(lang, searched('age=quinze')), resetHref: null }}
      notes={[note(searchWords[lang].unknownFilter)]}
    />
  ),
})
