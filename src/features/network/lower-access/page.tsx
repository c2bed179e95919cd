import { Button, ButtonGroup, FormFrame, InsetText } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { handOnNames, type Asked } from '../hand-on/asked.ts'
import { HoldingFields } from '../hand-on/holding-fields.tsx'
import { words as handOn } from '../hand-on/words.ts'
import type { Member, MemberRole } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface LowerAccessPageProps {
  lang: Language
  action: string
  backHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  member: Member
  role: MemberRole
  asked: Asked
  /** Someone changed what they hold since the page was shown. */
  isOvertaken: boolean
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
      {props.isOvertaken && (
        <InsetText>
          <p role="alert">{handOn[lang].changedMeanwhile}</p>
        </InsetText>
      )}
      <FormFrame
        lang={lang}
        action={props.action}
        keys={props.keys}
        state={state}
        names={handOnNames(asked)}
        version={asked.seen}
      >
        <h2>{t.holdsTitle}</h2>
        {asked.holdings.length === 0 && <p>{t.holdsNothing}</p>}
        <HoldingFields lang={lang} state={state} asked={asked} />
        <p>{t.back}</p>
        <ButtonGroup>
          <Button>{t.confirm}</Button>
          <a href={props.backHref}>{back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
