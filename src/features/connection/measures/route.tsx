import {
  href,
  memberGet,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { filterKeys, filterQuery, parseFilter, plainFilter } from '../filter.ts'
import { noNet } from '../map/no-net.tsx'
import type { Basis, NetSnapshot } from '../model.ts'
import { yearBefore } from '../months.ts'
import { netAt } from '../net-at.ts'
import { networkAsked, readNet } from '../read-net.ts'
import { measureChange } from './change.ts'
import { keptMeasures } from './keep-measures.ts'
import { NoMeasuresPage } from './no-measures.tsx'
import { MeasuresPage, type MeasuresPageProps } from './page.tsx'
import { sayMeasures } from './presenter.ts'
import { words } from './words.ts'

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, query } = request
  const network = await networkAsked(request)
  if (network === null) return noNet(request, null, words[lang].title)
  const snapshot = await readNet(request, network.id)
  const options = { breadcrumb: [{ label: words[lang].net, href: href(lang, addresses.net) }], islands: ['print'] }
  if (snapshot === null || keptMeasures(snapshot.measures) === null)
    return page(words[lang].title, <NoMeasuresPage lang={lang} isCoordinated={network.isCoordinated} />, options)
  const { basis, regions } = parseFilter(query)
  const region = regions[0] ?? null
  const kept = { [filterKeys.network[lang]]: network.id }
  const asked = filterQuery({ ...plainFilter, basis, regions: region === null ? [] : [region] }, lang)
  return page(
    words[lang].title,
    <MeasuresPage
      lang={lang}
      network={network.name}
      action={href(lang, addresses.measures)}
      kept={kept}
      basis={basis}
      region={region}
      regions={[...new Set(snapshot.body.organizations.flatMap((one) => one.regions))]}
      measured={measuredOf(snapshot, { basis, region, lang })}
      gapsHref={withQuery(href(lang, addresses.gaps), kept)}
      filesHref={withQuery(href(lang, addresses.files), { ...kept, ...asked })}
    />,
    options,
  )
}

/** What the job measured there, in words; how many organizations there are, when they are too few. */
function measuredOf(
  { body, day, measures }: NetSnapshot,
  { basis, region, lang }: { basis: Basis; region: string | null } & Pick<MeasuresPageProps, 'lang'>,
): MeasuresPageProps['measured'] {
  const kept = keptMeasures(measures)
  const made = region === null ? kept?.network[basis] : kept?.regions[region]?.[basis]
  const filter = { ...plainFilter, basis, regions: region === null ? [] : [region] }
  const now = netAt(body, day, filter)
  if (made === undefined || made.density.why === 'too-few') return { tooFew: now.organizations.length }
  const names = new Map(body.organizations.map(({ id, name }) => [id, name[lang]]))
  return sayMeasures(made, measureChange(netAt(body, yearBefore(day), filter), now), {
    lang,
    nameOf: (id) => names.get(id) ?? '',
    isRegion: region !== null,
  })
}

export const measuresRoutes: Route[] = [memberGet('connection.measures', addresses.measures, show)]
