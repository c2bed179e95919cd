import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { envelope, keys } from '../referral.examples.ts'
import { TaskPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => {
  const t = words[lang]
  return {
    lang,
    keys,
    task: envelope(),
    code: '1F0C9A52',
    rows: [
      { key: t.from, value: 'Maison Ronde' },
      { key: t.to, value: 'École Longue' },
      { key: t.owner, value: t.nobody },
    ],
    going: [
      { act: 'open' as const, href: '#', asks: false },
      { act: 'ask' as const, href: '#', asks: false },
    ],
    stopping: [{ label: t.stopping.decline.title, href: '#' }],
    accept: null,
    tell: null,
    override: null,
    handOff: null,
    seen: null,
    confirm: null,
    history: [
      {
        when: lang === 'fr' ? '20 novembre 2026, 10 h' : 'November 20, 2026, 10:00 a.m.',
        datetime: '2026-11-20T15:00:00Z',
        title: lang === 'fr' ? 'Envoyée' : 'Sent',
        text: 'Wally Inventé, Maison Ronde',
      },
    ],
  }
}

export const examples = pageExamples('referral/task/page', {
  ordinary: (lang) => <TaskPage {...page(lang)} />,
  owner: (lang) => (
    <TaskPage
      {...page(lang)}
      task={envelope({ state: 'in-progress' })}
      going={(['record-contact', 'set-appointment', 'hold', 'complete'] as const).map((act) => ({
        act,
        href: '#',
        asks: true,
      }))}
    />
  ),
  ended: (lang) => (
    <TaskPage
      {...page(lang)}
      task={envelope({ state: 'completed' })}
      going={[]}
      stopping={[]}
      tell={{ href: '#', whom: [{ value: 'youth', label: words[lang].tell.youth }] }}
    />
  ),
  held: (lang) => <TaskPage {...page(lang)} going={[]} confirm="#" />,
})
