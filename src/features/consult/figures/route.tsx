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
import { nameIn } from '../../../kernel/language.ts'
import { worksAt } from '../../../kernel/rights.ts'
import { fileName, type DownloadKind } from '../../../kernel/table/index.ts'
import { findParty } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToQuestions } from '../consult-context.ts'
import { isId } from '../../../kernel/ids.ts'
import { counted, listCounts } from './gated-counts.ts'
import { FiguresPage } from './page.tsx'
import { words } from './words.ts'

/** An organization of the person, and its counts; null for everyone else. */
async function figuresFor({ tx, who, params, today }: MemberRequest) {
  const id = params['id'] ?? ''
  if (!isId(id) || !worksAt(who, id)) return null
  const party = await findParty(tx, { organizationId: id, networkId: null })
  return party === null ? null : { id, party, rows: await listCounts(tx, id, today) }
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await figuresFor(request)
  if (found === null) return notFound()
  const { lang } = request
  const { id, party, rows } = found
  return page(
    words[lang].title,
    <FiguresPage
      lang={lang}
      organization={nameIn(party, lang)}
      rows={rows}
      files={[
        { label: 'Excel', href: href(lang, addresses.xlsx, { id }) },
        { label: 'CSV', href: href(lang, addresses.csv, { id }) },
      ]}
    />,
    { breadcrumb: breadcrumbToQuestions(lang), islands: ['print'] },
  )
}

/** Counts alone, as the gate lets them out. */
const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const found = await figuresFor(request)
    if (found === null) return notFound()
    const { lang, today } = request
    const { heads, title, withheld, file } = words[lang]
    const head = {
      name: title,
      columns: [
        { id: 'month', heading: heads.month, kind: 'code', width: 20 },
        ...counted.map(
          (what) => ({ id: what.replace('-', '_'), heading: heads[what], kind: 'text', width: 24 }) as const,
        ),
      ],
    } as const
    let isRead = false
    return fileAnswer(request, { name: fileName({ what: file, day: today, ext: kind }), kind, head }, async () => {
      if (isRead) return null
      isRead = true
      return found.rows.map((row) => [
        row.month === null ? 'total' : row.month.slice(0, 7),
        ...counted.map((what) => (typeof row[what] === 'number' ? String(row[what]) : withheld)),
      ])
    })
  }

export const figureRoutes: Route[] = [
  memberGet('consult.figures', addresses.figures, show),
  memberGet('consult.csv', addresses.csv, download('csv')),
  memberGet('consult.xlsx', addresses.xlsx, download('xlsx')),
]
