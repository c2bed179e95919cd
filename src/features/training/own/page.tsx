import { Button, EmptyState, Tag } from '../../../design/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import type { Day } from '../../../kernel/clock.ts'
import { colon } from '../../../kernel/wording.ts'
import { sayWhen } from '../../meeting/index.ts'
import type { Certificate, Elsewhere } from '../model.ts'
import type { Standing } from '../rules.ts'
import { subjectName } from '../topics.ts'
import { words as shared } from '../words.ts'
import type { OwnPlace } from './queries.ts'
import { words } from './words.ts'

export interface OwnPageProps {
  lang: Language
  places: readonly { place: OwnPlace; href: string }[]
  standings: readonly { subject: string; standing: Standing; until: Day | null }[]
  certificates: readonly { certificate: Certificate; href: string }[]
  elsewhere: readonly { one: Elsewhere; withdraw: string | null; proof: string | null }[]
  find: string
  /** Null: the person works nowhere. */
  declare: string | null
}

export function OwnPage({ lang, places, standings, certificates, elsewhere, find, declare }: OwnPageProps) {
  const t = words[lang]
  const names = shared[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <h2>{t.coming}</h2>
      {places.length === 0 ? (
        <EmptyState title={t.noneComing.title}>{t.noneComing.text}</EmptyState>
      ) : (
        <ul>
          {places.map(({ place, href }) => (
            <li>
              <a href={href}>{place.title}</a>{' '}
              <Tag kind={place.isCancelled ? 'dashed' : 'filled'}>
                {place.isCancelled ? names.sessionStates.cancelled : names.placeStates[place.state]}
              </Tag>
              <div class="small mid">{sayWhen(place, lang)}</div>
            </li>
          ))}
        </ul>
      )}
      <p class="on-screen">
        <Button href={find} kind="secondary">
          {t.find}
        </Button>
      </p>
      {standings.length > 0 && (
        <>
          <h2>{t.standing}</h2>
          <ul>
            {standings.map(({ subject, standing, until }) => (
              <li>
                {subjectName(subject, lang)}
                {colon(lang)}{' '}
                {until === null || standing === 'never' ? t.due.forEver : t.due[standing](formatDay(until, lang))}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t.certificates}</h2>
      {certificates.length === 0 && <p class="mid">{t.noCertificate}</p>}
      <ul hidden={certificates.length === 0}>
        {certificates.map(({ certificate, href }) => (
          <li>
            <a href={href} aria-label={`${t.see}${colon(lang)} ${certificate.title}`}>
              {certificate.title}
            </a>{' '}
            <span class="mid">{formatDay(certificate.onDay, lang)}</span>{' '}
            {certificate.revokedAt !== null && <Tag kind="dashed">{t.withdrawn}</Tag>}
          </li>
        ))}
      </ul>
      <h2>{t.elsewhere}</h2>
      {elsewhere.length === 0 && <p class="mid">{t.noElsewhere}</p>}
      <ul hidden={elsewhere.length === 0}>
        {elsewhere.map(({ one, withdraw, proof }) => (
          <li>
            {one.title} <span class="mid">{formatDay(one.takenOn, lang)}</span>{' '}
            <Tag kind={one.state === 'confirmed' ? 'filled' : 'outlined'}>{names.elsewhereStates[one.state]}</Tag>{' '}
            <span class="on-screen">
              {proof && (
                <a href={proof} aria-label={`${t.proof}${colon(lang)} ${one.title}`}>
                  {t.proof}
                </a>
              )}{' '}
              {withdraw && (
                <a href={withdraw} aria-label={`${t.withdraw}${colon(lang)} ${one.title}`}>
                  {t.withdraw}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
      {declare && (
        <p class="on-screen">
          <a href={declare}>{t.declare}</a>
        </p>
      )}
    </>
  )
}
