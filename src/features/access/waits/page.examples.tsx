import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { gateWaits, type WaitCount } from './gated-waits.ts'
import { WaitsPage } from './page.tsx'

const invented: WaitCount[] = [
  { region: '17', fromSector: 'community', toSector: 'institutional', band: 'day', n: 12 },
  { region: '17', fromSector: 'community', toSector: 'institutional', band: 'week', n: 9 },
  { region: '17', fromSector: 'education', toSector: 'community', band: 'day', n: 21 },
  { region: '17', fromSector: 'education', toSector: 'community', band: 'none', n: 3 },
  { region: '04', fromSector: 'education', toSector: 'community', band: 'three-days', n: 2 },
]

const page = (lang: Language) => ({
  lang,
  network: lang === 'fr' ? 'Table inventée' : 'Invented table',
  rows: gateWaits(invented),
  files: [{ label: 'CSV', href: '#' }],
})

export const examples = pageExamples('access/waits/page', {
  ordinary: (lang) => <WaitsPage {...page(lang)} />,
  empty: (lang) => <WaitsPage {...page(lang)} rows={[]} />,
})
