import type { Child } from 'hono/jsx'
import { Button, Table } from '../../../design/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, lowerFirst, nameIn, type Language } from '../../../kernel/language.ts'
import { RolesAtOnce } from '../designations/roles-at-once.tsx'
import { InvitationsTable, type InvitationsTableProps } from '../invitations/invitations-table.tsx'
import type { Designation, Member, Organization } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface PeoplePageProps {
  lang: Language
  organization: Organization
  members: Member[]
  designations: Designation[]
  /** By membership that ended: where that departure is undone. */
  undoHrefs: ReadonlyMap<string, string>
  memberHref: (personId: string) => string
  inviteHref: string
  designateHref: string
  files: { label: string; href: string }[]
  keys: MemberRequest['formKeys']
  /** Who looks at the page. */
  me: string
  /** Invitations not accepted yet. */
  waiting: InvitationsTableProps
}

export function PeoplePage(props: PeoplePageProps) {
  const { lang, organization, members, designations } = props
  const t = words[lang]
  const current = members.filter(({ untilDay }) => untilDay === null)
  const undoHref = ({ membershipId }: Member) => props.undoHrefs.get(membershipId)
  const past = members.filter(({ untilDay }) => untilDay !== null)
  return (
    <>
      <h1>{t.title(nameIn(organization, lang))}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <Button href={props.inviteHref}>{t.invite}</Button>
      </p>
      <section>
        <h2>{t.membersTitle}</h2>
        <Members {...props} members={current} />
      </section>
      <section>
        <h2>{t.designationsTitle}</h2>
        <RolesAtOnce
          lang={lang}
          designateHref={props.designateHref}
          keys={props.keys}
          members={current}
          designations={designations}
          me={props.me}
        />
      </section>
      {props.waiting.invitations.length > 0 && (
        <section>
          <h2>{t.waitingTitle}</h2>
          <InvitationsTable {...props.waiting} />
        </section>
      )}
      {past.length > 0 && (
        <section>
          <h2>{t.pastTitle}</h2>
          <ul>
            {past.map((member) => (
              <li>
                {t.pastLine({ name: member.name, role: shared[lang].roles[member.role] })}
                <span class="small mid">
                  {' '}
                  {formatDay(member.fromDay, lang)} – {member.untilDay && formatDay(member.untilDay, lang)}
                </span>
                {undoHref(member) !== undefined && (
                  <>
                    {' '}
                    <a href={undoHref(member)}>{t.undoDeparture(member.name)}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Members({ lang, members, designations, memberHref, files }: PeoplePageProps) {
  const t = words[lang]
  const { roles, kinds } = shared[lang]
  return (
    <Table
      caption={t.membersTitle}
      captionClass="govuk-visually-hidden"
      stack
      files={{ label: t.files, links: files }}
      head={[{ text: t.heads.name }, { text: t.heads.role }, { text: t.heads.since }, { text: t.heads.holds }]}
      rows={members.map((member): Child[] => {
        const current = designations.filter((one) => one.personId === member.personId && one.untilDay === null)
        return [
          <>
            <a href={memberHref(member.personId)}>{member.name}</a>
            <div class="small mid">{member.email}</div>
            {member.mailRefusedAt !== null && (
              <div class="small">
                <b>{t.mailRefused}</b>
              </div>
            )}
          </>,
          roles[member.role],
          formatDay(member.fromDay, lang),
          current.length > 0 ? (
            current.map(({ kind }, at) => (at === 0 ? kinds[kind] : lowerFirst(kinds[kind]))).join(', ')
          ) : (
            <span class="mid">{t.nothingHeld}</span>
          ),
        ]
      })}
    />
  )
}
