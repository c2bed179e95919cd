import type { Answer, MemberRequest } from '../../../kernel/http/index.ts'
import { regionName, regions, sectors, sectorName } from '../../../field/index.ts'
import { fileAnswer, readAs } from '../../../kernel/file-answer.ts'
import { fileName, type DownloadKind, type OutRows, type TableHead } from '../../../kernel/table/index.ts'
import type { Organization } from '../model.ts'
import { words as shared } from '../words.ts'
import { filterOf } from './filter.ts'
import { listOrganizationIds, readOrganizations } from './queries.ts'
import { words } from './words.ts'

/** Organizations read at once for a file: what the person may read is found anew each time, which costs by the network. */
const batch = 4000

/** The list as a table that an import understands again: code first, then the columns of the template, then the card. */
function headOf(lang: MemberRequest['lang']): TableHead {
  const { fields, regions: regionsHeading, file } = shared[lang]
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
  }
}

const rowsOf = (organizations: readonly Organization[], lang: MemberRequest['lang']): OutRows =>
  organizations.map((row) => [
    row.externalCode ?? row.id,
    row.nameFr,
    row.nameEn,
    sectorName(row.sector, lang),
    row.regionCodes.length === 0 ? null : row.regionCodes.map((code) => regionName(code, lang)).join('; '),
    row.municipality,
    row.website,
    shared[lang].statuses[row.status],
    row.staffCount,
    row.staffCountOn,
    row.mandateFr,
    row.mandateEn,
    row.bringsFr,
    row.bringsEn,
    row.cannotFr,
    row.cannotEn,
  ])

/** The list as it is narrowed, as a file. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, tx, today, who } = request
    const filter = filterOf(request.query)
    const ids = await listOrganizationIds(tx, who, { filter, lang })
    const place = filter.region !== null && filter.region !== 'none' ? { place: regionName(filter.region, lang) } : {}
    const name = fileName({ what: shared[lang].file.name, ...place, day: today, ext: kind })
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => {
      const some = ids.splice(0, batch)
      if (some.length === 0) return null
      return rowsOf(await readAs(request, (own, reach) => readOrganizations(own, reach, some)), lang)
    })
  }
