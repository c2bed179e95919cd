import type { Child } from 'hono/jsx'
import { href } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import type { Who } from '../../../kernel/session.ts'
import { leads } from '../../../kernel/rights.ts'
import { PrintButton, SummaryList, WarningText } from '../../../design/index.ts'
import { PersonReach } from '../../../field/index.ts'
import { addresses } from '../addresses.ts'
import { words as shared } from '../words.ts'
import {
  availabilityWords,
  coverWords,
  weekWords,
  type CalledNow,
  type CalledPlace,
  type CallTime,
} from './presenter.ts'
import { words } from './words.ts'

/** Who reads the card: they may say their own hours, and those of the people they lead. */
type Reader = Pick<Who, 'personId' | 'led'>

interface CardProps {
  lang: Language
  time: CallTime
  reader: Reader
}

/** People to call, each with what they are, when they answer, and how they are reached. */
function CalledList({
  lang,
  time,
  reader,
  called,
  isNamed,
  isShort = false,
}: CardProps & { called: readonly CalledNow[]; isNamed: boolean; isShort?: boolean }) {
  return (
    <SummaryList
      rows={called.map((one) => ({
        key: (
          <>
            {one.kind === 'coordinator' ? words[lang].coordinator : shared[lang].kinds[one.kind]}
            {isNamed && (
              <>
                <br />
                <span class="small mid">{lang === 'fr' ? one.placeFr : one.placeEn}</span>
              </>
            )}
          </>
        ),
        value: <CalledPerson lang={lang} time={time} reader={reader} one={one} isShort={isShort} />,
      }))}
    />
  )
}

/** `isShort`: beside other things, what serves to call now; the card has the week. */
function CalledPerson({ lang, time, reader, one, isShort }: CardProps & { one: CalledNow; isShort: boolean }) {
  const t = words[lang]
  // What the person wrote beside the number is said in place of hours that are not known, and never beside those that are.
  const isKnown = one.availability.is !== 'unknown'
  const said = isKnown || one.phoneHours === null ? availabilityWords(one, time, lang) : null
  const reached = one.week === null ? one : { ...one, phoneHours: null }
  const params = { id: one.placeId, personId: one.personId }
  const isMine = one.kind !== 'coordinator' && (one.personId === reader.personId || leads(reader, one.placeId))
  return (
    <>
      {one.name}
      {said && (
        <>
          <br />
          <b>{said}</b>
        </>
      )}
      <br />
      {one.availability.is !== 'gone' && <PersonReach person={reached} lang={lang} />}
      {!isShort && weekWords(one, time, lang).map((line) => <div class="small">{line}</div>)}
      {!isShort && isMine && one.availability.is !== 'gone' && (
        <div class="row small on-screen">
          <a href={href(lang, addresses.answeringHours, params)}>
            {t.sayHours}
            <span class="govuk-visually-hidden"> ({one.name})</span>
          </a>
          <a href={href(lang, addresses.absences, params)}>
            {t.sayAbsence}
            <span class="govuk-visually-hidden"> ({one.name})</span>
          </a>
        </div>
      )}
    </>
  )
}

/** That nobody can answer there, and what to do instead. */
function Unanswered({
  lang,
  time,
  place,
  isNamed,
}: Omit<CardProps, 'reader'> & { place: CalledPlace; isNamed: boolean }) {
  const said = coverWords(place.cover, time, lang)
  if (said === null) return <></>
  const t = words[lang].cover
  return (
    <>
      <WarningText>
        {isNamed && t.at(nameIn({ nameFr: place.placeFr, nameEn: place.placeEn }, lang))} {said}
      </WarningText>
      <p>
        {t.instead} {t.danger} <a href="tel:911">911</a>.
      </p>
    </>
  )
}

export interface WhoToCallPageProps extends CardProps {
  places: readonly CalledPlace[]
  coordinators: readonly CalledNow[]
  /** Lines that answer besides, from other features. */
  panels: readonly Child[]
  accountHref: string
}

/** The people of a professional, one tap from every page: the specialist, or the substitute while they are away. */
export function WhoToCallPage({ lang, time, reader, places, coordinators, panels, accountHref }: WhoToCallPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <PrintButton />
      {places.map((place) => (
        <section>
          <h2>{nameIn({ nameFr: place.placeFr, nameEn: place.placeEn }, lang)}</h2>
          <Unanswered lang={lang} time={time} place={place} isNamed={false} />
          {place.people.length > 0 && (
            <CalledList lang={lang} time={time} reader={reader} called={place.people} isNamed={false} />
          )}
        </section>
      ))}
      {coordinators.length > 0 && (
        <section>
          <h2>{t.coordination}</h2>
          <CalledList lang={lang} time={time} reader={reader} called={coordinators} isNamed />
        </section>
      )}
      {places.length + coordinators.length === 0 && <p>{t.nobody}</p>}
      {panels}
      <p class="on-screen">
        {t.yours} <a href={accountHref}>{t.change}</a>
      </p>
    </>
  )
}

/** The same on other pages, the two to call first; nothing for who has nobody. */
export function WhoToCall({
  lang,
  time,
  reader,
  places,
  coordinators,
  allHref,
}: Omit<WhoToCallPageProps, 'panels' | 'accountHref'> & { allHref: string }) {
  const called = [...places.flatMap(({ people }) => people), ...coordinators].filter(
    ({ availability }) => availability.is !== 'gone',
  )
  if (called.length === 0) return <></>
  const t = words[lang]
  return (
    <section aria-labelledby="unsure">
      <h2 id="unsure">{t.unsure}</h2>
      {places.map((place) => (
        <Unanswered lang={lang} time={time} place={place} isNamed={places.length > 1} />
      ))}
      <CalledList lang={lang} time={time} reader={reader} called={called.slice(0, 2)} isNamed isShort />
      <p class="on-screen">
        <a href={allHref}>{t.all}</a>
      </p>
    </section>
  )
}
