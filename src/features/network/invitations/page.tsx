import { Button, EmptyState } from '../../../design/index.ts'
import { InvitationsTable, type InvitationsTableProps } from './invitations-table.tsx'
import { words } from './words.ts'

export function InvitationsPage(props: InvitationsTableProps & { addHref: string | null }) {
  const t = words[props.lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {props.invitations.length === 0 ? (
        <EmptyState
          title={t.empty.title}
          {...(props.addHref ? { act: { label: t.empty.act, href: props.addHref, isMain: true } } : {})}
        >
          {t.empty.text}
        </EmptyState>
      ) : (
        <>
          {props.addHref && (
            <p>
              <Button href={props.addHref}>{t.empty.act}</Button>
            </p>
          )}
          <InvitationsTable {...props} />
        </>
      )}
    </>
  )
}
