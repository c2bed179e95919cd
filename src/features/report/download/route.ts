import { memberGet, notFound, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { figureFile, placeName } from '../../indicator/index.ts'
import { addresses } from '../addresses.ts'
import { figuresOfReport, reportAsked } from '../report-asked.ts'
import { words } from '../yearly/words.ts'

/** Every measure of the report as a table, those without a figure with their reason. */
async function download(request: MemberRequest, ext: 'csv' | 'xlsx'): Promise<Answer> {
  const { lang } = request
  const asked = await reportAsked(request)
  if (asked === null) return notFound()
  const { place, catalogue } = asked
  const figures = await figuresOfReport(request, asked)
  const titles = new Map(catalogue.actions.map(({ id, number, title }) => [id, `${number}. ${title[lang]}`]))
  const rows = (figures?.definitions ?? []).map((definition) => ({
    definition,
    value: figures?.valueOf(definition) ?? null,
    action: definition.action === null ? '' : (titles.get(definition.action) ?? definition.action),
  }))
  return figureFile(request, rows, {
    what: words[lang].file,
    place: placeName(place, lang),
    ext,
    isOwn: place.kind === 'organization',
  })
}

export const downloadRoutes: readonly Route[] = [
  memberGet('report.xlsx', addresses.reportXlsx, (request) => download(request, 'xlsx')),
  memberGet('report.csv', addresses.reportCsv, (request) => download(request, 'csv')),
]
