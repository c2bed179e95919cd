import { href, pageOf, withQuery, type MemberRequest } from '../../../../kernel/http/index.ts'
import { addresses } from '../../addresses.ts'
import { defectCodes, type Defect, type DefectCode } from '../defects.ts'
import { countDefects, listDefects, type DirectoryImport } from '../write/queries.ts'
import { ownParams } from './asked-import.ts'

const linesShown = 50

/** The defects of an import as a page shows them: how many of each, and those of the code that is asked about. */
export interface DefectsShown {
  total: number
  byCode: readonly { code: DefectCode; count: number }[]
  /** Only these are listed; null: none, only how many of each. */
  code: DefectCode | null
  lines: readonly Defect[]
  page: number
  pages: number
  codeHref: (code: DefectCode | null) => string
  pageHref: (page: number) => string
  fileHref: string
}

const codeIn = (query: URLSearchParams): DefectCode | null =>
  defectCodes.find((code) => code === query.get('code')) ?? null

export async function shownDefects({ tx, lang, query }: MemberRequest, one: DirectoryImport): Promise<DefectsShown> {
  const byCode = await countDefects(tx, one.id)
  const total = byCode.reduce((sum, { count }) => sum + count, 0)
  const asked = codeIn(query)
  const code = byCode.some((found) => found.code === asked) ? asked : null
  const listed = byCode.find((found) => found.code === code)?.count ?? total
  const { page: current, pages } = pageOf(query, listed, linesShown)
  const here = href(lang, addresses.importPreview, ownParams(one))
  return {
    total,
    byCode,
    code,
    lines:
      code === null
        ? []
        : await listDefects(tx, one.id, { code, limit: linesShown, offset: (current - 1) * linesShown }),
    page: current,
    pages,
    codeHref: (other) => `${withQuery(here, { code: other })}#${other === null ? 'defects' : 'lines'}`,
    pageHref: (number) => `${withQuery(here, { code, page: String(number) })}#lines`,
    fileHref: href(lang, addresses.importDefects, ownParams(one)),
  }
}
