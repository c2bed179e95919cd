import { Button, HiddenKeys, SummaryList } from '../../../design/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { words as shared } from '../words.ts'
import type { ReceivedInvitation } from './queries.ts'
import type { DeadLink } from './take-up.ts'
import { words } from './words.ts'

interface InvitationPageProps {
  lang: Language
  action: string
  keys: MemberRequest['formKeys']
  invitation: ReceivedInvitation
  /** Name of who is signed in with the invited address; null for a visitor. */
  signedInAs: string | null
}

/** What the person is invited to, in words: the network when there is one, else the organization. */
const targetOf = (invitation: ReceivedInvitation, lang: Language): string =>
  nameOrNull(invitation.networkFr, invitation.networkEn, lang) ??
  nameOrNull(invitation.organizationFr, invitation.organizationEn, lang) ??
  'Tisserin'

const nameOrNull = (nameFr: string | null, nameEn: string | null, lang: Language): string | null =>
  nameFr === null || nameEn === null ? null : nameIn({ nameFr, nameEn }, lang)

export function InvitationPage({ lang, action, keys, invitation, signedInAs }: InvitationPageProps) {
  const t = words[lang]
  const { kinds, languages, roles } = shared[lang]
  const organization = nameOrNull(invitation.organizationFr, invitation.organizationEn, lang) ?? ''
  const to = targetOf(invitation, lang)
  const kind = invitation.role === 'lead' ? 'lead' : invitation.role === 'coordinator' ? 'coordinator' : 'colleague'
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">
        {invitation.inviterName === null ? t.leadUnnamed({ to }) : t.lead({ inviter: invitation.inviterName, to })}
      </p>
      <p>{t.asRole[kind]({ organization })}</p>
      {invitation.designation && <p>{t.designation(kinds[invitation.designation])}</p>}
      <div class="cols cols--2">
        <section>
          <h2>{t.whatTitle}</h2>
          <ul>
            {t.what.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t.heldTitle}</h2>
          <SummaryList
            rows={[
              { key: t.held.name, value: invitation.name },
              { key: t.held.email, value: invitation.email },
              { key: t.held.language, value: languages[invitation.language] },
              ...(organization === '' ? [] : [{ key: t.held.organization, value: organization }]),
              { key: t.held.role, value: roles[invitation.role] },
            ]}
          />
          <p class="small mid">{t.heldAfter}</p>
        </section>
      </div>
      <form method="post" action={action} id="form">
        <HiddenKeys keys={keys} />
        <Button>{signedInAs === null ? t.accept : t.acceptAs(signedInAs)}</Button>
      </form>
      <p class="small mid">{t.notYou}</p>
    </>
  )
}

/** Someone else's session is open here: say so, and what to do. The invitation itself is not shown. */
export function SomeoneElsePage(props: {
  lang: Language
  signedIn: string
  invited: string
  signOutHref: string
  keys: MemberRequest['formKeys']
}) {
  const t = words[props.lang]
  return (
    <>
      <h1>{t.someoneElseTitle}</h1>
      <p class="lead">{t.someoneElse({ signedIn: props.signedIn, invited: props.invited })}</p>
      <p>{t.openAgain}</p>
      <form method="post" action={props.signOutHref}>
        <HiddenKeys keys={props.keys} />
        <Button>{t.signOut}</Button>
      </form>
    </>
  )
}

/** Another invitation can be asked for with a link that has ended; `isAsked`: it was. */
export interface AskAgain {
  action: string
  keys: MemberRequest['formKeys']
  isAsked: boolean
}

interface DeadInvitationPageProps {
  lang: Language
  why: DeadLink
  signInHref: string
  askAgain?: AskAgain
}

/** The link serves no more: what that means and what to do, and nothing of what it led to. */
export function DeadInvitationPage({ lang, why, signInHref, askAgain }: DeadInvitationPageProps) {
  const t = words[lang]
  const { title, text, next } = t.dead[why]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {askAgain?.isAsked === true ? <p role="status">{t.asked}</p> : <p>{next}</p>}
      {askAgain?.isAsked === false && (
        <form method="post" action={askAgain.action}>
          <HiddenKeys keys={askAgain.keys} />
          <Button>{t.askAgain}</Button>
        </form>
      )}
      {(why === 'accepted' || why === 'code-over') && (
        <p>
          <Button href={signInHref} kind="secondary">
            {t.signIn}
          </Button>
        </p>
      )}
    </>
  )
}
