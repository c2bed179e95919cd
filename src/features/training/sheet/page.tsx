import {
  Button,
  ButtonGroup,
  Details,
  EmptyState,
  HiddenKeys,
  InsetText,
  PrintButton,
  SummaryList,
  Tag,
} from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatList, nameIn, upperFirst, type Language } from '../../../kernel/language.ts'
import { sayWhen } from '../../meeting/index.ts'
import type { AskLink } from '../ask/ask-links.ts'
import type { Place, Session, Training } from '../model.ts'
import { freePlaces } from '../rules.ts'
import { organizationIn, roleName, subjectNames } from '../topics.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** A session, with what the person may do there. */
export interface SheetSession {
  session: Session
  href: string
  /** The person’s own; null: they have none. */
  place: Pick<Place, 'state'> | null
  /** Where what is asked before and after is prepared, or followed; null: nothing is, or not by them. */
  ask: AskLink | null
  /** Where one tap registers them, for each of their organizations; none: not now, or not them. */
  register: readonly { action: string; organization: string; organizationId: string }[]
}

export interface SheetPageProps {
  lang: Language
  keys: FormKeys
  training: Training
  coming: readonly SheetSession[]
  past: readonly SheetSession[]
  /** Null: not for this person, or not now. */
  acts: { addSession: string | null; edit: string | null; withdraw: string | null; putBack: string | null }
}

export function SheetPage(props: SheetPageProps) {
  const { lang, keys, training, coming, past, acts } = props
  const t = words[lang]
  const isSeries = training.kind === 'series'
  const asked = [...coming, ...past].find(({ ask }) => ask !== null)?.ask ?? null
  const empty = acts.addSession === null ? t.noSession : t.noSessionGiver
  return (
    <>
      <h1>{training.title}</h1>
      {training.withdrawnAt !== null && <InsetText>{t.withdrawn}</InsetText>}
      <p class="lead">{training.purpose}</p>
      <h2>{t.sessions}</h2>
      {isSeries && (
        <p>
          {t.series} {asked && <a href={asked.href}>{asked.label}</a>}
        </p>
      )}
      {coming.some(({ register }) => register.length > 0) && <p class="small mid on-screen">{t.seenBy}</p>}
      {coming.length === 0 ? (
        <EmptyState title={empty.title}>{empty.text}</EmptyState>
      ) : (
        coming.map((one) => <SessionCard lang={lang} keys={keys} {...one} isSeries={isSeries} />)
      )}
      {past.length > 0 && (
        <Details summary={t.past(past.length)}>
          {past.map((one) => (
            <SessionCard lang={lang} keys={keys} {...one} isSeries={isSeries} />
          ))}
        </Details>
      )}
      <div class="on-screen">
        <ButtonGroup>
          {acts.addSession && (
            <Button kind="secondary" href={acts.addSession}>
              {t.addSession}
            </Button>
          )}
          {acts.edit && <a href={acts.edit}>{t.edit}</a>}
          {acts.withdraw && <a href={acts.withdraw}>{t.withdraw}</a>}
          <PrintButton />
        </ButtonGroup>
        {acts.putBack && (
          <form method="post" action={acts.putBack}>
            <HiddenKeys keys={keys} />
            <Button kind="secondary">{t.putBack}</Button>
          </form>
        )}
      </div>
      <Facts lang={lang} training={training} />
    </>
  )
}

function SessionCard({
  lang,
  keys,
  session,
  href,
  place,
  register,
  ask,
  isSeries,
}: SheetSession & { lang: Language; keys: FormKeys; isSeries: boolean }) {
  const t = words[lang]
  return (
    <section>
      <h3>
        <a href={href}>{upperFirst(sayWhen(session, lang))}</a>
      </h3>
      <p>
        {session.place !== null && <>{session.place} · </>}
        <PlacesLeft lang={lang} session={session} />{' '}
        {place !== null && <Tag kind="filled">{shared[lang].placeStates[place.state]}</Tag>}
      </p>
      <div class="on-screen">
        {register.map(({ action, organization, organizationId }) => (
          <form method="post" action={action}>
            <HiddenKeys keys={keys} />
            <input type="hidden" name="organization" value={organizationId} />
            <Button>
              {register.length > 1
                ? t.registerFor(organization)
                : freePlaces(session) > 0 && session.waiting === 0
                  ? t.register
                  : t.wait}
            </Button>
          </form>
        ))}
        {ask !== null && !isSeries && (
          <p>
            <a href={ask.href}>{ask.label}</a>
          </p>
        )}
      </div>
    </section>
  )
}

/** What is left of a session, in words. */
export function PlacesLeft({ lang, session }: { lang: Language; session: Session }) {
  const t = words[lang]
  if (session.state !== 'planned')
    return (
      <Tag kind={session.state === 'closed' ? 'outlined' : 'dashed'}>{shared[lang].sessionStates[session.state]}</Tag>
    )
  const free = freePlaces(session)
  return <>{free === 0 || session.waiting > 0 ? t.full(session.waiting) : t.free(free)}</>
}

function Facts({ lang, training }: { lang: Language; training: Training }) {
  const { facts, refresh, ownOnly, network } = words[lang]
  const t = shared[lang]
  const row = (key: string, value: string) => ({ key, value })
  return (
    <SummaryList
      rows={[
        row(facts.by, organizationIn(training, lang)),
        ...(training.partners.length === 0
          ? []
          : [
              row(
                facts.with,
                formatList(
                  training.partners.map((one) => nameIn(one, lang)),
                  lang,
                ),
              ),
            ]),
        row(facts.givenBy, training.givenBy),
        row(facts.subjects, subjectNames(training.subjects, lang)),
        row(
          facts.audience,
          training.audience.length === 0
            ? t.everyone
            : training.audience.map((code) => roleName(code, lang)).join(', '),
        ),
        row(
          facts.languages,
          formatList(
            training.languages.map((code) => t.languages[code]),
            lang,
          ),
        ),
        row(facts.length, t.minutes(training.minutes)),
        ...(training.refreshMonths === null ? [] : [row(facts.refresh, refresh(t.months(training.refreshMonths)))]),
        row(facts.shown, training.networkId === null ? ownOnly : network),
      ]}
    />
  )
}
