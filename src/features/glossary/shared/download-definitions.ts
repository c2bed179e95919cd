import { dayOf } from '../../../kernel/clock.ts'
import { fileAnswer } from '../../../kernel/file-answer.ts'
import { href, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, upperFirst, type Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type OutRows, type TableHead } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { shippedTerm } from '../model.ts'
import { stateOf } from '../rules.ts'
import { proposerOf, type SharedDefinition } from '../shared-definition.ts'
import { words as common } from '../words.ts'
import { narrowedList } from './narrowed-list.ts'
import { words } from './words.ts'

function headOf(lang: Language): TableHead {
  const { title, heads, file } = words[lang]
  const text = 'text' as const
  return {
    name: title,
    columns: [
      { id: 'code', heading: file.code, kind: 'code', width: 38 },
      { id: 'network', heading: file.network, kind: text },
      { id: 'term_fr', heading: file.termFr, kind: text },
      { id: 'term_en', heading: file.termEn, kind: text },
      { id: 'definition_fr', heading: file.definitionFr, kind: text, width: 60 },
      { id: 'definition_en', heading: file.definitionEn, kind: text, width: 60 },
      { id: 'state', heading: heads.state, kind: text },
      { id: 'version', heading: file.version, kind: 'number' },
      { id: 'proposed_by', heading: file.by, kind: text },
      { id: 'proposed_on', heading: file.proposedOn, kind: 'date' },
      { id: 'adopted_on', heading: file.adoptedOn, kind: 'date' },
      { id: 'withdrawn_on', heading: file.withdrawnOn, kind: 'date' },
      { id: 'address', heading: file.address, kind: text },
    ],
  }
}

function rowsOf(found: readonly SharedDefinition[], { lang, deps }: MemberRequest): OutRows {
  const day = (instant: Date | null) => instant && dayOf(instant, deps.timeZone)
  return found.map((one) => {
    const shipped = shippedTerm(one.termId)
    return [
      one.id,
      nameIn({ nameFr: one.networkFr, nameEn: one.networkEn }, lang),
      shipped?.name.fr ?? one.nameFr,
      shipped?.name.en ?? one.nameEn,
      one.textFr,
      one.textEn,
      common[lang].states[stateOf(one)],
      one.number,
      upperFirst(proposerOf(one, lang)),
      day(one.proposedAt),
      day(one.adoptedAt),
      day(one.withdrawnAt),
      `${deps.baseUrl}${href(lang, addresses.definition, { id: one.id })}`,
    ]
  })
}

/** The list as it is narrowed, as a file: every version, with who proposed it. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, today } = request
    const { found } = await narrowedList(request)
    const name = fileName({ what: words[lang].file.name, day: today, ext: kind })
    const waiting = found.length === 0 ? [] : [rowsOf(found, request)]
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => waiting.pop() ?? null)
  }
