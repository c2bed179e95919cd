import { Button, ButtonGroup, FormFrame } from '../../../design/index.ts'
import { type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { DesignationKind, Member } from '../model.ts'
import { words as shared } from '../words.ts'
import { DesignationFields, designationFieldNames } from './designation-fields.tsx'

export interface DesignatePageProps {
  lang: Language
  title: string
  lead: string
  /** For a page of a series: its sentence “page 3 of 4” and the label of the button that skips it. Null: a page by itself. */
  step: { title: string; skip: string } | null
  action: string
  backHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  kinds: readonly DesignationKind[]
  members: Member[]
  holders: ReadonlyMap<DesignationKind, string>
  me: string
}

export function DesignatePage(props: DesignatePageProps) {
  const { lang, step } = props
  const t = shared[lang]
  return (
    <>
      {step !== null && <p class="small mid">{step.title}</p>}
      <h1>{props.title}</h1>
      <p class="lead">{props.lead}</p>
      <FormFrame
        lang={lang}
        action={props.action}
        keys={props.keys}
        state={props.state}
        names={designationFieldNames(props.kinds)}
      >
        <DesignationFields {...props} />
        <ButtonGroup>
          <Button>{step === null ? t.save : t.continue}</Button>
          {step === null ? (
            <a href={props.backHref}>{t.back}</a>
          ) : (
            <Button kind="secondary" href={props.backHref}>
              {step.skip}
            </Button>
          )}
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
