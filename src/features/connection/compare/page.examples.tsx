import { noHanging } from '../layout/hanging.ts'
import { pageExamples } from '../../../design/index.ts'
import { parseDay, type Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { drawingOf } from '../map/drawn-map.ts'
import { exampleNet, manyNet } from '../map/drawn-net.examples.ts'
import { sayNet } from '../map/say-net.ts'
import { tieRows } from '../map/tie-rows.ts'
import { tiesChanged } from '../measures/change.ts'
import type { Net } from '../model.ts'
import { ComparePage, type ComparePageProps } from './page.tsx'

const dated = (lang: Language, net: Net, day: string) => {
  const drawing = drawingOf(net, { layout: { grounds: [] }, lang, isSmall: true })
  return {
    day: parseDay(day) as Day,
    organizations: net.organizations.length,
    ties: net.ties.length,
    drawing,
    drawn: drawing && sayNet({ net, drawing, hanging: noHanging, lang }),
  }
}

function page(lang: Language, before: Net, after: Net): ComparePageProps {
  const { formed, kept, lost } = tiesChanged(before, after)
  const rows = (ties: Net['ties']) =>
    tieRows({ organizations: after.organizations, ties }, 'organization', new Set(), lang)
  return {
    lang,
    action: '#',
    kept: {},
    keys: { from: 'du', to: 'au' },
    isWrong: false,
    dates: [dated(lang, before, '2025-12-01'), dated(lang, after, '2026-12-01')],
    rows: { formed: rows(formed), kept: rows(kept), lost: rows(lost) },
    organizationHref: (id) => `#${id}`,
  }
}

const earlier: Net = { ...exampleNet, ties: exampleNet.ties.slice(0, 14) }
const later: Net = { ...exampleNet, ties: exampleNet.ties.slice(4) }
const many = manyNet(400)

export const examples = pageExamples('connection/compare/page', {
  ordinary: (lang) => <ComparePage {...page(lang, earlier, later)} />,
  empty: (lang) => <ComparePage {...page(lang, { ...exampleNet, ties: [] }, { ...exampleNet, ties: [] })} />,
  many: (lang) => <ComparePage {...page(lang, { ...many, ties: many.ties.slice(200) }, many)} />,
  error: (lang) => <ComparePage {...page(lang, earlier, later)} isWrong />,
})
