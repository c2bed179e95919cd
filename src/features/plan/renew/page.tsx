import { colon } from '../../../kernel/wording.ts'
import { valuesOf } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  Details,
  Difference,
  DifferenceLegend,
  EmptyState,
  FormFrame,
  InsetText,
} from '../../../design/index.ts'
import type { CatalogueAction } from '../catalogue-model.ts'
import type { FormPageProps } from '../form-page.ts'
import { said } from '../catalogue-text.ts'
import { words as shared } from '../words.ts'
import type { ActionChange } from './changes.ts'
import { words } from './words.ts'

export interface ChangeInUse {
  adoptedId: string
  /** As the page of the plan names it: own words, else the original's. */
  title: string
  hasOwnWords: boolean
  change: Extract<ActionChange, { kind: 'reworded' | 'removed' }>
}

export interface RenewalPageProps extends FormPageProps {
  from: number
  to: number
  inUse: readonly ChangeInUse[]
  others: readonly ActionChange[]
  isEmpty: boolean
  version: number
  hasChanged: boolean
}

const renewalNames = ['accept', 'add'] as const

export function RenewalPage(props: RenewalPageProps) {
  const { lang, state, action, keys, version, backHref } = props
  const t = words[lang]
  if (props.isEmpty && props.from === props.to)
    return (
      <>
        <h1>{t.renewTitle}</h1>
        <EmptyState title={t.renewNothingTitle} act={{ label: shared[lang].back, href: backHref }}>
          {t.renewNothing}
        </EmptyState>
      </>
    )
  return (
    <>
      <h1>{t.renewTitle}</h1>
      <p class="lead">{t.renewLead(props.from, props.to)}</p>
      {props.hasChanged && (
        <InsetText>
          <p role="alert">{t.renewChanged}</p>
        </InsetText>
      )}
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={renewalNames} version={version}>
        <Reworded {...props} />
        <Added {...props} />
        <Removed {...props} />
        <Others {...props} />
        <ButtonGroup>
          <Button>{t.renewSubmit}</Button>
          <a href={backHref}>{shared[lang].back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

function Reworded({ lang, inUse, state }: RenewalPageProps) {
  const t = words[lang]
  const reworded = inUse.flatMap((one) => (one.change.kind === 'reworded' ? [{ ...one, change: one.change }] : []))
  if (reworded.length === 0) return <></>
  return (
    <section>
      <h2>{t.reworded}</h2>
      <p>{t.rewordedHint}</p>
      <DifferenceLegend words={t.renewLegend} />
      {reworded.map(({ adoptedId, title, hasOwnWords, change }, index) => (
        <>
          <h3>
            {change.before.number}. {title}
          </h3>
          {change.isWords && <TwoWordings lang={lang} before={change.before} after={change.after} />}
          {change.isRest && <p>{t.outcomesChanged}</p>}
          {hasOwnWords && <p>{t.ownStay}</p>}
          <Checkboxes
            name="accept"
            id={index === 0 ? 'accept' : `accept-${index + 1}-box`}
            legend={t.decision}
            values={valuesOf(state, 'accept')}
            items={[{ value: adoptedId, label: t.accept(said(change.after.title, lang)) }]}
          />
        </>
      ))}
    </section>
  )
}

function TwoWordings({ lang, before, after }: { lang: Language; before: CatalogueAction; after: CatalogueAction }) {
  return (
    <div class="difference">
      <p>
        <b>
          <Difference before={said(before.title, lang)} after={said(after.title, lang)} />
        </b>
      </p>
      <p>
        <Difference before={said(before.statement, lang)} after={said(after.statement, lang)} />
      </p>
    </div>
  )
}

function Added({ lang, others, state }: RenewalPageProps) {
  const t = words[lang]
  const added = others.flatMap((change) => (change.kind === 'added' ? [change.after] : []))
  if (added.length === 0) return <></>
  return (
    <Checkboxes
      name="add"
      legend={<h2>{t.addedTitle}</h2>}
      hint={t.addedHint}
      values={valuesOf(state, 'add')}
      items={added.map((one) => ({
        value: one.id,
        label: `${one.number}. ${said(one.title, lang)}`,
        hint: said(one.statement, lang),
      }))}
    />
  )
}

function Removed({ lang, inUse }: RenewalPageProps) {
  const t = words[lang]
  const removed = inUse.flatMap(({ title, change }) =>
    change.kind === 'removed' ? [{ title, number: change.before.number }] : [],
  )
  if (removed.length === 0) return <></>
  return (
    <section>
      <h2>{t.removedTitle}</h2>
      <ul>
        {removed.map(({ title, number }) => (
          <li>
            <b>
              {number}. {title}
            </b>
            <br />
            {t.removedInUse}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Others({ lang, others }: RenewalPageProps) {
  const t = words[lang]
  const rest = others.flatMap((change) => (change.kind === 'added' ? [] : [change]))
  if (rest.length === 0) return <></>
  return (
    <Details summary={t.otherTitle}>
      <ul>
        {rest.map((change) => (
          <li>
            {change.before.number}. {said(change.before.title, lang)}
            {`${colon(lang)} ${change.kind === 'removed' ? t.removedOther : t.rewordedOther}`}
            {change.kind === 'reworded' && change.isWords && (
              <TwoWordings lang={lang} before={change.before} after={change.after} />
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}
