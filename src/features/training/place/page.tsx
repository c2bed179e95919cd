import { Button, ButtonGroup, HiddenKeys, Input, InsetText, Select, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { upperFirst, type Language } from '../../../kernel/language.ts'
import { sayWhen } from '../../meeting/index.ts'
import { words as askWords } from '../ask/words.ts'
import type { Place, Session } from '../model.ts'
import { freePlaces } from '../rules.ts'
import { PlacesLeft, type SheetSession } from '../sheet/page.tsx'
import { words as sheetWords } from '../sheet/words.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** Places of an organization whose desk the person holds. */
export interface Team {
  organizationId: string
  organization: string
  places: readonly { place: Place; name: string | null; leave: string | null }[]
  /** Whom they can register; null: not now. */
  colleagues: readonly { id: string; name: string }[] | null
}

export interface SessionPageProps extends SheetSession {
  lang: Language
  keys: FormKeys
  title: string
  training: string
  session: Session
  own: Place | null
  /** Until when a place is kept, in words; null: none is offered. */
  keptUntil: string | null
  showsLink: boolean
  /** What is asked before and after, for who has a place: those that take answers now. */
  answers: readonly { part: 'before' | 'after'; href: string }[]
  teams: readonly Team[]
  acts: {
    take: string | null
    leave: string | null
    file: string | null
    enroll: string
    attend: string | null
    edit: string | null
    cancel: string | null
    resume: string | null
  }
}

export function SessionPage(props: SessionPageProps) {
  const { lang, keys, session, title, acts, teams } = props
  const t = words[lang]
  return (
    <>
      <h1>{upperFirst(sayWhen(session, lang))}</h1>
      <p class="lead">
        <a href={props.training}>{title}</a>
      </p>
      <p>
        {session.place !== null && <>{session.place} · </>}
        <PlacesLeft lang={lang} session={session} />
      </p>
      {session.link !== null && (
        <p>
          {props.showsLink ? (
            <a href={session.link} rel="noreferrer">
              {t.join}
            </a>
          ) : (
            <span class="mid">{t.joinLater}</span>
          )}
        </p>
      )}
      <OwnPlace {...props} />
      <Answers {...props} />
      {teams.map((team) => (
        <TeamPart lang={lang} keys={keys} team={team} enroll={acts.enroll} />
      ))}
      {(acts.attend ?? acts.edit ?? acts.resume) !== null && (
        <section class="on-screen">
          <h2>{t.giver}</h2>
          <ButtonGroup>
            {acts.attend && (
              <Button kind="secondary" href={acts.attend}>
                {t.attend}
              </Button>
            )}
            {props.ask && <a href={props.ask.href}>{props.ask.label}</a>}
            {acts.edit && <a href={acts.edit}>{t.edit}</a>}
            {acts.cancel && <a href={acts.cancel}>{t.cancel}</a>}
          </ButtonGroup>
          {acts.resume && (
            <form method="post" action={acts.resume}>
              <HiddenKeys keys={keys} />
              <Button kind="secondary">{t.resume}</Button>
            </form>
          )}
        </section>
      )}
    </>
  )
}

function OwnPlace({ lang, keys, own, keptUntil, register, session, acts }: SessionPageProps) {
  const t = words[lang]
  const { register: label, registerFor, seenBy, wait } = sheetWords[lang]
  if (own === null)
    return (
      <div class="on-screen">
        {register.map(({ action, organization, organizationId }) => (
          <form method="post" action={action}>
            <HiddenKeys keys={keys} />
            <input type="hidden" name="organization" value={organizationId} />
            <Button>
              {register.length > 1
                ? registerFor(organization)
                : freePlaces(session) > 0 && session.waiting === 0
                  ? label
                  : wait}
            </Button>
          </form>
        ))}
        {register.length > 0 && <p class="small mid">{seenBy}</p>}
      </div>
    )
  return (
    <InsetText>
      <h2>{t.mine}</h2>
      <p>
        <Tag kind="filled">{shared[lang].placeStates[own.state]}</Tag>
      </p>
      {own.attended !== null && <p>{own.attended ? t.attended : t.missed}</p>}
      {keptUntil !== null && <p>{t.keptUntil(keptUntil)}</p>}
      {acts.take && (
        <form method="post" action={acts.take}>
          <HiddenKeys keys={keys} />
          <Button>{t.take}</Button>
        </form>
      )}
      <p class="on-screen">
        {acts.file && <a href={acts.file}>{t.file}</a>} {acts.leave && <a href={acts.leave}>{t.leave}</a>}
      </p>
    </InsetText>
  )
}

function Answers({ lang, answers }: SessionPageProps) {
  const t = askWords[lang]
  return answers.length === 0 ? (
    <></>
  ) : (
    <section class="on-screen">
      <h2>{t.mine}</h2>
      <p>{t.anonymous}</p>
      <ButtonGroup>
        {answers.map(({ part, href }) => (
          <Button kind="secondary" href={href}>
            {t[part]}
          </Button>
        ))}
      </ButtonGroup>
    </section>
  )
}

function TeamPart({ lang, keys, team, enroll }: { lang: Language; keys: FormKeys; team: Team; enroll: string }) {
  const t = words[lang]
  const { organizationId, organization, places, colleagues } = team
  return (
    <section>
      <h2>{t.team(organization)}</h2>
      {places.length === 0 && <p class="mid">{t.teamNone}</p>}
      <ul hidden={places.length === 0}>
        {places.map(({ place, name, leave }) => (
          <li>
            {place.personId === null ? t.withoutAccount(place.seats) : (name ?? t.left)}{' '}
            <span class="mid">{shared[lang].placeStates[place.state]}</span>{' '}
            {leave && (
              <a class="on-screen" href={leave} aria-label={`${t.leaveTheirs} ${name ?? ''}`}>
                {t.leaveTheirs}
              </a>
            )}
          </li>
        ))}
      </ul>
      {colleagues !== null && (
        <form class="on-screen" method="post" action={enroll}>
          <HiddenKeys keys={keys} />
          <input type="hidden" name="organization" value={organizationId} />
          <Select
            name="person"
            id={`person-${organizationId}`}
            label={t.colleague}
            items={[
              { value: '', text: t.chooseColleague },
              ...colleagues.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          <Input
            name="seats"
            id={`seats-${organizationId}`}
            label={t.seats}
            inputmode="numeric"
            class="govuk-input--width-4"
          />
          <Button kind="secondary">{t.enroll}</Button>
        </form>
      )}
    </section>
  )
}
