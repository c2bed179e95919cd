import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { hangingOf } from '../layout/hanging.ts'
import { drawingOf } from '../map/drawn-map.ts'
import { exampleNet, exampleOrganizations, manyNet } from '../map/drawn-net.examples.ts'
import { sayNet } from '../map/say-net.ts'
import { tieRows } from '../map/tie-rows.ts'
import type { Net, NetOrganization } from '../model.ts'
import { AroundPage, type AroundPageProps } from './page.tsx'
import { twoStepsFrom } from './two-steps.ts'
import { words } from './words.ts'

function page(lang: Language, whole: Net, organization: NetOrganization | undefined): AroundPageProps {
  if (organization === undefined) throw new Error('an example has organizations')
  const neighbourhood = twoStepsFrom(whole, organization.id)
  const net = { ...whole, ...neighbourhood.net }
  const drawing = drawingOf(net, { layout: { grounds: [] }, lang })
  if (drawing === null) throw new Error('an example has organizations')
  const hanging = hangingOf(whole)
  const rows = tieRows(net, 'organization', hanging.ties, lang)
  return {
    lang,
    organization,
    neighbourhood,
    hasAnswered: organization.answeredOn !== null,
    drawing,
    drawn: sayNet({ net, drawing, hanging, lang, title: words[lang].drawing(organization.name[lang]) }),
    hanging,
    organizationHref: (id) => `#${id}`,
    sheetHref: '#',
    mapHref: '#',
    whatIfHref: '#',
    table: {
      rows: rows.slice(0, 25),
      months: 12,
      organizationHref: (id) => `#${id}`,
      sort: null,
      pages: { page: 1, pages: Math.ceil(rows.length / 25), href: (number) => `#${number}` },
    },
  }
}

const many = manyNet(400)

export const examples = pageExamples('connection/around/page', {
  ordinary: (lang) => <AroundPage {...page(lang, exampleNet, exampleOrganizations[11])} />,
  empty: (lang) => <AroundPage {...page(lang, exampleNet, exampleOrganizations[6])} whatIfHref={null} />,
  many: (lang) => <AroundPage {...page(lang, many, many.organizations[200])} />,
})
