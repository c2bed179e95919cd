import type { Child } from 'hono/jsx'
import { Button, HiddenKeys, SummaryList } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** An organization or a region, and by which version it works. */
export interface PartyStanding {
  /** Id of the organization, or code of the region. */
  value: string
  name: string
  /** null: it does not work by the protocol. */
  works: { number: number; since: string; isNewest: boolean } | null
  /** The person may adopt, or move on, for it. */
  canAdopt: boolean
  /** The page before its adoption ends; null: not theirs, or there is none. */
  endHref: string | null
  /** Where an adoption that was ended lately is taken up again, and the day it ended. */
  resume: { action: string; endedOn: string } | null
}

interface StandingsProps {
  lang: Language
  keys: FormKeys
  parties: readonly PartyStanding[]
  /** The version that is read on the page: the one that is adopted. */
  shown: { id: string; number: number } | null
  /** null: nobody here adopts, or not now. */
  action: string | null
}

export function OwnStandings(props: StandingsProps) {
  if (props.parties.length === 0) return <></>
  const t = words[props.lang]
  return (
    <section class="on-screen">
      <h2>{t.own}</h2>
      <Standings {...props} name="organization" />
      {!props.parties.some(({ canAdopt }) => canAdopt) && <p class="mid">{t.leadsAdopt}</p>}
    </section>
  )
}

export function RegionStandings(props: StandingsProps) {
  if (props.parties.length === 0) return <></>
  const t = words[props.lang]
  return (
    <section class="on-screen">
      <h2>{t.regions}</h2>
      <p>{t.regionsText}</p>
      <Standings {...props} name="region" />
    </section>
  )
}

function Standings(props: StandingsProps & { name: 'organization' | 'region' }) {
  return (
    <SummaryList
      rows={props.parties.map((party) => ({
        key: party.name,
        value: <Standing {...props} party={party} />,
      }))}
    />
  )
}

function Standing({ lang, keys, shown, action, party, name }: StandingsProps & { party: PartyStanding; name: string }) {
  const t = words[lang]
  const { works, canAdopt, endHref, resume } = party
  const isBehind = works === null || !works.isNewest
  return (
    <>
      <p>{works === null ? t.worksNot : t.works(shared[lang].version(works.number), works.since)}</p>
      {canAdopt && action && shown && isBehind && (
        <OneButton keys={keys} action={action} fields={{ [name]: party.value, seen: shown.id }}>
          <Button kind={works === null ? 'main' : 'secondary'}>
            {(works === null ? t.adopt : t.moveOn)(shown.number)}
            <span class="govuk-visually-hidden">, {party.name}</span>
          </Button>
        </OneButton>
      )}
      {resume && (
        <OneButton keys={keys} action={resume.action}>
          <Button kind="secondary">
            {t.resume(resume.endedOn)}
            <span class="govuk-visually-hidden">, {party.name}</span>
          </Button>
        </OneButton>
      )}
      {endHref && (
        <p class="small">
          <a href={endHref}>
            {t.end}
            <span class="govuk-visually-hidden">, {party.name}</span>
          </a>
        </p>
      )}
    </>
  )
}

function OneButton({
  keys,
  action,
  fields = {},
  children,
}: {
  keys: FormKeys
  action: string
  fields?: Readonly<Record<string, string>>
  children: Child
}) {
  return (
    <form method="post" action={action}>
      <HiddenKeys keys={keys} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
