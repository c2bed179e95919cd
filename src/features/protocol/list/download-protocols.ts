import { dayOf } from '../../../kernel/clock.ts'
import { fileAnswer } from '../../../kernel/file-answer.ts'
import type { Answer, MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { protocolStateOf, protocolStates } from '../rules.ts'
import { words as shared } from '../words.ts'
import { countsOf, listShown } from './list-shown.ts'
import { words } from './words.ts'

function headOf(lang: Language): TableHead {
  const { heads, search, file } = words[lang]
  const text = 'text' as const
  return {
    name: shared[lang].name.slice(0, 30),
    columns: [
      { id: 'code', heading: file.code, kind: 'code', width: 38 },
      { id: 'name_fr', heading: file.nameFr, kind: text, width: 40 },
      { id: 'name_en', heading: file.nameEn, kind: text, width: 40 },
      {
        id: 'state',
        heading: search.state,
        kind: text,
        allowed: protocolStates.map((code) => ({ code, label: shared[lang].states[code] })),
      },
      { id: 'author', heading: file.author, kind: text, width: 40 },
      { id: 'network', heading: file.network, kind: text, width: 40 },
      { id: 'version', heading: heads.version, kind: 'number' },
      { id: 'issued_on', heading: file.issuedOn, kind: 'date' },
      { id: 'organizations_newest', heading: file.organizations, kind: 'number' },
      { id: 'organizations', heading: file.ofOrganizations, kind: 'number' },
      { id: 'regions_newest', heading: file.regions, kind: 'number' },
      { id: 'regions', heading: file.ofRegions, kind: 'number' },
      { id: 'open_changes', heading: file.openChanges, kind: 'number' },
    ],
  }
}

/** The list as it is narrowed, as a file. A number that a draft has not is left empty. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, today, deps } = request
    const { found } = await listShown(request)
    const counts = await countsOf(request, found)
    const waiting = [
      found.map((one) => {
        const { newest } = one
        const count = counts(one)
        return [
          one.id,
          one.nameFr,
          one.nameEn,
          shared[lang].states[protocolStateOf(one)],
          one.organizationId === null
            ? shared[lang].coordination
            : nameIn({ nameFr: one.organizationFr, nameEn: one.organizationEn }, lang) ||
              shared[lang].formerOrganization,
          nameIn({ nameFr: one.networkFr, nameEn: one.networkEn }, lang),
          newest?.number ?? null,
          newest && dayOf(newest.issuedAt, deps.timeZone),
          count.organizations?.newest ?? null,
          count.organizations?.of ?? null,
          count.regions?.newest ?? null,
          count.regions?.of ?? null,
          count.openChanges,
        ]
      }),
    ].filter(({ length }) => length > 0)
    const name = fileName({ what: words[lang].file.name, day: today, ext: kind })
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => waiting.pop() ?? null)
  }
