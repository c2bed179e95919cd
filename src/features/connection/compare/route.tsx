import { noHanging } from '../layout/hanging.ts'
import { parseDay, type Day } from '../../../kernel/clock.ts'
import { href, memberGet, page, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { drawingOf } from '../map/drawn-map.ts'
import { netCrumbs, organizationLinks } from '../map/net-links.ts'
import { noNet } from '../map/no-net.tsx'
import { sayNet } from '../map/say-net.ts'
import { netOn, showNet, type FoundNet } from '../map/shown-net.ts'
import { tieRows } from '../map/tie-rows.ts'
import { tiesChanged } from '../measures/change.ts'
import type { Net, NetOrganization } from '../model.ts'
import { yearBefore } from '../months.ts'
import { organizationsOfBoth } from './both-days.ts'
import { ComparePage, type DatedNet } from './page.tsx'
import { words } from './words.ts'

const keys = { from: { fr: 'du', en: 'from' }, to: { fr: 'au', en: 'to' } } as const

/** The two days of the address, the earlier first: a year ago and the last one known unless told; never after that one. */
export function daysAsked(query: URLSearchParams, last: Day): { days: [Day, Day]; isWrong: boolean } {
  const asked = (['from', 'to'] as const).map(
    (part) => Object.values(keys[part]).flatMap((key) => query.getAll(key))[0],
  )
  const read = asked.map((text) => (text === undefined || text === '' ? null : parseDay(text.trim())))
  const taken = read.map((day) => (day !== null && day <= last ? day : null))
  const days = [taken[0] ?? parseDay(yearBefore(last)) ?? last, taken[1] ?? last].toSorted() as [Day, Day]
  return { days, isWrong: asked.some((text, at) => text !== undefined && text !== '' && taken[at] === null) }
}

async function compare(request: MemberRequest): Promise<Answer> {
  const asked = await showNet(request)
  const { lang, query } = request
  const { title } = words[lang]
  const breadcrumb = netCrumbs(request, asked, true)
  const last = parseDay(asked?.found?.snapshot.day ?? '')
  if (asked === null || asked.found === null || last === null) return noNet(request, asked, title, { breadcrumb })
  const { found, filter } = asked
  const { days, isWrong } = daysAsked(query, last)
  const nets = days.map((day) => netOn(found.snapshot.body, day, filter)) as [Net, Net]
  const both = organizationsOfBoth(...nets)
  const changes = tiesChanged(...nets)
  const rowsOf = (ties: Net['ties']) => tieRows({ organizations: both, ties }, 'organization', found.hanging.ties, lang)
  return page(
    title,
    <ComparePage
      lang={lang}
      action={href(lang, addresses.twoDates)}
      kept={Object.fromEntries(Object.entries(asked.query).flatMap(([key, [value]]) => (value ? [[key, value]] : [])))}
      keys={{ from: keys.from[lang], to: keys.to[lang] }}
      isWrong={isWrong}
      dates={[datedNet(nets[0], both, found, lang), datedNet(nets[1], both, found, lang)]}
      rows={{ formed: rowsOf(changes.formed), kept: rowsOf(changes.kept), lost: rowsOf(changes.lost) }}
      organizationHref={organizationLinks(request)}
    />,
    { breadcrumb, islands: ['print'] },
  )
}

/** A net drawn among the organizations of both days: who was not there yet leaves its place empty. */
function datedNet(
  net: Net,
  both: readonly NetOrganization[],
  { layout }: Pick<FoundNet, 'layout'>,
  lang: MemberRequest['lang'],
): DatedNet {
  const here = new Set(net.organizations.map(({ id }) => id))
  const whole = drawingOf({ organizations: both, ties: net.ties }, { layout, lang, isSmall: true })
  const drawing = whole && { ...whole, organizations: whole.organizations.filter(({ id }) => here.has(id)) }
  return {
    day: parseDay(net.day) ?? ('' as Day),
    organizations: net.organizations.length,
    ties: net.ties.length,
    drawing,
    drawn: drawing && sayNet({ net, drawing, hanging: noHanging, lang }),
  }
}

export const compareRoutes: Route[] = [memberGet('connection.two-dates', addresses.twoDates, compare)]
