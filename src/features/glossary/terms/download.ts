import type { Answer, AnyRequest } from '../../../kernel/http/index.ts'
import { fileAnswer } from '../../../kernel/file-answer.ts'
import type { Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type OutRows, type TableHead } from '../../../kernel/table/index.ts'
import { sourceOf } from '../../../field/index.ts'
import { termHref } from '../finder/linker.tsx'
import type { Term } from '../model.ts'
import { filterOf, searchTerms } from './search-terms.ts'
import { words } from './words.ts'

const columns = [
  'id',
  'nameFr',
  'nameEn',
  'definitionFr',
  'definitionEn',
  'notThisFr',
  'notThisEn',
  'sources',
  'address',
] as const

const headOf = (lang: Language): TableHead => ({
  name: words[lang].title,
  columns: columns.map((name) => ({
    id: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    heading: words[lang].file.columns[name],
    kind: name === 'id' ? ('code' as const) : ('text' as const),
  })),
})

const rowsOf = (found: readonly Term[], lang: Language, baseUrl: string): OutRows =>
  found.map(({ id, name, definition, notThis, sources }) => [
    id,
    name.fr,
    name.en,
    definition.fr,
    definition.en,
    notThis?.fr ?? null,
    notThis?.en ?? null,
    sources
      .map(sourceOf)
      .map(({ title, publisher }) => `${title}, ${publisher}`)
      .join('; '),
    `${baseUrl}${termHref(lang, id)}`,
  ])

/** The list as it is narrowed, as a file. */
export const download =
  (kind: DownloadKind) =>
  async (request: AnyRequest): Promise<Answer> => {
    const { lang, query, today, deps } = request
    let rows: OutRows | null = rowsOf(searchTerms(filterOf(query), lang), lang, deps.baseUrl)
    const name = fileName({ what: words[lang].file.name, day: today, ext: kind })
    return fileAnswer(request, { name, kind, head: headOf(lang) }, () => {
      const some = rows?.length === 0 ? null : rows
      rows = null
      return Promise.resolve(some)
    })
  }
