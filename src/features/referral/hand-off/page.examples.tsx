import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../referral.examples.ts'
import { HandOffPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => {
  const t = words[lang]
  return {
    lang,
    keys,
    code: '1F0C9A52',
    state: 'youth-agreed' as const,
    isUrgent: false,
    rows: [
      { key: t.rows.from, value: t.person('Wally Inventé', 'Maison Ronde') },
      { key: t.rows.to, value: t.atDesk('École Longue') },
      { key: t.rows.reason, value: t.reasons.region },
      { key: t.rows.days, value: t.days(30) },
    ],
    going: [{ act: 'accept' as const, href: '#' }],
    stopping: [{ label: t.stopping.decline.title, href: '#' }],
    links: { envelope: '#', read: '#' },
    history: [
      {
        when: lang === 'fr' ? '20 novembre 2026, 10 h' : 'November 20, 2026, 10:00 a.m.',
        datetime: '2026-11-20T15:00:00Z',
        title: t.done.propose,
        text: t.person('Wally Inventé', 'Maison Ronde'),
      },
    ],
  }
}

export const examples = pageExamples('referral/hand-off/page', {
  ordinary: (lang) => <HandOffPage {...page(lang)} />,
  overlap: (lang) => (
    <HandOffPage
      {...page(lang)}
      state="overlap"
      going={[{ act: 'joint-contact', href: '#' }]}
      stopping={[{ label: words[lang].stopping.end.title, href: '#' }]}
    />
  ),
  urgent: (lang) => (
    <HandOffPage {...page(lang)} state="accepted" isUrgent going={[{ act: 'tell-youth', href: '#' }]} stopping={[]} />
  ),
  over: (lang) => <HandOffPage {...page(lang)} state="done" going={[]} stopping={[]} links={null} />,
})
