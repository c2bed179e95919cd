import { data, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import { regionName, regions, sectors, sectorName } from '../../../field/index.ts'
import {
  downloadHeaders,
  fileName,
  toCsv,
  toJson,
  toXlsx,
  type DownloadKind,
  type OutTable,
} from '../../../kernel/table/index.ts'
import type { Organization } from '../model.ts'
import { words as shared } from '../words.ts'
import { filterOf } from './filter.ts'
import { exportOrganizations } from './queries.ts'
import { words } from './words.ts'

/** Longest list that leaves in one file, in rows. */
const exportLimit = 20_000

/** The list as a table that an import understands again: code first, then the columns of the template, then the card. */
function outTable(rows: readonly Organization[], lang: MemberRequest['lang']): OutTable {
  const { fields, regions: regionsHeading, file, statuses } = shared[lang]
  const text = 'text' as const
  return {
    name: words[lang].title,
    columns: [
      { id: 'code', heading: file.columns.code, kind: 'code', width: 38 },
      { id: 'name_fr', heading: fields.nameFr, kind: text },
      { id: 'name_en', heading: fields.nameEn, kind: text },
      {
        id: 'sector',
        heading: fields.sector,
        kind: text,
        allowed: sectors.map(({ code, name }) => ({ code, label: name[lang] })),
      },
      {
        id: 'region',
        heading: regionsHeading,
        kind: text,
        allowed: regions.map(({ code, name }) => ({ code, label: name[lang] })),
      },
      { id: 'municipality', heading: fields.municipality, kind: text },
      { id: 'website', heading: fields.website, kind: text },
      { id: 'status', heading: file.columns.status, kind: text },
      { id: 'staff_count', heading: file.columns.staff, kind: 'number' },
      { id: 'staff_count_on', heading: file.columns.staffOn, kind: 'date' },
      { id: 'mandate_fr', heading: fields.mandateFr, kind: text },
      { id: 'mandate_en', heading: fields.mandateEn, kind: text },
      { id: 'brings_fr', heading: fields.bringsFr, kind: text },
      { id: 'brings_en', heading: fields.bringsEn, kind: text },
      { id: 'cannot_fr', heading: fields.cannotFr, kind: text },
      { id: 'cannot_en', heading: fields.cannotEn, kind: text },
    ],
    rows: rows.map((row) => [
      row.externalCode ?? row.id,
      row.nameFr,
      row.nameEn,
      sectorName(row.sector, lang),
      row.regionCodes.length === 0 ? null : row.regionCodes.map((code) => regionName(code, lang)).join('; '),
      row.municipality,
      row.website,
      statuses[row.status],
      row.staffCount,
      row.staffCountOn,
      row.mandateFr,
      row.mandateEn,
      row.bringsFr,
      row.bringsEn,
      row.cannotFr,
      row.cannotEn,
    ]),
  }
}

/** The list as it is narrowed, as a file. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, tx, today, who } = request
    const filter = filterOf(request.query)
    const table = outTable(await exportOrganizations(tx, who, { filter, lang, limit: exportLimit }), lang)
    const body = kind === 'csv' ? toCsv(table, lang) : kind === 'json' ? toJson(table) : await toXlsx(table, lang)
    const place = filter.region !== null && filter.region !== 'none' ? { place: regionName(filter.region, lang) } : {}
    const name = fileName({ what: shared[lang].file.name, ...place, day: today, ext: kind })
    return data(body, downloadHeaders(name, kind))
  }
