import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, session, training } from '../training.examples.ts'
import { SheetPage, type SheetSession } from './page.tsx'

const acts = { addSession: '#', edit: '#', withdraw: '#', putBack: null }
const register = [{ action: '#', organization: 'Maison des Osiers', organizationId: 'one' }]
const card = (facts: Parameters<typeof session>[0] = {}, more: Partial<SheetSession> = {}): SheetSession => ({
  session: session(facts),
  href: '#',
  place: null,
  ask: { label: 'Questionnaire', href: '#' },
  register,
  ...more,
})

const page = (lang: Language) => ({
  lang,
  keys,
  training: training(),
  coming: [card(), card({ taken: 20, waiting: 3 }), card({}, { place: { state: 'registered' }, register: [] })],
  past: [card({ state: 'closed' }, { register: [] })],
  acts,
})

const none = { addSession: null, edit: null, withdraw: null, putBack: null }

export const examples = pageExamples('training/sheet/page', {
  ordinary: (lang) => <SheetPage {...page(lang)} />,
  reader: (lang) => <SheetPage {...page(lang)} acts={none} />,
  empty: (lang) => <SheetPage {...page(lang)} coming={[]} past={[]} />,
  many: (lang) => (
    <SheetPage
      {...page(lang)}
      training={training({ kind: 'series' })}
      coming={Array.from({ length: 12 }, () =>
        card(
          {},
          {
            register: [...register, { action: '#', organization: 'École de la Source', organizationId: 'two' }],
          },
        ),
      )}
    />
  ),
  withdrawn: (lang) => (
    <SheetPage
      {...page(lang)}
      training={training({ withdrawnAt: new Date('2026-12-01T12:00:00Z') })}
      coming={[]}
      acts={{ ...none, putBack: '#' }}
    />
  ),
})
