import { regionName, sectorName } from '../../../field/index.ts'
import { fileAnswer } from '../../../kernel/file-answer.ts'
import { notFound, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type OutRows, type TableHead } from '../../../kernel/table/index.ts'
import { nameOf } from '../said.ts'
import type { MatrixRow } from './matrix-rows.ts'
import { readMatrix } from './read-matrix.ts'
import { words } from './words.ts'

function headOf(lang: Language): TableHead {
  const { title, heads, file } = words[lang]
  const text = 'text' as const
  return {
    name: title.slice(0, 30),
    columns: [
      { id: 'region_code', heading: file.code, kind: 'code', width: 8 },
      { id: 'region', heading: heads.region, kind: text },
      { id: 'region_version', heading: file.regionVersion, kind: 'number' },
      { id: 'region_since', heading: file.regionSince, kind: 'date' },
      { id: 'organization', heading: heads.organization, kind: text, width: 40 },
      { id: 'sector', heading: heads.sector, kind: text },
      { id: 'version', heading: file.version, kind: 'number' },
      { id: 'since', heading: file.since, kind: 'date' },
    ],
  }
}

const rowsOf = (found: readonly MatrixRow[], lang: Language): OutRows =>
  found.map(({ region, regionWorks, organization, works }) => [
    region,
    regionName(region, lang),
    regionWorks?.number ?? null,
    regionWorks?.fromDay ?? null,
    organization && nameIn(organization, lang),
    organization && sectorName(organization.sector, lang),
    works?.number ?? null,
    works?.fromDay ?? null,
  ])

/** The matrix as it is narrowed, as a file. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const matrix = await readMatrix(request)
    if (matrix === null) return notFound()
    const { lang, today } = request
    const place = nameOf(matrix.context.protocol, lang).text
    const name = fileName({ what: words[lang].file.name, place, day: today, ext: kind })
    const waiting = matrix.found.length === 0 ? [] : [rowsOf(matrix.found, lang)]
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => waiting.pop() ?? null)
  }
