import { isRegion, regionName, sectorCodes, sectorName, type SectorCode } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import {
  href,
  memberGet,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { compareText, formatDay } from '../../../kernel/language.ts'
import { addresses as networkPages } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { filterKeys } from '../filter.ts'
import { gapsFor, type GapsContext } from '../gaps/gaps-context.ts'
import { aroundHref, cellHref, gapsHref, netCrumb, whatIfHref } from '../gaps/gaps-links.ts'
import { noGapsPage } from '../gaps/no-gaps.tsx'
import { words as gapWords } from '../gaps/words.ts'
import { ChoosePage, WhatIfPage, type ChooseProps } from './page.tsx'
import { takeAway } from './take-away.ts'
import { words } from './words.ts'

const asked = { fr: 'organisation', en: 'organization' } as const

function chooseOf({ lang }: MemberRequest, { net, network }: GapsContext, value: string | null): ChooseProps {
  const bySector = net.organizations.toSorted(
    (a, b) =>
      sectorCodes.indexOf(a.sector as SectorCode) - sectorCodes.indexOf(b.sector as SectorCode) ||
      compareText(a.name[lang], b.name[lang], lang) ||
      (a.id < b.id ? -1 : 1),
  )
  return {
    lang,
    action: href(lang, addresses.whatIfAny),
    kept: { [filterKeys.network[lang]]: network.id },
    name: asked[lang],
    items: bySector.map(({ id, name, sector, regions }) => ({
      value: id,
      text: `${name[lang]} (${[sectorName(sector, lang), ...regions.filter(isRegion).map((code) => regionName(code, lang))].join(', ')})`,
    })),
    value,
    isMissing: false,
  }
}

const crumbs = (lang: MemberRequest['lang'], { network }: GapsContext) => [
  netCrumb(lang),
  { label: gapWords[lang].title, href: gapsHref(lang, network.id) },
]

async function choose(request: MemberRequest): Promise<Answer> {
  const { lang, query } = request
  const context = await gapsFor(request)
  if ('missing' in context) return noGapsPage(request, context)
  const id = query.get(asked.fr) ?? query.get(asked.en)
  if (id !== null && context.organizationOf(id) !== null) return redirect(whatIfHref(lang, context.network.id, id))
  return page(
    words[lang].chooseTitle,
    <ChoosePage
      {...chooseOf(request, context, null)}
      isMissing={id !== null}
      backHref={gapsHref(lang, context.network.id)}
    />,
    { breadcrumb: crumbs(lang, context) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, params } = request
  const context = await gapsFor(request)
  if ('missing' in context) return notFound()
  const { net, territory, network, organizationOf } = context
  const id = params['organizationId'] ?? ''
  const taken = takeAway(net, territory, id)
  const organization = organizationOf(id)
  if (taken === null || organization === null) return notFound()
  const name = organization.name[lang]
  return page(
    words[lang].title(name),
    <WhatIfPage
      lang={lang}
      organization={{
        name,
        sector: organization.sector as SectorCode,
        hasRegion: organization.regions.length > 0,
      }}
      taken={taken}
      day={formatDay(net.day as Day, lang)}
      link={(one) => ({
        name: organizationOf(one)?.name[lang] ?? one,
        href: href(lang, networkPages.organization, { id: one }),
      })}
      cellHref={(region, sector) => cellHref(lang, network.id, region, sector)}
      links={{
        around: aroundHref(lang, network.id, id),
        page: href(lang, networkPages.organization, { id }),
        back: gapsHref(lang, network.id),
      }}
      choose={chooseOf(request, context, id)}
    />,
    { islands: ['print'], breadcrumb: crumbs(lang, context) },
  )
}

export const whatIfRoutes: Route[] = [
  memberGet('connection.what-if-choose', addresses.whatIfAny, choose),
  memberGet('connection.what-if', addresses.whatIf, show),
]
