import { Button, ButtonGroup, control, FormFrame, HiddenKeys, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

interface TextPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  /** Null: a correction, which is only added. */
  version: number | null
}

/** The minutes as members write them, or a correction of approved ones. */
export function TextPage({ lang, action, keys, state, version }: TextPageProps) {
  const t = words[lang]
  const isCorrection = version === null
  return (
    <>
      <h1>{isCorrection ? t.correctTitle : t.title}</h1>
      <p class="lead">{isCorrection ? t.correctLead : t.lead}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={['text']}
        {...(version === null ? {} : { version })}
      >
        <Textarea
          {...control(state, 'text', isCorrection ? t.correction : t.label, lang, t.hint)}
          rows={isCorrection ? 5 : 16}
        />
        <Button>{isCorrection ? t.correct : t.save}</Button>
      </FormFrame>
    </>
  )
}

interface ApprovePageProps {
  lang: Language
  action: string
  keys: FormKeys
  text: string
  version: number
  /** Meeting that approves them; null: outside one. */
  at: string | null
  editHref: string | null
}

/** Minutes to approve, read before they are. */
export function ApprovePage({ lang, action, keys, text, version, at, editHref }: ApprovePageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.approveTitle}</h1>
      <p class="lead">{t.approveLead}</p>
      <div class="meeting-text">{text}</div>
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        <input type="hidden" name="version" value={String(version)} />
        {at !== null && <input type="hidden" name="at" value={at} />}
        <ButtonGroup>
          <Button name="as" value="written">
            {t.written}
          </Button>
          <Button name="as" value="changed" kind="secondary">
            {t.changed}
          </Button>
          {editHref && <a href={editHref}>{t.edit}</a>}
        </ButtonGroup>
      </form>
      <p class="small mid">{t.changedHint}</p>
    </>
  )
}
