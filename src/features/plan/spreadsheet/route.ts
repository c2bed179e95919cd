import { nameIn } from '../../../kernel/language.ts'
import { data, memberGet, notFound, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { downloadHeaders, fileName, toCsv, toJson, toXlsx, type DownloadKind } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { planFor } from '../plan-context.ts'
import { sheetFactsOf } from './queries.ts'
import { sheetTable } from './plan-sheet.ts'
import { words } from './words.ts'

/** The plan as a file, in the language of the page. Notes and history stay inside the organization. */
async function download(request: MemberRequest, ext: DownloadKind): Promise<Answer> {
  const context = await planFor(request, 'take-out')
  if (context === null) return notFound()
  const { lang, tx, today } = request
  const table = sheetTable(await sheetFactsOf(tx, context.adoption), lang)
  const body = ext === 'csv' ? toCsv(table, lang) : ext === 'xlsx' ? await toXlsx(table, lang) : toJson(table)
  const name = fileName({ what: words[lang].fileName, place: nameIn(context.party, lang), day: today, ext })
  return data(body, downloadHeaders(name, ext))
}

export const routes: Route[] = [
  memberGet('plan.export-csv', addresses.exportCsv, (request) => download(request, 'csv')),
  memberGet('plan.export-xlsx', addresses.exportXlsx, (request) => download(request, 'xlsx')),
  memberGet('plan.export-json', addresses.exportJson, (request) => download(request, 'json')),
]
