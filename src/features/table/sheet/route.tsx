import { regionNames, sectorName } from '../../../field/index.ts'
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
import { formatDay, formatList, type Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type OutRows, type TableHead } from '../../../kernel/table/index.ts'
import { breadcrumbToHome, listAnswering, nameOfCollaboration, type Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { findScope, listMandates } from '../queries.ts'
import { unseatedSectors } from '../rules.ts'
import { seatedFacts, type SeatedFacts } from '../seated.ts'
import { tableFor } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { SheetPage } from './page.tsx'
import { words } from './words.ts'

async function seatedAt(
  { tx, lang, today }: MemberRequest,
  { collaboration, members }: Context,
): Promise<SeatedFacts[]> {
  const mandates = await listMandates(tx, collaboration.id)
  const people = await listAnswering(tx, collaboration.id)
  return seatedFacts(lang, today, members, { mandates, people })
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await tableFor(request, 'see')
  if (context === null) return notFound()
  const { lang, tx, today } = request
  const { collaboration, members } = context
  const scope = await findScope(tx, collaboration.id)
  const said = shared[lang]
  const at = { id: collaboration.id }
  const name = nameOfCollaboration(collaboration, lang)
  const regions =
    collaboration.regions.length === 0 ? said.wholeProvince : formatList(regionNames(collaboration.regions, lang), lang)
  return page(
    words[lang].title(name),
    <SheetPage
      lang={lang}
      name={name}
      where={`${scope === null ? said.levelUnknown : said.levelTables[scope.level]}, ${regions}`}
      asOf={formatDay(today, lang)}
      seated={await seatedAt(request, context)}
      unseated={unseatedSectors(members)}
      files={[
        { label: 'Excel', href: href(lang, addresses.sheetXlsx, at) },
        { label: 'CSV', href: href(lang, addresses.sheetCsv, at) },
      ]}
    />,
    { breadcrumb: breadcrumbToHome(lang, collaboration), islands: ['print'] },
  )
}

function headOf(lang: Language): TableHead {
  const t = shared[lang]
  const text = 'text' as const
  const { file } = words[lang]
  return {
    name: file.sheet,
    columns: [
      { id: 'sector_code', heading: file.code, kind: 'code' },
      { id: 'organization', heading: t.organization, kind: text, width: 40 },
      { id: 'sector', heading: file.sector, kind: text },
      { id: 'mandate', heading: t.mandate, kind: text, width: 60 },
      { id: 'representative', heading: t.representative, kind: text },
      { id: 'representative_email', heading: file.representativeEmail, kind: text },
      { id: 'substitute', heading: t.substitute, kind: text },
      { id: 'substitute_email', heading: file.substituteEmail, kind: text },
      { id: 'term_until', heading: t.term, kind: 'date' },
    ],
  }
}

const rowsOf = (seated: readonly SeatedFacts[], lang: Language): OutRows =>
  seated.map((one) => [
    one.sector,
    one.name,
    one.sector === null ? null : sectorName(one.sector, lang),
    one.mandate,
    one.representative?.name ?? null,
    one.representative?.email ?? null,
    one.substitute?.name ?? null,
    one.substitute?.email ?? null,
    one.termUntil,
  ])

const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const context = await tableFor(request, 'see')
    if (context === null) return notFound()
    const { lang, today } = request
    const place = nameOfCollaboration(context.collaboration, lang)
    const name = fileName({ what: words[lang].file.name, place, day: today, ext: kind })
    const waiting = [rowsOf(await seatedAt(request, context), lang)]
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => waiting.pop() ?? null)
  }

export const sheetRoutes: Route[] = [
  memberGet('table.members', addresses.sheet, show),
  memberGet('table.members-csv', addresses.sheetCsv, download('csv')),
  memberGet('table.members-xlsx', addresses.sheetXlsx, download('xlsx')),
]
