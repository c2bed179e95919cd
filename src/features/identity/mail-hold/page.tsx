import { Button, ButtonGroup, Checkboxes, FormFrame } from '../../../design/index.ts'
import { valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatInstant, type Language } from '../../../kernel/language.ts'
import type { InstanceSettings } from '../instance/page.tsx'
import type { OutboxCounts } from '../instance/queries.ts'
import { words } from './words.ts'

interface MailHoldPageProps {
  lang: Language
  action: string
  backHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  /** Since when no mail leaves; null: it does. */
  heldSince: Date | null
  counts: Pick<OutboxCounts, 'waiting'>
  settings: Pick<InstanceSettings, 'timeZone' | 'baseUrl' | 'mailLeaves'>
}

/** Whether the mail of this instance leaves, and the operator's word that it is the one. */
export function MailHoldPage(props: MailHoldPageProps) {
  const { lang, state, heldSince, counts, settings } = props
  const t = words[lang]
  const isHeld = heldSince !== null
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">
        {isHeld
          ? t.heldSince(formatInstant(heldSince, lang, settings.timeZone))
          : settings.mailLeaves
            ? t.leaves
            : t.stays}
      </p>
      {isHeld ? (
        <>
          <p>{t.why}</p>
          <h2>{t.releaseTitle}</h2>
          <ul>
            {t.release(counts.waiting).map((line) => (
              <li>{line}</li>
            ))}
            {!settings.mailLeaves && <li>{t.noServer}</li>}
          </ul>
        </>
      ) : (
        <>
          <h2>{t.holdTitle}</h2>
          <ul>
            {t.hold.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      )}
      <FormFrame lang={lang} action={props.action} keys={props.keys} state={state} names={['sure']}>
        <input type="hidden" name="held" value={isHeld ? 'no' : 'yes'} />
        <Checkboxes
          name="sure"
          legend={t.sureLegend}
          error={state.errors['sure']}
          values={valuesOf(state, 'sure')}
          items={[{ value: 'yes', label: isHeld ? t.one(settings.baseUrl) : t.sure }]}
        />
        <ButtonGroup>
          <Button>{isHeld ? t.releaseSubmit : t.holdSubmit}</Button>
          <a href={props.backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
