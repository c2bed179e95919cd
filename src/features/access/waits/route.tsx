import { regionName, sectorName } from '../../../field/index.ts'
import { fileAnswer } from '../../../kernel/file-answer.ts'
import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { nameIn } from '../../../kernel/language.ts'
import { fileName } from '../../../kernel/table/index.ts'
import { findParty } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { listWaits, waitBands } from './gated-waits.ts'
import { WaitsPage } from './page.tsx'
import { words } from './words.ts'

/** A network that the person coordinates, and what the gate lets out of it; null for everyone else. */
async function waitsFor({ tx, who, params }: MemberRequest) {
  const id = params['id'] ?? ''
  if (!isId(id) || !who.coordinated.includes(id)) return null
  const party = await findParty(tx, { organizationId: null, networkId: id })
  return party === null ? null : { id, party, rows: await listWaits(tx, id) }
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await waitsFor(request)
  if (found === null) return notFound()
  const { lang } = request
  return page(
    words[lang].title,
    <WaitsPage
      lang={lang}
      network={nameIn(found.party, lang)}
      rows={found.rows}
      files={[{ label: 'CSV', href: href(lang, addresses.waitsCsv, { id: found.id }) }]}
    />,
    { islands: ['print'] },
  )
}

async function download(request: MemberRequest): Promise<Answer> {
  const found = await waitsFor(request)
  if (found === null) return notFound()
  const { lang, today } = request
  const t = words[lang]
  const head = {
    name: t.title,
    columns: [
      { id: 'code', heading: t.code, kind: 'code', width: 30 },
      { id: 'region', heading: t.heads.region, kind: 'text', width: 24 },
      { id: 'from', heading: t.heads.from, kind: 'text', width: 20 },
      { id: 'to', heading: t.heads.to, kind: 'text', width: 20 },
      { id: 'all', heading: t.heads.all, kind: 'text', width: 14 },
      ...waitBands.map(
        (band) => ({ id: band.replace('-', '_'), heading: t.bands[band], kind: 'text', width: 16 }) as const,
      ),
    ],
  } as const
  let isRead = false
  return fileAnswer(
    request,
    { name: fileName({ what: t.file, day: today, ext: 'csv' }), kind: 'csv', head },
    async () => {
      if (isRead) return null
      isRead = true
      return found.rows.map(({ of, all, bands }) => [
        of === null ? 'total' : `${of.region} ${of.fromSector} ${of.toSector}`,
        of === null ? t.total : of.region === '' ? t.noRegion : regionName(of.region, lang),
        of === null ? '' : sectorName(of.fromSector, lang),
        of === null ? '' : sectorName(of.toSector, lang),
        ...[all, ...waitBands.map((band) => bands[band])].map((n) => (typeof n === 'number' ? String(n) : t.withheld)),
      ])
    },
  )
}

export const waitsRoutes: readonly Route[] = [
  memberGet('access.waits', addresses.waits, show, 'coordinator'),
  memberGet('access.waits-csv', addresses.waitsCsv, download, 'coordinator'),
]
