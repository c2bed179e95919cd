import {
  data,
  href,
  memberGet,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { downloadHeaders, fileName, toCsv, toWorkbook } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { filterKeys, filterQuery, parseFilter } from '../filter.ts'
import { noNet } from '../map/no-net.tsx'
import type { Net, NetFilter } from '../model.ts'
import { netAt } from '../net-at.ts'
import { networkAsked, readNet, type AskedNetwork } from '../read-net.ts'
import { graphRows, type GraphRows } from './graph-rows.ts'
import { edgesTable, netSheets, nodesTable } from './graph-tables.ts'
import { FilesPage, NoFilesPage } from './page.tsx'
import { aboutNet, sayFilter } from './presenter.ts'
import { words } from './words.ts'
import { gexfLines } from './write-gexf.ts'
import { graphmlLines } from './write-graphml.ts'

/** The net as this reader may see it, with the filters of the address; `net` null: none is made or shown yet. */
async function netFor(
  request: MemberRequest,
): Promise<{ network: AskedNetwork; filter: NetFilter; net: Net | null } | null> {
  const network = await networkAsked(request)
  if (network === null) return null
  const snapshot = await readNet(request, network.id)
  const filter = parseFilter(request.query)
  return { network, filter, net: snapshot && netAt(snapshot.body, snapshot.day, filter) }
}

async function show(request: MemberRequest): Promise<Answer> {
  const { lang } = request
  const asked = await netFor(request)
  if (asked === null) return noNet(request, null, words[lang].title)
  const { network, filter, net } = asked
  const options = { breadcrumb: [{ label: words[lang].net, href: href(lang, addresses.net) }] }
  if (net === null)
    return page(words[lang].title, <NoFilesPage lang={lang} isCoordinated={network.isCoordinated} />, options)
  const kept = { [filterKeys.network[lang]]: network.id }
  const query = { ...kept, ...filterQuery(filter, lang) }
  const to = (address: (typeof addresses)['files']): string => withQuery(href(lang, address), query)
  return page(
    words[lang].title,
    <FilesPage
      lang={lang}
      about={aboutNet(net, { network: network.name, filter, lang })}
      hrefs={
        net.organizations.length === 0
          ? null
          : {
              xlsx: to(addresses.netXlsx),
              gexf: to(addresses.gexf),
              graphml: to(addresses.graphml),
              nodes: to(addresses.nodesCsv),
              edges: to(addresses.edgesCsv),
            }
      }
      mapHref={to(addresses.map)}
      clearHref={sayFilter(filter, lang) === null ? null : withQuery(href(lang, addresses.files), kept)}
    />,
    options,
  )
}

interface Written {
  rows: GraphRows
  /** One sentence after the other. */
  about: readonly string[]
  day: string
  lang: MemberRequest['lang']
}
type Write = (written: Written) => string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>

/** A file of the net. CSV is written with commas in both languages: programs of networks read it so; Excel has its workbook. */
const download =
  (ext: 'csv' | 'xlsx' | 'graphml' | 'gexf', what: 'net' | 'organizations', write: Write) =>
  async (request: MemberRequest): Promise<Answer> => {
    const asked = await netFor(request)
    const { lang } = request
    // The page says why there is nothing to take.
    if (asked === null || asked.net === null) return redirect(href(lang, addresses.files))
    const { network, filter, net } = asked
    const about = aboutNet(net, { network: network.name, filter, lang })
    const body = await write({ rows: graphRows(net, lang), about, day: net.day, lang })
    const t = words[lang]
    const name = fileName({
      what: t.fileNames[what],
      place: network.name,
      day: net.day,
      ext,
    })
    return data(body, downloadHeaders(name, ext))
  }

export const filesRoutes: Route[] = [
  memberGet('connection.files', addresses.files, show),
  memberGet(
    'connection.graphml',
    addresses.graphml,
    download('graphml', 'net', ({ rows, about }) => [...graphmlLines(rows, about.join(' '))].join('\n')),
  ),
  memberGet(
    'connection.gexf',
    addresses.gexf,
    download('gexf', 'net', ({ rows, about, day }) => [...gexfLines(rows, about.join(' '), day)].join('\n')),
  ),
  memberGet(
    'connection.nodes-csv',
    addresses.nodesCsv,
    download('csv', 'organizations', ({ rows }) => toCsv(nodesTable(rows), 'en')),
  ),
  memberGet(
    'connection.edges-csv',
    addresses.edgesCsv,
    download('csv', 'net', ({ rows }) => toCsv(edgesTable(rows), 'en')),
  ),
  memberGet(
    'connection.net-xlsx',
    addresses.netXlsx,
    download('xlsx', 'net', ({ rows, about, lang }) =>
      toWorkbook(netSheets(rows, { sheet: words[lang].about, lines: about })),
    ),
  ),
]
