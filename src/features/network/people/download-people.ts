import { fileAnswer } from '../../../kernel/file-answer.ts'
import { notFound, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import { lowerFirst, nameIn } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { organizationFor } from '../organization-context.ts'
import { listDesignations, listMembers } from '../queries.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

function headOf(lang: MemberRequest['lang'], organization: string): TableHead {
  const { heads, file } = words[lang]
  return {
    name: organization,
    columns: [
      { id: 'code', heading: shared[lang].file.columns.code, kind: 'code', width: 38 },
      { id: 'name', heading: heads.name, kind: 'text' },
      { id: 'email', heading: file.email, kind: 'text' },
      { id: 'access', heading: heads.role, kind: 'text' },
      { id: 'since', heading: heads.since, kind: 'date' },
      { id: 'until', heading: file.until, kind: 'date' },
      { id: 'roles', heading: heads.holds, kind: 'text' },
    ],
  }
}

/** Who works there and who left, as a file: for those who see the page of people. */
export const downloadPeople =
  (kind: Exclude<DownloadKind, 'json'>) =>
  async (request: MemberRequest): Promise<Answer> => {
    const found = await organizationFor(request, 'see-people')
    if (found === null) return notFound()
    const { lang, tx, today } = request
    const { roles, kinds } = shared[lang]
    const organization = nameIn(found.organization, lang)
    const held = (await listDesignations(tx, found.organization.id)).filter(({ untilDay }) => untilDay === null)
    const rows = (await listMembers(tx, found.organization.id, { includePast: true })).map((member) => [
      member.membershipId,
      member.name,
      member.email,
      roles[member.role],
      member.fromDay,
      member.untilDay,
      held
        .filter(({ personId }) => member.untilDay === null && personId === member.personId)
        .map((one, at) => (at === 0 ? kinds[one.kind] : lowerFirst(kinds[one.kind])))
        .join(', ') || null,
    ])
    const name = fileName({ what: words[lang].file.name, place: organization, day: today, ext: kind })
    return fileAnswer(request, { name, kind, head: headOf(lang, organization) }, async () =>
      rows.length === 0 ? null : rows.splice(0),
    )
  }
