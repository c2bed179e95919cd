import type { SectorCode } from '../../../field/index.ts'
import { href, openGet, page, withQuery, type Answer, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses as network } from '../../network/index.ts'
import { addresses as toolbox } from '../../toolbox/index.ts'
import { addresses as welcome } from '../../welcome/index.ts'
import { addresses } from '../addresses.ts'
import { areaBreadcrumb } from '../breadcrumb.ts'
import { readingsOf } from '../reading.ts'
import { pickedIn, regionsIn, walkIn, walkLinks } from '../walk.ts'
import { StartPage, type StartPageProps } from './page.tsx'
import { words } from './words.ts'

/** The sectors chosen travel along: through signing in, and into the list of organizations. */
function showStart(request: AnyRequest): Answer {
  const { lang, query, who } = request
  const links = walkLinks(lang, walkIn(query))
  const picked = pickedIn(query)
  const t = words[lang]
  return page(
    t.title,
    <StartPage
      lang={lang}
      picked={picked}
      links={links}
      standing={standingOf(who)}
      hrefs={hrefsOf(request, links.start(picked), picked)}
    />,
    { description: t.description, breadcrumb: areaBreadcrumb(lang, links.walk, picked) },
  )
}

function standingOf(who: AnyRequest['who']): StartPageProps['standing'] {
  if (who === null) return 'visitor'
  return who.organizations.length + who.coordinated.length === 0 ? 'alone' : 'member'
}

function hrefsOf(
  { lang, who, query }: AnyRequest,
  next: string,
  picked: readonly SectorCode[],
): StartPageProps['hrefs'] {
  const [led] = who?.led ?? []
  return {
    signIn: withQuery(href(lang, identity.signIn), { next }),
    join: href(lang, welcome.forOrganizations),
    organizations: (sector) =>
      withQuery(href(lang, network.organizations), { [lang === 'fr' ? 'secteur' : 'sector']: sector }),
    designate: led === undefined ? null : href(lang, network.designations, { id: led }),
    reading: readingsOf(['steps'], lang),
    checklist: href(lang, toolbox.checklist),
    begin:
      who !== null && who.organizations.length > 0
        ? withQuery(href(lang, addresses.begin), { s: picked.join(), regions: regionsIn(query).join() }).replaceAll(
            '%2C',
            ',',
          )
        : null,
  }
}

export const routes: Route[] = [openGet('alliance.start', addresses.start, showStart, { needsData: 'if-up' })]
