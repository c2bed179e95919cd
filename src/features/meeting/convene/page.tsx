import type { Child } from 'hono/jsx'
import { Button, Details, FormFrame, Radios } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { meetingNames } from './convene-form.ts'
import { MeetingFields, RepeatFields } from './fields.tsx'
import { words } from './words.ts'

interface ConvenePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  /** Members for which the person may convene; one: nothing to choose. */
  seats: readonly { id: string; name: string }[]
  chosenSeat: string
  /** Organizations are invited, and have not answered. */
  hasInvited: boolean
  /** What helps when the date is not known yet. */
  panels?: readonly Child[]
}

/** Convening: a day, two hours, a time zone, and where. */
export function ConvenePage({
  lang,
  action,
  keys,
  state,
  seats,
  chosenSeat,
  hasInvited,
  panels = [],
}: ConvenePageProps) {
  const t = words[lang]
  const repeats = (state.values['repeat']?.[0] ?? 'no') !== 'no'
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {panels}
      {hasInvited && <p>{t.invited}</p>}
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={meetingNames} labels={t.labels}>
        {seats.length > 1 && (
          <Radios
            name="by"
            legend={t.actingFor}
            value={chosenSeat}
            items={seats.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <MeetingFields lang={lang} state={state} />
        <Details summary={t.repeatTitle} open={repeats}>
          <RepeatFields lang={lang} state={state} />
        </Details>
        <Button>{t.submit}</Button>
        <p class="small mid">{t.hints.past}</p>
      </FormFrame>
    </>
  )
}
