import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, seat } from '../table.examples.ts'
import { SeatsPage, type SeatFacts } from './page.tsx'

const facts = (of: Partial<SeatFacts> = {}): SeatFacts => ({
  seat: seat(),
  since: '2 mars 2026',
  awaited: [],
  voices: [],
  voiceAction: '#',
  delegatesHref: null,
  withdrawHref: null,
  leaveHref: '#',
  ...of,
})
const proposed = facts({
  seat: seat({ id: 'seat-2', state: 'proposed', isShown: false, level: 'provincial', regions: [], agreedAt: null }),
  since: null,
  awaited: ['Police du Vallon'],
  voices: [{ organizationId: 'organization-1', name: 'Maison des Osiers' }],
  withdrawHref: '#',
  leaveHref: null,
})
const page = (lang: Language) => ({
  lang,
  keys,
  name: 'Table de la Rive',
  seats: [facts(), facts({ seat: seat({ side: 'parent', delegates: [] }), delegatesHref: '#' }), proposed],
  proposing: {
    action: '#',
    state: filled({}),
    tables: [{ value: 'a', text: 'Table du Vallon' }],
    by: [{ id: 'a', name: 'Maison des Osiers' }],
  },
})

export const examples = pageExamples('table/seats/page', {
  ordinary: (lang) => <SeatsPage {...page(lang)} />,
  empty: (lang) => <SeatsPage {...page(lang)} seats={[]} />,
  reader: (lang) => <SeatsPage {...page(lang)} seats={[facts({ leaveHref: null })]} proposing={null} />,
  many: (lang) => <SeatsPage {...page(lang)} seats={Array.from({ length: 17 }, () => facts())} />,
  error: (lang) => (
    <SeatsPage
      {...page(lang)}
      proposing={{
        ...page(lang).proposing,
        state: { ...filled({ as: 'child' }), errors: { other: lang === 'fr' ? 'Un cercle.' : 'A circle.' } },
      }}
    />
  ),
})
