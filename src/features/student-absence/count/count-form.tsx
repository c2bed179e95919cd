import { addDays, type Day } from '../../../kernel/clock.ts'
import { day, defineForm, filled, refused, wholeNumber, type FormState } from '../../../kernel/form/index.ts'
import type { FormBody, FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { Button, ButtonGroup, control, FormFrame, Input } from '../../../design/index.ts'
import { words } from './words.ts'

/** Largest number that one form says: a school has fewer students. */
const most = 5000
const number = () => wholeNumber({ min: 0, max: most })
const form = defineForm({
  startsOn: day({ required: true }),
  endsOn: day({ required: true }),
  offered: number(),
  notReached: number(),
  refused: number(),
  consented: number(),
  referred: number(),
})

const numbers = ['offered', 'notReached', 'refused', 'consented', 'referred'] as const
/** Names of the fields, in the order of the page. */
const countNames = ['startsOn', 'endsOn', ...numbers] as const

/** What came of a list, in numbers. */
export type Came = Record<(typeof numbers)[number], number>

type Read =
  | { ok: true; came: Came; startsOn: Day; endsOn: Day }
  /** `switching`: nothing is wrong, only the language of the page changes. */
  | { ok: false; switching: boolean; state: FormState }

/** Reads the form, every problem at once. What was left empty is none. */
export function readCount(sent: FormBody, lang: Language, today: Day): Read {
  const parsed = form.parse(sent)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: countAgain(sent, parsed.problems, lang) }
  const { startsOn, endsOn } = parsed.value
  const came = Object.fromEntries(numbers.map((name) => [name, parsed.value[name] ?? 0])) as Came
  const problems: Record<string, string> = {}
  if (startsOn !== null && startsOn > today) problems['startsOn'] = 'future'
  else if (startsOn !== null && startsOn < addDays(today, -730)) problems['startsOn'] = 'too-old'
  if (endsOn !== null && endsOn > today) problems['endsOn'] = 'future'
  else if (startsOn !== null && endsOn !== null && endsOn < startsOn) problems['endsOn'] = 'end-before-start'
  if (numbers.every((name) => came[name] === 0)) problems['offered'] = 'nothing'
  if (came.consented + came.refused > came.offered) problems['consented'] = 'above-within'
  if (came.referred > came.consented) problems['referred'] = 'above-within'
  if (startsOn === null || endsOn === null || Object.keys(problems).length > 0)
    return { ok: false, switching: false, state: countAgain(sent, problems, lang) }
  return { ok: true, came, startsOn, endsOn }
}

function countAgain(sent: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const { labels, problems: said } = words[lang]
  return refused(
    { values: form.rawOf(sent), problems },
    { labels, problems: said },
    lang,
    Object.fromEntries(numbers.map((name) => [name, { label: labels[name], min: 0, max: most }])),
  )
}

export const freshCount = (today: Day): FormState => filled({ startsOn: today, endsOn: today })

/** The form, on its own page and under the list that fills it. */
export function CountForm({
  lang,
  action,
  keys,
  state,
  backHref,
}: {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  /** Null: it stands on the page of the file. */
  backHref: string | null
}) {
  const t = words[lang]
  return (
    <FormFrame lang={lang} action={action} keys={keys} state={state} names={countNames}>
      {(['startsOn', 'endsOn'] as const).map((name) => (
        <Input {...control(state, name, t.labels[name], lang)} type="date" class="govuk-input--width-10" />
      ))}
      {numbers.map((name) => (
        <Input
          {...control(state, name, t.labels[name], lang)}
          inputmode="numeric"
          autocomplete="off"
          class="govuk-input--width-5"
        />
      ))}
      <ButtonGroup>
        <Button>{t.send}</Button>
        {backHref && <a href={backHref}>{t.back}</a>}
      </ButtonGroup>
    </FormFrame>
  )
}
