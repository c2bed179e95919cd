import { Button, ButtonGroup } from '../../../design/index.ts'
import { HandOnForm, type HandOnFormProps } from '../hand-on/hand-on-form.tsx'
import { HoldingFields } from '../hand-on/holding-fields.tsx'
import type { Member, MemberRole } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface LowerAccessPageProps extends HandOnFormProps {
  member: Member
  role: MemberRole
}

export function LowerAccessPage(props: LowerAccessPageProps) {
  const { lang, state, member, role, asked } = props
  const t = words[lang]
  const { roles, roleHints, back } = shared[lang]
  return (
    <>
      <h1>{t.title(member.name)}</h1>
      <p class="lead">{t.lead({ before: roles[member.role], after: roles[role] })}</p>
      <p>{roleHints[role]}</p>
      <HandOnForm {...props}>
        <h2>{t.holdsTitle}</h2>
        {asked.holdings.length === 0 && <p>{t.holdsNothing}</p>}
        <HoldingFields lang={lang} state={state} asked={asked} />
        <p>{t.back}</p>
        <ButtonGroup>
          <Button>{t.confirm}</Button>
          <a href={props.backHref}>{back}</a>
        </ButtonGroup>
      </HandOnForm>
    </>
  )
}
