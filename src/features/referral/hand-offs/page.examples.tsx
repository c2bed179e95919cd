import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words as one } from '../hand-off/words.ts'
import { HandOffsPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: { shown: 'going' as const, code: null },
  rows: [
    {
      code: '1F0C9A52',
      href: '#',
      from: 'Wally Inventé, Maison Ronde',
      to: one[lang].atDesk('École Longue'),
      state: 'overlap' as const,
      when: words[lang].until(lang === 'fr' ? '20 décembre 2026' : 'December 20, 2026'),
      next: one[lang].doing['joint-contact'],
    },
  ],
  count: 1,
  pages: { page: 1, pages: 1, href: () => '#' },
  files: [{ label: 'CSV', href: '#' }],
  figuresHref: '#',
})

export const examples = pageExamples('referral/hand-offs/page', {
  ordinary: (lang) => <HandOffsPage {...page(lang)} />,
  followed: (lang) => <HandOffsPage {...page(lang)} filter={{ shown: 'followed', code: null }} />,
  empty: (lang) => <HandOffsPage {...page(lang)} rows={[]} count={0} />,
})
