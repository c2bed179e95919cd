import { pageExamples } from '../../../design/index.ts'
import { regions } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { needs } from '../needs.ts'
import { MissesPage } from './page.tsx'
import { words } from './words.ts'

const rows = (lang: Language, count: number) =>
  needs.slice(0, count).map(({ name }, at) => ({
    need: at === 1 ? words[lang].noNeed : name[lang],
    region: at % 4 === 2 ? words[lang].noRegion : (regions[at % regions.length]?.name[lang] ?? ''),
    searches: 1240 - at * 31,
  }))
const page = (lang: Language) => ({
  lang,
  action: '#',
  weeks: 12,
  spans: [4, 12, 52],
  rows: rows(lang, 3),
  few: 1,
  csvHref: '#',
  addHref: '#',
  deskHref: '#',
})

export const examples = pageExamples('directory/missing-needs/page', {
  ordinary: (lang) => <MissesPage {...page(lang)} />,
  empty: (lang) => <MissesPage {...page(lang)} rows={[]} few={0} />,
  many: (lang) => <MissesPage {...page(lang)} rows={rows(lang, 36)} few={128} weeks={52} />,
})
