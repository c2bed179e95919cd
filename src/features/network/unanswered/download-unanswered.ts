import { regionNames, sectorName } from '../../../field/index.ts'
import { fileAnswer } from '../../../kernel/file-answer.ts'
import type { Answer, MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { narrowUnanswered, unansweredFilterOf } from './narrow.ts'
import { listUnanswered } from './queries.ts'
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
      { id: 'why', heading: heads.why, kind: text, width: 40 },
      { id: 'back_on', heading: file.backOn, kind: 'date' },
      { id: 'contact', heading: heads.contact, kind: text },
      { id: 'contact_phone', heading: file.phone, kind: text },
      { id: 'contact_email', heading: file.email, kind: text },
    ],
  }
}

/** Where nobody can answer, as the list is narrowed, as a file. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, tx, today, query } = request
    const t = words[lang]
    const found = narrowUnanswered(await listUnanswered(tx, today), unansweredFilterOf(query), lang)
    const name = fileName({ what: t.file.name, day: today, ext: kind })
    const waiting = [
      found.map((one) => [
        one.id,
        nameIn(one, lang),
        sectorName(one.sector, lang),
        regionNames(one.regionCodes, lang).join('; '),
        one.backOn === null ? t.nobody : t.bothAway,
        one.backOn,
        one.contact?.name ?? null,
        one.contact?.phone ?? null,
        one.contact?.email ?? null,
      ]),
    ].filter(({ length }) => length > 0)
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => waiting.pop() ?? null)
  }
