import { regionNames } from '../../../field/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { fileAnswer } from '../../../kernel/file-answer.ts'
import type { Answer, MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { listStandings, narrowStandings, standingFilterOf } from './standings.ts'
import { words } from './words.ts'

function headOf(lang: Language): TableHead {
  const { title, heads, file } = words[lang]
  return {
    name: title.slice(0, 30),
    columns: [
      { id: 'organization_code', heading: file.code, kind: 'code', width: 38 },
      { id: 'organization', heading: heads.organization, kind: 'text', width: 40 },
      { id: 'regions', heading: heads.regions, kind: 'text', width: 40 },
      { id: 'protocol', heading: heads.state, kind: 'text' },
      { id: 'since', heading: heads.since, kind: 'date' },
    ],
  }
}

/** The list as it is narrowed, as a file. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, tx, today, query, deps } = request
    const found = narrowStandings(await listStandings(tx), standingFilterOf(query), lang)
    const { file, inForce, none } = words[lang]
    const waiting = [
      found.map((one) => [
        one.id,
        nameIn(one, lang),
        regionNames(one.regionCodes, lang).join('; '),
        one.since === null ? none : inForce,
        one.since && dayOf(one.since, deps.timeZone),
      ]),
    ].filter(({ length }) => length > 0)
    const name = fileName({ what: file.name, day: today, ext: kind })
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => waiting.pop() ?? null)
  }
