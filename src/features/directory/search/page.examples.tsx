import { pageExamples } from '../../../design/index.ts'
import { formatInstant, formatNumber, type Language } from '../../../kernel/language.ts'
import { now, timeZone } from '../directory.examples.ts'
import { partsOf, type DirectorySearch } from './filters.ts'
import { narrowingOf, partWords } from './narrowing.ts'
import { note } from './notes.tsx'
import { NothingPage, ResultsPage, type NothingProps, type ResultsProps } from './page.tsx'
import { allFound, answering, formOf, searched, severalShown, shown } from './results.examples.ts'
import { words } from './words.ts'

const plain = searched('q=dormir')
const nearest = searched('q=dormir&lieu=Alma&tri=proche')
const narrowed = searched('q=dormir&lieu=Val-des-Osiers&age=16&langue=en&avec=free&avec=walk_in&moyen=phone&ouvert=1')

function results(lang: Language, search: DirectorySearch, total: number): ResultsProps {
  const t = words[lang]
  const when = formatInstant(now, lang, timeZone)
  const best = Math.min(3, total)
  return {
    lang,
    form: formOf(lang, search),
    title: t.best(best),
    summary: t.found(formatNumber(total, lang), total >= 1000, total, when),
    order: null,
    total,
    isMore: total >= 1000,
    notes: [],
    parts: partsOf(search).map((part) => ({ label: partWords(part, search, lang), href: '#' })),
    best: severalShown(0, best, lang, search),
    listHref: '#',
    discreetHref: '#',
    lines: [],
    others: severalShown(best, Math.min(17, total - best), lang, search),
    near: null,
    partial: [],
    page: 1,
    pages: Math.ceil(total / 20),
    pageHref: () => '#',
    narrowing: narrowingOf(allFound(total), search, lang),
    files: ['Excel', 'CSV', 'JSON'].map((label) => ({ label, href: '#' })),
    missingHref: '#',
  }
}

function nothing(lang: Language, search: DirectorySearch): NothingProps {
  const t = words[lang].nothing
  return {
    lang,
    form: formOf(lang, search),
    notes: [note(words[lang].nowhere(search.q))],
    meant: [],
    less: partsOf(search).map((part) => ({ label: t.without(partWords(part, search, lang), '12'), href: '#' })),
    lines: answering(2, lang),
    missingHref: '#',
  }
}

export const examples = pageExamples('directory/search/page', {
  ordinary: (lang) => <ResultsPage {...results(lang, plain, 8)} />,
  one: (lang) => <ResultsPage {...results(lang, plain, 1)} />,
  empty: (lang) => <NothingPage {...nothing(lang, searched('q=trampoline'))} lines={[]} />,
  'empty-narrowed': (lang) => (
    <NothingPage {...nothing(lang, narrowed)} meant={[{ label: 'hébergement', href: '#' }]} />
  ),
  many: (lang) => (
    <ResultsPage
      {...results(lang, narrowed, 1000)}
      notes={[
        note(words[lang].read('dromir', 'dormir'), { label: words[lang].asTyped('dromir'), href: '#' }),
        note(words[lang].cut),
        note(words[lang].sayWhere),
      ]}
    />
  ),
  'second-page': (lang) => (
    <ResultsPage {...results(lang, plain, 96)} best={[]} others={severalShown(20, 20, lang, plain)} page={2} />
  ),
  partial: (lang) => (
    <ResultsPage
      {...results(lang, plain, 0)}
      title={words[lang].partial.none}
      best={[0, 1, 2].map((n) => shown(n, lang, plain, { isPartial: true }))}
      partial={[3, 4, 5, 6].map((n) => shown(n, lang, plain, { isPartial: true }))}
      pages={1}
    />
  ),
  'no-number': (lang) => (
    <ResultsPage {...results(lang, plain, 2)} best={[shown(7, lang), shown(15, lang)]} lines={answering(3, lang)} />
  ),
  broader: (lang) => (
    <ResultsPage
      {...results(lang, searched('q=désintox&lieu=Val-des-Osiers'), 2)}
      title={words[lang].broader.title}
      notes={[
        note(words[lang].broader.leadHere('désintox', 'Drogues et alcool'), { label: 'Drogues et alcool', href: '#' }),
      ]}
    />
  ),
  near: (lang) => (
    <ResultsPage
      {...results(lang, searched('q=dormir&lieu=Clermont'), 1)}
      notes={[
        note(
          words[lang].placeSeveral('Clermont'),
          { label: 'Capitale-Nationale', href: '#' },
          { label: 'Abitibi-Témiscamingue', href: '#' },
        ),
      ]}
      near={{ lead: words[lang].near.lead('Mauricie'), lines: severalShown(4, 3, lang) }}
    />
  ),
  nearest: (lang) => (
    <ResultsPage
      {...results(lang, nearest, 6)}
      title={words[lang].sort.title}
      order={[
        { label: words[lang].sort.best, href: '#', isChosen: false },
        { label: words[lang].sort.near('Alma'), href: '#', isChosen: true },
      ]}
      notes={[note(words[lang].sort.note('Alma'))]}
      best={[0, 1, 2].map((n) =>
        shown(n, lang, nearest, { km: n * 4, isTownOnly: n === 0, town: n === 0 ? 'Alma' : null }),
      )}
      others={[3, 4, 5].map((n) => shown(n, lang, nearest, n === 5 ? {} : { km: n * 12 }))}
    />
  ),
  error: (lang) => (
    <ResultsPage
      {...results(lang, searched('q=dormir&age=quinze'), 8)}
      form={formOf(lang, searched('q=dormir&lieu=Atlantide&age=quinze'), words[lang].placeUnknown('Atlantide'))}
      notes={[note(words[lang].unknownFilter)]}
    />
  ),
})
