import { Button, Checkboxes, EmptyState, FilterPanel, FormFrame, Input, Pages, Select } from '../../../design/index.ts'
import { SectorLabel, sectors as allSectors, type SectorCode } from '../../../field/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { flowField, flowPages } from '../flow.ts'
import { words as shared } from '../words.ts'
import type { Askable } from './queries.ts'
import { words } from './words.ts'

interface InvitePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  organizations: readonly Askable[]
  filter: { text: string | null; sector: SectorCode | null }
  /** Shown first because the start asked for them; empty: every sector. */
  wanted: readonly SectorCode[]
  /** Members that must agree before anyone is invited, besides the person’s own. */
  othersCount: number
  /** Organizations for which the person may propose. */
  seats: readonly { id: string; name: string }[]
  homeHref: string
  allHref: string
  /** Where one outside the network is invited. */
  outsideHref: string
  pages: { page: number; pages: number; href: (page: number) => string }
  flow: number | null
}

/** Whom to ask: one tap an organization. */
export function InvitePage(props: InvitePageProps) {
  const { lang, organizations, filter, othersCount, flow, action } = props
  const t = words[lang]
  const isNarrowed = filter.text !== null || filter.sector !== null
  return (
    <>
      <h1>{t.title}</h1>
      {flow !== null && <p class="small mid">{shared[lang].step(flow, flowPages)}</p>}
      <p class="lead">{othersCount === 0 ? t.lead : t.leadOthers}</p>
      <FilterPanel
        action={action}
        label={t.filter.label}
        submit={t.filter.submit}
        kept={flow === null ? {} : { page: String(flow) }}
        {...(isNarrowed ? { reset: { label: t.filter.reset, href: props.allHref } } : {})}
      >
        <Input name="q" label={t.filter.text} value={filter.text} type="search" />
        <Select
          name="secteur"
          label={t.filter.sector}
          value={filter.sector ?? ''}
          items={[
            { value: '', text: t.filter.any },
            ...allSectors.map(({ code, name }) => ({ value: code, text: name[lang] })),
          ]}
        />
      </FilterPanel>
      {organizations.length === 0 ? (
        <EmptyState title={isNarrowed ? t.nothing.title : t.empty.title}>
          {isNarrowed ? t.nothing.text : t.empty.text}
        </EmptyState>
      ) : (
        <Choosing {...props} />
      )}
      <Pages {...props.pages} />
      <p>
        <a href={props.homeHref}>{flow === null ? t.back : t.later}</a>
      </p>
      <p>
        <a href={props.outsideHref}>{t.outside}</a>
      </p>
    </>
  )
}

function Choosing({ lang, action, keys, state, organizations, seats, flow, othersCount }: InvitePageProps) {
  const t = words[lang]
  const [only] = seats
  return (
    <FormFrame lang={lang} action={action} keys={keys} state={state} names={['organizations', 'by']}>
      {flow !== null && <input type="hidden" name={flowField} value={String(flow)} />}
      {seats.length > 1 ? (
        <Select
          name="by"
          label={shared[lang].actingFor}
          error={state.errors['by']}
          items={seats.map(({ id, name }) => ({ value: id, text: name }))}
        />
      ) : (
        <input type="hidden" name="by" value={only?.id ?? ''} />
      )}
      <Checkboxes
        name="organizations"
        legend={t.choose}
        error={state.errors['organizations']}
        values={state.values['organizations'] ?? []}
        items={organizations.map((one) => ({
          value: one.id,
          label: nameIn(one, lang),
          hint: (
            <>
              <SectorLabel sector={one.sector} size="small" /> {one.municipality}
            </>
          ),
        }))}
      />
      <Button>{othersCount === 0 ? t.invite : t.propose}</Button>
    </FormFrame>
  )
}
