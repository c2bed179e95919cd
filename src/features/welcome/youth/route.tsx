import { regions } from '../../../field/index.ts'
import { data, openGet, page, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { doors } from '../../directory/index.ts'
import { addresses } from '../addresses.ts'
import { instance } from '../instance.ts'
import { alwaysUp, drawnOnce, readerOf } from '../public-page.ts'
import { NearPage } from './near-page.tsx'
import { TellingPage } from './telling-page.tsx'
import { words } from './words.ts'
import { YouPage } from './you-page.tsx'

/** Nothing of a youth page stays in the device's cache, and no site that it leads to learns of it. */
const leavesNoTrace = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

const youthPage = { variant: 'youth' as const, islands: ['exit'], headers: leavesNoTrace }

export const routes: Route[] = [
  openGet(
    'welcome.you',
    addresses.you,
    (request) => {
      const t = words[request.lang].you
      return page(t.heading, <YouPage t={t} reader={readerOf(request)} />, youthPage)
    },
    alwaysUp,
  ),
  openGet(
    'welcome.telling',
    addresses.telling,
    (request) => {
      const { telling, you } = words[request.lang]
      return page(telling.title, <TellingPage t={telling} you={you} reader={readerOf(request)} />, youthPage)
    },
    alwaysUp,
  ),
  openGet('welcome.near', addresses.near, nearPage, { needsData: 'if-up' }),
  openGet(
    'welcome.leave',
    addresses.leave,
    ({ lang }) =>
      data('', { ...leavesNoTrace, location: instance.quickExit[lang], 'clear-site-data': '"cache", "storage"' }, 303),
    drawnOnce,
  ),
]

/** Ids of the routes that are neither measured nor logged: whoever reads them is nobody’s business. */
export const unseenRoutes: ReadonlySet<string> = new Set(routes.map(({ id }) => id))

/** A region that is none of ours is none chosen. */
async function nearPage(request: AnyRequest) {
  const { lang, query, tx, hasData, today } = request
  const { near: t, you } = words[lang]
  const known = regions.find(({ code }) => code === query.get('region'))
  const region = known === undefined ? null : { code: known.code, name: known.name[lang] }
  const services = region !== null && hasData ? await doors.listNear(tx, region.code, today) : null
  return page(
    t.title,
    <NearPage t={t} you={you} reader={readerOf(request)} region={region} services={services} />,
    youthPage,
  )
}
