import { valuesOf } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  ErrorMessage,
  FilterPanel,
  FormFrame,
  InsetText,
} from '../../../design/index.ts'
import { type SectorCode, SectorThread } from '../../../field/index.ts'
import type { FormPageProps } from '../form-page.ts'
import { words as shared } from '../words.ts'
import type { ChoiceFilter, ActionChoice, ChoicePage } from './presenter.ts'
import { words } from './words.ts'

export interface ChoosePageProps extends FormPageProps {
  /** « Année scolaire 2026-2027 ». */
  period: string
  choice: ChoicePage
  filter: ChoiceFilter
  /** null: a table. */
  sector: SectorCode | null
  /** What the plan says of choosing, in its own words. */
  adaptation: string
  /** Address of this page without a filter. */
  plainHref: string
  ownHref: string
  version: number
  /** Boxes that were ticked when the page was made: what the person changes is told from them. */
  seen: readonly string[]
  /** What a colleague changed meanwhile, by title; null when nobody did. */
  changed: { chosen: string[]; removed: string[] } | null
}

const chooseNames = ['actions'] as const

export function ChoosePage(props: ChoosePageProps) {
  const { lang, choice, state, keys, action, version, changed } = props
  const t = words[lang]
  const error = state.errors['actions']
  return (
    <>
      <h1>{t.chooseTitle}</h1>
      <p class="mid">{props.period}</p>
      <p class="lead">{t.chooseLead}</p>
      <p>{props.adaptation}</p>
      <Filter {...props} />
      {changed && <Changed lang={lang} changed={changed} />}
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={chooseNames} version={version}>
        {props.seen.map((value) => (
          <input type="hidden" name="seen" value={value} />
        ))}
        <p class="mid">{t.chosenOf(choice.chosenCount, choice.allCount)}</p>
        {error && <ErrorMessage id="actions-error">{error}</ErrorMessage>}
        {choice.groups.map((group, index) => (
          <Group {...props} title={group.title} items={group.items} id={`orientation-${index + 1}`} />
        ))}
        <OwnGroup {...props} />
        <p class="mid">{t.unchooseHint}</p>
        <ButtonGroup>
          <Button>{t.chooseSubmit}</Button>
          <a href={props.backHref}>{shared[lang].back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

function Filter({ lang, filter, sector, plainHref, choice }: ChoosePageProps) {
  const t = words[lang]
  const isFiltered = filter.sector || filter.means
  return (
    <>
      <FilterPanel
        action={plainHref}
        label={t.filterLabel}
        submit={t.filterSubmit}
        {...(isFiltered ? { reset: { label: t.filterReset, href: plainHref } } : {})}
      >
        <Checkboxes
          name="fits"
          legend={t.filterTitle}
          hint={t.filterHint}
          values={[...(filter.sector ? ['sector'] : []), ...(filter.means ? ['means'] : [])]}
          items={[
            ...(sector === null ? [] : [{ value: 'sector', label: t.fitsSector }]),
            { value: 'means', label: t.fitsMeans, hint: t.fitsMeansHint },
          ]}
        />
      </FilterPanel>
      {choice.hiddenCount > 0 && <p>{t.hidden(choice.hiddenCount)}</p>}
    </>
  )
}

function Changed({ lang, changed }: { lang: Language; changed: { chosen: string[]; removed: string[] } }) {
  const t = words[lang]
  return (
    <InsetText>
      <p role="alert">
        <strong>{t.changedTitle}</strong>
      </p>
      {changed.chosen.length > 0 && <p>{t.changedChosen(changed.chosen)}</p>}
      {changed.removed.length > 0 && <p>{t.changedRemoved(changed.removed)}</p>}
      <p>{t.changedWhat}</p>
    </InsetText>
  )
}

interface GroupProps extends ChoosePageProps {
  title: string
  items: readonly ActionChoice[]
  id: string
}

function Group({ lang, title, items, id, state, sector, choice }: GroupProps) {
  const isFirst = choice.groups.find((group) => group.items.length > 0)?.items === items
  if (items.length === 0)
    return (
      <>
        <h2>{title}</h2>
        <p class="mid">{words[lang].nothingFits}</p>
      </>
    )
  return (
    <Checkboxes
      name="actions"
      id={isFirst ? 'actions' : id}
      legend={<h2>{title}</h2>}
      values={valuesOf(state, 'actions')}
      items={items.map((item) => choiceOf(item, lang, sector))}
    />
  )
}

function OwnGroup({ lang, choice, state, ownHref }: ChoosePageProps) {
  const t = words[lang]
  return (
    <>
      {choice.own.length === 0 ? (
        <>
          <h2>{t.ownTitle}</h2>
          <p class="mid">{t.ownNone}</p>
        </>
      ) : (
        <Checkboxes
          name="actions"
          id="own"
          legend={<h2>{t.ownTitle}</h2>}
          values={valuesOf(state, 'actions')}
          items={choice.own.map((item) => choiceOf(item, lang, null))}
        />
      )}
      <p>
        <a href={ownHref}>{t.addOwn}</a>
      </p>
    </>
  )
}

function choiceOf(item: ActionChoice, lang: Language, sector: SectorCode | null) {
  const t = words[lang]
  const { begun, effort, fits, isGone } = item
  return {
    value: item.value,
    label: (
      <>
        <span class="num">{item.number}.</span> <b>{item.title}</b>
      </>
    ),
    hint: (
      <>
        {item.statement}
        {(fits === true || effort !== null) && (
          <span class="key">
            {fits === true && sector !== null && (
              <span>
                <SectorThread sector={sector} size="small" />
                {t.fits}
              </span>
            )}
            {effort !== null && <span>{t.effortNoted(shared[lang].efforts[effort])}</span>}
          </span>
        )}
        {isGone && <b class="choice__state">{t.gone}</b>}
        {begun && (
          <b class="choice__state">
            {begun.setAsideHref === null ? t.isSetAside : t.begun(begun.step)}{' '}
            {begun.setAsideHref !== null && <a href={begun.setAsideHref}>{t.setAside}</a>}
          </b>
        )}
      </>
    ),
  }
}
