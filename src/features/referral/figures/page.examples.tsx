import { pageExamples } from '../../../design/index.ts'
import { FiguresPage } from './page.tsx'
import { words } from './words.ts'

export const examples = pageExamples('referral/figures/page', {
  ordinary: (lang) => (
    <FiguresPage
      lang={lang}
      quarters={[
        { label: words[lang].quarter(3, '2026'), referrals: '240', emergencies: '12', share: words[lang].percent('5') },
        { label: words[lang].quarter(2, '2026'), referrals: null, emergencies: null, share: null },
      ]}
    />
  ),
  empty: (lang) => <FiguresPage lang={lang} quarters={[]} />,
})
