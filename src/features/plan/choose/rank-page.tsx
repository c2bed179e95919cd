import type { Child } from 'hono/jsx'
import { type FormState } from '../../../kernel/form/index.ts'
import { Button, ButtonGroup, EmptyState, FormFrame, InsetText, mainForm, Table } from '../../../design/index.ts'
import type { FormPageProps } from '../form-page.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface RankedAction {
  id: string
  number: string
  title: string
}

export interface RankPageProps extends FormPageProps {
  period: string
  actions: readonly RankedAction[]
  version: number
  chooseHref: string
  /** Said when someone changed the plan meanwhile; null when nobody did. */
  changed: string | null
}

export const rankFieldName = (id: string): string => `place-${id}`
const movesForm = 'moves'

export function RankPage(props: RankPageProps) {
  const { lang, actions, state, action, keys, version, changed } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.rankTitle}</h1>
      <p class="mid">{props.period}</p>
      {actions.length < 2 ? (
        <EmptyState title={t.rankEmptyTitle} act={{ label: t.chooseTitle, href: props.chooseHref, isMain: true }}>
          {t.rankEmpty}
        </EmptyState>
      ) : (
        <>
          <p class="lead">{t.rankLead}</p>
          {changed && (
            <InsetText>
              <p role="alert">{changed}</p>
            </InsetText>
          )}
          <Moves {...props} />
          <FormFrame
            lang={lang}
            action={action}
            keys={keys}
            state={state}
            names={actions.map(({ id }) => rankFieldName(id))}
            version={version}
          >
            <p>{t.rankHint}</p>
            <div class="ranking">
              <Table
                caption={t.rankCaption}
                captionClass="govuk-visually-hidden"
                firstCellIsHeader={false}
                head={[{ text: t.rank }, { text: t.actionHead }, { text: t.moveHead }]}
                rows={actions.map((one, index) => row(props, one, index))}
              />
            </div>
            <ButtonGroup>
              <Button>{t.rankSubmit}</Button>
              <a href={props.backHref}>{shared[lang].back}</a>
            </ButtonGroup>
          </FormFrame>
        </>
      )}
    </>
  )
}

/** The buttons that move one action send a form of their own: Enter in a place saves the places. */
function Moves({ lang, action, keys, version }: RankPageProps) {
  const none: FormState = { values: {}, errors: {}, theirs: null }
  return <FormFrame lang={lang} id={movesForm} action={action} keys={keys} state={none} names={[]} version={version} />
}

function row({ lang, state, actions }: RankPageProps, { id, number, title }: RankedAction, index: number): Child[] {
  const t = words[lang]
  const name = rankFieldName(id)
  const error = state.errors[name]
  const theirs = state.theirs?.[name]
  const move = (direction: 'up' | 'down', words: string, isEnd: boolean) =>
    isEnd ? (
      <></>
    ) : (
      <Button kind="secondary" name="move" value={`${direction}:${id}`} attributes={{ form: movesForm }}>
        {words}
        <span class="govuk-visually-hidden"> {title}</span>
      </Button>
    )
  return [
    <>
      <label class="govuk-visually-hidden" for={name}>
        {t.rankOf(title)}
      </label>
      <input
        class={error ? 'govuk-input govuk-input--width-2 govuk-input--error' : 'govuk-input govuk-input--width-2'}
        id={name}
        name={name}
        form={mainForm}
        inputmode="numeric"
        value={state.values[name]?.[0] ?? String(index + 1)}
        aria-describedby={error || theirs ? `${name}-error` : undefined}
      />
      {(error || theirs) && (
        <span class="small" id={`${name}-error`}>
          {error ?? theirs}
        </span>
      )}
    </>,
    <span id={`action-${id}`}>
      <span class="num mid">{number}.</span> {title}
    </span>,
    <span class="row">
      {move('up', t.up, index === 0)}
      {move('down', t.down, index === actions.length - 1)}
    </span>,
  ]
}
