import type { Child } from 'hono/jsx'
import { Button, control, Details, FormFrame, Input, Radios, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatDay, nameIn, type Language } from '../../../kernel/language.ts'
import { typeDefinitions, type EvidenceTime, type TypeDefinition } from '../evidence-types.ts'
import type { NamedOrganization } from '../queries.ts'
import { fieldNames, labelsOf, quantitiesOf, sameField } from './evidence-form.ts'
import { CountFields, DayFields, FacetField, NumberField, PartFields, PartnerFields, RegionField } from './fields.tsx'
import type { SameCandidate } from './queries.ts'
import { words } from './words.ts'

/** What the form of a type is drawn from. */
export interface LogFormProps {
  lang: Language
  type: TypeDefinition
  action: string
  keys: FormKeys
  state: FormState
  version?: number
  /** Where the person may log; one: nothing is asked. */
  places: readonly NamedOrganization[]
  partners: readonly NamedOrganization[]
  /** Actions under way: code and name. */
  actions: readonly { code: string; name: string }[]
  /** Records it may be about. */
  abouts: readonly { key: string; name: string }[]
  /** What may be the same thing; empty: nothing, or it was not asked yet. */
  same: readonly SameCandidate[]
  /** What is typed is kept in the tab under this name until it is saved; null: it is not kept, for nobody signed in. */
  draftKey: string | null
}

export interface LogPageProps extends LogFormProps {
  /** What was counted last, each a form already filled. */
  again: readonly { href: string; said: string }[]
  typeHref: (code: string) => string
}

/** W8: an activity counted in a minute, on a telephone. */
export function LogPage(props: LogPageProps) {
  const { lang, again, typeHref } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {again.length > 0 && (
        <section class="log-again">
          <h2>{t.again}</h2>
          <ul>
            {again.map(({ href, said }) => (
              <li>
                <a href={href}>{said}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <LogFrame {...props}>
        <ActivityFields {...props} />
      </LogFrame>
      <section id="others">
        <h2>{t.others}</h2>
        <p>{t.othersLead}</p>
        <TypeList lang={lang} typeHref={typeHref} />
      </section>
    </>
  )
}

/** The plain form of a type. */
export function TypeFormPage(props: LogFormProps & { title: string; lead: string; act: string }) {
  const { type, title, lead, act } = props
  const isQuick = type.code === 'activity'
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <LogFrame {...props} act={act}>
        {isQuick ? <ActivityFields {...props} /> : <PlainFields {...props} />}
      </LogFrame>
    </>
  )
}

function LogFrame(props: LogFormProps & { act?: string; children?: Child }) {
  const { lang, type, state, keys, action, version, same } = props
  const t = words[lang]
  return (
    <FormFrame
      lang={lang}
      action={action}
      keys={keys}
      state={state}
      names={fieldNames(type)}
      labels={labelsOf(type, lang)}
      {...(version === undefined ? {} : { version })}
    >
      {props.draftKey !== null && <DraftOffer lang={lang} draftKey={props.draftKey} />}
      <SameQuestion lang={lang} state={state} same={same} />
      <PlaceField {...props} />
      {props.children}
      <p class="small mid" id="record">
        {t.never}
      </p>
      <Button>{props.act ?? t.save}</Button>
    </FormFrame>
  )
}

/** Shown by the island `draft` alone, when something typed before was never sent. */
function DraftOffer({ lang, draftKey }: { lang: Language; draftKey: string }) {
  const { draft } = words[lang]
  return (
    <div class="govuk-inset-text" data-draft={draftKey} hidden>
      <p>{draft.text}</p>
      <Button kind="secondary" type="button">
        {draft.back}
      </Button>
    </div>
  )
}

/** Before it is kept a second time: is it what someone else recorded? */
function SameQuestion({ lang, state, same }: Pick<LogFormProps, 'lang' | 'state' | 'same'>) {
  const { same: t } = words[lang]
  if (same.length === 0) return <></>
  const said = (one: SameCandidate): string => {
    const name = nameIn(one, lang)
    const day = formatDay(one.startsOn, lang)
    return one.title === null ? t.yes(name, day) : t.yesTitled(name, one.title, day)
  }
  return (
    <div class="govuk-inset-text">
      <Radios
        name={sameField}
        legend={t.title}
        hint={t.text}
        error={state.errors[sameField]}
        value={valueOf(state, sameField)}
        items={[...same.map((one) => ({ value: one.recordKey, label: said(one) })), { value: 'none', label: t.no }]}
      />
    </div>
  )
}

function PlaceField({ lang, state, places, version }: LogFormProps) {
  if (places.length < 2 || version !== undefined) return <></>
  return (
    <Select
      name="organization"
      label={words[lang].labels.organization}
      error={state.errors['organization']}
      value={valueOf(state, 'organization')}
      items={places.map((one) => ({ value: one.id, text: nameIn(one, lang) }))}
    />
  )
}

/** What is asked of an activity: what, for what, with whom, how many; the rest under what opens. */
function ActivityFields(props: LogFormProps) {
  const { lang, type, state, version } = props
  const t = words[lang]
  const facet = (code: string) => type.facets.find((one) => one.code === code)
  const [people, distinct] = quantitiesOf(type)
  const asked = [
    [facet('kind'), t.kind],
    [facet('audience'), t.audience],
    [facet('purpose'), t.purpose],
  ] as const
  return (
    <>
      {asked.map(([one, legend]) => one && <FacetField {...props} facet={one} legend={legend} />)}
      {version === undefined && people && (
        <div class="log-numbers">
          <NumberField state={state} name={`count.${people.code}`} label={t.people} hint={t.peopleHint} />
          <NumberField state={state} name={`count.${people.code}.gender.boys`} label={t.boys} />
          <NumberField state={state} name="parents" label={t.parents} />
        </div>
      )}
      <ActionField {...props} />
      <Input {...control(state, 'startsOn', t.labels.day, lang)} type="date" class="govuk-input--width-10" />
      <Details summary={t.more} open={hasMore(state)}>
        <Input {...control(state, 'title', t.labels.title, lang, t.hints.title)} autocomplete="off" />
        <PartnerFields {...props} />
        <RegionField {...props} />
        {[facet('setting'), facet('subject')].map((one) => one && <FacetField {...props} facet={one} />)}
        <Input {...control(state, 'otherKind', t.labels.otherKind, lang, t.hints.otherKind)} autocomplete="off" />
        <Input
          {...control(state, 'endsOn', t.labels.endsOn, lang, t.hints.endsOnEvent)}
          type="date"
          class="govuk-input--width-10"
        />
        {version === undefined && distinct && (
          <NumberField state={state} name={`count.${distinct.code}`} label={distinct.name[lang]} hint={t.estimate} />
        )}
        {version === undefined && people && <AgeFields {...props} />}
      </Details>
    </>
  )
}

/** By age and by gender, but for the number of boys, which is asked above. */
function AgeFields(props: LogFormProps) {
  const [people] = quantitiesOf(props.type)
  return people === undefined ? <></> : <PartFields {...props} quantity={people} except="boys" />
}

const moreFields = ['title', 'partners', 'regions', 'facet.setting', 'facet.subject', 'otherKind', 'endsOn']
/** Numbers asked without opening anything. */
const firstNumbers = ['count.participations', 'count.participations.gender.boys']
function hasMore({ values, errors }: FormState): boolean {
  const isSaid = (name: string): boolean =>
    errors[name] !== undefined || (values[name] ?? []).some((value) => value !== '')
  const others = Object.keys({ ...values, ...errors }).filter(
    (name) => name.startsWith('count.') && !firstNumbers.includes(name),
  )
  return [...moreFields, ...others].some(isSaid)
}

function ActionField({ lang, state, actions }: LogFormProps) {
  const t = words[lang]
  if (actions.length === 0) return <input type="hidden" name="action" value={valueOf(state, 'action')} />
  return (
    <Select
      name="action"
      label={t.labels.action}
      error={state.errors['action']}
      value={valueOf(state, 'action')}
      items={[{ value: '', text: t.noAction }, ...actions.map(({ code, name }) => ({ value: code, text: name }))]}
    />
  )
}

/** Every field of a type, in the order of what it is, when, how many, and the rest. */
function PlainFields(props: LogFormProps) {
  const { lang, type, state, abouts, version } = props
  const t = words[lang]
  // Who came to an activity is corrected on a page of its own.
  const asksNumbers = version === undefined || type.quantities.length > 0
  const hasOther = type.facets.some(({ values }) => values.some(({ code }) => code === 'other'))
  return (
    <>
      {type.facets.map((facet) => (
        <FacetField {...props} facet={facet} />
      ))}
      {hasOther && (
        <Input {...control(state, 'otherKind', t.labels.otherKind, lang, t.hints.otherKind)} autocomplete="off" />
      )}
      <DayFields {...props} />
      {asksNumbers && <CountFields {...props} />}
      {type.about.length > 0 && (
        <Select
          name="about"
          label={t.labels.about}
          error={state.errors['about']}
          value={valueOf(state, 'about')}
          items={[{ value: '', text: t.noAbout }, ...abouts.map(({ key, name }) => ({ value: key, text: name }))]}
        />
      )}
      <ActionField {...props} />
      <Input {...control(state, 'title', t.labels.title, lang, t.hints.title)} autocomplete="off" />
      <PartnerFields {...props} />
      <RegionField {...props} />
    </>
  )
}

const times: readonly EvidenceTime[] = ['event', 'standing', 'period']

/** Every type, by when it holds, with what it means. */
function TypeList({ lang, typeHref }: { lang: Language; typeHref: (code: string) => string }) {
  const t = words[lang]
  return (
    <>
      {times.map((time) => (
        <Details summary={t.times[time]}>
          <ul>
            {typeDefinitions
              .filter((one) => one.time === time)
              .map((one) => (
                <li>
                  <a href={typeHref(one.code)}>{one.name[lang]}</a>
                  <div class="small mid">{one.meaning[lang]}.</div>
                </li>
              ))}
          </ul>
        </Details>
      ))}
    </>
  )
}
