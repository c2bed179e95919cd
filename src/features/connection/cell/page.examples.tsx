import { pageExamples } from '../../../design/index.ts'
import { noWorkPhone, regionCodes } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { GapCell } from '../gaps/model.ts'
import { CellPage, type CellPageProps } from './page.tsx'
import type { CellContact } from './queries.ts'
import { words } from './words.ts'

const cell = (facts: Partial<GapCell> = {}): GapCell => ({
  region: '04',
  sector: 'police',
  state: 'held',
  cause: null,
  holders: ['a', 'b'],
  ...facts,
})

const contact = (kind: CellContact['kind']): CellContact => ({
  ...noWorkPhone,
  organizationId: 'a',
  kind,
  name: 'Paule Inventée',
  email: 'paule@exemple.invalid',
  ...(kind === 'contact' ? { phone: '819-555-0142', phoneHours: '8 h – 16 h' } : {}),
})

const holder = { name: 'Police du Vallon', href: '#', contacts: [contact('contact'), contact('contact_deputy')] }

const page = (lang: Language): CellPageProps => ({
  lang,
  cell: { ...cell(), sector: 'police' },
  holders: [holder, { name: 'Poste de la Rive', href: '#', contacts: [] }],
  left: { count: 0, href: '#' },
  acts: [{ label: words[lang].alliance, href: '#' }],
  around: (['community', 'education', 'institutional', 'justice'] as const).map((sector) => ({
    cell: cell({ sector }),
    href: '#',
  })),
  elsewhere: [{ cell: cell({ region: '17', state: 'one' }), href: '#' }],
  backHref: '#',
})

export const examples = pageExamples('connection/cell/page', {
  ordinary: (lang) => <CellPage {...page(lang)} />,
  nobody: (lang) => (
    <CellPage
      {...page(lang)}
      cell={{ ...cell({ state: 'nobody', holders: [] }), sector: 'justice' }}
      holders={[]}
      acts={[
        { label: words[lang].invite, href: '#' },
        { label: words[lang].alliance, href: '#' },
      ]}
    />
  ),
  empty: (lang) => (
    <CellPage
      {...page(lang)}
      cell={{ ...cell({ state: 'unknown', cause: 'not-covered', holders: [] }), sector: 'justice' }}
      holders={[]}
      elsewhere={[]}
    />
  ),
  many: (lang) => (
    <CellPage
      {...page(lang)}
      holders={Array.from({ length: 25 }, () => holder)}
      left={{ count: 12, href: '#' }}
      elsewhere={regionCodes.map((region) => ({ cell: cell({ region }), href: '#' }))}
    />
  ),
})
