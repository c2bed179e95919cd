import type { Child } from 'hono/jsx'
import { Button, SummaryList, Table } from '../../../design/index.ts'
import { formatDay, lowerFirst, nameIn, type Language } from '../../../kernel/language.ts'
import { InvitationsTable, type InvitationsTableProps } from '../invitations/invitations-table.tsx'
import { designationKinds, type Designation, type Member, type Organization } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface PeoplePageProps {
  lang: Language
  organization: Organization
  members: Member[]
  designations: Designation[]
  memberHref: (personId: string) => string
  inviteHref: string
  designateHref: string
  /** Invitations not accepted yet. */
  waiting: InvitationsTableProps
}

export function PeoplePage(props: PeoplePageProps) {
  const { lang, organization, members, designations } = props
  const t = words[lang]
  const current = members.filter(({ untilDay }) => untilDay === null)
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
        <SummaryList
          rows={designationKinds.map((kind) => {
            const holder = designations.find((one) => one.kind === kind && one.untilDay === null)
            return {
              key: shared[lang].kinds[kind],
              value: holder ? holder.name : <span class="mid">{shared[lang].nobody}</span>,
              actions: [{ label: t.change, href: `${props.designateHref}#${kind}`, hidden: shared[lang].kinds[kind] }],
            }
          })}
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
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Members({ lang, members, designations, memberHref }: PeoplePageProps) {
  const t = words[lang]
  const { roles, kinds } = shared[lang]
  return (
    <Table
      caption={t.membersTitle}
      captionClass="govuk-visually-hidden"
      stack
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
