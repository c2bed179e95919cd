import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { OwnTie } from '../own/own-tie.ts'
import { rowOfTie } from '../own/presenter.ts'
import { exampleDay, exampleTies, keys } from '../own/ties.examples.ts'
import { ProofPage } from './page.tsx'
import { kindsSeen } from './presenter.ts'
import { words } from './words.ts'

const [asked, , , told] = exampleTies as readonly [OwnTie, OwnTie, OwnTie, OwnTie]

const page = (lang: Language, tie: OwnTie = asked) => ({
  lang,
  title: words[lang].titleOf((lang === 'fr' ? tie.nameFr : tie.nameEn) ?? ''),
  row: rowOfTie(tie, exampleDay, lang),
  kinds: kindsSeen(tie.seen),
  records: tie.seen.map((one, at) => ({
    recordKey: String(at),
    type: 'activity' as const,
    title: at === 0 ? 'Soirée inventée' : null,
    startsOn: `${one.month}-14` as Day,
    organizations: 2 + at,
  })),
  recordHref: () => '#',
  past: [
    { isOurs: false, says: 'coordinate' as const, isShown: true, from: '2026-03-02' as Day, until: null },
    { isOurs: true, says: 'none' as const, isShown: false, from: '2025-03-02' as Day, until: '2026-02-02' as Day },
  ],
  answer: {
    action: '#',
    keys,
    state: filled({ says: tie.ours?.says ?? '' }),
    was: tie.ours?.id ?? null,
    theirs: tie.theirs?.says ?? null,
    again: null,
  },
  withdrawHref: tie.ours === null ? null : '#',
})

export const examples = pageExamples('connection/proof/page', {
  ordinary: (lang) => <ProofPage {...page(lang)} />,
  empty: (lang) => (
    <ProofPage {...page(lang, { ...told, theirs: null, ours: null })} records={[]} past={[]} kinds={[]} />
  ),
  reader: (lang) => <ProofPage {...page(lang, told)} answer={null} withdrawHref={null} />,
  withdrawn: (lang) => (
    <ProofPage {...page(lang)} answer={{ ...page(lang).answer, again: { says: 'exchange', isShown: true } }} />
  ),
  many: (lang) => (
    <ProofPage
      {...page(lang, told)}
      records={Array.from({ length: 51 }, (_, at) => ({
        recordKey: String(at),
        type: 'training' as const,
        title: `Formation inventée ${at + 1}`,
        startsOn: exampleDay,
        organizations: 5,
      }))}
    />
  ),
  error: (lang) => (
    <ProofPage
      {...page(lang)}
      answer={{ ...page(lang).answer, state: { ...filled({}), errors: { says: words[lang].chooseOne } } }}
    />
  ),
})
