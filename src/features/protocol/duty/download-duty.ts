import { regionName, regionNames, sectorName } from '../../../field/index.ts'
import { fileAnswer } from '../../../kernel/file-answer.ts'
import type { Answer, MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { answeringWords, designationNames, listAnswering } from '../../network/index.ts'
import { byPerson, dutyKinds, listOnDuty, narrowOnDuty } from './list-on-duty.ts'
import { dutyFilterOf } from './narrow-duty.ts'
import { words } from './words.ts'

function headOf(lang: Language): TableHead {
  const { title, heads, file } = words[lang]
  const text = 'text' as const
  return {
    name: title.slice(0, 30),
    columns: [
      { id: 'organization_code', heading: file.code, kind: 'code', width: 38 },
      { id: 'organization', heading: heads.organization, kind: text, width: 40 },
      { id: 'sector', heading: file.sector, kind: text },
      { id: 'regions', heading: heads.regions, kind: text, width: 40 },
      {
        id: 'role',
        heading: heads.role,
        kind: text,
        allowed: dutyKinds.map((code) => ({ code, label: designationNames[lang][code] })),
      },
      { id: 'person', heading: heads.person, kind: text },
      { id: 'phone', heading: file.phone, kind: text },
      { id: 'phone_extension', heading: file.extension, kind: text },
      { id: 'answers', heading: file.answers, kind: text, width: 40 },
      { id: 'absences', heading: file.absences, kind: text, width: 30 },
      { id: 'phone_hours', heading: file.hours, kind: text },
      { id: 'phone_urgent', heading: file.urgent, kind: text },
      { id: 'email', heading: file.email, kind: text },
    ],
  }
}

/** Who answers where, as the list is narrowed, as a file; what is not known is left empty. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, tx, who, today, query, deps } = request
    const filter = dutyFilterOf(query)
    const found = byPerson(narrowOnDuty(await listOnDuty(tx, who.networks), filter))
    const place = filter.region === null ? {} : { place: regionName(filter.region, lang) }
    const name = fileName({ what: words[lang].file.name, ...place, day: today, ext: kind })
    const when = await listAnswering(tx, found, today)
    const time = { now: deps.clock.now(), timeZone: deps.timeZone }
    const waiting = [
      found.map((one) => [
        one.organizationId,
        nameIn({ nameFr: one.organizationFr, nameEn: one.organizationEn }, lang),
        sectorName(one.sector, lang),
        regionNames(one.regionCodes, lang).join('; '),
        one.kinds.map((role) => designationNames[lang][role]).join('; '),
        one.name,
        one.phone,
        one.phoneExtension,
        answeringWords(when(one), time, lang).week.join('; ') || null,
        when(one)
          .absences.map(({ fromDay, untilDay }) => `${fromDay}/${untilDay}`)
          .join('; ') || null,
        one.phoneHours,
        one.phoneUrgent,
        one.email,
      ]),
    ].filter(({ length }) => length > 0)
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => waiting.pop() ?? null)
  }
