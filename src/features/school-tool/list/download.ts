import { fileAnswer, readAs } from '../../../kernel/file-answer.ts'
import type { Answer, MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { nameOf, namesOf } from '../topics.ts'
import { words as shared } from '../words.ts'
import { filterOf } from './filter.ts'
import { listTools } from './queries.ts'
import { words } from './words.ts'

/** Rows read at once. */
const chunk = 400

function headOf(lang: Language): TableHead {
  const { file } = words[lang]
  return {
    name: shared[lang].title.slice(0, 30),
    columns: [
      { id: 'tool', heading: file.code, kind: 'code', width: 38 },
      { id: 'title_fr', heading: file.titleFr, kind: 'text', width: 40 },
      { id: 'title_en', heading: file.titleEn, kind: 'text', width: 40 },
      { id: 'kind', heading: file.kind, kind: 'text', width: 20 },
      { id: 'stages', heading: file.stages, kind: 'text', width: 30 },
      { id: 'subjects', heading: file.subjects, kind: 'text', width: 40 },
      { id: 'offered_by', heading: file.offeredBy, kind: 'text', width: 30 },
      { id: 'link', heading: file.link, kind: 'text', width: 40 },
      { id: 'listed_by', heading: file.listedBy, kind: 'text', width: 30 },
      { id: 'held', heading: file.held, kind: 'number' },
    ],
  }
}

/** The list as it is narrowed, as a file. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, today, query, who } = request
    const name = fileName({ what: words[lang].file.name, day: today, ext: kind })
    const asked = { ...filterOf(query), own: who.organizations, networks: [...who.networks, ...who.coordinated] }
    let offset = 0
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => {
      const rows = await readAs(request, (tx) => listTools(tx, { ...asked, limit: chunk, offset }))
      offset += rows.length
      if (rows.length === 0) return null
      return rows.map((one) => [
        one.id,
        one.titleFr,
        one.titleEn,
        nameOf('kind', one.kind, lang),
        namesOf('stage', one.stages, lang),
        namesOf('subject', one.subjects, lang),
        one.offeredBy,
        one.link,
        nameIn({ nameFr: one.organizationFr, nameEn: one.organizationEn }, lang),
        one.held,
      ])
    })
  }
