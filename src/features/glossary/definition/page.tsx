import { Button, ButtonGroup, Difference, DifferenceLegend, HiddenKeys, Tag, Timeline } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { languages, lowerFirst, type Language } from '../../../kernel/language.ts'
import {
  AnswerForm,
  type AnswerFormProps,
  type OrganizationStanding,
  Standings,
  type Tally,
  agreementWords,
  agreementsNeeded,
  refuseWithoutAgreement,
} from '../../../field/index.ts'
import { type DefinitionState } from '../rules.ts'
import { proposerOf, termNameOf, type SharedDefinition } from '../shared-definition.ts'
import { Spoken } from '../spoken.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface DefinitionPageProps {
  lang: Language
  keys: FormKeys
  definition: SharedDefinition
  state: DefinitionState
  /** Days in words. */
  proposedOn: string
  adoptedOn: string | null
  /** The adopted definition that it takes, or took, the place of; null: the first. */
  former: SharedDefinition | null
  /** Version that took its place; null: it stands, or was not adopted. */
  replacedBy: number | null
  /** The term in the glossary, and its definition there; null: a term of the network. */
  shipped: { href: string; text: string } | null
  tally: Tally
  standings: readonly OrganizationStanding[]
  events: readonly {
    name: string | null
    kind: keyof (typeof words)['fr']['events']
    reason: string | null
    when: string
    at: string
  }[]
  versions: readonly { number: number; day: string; href: string }[]
  acts: DefinitionActs
}

/** What this person may do here; null: not they, or not now. */
export interface DefinitionActs {
  answer: Pick<AnswerFormProps, 'action' | 'seats' | 'state'> | null
  /** They work in the network and do not speak for an organization of it. */
  isReader: boolean
  adopt: string | null
  withdraw: string | null
  restore: string | null
  propose: string | null
}

export function DefinitionPage(props: DefinitionPageProps) {
  const { lang, definition, state, acts, keys } = props
  const t = words[lang]
  return (
    <>
      <h1>
        <Spoken of={termNameOf(definition, lang)} lang={lang} />
      </h1>
      <p>
        <Tag kind={state === 'adopted' ? 'filled' : state === 'open' ? 'outlined' : 'dashed'}>
          {shared[lang].states[state]}
        </Tag>{' '}
        <Said {...props} />
      </p>
      <div class="cols cols--2">
        <section>
          <h2>{t.definition}</h2>
          <Texts lang={lang} definition={definition} />
        </section>
        {props.shipped && (
          <section class="panel">
            <h2>{t.shipped}</h2>
            <p>{props.shipped.text}</p>
            <p>
              <a href={props.shipped.href}>{t.seeTerm}</a>
            </p>
          </section>
        )}
      </div>
      <Change {...props} />
      {state === 'open' && <Standing {...props} />}
      <ButtonGroup>
        {acts.restore && (
          <form method="post" action={acts.restore}>
            <HiddenKeys keys={keys} />
            <Button kind="secondary">{t.restore}</Button>
          </form>
        )}
        {acts.propose && (
          <Button kind="secondary" href={acts.propose}>
            {t.proposeAgain}
          </Button>
        )}
        {acts.withdraw && <a href={acts.withdraw}>{t.withdraw}</a>}
      </ButtonGroup>
      <Versions {...props} />
      <History {...props} />
    </>
  )
}

function Said({ lang, definition, proposedOn, adoptedOn, replacedBy }: DefinitionPageProps) {
  const t = words[lang]
  const { version } = shared[lang]
  return (
    <>
      {lang === 'fr' ? definition.networkFr : definition.networkEn}.{' '}
      {definition.number !== null && adoptedOn !== null && t.adoptedOn(version(definition.number), adoptedOn)}{' '}
      {replacedBy !== null && t.replacedBy(lowerFirst(version(replacedBy)))}{' '}
      {t.proposedBy(proposerOf(definition, lang), proposedOn)}
    </>
  )
}

/** In each language that it has, the page’s first. */
function Texts({ lang, definition }: { lang: Language; definition: SharedDefinition }) {
  const texts: Record<Language, string | null> = { fr: definition.textFr, en: definition.textEn }
  const order = lang === 'fr' ? languages : [...languages].reverse()
  const missing = texts[lang] === null
  return (
    <>
      {order.map((side) => texts[side] !== null && <p lang={side}>{texts[side]}</p>)}
      {missing && <p class="small mid">{shared[lang].onlyIn[lang === 'fr' ? 'en' : 'fr']}</p>}
    </>
  )
}

function Change({ lang, definition, former }: DefinitionPageProps) {
  if (former === null || former.number === null) return <></>
  const t = words[lang]
  const pairs: [Language, string, string][] = [
    ['fr', former.textFr ?? '', definition.textFr ?? ''],
    ['en', former.textEn ?? '', definition.textEn ?? ''],
  ]
  const ordered = lang === 'fr' ? pairs : pairs.toReversed()
  return (
    <section>
      <h2>{t.change}</h2>
      <DifferenceLegend words={t.legend(lowerFirst(shared[lang].version(former.number)))} />
      {ordered
        .filter(([, before, after]) => before !== after)
        .map(([side, before, after]) => (
          <p class="difference" lang={side}>
            <Difference before={before} after={after} />
          </p>
        ))}
    </section>
  )
}

function Standing(props: DefinitionPageProps) {
  const { lang, tally, standings, acts, keys } = props
  const t = words[lang]
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{agreementWords[lang].standing}</h2>
      <p>
        {t.tally(tally.agreed, tally.members)} {t.needed(agreementsNeeded(tally))}
      </p>
      {acts.answer && <AnswerForm lang={lang} keys={keys} {...acts.answer} />}
      {acts.isReader && <p class="mid">{t.readersOnly}</p>}
      <Standings lang={lang} standings={standings} />
      {acts.adopt && <Adoption {...props} action={acts.adopt} />}
    </section>
  )
}

function Adoption({ lang, tally, keys, action }: DefinitionPageProps & { action: string }) {
  const t = words[lang]
  const refusal = refuseWithoutAgreement(tally)
  return (
    <section class="panel">
      <h2>{t.adoption}</h2>
      {refusal === null ? (
        <form method="post" action={action}>
          <HiddenKeys keys={keys} />
          <p>{t.adopts}</p>
          <Button>{t.adopt}</Button>
        </form>
      ) : (
        <p>{t.refusals[refusal]}</p>
      )}
    </section>
  )
}

function Versions({ lang, versions, definition }: DefinitionPageProps) {
  if (versions.length === 0) return <></>
  const t = words[lang]
  return (
    <section>
      <h2>{t.versions}</h2>
      <ul>
        {versions.map(({ number, day, href }) => (
          <li>
            {number === definition.number ? (
              <b>{shared[lang].version(number)}</b>
            ) : (
              <a href={href}>{shared[lang].version(number)}</a>
            )}
            , {day}
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ lang, events }: DefinitionPageProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.history}</h2>
      <Timeline
        items={events.map(({ name, kind, reason, when, at }) => ({
          when,
          datetime: at,
          title: `${name ?? shared[lang].coordination} ${t.events[kind]}`,
          ...(reason === null ? {} : { text: reason }),
        }))}
      />
    </section>
  )
}
