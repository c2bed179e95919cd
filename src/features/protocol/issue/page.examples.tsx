import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { change, firstArticle, keys, organizations, secondArticle } from '../protocol.examples.ts'
import { IssuePage, type IssuePageProps } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language, count: number): IssuePageProps => {
  const by = nameIn(organizations[0], lang)
  return {
    lang,
    action: '#',
    backHref: '#',
    keys,
    state: filled({ changes: [change.id] }),
    languages: lang === 'fr' ? ['fr', 'en'] : ['en', 'fr'],
    newest: 2,
    ready: Array.from({ length: count }, (_, index) => ({
      change: { ...change, id: index === 0 ? change.id : String(index) },
      before: firstArticle,
      by,
      href: '#',
    })),
    waiting: [
      {
        change: { ...change, id: 'w', kind: 'remove' },
        before: secondArticle,
        by,
        href: '#',
        refusal: 'objection-open',
      },
    ],
    adopters: 6,
  }
}

export const examples = pageExamples('protocol/issue/page', {
  ordinary: (lang) => <IssuePage {...page(lang, 1)} />,
  empty: (lang) => <IssuePage {...page(lang, 0)} />,
  many: (lang) => <IssuePage {...page(lang, 12)} />,
  error: (lang) => (
    <IssuePage
      {...page(lang, 1)}
      state={{ values: {}, errors: { changes: words[lang].problems['none-chosen'] }, theirs: null }}
    />
  ),
})
