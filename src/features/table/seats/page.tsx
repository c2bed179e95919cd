import {
  Button,
  control,
  FormFrame,
  HiddenKeys,
  Input,
  Radios,
  Select,
  SummaryList,
  Tag,
} from '../../../design/index.ts'
import { regionNames } from '../../../field/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatList, nameIn, type Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import { collaborationWords } from '../../collaboration/index.ts'
import type { TableSeat } from '../model.ts'
import { tableName } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** A seat, and what the person may do with it. */
export interface SeatFacts {
  seat: TableSeat
  /** Day it was agreed, in words; null: it is not. */
  since: string | null
  /** Names of the members of this table that have not said yet. */
  awaited: readonly string[]
  /** Members for which the person may say it, and have not. */
  voices: readonly { organizationId: string; name: string }[]
  voiceAction: string
  /** Null: not for this person. */
  delegatesHref: string | null
  withdrawHref: string | null
  leaveHref: string | null
}

interface SeatsPageProps {
  lang: Language
  keys: FormKeys
  name: string
  seats: readonly SeatFacts[]
  /** Null: the person may propose nothing. */
  proposing: {
    action: string
    state: FormState
    tables: readonly { value: string; text: string }[]
    by: readonly { id: string; name: string }[]
  } | null
}

/** Tables that sit at this one, those where it sits, and what is proposed. */
export function SeatsPage({ lang, keys, name, seats, proposing }: SeatsPageProps) {
  const t = words[lang]
  const of = (state: TableSeat['state'], side?: TableSeat['side']) =>
    seats.filter(({ seat }) => seat.state === state && (side === undefined || seat.side === side))
  return (
    <>
      <h1>{t.title(name)}</h1>
      <p class="lead">{t.lead}</p>
      {(['parent', 'child'] as const).map((side) => (
        <section>
          <h2>{t.sides[side]}</h2>
          {of('agreed', side).length === 0 ? (
            <p class="mid">{t.none}</p>
          ) : (
            of('agreed', side).map((one) => <Seat lang={lang} keys={keys} one={one} />)
          )}
        </section>
      ))}
      {of('proposed').length > 0 && (
        <section>
          <h2>{t.proposed}</h2>
          {of('proposed').map((one) => (
            <Seat lang={lang} keys={keys} one={one} />
          ))}
        </section>
      )}
      {proposing && <Proposing lang={lang} keys={keys} {...proposing} />}
    </>
  )
}

function Seat({ lang, keys, one }: { lang: Language; keys: FormKeys; one: SeatFacts }) {
  const t = words[lang]
  const said = shared[lang]
  const { seat } = one
  return (
    <section class="panel">
      <h3>{tableName(seat, lang)}</h3>
      <SummaryList
        rows={[
          { key: t.level, value: seat.level === null ? said.notSaid : said.levels[seat.level] },
          {
            key: t.regions,
            value: seat.regions.length === 0 ? said.wholeProvince : formatList(regionNames(seat.regions, lang), lang),
          },
          ...(one.since === null ? [] : [{ key: t.since, value: one.since }]),
          ...(seat.state === 'agreed' ? [{ key: t.delegates, value: <Delegates lang={lang} seat={seat} /> }] : []),
        ]}
      />
      {seat.isClosed && (
        <p>
          <Tag kind="dashed">{t.closed}</Tag>
        </p>
      )}
      {seat.state === 'proposed' && <Waiting lang={lang} keys={keys} one={one} />}
      <ul class="on-screen">
        {one.delegatesHref && (
          <li>
            <a href={one.delegatesHref}>{t.nameDelegates}</a>
          </li>
        )}
        {one.withdrawHref && (
          <li>
            <a href={one.withdrawHref}>{t.withdraw}</a>
          </li>
        )}
        {one.leaveHref && (
          <li>
            <a href={one.leaveHref}>{t.leave}</a>
          </li>
        )}
      </ul>
    </section>
  )
}

function Delegates({ lang, seat }: { lang: Language; seat: TableSeat }) {
  const t = words[lang]
  if (seat.delegates.length === 0) return <span class="mid">{t.noDelegate}</span>
  return (
    <>
      {seat.delegates.map((one) => (
        <div>
          {nameIn(one, lang)}
          {colon(lang)} {one.person ?? shared[lang].nobody}
          {one.email !== null && (
            <>
              {' '}
              <a href={`mailto:${one.email}`}>{one.email}</a>
            </>
          )}
        </div>
      ))}
    </>
  )
}

function Waiting({ lang, keys, one }: { lang: Language; keys: FormKeys; one: SeatFacts }) {
  const t = words[lang]
  const { seat, awaited } = one
  return (
    <>
      <p>{t.what[seat.side]}</p>
      <p class="small mid">
        {awaited.length > 0
          ? t.awaitsMembers(formatList(awaited, lang), awaited.length)
          : seat.isShown
            ? t.awaitsOther
            : t.awaitsNobody}
      </p>
      {one.voices.map(({ organizationId, name }) => (
        <form method="post" action={one.voiceAction}>
          <HiddenKeys keys={keys} />
          <input type="hidden" name="by" value={organizationId} />
          <p class="small">{t.voiceFor(name)}</p>
          <div class="row">
            <Button kind="secondary" name="says" value="agree">
              {t.agree}
            </Button>
            <Button kind="secondary" name="says" value="object">
              {t.object}
            </Button>
          </div>
        </form>
      ))}
    </>
  )
}

function Proposing({
  lang,
  keys,
  action,
  state,
  tables,
  by,
}: NonNullable<SeatsPageProps['proposing']> & { lang: Language; keys: FormKeys }) {
  const t = words[lang]
  return (
    <section class="on-screen">
      <h2>{t.propose}</h2>
      <p>{t.proposeHow}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['as', 'other', 'code', 'by']}>
        <Radios
          name="as"
          legend={t.as}
          error={state.errors['as']}
          value={valueOf(state, 'as') || 'child'}
          items={[
            { value: 'child', label: t.asChild },
            { value: 'parent', label: t.asParent },
          ]}
        />
        <Select
          name="other"
          label={t.other}
          hint={t.otherHint}
          error={state.errors['other']}
          value={valueOf(state, 'other')}
          items={[{ value: '', text: '' }, ...tables]}
        />
        <Input
          {...control(state, 'code', t.code, lang, t.codeHint)}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        {by.length > 1 ? (
          <Select
            name="by"
            label={collaborationWords[lang].actingFor}
            error={state.errors['by']}
            value={valueOf(state, 'by')}
            items={by.map(({ id, name }) => ({ value: id, text: name }))}
          />
        ) : (
          <input type="hidden" name="by" value={by[0]?.id ?? ''} />
        )}
        <Button kind="secondary">{t.send}</Button>
      </FormFrame>
    </section>
  )
}
