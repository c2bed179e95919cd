import { Button, ButtonGroup, Checkboxes, control, FormFrame, Input, InsetText } from '../../../design/index.ts'
import { formMessages, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { AnswerTimeSection } from '../figures/answer-time.tsx'
import type { AnswerTime } from '../figures/answer-times.ts'
import { words as rota } from '../rota/words.ts'
import type { Door, Obstacle } from './door.ts'
import { hoursNames, weekdayCodes } from './hours-form.ts'
import { words } from './words.ts'

export interface HoursPageProps {
  lang: Language
  keys: FormKeys
  action: string
  closingHref: string
  /** Where keys are made. */
  keysHref: string
  backHref: string
  organization: string
  obstacle: Obstacle | null
  /** As it is saved; null: it was never open. */
  door: Door | null
  /** How soon the team answers, as everyone reads it. */
  answerTime: AnswerTime
  /** Where one says who answers first. */
  rotaHref: string
  state: FormState
}

/** That a team answers young people, and when: what it commits to, then the hours. */
export function HoursPage(props: HoursPageProps) {
  const { lang, organization, obstacle, door, closingHref, backHref } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p>{organization}</p>
      <p class="lead">{t.lead}</p>
      {door !== null && <Standing lang={lang} door={door} obstacle={obstacle} />}
      {obstacle !== null && <Kept {...props} obstacle={obstacle} />}
      {obstacle !== 'police' && <Commitments lang={lang} />}
      {obstacle === null && <HoursForm {...props} />}
      {door !== null && <AnswerTimeSection lang={lang} time={props.answerTime} />}
      <p class="row">
        {door !== null && <a href={props.rotaHref}>{rota[lang].title}</a>}
        {door?.closedOn === null && <a href={closingHref}>{t.close}</a>}
        <a href={backHref}>{t.back}</a>
      </p>
    </>
  )
}

function Standing({ lang, door, obstacle }: { lang: Language; door: Door; obstacle: Obstacle | null }) {
  const t = words[lang]
  return (
    <InsetText>
      {door.closedOn !== null
        ? t.isClosed(formatDay(door.closedOn, lang))
        : obstacle === null
          ? t.isOpen
          : t.isUnsealed}
    </InsetText>
  )
}

/** What keeps it from opening, and what to do next. */
function Kept({ lang, obstacle, keysHref }: HoursPageProps & { obstacle: Obstacle }) {
  const t = words[lang]
  const { title, text } = t.obstacles[obstacle]
  return (
    <>
      <h2>{title}</h2>
      <p>{text}</p>
      {obstacle === 'keys' && (
        <p>
          <Button href={keysHref}>{t.toKeys}</Button>
        </p>
      )}
    </>
  )
}

function Commitments({ lang }: { lang: Language }) {
  const t = words[lang]
  return (
    <>
      {(
        [
          [t.commits, t.commitments],
          [t.told, t.tells],
          [t.protects, t.protections],
        ] as const
      ).map(([title, lines]) => (
        <>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      ))}
    </>
  )
}

function HoursForm({ lang, action, keys, state, door }: HoursPageProps) {
  const t = words[lang]
  const theirs = state.theirs?.['weekdays']
  const one = (name: Exclude<(typeof hoursNames)[number], 'weekdays'>) =>
    control(state, name, t.labels[name], lang, t.hints[name])
  return (
    <FormFrame
      lang={lang}
      action={action}
      keys={keys}
      state={state}
      names={hoursNames}
      labels={t.labels}
      version={door?.version ?? 0}
    >
      <h2>{t.whenThere}</h2>
      <Checkboxes
        name="weekdays"
        legend={t.labels.weekdays}
        class="govuk-checkboxes--inline govuk-checkboxes--small"
        error={state.errors['weekdays']}
        hint={theirs === undefined ? undefined : formMessages[lang].savedNow(theirs)}
        values={valuesOf(state, 'weekdays')}
        items={weekdayCodes.map((value, index) => ({ value, label: t.days[index] }))}
      />
      <div class="row row--fields">
        <Input {...one('from')} class="govuk-input--width-5" autocomplete="off" />
        <Input {...one('until')} class="govuk-input--width-5" autocomplete="off" />
      </div>
      <Input {...one('promise')} inputmode="numeric" class="govuk-input--width-3" autocomplete="off" />
      <Input {...one('phone')} type="tel" class="govuk-input--width-20" autocomplete="off" />
      <ButtonGroup>
        <Button>{door === null ? t.open : door.closedOn === null ? t.save : t.reopen}</Button>
      </ButtonGroup>
    </FormFrame>
  )
}
