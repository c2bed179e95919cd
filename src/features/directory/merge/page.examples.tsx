import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { bare, halt, idOf, keys, laden, nameOf, organizationName, sheetOf } from '../directory.examples.ts'
import { plainText } from '../text.ts'
import { ComparePage, FindTwinPage, type ShownMerge } from './page.tsx'
import { words } from './words.ts'

const near = (n: number) => ({
  id: idOf(n + 2),
  name: nameOf(n),
  organization: n % 3 === 2 ? null : organizationName,
  phone: n % 4 === 3 ? null : '819 555-0142',
  stewardId: null,
  networkId: idOf(70),
  isSamePhone: true,
  isSameName: false,
  href: n % 3 === 1 ? null : '#',
})
const page = (lang: Language) => ({
  lang,
  title: words[lang].title(plainText(halt.name, lang)),
  action: '#',
  typed: '',
  near: [near(0), near(1)],
  merges: [] as ShownMerge[],
})
const compared = (lang: Language) => ({
  ...page(lang),
  kept: sheetOf(),
  other: sheetOf(bare, { id: idOf(2) }),
  problem: null,
  swapHref: '#',
  backHref: '#',
  keys,
})

export const examples = pageExamples('directory/merge/page', {
  ordinary: (lang) => <FindTwinPage {...page(lang)} />,
  empty: (lang) => <FindTwinPage {...page(lang)} typed="819 555-0199" near={[]} />,
  many: (lang) => (
    <FindTwinPage
      {...page(lang)}
      near={Array.from({ length: 8 }, (_, n) => near(n))}
      merges={[0, 1].map((n) => ({
        kept: plainText(halt.name, lang),
        other: plainText(nameOf(n), lang),
        day: '2026-11-16',
        href: '#',
      }))}
    />
  ),
  compare: (lang) => <ComparePage {...compared(lang)} />,
  'compare-many': (lang) => <ComparePage {...compared(lang)} other={sheetOf(laden, { id: idOf(2) })} />,
  error: (lang) => <ComparePage {...compared(lang)} problem={words[lang].refused} />,
})
