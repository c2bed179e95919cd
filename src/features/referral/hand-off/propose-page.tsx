import { Button, ButtonGroup, control, FormFrame, InsetText, Input, Radios, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys, FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { handOffReasons, type Seat, type Variant } from './model.ts'
import { words } from './words.ts'

export interface ProposePageProps {
  lang: Language
  keys: FormKeys
  action: string
  cancelHref: string
  state: FormState
  seat: Seat
  /** Another seat that the person may hand off there. */
  otherSeats: readonly FrameLink[]
  variants: readonly Variant[]
  /** Who could take over: each with the value that is sent. */
  takers: readonly { value: string; text: string }[]
  /** Where another team or organization is given the key. */
  sealedHref: string
  /** Where it is handed to an organization that does not read it yet; null: not from here. */
  elsewhereHref: string | null
}

const proposeNames = ['variant', 'to', 'reason', 'overlapDays'] as const

/** Proposes that someone else follows: to whom, why, for how long both are there. Codes and a number. */
export function ProposePage(props: ProposePageProps) {
  const { lang, keys, action, cancelHref, state, seat, otherSeats, variants, takers, sealedHref, elsewhereHref } = props
  const t = words[lang].form
  const { read, reasons, seats } = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p>{seats[seat]}</p>
      <p class="lead">{t.lead}</p>
      {otherSeats.map(({ label, href }) => (
        <p class="on-screen">
          {t.otherSeat} <a href={href}>{label}</a>
        </p>
      ))}
      {elsewhereHref && (
        <p class="on-screen">
          {t.elsewhere[seat]} <a href={elsewhereHref}>{t.elsewhereAct}</a>
        </p>
      )}
      {takers.length === 0 ? (
        <InsetText>
          {t.nobody} <a href={sealedHref}>{read}</a>
        </InsetText>
      ) : (
        <FormFrame lang={lang} action={action} keys={keys} state={state} names={proposeNames} labels={t.labels}>
          {variants.length > 1 ? (
            <Radios
              name="variant"
              legend={t.variant}
              items={variants.map((value) => ({ value, label: t.variants[value] }))}
              value={valueOf(state, 'variant')}
              error={state.errors['variant']}
            />
          ) : (
            <input type="hidden" name="variant" value={variants[0]} />
          )}
          <Select {...control(state, 'to', t.to, lang, t.toHint)} items={[{ value: '', text: t.choose }, ...takers]} />
          <Radios
            name="reason"
            legend={t.reason}
            items={handOffReasons.map((value) => ({ value, label: reasons[value] }))}
            value={valueOf(state, 'reason')}
            error={state.errors['reason']}
          />
          <Input
            {...control(state, 'overlapDays', t.overlapDays, lang, t.overlapHint)}
            inputmode="numeric"
            class="govuk-input--width-3"
          />
          <ButtonGroup>
            <Button>{t.submit}</Button>
            <a href={cancelHref}>{t.cancel}</a>
          </ButtonGroup>
        </FormFrame>
      )}
    </>
  )
}
